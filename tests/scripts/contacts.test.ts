/** npm run contacts, as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { dataPaths } from '../../src/settings.ts';
import { testNow } from '../support/database.ts';
import { siteCode } from '../support/site-code.ts';

let dataDir: string;
const file = (name: string) => join(dataDir, name);

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'contacts-'));
  const database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, testNow);
  loadSampleData(database, testNow);
  closeDatabase(database);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

// As it is shipped: from sources each call would look up a thousand modules.
const script = join((await siteCode()).dir, 'contacts.mjs');

function run(...given: readonly string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, PUBLIC_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run contacts', () => {
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

  it('says how a list is read, and what to look at again, in words and as JSON', () => {
    const csv = (telephone: string) =>
      `Type,Job title,Org,Borough(s),Phone,Opening hours,Comments,Ref\nCouncil,Lead,LB Barnet,LB Barnet & Camden,${telephone},Mon-Fri 09:00-17:00,Ask for the duty officer,7\n`;
    writeFileSync(file('list.csv'), csv('020 7946 0381'));
    const asked = run('import', file('list.csv'), '--json');
    expect(asked).toMatchObject({ status: 1, stderr: expect.stringContaining('--leave-out "Ref"') });
    expect(JSON.parse(asked.stdout)).toMatchObject({ isDone: false, unknownColumns: [{ name: 'Ref' }] });
    const dry = run('import', file('list.csv'), '--leave-out', 'Ref', '--dry-run');
    expect(dry.status).toBe(0);
    for (const said of [
      'Column “Phone”: telephone',
      'Column “Comments”: notes (readers see these)',
      'Column “Ref”: left out',
      'line 2: new: Lead, LB Barnet',
      'Boroughs: Barnet, Camden (written “LB Barnet & Camden”)',
      '(written “Mon-Fri 09:00-17:00”)',
    ])
      expect(dry.stderr).toContain(said);
    expect(run('import', file('list.csv'), '--column', 'Ref=notes', '--dry-run').status).toBe(1);
    expect(run('import', file('list.csv'), '--leave-out', 'Ref').status).toBe(0);
    writeFileSync(file('list.csv'), csv('020 7946 0382'));
    const { status, stdout, stderr } = run(
      'import',
      file('list.csv'),
      '--leave-out',
      'Ref',
      '--dry-run',
      '--json',
    );
    expect(status).toBe(0);
    expect(stderr).toContain('Look again: Contradicts Lead, LB Barnet');
    expect(JSON.parse(stdout)).toMatchObject({
      create: 1,
      columns: expect.arrayContaining([{ name: 'Phone', column: 'telephone' }]),
      rows: [{ kind: 'create', lookAgain: [expect.stringMatching(/020 7946 0381/)] }],
    });
  });

  it('says of which contact a check is lost', () => {
    writeFileSync(file('change.csv'), 'id,revision,telephone\ndemo-council-camden,1,020 7946 0999\n');
    const { stdout, stderr } = run('import', file('change.csv'), '--dry-run', '--json');
    expect(stderr).toContain('Look again: No longer counts as checked');
    expect(JSON.parse(stdout)).toMatchObject({
      rows: [{ contact: 'demo-council-camden', losesCheck: true }],
    });
  });

  it('replaces the made-up contacts, after a dry run that writes nothing', () => {
    writeFileSync(
      file('real.csv'),
      'kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,Council,Hackney,020 7946 0777\n',
    );
    expect(run('import', file('real.csv'), '--replace-sample-data', '--dry-run').status).toBe(0);
    expect(run('export', '-').stderr).toContain('60 contacts');
    expect(run('import', file('real.csv'), '--replace-sample-data').status).toBe(0);
    expect(run('export', '-').stderr).toContain('12 contacts');
    expect(run('export', '-', '--include-retired').stderr).toContain('61 contacts');
  });
});
