/** npm start when something is wrong or somebody changes their mind; tests/server/real-site.test.ts has the rest. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../db/client.ts';
import { releases } from '../../db/schema/publishing.ts';
import { siteCode } from '../support/site-code.ts';
import { eventually } from '../support/sites/fixture-server.ts';
import { projectDir } from '../support/sites/fixture-site.ts';

let dataDir: string;

beforeAll(() => siteCode());
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(projectDir, 'scripts/start.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', PUBLIC_URL: '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, said }));
  return { child, ended, said: () => said };
}

describe('npm start', () => {
  it('says so when the data folder cannot be one', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    const { code, said } = await start({ DATA_DIR: file }).ended;
    expect(code).toBe(1);
    expect(said).toContain(`The data folder ${file} cannot be written`);
    expect(said).toContain('Set DATA_DIR');
  });

  it('says so when the database is none, and leaves it as it is', async () => {
    const file = join(dataDir, 'directory.db');
    await writeFile(file, 'not a database, but long enough to look like one '.repeat(100));
    const { code, said } = await start().ended;
    expect(code).toBe(1);
    expect(said).toContain(`The database ${file} cannot be used`);
    expect(said).not.toContain('    at ');
  });

  it.each([
    [{ PUBLIC_URL: 'https://directory.example.org/path' }, /PUBLIC_URL: must be an origin/],
    [{ PUBLIC_URL: 'directory.example.org' }, /PUBLIC_URL: must be/],
    [{ PORT: 'eighty' }, /PORT/],
    [{ HOST: '192.0.2.1' }, /192\.0\.2\.1:\d+ does not belong to this machine/],
  ])('says what is wrong with %j', async (environment, problem) => {
    const { code, said } = await start(environment).ended;
    expect(code).toBe(1);
    expect(said).toMatch(problem);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('ends its first build when it is told to stop', async () => {
    const { child, ended, said } = start();
    await eventually(() => said().includes('Making release'), 'a release is begun');
    child.kill('SIGTERM');
    const { code } = await ended;
    expect(code).toBe(1);
    const database = openDatabase(join(dataDir, 'directory.db'));
    const rows = database.select().from(releases).all();
    closeDatabase(database);
    expect(rows).toMatchObject([{ state: 'failed', error: expect.stringContaining('stopped') }]);
    expect(await readdir(join(dataDir, 'releases'))).toEqual([]);
  });
});
