/**
 * Writing contacts: each function one step of a use case, inside its transaction. A state once written is never
 * changed, with two exceptions: the name of a person can be taken out of the whole history, and a state is told what
 * the contact was marked with when the next one took its place.
 */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ContactKind, RevisionCause, VerificationMethod } from '../src/domain/contacts/contact.ts';
import type { ContactMarks, ContactPerson, ContactState } from '../src/domain/contacts/contact-record.ts';
import { withoutName } from '../src/domain/contacts/erased-name.ts';
import type { FreshnessPolicy } from '../src/domain/freshness/freshness.ts';
import type { EndedByCheck } from './check-withdrawals.ts';
import type { Transaction } from './client.ts';
import { insertAway } from './contact-absences.ts';
import { settleReports } from './contact-reports.ts';
import { insertSupport } from './contact-support.ts';
import { contactProposals } from './feedback-schema.ts';
import { inPortions } from './portions.ts';
import { rewritePrivateNotes } from './private-notes.ts';
import { rewriteReturnedMail } from './returned-mail.ts';
import * as tables from './schema.ts';

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
  readonly revision: NewRevision;
}

/** A contact with its first state. */
export function insertContact(
  transaction: Transaction,
  contact: Omit<NewContactRow, 'revision'>,
  revision: NewRevision,
): void {
  insertContacts(transaction, [{ ...contact, revision }]);
}

/** Many contacts, each with its first state, in few statements. */
export function insertContacts(transaction: Transaction, added: readonly NewContactRow[]): void {
  for (const portion of inPortions(added))
    transaction
      .insert(tables.contacts)
      .values(
        portion.map(({ kind, isDemonstration, revision }) => ({
          id: revision.contactId,
          kind,
          isDemonstration,
          status: revision.state.status,
          currentRevision: revision.number,
          policeAreaCode: revision.state.fields.policeArea,
          createdAt: revision.at,
        })),
      )
      .run();
  insertStates(
    transaction,
    added.map(({ revision }) => revision),
  );
}

/** The next state of a contact, which is in force from then on. The one before remembers its marks. */
export function insertRevision(transaction: Transaction, revision: NewRevision): void {
  const { contacts, contactRevisions } = tables;
  const ended = transaction.select().from(contacts).where(eq(contacts.id, revision.contactId)).get();
  if (ended)
    transaction
      .update(contactRevisions)
      .set({
        endedUnreachableSinceOn: ended.unreachableSinceOn,
        endedReportedDeadOn: ended.reportedDeadOn,
      })
      .where(
        and(eq(contactRevisions.contactId, ended.id), eq(contactRevisions.number, ended.currentRevision)),
      )
      .run();
  insertStates(transaction, [revision]);
  transaction
    .update(tables.contacts)
    .set({
      status: revision.state.status,
      currentRevision: revision.number,
      policeAreaCode: revision.state.fields.policeArea,
      successorId: revision.successorId,
      unreachableSinceOn: revision.unreachableSinceOn,
      reportedDeadOn: revision.reportedDeadOn,
    })
    .where(eq(tables.contacts.id, revision.contactId))
    .run();
}

function insertStates(transaction: Transaction, revisions: readonly NewRevision[]): void {
  for (const portion of inPortions(revisions))
    transaction.insert(tables.contactRevisions).values(portion.map(stateRow)).run();
  const coverage = revisions.flatMap(({ contactId, number, state }) =>
    state.fields.boroughs.map((boroughCode) => ({ contactId, revision: number, boroughCode })),
  );
  for (const portion of inPortions(coverage))
    transaction
      .insert(tables.contactCoverage)
      .values([...portion])
      .run();
  for (const { contactId, number, state, by } of revisions) {
    const { support, person, away } = state.fields;
    if (support) insertSupport(transaction, contactId, number, support);
    if (person) insertPerson(transaction, contactId, number, person, by);
    if (away) insertAway(transaction, contactId, number, away);
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
    createdAt: at,
    createdBy: by,
  };
}

function insertPerson(
  transaction: Transaction,
  contactId: string,
  revision: number,
  person: ContactPerson,
  by: string,
): void {
  const earlier = transaction
    .select()
    .from(tables.contactPeople)
    .where(
      and(
        eq(tables.contactPeople.contactId, contactId),
        eq(tables.contactPeople.name, person.name),
        eq(tables.contactPeople.consentOn, person.consentOn),
      ),
    )
    .orderBy(asc(tables.contactPeople.revision))
    .get();
  transaction
    .insert(tables.contactPeople)
    .values({
      contactId,
      revision,
      ...person,
      // The same consent was recorded by whoever entered it first; another by whoever enters it now.
      consentRecordedBy: earlier?.consentRecordedBy ?? by,
    })
    .run();
}

/**
 * Takes the names of people out of every state of a contact, out of every change proposed to it, and out of the words
 * that are kept beside it: private notes, remarks and mail. Words about others stay.
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
  rewriteReturnedMail(transaction, contactId, rewrite);
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
  /** What it takes off the contact, so that it can be put back if the check was a mistake. */
  readonly ended?: EndedByCheck;
}

/** A check that was made, and not carried on from an earlier state, also answers what readers reported by its day. */
export function insertVerification(transaction: Transaction, verification: NewVerification): void {
  transaction.insert(tables.verifications).values(verificationRow(verification)).run();
  const { contactId, on, at, by, carriedFromRevision } = verification;
  if (carriedFromRevision === null) settleReports(transaction, contactId, { reportedByOn: on, at, by });
}

/** Checks of contacts that were added in the same transaction, of which readers have reported nothing. */
export function insertFirstVerifications(transaction: Transaction, checks: readonly NewVerification[]): void {
  for (const portion of inPortions(checks))
    transaction.insert(tables.verifications).values(portion.map(verificationRow)).run();
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
