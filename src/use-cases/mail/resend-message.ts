/**
 * Sends a message once more that came back for a passing reason. Its confirm link was not kept, so the copy brings a new
 * one. Called by record-returned-mail.ts, in its transaction.
 */
import type { Transaction } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts.ts';
import type { messages } from '../../../db/schema.ts';
import { londonDateOf } from '../../domain/calendar.ts';
import { urls } from '../../urls.ts';
import { createConfirmLink } from '../confirm/create-confirm-link.ts';
import { enqueueMessage } from './enqueue-message.ts';
import { isSecret, notKept } from './kept-body.ts';

export type Resent =
  | { readonly kind: 'resent'; readonly at: string }
  /** It says what is no longer so: the entry has changed or been checked since. */
  | { readonly kind: 'outdated' }
  /** It held more than one link, or one that is made only once. */
  | { readonly kind: 'impossible' };

const linkNotKept = urls.confirm('') + notKept;

/** @param afterHours how long the copy waits */
export function resendMessage(
  transaction: Transaction,
  message: typeof messages.$inferSelect,
  { now, afterHours }: { readonly now: Date; readonly afterHours: number },
): Resent {
  const at = new Date(now.getTime() + afterHours * 3_600_000).toISOString();
  const body = renewLink(transaction, message, now);
  if (typeof body !== 'string') return body;
  const { recipient: to, subject, about, copyNumber } = message;
  enqueueMessage(transaction, { to, subject, body, about, at, copyNumber: copyNumber + 1 });
  return { kind: 'resent', at };
}

function renewLink(
  transaction: Transaction,
  { about, body, createdAt }: typeof messages.$inferSelect,
  now: Date,
): string | Exclude<Resent, { kind: 'resent' }> {
  const linkCount = body.split(linkNotKept).length - 1;
  if (isSecret(about) || linkCount > 1) return { kind: 'impossible' };
  if (linkCount === 0) return body;
  const [, contactId] = /^contact:(.+)$/.exec(about) ?? [];
  if (contactId === undefined) return { kind: 'impossible' };
  const contact = findContact(transaction, contactId);
  const isCheckedSince = (contact?.verification?.on ?? '') >= londonDateOf(new Date(createdAt));
  if (contact?.status !== 'active' || contact.changedAt > createdAt || isCheckedSince)
    return { kind: 'outdated' };
  const link = { contactId, revision: contact.revision, at: now.toISOString() };
  return body.replace(linkNotKept, () => urls.confirm(createConfirmLink(transaction, link).token));
}
