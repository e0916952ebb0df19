/** What people said that the headings of imported lists mean, kept for the next list. */
import { asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { importHeadings } from '../schema/rounds.ts';

export interface KeptHeading {
  /** In lower case and without spaces around it. */
  readonly heading: string;
  /** A column of the CSV format, or `left out`. */
  readonly meaning: string;
}

export function listKeptHeadings(source: Database | Transaction): readonly KeptHeading[] {
  return source
    .select({ heading: importHeadings.heading, meaning: importHeadings.meaning })
    .from(importHeadings)
    .orderBy(asc(importHeadings.heading))
    .all();
}

/** The last thing that somebody said of a heading counts. */
export function keepHeadings(
  transaction: Transaction,
  headings: readonly KeptHeading[],
  { at, by }: { readonly at: string; readonly by: string },
): void {
  for (const { heading, meaning } of headings) {
    const chosen = { meaning, chosenAt: at, chosenBy: by };
    transaction
      .insert(importHeadings)
      .values({ heading, ...chosen })
      .onConflictDoUpdate({ target: importHeadings.heading, set: chosen })
      .run();
  }
}

/** @returns whether it was kept */
export function forgetHeading(transaction: Transaction, heading: string): boolean {
  return transaction.delete(importHeadings).where(eq(importHeadings.heading, heading)).run().changes > 0;
}

/** Of the headings that are kept, those that name somebody whose name is removed. */
export function forgetHeadingsThat(transaction: Transaction, names: (heading: string) => boolean): void {
  for (const { heading } of listKeptHeadings(transaction))
    if (names(heading)) forgetHeading(transaction, heading);
}
