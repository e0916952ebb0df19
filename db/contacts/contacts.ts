/**
 * Contacts for the people who maintain them: with their history, retired ones included. read-model.ts reads what the
 * public sees.
 */
import { and, asc, desc, eq, isNotNull, ne, sql } from 'drizzle-orm';
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
import { preparedQueries } from '../connection/prepared.ts';
import * as tables from '../schema.ts';
import { createAbsenceLookup } from './contact-absences.ts';
import { createSupportLookup } from './contact-support.ts';
import { readPrivateNotes } from './private-notes.ts';

type Source = Database | Transaction;
type RevisionRow = typeof tables.contactRevisions.$inferSelect;

const queries = preparedQueries((source) => {
  const { contacts, contactRevisions, contactCoverage, contactPeople, verifications } = tables;
  const contactId = sql.placeholder('contactId');
  const records = () =>
    source
      .select()
      .from(contacts)
      .innerJoin(
        contactRevisions,
        and(
          eq(contactRevisions.contactId, contacts.id),
          eq(contactRevisions.number, contacts.currentRevision),
        ),
      );
  const revisions = () => source.select().from(contactRevisions);
  const coverage = () => source.select().from(contactCoverage);
  const people = () => source.select().from(contactPeople);
  const checks = () => source.select().from(verifications);
  const inOrder = [asc(verifications.verifiedOn), asc(verifications.recordedAt)];
  return {
    record: records().where(eq(contacts.id, contactId)).prepare(),
    records: records().orderBy(asc(contacts.id)).prepare(),
    /** In the order of the pages. */
    shown: records()
      .where(ne(contacts.status, 'retired'))
      .orderBy(asc(contacts.kind), asc(contacts.position), asc(contacts.id))
      .prepare(),
    revisions: revisions()
      .where(eq(contactRevisions.contactId, contactId))
      .orderBy(desc(contactRevisions.number))
      .prepare(),
    revision: revisions()
      .where(
        and(
          eq(contactRevisions.contactId, contactId),
          eq(contactRevisions.number, sql.placeholder('number')),
        ),
      )
      .prepare(),
    details: {
      ofAll: {
        coverage: coverage().orderBy(asc(contactCoverage.boroughCode)).prepare(),
        people: people().prepare(),
        verifications: checks()
          .orderBy(...inOrder)
          .prepare(),
      },
      ofOne: {
        coverage: coverage()
          .where(eq(contactCoverage.contactId, contactId))
          .orderBy(asc(contactCoverage.boroughCode))
          .prepare(),
        people: people().where(eq(contactPeople.contactId, contactId)).prepare(),
        verifications: checks()
          .where(eq(verifications.contactId, contactId))
          .orderBy(...inOrder)
          .prepare(),
      },
    },
    boroughs: source.select().from(tables.boroughs).orderBy(asc(tables.boroughs.name)).prepare(),
    policeAreas: source.select().from(tables.policeAreas).orderBy(asc(tables.policeAreas.name)).prepare(),
    policies: source.select().from(tables.policies).prepare(),
  };
});

type RecordRow = ReturnType<ReturnType<typeof queries>['records']['all']>[number];

export function findContact(database: Source, id: string): ContactRecord | undefined {
  return readRecords(database, queries(database).record.all({ contactId: id }), id)[0];
}

/** Every contact, retired ones included, by id. */
export function listContacts(database: Source): readonly ContactRecord[] {
  return readRecords(database, queries(database).records.all());
}

/** Every contact that readers see, in the order of the pages. */
export function listShownContacts(database: Source): readonly ContactRecord[] {
  return readRecords(database, queries(database).shown.all());
}

/** @param id when all rows are of this contact */
function readRecords(database: Source, rows: readonly RecordRow[], id?: string): readonly ContactRecord[] {
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
  return queries(database)
    .revisions.all({ contactId })
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
  const revision = queries(database).revision.get({ contactId, number });
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
  const { ofAll, ofOne } = queries(database).details;
  const select = contactId === undefined ? ofAll : ofOne;
  const coverage = select.coverage.all({ contactId });
  const people = select.people.all({ contactId });
  const verifications = select.verifications.all({ contactId });
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
  const boroughs = queries(database).boroughs.all();
  const policeAreas = queries(database).policeAreas.all();
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
    queries(database)
      .policies.all()
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
