/** What came back from the pages elsewhere that the site links to. */
import { asc, inArray, ne } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { outwardLinks } from '../schema/guidance.ts';

export type OutwardLink = typeof outwardLinks.$inferSelect;

/** The links that the last check did not find working, by address. */
export function listFailingLinks(database: Database | Transaction): readonly OutwardLink[] {
  return database
    .select()
    .from(outwardLinks)
    .where(ne(outwardLinks.outcome, 'works'))
    .orderBy(asc(outwardLinks.url))
    .all();
}

/** Puts the links of one check in the place of those of the last; those that the site no longer has go. */
export function replaceOutwardLinks(transaction: Transaction, links: readonly OutwardLink[]): void {
  const kept = new Set(links.map(({ url }) => url));
  const gone = transaction
    .select({ url: outwardLinks.url })
    .from(outwardLinks)
    .all()
    .map(({ url }) => url)
    .filter((url) => !kept.has(url));
  if (gone.length > 0) transaction.delete(outwardLinks).where(inArray(outwardLinks.url, gone)).run();
  for (const { url, ...link } of links)
    transaction
      .insert(outwardLinks)
      .values({ url, ...link })
      .onConflictDoUpdate({ target: outwardLinks.url, set: link })
      .run();
}
