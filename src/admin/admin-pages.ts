/**
 * Every definition of a page under /admin: everything that the modules named *-page.ts of these folders export. A page
 * without one is closed to everybody, and a test fails.
 */
import { mayEver, type Principal } from '../domain/people/access.ts';
import { type AdminAccess, type AdminPage, noticesOf } from './define-admin-page.ts';
import type { Notice } from './notices.ts';

const modules = import.meta.glob<Readonly<Record<string, AdminPage>>>('./*/*-page.ts', { eager: true });

export const adminPages: readonly AdminPage[] = Object.values(modules).flatMap((module) =>
  Object.values(module),
);

const pagesByRoute: ReadonlyMap<string, AdminPage> = new Map(adminPages.map((page) => [page.route, page]));
const noticesByWord: ReadonlyMap<string, Notice> = new Map(
  adminPages.flatMap(noticesOf).map((notice) => [notice.word, notice]),
);

/** @param routePattern as Astro gives it, with or without a slash at the end */
export function findAdminPage(routePattern: string): AdminPage | undefined {
  return pagesByRoute.get(routePattern.replace(/(?<=.)\/$/, ''));
}

/** Whichever page led here: a form may end on another page. */
export function findNotice(word: string): Notice | undefined {
  return noticesByWord.get(word);
}

/** The pages of the navigation that a role may open, in order. */
export function listPlaces(principal: Principal | null): readonly NonNullable<AdminPage['nav']>[] {
  if (principal === null) return [];
  return adminPages
    .flatMap(({ nav, access }) => (nav && mayOpen(principal, access) ? [nav] : []))
    .toSorted((one, other) => one.position - other.position);
}

function mayOpen(principal: Principal, access: AdminAccess): boolean {
  return access === 'anyone' || access === 'signed-in' || mayEver(principal, access);
}
