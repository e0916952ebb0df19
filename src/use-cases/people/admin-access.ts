/**
 * Who may open which page under /admin, by route pattern. src/middleware.ts asks before a page sees a request; a
 * route without a row is closed to everyone, and a test fails.
 */
import { decideAccess, type Permission } from '../../domain/people/access.ts';
import { urls } from '../../urls.ts';
import { recordEvent } from '../security/write.ts';
import type { Auth } from './sign-in/auth.ts';
import type { SignedIn } from './sign-in/signed-in.ts';

/**
 * `anyone`: without signing in. `signed-in`: also before the second factor is set up. Otherwise what the person's
 * role must be allowed to do, with a second factor set up where the role needs one.
 */
export type AdminAccess = 'anyone' | 'signed-in' | Permission;

export const adminRoutes = {
  '/admin': 'contacts.read',
  '/admin/contacts': 'contacts.read',
  '/admin/contacts/new': 'contacts.create',
  '/admin/contacts/merge': 'contacts.retire',
  '/admin/contacts/[id]': 'contacts.read',
  '/admin/contacts/[id]/edit': 'contacts.edit',
  '/admin/import': 'contacts.import',
  '/admin/import-template.csv': 'contacts.import',
  '/admin/export.csv': 'contacts.export',
  '/admin/people': 'people.manage',
  '/admin/people/[id]': 'people.manage',
  '/admin/keys': 'people.manage',
  '/admin/publishing': 'contacts.read',
  '/admin/publishing/status': 'contacts.read',
  '/admin/policies': 'contacts.read',
  '/admin/areas': 'policies.edit',
  '/admin/audit': 'audit.read',
  '/admin/audit.csv': 'audit.read',
  '/admin/sign-in': 'anyone',
  '/admin/sign-out': 'signed-in',
  '/admin/two-factor': 'anyone',
  '/admin/set-up/[token]': 'anyone',
  '/admin/reset-password': 'anyone',
  '/admin/reset-password/[token]': 'anyone',
  '/admin/refused': 'anyone',
  '/admin/account': 'signed-in',
  '/admin/account/password': 'signed-in',
  '/admin/account/second-factor': 'signed-in',
  /** Registering asks for a session itself. */
  '/admin/auth/passkey/[ceremony]': 'anyone',
} as const satisfies Record<string, AdminAccess>;

export type RouteDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 404 };

/**
 * @param path with its query, to come back to after signing in
 * @param isRead a GET or HEAD; anything else is refused rather than led elsewhere, so that nothing typed is lost
 */
export function decideRoute(
  routePattern: string,
  signedIn: Pick<SignedIn, 'principal' | 'mustSetUpSecondFactor'> | undefined,
  path: string,
  isRead: boolean,
): RouteDecision {
  const pattern = routePattern.replace(/(?<=.)\/$/, '');
  const access: AdminAccess | undefined = Object.hasOwn(adminRoutes, pattern)
    ? adminRoutes[pattern as keyof typeof adminRoutes]
    : undefined;
  if (access === undefined) return { kind: 'refused', status: 404 };
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
  // Which contacts an editor may change is for the use case to say; here it is whether they may at all.
  return decideAccess(signedIn.principal, access, new Map()).allowed
    ? { kind: 'open' }
    : { kind: 'refused', status: 403 };
}

/** Pages that have no form of their own which is posted. */
const readOnlyRoutes: ReadonlySet<string> = new Set<keyof typeof adminRoutes>([
  '/admin/audit',
  '/admin/audit.csv',
  '/admin/contacts',
  '/admin/import-template.csv',
  '/admin/export.csv',
  '/admin/publishing/status',
]);

export function isReadOnly(routePattern: string): boolean {
  return readOnlyRoutes.has(routePattern.replace(/(?<=.)\/$/, ''));
}

/** Puts a refusal on record. */
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
