/** Publishing and going back, with real files, a real database and real processes; only the pages are few. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boroughs } from '../../../db/schema/areas.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { publishRequests, releases } from '../../../db/schema/publishing.ts';
import { dataPaths } from '../../../src/settings.ts';
import type { SiteRenderer } from '../../../src/use-cases/publish/publish.ts';
import { readPublishStatus } from '../../../src/use-cases/publish/publish-status.ts';
import { planRollback, readPublishing } from '../../../src/use-cases/publish/read-publishing.ts';
import { keptHours, keptReleases } from '../../../src/use-cases/publish/release/kept-releases.ts';
import { switchInTransaction } from '../../../src/use-cases/publish/release/release-folders.ts';
import { readManifest } from '../../../src/use-cases/publish/release/release-layout.ts';
import { rollBack } from '../../../src/use-cases/publish/rollback.ts';
import { requestPublish } from '../../../src/use-cases/shared/request-publish.ts';
import {
  createFixtureSite,
  type FixtureOptions,
  type FixtureSite,
  failing,
  fixtureCode,
  page,
  projectDir,
  renderedAs,
  renderFixture,
  testNow,
} from '../../support/sites/fixture-site.ts';

let site: FixtureSite;
/** Releases are named by the millisecond they began in; each gets its own. */
let minutes = 0;

beforeEach(async () => {
  site = await createFixtureSite();
  minutes = 0;
});
afterEach(() => site.dispose());

const paths = () => dataPaths(site.dataDir);
const current = async () => (await readlink(paths().current)).replace('releases/', '');
const states = () =>
  Object.fromEntries(
    site.database
      .select()
      .from(releases)
      .all()
      .map((row) => [row.id, row.state]),
  );
const openRequests = () => readPublishStatus(site.database).open.count;
const ask = (reason = 'A change') =>
  requestPublish(site.database, { at: testNow.toISOString(), by: 'test', reason });

async function publishOk(
  options: FixtureOptions = {},
  when: 'always' | 'requests' = 'always',
): Promise<string> {
  const now = new Date(testNow.getTime() + ++minutes * 60_000);
  const result = await site.publish({ render: renderFixture(options), now: () => now, when });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  return result.releaseId;
}

async function publishFailing(render: SiteRenderer): Promise<string> {
  const now = new Date(testNow.getTime() + ++minutes * 60_000);
  const result = await site.publish({ render, now: () => now });
  if (result.kind !== 'failed') throw new Error(JSON.stringify(result));
  return result.error;
}

const goBack = (wanted: { readonly to?: string; readonly seenLive?: string } = {}) =>
  rollBack({
    database: site.database,
    settings: site.settings,
    now: () => testNow,
    actor: 'cli',
    waitMs: 0,
    ...wanted,
  });

