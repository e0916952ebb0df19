/** What the reference data said of each entry when it was last loaded. */
import { eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { referenceEntries } from '../schema/reference.ts';

/** By id, as stored: older versions of the code may have written another shape. */
export function readReferenceEntries(transaction: Transaction): ReadonlyMap<string, unknown> {
  return new Map(
    transaction
      .select()
      .from(referenceEntries)
      .all()
      .map(({ id, entry }) => [id, entry]),
  );
}

export function rememberReferenceEntry(
  transaction: Transaction,
  { id, entry, at }: { readonly id: string; readonly entry: unknown; readonly at: string },
): void {
  transaction
    .insert(referenceEntries)
    .values({ id, entry, loadedAt: at })
    .onConflictDoUpdate({ target: referenceEntries.id, set: { entry, loadedAt: at } })
    .run();
}

export function forgetReferenceEntry(transaction: Transaction, id: string): void {
  transaction.delete(referenceEntries).where(eq(referenceEntries.id, id)).run();
}
