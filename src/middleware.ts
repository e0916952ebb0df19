/**
 * Who is signed in, for the pages under /admin only: the public pages neither read nor set a cookie. It uses the route
 * that Astro matched, never the text of the path.
 */
import type { APIContext, MiddlewareNext } from 'astro';
import { decideRoute, recordRouteRefusal } from './admin/access.ts';
import { findAdminPage } from './admin/admin-pages.ts';
import { isReadOnly } from './admin/define-admin-page.ts';
import { adminRoot } from './urls.ts';
import { findSignedIn } from './use-cases/people/sign-in/signed-in.ts';

/** The methods that forms and links send. Nothing else counts here, whatever a header says instead. */
const methods: readonly string[] = ['GET', 'HEAD', 'POST'];

export async function onRequest(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { routePattern, locals, request } = context;
  if (!context.isPrerendered) locals.isPastOriginCheck = true;
  if (context.isPrerendered || !isAdminRoute(routePattern)) return next();
  if (!methods.includes(request.method))
    return new Response(null, { status: 405, headers: { Allow: methods.join(', ') } });
  const { auth, visit } = locals;
  const now = locals.now();
  const signedIn = await findSignedIn(auth, visit, now);
  locals.signedIn = signedIn ?? null;
  locals.principal = signedIn && !signedIn.mustSetUpSecondFactor ? signedIn.principal : null;

  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const page = findAdminPage(routePattern);
  const decision = decideRoute(page, signedIn, context.url.pathname + context.url.search, isRead);
  const response = await answer();
  for (const cookie of signedIn?.cookies ?? []) response.headers.append('Set-Cookie', cookie);
  response.headers.set('Cache-Control', 'no-store');
  return response;

  async function answer(): Promise<Response> {
    switch (decision.kind) {
      case 'open':
        if (!isRead && page && isReadOnly(page))
          return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
        return next();
      case 'redirect':
        return new Response(null, { status: 303, headers: { Location: decision.to } });
      case 'refused':
        if (decision.status === 404) return new Response(null, { status: 404 });
        if (signedIn) recordRouteRefusal(auth, signedIn, routePattern, locals.requestId, now);
        else
          locals.recordAnonymousRefusal(
            {
              action: 'access.refuse',
              subject: `page:${routePattern}`,
              reason: 'not signed in',
              address: visit.address,
              requestId: locals.requestId,
            },
            now,
          );
        locals.refusedStatus = decision.status;
        return next('/admin/refused');
    }
  }
}

function isAdminRoute(routePattern: string): boolean {
  return routePattern === adminRoot || routePattern.startsWith(`${adminRoot}/`);
}
