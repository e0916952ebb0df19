/**
 * What readers reported about contacts. Called by the use cases of src/use-cases/reports/, and by every verification
 * that is written: a check answers what was reported before it.
 */
import { and, asc, eq, isNotNull, isNull, lt, lte, notLike, sql } from 'drizzle-orm';
import type { ContactReport, GivenReport } from '../src/domain/reports/report.ts';
import type { Database, Transaction } from './client.ts';
import { contactReports } from './feedback-schema.ts';
import { reminders } from './freshness-schema.ts';
import { contactRevisions, contacts } from './schema.ts';

type Source = Database | Transaction;

export interface NewReport extends GivenReport {
  readonly id: string;
  readonly contactId: string;
  readonly revision: number;
  /** ISO 8601 instant, UTC, and its London date. */
  readonly reportedAt: string;
  readonly reportedOn: string;
}

export interface StoredReport extends ContactReport {
  readonly contactId: string;
}

export function insertReport(transaction: Transaction, report: NewReport): void {
  transaction.insert(contactReports).values(report).run();
}

/**
 * Readers' reports make the contact due from this day on. Whoever was written to for earlier reports of the same cycle
 * is written to again: those were dealt with, or there would be nothing to set.
 */
export function setReportedDead(
  transaction: Transaction,
  contactId: string,
  { reportedAt, reportedOn }: Pick<NewReport, 'reportedAt' | 'reportedOn'>,
): void {
  transaction.update(contacts).set({ reportedDeadOn: reportedOn }).where(eq(contacts.id, contactId)).run();
  transaction
    .update(reminders)
    .set({ cycle: sql`${reminders.cycle} || ' until ' || ${reportedAt}` })
    .where(
      and(
        eq(reminders.contactId, contactId),
        eq(reminders.stage, 'reported'),
        notLike(reminders.cycle, '% until %'),
      ),
    )
    .run();
}

/** Reports that nobody has dealt with, of one contact or of all, the oldest first. */
export function listOpenReports(database: Source, contactId?: string): readonly StoredReport[] {
  return database
    .select({
      id: contactReports.id,
      contactId: contactReports.contactId,
      problem: contactReports.problem,
      line: contactReports.line,
      reportedAt: contactReports.reportedAt,
      reportedOn: contactReports.reportedOn,
      senderMark: contactReports.senderMark,
      settledAt: contactReports.settledAt,
      telephone: contactRevisions.telephone,
    })
    .from(contactReports)
    .innerJoin(
      contactRevisions,
      and(
        eq(contactRevisions.contactId, contactReports.contactId),
        eq(contactRevisions.number, contactReports.revision),
      ),
    )
    .where(
      and(
        isNull(contactReports.settledAt),
        contactId === undefined ? undefined : eq(contactReports.contactId, contactId),
      ),
    )
    .orderBy(asc(contactReports.reportedAt), asc(contactReports.id))
    .all();
}

export interface Settling {
  /** London date: reports of that day and before are settled. */
  readonly reportedByOn: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/**
 * Ends what was reported by a day: the reports count no more, what told their senders apart is erased, and the contact
 * is not due because of them.
 * @returns how many reports were open
 */
export function settleReports(
  transaction: Transaction,
  contactId: string,
  { reportedByOn, at, by }: Settling,
): number {
  const { changes } = transaction
    .update(contactReports)
    .set({ settledAt: at, settledBy: by, senderMark: null })
    .where(
      and(
        eq(contactReports.contactId, contactId),
        isNull(contactReports.settledAt),
        lte(contactReports.reportedOn, reportedByOn),
      ),
    )
    .run();
  transaction
    .update(contacts)
    .set({ reportedDeadOn: null })
    .where(
      and(
        eq(contacts.id, contactId),
        isNotNull(contacts.reportedDeadOn),
        lte(contacts.reportedDeadOn, reportedByOn),
      ),
    )
    .run();
  return changes;
}

/**
 * Deletes reports made before a day, settled or not.
 * @param before London date
 * @returns how many there were
 */
export function deleteOldReports(transaction: Transaction, before: string): number {
  return transaction.delete(contactReports).where(lt(contactReports.reportedOn, before)).run().changes;
}
