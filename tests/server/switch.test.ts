/** What a running server does when the release, the data or the day changes under it. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOpenPublishRequests } from '../../db/publishing/publish-requests.ts';
import { dataPaths } from '../../src/settings.ts';
import { rollBack } from '../../src/use-cases/publish/rollback.ts';
import { requestPublish } from '../../src/use-cases/shared/request-publish.ts';
import {
  eventually,
  type FixtureServer,
  type FixtureServerOptions,
  startFixtureServer,
} from '../support/sites/fixture-server.ts';
import {
  createFixtureSite,
  type FixtureSite,
  failing,
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

async function start(options: FixtureServerOptions = {}): Promise<FixtureServer> {
  server = await startFixtureServer(site, options);
  return server;
}

function publishMark(mark: string) {
  const now = new Date(testNow.getTime() + ++minutes * 1000);
  return site.publish({ render: renderFixture({ mark }), now: () => now });
}

const home = async (from: FixtureServer) => (await from.get('/')).body.toString();
const readiness = async (from: FixtureServer) => JSON.parse((await from.get('/readyz')).body.toString());

describe('a switch of the release', () => {
  it('is noticed, and pages change as a whole', async () => {
    await publishMark('first');
    const running = await start();
    expect(await home(running)).toContain('<p>first</p>');
    const before = (await running.get('/')).headers.etag;
    await publishMark('second');
    await eventually(
      async () => (await home(running)).includes('<p>second</p>'),
      'the second release is served',
    );
    const changed = await running.get('/', { headers: { 'If-None-Match': String(before) } });
    expect(changed.status).toBe(200);
  });

  it('leaves readers of an older page their hashed files, and nothing else of it', async () => {
    await publishMark('first');
    const running = await start();
    await publishMark('second');
    await eventually(
      async () => (await home(running)).includes('<p>second</p>'),
      'the second release is served',
    );
    expect((await running.get('/_astro/chunk.first.js')).status).toBe(200);
    await running.stop();
    const restarted = await start();
    const chunk = await restarted.get('/_astro/chunk.first.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(chunk.status).toBe(200);
    expect(chunk.headers['cache-control']).toContain('immutable');
  });

  it('back is noticed too', async () => {
    await publishMark('first');
    await publishMark('second');
    const running = await start();
    expect(await home(running)).toContain('<p>second</p>');
    await rollBack({
      database: site.database,
      settings: site.settings,
      now: () => testNow,
      actor: 'cli',
      waitMs: 0,
    });
    await eventually(
      async () => (await home(running)).includes('<p>first</p>'),
      'the first release is served again',
    );
  });

  it('to a broken release leaves the old one serving and shows in readiness', async () => {
    await publishMark('first');
    const running = await start();
    const { current, releases } = dataPaths(site.dataDir);
    mkdirSync(join(releases, 'broken'));
    writeFileSync(join(releases, 'broken/release.json'), '{"format":1');
    rmSync(current);
    symlinkSync('releases/broken', current);
    await eventually(async () => (await running.get('/readyz')).status === 503, 'readiness shows it');
    expect((await readiness(running)).reasons[0]).toMatch(/^Release broken cannot be read/);
    expect(await home(running)).toContain('<p>first</p>');
    await publishMark('second');
    await eventually(
      async () => (await running.get('/readyz')).status === 200,
      'the next release makes it good',
    );
    expect(await home(running)).toContain('<p>second</p>');
  });

  it('to a release with a changed file is refused, after a start too', async () => {
    await publishMark('first');
    const running = await start();
    const result = await publishMark('second');
    if (result.kind !== 'published') throw new Error(result.kind);
    const file = join(dataPaths(site.dataDir).releases, result.releaseId, 'client/index.html');
    await running.stop();
    writeFileSync(file, 'x'.repeat(10));
    const restarted = await start();
    expect((await restarted.get('/readyz')).status).toBe(503);
    expect(await home(restarted)).toContain('<p>first</p>');
    expect((await restarted.get('/healthz')).status).toBe(200);
  });
});

describe('a failed publish', () => {
  it('shows in readiness until a later one succeeds, in one line', async () => {
    await publishMark('first');
    const running = await start();
    await site.publish({ render: failing('A page failed.\n/secret/path') });
    await eventually(async () => (await running.get('/readyz')).status === 503, 'readiness shows it');
    const { reasons } = await readiness(running);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(/A page failed\.$/);
    expect(await home(running)).toContain('<p>first</p>');
    await publishMark('second');
    await eventually(async () => (await running.get('/readyz')).status === 200, 'readiness is well again');
  });
});

describe('publish requests', () => {
  it('start the publisher once for several, and again for one that came meanwhile', async () => {
    await publishMark('first');
    let runs = 0;
    const running = await start({
      async runPublisher() {
        runs++;
        const result = await site.publish({
          when: 'requests',
          now: () => new Date(testNow.getTime() + runs * 60_000),
          async *render(given) {
            if (runs === 1)
              requestPublish(site.database, { at: testNow.toISOString(), by: 'test', reason: 'meanwhile' });
            yield* renderFixture({ mark: `run${runs}` })(given);
          },
        });
        return result.kind === 'published';
      },
    });
    for (const reason of ['one', 'two', 'three'])
      requestPublish(site.database, { at: testNow.toISOString(), by: 'test', reason });
    await eventually(async () => (await home(running)).includes('<p>run2</p>'), 'both runs are served');
    expect(runs).toBe(2);
    expect(findOpenPublishRequests(site.database).count).toBe(0);
  });

  it('come by themselves when the London day changes, once, and not after a rollback', async () => {
    await publishMark('first');
    let runs = 0;
    const tomorrow = new Date('2026-11-22T00:05:00Z');
    const running = await start({
      now: () => tomorrow,
      async runPublisher() {
        runs++;
        const result = await site.publish({
          when: 'requests',
          now: () => tomorrow,
          render: renderFixture({ mark: 'tomorrow' }),
        });
        return result.kind === 'published';
      },
    });
    await eventually(async () => (await home(running)).includes('<p>tomorrow</p>'), 'the new day is served');
    await rollBack({
      database: site.database,
      settings: site.settings,
      now: () => tomorrow,
      actor: 'cli',
      waitMs: 0,
    });
    await eventually(async () => (await home(running)).includes('<p>first</p>'), 'the earlier day is served');
    await running.get('/');
    expect(runs).toBe(1);
    expect(findOpenPublishRequests(site.database).count).toBe(0);
  });
});
