/**
 * Deletes old mail and confirm links: what people wrote is not kept for ever. The audit trail stays, and records how
 * much was deleted. It runs in the transaction of the daily check.
 */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Transaction } from '../../../../db/client.ts';
import { deleteConfirmLinksBefore } from '../../../../db/contacts/confirm-links.ts';
import { deleteMailBefore } from '../../../../db/mail/returned-mail.ts';
import { mailKeptDays } from '../../../domain/mail/answers/stored-text.ts';
import { systemPrincipal } from '../../../domain/people/access.ts';

export function tidyMail(transaction: Transaction, now: Date): void {
  const before = new Date(now.getTime() - mailKeptDays * 86_400_000).toISOString();
  const deleted = {
    ...deleteMailBefore(transaction, before),
    links: deleteConfirmLinksBefore(transaction, before),
  };
  if (Object.values(deleted).every((count) => count === 0)) return;
  appendAuditEvent(transaction, {
    at: now.toISOString(),
    actor: systemPrincipal('freshness').id,
    action: 'mail.tidy',
    subject: 'mail',
    after: { before, ...deleted },
  });
}
