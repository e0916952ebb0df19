/**
 * A real database in memory with the real migrations, for one test. Each kind is made once for each worker, and every
 * test gets a copy of its bytes: migrating and filling one takes a thousand times as long as copying it.
 */
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';

export const testNow = new Date('2026-11-21T12:00:00Z');

/** The bytes of a database that `fill` has filled; made when first asked for. */
function imageOf(fill: (database: Database) => void): () => Buffer {
  let image: Buffer | undefined;
  return () => {
    if (!image) {
      const database = openDatabase(':memory:');
      fill(database);
      image = database.$client.serialize();
      closeDatabase(database);
    }
    return image;
  };
}

const emptyImage = imageOf(migrateDatabase);
const referenceImage = imageOf((database) => {
  migrateDatabase(database);
  loadReference(database, testNow);
});
const seededImage = imageOf((database) => {
  migrateDatabase(database);
  loadReference(database, testNow);
  loadSampleData(database, testNow);
});

export function emptyDatabase(): Database {
  return openDatabase(emptyImage());
}

/** With the real boroughs, police areas and national lines. */
export function referenceDatabase(): Database {
  return openDatabase(referenceImage());
}

/** With the sample contacts too. */
export function seededDatabase(): Database {
  return openDatabase(seededImage());
}
