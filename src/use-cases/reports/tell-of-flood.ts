/**
 * Tells the administrators once that so many numbers are reported dead that readers are no longer told. Called in the
 * transaction of report-problem.ts, before the report that was held back is written.
 */
import type { Transaction } from '../../../db/client.ts';
import { listHeldBackInstants } from '../../../db/contacts/contact-reports.ts';
import { listAdministratorEmails } from '../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { floodCountsSince } from '../../domain/reports/doubt.ts';
import { writeFloodMail } from '../../domain/reports/flood-mail.ts';
import { urls } from '../../urls.ts';

interface Telling {
  readonly now: Date;
  /** Origin of the public site without a trailing slash. */
  readonly publicUrl: string;
}

/** One message for each flood: while reports are still being held back, no other is sent. */
export function tellOfFlood(transaction: Transaction, { now, publicUrl }: Telling): void {
  if (listHeldBackInstants(transaction, floodCountsSince(now)).length > 0) return;
  const mail = writeFloodMail(`${publicUrl}${urls.admin()}`);
  for (const to of listAdministratorEmails(transaction))
    enqueueMessage(transaction, { to, ...mail, about: 'reports', at: now.toISOString() });
}
