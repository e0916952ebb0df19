/** A start whose live release cannot be read: the best other one stands in for it, and a new one is asked for. */
import { cpSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishRequests, releases } from '../../db/schema/publishing.ts';
import { createCurrentRelease } from '../../src/server/releases/current-release.ts';
import { dataPaths } from '../../src/settings.ts';
import { rankReleases } from '../../src/use-cases/publish/rank-releases.ts';
import { rollBack } from '../../src/use-cases/publish/rollback.ts';
import { eventually, type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import {
  createFixtureSite,
  type FixtureSite,
  renderFixture,
  testNow,
} from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let server: FixtureServer | undefined;
let minutes = 0;

beforeEach(async () => {
  site = await createFixtureSite();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await site.dispose();
});

const publishMark = (mark: string) => publishTo(site, mark);

async function publishTo(to: FixtureSite, mark: string): Promise<string> {
  const now = new Date(testNow.getTime() + ++minutes * 1000);
  const result = await to.publish({ render: renderFixture({ mark }), now: () => now });
  if (result.kind !== 'published') throw new Error(result.kind);
  return result.releaseId;
}

const inRelease = (id: string, file: string) => join(dataPaths(site.dataDir).releases, id, file);
const start = async () => {
  server = await startFixtureServer(site);
  return server;
};
const home = async (from: FixtureServer) => (await from.get('/')).body.toString();
const reasons = async (from: FixtureServer) =>
  JSON.parse((await from.get('/readyz')).body.toString()).reasons as readonly string[];
const asked = () =>
  site.database
    .select()
    .from(publishRequests)
    .all()
    .map(({ requestedBy }) => requestedBy);

describe('a start with a live release that is damaged', () => {
  const damages: readonly (readonly [string, (id: string) => void])[] = [
    ['a page cut short', (id) => truncateSync(inRelease(id, 'client/boroughs/camden/index.html'), 100)],
    [
      'a page of the right length',
      (id) => {
        const file = inRelease(id, 'client/404.html');
        writeFileSync(file, 'x'.repeat(5000));
      },
    ],
    [
      'a compressed form gone',
      (id) => {
        const [name] = readdirSync(inRelease(id, 'client')).filter((file) => file.endsWith('.br'));
        rmSync(inRelease(id, `client/${name}`));
      },
    ],
    ['an empty page', (id) => truncateSync(inRelease(id, 'client/index.html'), 0)],
    ['its list gone', (id) => rmSync(inRelease(id, 'release.json'))],
    ['an empty list', (id) => truncateSync(inRelease(id, 'release.json'), 0)],
    ['its folder gone', (id) => rmSync(inRelease(id, ''), { recursive: true })],
    ['no link to it', () => rmSync(dataPaths(site.dataDir).current)],
  ];

  /** One site for all: each case damages a copy of it. */
  let template: FixtureSite;
  let ids: readonly string[];
  beforeAll(async () => {
    template = await createFixtureSite();
    const published = [];
    for (const mark of ['first', 'second', 'third']) published.push(await publishTo(template, mark));
    ids = published;
  });
  afterAll(() => template.dispose());

  it.each(damages)('(%s) gives way to the newest whole one, and says so', async (name, damage) => {
    cpSync(template.dataDir, site.dataDir, { recursive: true, verbatimSymlinks: true, force: true });
    const [, second = '', third = ''] = ids;
    damage(third);
    const logged: string[] = [];
    const current = createCurrentRelease({
      dataDir: site.dataDir,
      isHttps: false,
      ownFiles: new Map(),
      log: (line) => logged.push(line),
    });
    await current.refresh();
    const expected = name === 'no link to it' ? third : second;
    expect(current.get()?.release.id).toBe(expected);
    expect(current.problem()).toContain(`Readers get release ${expected} of 2026-11-21 instead.`);
    expect(logged.join('\n')).toContain('Readers get release');
  });

  it('is served by another, which answers as ever, and a new one is asked for', async () => {
    await publishMark('first');
    truncateSync(inRelease(await publishMark('second'), 'client/index.html'), 5);
    const running = await start();
    expect(await home(running)).toContain('<p>first</p>');
    expect((await running.get('/find?q=hackney')).status).toBe(200);
    expect((await reasons(running))[0]).toContain('Readers get release');
    await eventually(() => asked().length > 0, 'a new one is asked for');
    expect(asked()).toEqual(['system:server']);
    await publishMark('third');
    await eventually(async () => (await home(running)).includes('<p>third</p>'), 'it is served');
    await eventually(async () => (await running.get('/readyz')).status === 200, 'all is well again');
  });

  it('passes over others that are damaged too', async () => {
    const ids = [await publishMark('first'), await publishMark('second'), await publishMark('third')];
    for (const id of ids.slice(1)) truncateSync(inRelease(id, 'client/index.html'), 5);
    expect(await home(await start())).toContain('<p>first</p>');
  });

  it('serves it again once it can be read', async () => {
    await publishMark('first');
    const second = await publishMark('second');
    const file = inRelease(second, 'client/index.html');
    renameSync(file, `${file}.away`);
    const running = await start();
    expect(await home(running)).toContain('<p>first</p>');
    renameSync(`${file}.away`, file);
    await running.stop();
    expect(await home(await start())).toContain('<p>second</p>');
  });

  it('says when there is no whole one, asks for one, and serves it', async () => {
    truncateSync(inRelease(await publishMark('first'), 'client/index.html'), 5);
    const running = await start();
    let isServed = false;
    void running.served.then(() => {
      isServed = true;
    });
    expect((await running.get('/')).status).toBe(503);
    expect((await reasons(running))[0]).toContain('There is no other on disk that is whole.');
    await eventually(() => asked().length > 0, 'a new one is asked for');
    expect(isServed).toBe(false);
    await publishMark('second');
    await eventually(async () => (await home(running)).includes('<p>second</p>'), 'it is served');
    await running.served;
  });

  it('does not publish by itself what somebody went back from', async () => {
    await publishMark('first');
    const second = await publishMark('second');
    await publishMark('third');
    await rollBack({
      database: site.database,
      settings: site.settings,
      now: () => testNow,
      actor: 'cli',
      waitMs: 0,
    });
    truncateSync(inRelease(second, 'client/index.html'), 5);
    const running = await start();
    // Older than the damaged one, but nobody went back from it.
    expect(await home(running)).toContain('<p>first</p>');
    await running.get('/readyz');
    expect(asked()).toEqual([]);
  });
});

describe('the order in which releases stand in', () => {
  it('is: good, gone back from, unknown, holding a name that was taken back; the newest of each first', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'] as const;
    for (const id of [a, b, c, d])
      site.database
        .insert(releases)
        .values({ id, state: 'superseded', startedAt: testNow.toISOString(), sourceDigest: 'x' })
        .run();
    const set = (id: string, change: Partial<typeof releases.$inferInsert>) =>
      site.database.update(releases).set(change).where(eq(releases.id, id)).run();
    set(d, { rolledBackAt: testNow.toISOString() });
    set(c, { redactedAt: testNow.toISOString() });
    expect(rankReleases(site.database, [a, b, c, d, 'unknown'])).toEqual([b, a, d, 'unknown', c]);
  });
});
