/**
 * Fills a new directory: with the real reference data everywhere, and with sample contacts only where nobody but the
 * person at this machine can take them for real.
 */
import type { Database } from '../../../db/client.ts';
import { findFact } from '../../../db/connection/directory-facts.ts';
import { loadReference, loadSampleData } from '../../../db/seed/load-seed.ts';
import { isThisMachine } from '../../domain/network/this-machine.ts';

/**
 * @param publicUrl the address that readers use
 * @returns what was done, one line each; nothing for a directory that is filled already
 */
export function fillDirectory(database: Database, publicUrl: string, now: Date): readonly string[] {
  const isNew = loadReference(database, now);
  const lines = isNew ? ['Loaded the boroughs, police areas and national lines.'] : [];
  const earlier = findFact(database, 'public-address');
  if (isThisMachine(publicUrl) && earlier === undefined) {
    if (loadSampleData(database, now)) lines.push('Loaded sample contacts.');
  } else if (isNew)
    lines.push(
      `No sample contacts were loaded: this directory is public, at ${earlier ?? publicUrl}. Readers find the national lines until you add contacts: npm run -s admin -- create makes the first administrator, who imports them under /admin/import/.`,
    );
  return lines;
}
