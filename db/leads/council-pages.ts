/** The pages on which councils name their lines. */
import { asc } from 'drizzle-orm';
import type { CouncilPage } from '../../src/domain/reference/council-services.ts';
import type { Database, Transaction } from '../client.ts';
import { councilPages } from '../schema/reference.ts';

export function listCouncilPages(source: Database | Transaction): readonly CouncilPage[] {
  return source
    .select()
    .from(councilPages)
    .orderBy(asc(councilPages.boroughCode), asc(councilPages.service))
    .all();
}

/** @param pages all that there are from now on */
export function replaceCouncilPages(transaction: Transaction, pages: readonly CouncilPage[]): void {
  transaction.delete(councilPages).run();
  if (pages.length > 0)
    transaction
      .insert(councilPages)
      .values([...pages])
      .run();
}
