/** What the server needs to know of other writing processes; see db/contention.ts. */
import type { Database } from '../../../db/client.ts';
import { isFreeToWrite } from '../../../db/contention.ts';

export { isBusy, requestPatience, type WriteWatch, watchWrites } from '../../../db/contention.ts';

/** @returns whether a write could begin now */
export function createFreedomCheck(database: Database): () => boolean {
  return () => isFreeToWrite(database.$client);
}
