/** What becomes of a release that cannot be read at first. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCurrentRelease } from '../../src/server/releases/current-release.ts';
import { dataPaths } from '../../src/settings.ts';
import {
  createFixtureSite,
  type FixtureSite,
  renderFixture,
  testNow,
} from '../support/sites/fixture-site.ts';

let site: FixtureSite;
beforeEach(async () => {
  site = await createFixtureSite();
});
afterEach(() => site.dispose());

async function publishMark(mark: string, minute: number): Promise<string> {
  const now = new Date(testNow.getTime() + minute * 60_000);
  const result = await site.publish({ render: renderFixture({ mark }), now: () => now });
  if (result.kind !== 'published') throw new Error(result.kind);
  return result.releaseId;
}

function follow(retryMs: number, log: (line: string) => void = () => {}) {
  return createCurrentRelease({ dataDir: site.dataDir, isHttps: false, ownFiles: new Map(), log, retryMs });
}

it('is served after all once what kept it from being read has passed', async () => {
  const first = await publishMark('first', 0);
  const current = follow(0);
  await current.refresh();
  const second = await publishMark('second', 1);
  const file = join(dataPaths(site.dataDir).releases, second, 'client/index.html');
  renameSync(file, `${file}.away`);
  await current.refresh();
  expect(current.get()?.release.id).toBe(first);
  expect(current.problem()).toContain(`Release ${second} cannot be read`);
  renameSync(`${file}.away`, file);
  await current.refresh();
  expect(current.get()?.release.id).toBe(second);
  expect(current.problem()).toBeUndefined();
});

it('shares with the one before what is the same, and reads it anew at a start', async () => {
  await publishMark('first', 0);
  const current = follow(0);
  await current.refresh();
  const before = current.get()?.release;
  const second = await publishMark('second', 1);
  const same = 'client/icon.svg';
  const file = join(dataPaths(site.dataDir).releases, second, same);
  renameSync(file, `${file}.away`);
  await current.refresh();
  const after = current.get()?.release;
  expect(after?.id).toBe(second);
  expect(after?.files.get('/icon.svg')).toBe(before?.files.get('/icon.svg'));
  expect(after?.errorPages[404]).toBe(before?.errorPages[404]);
  expect(after?.files.get('/')).not.toBe(before?.files.get('/'));
  expect(after?.files.get('/')?.forms.identity.body.toString()).toContain('second');

  const started = follow(0);
  await started.refresh();
  expect(started.problem()).toContain(`Release ${second} cannot be read`);
  expect(started.problem()).toContain(same);
});

it('keeps what it has read of earlier releases, and reads them only once', async () => {
  const first = await publishMark('first', 0);
  const current = follow(0);
  await current.refresh();
  const chunk = current.get()?.release.files.get('/_astro/chunk.first.js');
  await publishMark('second', 1);
  await current.refresh();
  renameSync(join(dataPaths(site.dataDir).releases, first, 'client'), join(site.dataDir, 'client.away'));
  await publishMark('third', 2);
  await current.refresh();
  expect(current.get()?.release.files.has('/_astro/chunk.first.js')).toBe(false);
  expect(chunk).toBeDefined();
  expect(current.get()?.olderFiles.get('/_astro/chunk.first.js')).toBe(chunk);
});

it('is left alone for a while, and logged once', async () => {
  const first = await publishMark('first', 0);
  const logged: string[] = [];
  const patient = follow(3_600_000, (line) => logged.push(line));
  const eager = follow(0, (line) => logged.push(line));
  const second = await publishMark('second', 1);
  const file = join(dataPaths(site.dataDir).releases, second, 'client/index.html');
  renameSync(file, `${file}.away`);
  for (let count = 0; count < 3; count++) {
    await patient.refresh();
    await eager.refresh();
  }
  expect(logged).toHaveLength(2);
  renameSync(`${file}.away`, file);
  await patient.refresh();
  expect(patient.get()?.release.id).toBe(first);
});
