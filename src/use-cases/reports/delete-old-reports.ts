/** Deletes old reports of readers. It runs in the transaction of the daily check. */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Transaction } from '../../../db/client.ts';
import { deleteOldReports } from '../../../db/contacts/contact-reports.ts';
import { reportKeepDays } from '../../domain/reports/report.ts';
import { addDays } from '../../domain/time/calendar.ts';

export interface Deleting {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** London date. */
  readonly today: string;
  /** The actor in the audit event. */
  readonly actor: string;
}

export function deleteExpiredReports(transaction: Transaction, { at, today, actor }: Deleting): void {
  const before = addDays(today, -reportKeepDays);
  const count = deleteOldReports(transaction, before);
  if (count === 0) return;
  appendAuditEvent(transaction, {
    at,
    actor,
    action: 'reports.delete',
    subject: 'reports',
    after: { madeBefore: before, count },
  });
}
