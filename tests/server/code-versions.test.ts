/** Releases and versions of the code: what one process serves of what another has made. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataPaths } from '../../src/settings.ts';
import { describeFile, storeForms } from '../../src/use-cases/publish/release/store-file.ts';
import { rollBack } from '../../src/use-cases/publish/rollback.ts';
import type { SiteCode } from '../../src/use-cases/publish/site-code.ts';
import { eventually, type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import {
  createFixtureSite,
  type FixtureSite,
  fixtureCode,
  onDemandCode,
  page,
  renderFixture,
  testNow,
} from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let running: FixtureServer[];
let minutes: number;
beforeEach(async () => {
  site = await createFixtureSite();
  running = [];
  minutes = 0;
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await site.dispose();
});

/** With a script of its own, to which its pages refer. */
async function makeCode(version: string): Promise<SiteCode> {
  const dir = join(site.dataDir, `code-${version}`);
  const name = `_astro/own.${version}.js`;
  const content = Buffer.from(`export const version = '${version}';`);
  await mkdir(join(dir, 'client/_astro'), { recursive: true });
  await writeFile(join(dir, 'client', name), content);
  const file = await storeForms(dir, describeFile(name, content));
  return { ...fixtureCode, dir, digest: version.repeat(64), files: [file] };
}

async function publishWith(code: SiteCode, mark: string): Promise<string> {
  const now = new Date(testNow.getTime() + ++minutes * 60_000);
  const files = { 'about/index.html': page('About', `<script src="${code.files[0]?.path}"></script>`) };
  const result = await site.publish({ code, render: renderFixture({ mark, files }), now: () => now });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  return result.releaseId;
}

async function serve(code: SiteCode, version: string): Promise<FixtureServer> {
  const server = await startFixtureServer(site, {
    own: code,
    serverCode: onDemandCode.replaceAll('/long', `/long-${version}`),
  });
  running.push(server);
  return server;
}

const status = async (server: FixtureServer, path: string) => (await server.get(path)).status;
const home = async (server: FixtureServer) => (await server.get('/')).body.toString();
const own = (code: SiteCode) => code.files[0]?.path ?? '';

describe('two versions of the code on one data folder', () => {
  it('serve the same release, each with its own routes and the hashed files of both', async () => {
    const [a, b] = [await makeCode('a'), await makeCode('b')];
    await publishWith(a, 'by a');
    const serverOfA = await serve(a, 'a');
    const serverOfB = await serve(b, 'b');
    expect(await home(serverOfB)).toContain('by a');
    // Pages that it renders itself refer to it, though no release holds it.
    expect(await status(serverOfB, own(b))).toBe(200);
    await publishWith(b, 'by b');
    for (const server of [serverOfA, serverOfB]) {
      await eventually(async () => (await home(server)).includes('by b'), 'the release of b is served');
      expect(await status(server, own(a))).toBe(200);
      expect(await status(server, own(b))).toBe(200);
    }
    expect(await status(serverOfA, '/long-a')).toBe(200);
    expect(await status(serverOfA, '/long-b')).toBe(404);
    expect(await status(serverOfB, '/long-b')).toBe(200);
  });
});

describe('going back to a release that other code has made', () => {
  const goBack = () =>
    rollBack({
      database: site.database,
      settings: site.settings,
      now: () => testNow,
      actor: 'cli',
      waitMs: 0,
    });

  it('brings its pages and their files, and leaves the routes of the running code', async () => {
    const [a, b] = [await makeCode('a'), await makeCode('b')];
    await publishWith(a, 'by a');
    await publishWith(b, 'by b');
    const server = await serve(b, 'b');
    expect(await goBack()).toMatchObject({ kind: 'rolled-back' });
    await eventually(async () => (await home(server)).includes('by a'), 'the release of a is served');
    expect(await status(server, own(a))).toBe(200);
    expect(await status(server, own(b))).toBe(200);
    expect(await status(server, '/long-b')).toBe(200);
  });

  it('works for one of the time when releases held code, and does not run that', async () => {
    const code = await makeCode('a');
    const first = await publishWith(code, 'of old');
    const dir = join(dataPaths(site.dataDir).releases, first);
    const { code: _, ...manifest } = JSON.parse(await readFile(join(dir, 'release.json'), 'utf8'));
    const files = manifest.files.map((file: object) => ({ ...file, csp: "default-src 'none'" }));
    const old = { ...manifest, format: 1, sourceDigest: 'x', serverDigest: 'y', files };
    await writeFile(join(dir, 'release.json'), JSON.stringify(old));
    await mkdir(join(dir, 'server'));
    await writeFile(join(dir, 'server/entry.mjs'), 'throw new Error("It was run.")');
    await publishWith(code, 'of now');
    const server = await serve(code, 'a');
    expect(await goBack()).toMatchObject({ kind: 'rolled-back', to: first });
    await eventually(async () => (await home(server)).includes('of old'), 'the old release is served');
    expect(await status(server, '/long-a')).toBe(200);
    expect((await server.get('/')).headers['content-security-policy']).toContain("script-src 'self'");
  });
});

describe('an update while a publish runs', () => {
  it('lets it end with the code that it began with', async () => {
    const [a, b] = [await makeCode('a'), await makeCode('b')];
    const by: string[] = [];
    const now = () => new Date(testNow.getTime() + ++minutes * 60_000);
    const first = site.publish({
      code: a,
      now,
      async *render(given) {
        // Another process with other code waits for its turn meanwhile.
        expect(await site.publish({ code: b, now })).toEqual({ kind: 'busy' });
        yield* renderFixture()(given);
      },
    });
    const made = await first;
    if (made.kind !== 'published') throw new Error(JSON.stringify(made));
    for (const id of [made.releaseId, await publishWith(b, 'by b')]) {
      const text = await readFile(join(dataPaths(site.dataDir).releases, id, 'release.json'), 'utf8');
      by.push(JSON.parse(text).code);
    }
    expect(by).toEqual([a.digest, b.digest]);
  });
});
