/**
 * Sends the confirm link to a contact that asks for mail on the telephone, or makes it for the person who rings to send.
 * They ask for it themselves, so the rule that nobody is asked twice in a week gives way: only not twice on one day.
 */
import type { Transaction } from '../../../db/client.ts';
import { markConfirmLinkRevoked } from '../../../db/contacts/confirm-links.ts';
import { readFailedAddresses } from '../../../db/mail/returned-mail.ts';
import { listConfirmRequests, takeBackRequest } from '../../../db/rounds/confirm-requests.ts';
import type { Call } from '../../domain/calls/call.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { askWithin, type LinkToPassOn } from '../asking/ask-now.ts';
import type { UseCaseContext } from '../shared/context.ts';

/**
 * Why no confirm link can be sent to an entry today.
 * @returns undefined where it can, and otherwise a sentence
 */
export function findAskProblem(
  transaction: Parameters<typeof listConfirmRequests>[0],
  { id, fields: { email } }: Pick<ContactRecord, 'id' | 'fields'>,
  today: string,
): string | undefined {
  if (email === null)
    return 'There is no e-mail address to write to. Enter one first, with “Something changed”.';
  const failed = readFailedAddresses(transaction).get(email.toLowerCase());
  if (failed) return `Mail to ${email} comes back. Enter another address first, with “Something changed”.`;
  if (listConfirmRequests(transaction, id)[0]?.askedOn === today)
    return `They were asked today already, at ${email}.`;
  return undefined;
}

/** The caller has asked findAskProblem. @returns the link, where no mail carries it */
export function askByMail(
  transaction: Transaction,
  context: UseCaseContext,
  contact: ContactRecord,
  isMailSent: boolean,
): readonly LinkToPassOn[] {
  const { email } = contact.fields;
  if (email === null) throw new Error(`${contact.id} has no address to write to.`);
  return askWithin(transaction, context, [{ contact, to: [email] }], isMailSent);
}

/** Takes back what a call asked for, unless it has been sent: its link no longer works. @returns whether it could */
export function takeBackMail(
  transaction: Transaction,
  { now }: UseCaseContext,
  { contactId, calledAt }: Pick<Call, 'contactId' | 'calledAt'>,
): boolean {
  const linkId = takeBackRequest(transaction, { contactId, askedAt: calledAt });
  if (linkId === undefined) return false;
  markConfirmLinkRevoked(transaction, linkId, now.toISOString());
  return true;
}
