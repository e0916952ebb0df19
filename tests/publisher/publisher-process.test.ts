/** How the publisher's process lives and ends, with small programs in its place. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertBuildingRelease } from '../../db/publishing/releases.ts';
import { releases } from '../../db/schema/publishing.ts';
import { readPublishStatus } from '../../src/use-cases/publish/publish-status.ts';
import {
  createPublisherProcess,
  type PublisherOptions,
  type PublisherProcess,
} from '../../src/use-cases/publish/publisher-process.ts';
import { createFixtureSite, type FixtureSite, testNow } from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let dir: string;
let publisher: PublisherProcess;
beforeEach(async () => {
  site = await createFixtureSite();
  dir = await mkdtemp(join(tmpdir(), 'publisher-'));
});
afterEach(async () => {
  await publisher.stop();
  await site.dispose();
  await rm(dir, { recursive: true, force: true });
});

/** @param onOrder what the program does with an order */
async function withProgram(onOrder: string, options: Partial<PublisherOptions> = {}): Promise<void> {
  await mkdir(join(dir, 'publisher'));
  await writeFile(
    join(dir, 'publisher/entry.mjs'),
    `let orders = 0;
     const done = { kind: 'done', result: { kind: 'nothing-to-do' } };
     process.on('disconnect', () => process.exit(0));
     process.on('message', (message) => { orders++; ${onOrder} });`,
  );
  const { database, settings } = site;
  publisher = createPublisherProcess({ code: { dir }, settings, database, now: () => testNow, ...options });
}

const said: string[] = [];
const order = (signal?: AbortSignal) =>
  publisher.publish({
    when: 'always',
    waitMs: 0,
    say: (line) => said.push(line),
    ...(signal ? { signal } : {}),
  });
/** As a publisher does before anything else. */
const begin = () =>
  insertBuildingRelease(site.database, { id: 'begun', startedAt: testNow.toISOString(), sourceDigest: 'x' });
const recorded = () => site.database.select().from(releases).all();

describe('the process', () => {
  it('stays for the next publish, with the settings of whoever asks', async () => {
    await withProgram(
      `process.send({ kind: 'said', line: message.settings.publicUrl + ' ' + orders }); process.send(done)`,
    );
    said.length = 0;
    expect(await order()).toEqual({ kind: 'nothing-to-do' });
    const first = publisher.pid();
    expect(await order()).toEqual({ kind: 'nothing-to-do' });
    expect(publisher.pid()).toBe(first);
    expect(said).toEqual([`${site.settings.publicUrl} 1`, `${site.settings.publicUrl} 2`]);
  });

  it('ends when it has had nothing to do for a while, and another is started', async () => {
    await withProgram(`process.send({ kind: 'said', line: String(orders) }); process.send(done)`, {
      idleMs: 1,
    });
    said.length = 0;
    await order();
    while (publisher.pid() !== undefined) await sleep(5);
    await order();
    expect(said).toEqual(['1', '1']);
  });

  it('is ended with the one that has started it', async () => {
    await withProgram(`process.send(done)`);
    await order();
    const pid = publisher.pid() ?? 0;
    await publisher.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

describe('a publisher that dies', () => {
  it.each([
    ['killed', `process.kill(process.pid, 'SIGKILL')`, /^The publisher was killed \(SIGKILL\): most likely/],
    ['failing', `console.error('a fault of it'); process.exit(7)`, /exit status 7\)\.\na fault of it/],
    [
      'out of memory',
      `console.error('FATAL ERROR: JavaScript heap out of memory'); process.abort()`,
      /^The machine ran out of memory; a publish needs about \d+ MB\. The publisher was killed \(SIGABRT\)/,
    ],
  ])('(%s) has failed, and that is recorded at once', async (_, end, error) => {
    await withProgram(`process.send({ kind: 'begun', releaseId: 'begun' }, () => { ${end} })`);
    begin();
    expect(await order()).toMatchObject({
      kind: 'failed',
      releaseId: 'begun',
      error: expect.stringMatching(error),
    });
    expect(recorded()).toMatchObject([{ state: 'failed', error: expect.stringMatching(error) }]);
    expect(readPublishStatus(site.database).failure?.error).toMatch(error);
  });

  it('is replaced by another for the next publish', async () => {
    await withProgram(`process.exit(7)`);
    expect(await order()).toMatchObject({ kind: 'failed', releaseId: 'none' });
    await writeFile(
      join(dir, 'publisher/entry.mjs'),
      `process.on('message', () => process.send({ kind: 'done', result: { kind: 'nothing-to-do' } }))`,
    );
    expect(await order()).toEqual({ kind: 'nothing-to-do' });
  });

  it('because its code is gone has failed too, and the error names the file', async () => {
    await withProgram('');
    await rm(join(dir, 'publisher'), { recursive: true });
    expect(await order()).toMatchObject({
      kind: 'failed',
      error: expect.stringContaining('publisher/entry.mjs'),
    });
  });
});

describe('a publisher that takes too long', () => {
  it('is killed, and the limit begins when it has its turn', async () => {
    await withProgram(
      `setTimeout(() => process.send({ kind: 'begun', releaseId: 'begun' }), 50); setInterval(() => {}, 1000)`,
      { limitMs: 20 },
    );
    begin();
    expect(await order()).toMatchObject({ kind: 'failed', error: 'Publishing took more than 0.02 seconds.' });
    expect(recorded()).toMatchObject([{ state: 'failed', error: 'Publishing took more than 0.02 seconds.' }]);
  });
});

describe('a publisher that is told to stop', () => {
  it('ends what it does and says how it ended', async () => {
    await withProgram(
      `if (message.kind === 'stop') process.send({ kind: 'done', result: { kind: 'busy' } });
       else process.send({ kind: 'said', line: 'begun' });`,
    );
    said.length = 0;
    const stop = new AbortController();
    const ended = order(stop.signal);
    while (said.length === 0) await sleep(5);
    stop.abort();
    expect(await ended).toEqual({ kind: 'busy' });
  });
});

it('hands a failure that could not be written down on to the next publish', async () => {
  await withProgram(
    `if (orders === 1) process.send({ kind: 'threw', error: 'The disk is full.' });
     else { process.send({ kind: 'said', line: String(message.earlierFailure) }); process.send(done); }`,
  );
  said.length = 0;
  await expect(order()).rejects.toThrow('The disk is full.');
  await order();
  await order();
  expect(said).toEqual(['The disk is full.', 'undefined']);
});
