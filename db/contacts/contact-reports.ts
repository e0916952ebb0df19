/** What readers reported about contacts. Recording a check settles the reports made before it. */
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, lte, notLike, sql } from 'drizzle-orm';
import type { ReportEffect } from '../../src/domain/reports/doubt.ts';
import type { ContactReport, GivenReport } from '../../src/domain/reports/report.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { contactRevisions, contacts } from '../schema/contacts.ts';
import { contactReports, reportSettlings } from '../schema/feedback.ts';
import { reminders } from '../schema/freshness.ts';

type Source = Database | Transaction;

export interface NewReport extends GivenReport {
  readonly id: string;
  readonly contactId: string;
  readonly revision: number;
  /** ISO 8601 instant, UTC, and its London date. */
  readonly reportedAt: string;
  readonly reportedOn: string;
  readonly effect: ReportEffect | null;
}

export interface StoredReport extends ContactReport {
  readonly contactId: string;
}

export function insertReport(transaction: Transaction, report: NewReport): void {
  transaction.insert(contactReports).values(report).run();
}

/**
 * Readers' reports make the contact due from this day on. People who got mail about earlier reports of the same cycle
 * get it again: those reports were settled, or there would be nothing to set.
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

/** When entries became doubted since an instant, even if the doubt has ended. */
export function listDoubtInstants(transaction: Transaction, since: string): readonly string[] {
  return transaction
    .select({ reportedAt: contactReports.reportedAt })
    .from(contactReports)
    .where(and(eq(contactReports.effect, 'doubted'), gt(contactReports.reportedAt, since)))
    .all()
    .map(({ reportedAt }) => reportedAt);
}

/** When reports were held back since an instant, the oldest first; all, or only unsettled ones. */
export function listHeldBackInstants(
  database: Source,
  since: string,
  which: 'all' | 'open' = 'all',
): readonly string[] {
  return database
    .select({ reportedAt: contactReports.reportedAt })
    .from(contactReports)
    .where(
      and(
        eq(contactReports.effect, 'held-back'),
        gt(contactReports.reportedAt, since),
        which === 'open' ? isNull(contactReports.settledAt) : undefined,
      ),
    )
    .orderBy(asc(contactReports.reportedAt))
    .all()
    .map(({ reportedAt }) => reportedAt);
}

/** London date on which reports of a contact were last settled without a check; null when they never were. */
export function findReportsSettledOn(database: Source, contactId: string): string | null {
  const settling = database
    .select({ on: reportSettlings.settledOn })
    .from(reportSettlings)
    .where(eq(reportSettlings.contactId, contactId))
    .get();
  return settling?.on ?? null;
}

/** The revision that the reader saw. */
const isReportedRevision = and(
  eq(contactRevisions.contactId, contactReports.contactId),
  eq(contactRevisions.number, contactReports.revision),
);

/** Unsettled reports, of one contact or of all, the oldest first. */
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
      effect: contactReports.effect,
      telephone: contactRevisions.telephone,
    })
    .from(contactReports)
    .innerJoin(contactRevisions, isReportedRevision)
    .where(
      and(
        isNull(contactReports.settledAt),
        contactId === undefined ? undefined : eq(contactReports.contactId, contactId),
      ),
    )
    .orderBy(asc(contactReports.reportedAt), asc(contactReports.id))
    .all();
}

const reported = preparedQueries((source) => ({
  open: source
    .selectDistinct({ id: contactReports.contactId })
    .from(contactReports)
    .where(isNull(contactReports.settledAt))
    .prepare(),
  doubted: source
    .select({ id: contacts.id })
    .from(contacts)
    .where(isNotNull(contacts.reportedDeadOn))
    .prepare(),
}));

/** Ids of the contacts with something to settle: readers reported them, or their number is doubted. */
export function listReported(source: Source): ReadonlySet<string> {
  const { open, doubted } = reported(source);
  return new Set([...open.all(), ...doubted.all()].map(({ id }) => id));
}

