/** Absences of contacts: each revision has its own. */
import { and, eq, ne } from 'drizzle-orm';
import type { Absence } from '../../src/domain/contacts/absence.ts';
import type { Database, Transaction } from '../client.ts';
import { createRevisionRows, type RevisionsOf } from '../connection/revision-rows.ts';
import { contactAbsences } from '../schema/contact-parts.ts';
import { contacts } from '../schema/contacts.ts';

const rowsOf = createRevisionRows(contactAbsences, (source, where) =>
  source.select().from(contactAbsences).where(where).prepare(),
);

/** @returns the absence of each of these revisions; null when it has none */
export function createAbsenceLookup(
  database: Database | Transaction,
  of: RevisionsOf,
): (contactId: string, revision: number) => Absence | null {
  const rows = rowsOf(database, of);
  const found = new Map(rows.map((row) => [`${row.contactId} ${row.revision}`, absenceOf(row)]));
  return (id, revision) => found.get(`${id} ${revision}`) ?? null;
}

/** The present one of every contact that readers see. */
export function listAbsencesInForce(database: Database | Transaction): readonly Absence[] {
  return database
    .select({ absence: contactAbsences })
    .from(contacts)
    .innerJoin(
      contactAbsences,
      and(eq(contactAbsences.contactId, contacts.id), eq(contactAbsences.revision, contacts.currentRevision)),
    )
    .where(ne(contacts.status, 'retired'))
    .all()
    .map(({ absence }) => absenceOf(absence));
}

/** Keys in the order of the schema of the fields: differences compare them as text. */
export function absenceOf(row: Omit<typeof contactAbsences.$inferSelect, 'contactId' | 'revision'>): Absence {
  const { fromOn, untilOn, standIn, standInTelephone: telephone, standInEmail: email } = row;
  return { fromOn, untilOn, standIn: standIn === null ? null : { name: standIn, telephone, email } };
}

export function insertAbsence(
  transaction: Transaction,
  contactId: string,
  revision: number,
  { fromOn, untilOn, standIn }: Absence,
): void {
  transaction
    .insert(contactAbsences)
    .values({
      contactId,
      revision,
      fromOn,
      untilOn,
      standIn: standIn?.name ?? null,
      standInTelephone: standIn?.telephone ?? null,
      standInEmail: standIn?.email ?? null,
    })
    .run();
}