describe('publishing', () => {
  it('renders, switches, answers the open requests and leaves a trace', async () => {
    ask();
    ask();
    const id = await publishOk();
    expect(await current()).toBe(id);
    expect(states()).toEqual({ [id]: 'live' });
    expect(openRequests()).toBe(0);
    const events = site.database
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'release.publish'))
      .all();
    expect(events).toMatchObject([
      { actor: 'system:publish', subject: `release:${id}`, after: { requests: 2 } },
    ]);
    const manifest = await readManifest(join(paths().releases, id));
    expect(manifest).toMatchObject({ id, builtOn: '2026-11-21', publicUrl: site.settings.publicUrl });
    expect(manifest.files.find((file) => file.path === '/boroughs/hackney/')).toMatchObject({
      isImmutable: false,
    });
  });

  it('does nothing when only asked to answer requests and there is none', async () => {
    expect(await site.publish({ when: 'requests' })).toEqual({ kind: 'nothing-to-do' });
    expect(states()).toEqual({});
  });

  it('leaves requests that arrive while it renders to the next release', async () => {
    ask('before');
    const result = await site.publish({
      async *render(given) {
        ask('during');
        yield* renderFixture()(given);
      },
    });
    expect(result).toMatchObject({ kind: 'published', answeredRequests: 1 });
    const open = site.database.select().from(publishRequests).orderBy(asc(publishRequests.id)).all();
    expect(open.map((row) => [row.reason, row.releaseId === null])).toEqual([
      ['before', false],
      ['during', true],
    ]);
    await publishOk({}, 'requests');
    expect(openRequests()).toBe(0);
  });

  it('keeps the last good releases and removes older ones', async () => {
    const ids: string[] = [];
    for (let n = 0; n < keptReleases + 2; n++) {
      minutes += keptHours * 60;
      ids.push(await publishOk({ mark: `m${n}` }));
    }
    expect((await readdir(paths().releases)).sort()).toEqual(ids.slice(-keptReleases));
    expect(Object.values(states())).toEqual([
      'removed',
      'removed',
      'superseded',
      'superseded',
      'superseded',
      'superseded',
      'live',
    ]);
  });

  it('shares files that have not changed, and their compressed forms, with the release before', async () => {
    const first = await publishOk({ mark: 'one' });
    const second = await publishOk({ mark: 'two' });
    const inode = async (id: string, file: string) => (await stat(join(paths().releases, id, file))).ino;
    const isShared = async (file: string) => (await inode(first, file)) === (await inode(second, file));
    for (const same of [
      'boroughs/index.html',
      'boroughs/index.html.br',
      'boroughs/index.html.gz',
      'lookup/live-000000000000.bin',
    ])
      expect(await isShared(`client/${same}`), same).toBe(true);
    for (const changed of ['index.html', 'index.html.br', 'index.html.gz'])
      expect(await isShared(`client/${changed}`), changed).toBe(false);
    expect((await readdir(join(paths().releases, second, 'client'))).sort()).toEqual(
      (await readdir(join(paths().releases, first, 'client'))).sort(),
    );
  });

  it('takes nothing over from a file that was damaged on the disk', async () => {
    const first = await publishOk();
    const file = 'client/boroughs/index.html';
    const whole = await readFile(join(paths().releases, first, file), 'utf8');
    await writeFile(join(paths().releases, first, file), whole.replace('Boroughs', 'B0roughs'));
    const second = await publishOk();
    expect(await readFile(join(paths().releases, second, file), 'utf8')).toBe(whole);
  });

  it('says by which code a release was rendered, and holds none', async () => {
    const id = await publishOk();
    expect((await readManifest(join(paths().releases, id))).code).toBe(fixtureCode.digest);
    expect((await readdir(join(paths().releases, id))).toSorted()).toEqual(['client', 'release.json']);
  });

  it('shows one state of the directory, whatever is written meanwhile', async () => {
    const names: string[] = [];
    await site.publish({
      async *render(given) {
        site.database.update(boroughs).set({ name: 'Elsewhere' }).where(eq(boroughs.slug, 'barnet')).run();
        names.push(...given.directory.boroughs.map(({ name }) => name));
        yield* renderFixture()(given);
      },
    });
    expect(names).not.toContain('Elsewhere');
    expect(names).toHaveLength(33);
  });
});

describe('a release that is not fit', () => {
  const cases: readonly [string, SiteRenderer, RegExp][] = [
    [
      'fails',
      failing('/boroughs/hackney/ cannot be rendered: no'),
      /^\/boroughs\/hackney\/ cannot be rendered: no$/,
    ],
    [
      'misses a borough',
      renderFixture({ files: { 'boroughs/hackney/index.html': undefined } }),
      /\/boroughs\/hackney\/ is missing/,
    ],
    ['misses an error page', renderFixture({ files: { '500.html': undefined } }), /\/500 is missing/],
    ['has an empty page', renderFixture({ files: { 'about/index.html': '' } }), /\/about\/ is empty/],
    [
      'has a broken link',
      renderFixture({ files: { 'about/index.html': page('About', '<a href="/gone/">x</a>') } }),
      /\/about\/ refers to \/gone\/, which does not exist/,
    ],
    [
      'has a broken place in a page',
      renderFixture({ files: { 'about/index.html': page('About', '<a href="/#nowhere">x</a>') } }),
      /no such place/,
    ],
    [
      'misses a style sheet',
      renderFixture({ files: { '_astro/site.AAAA.css': undefined } }),
      /site\.AAAA\.css, which does not exist/,
    ],
    [
      'misses a module',
      renderFixture({ files: { '_astro/x.js': "import('./gone.js')" } }),
      /gone\.js, which does not exist/,
    ],
    ...['<script>go()</script>', '<style>p{}</style>', '<p style="x">', '<p onclick="go()">'].map(
      (code): [string, SiteRenderer, RegExp] => [
        `has ${code} in a page`,
        renderFixture({ files: { 'about/index.html': page('About', code) } }),
        /\/about\/ has .* in it, which the content security policy of pages forbids/,
      ],
    ),
    [
      'makes a file twice',
      async function* (given) {
        yield* renderFixture()(given);
        yield renderedAs('boroughs/index.html', page('Boroughs'));
      },
      /\/boroughs\/ was made twice/,
    ],
    [
      'has a file of an unknown kind',
      renderFixture({ files: { 'x.exe': 'x' } }),
      /without a known content type/,
    ],
  ];

  it.each(cases)(
    '%s: the old release stays, the requests wait and readiness says so',
    async (_, render, problem) => {
      const good = await publishOk();
      ask();
      const error = await publishFailing(render);
      expect(error).toMatch(problem);
      expect(await current()).toBe(good);
      expect(openRequests()).toBe(1);
      expect(readPublishStatus(site.database).failure?.error).toBe(error);
      expect(await readdir(paths().releases)).toEqual([good]);

      const next = await publishOk();
      expect(await current()).toBe(next);
      expect(readPublishStatus(site.database).failure).toBeUndefined();
      expect(openRequests()).toBe(0);
    },
  );

  it.each([
    ['a page that another still leads to', '/contact/', undefined, '/contact/, which does not exist'],
    [
      'a place in a page that another still leads to',
      '/contact/#post',
      page('Contact'),
      'and that page has no such place',
    ],
  ])('lost %s', async (_, target, contact, problem) => {
    const files = {
      'about/index.html': page('About', `<a href="${target}">x</a>`),
      'contact/index.html': page('Contact', '<p id="post">x</p>'),
    };
    await publishOk({ files });
    const error = await publishFailing(renderFixture({ files: { ...files, 'contact/index.html': contact } }));
    expect(error).toContain('/about/ refers to /contact/');
    expect(error).toContain(problem);
  });

  it('knows links to routes rendered on demand, to other sites and to places within a page', async () => {
    const body =
      '<a href="/find?q=x">x</a><a href="https://example.org/x">y</a><a href="#top-of-About">z</a><a href="mailto:a@example.org">m</a><a href="tel:999">t</a>';
    await publishOk({ files: { 'about/index.html': page('About', body) } });
  });

  it('is what a directory without boroughs leads to', async () => {
    const { database } = site;
    database.$client.pragma('foreign_keys = OFF');
    database.delete(boroughs).run();
    expect(await publishFailing(renderFixture())).toMatch(/no boroughs/);
  });
});

