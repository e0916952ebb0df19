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
import { createRevisionRows, type RevisionsOf } from '../connection/revision-rows.ts';
import * as tables from '../schema.ts';
import { createAbsenceLookup } from './contact-absences.ts';
import { createSupportLookup } from './contact-support.ts';
import { findPrivateNotes, readPrivateNotes } from './private-notes.ts';

type Source = Database | Transaction;
type RevisionRow = typeof tables.contactRevisions.$inferSelect;

const { contacts, contactRevisions, contactCoverage, contactPeople, verifications } = tables;
const isOfContact = eq(contactRevisions.contactId, sql.placeholder('contactId'));

const records = (source: Source) =>
  source
    .select()
    .from(contacts)
    .innerJoin(
      contactRevisions,
      and(eq(contactRevisions.contactId, contacts.id), eq(contactRevisions.number, contacts.currentRevision)),
    );
const queries = {
  record: preparedQueries((source) =>
    records(source)
      .where(eq(contacts.id, sql.placeholder('contactId')))
      .prepare(),
  ),
  records: preparedQueries((source) => records(source).orderBy(asc(contacts.id)).prepare()),
  /** In the order of the pages. */
  shown: preparedQueries((source) =>
    records(source)
      .where(ne(contacts.status, 'retired'))
      .orderBy(asc(contacts.kind), asc(contacts.position), asc(contacts.id))
      .prepare(),
  ),
  revisions: preparedQueries((source) =>
    source
      .select()
      .from(contactRevisions)
      .where(isOfContact)
      .orderBy(desc(contactRevisions.number))
      .prepare(),
  ),
  revision: preparedQueries((source) =>
    source
      .select()
      .from(contactRevisions)
      .where(and(isOfContact, eq(contactRevisions.number, sql.placeholder('number'))))
      .prepare(),
  ),
  coverage: createRevisionRows(contactCoverage, (source, where) =>
    source.select().from(contactCoverage).where(where).orderBy(asc(contactCoverage.boroughCode)).prepare(),
  ),
  people: createRevisionRows(contactPeople, (source, where) =>
    source.select().from(contactPeople).where(where).prepare(),
  ),
  verifications: createRevisionRows(verifications, (source, where) =>
    source
      .select()
      .from(verifications)
      .where(where)
      .orderBy(asc(verifications.verifiedOn), asc(verifications.recordedAt))
      .prepare(),
  ),
  areas: preparedQueries((source) => {
    const { boroughs, policeAreas } = tables;
    return {
      boroughs: source
        .select({ code: boroughs.code, name: boroughs.name, policeArea: boroughs.policeAreaCode })
        .from(boroughs)
        .orderBy(asc(boroughs.name))
        .prepare(),
      policeAreas: source
        .select({ code: policeAreas.code, name: policeAreas.name })
        .from(policeAreas)
        .orderBy(asc(policeAreas.name))
        .prepare(),
    };
  }),
  policies: preparedQueries((source) => source.select().from(tables.policies).prepare()),
} as const;

type RecordRow = ReturnType<ReturnType<typeof queries.records>['all']>[number];

export function findContact(database: Source, id: string): ContactRecord | undefined {
  const row = queries.record(database).get({ contactId: id });
  if (!row) return undefined;
  const details = readDetails(database, { contactId: id, revision: row.contacts.currentRevision });
  return recordOf(row, details, findPrivateNotes(database, id).text);
}

/** Every contact, retired ones included, by id. */
export function listContacts(database: Source): readonly ContactRecord[] {
  return readRecords(database, queries.records(database).all());
}

/** Every contact that readers see, in the order of the pages. */
export function listShownContacts(database: Source): readonly ContactRecord[] {
  return readRecords(database, queries.shown(database).all());
}

function readRecords(database: Source, rows: readonly RecordRow[]): readonly ContactRecord[] {
  if (rows.length === 0) return [];
  const details = readDetails(database, undefined);
  const privateNotes = readPrivateNotes(database);
  return rows.map((row) => recordOf(row, details, privateNotes.get(row.contacts.id) ?? ''));
}

function recordOf(
  { contacts: contact, contact_revisions: revision }: RecordRow,
  details: Details,
  privateNotes: string,
): ContactRecord {
  return {
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
    privateNotes,
    changedAt: revision.createdAt,
    changedBy: revision.createdBy,
  };
}

/** Every revision of the contact, newest first. */
export function listContactRevisions(database: Source, contactId: string): readonly ContactRevision[] {
  const details = readDetails(database, { contactId });
  return queries
    .revisions(database)
    .all({ contactId })
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
  const revision = queries.revision(database).get({ contactId, number });
  if (!revision) return undefined;
  const details = readDetails(database, { contactId, revision: number });
  return { status: revision.status, fields: fieldsOf(revision, details) };
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

function readDetails(database: Source, of: RevisionsOf): Details {
  const key = (id: string, revision: number) => `${id} ${revision}`;
  const coverage = queries.coverage(database, of);
  const people = queries.people(database, of);
  const checked = queries.verifications(database, of);
  const findAbsence = createAbsenceLookup(database, of);
  const findSupport = createSupportLookup(database, of);
  const boroughs = Map.groupBy(coverage, (row) => key(row.contactId, row.revision));
  const persons = new Map(people.map((row) => [key(row.contactId, row.revision), row]));
  const checks = Map.groupBy(checked, (row) => key(row.contactId, row.revision));
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
  source: ({ sourceUrl: url, sourceReadOn: readOn, sourcePageDatedOn: pageDatedOn, sourceIsCopy }) =>
    url && readOn ? { url, readOn, pageDatedOn, ...(sourceIsCopy && { isCopy: true as const }) } : null,
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
  const select = queries.areas(database);
  return {
    boroughs: new Map(select.boroughs.all().map(({ code, ...borough }) => [code, borough])),
    policeAreas: new Map(select.policeAreas.all().map(({ code, ...area }) => [code, area])),
  };
}

export type Policies = ReadonlyMap<ContactKind, FreshnessPolicy>;

export function readPolicies(database: Source): Policies {
  return new Map(
    queries
      .policies(database)
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
