/**
 * The one function that makes the endpoints of the admin API. Whatever the route, it looks for the key, asks whether
 * its role may do this at all, checks the body and the query against their schemas, and turns the result into an
 * answer. A test checks that every file of this folder uses it.
 *
 * A key comes in the Authorization header only. Cookies are ignored, so that no other site can use a browser that is
 * signed in; nothing overrides the method.
 */
import type { APIContext, APIRoute } from 'astro';
import type { z } from 'zod';
import { parseFields } from '../domain/contacts/contact-fields.ts';
import { refuseUnless } from '../use-cases/security/refuse-unless.ts';
import type { UseCaseContext } from '../use-cases/shared/context.ts';
import { type AdminRoute, adminApi } from './api.ts';
import type { Method, Operation, Success } from './operation.ts';
import { type Problem, problemResponse } from './problem.ts';
import { readIfMatch, readJson, readQuery } from './read.ts';

const made = new WeakMap<APIRoute, AdminRoute>();

/** @param pattern the route of the file that exports it, as Astro writes it */
export function adminEndpoint(pattern: AdminRoute): APIRoute {
  const operations: Readonly<Partial<Record<Method, Operation>>> = adminApi[pattern];
  const endpoint: APIRoute = async (astro) => {
    const { requestId, log } = astro.locals;
    try {
      if (astro.routePattern !== pattern)
        throw new Error(`The endpoint of ${pattern} was exported by the file of ${astro.routePattern}.`);
      const answer = await answerCall(astro, pattern, operations);
      return 'detail' in answer ? problemResponse(answer, requestId) : successResponse(answer);
    } catch (error) {
      log(`error: ${astro.request.method} ${pattern} ${requestId} ${describe(error)}`);
      const detail = `Nothing was changed. Tell whoever runs the site, with the request id.`;
      return problemResponse({ status: 500, detail }, requestId);
    }
  };
  made.set(endpoint, pattern);
  return endpoint;
}

/** The route an endpoint was made for; undefined when it was not made here. */
export function routeOfEndpoint(endpoint: APIRoute): AdminRoute | undefined {
  return made.get(endpoint);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function answerCall(
  astro: APIContext,
  pattern: AdminRoute,
  operations: Readonly<Partial<Record<Method, Operation>>>,
): Promise<Success | Problem> {
  const { request } = astro;
  const operation = operations[(request.method === 'HEAD' ? 'GET' : request.method) as Method];
  if (operation?.permission === null) return callOperation(astro, operation, undefined);
  const context = authenticate(astro, `${request.method} ${pattern}`);
  if ('detail' in context) return context;
  if (!operation) return methodProblem(Object.keys(operations));
  const forbidden = refuseUnless(context, operation.permission, `api:${request.method} ${pattern}`);
  if (forbidden) return { status: 403, detail: forbidden.detail };
  return callOperation(astro, operation, context);
}

function methodProblem(methods: readonly string[]): Problem {
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return { status: 405, detail: `Use one of ${allowed}.`, headers: { Allow: allowed } };
}

function authenticate({ request, locals }: APIContext, what: string): UseCaseContext | Problem {
  const { database, publicUrl, requestId, visit } = locals;
  const now = locals.now();
  const header = request.headers.get('authorization');
  const bearer = header === null ? undefined : /^Bearer +([\w.~+/=-]{1,200})$/i.exec(header)?.[1];
  const refuse = (reason: 'no key' | 'wrong key') =>
    locals.recordAnonymousRefusal(
      { action: 'key.refuse', subject: `api:${what}`, reason, address: visit.address, requestId },
      now,
    );
  if (header === null) {
    refuse('no key');
    const detail = 'Send a key as Authorization: Bearer KEY. An administrator makes one.';
    return { status: 401, detail, headers: { 'WWW-Authenticate': 'Bearer realm="admin"' } };
  }
  const principal = bearer === undefined ? undefined : locals.authenticateKey(bearer, requestId);
  if (principal === undefined) {
    refuse('wrong key');
    return {
      status: 401,
      detail: 'This key does not work: it is mistyped, revoked or past its last day.',
      headers: { 'WWW-Authenticate': 'Bearer realm="admin", error="invalid_token"' },
    };
  }
  if (principal === 'rate-limited') {
    const seconds = 60 - Math.floor((now.getTime() / 1000) % 60);
    const detail = `This key has made too many calls. Wait ${seconds} seconds.`;
    return { status: 429, detail, headers: { 'Retry-After': String(seconds) } };
  }
  return { database, principal, now, requestId, publicUrl };
}

async function callOperation(
  astro: APIContext,
  operation: Operation,
  context: UseCaseContext | undefined,
): Promise<Success | Problem> {
  const { request, url } = astro;
  const { id = '' } = astro.params;
  const query = checkInput(400, operation.query, readQuery(url.searchParams));
  if ('detail' in query) return query;
  const ifMatch = operation.ifMatch === undefined ? undefined : readIfMatch(request.headers.get('if-match'));
  if (ifMatch !== undefined && 'detail' in ifMatch) return ifMatch;
  if (ifMatch === undefined && operation.ifMatch === 'required') {
    const detail = 'Send If-Match with the ETag of what you read, as it came, such as If-Match: "3".';
    return { status: 428, detail };
  }
  const json = operation.body === undefined ? { value: undefined } : await readJson(request);
  if ('detail' in json) return json;
  const body = checkInput(422, operation.body, json.value);
  if ('detail' in body) return body;
  return operation.run({
    // Operations that anyone may call ignore it.
    context: context as UseCaseContext,
    id,
    query: query.value,
    body: body.value,
    ifMatch,
  });
}

function checkInput(
  status: 400 | 422,
  schema: z.ZodType | undefined,
  given: unknown,
): { readonly value: unknown } | Problem {
  if (!schema) return { value: undefined };
  const result = parseFields(schema, given);
  if (result.ok) return { value: result.value };
  const [first] = result.errors;
  const where = first?.field ? `${first.field}: ` : '';
  return { status, detail: `${where}${first?.message ?? 'This cannot be read.'}`, errors: result.errors };
}

function successResponse({ status, body, headers }: Success): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
