/**
 * Sends a message once more after a temporary failure. Its confirm links were not kept, so the copy brings new ones. It
 * runs in the transaction of record-returned-mail.ts.
 */
import type { Transaction } from '../../../../db/client.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { listMessageContacts, type MessageContact } from '../../../../db/mail/message-contacts.ts';
import type { MessageRow } from '../../../../db/mail/message-queue.ts';
import { findContactId } from '../../../domain/mail/message-subject.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { nextWorkingInstant } from '../../../domain/time/working-days.ts';
import { urls } from '../../../urls.ts';
import { createConfirmLink } from '../../confirm/create-confirm-link.ts';
import { isSecret, notStored } from './stored-body.ts';

export type Resent =
  | { readonly kind: 'resent'; readonly at: string }
  /** Its content is out of date: each entry has changed or been checked since. */
  | { readonly kind: 'outdated' }
  /** It held a link that is made only once, or a link whose purpose is unknown. */
  | { readonly kind: 'impossible' };

export interface Resending {
  readonly now: Date;
  /** The minimum time that the copy waits. */
  readonly afterHours: number;
  /** London dates, for some weeks from now: mail about contacts waits for a working day. */
  readonly bankHolidays: ReadonlySet<string>;
}

export function resendMessage(
  transaction: Transaction,
  message: MessageRow,
  { now, afterHours, bankHolidays }: Resending,
): Resent {
  const { id, recipient: to, subject, about, copyNumber } = message;
  const contacts = listMessageContacts(transaction, id);
  const body = renewLinks(transaction, message, contacts, now);
  if (typeof body !== 'string') return body;
  const earliest = new Date(now.getTime() + afterHours * 3_600_000);
  const asksSomething = contacts.length > 0 || /^(?:contact|freshness):/.test(about);
  const at = (asksSomething ? nextWorkingInstant(earliest, bankHolidays) : earliest).toISOString();
  enqueueMessage(transaction, { to, subject, body, about, at, contacts, copyNumber: copyNumber + 1 });
  return { kind: 'resent', at };
}

/** With everything before it on the line, the address of the site. */
const linkPattern = /(\S*\/confirm\/)\(not kept\)/g;
const outdatedWords = '(Nothing to do: this entry has been changed or checked since.)';

function renewLinks(
  transaction: Transaction,
  message: MessageRow,
  contacts: readonly MessageContact[],
  now: Date,
): string | Exclude<Resent, { kind: 'resent' }> {
  if (isSecret(message.about)) return { kind: 'impossible' };
  const linkCount = message.body.split(urls.confirm('') + notStored).length - 1;
  if (contacts.length === 0 && linkCount === 0) return message.body;
  const described = contacts.length > 0 ? contacts : listSubject(message);
  const linked = described.filter(({ hasLink }) => hasLink);
  if (linked.length !== linkCount) return { kind: 'impossible' };
  if (described.every(({ contactId }) => findUnchanged(transaction, message, contactId) === undefined))
    return { kind: 'outdated' };
  let place = 0;
  return message.body.replace(linkPattern, (_, before: string) => {
    const contact = findUnchanged(transaction, message, linked[place++]?.contactId ?? '');
    if (!contact) return outdatedWords;
    const link = { contactId: contact.id, revision: contact.revision, at: now.toISOString() };
    return before + createConfirmLink(transaction, link).token;
  });
}

/** The one contact that a message is about, when it holds that contact's link. */
function listSubject({ about }: MessageRow): readonly MessageContact[] {
  const contactId = findContactId(about);
  return contactId === undefined ? [] : [{ contactId, hasLink: true }];
}

/** The contact, while what the message says of it still holds. */
function findUnchanged(transaction: Transaction, { createdAt }: MessageRow, contactId: string) {
  const contact = findContact(transaction, contactId);
  const isCheckedSince = (contact?.verification?.on ?? '') >= londonDateOf(new Date(createdAt));
  return contact?.status !== 'active' || contact.changedAt > createdAt || isCheckedSince
    ? undefined
    : contact;
}
