/** Going back to the previous edition. The import use cases of postcodes and of places call it. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { placeEditions } from '../schema/places.ts';
import { postcodeEditions } from '../schema/postcodes.ts';

const tables = { places: placeEditions, postcodes: postcodeEditions } as const;

/**
 * Makes the previous edition the current one and the other way round. If there is only one edition, it becomes unused,
 * or used again. Call inside a transaction.
 */
export function swapEditions(transaction: Transaction, of: keyof typeof tables): void {
  const moves = [
    { from: 'current', to: 'outgoing' },
    { from: 'previous', to: 'current' },
    { from: 'outgoing', to: 'previous' },
  ] as const satisfies readonly Record<'from' | 'to', (typeof placeEditions.$inferSelect)['state']>[];
  for (const { from, to } of moves)
    transaction.run(sql`UPDATE ${tables[of]} SET state = ${to} WHERE state = ${from}`);
}
