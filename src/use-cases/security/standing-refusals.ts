/**
 * Refuses clients that have already been told of too many attempts from their network. A refusal must cost less than a
 * request: this looks only in memory, and the server answers without reading what was sent. The first refusal of a
 * window still goes through the page, which records it.
 */
import type { Database } from '../../../db/client.ts';
import { waitWords } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import { type Attempt, findMemoryRefusal, type LimitName } from './attempts.ts';
import { hasDeviceCookie } from './known-sender.ts';
import type { Visit } from './visit.ts';

export interface StandingRefusal {
  readonly retryAfterSeconds: number;
  /** What happened and what to do, in the words of that form's page. */
  readonly words: string;
}

interface Way {
  readonly path: RegExp;
  readonly limit: LimitName;
  readonly words: (wait: string) => string;
}

/** Forms that count attempts by network address before anything else. */
const ways: readonly Way[] = [
  {
    path: pathOf(urls.adminSignIn()),
    limit: 'sign-in by address',
    words: (wait) => `There were too many attempts to sign in. Wait ${wait}, or use a passkey.`,
  },
  { path: pathOf(urls.adminTwoFactor()), limit: 'second factor by address', words: tooManyAttempts },
  { path: pathOf(urls.adminResetPassword()), limit: 'reset by address', words: tooManyAttempts },
  {
    path: /^\/admin\/(?:set-up|reset-password)\/[^/]+\/?$/,
    limit: 'link by address',
    words: tooManyAttempts,
  },
  {
    path: /^\/confirm\/[^/]+\/?$/,
    limit: 'confirm by address',
    words: (wait) => `There were too many answers. Nothing was recorded. Wait ${wait}.`,
  },
  {
    path: /^\/report\/[^/]+\/?$/,
    limit: 'report by address',
    words: (wait) => `There were too many reports, so this one was not sent. Wait ${wait}, then send again.`,
  },
];

function tooManyAttempts(wait: string): string {
  return `There were too many attempts. Wait ${wait}.`;
}

function pathOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\/$/, '')}/?$`);
}

/** @param path decoded, without its query, of a posted form */
export function findStandingRefusal(
  database: Database,
  path: string,
  visit: Pick<Visit, 'address' | 'headers'>,
  now: Date,
): StandingRefusal | undefined {
  const way = ways.find((one) => one.path.test(path));
  if (!way) return undefined;
  // A known browser is counted separately, whatever others do from its address.
  if (way.limit === 'sign-in by address' && hasDeviceCookie(visit.headers)) return undefined;
  const attempt: Attempt = { name: way.limit, of: visit.address };
  const retryAfterSeconds = findMemoryRefusal(database, attempt, now);
  if (retryAfterSeconds === undefined) return undefined;
  return { retryAfterSeconds, words: way.words(waitWords(retryAfterSeconds)) };
}
