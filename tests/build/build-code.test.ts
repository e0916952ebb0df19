/** When the code of the site is built and what a build leaves, with a small program in the place of Astro. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSiteCode } from '../../src/build/build-code.ts';
import { digestSources } from '../../src/build/source-digest.ts';
import { readSiteCode, siteCodeDir } from '../../src/use-cases/publish/site-code.ts';

let projectDir: string;
let said: string[];

/** Writes what a build holds, with the digest that a file beside it names. */
const astro = (body = '') => `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  import { createHash } from 'node:crypto';
  import { join } from 'node:path';
  const outDir = process.argv[process.argv.indexOf('--outDir') + 1];
  const put = (file, text) => { mkdirSync(join(outDir, file, '..'), { recursive: true }); writeFileSync(join(outDir, file), text); };
  const sha = (text) => createHash('sha256').update(text).digest('hex');
  put('server/entry.mjs', 'export const handler = 1;');
  put('client/_astro/site.A.css', 'p {}');
  ${body}
  put('code.json', JSON.stringify({
    format: 1, digest: readFileSync('digest', 'utf8'), onDemand: [], serviceWorker: '',
    files: [{ path: '/_astro/site.A.css', file: 'client/_astro/site.A.css', contentType: 'text/css', isImmutable: true,
      size: 4, digest: sha('p {}'), br: null, gzip: null }],
    modules: [{ file: 'server/entry.mjs', digest: sha('export const handler = 1;') }],
  }));`;

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(projectDir, file)), { recursive: true });
  await writeFile(join(projectDir, file), text);
};
/** The sources as they are now, as Astro's integration of ours would find them. */
const noteDigest = async () => write('digest', await digestSources(projectDir));
const ensure = () => ensureSiteCode({ projectDir, say: (line) => said.push(line) });
const builds = () => readdir(join(projectDir, 'dist/builds'));

beforeEach(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'build-code-'));
  said = [];
  await write('astro.config.mjs', 'export default {};');
  await write('src/page.ts', '1');
  await write('node_modules/astro/bin/astro.mjs', astro());
  await noteDigest();
});
afterEach(() => rm(projectDir, { recursive: true, force: true, maxRetries: 5 }));

describe('the code is built', () => {
  it('when there is none, and not again', async () => {
    const first = await ensure();
    expect(first.digest).toBe(await digestSources(projectDir));
    expect(said).toEqual([expect.stringContaining('has not been built yet')]);
    expect((await ensure()).dir).toBe(first.dir);
    expect(said).toHaveLength(1);
  });

  it('when a source has changed, by what is in it', async () => {
    const first = await ensure();
    await utimes(join(projectDir, 'src/page.ts'), new Date(), new Date());
    expect((await ensure()).dir).toBe(first.dir);
    await write('src/page.ts', '2');
    await noteDigest();
    const second = await ensure();
    expect(second.dir).not.toBe(first.dir);
    expect(said.at(-1)).toContain('The code has changed');
    // For processes that still run it.
    expect(existsSync(join(first.dir, 'server/entry.mjs'))).toBe(true);
    expect(await realpath(siteCodeDir(projectDir))).toBe(second.dir);
  });

  it.each([
    ['server/entry.mjs', 'export const handler = 2;'],
    ['client/_astro/site.A.css', 'q {}'],
    ['server/entry.mjs', undefined],
    ['code.json', '{'],
    ['code.json', undefined],
  ])('when %s of it has become %j, and says so', async (file, text) => {
    const first = await ensure();
    if (text === undefined) await rm(join(first.dir, file));
    else await writeFile(join(first.dir, file), text);
    const second = await ensure();
    expect(second.dir).not.toBe(first.dir);
    expect(said.at(-1)).toMatch(/^The code that was built is damaged \(.*\)\. Building/);
    expect(await readFile(join(second.dir, 'server/entry.mjs'), 'utf8')).toContain('= 1');
  });

  it('keeps the two builds before the current one', async () => {
    for (let version = 0; version < 5; version++) {
      await write('src/page.ts', `version ${version}`);
      await noteDigest();
      await ensure();
    }
    expect(await builds()).toHaveLength(3);
  });
});

describe('a build that fails', () => {
  it('leaves the one before, and says what was printed', async () => {
    const first = await ensure();
    await write('src/page.ts', 'wrong');
    await write('node_modules/astro/bin/astro.mjs', astro(`console.error('page.ts: no'); process.exit(1);`));
    await expect(ensure()).rejects.toThrow(/could not be built\. It ended with 1\.\npage\.ts: no/);
    expect((await readSiteCode(siteCodeDir(projectDir))).dir).toBe(first.dir);
    expect(await builds()).toHaveLength(1);
  });

  it('because it was killed is no build, and the next one clears it up', async () => {
    await write('node_modules/astro/bin/astro.mjs', astro(`process.kill(process.pid, 'SIGKILL');`));
    await expect(ensure()).rejects.toThrow('SIGKILL');
    // As the process that built would leave it that was killed itself. Process ids end before a thousand million.
    await mkdir(join(projectDir, 'dist/builds/999999999-half/client'), { recursive: true });
    // As one that is building just now.
    await mkdir(join(projectDir, `dist/builds/${process.pid}-other/client`), { recursive: true });
    await write('node_modules/astro/bin/astro.mjs', astro());
    const { dir } = await ensure();
    expect((await builds()).toSorted()).toEqual([`${process.pid}-other`, dir.split('/').at(-1)].toSorted());
  });
});

it('two that build at once do not harm each other', async () => {
  const [one, other] = await Promise.all([ensure(), ensure()]);
  for (const { dir } of [one, other]) expect((await readSiteCode(dir)).digest).toBe(one.digest);
  const current = await realpath(siteCodeDir(projectDir));
  expect([one.dir, other.dir]).toContain(current);
  expect((await ensure()).dir).toBe(current);
});
