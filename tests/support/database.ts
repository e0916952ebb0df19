/** A real database in memory with the real migrations, for one test. */
import { type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadDemonstration, loadReference } from '../../db/seed/load-seed.ts';

export const testNow = new Date('2026-11-21T12:00:00Z');

export function emptyDatabase(): Database {
  const database = openDatabase(':memory:');
  migrateDatabase(database);
  return database;
}

/** With the real boroughs, police areas and national lines. */
export function referenceDatabase(): Database {
  const database = emptyDatabase();
  loadReference(database, testNow);
  return database;
}

/** With the demonstration contacts too. */
export function seededDatabase(): Database {
  const database = referenceDatabase();
  loadDemonstration(database, testNow);
  return database;
}