describe('going back', () => {
  it('switches to the release before, and again further back', async () => {
    const [first, second, third] = [await publishOk(), await publishOk(), await publishOk()];
    expect(await goBack()).toEqual({ kind: 'rolled-back', from: third, to: second, closedRequests: 0 });
    expect(await current()).toBe(second);
    expect(await goBack()).toMatchObject({ from: second, to: first });
    expect(await current()).toBe(first);
    expect(await goBack()).toEqual({ kind: 'no-earlier-release' });
    expect(states()).toEqual({ [first]: 'live', [second]: 'superseded', [third]: 'superseded' });
    const events = site.database
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'release.rollback'))
      .all();
    expect(events).toMatchObject([
      { actor: 'cli', before: { release: third }, after: { release: second } },
      { actor: 'cli', before: { release: second }, after: { release: first } },
    ]);
  });

  it('is not undone by changes that were waiting, only by a later request', async () => {
    const first = await publishOk();
    await publishOk();
    ask();
    expect(await goBack()).toMatchObject({ to: first, closedRequests: 1 });
    expect(readPublishStatus(site.database).isRolledBack).toBe(true);
    expect(await site.publish({ when: 'requests' })).toEqual({ kind: 'nothing-to-do' });
    ask();
    const next = await publishOk({}, 'requests');
    expect(await current()).toBe(next);
    expect(readPublishStatus(site.database).isRolledBack).toBe(false);
  });

  it('keeps every release of a busy day', async () => {
    const ids: string[] = [];
    for (let n = 0; n < keptReleases + 2; n++) ids.push(await publishOk({ mark: `m${n}` }));
    expect((await readdir(paths().releases)).sort()).toEqual(ids);
  });

  it('goes back to a named release, and by itself never to those between again', async () => {
    const [first, second, third, fourth] = [
      await publishOk(),
      await publishOk(),
      await publishOk(),
      await publishOk(),
    ];
    expect(await goBack({ to: second, seenLive: third })).toEqual({ kind: 'stale' });
    expect(await goBack({ to: fourth })).toEqual({ kind: 'unknown-release' });
    expect(await goBack({ to: second, seenLive: fourth })).toMatchObject({ from: fourth, to: second });
    expect(await current()).toBe(second);
    const fifth = await publishOk();
    expect(await goBack()).toMatchObject({ from: fifth, to: second });
    expect(await goBack()).toMatchObject({ from: second, to: first });
  });

  it('goes back to one between by name, for somebody who went back too far', async () => {
    const [first, second] = [await publishOk(), await publishOk(), await publishOk()];
    await goBack({ to: first });
    const fourth = await publishOk();
    const { before, earlier } = readPublishing(site.database);
    expect([before, earlier.includes(second)]).toEqual([first, true]);
    expect(planRollback(site.database, second)?.to.rolledBackAt).not.toBeNull();
    expect(await goBack({ to: second })).toMatchObject({ from: fourth, to: second });
    // From now on it counts like any other.
    await publishOk();
    expect(readPublishing(site.database).before).toBe(second);
  });

  it('passes over a release that was taken back before', async () => {
    const first = await publishOk();
    await publishOk();
    await goBack();
    const third = await publishOk();
    expect(await goBack()).toMatchObject({ from: third, to: first });
  });

  it('passes over a release whose folder is damaged', async () => {
    const [first, second, third] = [await publishOk(), await publishOk(), await publishOk()];
    await writeFile(join(paths().releases, second, 'release.json'), '{');
    expect(await goBack()).toMatchObject({ from: third, to: first });
  });

  it('keeps the release gone back to, however old', async () => {
    const first = await publishOk();
    for (let n = 1; n < keptReleases; n++) await publishOk();
    for (let n = 1; n < keptReleases; n++) await goBack();
    expect(await current()).toBe(first);
    minutes += 2 * keptHours * 60;
    await publishFailing(failing('no'));
    await access(join(paths().releases, first, 'release.json'));
  });
});

