/** Adds made-up boroughs to a database until it has as many as asked for, each with a contact. For publish.ts. */
import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { boroughs } from '../../db/schema/areas.ts';
import { contactCoverage, contactRevisions, contacts, verifications } from '../../db/schema/contacts.ts';

export function addMadeUpBoroughs(database: Database, total: number): void {
  database.transaction((transaction) => {
    const known = transaction.select().from(boroughs).orderBy(asc(boroughs.code)).all();
    const [model] = known;
    const lead = transaction.select().from(contacts).where(eq(contacts.kind, 'council_lead')).get();
    if (!model || !lead) throw new Error('The seed must be loaded first.');
    const revision = transaction
      .select()
      .from(contactRevisions)
      .where(and(eq(contactRevisions.contactId, lead.id), eq(contactRevisions.number, lead.currentRevision)))
      .get();
    const verification = transaction
      .select()
      .from(verifications)
      .where(eq(verifications.contactId, lead.id))
      .get();
    if (!revision) throw new Error('A contact has no revision.');
    for (let number = known.length + 1; number <= total; number++) {
      const code = `E09${String(number).padStart(6, '0')}`;
      const name = `Made-up borough ${number}`;
      const id = `made-up-${number}`;
      transaction
        .insert(boroughs)
        .values({ ...model, code, slug: id, name, councilName: `${name} Council` })
        .run();
      transaction
        .insert(contacts)
        .values({ ...lead, id })
        .run();
      transaction
        .insert(contactRevisions)
        .values({ ...revision, contactId: id, organisation: `${name} Council` })
        .run();
      transaction
        .insert(contactCoverage)
        .values({ contactId: id, revision: revision.number, boroughCode: code })
        .run();
      if (verification)
        transaction
          .insert(verifications)
          .values({ ...verification, id, contactId: id })
          .run();
    }
  });
}
