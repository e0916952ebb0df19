/**
 * A real database with the real migrations, for one test. Each kind is made once for each run, and every test gets a
 * copy of its bytes: migrating and filling one takes a thousand times as long as copying it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { nationalLineReferences } from '../../db/reference/national-lines.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { sampleContacts } from '../../db/seed/sample-contacts.ts';

/** How many contacts a seeded database holds, all of them shown. */
export const seededContactCount = nationalLineReferences.length + sampleContacts().length;

export const testNow = new Date('2026-11-21T12:00:00Z');

/** What a database may be filled with, and how. */
const fills = {
  /** The tables alone. */
  empty: () => {},
  /** The real boroughs, police areas and national lines. */
  reference: (database: Database) => loadReference(database, testNow),
  /** The sample contacts too. */
  seeded: (database: Database) => {
    loadReference(database, testNow);
    loadSampleData(database, testNow);
  },
} as const;
type Filling = keyof typeof fills;

const images = new Map<Filling, Buffer>();

function imageOf(filling: Filling): Buffer {
  const image = images.get(filling) ?? readImage(filling) ?? makeImage(filling);
  images.set(filling, image);
  return image;
}

/** Where the processes of a run leave images for each other. */
function imageFile(filling: Filling): string | undefined {
  const shared = inject('builtSites');
  return shared && join(shared.folder, `${filling}.db`);
}

/** From another process of this run that has made it. */
function readImage(filling: Filling): Buffer | undefined {
  const file = imageFile(filling);
  return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
}

function makeImage(filling: Filling): Buffer {
  const database = openDatabase(':memory:');
  migrateDatabase(database);
  fills[filling](database);
  const image = database.$client.serialize();
  closeDatabase(database);
  const file = imageFile(filling);
  if (file !== undefined) {
    // Whole at once, because another process may be looking.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, image);
    renameSync(part, file);
  }
  return image;
}

export function emptyDatabase(): Database {
  return openDatabase(imageOf('empty'));
}

/** With the real boroughs, police areas and national lines. */
export function referenceDatabase(): Database {
  return openDatabase(imageOf('reference'));
}

/** With the sample contacts too. */
export function seededDatabase(): Database {
  return openDatabase(imageOf('seeded'));
}

/** In a file, for what needs one: several connections or processes, or what lies on the disk. */
export function databaseInFile(file: string, filling: Filling): Database {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, imageOf(filling));
  return openDatabase(file);
}
