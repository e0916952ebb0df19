/** When pages that are rendered on demand read the directory again: when what is published has changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeDatabase, type Database } from '../../db/client.ts';
import { insertPublishRequest } from '../../db/publishing/publish-requests.ts';
import { boroughs } from '../../db/schema/areas.ts';
import { seeds } from '../../db/schema/operating.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { dataPaths } from '../../src/settings.ts';
import { databaseInFile } from '../support/database.ts';
import { makeUnreadable } from '../support/unreadable-contact.ts';

const now = new Date('2026-11-29T12:00:00Z');
let dataDir: string;
let database: Database;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'load-directory-'));
  vi.stubEnv('DATA_DIR', dataDir);
  vi.resetModules();
  database = databaseInFile(dataPaths(dataDir).database, 'empty');
  loadReference(database, now);
});
afterEach(() => {
  vi.unstubAllEnvs();
  closeDatabase(database);
  rmSync(dataDir, { recursive: true });
});

const frame = async (at = now) => (await import('../../db/publishing/read-model.ts')).loadFrame(at);
const load = async (at = now) => (await import('../../db/publishing/read-model.ts')).loadDirectory(at);

it('is not read again for what no reader sees', async () => {
  const first = await load();
  database.insert(seeds).values({ name: 'a session, a message, an attempt', loadedAt: '2026-11-29' }).run();
  expect(await load()).toBe(first);
});

it('is read again when something is to be published, and on a new day', async () => {
  const first = await load();
  database.transaction((transaction) => {
    transaction.update(boroughs).set({ councilName: 'Changed' }).run();
    insertPublishRequest(transaction, { at: now.toISOString(), by: 'test', reason: 'test' });
  });
  const second = await load();
  expect(first.boroughs[0]?.councilName).not.toBe('Changed');
  expect(second.boroughs[0]?.councilName).toBe('Changed');
  expect((await load(new Date('2026-11-30T12:00:00Z'))).builtOn).toBe('2026-11-30');
});

it('is the same for what stands on every page, and there no contact of a borough is read', async () => {
  const { builtOn, bankHolidays, boroughs: all, ...directory } = await load();
  const { nationalLines, postcodes, pageReviews, languages, hasDemonstrationData } = directory;
  expect(await frame()).toEqual({
    ...{ builtOn, bankHolidays, boroughs: all, nationalLines, postcodes, hasDemonstrationData },
    ...{ pageReviews, languages },
  });
  loadSampleData(database, now);
  makeUnreadable(database, 'demo-council-hackney');
  insertPublishRequest(database, { at: now.toISOString(), by: 'test', reason: 'test' });
  expect(await frame()).toMatchObject({ hasDemonstrationData: true, nationalLines });
  await expect(load()).rejects.toThrow();
});
