/**
 * The passkey ceremonies: the only endpoints of better-auth that can be reached. They need a script because only a
 * script can talk to an authenticator; src/client/passkeys.ts is the one that calls them.
 */
import type { APIRoute } from 'astro';
import { waitWords } from '../../../../domain/form-text.ts';
import { passkeyCeremonies } from '../../../../urls.ts';
import { takeAttempt } from '../../../../use-cases/people/attempts.ts';

export const prerender = false;

export const ALL: APIRoute = async ({ params: { ceremony: asked }, request, locals }) => {
  const { auth, visit, now } = locals;
  const ceremony = passkeyCeremonies.find((known) => known === asked);
  if (!ceremony || !auth.canUsePasskeys) return problem(404, 'There is nothing here.');
  const method = ceremony.startsWith('generate') ? 'GET' : 'POST';
  if (request.method !== method) return problem(405, `Use ${method}.`, { Allow: method });
  if (method === 'POST' && !/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return problem(415, 'Send application/json.');
  // better-auth asks this too, but not in every environment.
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
  return auth.answerCeremony(visit, request, ceremony);
};

function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: 'about:blank', status, message: detail },
    { status, headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' } },
  );
}
