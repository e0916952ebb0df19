/** npm run contacts, as a person runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../db/client.ts';
import { nationalLineReferences } from '../../db/reference/national-lines.ts';
import { dataPaths } from '../../src/settings.ts';
import { callCommand } from '../support/commands.ts';
import { databaseInFile, seededContactCount } from '../support/database.ts';
import { makeWorkbook } from '../support/files/workbook.ts';
import { siteCode } from '../support/site-code.ts';

let dataDir: string;
const file = (name: string) => join(dataDir, name);

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'contacts-'));
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'seeded'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const script = join((await siteCode()).dir, 'contacts.mjs');
const command = { load: () => import('../../scripts/commands/contacts.ts') };
const environment = () => ({ DATA_DIR: dataDir, PUBLIC_URL: '' });

const run = (...args: readonly string[]) => callCommand({ command, args, environment: environment() });

/** As it is shipped, in a process of its own. */
function spawnContacts(...given: readonly string[]) {
  const env = { ...process.env, ...environment() };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run contacts', () => {
  it('tells how it is used', async () => {
    expect(spawnContacts('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run contacts'),
    });
    expect(spawnContacts()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('import or to export'),
    });
    expect(await run('import')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Name one file'),
    });
    expect((await run('export', 'a', '--colour')).status).not.toBe(0);
  });

  it('exports a file that imports back unchanged', async () => {
    expect(spawnContacts('export', file('all.csv'))).toMatchObject({
      status: 0,
      stdout: '',
      stderr: `${seededContactCount} contacts exported.\n`,
    });
    const { status, stdout } = await run('import', file('all.csv'), '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      0,
      { create: 0, change: 0, unchanged: seededContactCount, error: 0, isDone: true },
    ]);
    expect(spawnContacts('export', '-').stdout).toBe(readFileSync(file('all.csv'), 'utf8'));
  });

  it('imports nothing from a file with an error, and says where it is', async () => {
    writeFileSync(
      file('bad.csv'),
      'kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,Council,Nowhere,101\n',
    );
    const result = await run('import', file('bad.csv'));
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('row 2, boroughs: “Nowhere” is no London borough');
    expect(result.stderr).toContain('Nothing was written');
    expect(await run('import', file('missing.csv'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('missing.csv cannot be read'),
    });
  });

  it('says how a list is read, and what to look at again, in words and as JSON', async () => {
    const csv = (telephone: string) =>
      `Type,Job title,Org,Borough(s),Phone,Opening hours,Comments,Ref\nCouncil,Lead,LB Barnet,LB Barnet & Camden,${telephone},Mon-Fri 09:00-17:00,Ask for the duty officer,7\n`;
    writeFileSync(file('list.csv'), csv('020 7946 0381'));
    const asked = await run('import', file('list.csv'), '--json');
    expect(asked).toMatchObject({ status: 1, stderr: expect.stringContaining('--leave-out "Ref"') });
    expect(JSON.parse(asked.stdout)).toMatchObject({ isDone: false, unknownColumns: [{ name: 'Ref' }] });
    const dry = await run('import', file('list.csv'), '--leave-out', 'Ref', '--dry-run');
    expect(dry.status).toBe(0);
    for (const said of [
      'Column “Phone”: telephone',
      'Column “Comments”: notes (readers see these)',
      'Column “Ref”: left out',
      'row 2: new: Lead, LB Barnet',
      'Boroughs: Barnet, Camden (written “LB Barnet & Camden”)',
      '(written “Mon-Fri 09:00-17:00”)',
    ])
      expect(dry.stderr).toContain(said);
    expect((await run('import', file('list.csv'), '--column', 'Ref=notes', '--dry-run')).status).toBe(1);
    expect((await run('import', file('list.csv'), '--leave-out', 'Ref')).status).toBe(0);
    writeFileSync(file('list.csv'), csv('020 7946 0382'));
    const { status, stdout, stderr } = await run(
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

  it('says of which contact a check is lost', async () => {
    writeFileSync(file('change.csv'), 'id,revision,telephone\ndemo-council-camden,1,020 7946 0999\n');
    const { stdout, stderr } = await run('import', file('change.csv'), '--dry-run', '--json');
    expect(stderr).toContain('Look again: No longer counts as checked');
    expect(JSON.parse(stdout)).toMatchObject({
      rows: [{ contact: 'demo-council-camden', losesCheck: true }],
    });
  });

  it('replaces the made-up contacts, after a dry run that writes nothing', async () => {
    writeFileSync(
      file('real.csv'),
      'kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,Council,Hackney,020 7946 0777\n',
    );
    expect((await run('import', file('real.csv'), '--replace-sample-data', '--dry-run')).status).toBe(0);
    expect((await run('export', '-')).stderr).toContain(`${seededContactCount + 1} contacts`);
    expect((await run('import', file('real.csv'), '--replace-sample-data')).status).toBe(0);
    expect((await run('export', '-')).stderr).toContain(`${nationalLineReferences.length + 2} contacts`);
    expect((await run('export', '-', '--include-retired')).stderr).toContain(
      `${seededContactCount + 2} contacts`,
    );
  });

  it('imports nothing when the rows that it leaves out could not be written', async () => {
    const csv = `kind,role,organisation,boroughs,telephone,hours
Council lead,Only here,LB Ealing,Ealing,020 7946 0851,24 hours
Council lead,Wrong,LB Ealing,Ealing,1,24 hours
`;
    writeFileSync(file('left.csv'), csv);
    const nowhere = file('no-such-folder/bad.csv');
    const given = ['import', file('left.csv'), '--good-rows'];
    for (const option of ['--bad-rows', '--look-again']) {
      const result = await run(...given, option, nowhere);
      expect(result.status).toBe(1);
      expect(result.stderr).toContain(`${nowhere} cannot be written, so nothing was imported`);
    }
    expect((await run('export', '-')).stdout).not.toContain('Only here');
    expect((await run(...given, '--dry-run', '--look-again', file('none.csv'))).status).toBe(0);
    expect(existsSync(file('none.csv'))).toBe(false);
  });

  it('says once what a question is about, however many rows wait for its answer', async () => {
    const row = (at: number) => `Council lead,Lead ${at},LB Ealing,Ealing,207946080${at},24 hours`;
    const csv = ['kind,role,organisation,boroughs,telephone,hours', ...[1, 2, 3, 4].map(row), ''].join('\n');
    writeFileSync(file('zeros.csv'), csv);
    const { stderr } = await run('import', file('zeros.csv'), '--dry-run');
    expect(stderr.match(/has no 0 at its start/g)).toHaveLength(1);
    expect(stderr).toContain('4 rows wait for an answer and nothing else.');
    expect(stderr).toContain('4 rows have a number without its first 0 in telephone');
  });

  it('asks about doubtful values, takes answers and suggestions, and leaves bad rows in a file', async () => {
    const csv = [
      'kind,role,organisation,boroughs,telephone,hours',
      'Council lead,Lead,LB Ealing,Ealing,020 7946 0811,Mon-Fri 9-5',
      'Council lead,Deputy,LB Ealing,Ealing,020 7946 0812,Mon-Fri 9-5',
      'Council lead,Desk,LB Ealing,Ealingg,020 7946 0813,Ring first',
      'Council lead,Third,LB Ealing,Ealing,1,24 hours',
      '',
    ].join('\n');
    writeFileSync(file('doubt.csv'), csv);
    const asked = await run('import', file('doubt.csv'), '--dry-run', '--json');
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain(
      '2 rows say “Mon-Fri 9-5” in hours. Rows 2–3. Its id: "hours: mon-fri 9-5"',
    );
    expect(asked.stderr).toContain('Suggested: "Ealing"');
    expect(JSON.parse(asked.stdout).questions).toMatchObject([
      { id: 'hours: mon-fri 9-5', count: 2, suggestion: { words: 'Monday to Friday, 9am to 5pm' } },
      { id: 'boroughs: ealingg', suggestion: { cell: 'Ealing' } },
      { id: 'hours: ring first', suggestion: null },
    ]);
    writeFileSync(file('answers.json'), JSON.stringify({ 'hours: ring first': 'unknown' }));
    const given = ['import', file('doubt.csv'), '--answers', file('answers.json'), '--yes'];
    expect(await run(...given)).toMatchObject({ status: 1, stderr: expect.stringContaining('--good-rows') });
    const done = await run(...given, '--good-rows', '--bad-rows', file('bad-rows.csv'), '--json');
    expect([done.status, JSON.parse(done.stdout)]).toMatchObject([0, { create: 3, error: 1, isDone: true }]);
    expect(readFileSync(file('bad-rows.csv'), 'utf8')).toMatch(
      /why_not_imported,[^\n]*\n"?Row 5\. telephone: /,
    );
    expect(done.stderr).toContain('Answered: hours: ring first: unknown (1 row)');
    writeFileSync(file('answers.json'), '[1]');
    expect(await run(...given)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no answers'),
    });
  });

  it('writes what a suggestion left out to a file, as it was', async () => {
    writeFileSync(
      file('parts.csv'),
      'kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by\nCouncil lead,In part,LB Bexley,Bexley,020 7946 0833,30/02/2026,telephone\n',
    );
    const done = await run('import', file('parts.csv'), '--yes', '--look-again', file('again.csv'), '--json');
    expect([done.status, JSON.parse(done.stdout)]).toMatchObject([0, { create: 1, partRows: 1 }]);
    expect(done.stderr).toContain('Look again: Left out: last_checked_on “30/02/2026”');
    expect(readFileSync(file('again.csv'), 'utf8')).toMatch(/"?Row 2\. Left out: .*,30\/02\/2026,telephone/);
  });

  it('reads the sheet of a workbook that is named', async () => {
    const rows = [
      ['kind', 'role', 'organisation', 'boroughs', 'telephone'],
      ['Council lead', 'Lead', 'LB Sutton', 'Sutton', '020 7946 0821'],
    ];
    writeFileSync(file('book.xlsx'), makeWorkbook(['Now', 'Then'].map((name) => ({ name, rows }))));
    expect(await run('import', file('book.xlsx'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--sheet "Then": 2 rows'),
    });
    const read = await run('import', file('book.xlsx'), '--sheet', 'Then', '--dry-run');
    expect(read).toMatchObject({ status: 0, stderr: expect.stringContaining('Left out: “Now”') });
  });

  it('lists the last imports, and takes one back by the rules and in the words of the page', async () => {
    const list = async () => JSON.parse((await run('undo-import', '--json')).stdout).imports;
    const earlier = await list();
    const csv = (telephone: string) =>
      `kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead to undo,LB Bexley,Bexley,${telephone}\n`;
    writeFileSync(file('undo.csv'), csv('020 7946 0831'));
    expect((await run('import', file('undo.csv'))).status).toBe(0);
    const [made, ...before] = await list();
    expect(before).toEqual(earlier);
    expect(made).toMatchObject({ added: 1, changed: 0, isUndone: false, touched: 0 });
    const listed = await run('undo-import');
    expect(listed).toMatchObject({ status: 0, stdout: '' });
    expect(listed.stderr).toMatch(
      new RegExp(`${made.id}  .*: 1 contact added\\. Undoing it would take 1 contact off the site\\.`),
    );
    const undone = await run('undo-import', made.id, '--json');
    expect([undone.status, JSON.parse(undone.stdout)]).toEqual([
      0,
      { id: made.id, isDone: true, retired: 1, restored: 0 },
    ]);
    expect(undone.stderr).toContain('The import is undone: every entry is as it was before.');
    expect((await run('export', '-')).stdout).not.toContain('Lead to undo');
    const again = await run('undo-import', made.id, '--json');
    expect([again.status, JSON.parse(again.stdout)]).toMatchObject([1, { isDone: false }]);
    expect(again.stderr).toContain('Nothing was changed. This import was undone already.');
    expect((await run('undo-import')).stderr).toContain('1 contact added. Undone.');
    expect(await run('undo-import', 'none')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no such import.'),
    });
    expect((await run('undo-import', 'a', 'b')).status).toBe(2);
  });

  it('asks which day a date means that can be read in two ways, and takes the answer', async () => {
    writeFileSync(
      file('two-ways.csv'),
      'kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by\nCouncil lead,Two ways,LB Bexley,Bexley,020 7946 0832,03/04/2026,telephone\n',
    );
    const asked = await run('import', file('two-ways.csv'), '--yes');
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('Or: "2026-04-03" (3 April 2026), "2026-03-04" (4 March 2026)');
    writeFileSync(file('answers.json'), JSON.stringify({ 'last_checked_on: 03/04/2026': '2026-03-04' }));
    const done = await run('import', file('two-ways.csv'), '--answers', file('answers.json'));
    expect(done.status).toBe(0);
    expect(done.stderr).toContain('Checked on 4 March 2026');
  });

  it('prints a template with an example of each kind, which nobody imports by mistake', async () => {
    const { status, stdout, stderr } = spawnContacts('template');
    expect(status).toBe(0);
    for (const said of ['kind,status,role', 'Council duty line', 'National line', 'vacant'])
      expect(stdout).toContain(said);
    expect(stderr).toContain('notes: ');
    expect(stderr).toContain('private_notes: Only administrators and editors read these.');
    writeFileSync(file('template.csv'), stdout);
    const { stdout: json } = await run('import', file('template.csv'), '--dry-run', '--json');
    expect(JSON.parse(json)).toMatchObject({ create: 0, error: 6 });
    writeFileSync(
      file('template.csv'),
      stdout.replaceAll(',Modern', ',Our modern').replaceAll(/(Outreach|Emergency|Helpline,)/g, 'Our $1'),
    );
    const own = await run('import', file('template.csv'), '--dry-run', '--json');
    expect(JSON.parse(own.stdout)).toMatchObject({ create: 6, error: 0 });
  });
});
