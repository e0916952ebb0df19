/**
 * What the database records about the directory over time, read for the pages of a release: the counts of each day, the
 * last run of the daily check, and what changed. It runs inside the transaction of read-model.ts.
 *
 * It reads no person's name and nobody who acted, and of a changed value it returns only that it changed.
 */
import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import {
  type ActTakenBack,
  type ChangedContact,
  changeMonths,
  type DaySnapshot,
  historyMonths,
  mostChanges,
  type PublicChange,
  type PublicRecord,
  type SeenAct,
  seenActs,
} from '../../src/domain/directory/record.ts';
import { type ComparedRevision, decideChangeKinds, mergeChanges } from '../../src/domain/status/changes.ts';
import { addDays, addMonths, londonDateOf } from '../../src/domain/time/calendar.ts';
import type { Transaction } from '../client.ts';
import { stillCounts } from '../contacts/check-withdrawals.ts';
import { readRetiredSampleContacts } from '../contacts/sample-contacts.ts';
import { findLastRun } from '../freshness/freshness.ts';
import { auditEvents } from '../schema/audit.ts';
import { contactCoverage, contactRevisions, contacts, verifications } from '../schema/contacts.ts';
import { dailySnapshots } from '../schema/freshness.ts';
import { publishRequests, releases } from '../schema/publishing.ts';
import { groupActs } from '../schema/rounds.ts';
import { comparedOf, previous } from './compared-revisions.ts';

/** The name under which the daily check records its runs (src/use-cases/freshness/job-health.ts). */
const checkJob = 'freshness';

/** @param today London date */
export function readRecord(transaction: Transaction, today: string): PublicRecord {
  const snapshots = readSnapshots(transaction, today);
  const span: Span = {
    since: `${addMonths(today, -changeMonths)}T00:00:00.000Z`,
    // Checks recorded for some later day have not happened yet.
    before: `${addDays(today, 1)}T00:00:00.000Z`,
  };
  const takenBack = readActsTakenBack(transaction, span);
  const contactOf = readChangedContacts(transaction);
  // Once a sample contact is off the site, nothing of it is news to anybody.
  const gone = readRetiredSampleContacts(transaction);
  const changes = [
    ...readRevisions(transaction, span, contactOf, takenBack),
    ...readChecks(transaction, span, contactOf, takenBack),
    ...readAgeing(transaction, span, contactOf),
  ];
  return {
    snapshots,
    lastRunOn: findLastRunOn(transaction, snapshots),
    changes: mergeChanges(
      changes.filter(({ contact }) => !gone.has(contact.id)),
      mostChanges,
    ),
    actsTakenBack: takenBack.seen,
  };
}

function readSnapshots(transaction: Transaction, today: string): readonly DaySnapshot[] {
  return transaction
    .select()
    .from(dailySnapshots)
    .where(
      and(gte(dailySnapshots.takenOn, addMonths(today, -historyMonths)), lte(dailySnapshots.takenOn, today)),
    )
    .orderBy(asc(dailySnapshots.takenOn))
    .all();
}

/** A run requests a release before it has delivered its mail and ended, so its snapshot counts as well as its end. */
function findLastRunOn(transaction: Transaction, snapshots: readonly DaySnapshot[]): string | null {
  const run = findLastRun(transaction, checkJob, ['done', 'undone']);
  const days = [snapshots.at(-1)?.takenOn, run && londonDateOf(new Date(run.finishedAt))];
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

/** Instants, UTC: from the first, and before the second. */
interface Span {
  readonly since: string;
  readonly before: string;
}

function within(at: SQLiteColumn, { since, before }: Span) {
  return and(gte(at, since), lt(at, before));
}

type ContactOf = (id: string) => ChangedContact;

function readChangedContacts(transaction: Transaction): ContactOf {
  const query = transaction
    .select({
      id: contacts.id,
      kind: contacts.kind,
      role: contactRevisions.role,
      organisation: contactRevisions.organisation,
      policeAreaCode: contacts.policeAreaCode,
      boroughCodes: coverageOf(contacts.id, contacts.currentRevision),
      isDemonstration: contacts.isDemonstration,
    })
    .from(contacts)
    .innerJoin(
      contactRevisions,
      and(eq(contactRevisions.contactId, contacts.id), eq(contactRevisions.number, contacts.currentRevision)),
    )
    .where(eq(contacts.id, sql.placeholder('id')))
    .prepare();
  const known = new Map<string, ChangedContact>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const row = query.get({ id });
    if (!row) throw new Error(`Contact ${id} changed and is not there.`);
    const contact = { ...row, boroughCodes: row.boroughCodes.split(' ').filter(Boolean) };
    known.set(id, contact);
    return contact;
  };
}

/** GSS codes in order with spaces between. */
function coverageOf(contactId: typeof contacts.id, revision: typeof contacts.currentRevision) {
  return sql<string>`coalesce((
    select group_concat(${contactCoverage.boroughCode}, ' ' order by ${contactCoverage.boroughCode})
    from ${contactCoverage}
    where ${contactCoverage.contactId} = ${contactId} and ${contactCoverage.revision} = ${revision}
  ), '')`;
}

