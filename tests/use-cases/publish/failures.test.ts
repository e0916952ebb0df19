/** What a publish that fails leaves, and what it says: a full disk, no memory, a stop. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRelease } from '../../../db/publishing/releases.ts';
import { releases } from '../../../db/schema/publishing.ts';
import { createPublisherLoop } from '../../../src/server/loops/publisher-loop.ts';
import { dataPaths } from '../../../src/settings.ts';
import { describeEnd, nameCause } from '../../../src/use-cases/publish/failure-cause.ts';
import type { SiteRenderer } from '../../../src/use-cases/publish/publish.ts';
import { readPublishStatus } from '../../../src/use-cases/publish/publish-status.ts';
import { syncRelease } from '../../../src/use-cases/publish/release/release-folders.ts';
import { requestPublish } from '../../../src/use-cases/shared/request-publish.ts';
import {
  createFixtureSite,
  type FixtureSite,
  failing,
  renderedAs,
  renderFixture,
  testNow,
} from '../../support/sites/fixture-site.ts';

let site: FixtureSite;
beforeEach(async () => {
  site = await createFixtureSite();
});
afterEach(() => site.dispose());

const fullDisk = 'ENOSPC: no space left on device, write';
const folders = () => readdir(dataPaths(site.dataDir).releases);
const failure = () => readPublishStatus(site.database).failure?.error;

/** Half a release, and then there is no room. */
function fillDisk(onFull: () => void = () => {}): SiteRenderer {
  return async function* render() {
    yield renderedAs('half.txt', 'half a release');
    onFull();
    throw new Error(`${fullDisk}${' so long that it needs a page of its own'.repeat(300)}`);
  };
}

/** As a full disk: SQLite may add no page to the file. */
function setFull(isFull: boolean): void {
  const { $client: sqlite } = site.database;
  const pages = isFull ? Number(sqlite.pragma('page_count', { simple: true })) : 1_000_000;
  sqlite.pragma(`max_page_count = ${pages}`);
}

describe('a publish on a full disk', () => {
  it('removes what it has written, and says what the cause is', async () => {
    const result = await site.publish({ render: fillDisk() });
    expect(result).toMatchObject({ kind: 'failed', error: expect.stringMatching(/^The disk is full/) });
    expect(await folders()).toEqual([]);
    expect(failure()).toMatch(/^The disk is full: free some space\. ENOSPC/);
  });

  it('that cannot even write down its failure says both, and writes the true cause down once it can', async () => {
    const first = site.publish({ render: fillDisk(() => setFull(true)) });
    const earlierFailure = await first.catch((error: Error) => error.message);
    expect(earlierFailure).toMatch(/^The disk is full.*could not be written down: database or disk/s);
    expect(await folders()).toEqual([]);
    setFull(false);
    const now = () => new Date(testNow.getTime() + 60_000);
    await site.publish({ now, earlierFailure: String(earlierFailure) });
    const rows = site.database.select().from(releases).all();
    expect(rows.map(({ state, error }) => [state, error?.slice(0, 30)])).toEqual([
      ['failed', 'The disk is full: free some sp'],
      ['live', undefined],
    ]);
  });

  it('is said by the server in its log and its readiness, with the cause', async () => {
    const logged: string[] = [];
    const ended = Promise.withResolvers<void>();
    const loop = createPublisherLoop({
      run: () => Promise.reject(new Error('database or disk is full')),
      onEnd: ended.resolve,
      log: (line) => logged.push(line),
      clock: () => 0,
    });
    requestPublish(site.database, { at: testNow.toISOString(), by: 'test', reason: 'A change' });
    loop.consider(readPublishStatus(site.database));
    await ended.promise;
    expect(logged).toEqual(['publish: The disk is full: free some space. database or disk is full']);
    expect(loop.problem()).toBe(
      'Publishing does not work: The disk is full: free some space. database or disk is full',
    );
    await loop.stop();
  });
});

