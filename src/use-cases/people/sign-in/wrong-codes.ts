/**
 * Wrong second-factor codes after a right password: somebody may know the password, and nobody else would notice. From
 * the fifth in a day the person is told by mail and the administrators on the work list, until a day is over or a new
 * password is set.
 */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { findPerson } from '../../../../db/people/people.ts';
import { countAttempt, findAttempts, wrongCodesKey } from '../../../../db/people/rate-limits.ts';
import type { Visit } from '../../security/visit.ts';
import { writeTogether } from '../../security/write.ts';
import { wrongCodesMail } from './links.ts';

/** People mistype, and telephone clocks are wrong, but rarely this often. */
export const wrongCodesMost = 4;
const daySeconds = 24 * 60 * 60;

interface Site {
  readonly database: Database;
  readonly publicUrl: string;
}

export function noteWrongCode({ database, publicUrl }: Site, visit: Visit, userId: string, now: Date): void {
  writeTogether(database, (transaction) => {
    const { count } = countAttempt(transaction, wrongCodesKey(userId), daySeconds, now);
    const person = findPerson(transaction, userId);
    if (count !== wrongCodesMost + 1 || !person || person.removedAt !== null) return;
    const at = now.toISOString();
    enqueueMessage(transaction, {
      to: person.email,
      ...wrongCodesMail(publicUrl, count),
      about: `user:${userId}`,
      at,
    });
    appendAuditEvent(transaction, {
      at,
      actor: 'anonymous',
      action: 'session.warn',
      subject: `user:${userId}`,
      after: { reason: 'wrong codes after a right password', count },
      requestId: visit.requestId,
    });
  });
}

export interface WrongCodes {
  readonly count: number;
  /** ISO 8601 instant, UTC: when the count ends. */
  readonly until: string;
}

/** @returns undefined while there are no more than ordinary mistyping */
export function findWrongCodes(
  transaction: Database | Transaction,
  userId: string,
  now: Date,
): WrongCodes | undefined {
  const found = findAttempts(transaction, wrongCodesKey(userId), now);
  if (!found || found.count <= wrongCodesMost) return undefined;
  return { count: found.count, until: found.endsAt.toISOString() };
}
