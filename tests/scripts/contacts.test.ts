/** npm run contacts, as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadDemonstration, loadReference } from '../../db/seed/load-seed.ts';
import { dataPaths } from '../../src/settings.ts';
import { testNow } from '../support/database.ts';

let dataDir: string;
const file = (name: string) => join(dataDir, name);

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'contacts-'));
  const database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, testNow);
  loadDemonstration(database, testNow);
  closeDatabase(database);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function run(...given: readonly string[]) {
  const script = join(import.meta.dirname, '../../scripts/contacts.ts');
  const env = { ...process.env, DATA_DIR: dataDir, PUBLIC_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run contacts', { timeout: 60_000 }, () => {
  it('tells how it is used', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run contacts'),
    });
    expect(run()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('import or to export'),
    });
    expect(run('import')).toMatchObject({ status: 2, stderr: expect.stringContaining('Name one file') });
    expect(run('export', 'a', '--colour').status).not.toBe(0);
  });

  it('exports a file that imports back unchanged', () => {
    expect(run('export', file('all.csv'))).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '59 contacts exported.\n',
    });
    const { status, stdout } = run('import', file('all.csv'), '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { create: 0, change: 0, unchanged: 59, error: 0, isDone: true },
    ]);
    expect(run('export', '-').stdout).toBe(readFileSync(file('all.csv'), 'utf8'));
  });

  it('imports nothing from a file with an error, and says where it is', () => {
    writeFileSync(
      file('bad.csv'),
      'kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,Council,Nowhere,101\n',
    );
    const result = run('import', file('bad.csv'));
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('line 2, boroughs: “Nowhere” is no London borough');
    expect(result.stderr).toContain('Nothing was written');
    expect(run('import', file('missing.csv'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('missing.csv cannot be read'),
    });
  });

  it('replaces the made-up contacts, after a dry run that writes nothing', () => {
    writeFileSync(
      file('real.csv'),
      'kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,Council,Hackney,020 7946 0777\n',
    );
    expect(run('import', file('real.csv'), '--replace-demonstration', '--dry-run').status).toBe(0);
    expect(run('export', '-').stderr).toContain('59 contacts');
    expect(run('import', file('real.csv'), '--replace-demonstration').status).toBe(0);
    expect(run('export', '-').stderr).toContain('11 contacts');
    expect(run('export', '-', '--include-retired').stderr).toContain('60 contacts');
  });
});
