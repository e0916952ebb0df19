/**
 * Writing contacts: each function is one step of a use case, inside its transaction. A stored revision never changes,
 * with two exceptions: a person's name can be removed from the whole history, and a revision stores the contact's marks
 * when the next one replaces it.
 */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { withoutName } from '../../src/domain/contacts/changes/erased-name.ts';
import type { ContactKind, RevisionCause, VerificationMethod } from '../../src/domain/contacts/contact.ts';
import type { ContactMarks, ContactState } from '../../src/domain/contacts/contact-record.ts';
import type { FreshnessPolicy } from '../../src/domain/freshness/freshness.ts';
import { rewriteCallNotes } from '../calls/contact-calls.ts';
import type { Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { rewriteReturnedMail } from '../mail/returned-mail.ts';
import { forgetHeadingsThat } from '../rounds/import-headings.ts';
import { deleteFiltersThatName } from '../rounds/saved-filters.ts';
import { contactProposals } from '../schema/feedback.ts';
import * as tables from '../schema.ts';
import type { EndedByCheck } from './check-withdrawals.ts';
import { insertAbsence } from './contact-absences.ts';
import { listReported, settleReports } from './contact-reports.ts';
import { insertSupport } from './contact-support.ts';
import { rewritePrivateNotes } from './private-notes.ts';

export interface NewRevision extends ContactMarks {
  readonly contactId: string;
  readonly number: number;
  readonly cause: RevisionCause;
  readonly state: ContactState;
  readonly successorId: string | null;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

export interface NewContactRow {
  readonly kind: ContactKind;
  readonly isDemonstration: boolean;
  /** Place in lists of its kind; lower comes first. */
  readonly position?: number;
  readonly revision: NewRevision;
}

/** Inserts a contact with its first revision. */
export function insertContact(
  transaction: Transaction,
  contact: Omit<NewContactRow, 'revision'>,
  revision: NewRevision,
): void {
  insertContacts(transaction, [{ ...contact, revision }]);
}

/** Inserts many contacts, each with its first revision. */
export function insertContacts(transaction: Transaction, added: readonly NewContactRow[]): void {
  insertRows(
    transaction,
    tables.contacts,
    added.map(({ kind, isDemonstration, position = 0, revision }) => ({
      id: revision.contactId,
      kind,
      isDemonstration,
      position,
      status: revision.state.status,
      currentRevision: revision.number,
      policeAreaCode: revision.state.fields.policeArea,
      createdAt: revision.at,
    })),
  );
  insertStates(
    transaction,
    added.map(({ revision }) => revision),
  );
}

const queries = preparedQueries((source) => {
  const { contacts, contactRevisions, contactPeople } = tables;
  const contactId = sql.placeholder('contactId');
  const now = (column: SQLiteColumn) =>
    sql`(SELECT ${column} FROM ${contacts} WHERE ${contacts.id} = ${contactId})`;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  return {
    remember: source
      .update(contactRevisions)
      .set({
        endedUnreachableSinceOn: now(contacts.unreachableSinceOn),
        endedReportedDeadOn: now(contacts.reportedDeadOn),
      })
      .where(
        and(
          eq(contactRevisions.contactId, contactId),
          eq(contactRevisions.number, now(contacts.currentRevision)),
        ),
      )
      .prepare(),
    moveOn: source
      .update(contacts)
      .set({
        status: given('status'),
        currentRevision: given('number'),
        policeAreaCode: given('policeArea'),
        successorId: given('successorId'),
        unreachableSinceOn: given('unreachableSinceOn'),
        reportedDeadOn: given('reportedDeadOn'),
      })
      .where(eq(contacts.id, contactId))
      .prepare(),
    earlierConsent: source
      .select({ by: contactPeople.consentRecordedBy })
      .from(contactPeople)
      .where(
        and(
          eq(contactPeople.contactId, contactId),
          eq(contactPeople.name, sql.placeholder('name')),
          eq(contactPeople.consentOn, sql.placeholder('consentOn')),
        ),
      )
      .orderBy(asc(contactPeople.revision))
      .prepare(),
  };
});

/** Inserts the next revisions of contacts and makes them current. The previous ones store their marks. */
export function insertRevisions(transaction: Transaction, revisions: readonly NewRevision[]): void {
  const { remember, moveOn } = queries(transaction);
  for (const { contactId } of revisions) remember.run({ contactId });
  insertStates(transaction, revisions);
  for (const { contactId, number, state, successorId, unreachableSinceOn, reportedDeadOn } of revisions)
    moveOn.run({
      ...{ contactId, number, successorId, unreachableSinceOn, reportedDeadOn },
      ...{ status: state.status, policeArea: state.fields.policeArea },
    });
}

function insertStates(transaction: Transaction, revisions: readonly NewRevision[]): void {
  insertRows(transaction, tables.contactRevisions, revisions.map(stateRow));
  insertRows(
    transaction,
    tables.contactCoverage,
    revisions.flatMap(({ contactId, number, state }) =>
      state.fields.boroughs.map((boroughCode) => ({ contactId, revision: number, boroughCode })),
    ),
  );
  insertPeople(transaction, revisions);
  for (const { contactId, number, state } of revisions) {
    const { support, away } = state.fields;
    if (support) insertSupport(transaction, contactId, number, support);
    if (away) insertAbsence(transaction, contactId, number, away);
  }
}

function stateRow({ contactId, number, state, cause, successorId, at, by }: NewRevision) {
  const {
    policeArea,
    allLondon,
    boroughs: _,
    support: __,
    person: ___,
    away: ____,
    source,
    ...fields
  } = state.fields;
  return {
    ...fields,
    contactId,
    number,
    cause: cause === 'merged' ? ('retired' as const) : cause,
    mergedIntoId: cause === 'merged' ? successorId : null,
    status: state.status,
    policeAreaCode: policeArea,
    coversAllLondon: allLondon,
    sourceUrl: source?.url ?? null,
    sourceReadOn: source?.readOn ?? null,
    sourcePageDatedOn: source?.pageDatedOn ?? null,
    sourceIsCopy: source?.isCopy === true,
    createdAt: at,
    createdBy: by,
  };
}

function insertPeople(transaction: Transaction, revisions: readonly NewRevision[]): void {
  const { earlierConsent } = queries(transaction);
  const rows = revisions.flatMap(({ contactId, number, state, by }) => {
    const { person } = state.fields;
    if (!person) return [];
    // A consent of the same date keeps the person who recorded it first; a new date is recorded by the person who
    // enters it now.
    const consentRecordedBy = earlierConsent.get({ contactId, ...person })?.by ?? by;
    return [{ contactId, revision: number, ...person, consentRecordedBy }];
  });
  insertRows(transaction, tables.contactPeople, rows);
}

/**
 * Removes people's names from every revision of a contact, from every change proposed to it, and from the text stored
 * beside it: private notes, remarks and mail. Text about others stays. Filters that look for one of them are deleted.
 */
export function removePeople(transaction: Transaction, contactId: string): void {
  const names = transaction
    .selectDistinct({ name: tables.contactPeople.name })
    .from(tables.contactPeople)
    .where(eq(tables.contactPeople.contactId, contactId))
    .all()
    .map(({ name }) => name);
  const rewrite = (text: string) => names.reduce(withoutName, text);
  transaction.delete(tables.contactPeople).where(eq(tables.contactPeople.contactId, contactId)).run();
  transaction
    .update(contactProposals)
    .set({ fields: sql`json_set(${contactProposals.fields}, '$.fields.person', json('null'))` })
    .where(eq(contactProposals.contactId, contactId))
    .run();
  for (const { id, note } of listNotes(transaction, contactId))
    transaction
      .update(contactProposals)
      .set({ note: rewrite(note) })
      .where(eq(contactProposals.id, id))
      .run();
  rewritePrivateNotes(transaction, contactId, rewrite);
  rewriteCallNotes(transaction, contactId, rewrite);
  forgetHeadingsThat(transaction, (heading) =>
    names.some((name) => withoutName(heading, name.toLowerCase()) !== heading),
  );
  rewriteReturnedMail(transaction, contactId, rewrite);
  if (names.length > 0) deleteFiltersThatName(transaction, rewrite);
}

function listNotes(transaction: Transaction, contactId: string) {
  return transaction
    .select({ id: contactProposals.id, note: contactProposals.note })
    .from(contactProposals)
    .where(eq(contactProposals.contactId, contactId))
    .all()
    .flatMap(({ id, note }) => (note === null ? [] : [{ id, note }]));
}

export interface NewVerification {
  readonly contactId: string;
  readonly revision: number;
  /** London date. */
  readonly on: string;
  readonly method: VerificationMethod;
  readonly by: string;
  readonly at: string;
  readonly carriedFromRevision: number | null;
  /** The marks it clears, so that they can be restored if the check was a mistake. */
  readonly ended?: EndedByCheck;
}

/**
 * New checks, as opposed to carried-on ones, also settle what readers reported up to their day.
 * @returns their ids, in the same order
 */
export function insertVerifications(
  transaction: Transaction,
  verifications: readonly NewVerification[],
): readonly string[] {
  const rows = verifications.map(verificationRow);
  insertRows(transaction, tables.verifications, rows);
  const reported = listReported(transaction);
  for (const { contactId, on, at, by, carriedFromRevision } of verifications)
    if (carriedFromRevision === null && reported.has(contactId))
      settleReports(transaction, contactId, { reportedByOn: on, at, by });
  return rows.map(({ id }) => id);
}

function verificationRow(verification: NewVerification) {
  return {
    id: randomUUID(),
    contactId: verification.contactId,
    revision: verification.revision,
    verifiedOn: verification.on,
    method: verification.method,
    verifiedBy: verification.by,
    recordedAt: verification.at,
    carriedFromRevision: verification.carriedFromRevision,
    endedUnreachableOn: verification.ended?.unreachableOn ?? null,
    endedReportedDeadOn: verification.ended?.reportedDeadOn ?? null,
  };
}

/** @param on the London date since when nobody answers; null when somebody does */
export function setUnreachable(transaction: Transaction, contactId: string, on: string | null): void {
  transaction
    .update(tables.contacts)
    .set({ unreachableSinceOn: on })
    .where(eq(tables.contacts.id, contactId))
    .run();
}

export function setPolicy(transaction: Transaction, kind: ContactKind, policy: FreshnessPolicy): void {
  transaction.update(tables.policies).set(policy).where(eq(tables.policies.kind, kind)).run();
}
