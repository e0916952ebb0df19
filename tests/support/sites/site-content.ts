/** What a site of the tests is about. */
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../../db/client.ts';
import { loadReference, loadSampleData } from '../../../db/seed/load-seed.ts';
import { dataPaths } from '../../../src/settings.ts';
import { loadMadeUpEdition } from '../files/made-up-edition.ts';

/** What a release is made of. */
export interface SiteContent {
  /** Names it, for the files that load the same. */
  readonly kind: string;
  /** What is loaded beside the seed. */
  readonly load?: (database: Database) => void;
}

export const ofMadeUpEdition: SiteContent = { kind: 'site', load: loadMadeUpEdition };

export function fillDatabase(dataDir: string, { load }: SiteContent): void {
  const database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, new Date());
  loadSampleData(database, new Date());
  load?.(database);
  closeDatabase(database);
}
