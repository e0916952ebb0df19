/** Where the browser goes after a form has been processed, and what the page there says was done. */
import type { AstroGlobal } from 'astro';
import type { GoingLiveState } from '../domain/network/going-live.ts';
import { countClosedBy } from '../use-cases/publish/names-gone.ts';
import { findGoingLive, findLastRequestId } from '../use-cases/publish/read-publishing.ts';
import { findNotice } from './admin-pages.ts';
import { type AdminPage, type DoneOf, noticesOf } from './define-admin-page.ts';

type Page = Pick<AstroGlobal, 'locals' | 'url'>;

/**
 * To what was done, for pages that somebody opened further down: without a fragment of its own an address keeps that of
 * the page before, and a telephone would show the place of the press again, as if nothing had happened.
 */
export const savedAnchor = '#saved';

/**
 * @param page the definition of the page whose form it was
 * @param path may have a query
 * @param fragment where the eye should go; without one the browser keeps that of the page before
 */
export function redirectDone<Definition extends AdminPage>(
  { locals }: Pick<Page, 'locals'>,
  page: Definition,
  path: string,
  done: DoneOf<Definition>,
  fragment = '',
): Response {
  const request = noticesOf(page).some(({ word, isPublic }) => word === done && isPublic)
    ? findLastRequestId(locals.database)
    : null;
  const query = new URLSearchParams({ done, ...(request === null ? {} : { request: String(request) }) });
  return new Response(null, {
    status: 303,
    headers: { Location: `${path}${path.includes('?') ? '&' : '?'}${query}${fragment}` },
  });
}

export interface SavedNotice {
  readonly message: string;
  readonly goingLive: {
    readonly requestId: number;
    readonly state: GoingLiveState;
    /** How many releases nobody can go back to any more, since a name was removed with the change. */
    readonly closed: number;
  } | null;
}

/** What is said on a page that answers a form itself, about a change that readers see. */
export function savedNow({ locals }: Pick<Page, 'locals'>, message: string): SavedNotice {
  const requestId = findLastRequestId(locals.database);
  return { message, goingLive: requestId === null ? null : goingLiveOf(locals, requestId) };
}

export function readSaved({ locals, url }: Page): SavedNotice | undefined {
  const message = findNotice(url.searchParams.get('done') ?? '')?.says;
  if (message === undefined) return undefined;
  const requestId = Number(url.searchParams.get('request'));
  if (!Number.isSafeInteger(requestId) || requestId < 1) return { message, goingLive: null };
  return { message, goingLive: goingLiveOf(locals, requestId) };
}

function goingLiveOf(
  { database, servedReleaseId }: Page['locals'],
  requestId: number,
): SavedNotice['goingLive'] {
  const state = findGoingLive(database, requestId, servedReleaseId);
  return state === undefined ? null : { requestId, state, closed: countClosedBy(database, requestId) };
}
