/**
 * Which releases may hold the name of a person, so that nobody goes back to one once the name is removed. The audit
 * trail gives the order of what was written and what was published, whatever the clocks of that time said.
 */
import { and, eq, inArray, isNull, min, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { auditEvents } from '../schema/audit.ts';
import { contactPeople, contacts } from '../schema/contacts.ts';
import { releases } from '../schema/publishing.ts';
import type { ReleaseRow } from './releases.ts';

type Source = Database | Transaction;

/**
 * Place in the audit trail of the change with which the name of an entry was written; 0 where the trail does not say,
 * as of what was loaded before anybody changed it. A removed name is removed from all revisions, so those that still
 * name somebody name the same person.
 * @returns undefined where it names nobody
 */
function findNamedSince(source: Source, contactId: string): number | undefined {
  const { revision } =
    source
      .select({ revision: min(contactPeople.revision) })
      .from(contactPeople)
      .where(eq(contactPeople.contactId, contactId))
      .get() ?? {};
  if (revision === undefined || revision === null) return undefined;
  const event = source
    .select({ id: min(auditEvents.id) })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subject, `contact:${contactId}`),
        sql`json_extract(${auditEvents.after}, '$.revision') = ${revision}`,
        sql`json_extract(${auditEvents.after}, '$.personNamed') = 1`,
      ),
    )
    .get();
  return event?.id ?? 0;
}

/** By contact, the name that it has now. */
export function readNamesNow(source: Source): ReadonlyMap<string, string> {
  const rows = source
    .select({ contactId: contactPeople.contactId, name: contactPeople.name })
    .from(contactPeople)
    .innerJoin(
      contacts,
      and(eq(contacts.id, contactPeople.contactId), eq(contacts.currentRevision, contactPeople.revision)),
    )
    .all();
  return new Map(rows.map(({ contactId, name }) => [contactId, name]));
}

/**
 * Releases that may hold the name that one of these entries has now: each that became live after the name was written,
 * and one that is being built. The newest first, without those from which a name was removed already.
 */
export function listReleasesNaming(source: Source, contactIds: readonly string[]): readonly ReleaseRow[] {
  const since = contactIds.flatMap((contactId) => findNamedSince(source, contactId) ?? []);
  if (since.length === 0) return [];
  const first = since.reduce((one, other) => Math.min(one, other));
  const published = sql`(
    SELECT max(${auditEvents.id}) FROM ${auditEvents}
    WHERE ${auditEvents.subject} = 'release:' || ${releases.id} AND ${auditEvents.action} = 'release.publish'
  )`;
  return source
    .select()
    .from(releases)
    .where(
      and(
        inArray(releases.state, ['building', 'live', 'superseded']),
        isNull(releases.redactedAt),
        // One without an event went live when its publisher was killed: nobody knows when.
        or(eq(releases.state, 'building'), sql`coalesce(${published} > ${first}, 1)`),
      ),
    )
    .orderBy(sql`${releases.id} DESC`)
    .all();
}

/**
 * The names of these entries are about to be removed: nobody can go back to a release that may hold one, and the
 * publisher removes it with the next release.
 */
export function markReleasesNaming(
  transaction: Transaction,
  contactIds: readonly string[],
  at: string,
): void {
  const ids = listReleasesNaming(transaction, contactIds).map(({ id }) => id);
  if (ids.length === 0) return;
  transaction.update(releases).set({ redactedAt: at }).where(inArray(releases.id, ids)).run();
}

/** How many releases that could be gone back to were closed at an instant, since they may hold a removed name. */
export function countReleasesClosed(source: Source, at: string): number {
  return source.select({ id: releases.id }).from(releases).where(eq(releases.redactedAt, at)).all().length;
}
