/** What a revision has of what readers see, to be compared with another; never to be shown. */
import { type SQL, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type ComparedPart, comparedParts } from '../../src/domain/status/changes.ts';
import { contactRevisions } from '../schema/contacts.ts';

/** For a join of a revision with the one before it. */
export const previous = alias(contactRevisions, 'previous');

/** Fields that are not text in a column of the same name. */
type ComparedApart = 'hours' | 'support' | 'coverage';

/** The compared parts of a revision, as one JSON value, so that a missing earlier revision is one null. */
export function comparedOf(revision: typeof contactRevisions | typeof previous) {
  const apart: Readonly<Record<ComparedApart, SQL>> = {
    hours: sql`json(${revision.hours}) || ''`,
    support: sql`coalesce((
      select s.whom || ' ' || s.before || s.during || s.after || s.outside
      from contact_support s
      where s.contact_id = ${revision.contactId} and s.revision = ${revision.number}
    ), '')`,
    coverage: sql`${revision.coversAllLondon} || ' ' || coalesce((
      select group_concat(c.borough_code, ' ' order by c.borough_code)
      from contact_coverage c
      where c.contact_id = ${revision.contactId} and c.revision = ${revision.number}
    ), '')`,
  };
  const columns: Readonly<Record<Exclude<ComparedPart, ComparedApart>, SQLiteColumn>> = revision;
  const parts: readonly (readonly [string, SQL | SQLiteColumn])[] = [
    ['status', revision.status],
    ...comparedParts.map((part) => [part, isComparedApart(part) ? apart[part] : columns[part]] as const),
  ];
  function isComparedApart(part: ComparedPart): part is ComparedApart {
    return part in apart;
  }
  const pairs = parts.map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql<
    string | null
  >`case when ${revision.contactId} is not null then json_object(${sql.join(pairs, sql`, `)}) end`;
}
