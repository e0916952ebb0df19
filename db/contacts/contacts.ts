/**
 * Contacts for the people who maintain them: with their history, retired ones included. read-model.ts reads what the
 * public sees.
 */
import { and, asc, desc, eq, isNotNull, ne, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Absence } from '../../src/domain/contacts/absence.ts';
import type { ContactKind } from '../../src/domain/contacts/contact.ts';
import type {
  AreaReference,
  ContactFields,
  ContactRecord,
  ContactRevision,
  ContactState,
  Verification,
  WithdrawnCheck,
} from '../../src/domain/contacts/contact-record.ts';
import type { ContactPerson } from '../../src/domain/contacts/fields/each/person.ts';
import { type FieldName, fieldNames } from '../../src/domain/contacts/fields/registry.ts';
import type { Support } from '../../src/domain/contacts/support.ts';
import type { FreshnessPolicy } from '../../src/domain/freshness/freshness.ts';
import type { Database, Transaction } from '../client.ts';
import * as tables from '../schema.ts';
import { createAbsenceLookup } from './contact-absences.ts';
import { createSupportLookup } from './contact-support.ts';
import { readPrivateNotes } from './private-notes.ts';

type Source = Database | Transaction;
type RevisionRow = typeof tables.contactRevisions.$inferSelect;

export function findContact(database: Source, id: string): ContactRecord | undefined {
  return readRecords(database, id)[0];
}

/** Every contact, retired ones included, by id. */
export function listContacts(database: Source): readonly ContactRecord[] {
  return readRecords(database, undefined);
}

/** Every contact that readers see, in the order of the pages. */
export function listShownContacts(database: Source): readonly ContactRecord[] {
  const { kind, position, status } = tables.contacts;
  return readRecords(database, undefined, { where: ne(status, 'retired'), orderBy: [kind, position] });
}

interface Selection {
  readonly where?: SQL;
  /** Before the id. */
  readonly orderBy?: readonly SQLiteColumn[];
}

function readRecords(
  database: Source,
  id: string | undefined,
  { where, orderBy = [] }: Selection = {},
): readonly ContactRecord[] {
  const rows = database
    .select()
    .from(tables.contacts)
    .innerJoin(
      tables.contactRevisions,
      and(
        eq(tables.contactRevisions.contactId, tables.contacts.id),
        eq(tables.contactRevisions.number, tables.contacts.currentRevision),
      ),
    )
    .where(id === undefined ? where : eq(tables.contacts.id, id))
    .orderBy(...orderBy, asc(tables.contacts.id))
    .all();
  if (rows.length === 0) return [];
  const details = readDetails(database, id);
  const privateNotes = readPrivateNotes(database, id);
  return rows.map(({ contacts: contact, contact_revisions: revision }) => ({
    id: contact.id,
    kind: contact.kind,
    status: contact.status,
    revision: revision.number,
    isDemonstration: contact.isDemonstration,
    unreachableSinceOn: contact.unreachableSinceOn,
    reportedDeadOn: contact.reportedDeadOn,
    successorId: contact.successorId,
    fields: fieldsOf(revision, details),
    verification: details.verificationsOf(revision).at(-1) ?? null,
    privateNotes: privateNotes.get(contact.id) ?? '',
    changedAt: revision.createdAt,
    changedBy: revision.createdBy,
  }));
}

/** Every revision of the contact, newest first. */
export function listContactRevisions(database: Source, contactId: string): readonly ContactRevision[] {
  const details = readDetails(database, contactId);
  return database
    .select()
    .from(tables.contactRevisions)
    .where(eq(tables.contactRevisions.contactId, contactId))
    .orderBy(desc(tables.contactRevisions.number))
    .all()
    .map((revision) => ({
      number: revision.number,
      cause: revision.mergedIntoId === null ? revision.cause : 'merged',
      status: revision.status,
      fields: fieldsOf(revision, details),
      changedAt: revision.createdAt,
      changedBy: revision.createdBy,
      verifications: details.verificationsOf(revision),
      withdrawnChecks: details.withdrawnChecksOf(revision),
      endedMarks: {
        unreachableSinceOn: revision.endedUnreachableSinceOn,
        reportedDeadOn: revision.endedReportedDeadOn,
      },
    }));
}

/** Withdrawn checks of any revision, by contact. */
export function readWithdrawnChecks(
  database: Source,
): ReadonlyMap<string, readonly Pick<Verification, 'on' | 'method'>[]> {
  const { contactId, verifiedOn: on, method, withdrawnAt } = tables.verifications;
  const rows = database
    .select({ contactId, on, method })
    .from(tables.verifications)
    .where(isNotNull(withdrawnAt))
    .all();
  return Map.groupBy(rows, (row) => row.contactId);
}

/** Ids of retired contacts whose history still names somebody. */
export function listContactsStillNamed(database: Source): readonly string[] {
  return database
    .selectDistinct({ id: tables.contacts.id })
    .from(tables.contactPeople)
    .innerJoin(tables.contacts, eq(tables.contacts.id, tables.contactPeople.contactId))
    .where(eq(tables.contacts.status, 'retired'))
    .all()
    .map(({ id }) => id);
}

export function findContactState(
  database: Source,
  contactId: string,
  number: number,
): ContactState | undefined {
  const revision = database
    .select()
    .from(tables.contactRevisions)
    .where(and(eq(tables.contactRevisions.contactId, contactId), eq(tables.contactRevisions.number, number)))
    .get();
  return (
    revision && { status: revision.status, fields: fieldsOf(revision, readDetails(database, contactId)) }
  );
}

