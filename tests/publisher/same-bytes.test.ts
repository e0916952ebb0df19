/** Holds a release against what Astro itself makes of the same data: the same files, and in each the same bytes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { type PlainBuild, runPlainBuild } from '../../src/build/plain-build.ts';
import { dataPaths, readSettings } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { createPublisherProcess } from '../../src/use-cases/publish/publisher-process.ts';
import { loadMadeUpEdition } from '../support/files/made-up-edition.ts';
import { siteCode } from '../support/site-code.ts';
import { projectDir } from '../support/sites/fixture-site.ts';
import { leaveOn } from '../support/sites/site-content.ts';

/** What a release has beside what pages make. */
const publisherFiles = new Set([urls.serviceWorker(), urls.offlineCopy()].map((path) => path.slice(1)));

let dataDir: string;
let database: Database;
let plain: PlainBuild;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'any name of a folder? 100% #'));
  database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, new Date());
  loadSampleData(database, new Date());
  leaveOn(database, ['ar', 'zh']);
  loadMadeUpEdition(database);
});
afterAll(async () => {
  closeDatabase(database);
  await plain?.remove();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

async function listFiles(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .filter((file) => !publisherFiles.has(file))
    .toSorted();
}

it('a release is what astro build makes, byte for byte', async () => {
  const settings = readSettings({
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://directory.example.org',
    OPERATOR_NAME: 'A council',
    OPERATOR_EMAIL: 'directory@example.org',
    DATA_LICENCE: 'CC-BY-4.0',
  });
  const code = await siteCode();
  plain = await runPlainBuild(projectDir, settings);
  const publisher = createPublisherProcess({ code, settings, database, now: () => new Date() });
  const result = await publisher.publish({ when: 'always', waitMs: 0, say: () => {} });
  await publisher.stop();
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  const clientDir = join(dataPaths(dataDir).releases, result.releaseId, 'client');
  const plainDir = join(plain.dir, 'client');
  const names = await listFiles(plainDir);
  expect(await listFiles(clientDir)).toEqual(names);
  expect(names.length).toBeGreaterThan(250);
  const different: string[] = [];
  for (const name of names) {
    const [made, expected] = await Promise.all([
      readFile(join(clientDir, name)),
      readFile(join(plainDir, name)),
    ]);
    if (!made.equals(expected)) different.push(name);
  }
  expect(different).toEqual([]);
});