function readRevisions(
  transaction: Transaction,
  span: Span,
  contactOf: ContactOf,
  takenBack: ActsTakenBack,
): PublicChange[] {
  return transaction
    .select({
      contactId: contactRevisions.contactId,
      number: contactRevisions.number,
      at: contactRevisions.createdAt,
      before: comparedOf(previous),
      after: comparedOf(contactRevisions),
    })
    .from(contactRevisions)
    .leftJoin(
      previous,
      and(
        eq(previous.contactId, contactRevisions.contactId),
        eq(previous.number, sql`${contactRevisions.number} - 1`),
      ),
    )
    .where(within(contactRevisions.createdAt, span))
    .orderBy(desc(contactRevisions.createdAt), asc(contactRevisions.contactId))
    .limit(mostChanges + takenBack.most)
    .all()
    .flatMap(({ contactId, number, at, before, after }) => {
      if (
        takenBack.ofRevisions.has(`${contactId} ${number}`) ||
        takenBack.ofUndoing.has(`${contactId} ${at}`)
      )
        return [];
      const kinds = decideChangeKinds(parseCompared(before), getCompared(after));
      if (kinds.length === 0) return [];
      return {
        id: `${contactId}/revision/${number}`,
        at,
        kinds,
        checkedOn: null,
        contact: contactOf(contactId),
      };
    });
}

/** Acts on many entries that were taken back: neither what they did nor its undoing is news of an entry. */
interface ActsTakenBack {
  /** Those that readers had seen, newest first. */
  readonly seen: readonly ActTakenBack[];
  /** Revisions that they made, as contact and number. */
  readonly ofRevisions: ReadonlySet<string>;
  /** Revisions that took them back, as contact and instant. */
  readonly ofUndoing: ReadonlySet<string>;
  readonly ofChecks: ReadonlySet<string>;
  /** How many rows of one table they account for, at most. */
  readonly most: number;
}

function readActsTakenBack(transaction: Transaction, span: Span): ActsTakenBack {
  const acts = transaction
    .select()
    .from(groupActs)
    .where(and(inArray(groupActs.kind, [...seenActs]), within(groupActs.undoneAt, span)))
    .orderBy(desc(groupActs.undoneAt))
    .all();
  const items = acts.flatMap(({ undoneAt, items: own }) => own.map((item) => ({ ...item, undoneAt })));
  return {
    seen: acts.flatMap((act): ActTakenBack[] => {
      const { id, kind: what, undoneAt: at, items: own } = act;
      if (at === null || !isSeenAct(what) || !wasPublished(transaction, act.doneAt, at)) return [];
      return [{ id: `act/${id}`, at, what, count: own.length }];
    }),
    ofRevisions: new Set(
      items.flatMap(({ contactId, fromRevision, toRevision }) =>
        fromRevision === toRevision ? [] : [`${contactId} ${toRevision}`],
      ),
    ),
    ofUndoing: new Set(items.map(({ contactId, undoneAt }) => `${contactId} ${undoneAt}`)),
    ofChecks: new Set(items.flatMap(({ verificationId }) => verificationId ?? [])),
    most: 2 * items.length,
  };
}

function isSeenAct(kind: string): kind is SeenAct {
  return seenActs.some((seen) => seen === kind);
}

/** Whether a release was made with an act before it was taken back. */
function wasPublished(transaction: Transaction, doneAt: string, undoneAt: string): boolean {
  const found = transaction
    .select({ id: releases.id })
    .from(publishRequests)
    .innerJoin(releases, eq(releases.id, publishRequests.releaseId))
    .where(
      and(
        eq(publishRequests.requestedAt, doneAt),
        lt(releases.startedAt, undoneAt),
        // Going back to an older release answers the requests that are open then.
        gte(releases.finishedAt, doneAt),
      ),
    )
    .limit(1)
    .get();
  return found !== undefined;
}

function parseCompared(json: string | null): ComparedRevision | null {
  return json === null ? null : (JSON.parse(json) as ComparedRevision);
}

function getCompared(json: string | null): ComparedRevision {
  const compared = parseCompared(json);
  if (!compared) throw new Error('A revision without a contact cannot be compared.');
  return compared;
}

/** Original checks only; one carried on to the next revision is not a new check. */
function readChecks(
  transaction: Transaction,
  span: Span,
  contactOf: ContactOf,
  takenBack: ActsTakenBack,
): PublicChange[] {
  return transaction
    .select({
      id: verifications.id,
      contactId: verifications.contactId,
      at: verifications.recordedAt,
      checkedOn: verifications.verifiedOn,
    })
    .from(verifications)
    .where(
      and(within(verifications.recordedAt, span), isNull(verifications.carriedFromRevision), stillCounts),
    )
    .orderBy(desc(verifications.recordedAt), asc(verifications.contactId))
    .limit(mostChanges + takenBack.most)
    .all()
    .filter(({ id }) => !takenBack.ofChecks.has(id))
    .map(({ id, contactId, at, checkedOn }) => ({
      id: `${contactId}/check/${id}`,
      at,
      kinds: ['checked'],
      checkedOn,
      contact: contactOf(contactId),
    }));
}

/**
 * Contacts whose check expired or was ended because nobody answers; the daily check writes each into the audit trail.
 */
function readAgeing(transaction: Transaction, span: Span, contactOf: ContactOf): PublicChange[] {
  const state = sql<'overdue' | 'lapsed'>`json_extract(${auditEvents.after}, '$.freshness')`;
  return transaction
    .select({ id: auditEvents.id, at: auditEvents.at, subject: auditEvents.subject, state })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.action, 'contact.age'),
        within(auditEvents.at, span),
        sql`${state} in ('overdue', 'lapsed')`,
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(mostChanges)
    .all()
    .map((event) => {
      const contactId = event.subject.slice('contact:'.length);
      return {
        id: `${contactId}/age/${event.id}`,
        at: event.at,
        kinds: [event.state],
        checkedOn: null,
        contact: contactOf(contactId),
      };
    });
}