interface Details {
  boroughsOf(revision: RevisionRow): readonly string[];
  personOf(revision: RevisionRow): ContactPerson | null;
  absenceOf(revision: RevisionRow): Absence | null;
  supportOf(revision: RevisionRow): Support | null;
  /** Not withdrawn, oldest first. */
  verificationsOf(revision: RevisionRow): readonly Verification[];
  withdrawnChecksOf(revision: RevisionRow): readonly WithdrawnCheck[];
}

/** Rows that belong to the revisions of one contact, or of all. */
function readDetails(database: Source, contactId: string | undefined): Details {
  const key = (id: string, revision: number) => `${id} ${revision}`;
  const coverage = database
    .select()
    .from(tables.contactCoverage)
    .where(contactId === undefined ? undefined : eq(tables.contactCoverage.contactId, contactId))
    .orderBy(asc(tables.contactCoverage.boroughCode))
    .all();
  const people = database
    .select()
    .from(tables.contactPeople)
    .where(contactId === undefined ? undefined : eq(tables.contactPeople.contactId, contactId))
    .all();
  const verifications = database
    .select()
    .from(tables.verifications)
    .where(contactId === undefined ? undefined : eq(tables.verifications.contactId, contactId))
    .orderBy(asc(tables.verifications.verifiedOn), asc(tables.verifications.recordedAt))
    .all();
  const findAbsence = createAbsenceLookup(database, contactId);
  const findSupport = createSupportLookup(database, contactId);
  const boroughs = Map.groupBy(coverage, (row) => key(row.contactId, row.revision));
  const persons = new Map(people.map((row) => [key(row.contactId, row.revision), row]));
  const checks = Map.groupBy(verifications, (row) => key(row.contactId, row.revision));
  return {
    boroughsOf: ({ contactId: id, number }) =>
      (boroughs.get(key(id, number)) ?? []).map((row) => row.boroughCode),
    personOf({ contactId: id, number }) {
      const person = persons.get(key(id, number));
      return person ? { name: person.name, consentOn: person.consentOn } : null;
    },
    absenceOf: ({ contactId: id, number }) => findAbsence(id, number),
    supportOf: ({ contactId: id, number }) => findSupport(id, number),
    verificationsOf: ({ contactId: id, number }) =>
      (checks.get(key(id, number)) ?? []).filter(({ withdrawnAt }) => withdrawnAt === null).map(checkOf),
    withdrawnChecksOf: ({ contactId: id, number }) =>
      (checks.get(key(id, number)) ?? []).flatMap((row) =>
        row.withdrawnAt === null || row.withdrawnBy === null
          ? []
          : { ...checkOf(row), withdrawnAt: row.withdrawnAt, withdrawnBy: row.withdrawnBy },
      ),
  };
}

function checkOf(row: typeof tables.verifications.$inferSelect): Verification {
  return {
    id: row.id,
    on: row.verifiedOn,
    method: row.method,
    by: row.verifiedBy,
    carriedFromRevision: row.carriedFromRevision,
  };
}

/** Fields that are not stored in a column of the same name. */
type StoredElsewhere = 'policeArea' | 'allLondon' | 'boroughs' | 'support' | 'person' | 'away' | 'source';
type ColumnField = Exclude<FieldName, StoredElsewhere>;

const elsewhere: {
  readonly [Field in StoredElsewhere]: (revision: RevisionRow, details: Details) => ContactFields[Field];
} = {
  policeArea: (revision) => revision.policeAreaCode,
  allLondon: (revision) => revision.coversAllLondon,
  boroughs: (revision, details) => (revision.coversAllLondon ? [] : details.boroughsOf(revision)),
  support: (revision, details) => details.supportOf(revision),
  person: (revision, details) => details.personOf(revision),
  away: (revision, details) => details.absenceOf(revision),
  source: ({ sourceUrl: url, sourceReadOn: readOn, sourcePageDatedOn: pageDatedOn }) =>
    url && readOn ? { url, readOn, pageDatedOn } : null,
};

function isElsewhere(field: FieldName): field is StoredElsewhere {
  return field in elsewhere;
}

function fieldsOf(revision: RevisionRow, details: Details): ContactFields {
  const columns: Pick<ContactFields, ColumnField> = revision;
  return Object.fromEntries(
    fieldNames.map((field) => [
      field,
      isElsewhere(field) ? elsewhere[field](revision, details) : columns[field],
    ]),
  ) as unknown as ContactFields;
}

export function readAreaReference(database: Source): AreaReference {
  const boroughs = database.select().from(tables.boroughs).orderBy(asc(tables.boroughs.name)).all();
  const policeAreas = database.select().from(tables.policeAreas).orderBy(asc(tables.policeAreas.name)).all();
  return {
    boroughs: new Map(
      boroughs.map(({ code, name, policeAreaCode }) => [code, { name, policeArea: policeAreaCode }]),
    ),
    policeAreas: new Map(policeAreas.map(({ code, name }) => [code, { name }])),
  };
}

export type Policies = ReadonlyMap<ContactKind, FreshnessPolicy>;

export function readPolicies(database: Source): Policies {
  return new Map(
    database
      .select()
      .from(tables.policies)
      .all()
      .map(({ kind, ...policy }) => [kind, policy]),
  );
}

/** @throws Error when the kind has no policy; the seed writes one for each */
export function getPolicy(policies: Policies, kind: ContactKind) {
  const policy = policies.get(kind);
  if (!policy)
    throw new Error(`No policy for contacts of kind ${kind}: policies must have one row for each.`);
  return policy;
}
