/**
 * The passkey ceremonies: the only endpoints of better-auth that can be reached. They need a script because only a
 * script can talk to an authenticator; src/client/admin/passkeys.ts is the one that calls them.
 */
import type { APIRoute } from 'astro';
import { waitWords } from '../../../../domain/text/form-text.ts';
import { passkeyCeremonies } from '../../../../urls.ts';
import { refuseWrongPassword } from '../../../../use-cases/people/sign-in/second-factor.ts';
import { takeAttempt } from '../../../../use-cases/security/attempts.ts';

export const prerender = false;

export const ALL: APIRoute = async ({ params: { ceremony: asked }, request, locals }) => {
  const { auth, visit, now } = locals;
  const ceremony = passkeyCeremonies.find((known) => known === asked);
  if (!ceremony || !auth.canUsePasskeys) return problem(404, 'There is nothing here.');
  const isForAdding = ceremony === 'generate-register-options';
  const method = ceremony.startsWith('generate') && !isForAdding ? 'GET' : 'POST';
  if (request.method !== method) return problem(405, `Use ${method}.`, { Allow: method });
  if (method === 'POST' && !/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return problem(415, 'Send application/json.');
  // better-auth checks this too, but not in every environment.
  if (method === 'POST' && request.headers.get('origin') !== auth.publicUrl)
    return problem(403, 'This may only be sent from a page of this site.');
  const attempt = takeAttempt(
    auth.database,
    auth.secret,
    [{ name: 'passkey by address', of: visit.address }],
    now(),
    { requestId: visit.requestId },
  );
  if (!attempt.allowed) {
    const retryAfter = { 'Retry-After': String(attempt.retryAfterSeconds) };
    const detail = `There were too many attempts. Wait ${waitWords(attempt.retryAfterSeconds)}.`;
    return problem(429, detail, retryAfter);
  }
  if (!isForAdding) return auth.answerCeremony(visit, request, ceremony);
  // A passkey outlasts the session that adds it, so a browser left alone must not be able to.
  if (!locals.signedIn) return problem(401, 'Sign in first.');
  const refusal = await refuseWrongPassword(
    auth,
    visit,
    locals.signedIn,
    'passkey.add',
    await readPassword(request),
    now(),
  );
  if (refusal?.kind === 'too-many')
    return problem(429, `There were too many attempts. Wait ${waitWords(refusal.retryAfterSeconds)}.`, {
      'Retry-After': String(refusal.retryAfterSeconds),
    });
  if (refusal) return problem(403, 'This is not your password.');
  return auth.answerCeremony(visit, new Request(request.url, { headers: request.headers }), ceremony);
};

async function readPassword(request: Request): Promise<string> {
  const body: unknown = await request.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'password' in body ? String(body.password) : '';
}

function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: 'about:blank', status, message: detail },
    { status, headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' } },
  );
}
