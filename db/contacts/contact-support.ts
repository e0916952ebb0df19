/** Who a support service is for and when it helps: each revision has its own. */
import { type Support, supportStages } from '../../src/domain/contacts/support.ts';
import type { Database, Transaction } from '../client.ts';
import { createRevisionRows, type RevisionsOf } from '../connection/revision-rows.ts';
import { contactSupport } from '../schema/contact-parts.ts';

const rowsOf = createRevisionRows(contactSupport, (source, where) =>
  source.select().from(contactSupport).where(where).prepare(),
);

/** @returns the support facts of each of these revisions; null when it has none */
export function createSupportLookup(
  database: Database | Transaction,
  of: RevisionsOf,
): (contactId: string, revision: number) => Support | null {
  const rows = rowsOf(database, of);
  // Keys in the order of the schema of the fields: differences compare them as text.
  const found = new Map(
    rows.map((row) => [
      `${row.contactId} ${row.revision}`,
      { whom: row.whom, stages: supportStages.filter((stage) => row[stage]) },
    ]),
  );
  return (id, revision) => found.get(`${id} ${revision}`) ?? null;
}

export function insertSupport(
  transaction: Transaction,
  contactId: string,
  revision: number,
  { whom, stages }: Support,
): void {
  transaction
    .insert(contactSupport)
    .values({
      contactId,
      revision,
      whom,
      before: stages.includes('before'),
      during: stages.includes('during'),
      after: stages.includes('after'),
      outside: stages.includes('outside'),
    })
    .run();
}