export interface Settling {
  /** London date: reports up to and including this day are settled. */
  readonly reportedByOn: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/**
 * Settles the reports up to a day: they no longer count, the marks that told their senders apart are erased, and the
 * contact is no longer due because of them.
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

export interface SettlingTogether {
  /** ISO 8601 instants, UTC: reports made between them, both included, are settled. */
  readonly from: string;
  readonly until: string;
  readonly at: string;
  readonly by: string;
  /** Identifies the action, so that it can be taken back. */
  readonly together: string;
}

/**
 * Settles reports of one contact as part of an action about many. The doubt ends with the last report that caused it.
 * @returns how many reports there were
 */
export function settleTogether(
  transaction: Transaction,
  contactId: string,
  { from, until, at, by, together }: SettlingTogether,
): number {
  const { changes } = transaction
    .update(contactReports)
    .set({ settledAt: at, settledBy: by, senderMark: null, settledTogether: together })
    .where(
      and(
        eq(contactReports.contactId, contactId),
        isNull(contactReports.settledAt),
        gte(contactReports.reportedAt, from),
        lte(contactReports.reportedAt, until),
      ),
    )
    .run();
  if (changes > 0 && !isStillDoubted(transaction, contactId))
    transaction.update(contacts).set({ reportedDeadOn: null }).where(eq(contacts.id, contactId)).run();
  return changes;
}

/** Whether a report that put the number in doubt is open. */
export function isStillDoubted(transaction: Transaction, contactId: string): boolean {
  const open = transaction
    .select({ id: contactReports.id })
    .from(contactReports)
    .where(
      and(
        eq(contactReports.contactId, contactId),
        isNull(contactReports.settledAt),
        eq(contactReports.effect, 'doubted'),
      ),
    )
    .get();
  return open !== undefined;
}

export interface SettledReport {
  readonly contactId: string;
  readonly reportedOn: string;
  readonly effect: ReportEffect | null;
  readonly telephone: string | null;
  readonly settledAt: string;
  readonly settledBy: string;
  readonly settledTogether: string;
}

/**
 * Reports settled together with those of other contacts since an instant, the oldest report first; of one action, or of
 * all.
 */
export function listTogether(database: Source, since: string, together?: string): readonly SettledReport[] {
  return database
    .select({
      contactId: contactReports.contactId,
      reportedOn: contactReports.reportedOn,
      effect: contactReports.effect,
      telephone: contactRevisions.telephone,
      settledAt: contactReports.settledAt,
      settledBy: contactReports.settledBy,
      settledTogether: contactReports.settledTogether,
    })
    .from(contactReports)
    .innerJoin(contactRevisions, isReportedRevision)
    .where(
      and(
        together === undefined
          ? isNotNull(contactReports.settledTogether)
          : eq(contactReports.settledTogether, together),
        gt(contactReports.settledAt, since),
      ),
    )
    .orderBy(asc(contactReports.reportedAt), asc(contactReports.id))
    .all()
    .flatMap(({ settledAt, settledBy, settledTogether, ...report }) =>
      settledAt === null || settledBy === null || settledTogether === null
        ? []
        : [{ ...report, settledAt, settledBy, settledTogether }],
    );
}

/**
 * Reopens the reports of one contact. The marks that told their senders apart are gone, so they put nothing in doubt
 * any more.
 */
export function reopenReports(
  transaction: Transaction,
  contactId: string,
  { together, reportedDeadOn }: { readonly together: string; readonly reportedDeadOn: string | null },
): void {
  transaction
    .update(contactReports)
    .set({ settledAt: null, settledBy: null, settledTogether: null })
    .where(and(eq(contactReports.contactId, contactId), eq(contactReports.settledTogether, together)))
    .run();
  transaction.update(contacts).set({ reportedDeadOn }).where(eq(contacts.id, contactId)).run();
}

/** Somebody has looked at the reports of a contact, on a London date; null takes that back. */
export function setReportsSettled(transaction: Transaction, contactId: string, on: string | null): void {
  transaction.delete(reportSettlings).where(eq(reportSettlings.contactId, contactId)).run();
  if (on !== null) transaction.insert(reportSettlings).values({ contactId, settledOn: on }).run();
}

/**
 * Deletes reports made before a day, settled or not.
 * @param before London date
 * @returns how many there were
 */
export function deleteOldReports(transaction: Transaction, before: string): number {
  return transaction.delete(contactReports).where(lt(contactReports.reportedOn, before)).run().changes;
}