describe('a clock that was set back', () => {
  it('changes neither the order of releases nor what going back leads to', async () => {
    const publishAt = async (now: Date, mark: string) => {
      const result = await site.publish({ render: renderFixture({ mark }), now: () => now });
      if (result.kind !== 'published') throw new Error(JSON.stringify(result));
      return result.releaseId;
    };
    const dayMs = 86_400_000;
    const ahead = await publishAt(new Date(testNow.getTime() + dayMs), 'ahead');
    const back: string[] = [];
    for (let count = 0; count < keptReleases; count++) back.push(await publishAt(testNow, `back${count}`));
    expect([ahead, ...back].toSorted()).toEqual([ahead, ...back]);
    expect(await readdir(paths().releases)).toEqual([ahead, ...back]);
    await goBack();
    expect(await current()).toBe(back.at(-2));
  });
});

describe('a switch that cannot be recorded', () => {
  const failAtCommit = (releaseDir: string) => () =>
    switchInTransaction(site.database, { currentLink: paths().current, releaseDir }, () => {
      site.database.$client.pragma('defer_foreign_keys = ON');
      site.database
        .insert(publishRequests)
        .values({ requestedAt: '', requestedBy: '', reason: '', releaseId: 'no such release' })
        .run();
    });

  it('is taken back', async () => {
    const first = await publishOk();
    expect(failAtCommit(join(paths().releases, 'other'))).toThrow('FOREIGN KEY');
    expect(await current()).toBe(first);
  });

  it('leaves no link when it was the first', async () => {
    expect(failAtCommit(join(paths().releases, 'other'))).toThrow('FOREIGN KEY');
    await expect(readlink(paths().current)).rejects.toThrow('ENOENT');
  });
});

describe('several processes', () => {
  async function startOther() {
    const script = join(projectDir, 'tests/support/sites/hold-publisher-lock.ts');
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, DATA_DIR: site.dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    return child;
  }

  it('publish one after the other; a killed one is cleared up by the next', async () => {
    const good = await publishOk();
    ask();
    const other = await startOther();
    expect(await site.publish()).toEqual({ kind: 'busy' });
    expect(await goBack()).toEqual({ kind: 'busy' });

    const said: string[] = [];
    const waiting = site.publish({
      waitMs: 20_000,
      say: (line) => said.push(line),
      render: renderFixture({ mark: 'next' }),
    });
    while (said.length === 0) await setTimeout(10);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await current()).toBe(good);
    expect(await waiting).toMatchObject({ kind: 'published', answeredRequests: 1 });
    expect(said[0]).toMatch(/waiting/);
    const failed = site.database.select().from(releases).where(eq(releases.state, 'failed')).all();
    expect(failed).toMatchObject([{ error: expect.stringMatching(/^interrupted/) }]);
    expect((await readdir(paths().releases)).sort()).toEqual([good, await current()].sort());
  });

  it('take a release for live whose publisher was killed right after the switch', async () => {
    const first = await publishOk();
    const second = await publishOk();
    site.database.update(releases).set({ state: 'live' }).where(eq(releases.id, first)).run();
    site.database
      .update(releases)
      .set({ state: 'building', finishedAt: null })
      .where(eq(releases.id, second))
      .run();
    expect(await site.publish({ when: 'requests' })).toEqual({ kind: 'nothing-to-do' });
    expect(states()).toEqual({ [first]: 'superseded', [second]: 'live' });
    expect(await readFile(join(paths().current, 'client/index.html'), 'utf8')).toContain('Home');
  });
});
