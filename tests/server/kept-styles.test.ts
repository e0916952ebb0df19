import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptStyles } from '../../src/server/kept-styles.ts';

let projectDir: string;

beforeEach(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'kept-styles-'));
  await mkdir(join(projectDir, 'src/styles'), { recursive: true });
  await writeFile(join(projectDir, 'package-lock.json'), '{}');
  await write('_colours.scss', '$ink: black;');
  await write('site.scss', '@use "colours"; p { color: colours.$ink; }');
});
afterEach(() => rm(projectDir, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(join(projectDir, 'src/styles', name), text);
const keptDir = () => join(projectDir, 'cache/styles');

/** What one build is given for sheets, as Vite asks. */
async function build(...sheets: readonly string[]): Promise<readonly (string | null)[]> {
  const { resolveId } = keptStyles({ projectDir, cacheDir: join(projectDir, 'cache') });
  const vite = { resolve: async (source: string) => ({ id: join(projectDir, source) }) };
  return Promise.all(sheets.map((sheet) => resolveId.handler.call(vite, sheet)));
}

async function buildSite(): Promise<string> {
  const [path] = await build('src/styles/site.scss');
  return readFile(String(path), 'utf8');
}

describe('style sheets of a build', () => {
  it('are compiled, also when several pages ask for one at the same time', async () => {
    const paths = await build('src/styles/site.scss', 'src/styles/site.scss');
    expect(new Set(paths).size).toBe(1);
    expect(await readFile(String(paths[0]), 'utf8')).toContain('color: black');
  });

  it('are taken as they were kept by the next build', async () => {
    const [path] = await build('src/styles/site.scss');
    await writeFile(String(path), 'kept {}');
    expect(await buildSite()).toBe('kept {}');
  });

  it.each([
    ['a partial that they use', () => write('_colours.scss', '$ink: navy;')],
    ['a package', () => writeFile(join(projectDir, 'package-lock.json'), '{"packages":{}}')],
  ])('are compiled again after a change of %s, and the old ones go', async (_case, change) => {
    const [old] = await build('src/styles/site.scss');
    await writeFile(String(old), 'kept {}');
    await change();
    expect(await buildSite()).toContain('color: ');
    expect(await readdir(keptDir())).toHaveLength(1);
  });

  it('are left to Vite when they are of another folder', async () => {
    expect(await build('src/pages/own.scss')).toEqual([null]);
  });

  it('that do not compile fail the build and leave nothing behind', async () => {
    await write('site.scss', 'p { color: $nothing; }');
    await expect(build('src/styles/site.scss')).rejects.toThrow(/Undefined variable/);
    await write('site.scss', 'p { color: red; }');
    expect(await buildSite()).toContain('color: red');
  });
});
