/**
 * How often somebody may try, by account and by address. One table; every way in takes an attempt from here before
 * it looks at what was sent, so that trying at the same moment gains nothing.
 */
import { createHmac } from 'node:crypto';
import { appendAuditEvent } from '../../../db/audit.ts';
import type { Database } from '../../../db/client.ts';
import { countAttempt, forgetAttempts } from '../../../db/rate-limits.ts';

const minutes = 60;

/** What is limited: how many attempts in how many seconds. */
export const attemptLimits = {
  'sign-in by account': { limit: 10, seconds: 15 * minutes },
  /** An office may share one address. */
  'sign-in by address': { limit: 40, seconds: 15 * minutes },
  'second factor by address': { limit: 40, seconds: 15 * minutes },
  'passkey by address': { limit: 60, seconds: 15 * minutes },
  'reset by account': { limit: 3, seconds: 60 * minutes },
  'reset by address': { limit: 20, seconds: 60 * minutes },
  'link by address': { limit: 40, seconds: 15 * minutes },
  /** Each answer of one person; they hold one link. */
  'confirm by link': { limit: 20, seconds: 15 * minutes },
  /** A council's contacts may all sit behind one address. */
  'confirm by address': { limit: 60, seconds: 15 * minutes },
  'new confirm link by link': { limit: 3, seconds: 24 * 60 * minutes },
  /** A hospital's staff may sit behind one address. */
  'report by address': { limit: 20, seconds: 60 * minutes },
  /** One person with more to say than one line. */
  'report by address and contact': { limit: 5, seconds: 24 * 60 * minutes },
  /** What anyone can read, and more than a real fault brings in a day. */
  'report by contact': { limit: 60, seconds: 24 * 60 * minutes },
  'password by account': { limit: 10, seconds: 15 * minutes },
} as const satisfies Record<string, { readonly limit: number; readonly seconds: number }>;

export type LimitName = keyof typeof attemptLimits;

export interface Attempt {
  readonly name: LimitName;
  /** The account or address. */
  readonly of: string;
}

/** What the audit event of a refusal says besides the limit that was passed. */
export interface AttemptRefusal {
  readonly requestId?: string;
  /** Whoever is signed in; `anonymous` when left out. */
  readonly actor?: string;
  readonly subject?: string;
}

export type AttemptResult =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly retryAfterSeconds: number;
      /** The first of its window to be refused: worth one audit event, where each would let anyone fill the disk. */
      readonly isFirstRefusal: boolean;
    };

/**
 * Counts an attempt under every name given; allowed only when it is within each limit. The first of a window to be
 * refused appends an event in the same transaction.
 * @param refusal 'by-caller' when the caller writes that event, knowing more
 */
export function takeAttempt(
  database: Database,
  secret: string,
  attempts: readonly Attempt[],
  now: Date,
  refusal: AttemptRefusal | 'by-caller' = {},
): AttemptResult {
  return database.transaction(
    (transaction) => {
      const refused = attempts
        .map(({ name, of }) => {
          const { limit, seconds } = attemptLimits[name];
          const { count, endsAt } = countAttempt(transaction, keyOf(secret, name, of), seconds, now);
          return { name, over: count - limit, endsAt };
        })
        .filter(({ over }) => over > 0);
      if (refused.length === 0) return { allowed: true };
      const lastEnd = Math.max(...refused.map(({ endsAt }) => endsAt.getTime()));
      const first = refused.find(({ over }) => over === 1);
      if (first && refusal !== 'by-caller')
        appendAuditEvent(transaction, {
          at: now.toISOString(),
          actor: refusal.actor ?? 'anonymous',
          action: 'attempts.refuse',
          subject: refusal.subject ?? 'attempts',
          after: { reason: 'too many attempts', limit: first.name },
          ...(refusal.requestId === undefined ? {} : { requestId: refusal.requestId }),
        });
      return {
        allowed: false,
        retryAfterSeconds: Math.max(1, Math.ceil((lastEnd - now.getTime()) / 1000)),
        isFirstRefusal: first !== undefined,
      };
    },
    { behavior: 'immediate' },
  );
}

/** After a success: what went before was the same person mistyping. */
export function forgiveAttempts(database: Database, secret: string, { name, of }: Attempt): void {
  database.transaction((transaction) => forgetAttempts(transaction, keyOf(secret, name, of)), {
    behavior: 'immediate',
  });
}

/** Keyed, so that the table is no list of accounts and addresses. */
function keyOf(secret: string, name: LimitName, of: string): string {
  return createHmac('sha256', secret).update(`${name}\n${of}`).digest('base64url');
}
