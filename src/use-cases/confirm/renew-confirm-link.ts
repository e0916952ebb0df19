/**
 * Replaces an expired link with a new one. It goes only to the mailbox of the entry, so somebody who finds an old mail
 * gains nothing.
 */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { classifyConfirmLink, confirmLinkExpiry } from '../../domain/confirm/confirmation.ts';
import { writeNewLinkMail } from '../../domain/contacts/mail/contact-mail.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import { takeAttempt } from '../security/attempts.ts';
import { hashToken } from '../security/one-time-token.ts';
import { actingThrough, type ConfirmContext } from './confirm-context.ts';
import { createConfirmLink } from './create-confirm-link.ts';
import { findLinkAndContact } from './read-confirm-page.ts';

export type RenewalResult =
  | { readonly kind: 'sent' }
  /** The link is not one that has expired, or the entry has no mailbox. */
  | { readonly kind: 'not-possible' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

export function renewConfirmLink(context: ConfirmContext, token: string): RenewalResult {
  const { database, now, secret, address, publicUrl } = context;
  const attempt = takeAttempt(
    database,
    secret,
    [
      { name: 'confirm by address', of: address },
      { name: 'new confirm link by link', of: hashToken(token) },
    ],
    now,
    { requestId: context.requestId },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  return database.transaction(
    (transaction): RenewalResult => {
      const found = findLinkAndContact(transaction, token);
      const email = found?.contact.fields.email ?? null;
      if (!found || email === null) return { kind: 'not-possible' };
      const { link, contact } = found;
      // Its mail went to somebody other than the mailbox of the entry, which may be dead.
      if (link.asks === 'successor') return { kind: 'not-possible' };
      if (classifyConfirmLink(link, contact, now).kind !== 'expired') return { kind: 'not-possible' };
      const at = now.toISOString();
      const renewed = createConfirmLink(transaction, {
        contactId: contact.id,
        revision: contact.revision,
        at,
      });
      const mail = writeNewLinkMail(
        contact,
        `${publicUrl}${urls.confirm(renewed.token)}`,
        londonDateOf(new Date(confirmLinkExpiry(at))),
      );
      enqueueMessage(transaction, { ...mail, to: email, about: `contact:${contact.id}`, at });
      appendAuditEvent(transaction, {
        at,
        actor: actingThrough(link.id, context).principal.id,
        action: 'confirm-link.renew',
        subject: `contact:${contact.id}`,
        requestId: context.requestId,
      });
      return { kind: 'sent' };
    },
    { behavior: 'immediate' },
  );
}