describe('a publisher that ends', () => {
  it.each([
    [1, null, /^The publisher failed \(exit status 1\)\.$/],
    [
      null,
      'SIGKILL',
      /was killed \(SIGKILL\): most likely the machine ran out of memory; a publish needs about \d+ MB/,
    ],
    [null, 'SIGABRT', /was killed \(SIGABRT\): most likely the machine ran out of memory/],
    [null, 'SIGTERM', /^The publisher was killed \(SIGTERM\)\.$/],
  ] as const)('with status %j and signal %j says so', (code, signal, words) => {
    expect(describeEnd(code, signal)).toMatch(words);
  });
});

describe('the cause of a failure', () => {
  it.each([
    ['SqliteError: database or disk is full', 'The disk is full'],
    ['The publisher failed (exit status 1).\nEDQUOT: disk quota exceeded', 'The disk is full'],
    ['FATAL ERROR: … JavaScript heap out of memory', 'The machine ran out of memory'],
    ["EROFS: read-only file system, open 'x'", 'The disk is mounted read-only'],
  ])('%j begins with %j', (text, words) => {
    expect(nameCause(text)).toMatch(new RegExp(`^${words}.*${text.slice(0, 8)}`, 's'));
    expect(nameCause(nameCause(text))).toBe(nameCause(text));
  });

  it('that is another stays as it is', () => {
    expect(nameCause('The page /boroughs/ is missing.')).toBe('The page /boroughs/ is missing.');
  });
});

describe('a publish that is told to stop', () => {
  it('is no failure: nothing went wrong', async () => {
    await site.publish();
    const stop = new AbortController();
    const result = await site.publish({
      now: () => new Date(testNow.getTime() + 60_000),
      signal: stop.signal,
      async *render(given) {
        stop.abort(new Error('Publishing was stopped.'));
        yield* renderFixture()(given);
      },
    });
    if (result.kind !== 'failed') throw new Error(result.kind);
    expect(findRelease(site.database, result.releaseId)).toMatchObject({
      state: 'failed',
      error: 'Publishing was stopped.',
    });
    expect(failure()).toBeUndefined();
  });

  it('hides no failure before it', async () => {
    await site.publish({ render: failing('A page is missing.') });
    const stop = new AbortController();
    stop.abort();
    await site.publish({ now: () => new Date(testNow.getTime() + 60_000), signal: stop.signal });
    expect(failure()).toBe('A page is missing.');
  });
});

describe('the way to the disk itself', () => {
  it('is gone before readers are switched to a release', async () => {
    const { current } = dataPaths(site.dataDir);
    const seen: string[] = [];
    await site.publish({
      sync: async (releaseDir) => {
        seen.push(...(await readdir(releaseDir)));
        await expect(readFile(join(current, 'release.json'))).rejects.toThrow('ENOENT');
      },
    });
    expect(seen).toContain('release.json');
  });

  it('is gone by what is new, and not again by what the release before has brought there', async () => {
    const seen: ReadonlySet<string>[] = [];
    const publishMark = (mark: string, minutes: number) =>
      site.publish({
        render: renderFixture({ mark }),
        now: () => new Date(testNow.getTime() + minutes * 60_000),
        sync: async (_, onDisk) => void seen.push(onDisk),
      });
    await publishMark('first', 0);
    await publishMark('second', 1);
    const [first, second] = seen;
    expect(first?.size).toBe(0);
    for (const form of ['', '.br', '.gz']) {
      expect(second?.has(`client/boroughs/index.html${form}`)).toBe(true);
      expect(second?.has(`client/index.html${form}`)).toBe(false);
    }
  });

  it('that fails leaves the release before', async () => {
    const first = await site.publish();
    const second = await site.publish({
      now: () => new Date(testNow.getTime() + 60_000),
      sync: () => Promise.reject(new Error('EIO: i/o error, fsync')),
    });
    expect(second).toMatchObject({ kind: 'failed', error: 'EIO: i/o error, fsync' });
    expect(await folders()).toEqual('releaseId' in first ? [first.releaseId] : []);
  });

  it('takes every file and folder of a release', async () => {
    const made = await site.publish();
    if (made.kind !== 'published') throw new Error(made.kind);
    await syncRelease(join(dataPaths(site.dataDir).releases, made.releaseId));
    await expect(syncRelease(join(site.dataDir, 'releases/none'))).rejects.toThrow('ENOENT');
  });
});
