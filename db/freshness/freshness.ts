/** What the freshness check reads and writes: many contacts at once, so each query reads only what the rule needs. */
import { and, asc, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { isAbsentOn } from '../../src/domain/contacts/absence.ts';
import type { ContactKind } from '../../src/domain/contacts/contact.ts';
import type { Freshness } from '../../src/domain/freshness/freshness.ts';
import type { ReminderRecord } from '../../src/domain/reminders/reminder-plan.ts';
import type { RemindedContact, ReminderAddresses } from '../../src/domain/reminders/reminders.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { stillCounts } from '../contacts/check-withdrawals.ts';
import { absenceOf } from '../contacts/contact-absences.ts';
import { readFailedAddresses } from '../mail/returned-mail.ts';
import { boroughs, policeAreas } from '../schema/areas.ts';
import { contactAbsences } from '../schema/contact-parts.ts';
import { contactCoverage, contactRevisions, contacts, verifications } from '../schema/contacts.ts';
import {
  dailyBoroughChecks,
  dailySnapshots,
  freshnessStates,
  jobRuns,
  reminders,
} from '../schema/freshness.ts';
import { messages } from '../schema/mail.ts';
import { users } from '../schema/people.ts';

type Source = Database | Transaction;

/** All that classifying a contact needs. */
export interface ClockedContact extends RemindedContact {
  readonly id: string;
  readonly kind: ContactKind;
  /** The state at the last run; null for a new contact. */
  readonly seenState: Freshness | null;
}

/** Every contact except retired ones, by id. */
export function listClockedContacts(database: Source): readonly ClockedContact[] {
  return database
    .select({
      id: contacts.id,
      kind: contacts.kind,
      status: contacts.status,
      revision: contacts.currentRevision,
      unreachableSinceOn: contacts.unreachableSinceOn,
      reportedDeadOn: contacts.reportedDeadOn,
      lastVerifiedOn: sql<string | null>`(
        select max(${verifications.verifiedOn}) from ${verifications}
        where ${verifications.contactId} = ${contacts.id} and ${verifications.revision} = ${contacts.currentRevision}
          and ${stillCounts}
      )`,
      seenState: freshnessStates.state,
    })
    .from(contacts)
    .leftJoin(freshnessStates, eq(freshnessStates.contactId, contacts.id))
    .where(ne(contacts.status, 'retired'))
    .orderBy(asc(contacts.id))
    .all()
    .map(({ status, ...contact }) => ({ ...contact, isVacant: status === 'vacant' }));
}

/** The stages of one cycle that were handled, by contact and cycle. */
export function createHandledStagesLookup(
  database: Source,
): (contactId: string, cycle: string) => readonly string[] {
  const query = database
    .select({ stage: reminders.stage })
    .from(reminders)
    .where(
      and(
        eq(reminders.contactId, sql.placeholder('contactId')),
        eq(reminders.cycle, sql.placeholder('cycle')),
      ),
    )
    .prepare();
  return (contactId, cycle) => query.all({ contactId, cycle }).map(({ stage }) => stage);
}

/**
 * The people whom reminders of each contact can reach.
 * @param today London date, on which a contact may be away
 */
export function createReminderAddressLookup(
  database: Source,
  today: string,
): (contactId: string) => ReminderAddresses {
  const areaEmails = new Map(
    database
      .select({ code: policeAreas.code, email: policeAreas.escalationEmail })
      .from(policeAreas)
      .all()
      .map(({ code, email }) => [code, email]),
  );
  const contactQuery = database
    .select({
      email: contactRevisions.email,
      deputy: contacts.deputyEmail,
      policeArea: contacts.policeAreaCode,
      revision: contacts.currentRevision,
      absence: contactAbsences,
    })
    .from(contacts)
    .innerJoin(
      contactRevisions,
      and(eq(contactRevisions.contactId, contacts.id), eq(contactRevisions.number, contacts.currentRevision)),
    )
    .leftJoin(
      contactAbsences,
      and(eq(contactAbsences.contactId, contacts.id), eq(contactAbsences.revision, contacts.currentRevision)),
    )
    .where(eq(contacts.id, sql.placeholder('contactId')))
    .prepare();
  const councilQuery = database
    .select({ email: boroughs.escalationEmail })
    .from(contactCoverage)
    .innerJoin(boroughs, eq(boroughs.code, contactCoverage.boroughCode))
    .where(
      and(
        eq(contactCoverage.contactId, sql.placeholder('contactId')),
        eq(contactCoverage.revision, sql.placeholder('revision')),
      ),
    )
    .orderBy(asc(boroughs.code))
    .prepare();
  const failed = new Set(readFailedAddresses(database).keys());
  return (contactId) => {
    const row = contactQuery.get({ contactId });
    if (!row) throw new Error(`Contact ${contactId} has no revision in force.`);
    const escalation =
      row.policeArea === null
        ? councilQuery.all({ contactId, revision: row.revision }).map(({ email }) => email)
        : [areaEmails.get(row.policeArea) ?? null];
    const away = row.absence === null ? null : absenceOf(row.absence);
    const isAbsent = away !== null && isAbsentOn(away, today);
    return {
      contact: row.email,
      deputy: row.deputy,
      standIn: isAbsent ? [away.standIn?.email ?? null, row.deputy].filter((email) => email !== null) : [],
      escalation: [...new Set(escalation.filter((email) => email !== null))],
      failed,
    };
  };
}

export function recordState(
  transaction: Transaction,
  contactId: string,
  state: Freshness,
  seenOn: string,
): void {
  transaction
    .insert(freshnessStates)
    .values({ contactId, state, seenOn })
    .onConflictDoUpdate({ target: freshnessStates.contactId, set: { state, seenOn } })
    .run();
}

/** @throws when a stage was recorded already: nothing of the run may then be kept */
export function recordReminder(transaction: Transaction, record: ReminderRecord, recordedAt: string): void {
  transaction
    .insert(reminders)
    .values({ ...record, recordedAt })
    .run();
}

/** E-mail addresses of the administrators who may sign in. */
export function listAdministratorEmails(database: Source): readonly string[] {
  return database
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.removedAt)))
    .orderBy(asc(users.email))
    .all()
    .map(({ email }) => email);
}

