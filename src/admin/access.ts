/**
 * Whether somebody may open a page under /admin. src/middleware.ts asks before a page sees a request; a route without a
 * definition is closed to everyone.
 */
import { decideAccess } from '../domain/people/access.ts';
import { urls } from '../urls.ts';
import type { Auth } from '../use-cases/people/sign-in/auth.ts';
import type { SignedIn } from '../use-cases/people/sign-in/signed-in.ts';
import { recordEvent } from '../use-cases/security/write.ts';
import type { AdminPage } from './define-admin-page.ts';

export type RouteDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 404 };

/**
 * @param page the definition of the route that Astro matched
 * @param path with its query, to come back to after signing in
 * @param isRead a GET or HEAD; anything else is refused rather than redirected, so that nothing typed is lost
 */
export function decideRoute(
  page: AdminPage | undefined,
  signedIn: Pick<SignedIn, 'principal' | 'mustSetUpSecondFactor'> | undefined,
  path: string,
  isRead: boolean,
): RouteDecision {
  if (page === undefined) return { kind: 'refused', status: 404 };
  const { access } = page;
  if (access === 'anyone') return { kind: 'open' };
  if (!signedIn)
    return isRead
      ? { kind: 'redirect', to: `${urls.adminSignIn()}?to=${encodeURIComponent(path)}` }
      : { kind: 'refused', status: 401 };
  if (access === 'signed-in') return { kind: 'open' };
  if (signedIn.mustSetUpSecondFactor)
    return isRead
      ? { kind: 'redirect', to: urls.adminAccountSecondFactor() }
      : { kind: 'refused', status: 403 };
  // The use case decides which contacts an editor may change; this only decides whether they may change any.
  return decideAccess(signedIn.principal, access, new Map()).allowed
    ? { kind: 'open' }
    : { kind: 'refused', status: 403 };
}

/** Records a refusal. */
export function recordRouteRefusal(
  auth: Auth,
  signedIn: SignedIn,
  routePattern: string,
  requestId: string,
  now: Date,
): void {
  recordEvent(auth.database, {
    at: now.toISOString(),
    actor: signedIn.principal.id,
    action: 'access.refuse',
    subject: `page:${routePattern}`,
    requestId,
  });
}

/** Where to go after signing in: a page of ours under /admin, or the first one. */
export function safeDestination(to: string): string {
  const isOurs = /^\/admin(?:\/[\w\-/.]*)?(?:\?[\w\-=&%.+]*)?$/.test(to) && !/\/\/|\.\./.test(to);
  return isOurs && !to.startsWith(urls.adminSignIn()) && !to.startsWith(urls.adminSignOut())
    ? to
    : urls.admin();
}
