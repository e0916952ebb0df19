/** What the answer from an external page means for our link to it, and when a person must look. Pure. */
import { daysBetween } from '../time/calendar.ts';

/** `unclear`: a program got no page, but a reader may get one: sites refuse programs, and machines are down. */
export const linkOutcomes = ['works', 'unclear', 'broken'] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

export type LinkAnswer =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** The address redirected from a page within a site to that site's home page. */
      readonly isMovedHome: boolean;
    }
  /** The domain name does not exist. */
  | { readonly kind: 'no-such-host' }
  | { readonly kind: 'bad-certificate' }
  /** The site does not send the intermediate certificate. */
  | { readonly kind: 'incomplete-certificate' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'too-many-redirects' }
  /** It leads to an address inside a private network, which is not requested. */
  | { readonly kind: 'private-address' };

export interface LinkVerdict {
  readonly outcome: LinkOutcome;
  readonly status: number | null;
  readonly detail: string;
}

const withoutStatus = {
  'no-such-host': ['broken', 'There is no such address'],
  'bad-certificate': ['broken', 'Its certificate is not valid, so browsers warn against it'],
  'incomplete-certificate': [
    'unclear',
    'The site does not send its whole certificate: most browsers show it, a program cannot tell',
  ],
  timeout: ['unclear', 'No answer in time'],
  'no-connection': ['unclear', 'No connection'],
  'too-many-redirects': ['broken', 'It leads round in a circle'],
  'private-address': ['broken', 'It leads into a private network'],
} as const satisfies Record<Exclude<LinkAnswer['kind'], 'status'>, readonly [LinkOutcome, string]>;

/** Statuses that mean that the page is gone, for readers too. */
const gone: ReadonlySet<number> = new Set([404, 410]);

export function judgeLink(answer: LinkAnswer): LinkVerdict {
  if (answer.kind !== 'status') {
    const [outcome, detail] = withoutStatus[answer.kind];
    return { outcome, status: null, detail };
  }
  const { status, isMovedHome } = answer;
  const isThere = status >= 200 && status < 300;
  // For a person: readers do not get the page that they were promised, and it may be elsewhere.
  if (isThere && isMovedHome)
    return {
      outcome: 'broken',
      status,
      detail: 'It leads to the home page now: look where the page has moved',
    };
  if (isThere) return { outcome: 'works', status, detail: 'The page is there' };
  if (gone.has(status)) return { outcome: 'broken', status, detail: `The page is gone (${status})` };
  const detail =
    status >= 500 ? `The site has a fault (${status})` : `The site refused a program (${status})`;
  return { outcome: 'unclear', status, detail };
}

const homePaths = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home|default)(?:\.\w+)?\/?)?$/i;

/** @param asked the address that we link to; @param answered the final address after redirects */
export function isMovedHome(asked: URL, answered: URL): boolean {
  const isHome = (url: URL) => homePaths.test(url.pathname) && url.search === '';
  return !isHome(asked) && isHome(answered);
}

/** An unclear link is for a person once no check has found it working for this many days. */
const unclearDays = 14;

/** @param today London date */
export function needsPerson(
  link: { readonly outcome: LinkOutcome; readonly failingSinceOn: string | null },
  today: string,
): boolean {
  if (link.outcome === 'broken') return true;
  return link.failingSinceOn !== null && daysBetween(link.failingSinceOn, today) >= unclearDays;
}