export type StateCounts = Readonly<Record<Freshness, number>>;

/** The counts of a day, and each borough's oldest check; a later run of the same day overwrites an earlier one. */
export function writeSnapshot(
  transaction: Transaction,
  takenOn: string,
  counts: StateCounts,
  oldestChecks: ReadonlyMap<string, string | null>,
): void {
  transaction
    .insert(dailySnapshots)
    .values({ takenOn, ...counts })
    .onConflictDoUpdate({ target: dailySnapshots.takenOn, set: { ...counts } })
    .run();
  transaction.delete(dailyBoroughChecks).where(eq(dailyBoroughChecks.takenOn, takenOn)).run();
  for (const [boroughCode, oldestCheckOn] of oldestChecks)
    transaction.insert(dailyBoroughChecks).values({ takenOn, boroughCode, oldestCheckOn }).run();
}

/** Whether the check has run on a London date. */
export function hasSnapshot(database: Source, takenOn: string): boolean {
  return (
    database.select().from(dailySnapshots).where(eq(dailySnapshots.takenOn, takenOn)).get() !== undefined
  );
}

/** Whether a later day has been counted. */
export function hasSnapshotAfter(database: Source, takenOn: string): boolean {
  return (
    database.select().from(dailySnapshots).where(gt(dailySnapshots.takenOn, takenOn)).get() !== undefined
  );
}

/** Which borough each contact's revision in force names, for contacts that name any. */
export function listCoverage(
  database: Source,
): readonly { readonly contactId: string; readonly boroughCode: string }[] {
  return database
    .select({ contactId: contactCoverage.contactId, boroughCode: contactCoverage.boroughCode })
    .from(contacts)
    .innerJoin(
      contactCoverage,
      and(eq(contactCoverage.contactId, contacts.id), eq(contactCoverage.revision, contacts.currentRevision)),
    )
    .all();
}

/** Mail that is neither delivered nor given up: tried in vain so far, or due and not tried yet. */
export function countUndelivered(
  database: Source,
  now: string,
): { readonly failed: number; readonly untried: number } {
  const row = database
    .select({
      failed: sql<number>`coalesce(sum(${messages.attempts} > 0), 0)`,
      untried: sql<number>`coalesce(sum(${messages.attempts} = 0 and ${messages.nextAttemptAt} <= ${now}), 0)`,
    })
    .from(messages)
    .where(and(isNull(messages.sentAt), isNull(messages.givenUpAt)))
    .get();
  return row ?? { failed: 0, untried: 0 };
}

export type JobOutcome = NonNullable<(typeof jobRuns.$inferSelect)['outcome']>;

/** @returns the id to finish it by */
export function startJobRun(database: Source, job: string, startedAt: string): number {
  return database.insert(jobRuns).values({ job, startedAt }).returning({ id: jobRuns.id }).get().id;
}

export function finishJobRun(
  database: Source,
  id: number,
  end: { readonly finishedAt: string; readonly outcome: JobOutcome; readonly detail: string },
): void {
  database.update(jobRuns).set(end).where(eq(jobRuns.id, id)).run();
}

export interface EndedRun {
  /** ISO 8601 instant, UTC. */
  readonly finishedAt: string;
  readonly outcome: JobOutcome;
}

/** The server asks several times a second. */
const runQueries = preparedQueries((source) => ({
  last: source
    .select({ finishedAt: jobRuns.finishedAt, outcome: jobRuns.outcome })
    .from(jobRuns)
    .where(
      and(
        eq(jobRuns.job, sql.placeholder('job')),
        sql`${jobRuns.outcome} IN (SELECT value FROM json_each(${sql.placeholder('outcomes')}))`,
      ),
    )
    .orderBy(desc(jobRuns.id))
    .limit(1)
    .prepare(),
}));

/** The latest run of a job that ended in one of these ways. */
export function findLastRun(
  database: Source,
  job: string,
  outcomes: readonly JobOutcome[],
): EndedRun | undefined {
  const row = runQueries(database).last.get({ job, outcomes: JSON.stringify(outcomes) });
  return row?.finishedAt && row.outcome ? { finishedAt: row.finishedAt, outcome: row.outcome } : undefined;
}
