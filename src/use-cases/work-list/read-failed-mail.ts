/** Mail that could not be delivered and will not be tried again: a part of the work list. */
import { and, count, desc, isNotNull, isNull } from 'drizzle-orm';
import { messages } from '../../../db/schema.ts';
import type { WorkListSource } from './work-list-source.ts';

export interface FailedMessage {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly about: string;
  readonly lastError: string | null;
  readonly givenUpAt: string | null;
}

export interface FailedMail {
  /** The newest of them. */
  readonly messages: readonly FailedMessage[];
  /** How many there are in all. */
  readonly count: number;
}

const shownMax = 20;

export function readFailedMail({ transaction }: WorkListSource): FailedMail {
  const failed = and(isNotNull(messages.givenUpAt), isNull(messages.sentAt));
  const newest = transaction
    .select({
      id: messages.id,
      recipient: messages.recipient,
      subject: messages.subject,
      about: messages.about,
      lastError: messages.lastError,
      givenUpAt: messages.givenUpAt,
    })
    .from(messages)
    .where(failed)
    .orderBy(desc(messages.givenUpAt))
    .limit(shownMax)
    .all();
  const total = transaction.select({ count: count() }).from(messages).where(failed).get();
  return { messages: newest, count: total?.count ?? 0 };
}
