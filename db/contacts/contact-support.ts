/** Who a support service is for and when it helps: each revision has its own. */
import { eq, sql } from 'drizzle-orm';
import { type Support, supportStages } from '../../src/domain/contacts/support.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { contactSupport } from '../schema/contact-support.ts';

const queries = preparedQueries((source) => ({
  ofAll: source.select().from(contactSupport).prepare(),
  ofOne: source
    .select()
    .from(contactSupport)
    .where(eq(contactSupport.contactId, sql.placeholder('contactId')))
    .prepare(),
}));

/** @returns the support facts of each revision, of one contact or of all; null when it has none */
export function createSupportLookup(
  database: Database | Transaction,
  contactId: string | undefined,
): (contactId: string, revision: number) => Support | null {
  const { ofAll, ofOne } = queries(database);
  const rows = contactId === undefined ? ofAll.all() : ofOne.all({ contactId });
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
