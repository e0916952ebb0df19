/**
 * Contacts without their history and details, for code that looks through many while somebody waits: the server answers
 * nobody else meanwhile. Saves are compared with these, and pages that only name contacts read them.
 */
import { and, asc, eq, ne, not, type SQL, sql } from 'drizzle-orm';
import type { PostEntry } from '../../src/domain/contacts/changes/same-post.ts';
import type { ContactKind } from '../../src/domain/contacts/contact.ts';
import type { ContactFields } from '../../src/domain/contacts/contact-record.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { contactRevisions, contacts } from '../schema/contacts.ts';

type Source = Database | Transaction;

const isCurrent = and(
  eq(contactRevisions.contactId, contacts.id),
  eq(contactRevisions.number, contacts.currentRevision),
);

const coveredBoroughs = sql`
  SELECT borough_code FROM contact_coverage
  WHERE contact_id = ${contacts.id} AND revision = ${contacts.currentRevision}`;

const posts = preparedQueries((source) => {
  const given = sql`SELECT value FROM json_each(${sql.placeholder('boroughs')})`;
  const isNear = sql`(
    ${contactRevisions.coversAllLondon}
    OR EXISTS (SELECT 1 FROM (${coveredBoroughs}) WHERE borough_code IN (${given}))
  )`;
  const prepare = (where?: SQL) =>
    source
      .select({
        id: contacts.id,
        kind: contacts.kind,
        role: contactRevisions.role,
        organisation: contactRevisions.organisation,
        policeArea: contactRevisions.policeAreaCode,
        allLondon: contactRevisions.coversAllLondon,
        boroughs: sql<string>`(SELECT json_group_array(borough_code) FROM (${coveredBoroughs}))`,
        telephone: contactRevisions.telephone,
        email: contactRevisions.email,
        sourceUrl: contactRevisions.sourceUrl,
      })
      .from(contacts)
      .innerJoin(contactRevisions, isCurrent)
      .where(and(ne(contacts.status, 'retired'), not(contacts.isDemonstration), where))
      .orderBy(asc(contacts.id))
      .prepare();
  return { all: prepare(), near: prepare(isNear) };
});

/** The real contacts that readers see and that share an area with an entry, by id. */
export function listPostsNear(
  source: Source,
  { allLondon, boroughs }: Pick<ContactFields, 'allLondon' | 'boroughs'>,
): readonly PostEntry[] {
  const { all, near } = posts(source);
  return (allLondon ? all.all() : near.all({ boroughs: JSON.stringify(boroughs) })).map(
    ({ sourceUrl, ...row }) => ({
      ...row,
      source: sourceUrl === null ? null : { url: sourceUrl },
      boroughs: row.allLondon ? [] : (JSON.parse(row.boroughs) as string[]),
    }),
  );
}

export type ContactName = Pick<PostEntry, 'id' | 'role' | 'organisation'>;

/** What contacts are called, by id: all, or the public ones of a kind. */
export function listContactNames(source: Source, shownKind?: ContactKind): readonly ContactName[] {
  return source
    .select({ id: contacts.id, role: contactRevisions.role, organisation: contactRevisions.organisation })
    .from(contacts)
    .innerJoin(contactRevisions, isCurrent)
    .where(
      shownKind === undefined ? undefined : and(eq(contacts.kind, shownKind), ne(contacts.status, 'retired')),
    )
    .orderBy(asc(contacts.id))
    .all();
}
