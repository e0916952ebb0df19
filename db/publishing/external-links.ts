/** What checking the external links of the site found. */
import { asc, inArray, ne } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { externalLinks } from '../schema/guidance.ts';

export type ExternalLink = typeof externalLinks.$inferSelect;

/** The links that the last check did not find working, by address. */
export function listFailingLinks(database: Database | Transaction): readonly ExternalLink[] {
  return database
    .select()
    .from(externalLinks)
    .where(ne(externalLinks.outcome, 'works'))
    .orderBy(asc(externalLinks.url))
    .all();
}

/** Replaces the links of the last check with those of a new one; links that the site no longer has are removed. */
export function replaceExternalLinks(transaction: Transaction, links: readonly ExternalLink[]): void {
  const kept = new Set(links.map(({ url }) => url));
  const gone = transaction
    .select({ url: externalLinks.url })
    .from(externalLinks)
    .all()
    .map(({ url }) => url)
    .filter((url) => !kept.has(url));
  if (gone.length > 0) transaction.delete(externalLinks).where(inArray(externalLinks.url, gone)).run();
  for (const { url, ...link } of links)
    transaction
      .insert(externalLinks)
      .values({ url, ...link })
      .onConflictDoUpdate({ target: externalLinks.url, set: link })
      .run();
}
