/**
 * Sends the confirm link to a contact that asks for mail on the telephone. They ask for it themselves, so the rule that
 * nobody is asked twice in a week gives way: only not twice on one day.
 */
import { findLastConfirmRequest, insertConfirmRequest } from '../../../db/calls/asked-mail.ts';
import type { Transaction } from '../../../db/client.ts';
import { getPolicy, readAreaReference, readPolicies } from '../../../db/contacts/contacts.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { readFailedAddresses } from '../../../db/mail/returned-mail.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { freshnessDates } from '../../domain/freshness/freshness.ts';
import { writeReminder } from '../../domain/reminders/reminder-mail.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import { createConfirmLink } from '../confirm/create-confirm-link.ts';
import type { UseCaseContext } from '../shared/context.ts';

/**
 * Why no confirm link can be sent to an entry today.
 * @returns undefined where it can, and otherwise a sentence
 */
export function findAskProblem(
  transaction: Parameters<typeof findLastConfirmRequest>[0],
  { id, fields: { email } }: Pick<ContactRecord, 'id' | 'fields'>,
  today: string,
): string | undefined {
  if (email === null)
    return 'There is no e-mail address to write to. Enter one first, with “Something changed”.';
  const failed = readFailedAddresses(transaction).get(email.toLowerCase());
  if (failed) return `Mail to ${email} comes back. Enter another address first, with “Something changed”.`;
  if (findLastConfirmRequest(transaction, id)?.askedOn === today)
    return `They were sent the link today already, to ${email}.`;
  return undefined;
}

/** The caller has asked findAskProblem, and writes the audit event. @returns the recipient */
export function askByMail(
  transaction: Transaction,
  { now, principal, publicUrl }: UseCaseContext,
  contact: ContactRecord,
): string {
  const { id: contactId, revision, kind, verification, unreachableSinceOn } = contact;
  const { person, ...fields } = contact.fields;
  if (fields.email === null) throw new Error(`${contactId} has no address to write to.`);
  const at = now.toISOString();
  const today = londonDateOf(now);
  const link = createConfirmLink(transaction, { contactId, revision, at });
  const lastVerifiedOn = verification?.on ?? null;
  const mail = writeReminder(
    [
      {
        fields,
        lastVerifiedOn,
        unreachableSinceOn,
        dates:
          lastVerifiedOn === null
            ? null
            : freshnessDates(lastVerifiedOn, getPolicy(readPolicies(transaction), kind)),
        newest: { stage: 'first', fellDueOn: today },
        earlier: [],
        wasReminded: false,
        willEscalate: false,
        mailFailedOn: null,
        adminUrl: `${publicUrl}${urls.adminContact(contactId)}`,
        confirmUrl: `${publicUrl}${urls.confirm(link.token)}`,
      },
    ],
    readAreaReference(transaction),
    today,
    `${publicUrl}${urls.about()}`,
  );
  enqueueMessage(transaction, { to: fields.email, ...mail, about: `contact:${contactId}`, at });
  insertConfirmRequest(transaction, {
    linkId: link.id,
    contactId,
    recipient: fields.email.toLowerCase(),
    askedAt: at,
    askedOn: today,
    askedBy: principal.id,
  });
  return fields.email;
}
