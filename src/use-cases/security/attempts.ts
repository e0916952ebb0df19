/**
 * How often somebody may try, by network address, by account and by target. One table; every entry point takes an
 * attempt from here before it looks at what was sent, so that simultaneous attempts gain nothing.
 */
import { createHmac } from 'node:crypto';
import type { Database } from '../../../db/client.ts';
import { repeatable } from '../../../db/contention.ts';
import { countAttempt, findAttempts, forgetAttempts } from '../../../db/people/rate-limits.ts';
import { memoryCountsOf } from './memory-counts.ts';
import { recordRefusedAttempt } from './refused-attempts.ts';
import { recordEvent } from './write.ts';

const minutes = 60;

interface Limit {
  readonly limit: number;
  readonly seconds: number;
  /** Counts that name a network address are only in memory; README.md says why. */
  readonly kept: 'in memory' | 'in the database';
}

/** The limits: how many attempts in how many seconds. */
export const attemptLimits = {
  'sign-in by account': { limit: 10, seconds: 15 * minutes, kept: 'in the database' },
  /** A browser or an address from which the account was signed in to before: see known-sender.ts. */
  'sign-in by known device': { limit: 10, seconds: 15 * minutes, kept: 'in the database' },
  'sign-in by account and known address': { limit: 10, seconds: 15 * minutes, kept: 'in memory' },
  /** An office may share one address. */
  'sign-in by address': { limit: 40, seconds: 15 * minutes, kept: 'in memory' },
  'second factor by address': { limit: 40, seconds: 15 * minutes, kept: 'in memory' },
  'passkey by address': { limit: 60, seconds: 15 * minutes, kept: 'in memory' },
  'reset by account': { limit: 3, seconds: 60 * minutes, kept: 'in the database' },
  'reset by address': { limit: 20, seconds: 60 * minutes, kept: 'in memory' },
  'link by address': { limit: 40, seconds: 15 * minutes, kept: 'in memory' },
  /** Each answer of one person; they hold one link. */
  'confirm by link': { limit: 20, seconds: 15 * minutes, kept: 'in the database' },
  /** A council's contacts may all share one address. */
  'confirm by address': { limit: 60, seconds: 15 * minutes, kept: 'in memory' },
  'new confirm link by link': { limit: 3, seconds: 24 * 60 * minutes, kept: 'in the database' },
  /** A hospital's staff may share one address. */
  'report by address': { limit: 20, seconds: 60 * minutes, kept: 'in memory' },
  /** One person with more to say than one line. */
  'report by address and contact': { limit: 5, seconds: 24 * 60 * minutes, kept: 'in memory' },
  /** Anyone can reach it, and this is more than a real fault brings in a day. */
  'report by contact': { limit: 60, seconds: 24 * 60 * minutes, kept: 'in the database' },
  'password by account': { limit: 10, seconds: 15 * minutes, kept: 'in the database' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof attemptLimits;

export interface Attempt {
  readonly name: LimitName;
  /** The account, address or link. */
  readonly of: string;
}

/** Further contents of the audit event of a refusal, besides the limit. */
export interface AttemptRefusal {
  readonly requestId?: string;
  /** The person who is signed in; `anonymous` when left out. */
  readonly actor?: string;
  readonly subject?: string;
}

export type AttemptResult =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly retryAfterSeconds: number;
      /**
       * The first refusal of its window, which gets an audit event; an event for each would let anyone fill the disk.
       */
      readonly isFirstRefusal: boolean;
    };

/**
 * Counts an attempt under one name after the other, and stops at the first that is over its limit. The address comes
 * first, so that somebody over the address's limit uses up nothing of what others may do. The first refusal of a window
 * appends an event.
 * @param refusal 'by-caller' when the caller writes that event, knowing more
 */
export function takeAttempt(
  database: Database,
  secret: string,
  attempts: readonly Attempt[],
  now: Date,
  refusal: AttemptRefusal | 'by-caller' = {},
): AttemptResult {
  for (const { name, of } of attempts) {
    const { limit } = attemptLimits[name];
    const { count, endsAt } = countOne(database, secret, { name, of }, now);
    if (count <= limit) continue;
    const isFirstRefusal = count === limit + 1;
    if (isFirstRefusal && refusal !== 'by-caller') recordRefusal(database, name, now, refusal);
    return {
      allowed: false,
      retryAfterSeconds: secondsUntil(endsAt, now),
      isFirstRefusal,
    };
  }
  return { allowed: true };
}

/**
 * Whether an attempt would be refused like an earlier one; does not count it.
 * @param attempt of a kind that is kept in memory
 * @returns how long to wait; undefined when only an attempt can tell
 */
export function findMemoryRefusal(database: Database, { name, of }: Attempt, now: Date): number | undefined {
  const open = memoryCountsOf(database).find(memoryKeyOf(name, of), now);
  return open && open.count > attemptLimits[name].limit ? secondsUntil(open.endsAt, now) : undefined;
}

function secondsUntil(endsAt: Date, now: Date): number {
  return Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
}

/** After the first refusal nothing is counted any more: refusing again costs no write. */
function countOne(database: Database, secret: string, { name, of }: Attempt, now: Date) {
  const { limit, seconds, kept } = attemptLimits[name];
  if (kept === 'in memory') return memoryCountsOf(database).count(memoryKeyOf(name, of), seconds, now);
  const key = keyOf(secret, name, of);
  const before = findAttempts(database, key, now);
  if (before && before.count > limit) return { ...before, count: before.count + 1 };
  return repeatable(() =>
    database.transaction((transaction) => countAttempt(transaction, key, seconds, now), {
      behavior: 'immediate',
    }),
  );
}

function recordRefusal(database: Database, name: LimitName, now: Date, refusal: AttemptRefusal): void {
  const { actor, requestId, subject = 'attempts' } = refusal;
  const reason = 'too many attempts';
  const ofRequest = requestId === undefined ? {} : { requestId };
  if (actor === undefined)
    recordRefusedAttempt(
      database,
      { action: 'attempts.refuse', subject, reason, after: { limit: name }, ...ofRequest },
      now,
    );
  else
    recordEvent(database, {
      at: now.toISOString(),
      actor,
      action: 'attempts.refuse',
      subject,
      after: { reason, limit: name },
      ...ofRequest,
    });
}

/** After a success: earlier failures were the same person mistyping. */
export function forgiveAttempts(database: Database, secret: string, { name, of }: Attempt): void {
  if (attemptLimits[name].kept === 'in memory') memoryCountsOf(database).forget(memoryKeyOf(name, of));
  else
    database.transaction((transaction) => forgetAttempts(transaction, keyOf(secret, name, of)), {
      behavior: 'immediate',
    });
}

function memoryKeyOf(name: LimitName, of: string): string {
  return `${name}\n${of}`;
}

/** Keyed, so that the table is not a list of accounts. */
function keyOf(secret: string, name: LimitName, of: string): string {
  return createHmac('sha256', secret).update(`${name}\n${of}`).digest('base64url');
}
