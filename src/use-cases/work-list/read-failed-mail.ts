/** Mail that could not be delivered and will not be tried again: a part of the work list. */
import { listFailedUses } from '../../../db/mail/address-uses.ts';
import { type FailedMessage, listFailedMessages } from '../../../db/mail/failed-messages.ts';
import { mayEver } from '../../domain/people/access.ts';
import type { WorkListSource } from './work-list-source.ts';

export type { FailedMessage };

export interface FailedMail {
  /** The newest of them. */
  readonly messages: readonly FailedMessage[];
  /** How many there are in all. */
  readonly count: number;
}

const shownMax = 20;

/** Without mail to an address that the same person is already shown as undeliverable. */
export function readFailedMail({ transaction, principal }: WorkListSource): FailedMail {
  const marked = new Set(
    mayEver(principal, 'mail.deal-with') ? listFailedUses(transaction).map(({ address }) => address) : [],
  );
  const messages = listFailedMessages(transaction).filter(
    ({ recipient }) => !marked.has(recipient.toLowerCase()),
  );
  return { messages: messages.slice(0, shownMax), count: messages.length };
}
