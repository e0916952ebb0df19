/** `npm run postcodes` as an operator runs it: another process, real files, real exit statuses. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../db/client.ts';
import { findCurrentEdition } from '../../db/editions/postcodes.ts';
import { generateLondon, writeGeneratedOnspd } from '../../scripts/bench/generated-london.ts';
import { decodeLiveIndex } from '../../src/domain/lookup/index/live-index.ts';
import { dataPaths } from '../../src/settings.ts';
import { callCommand } from '../support/commands.ts';
import { onspdCsv, tinyLondon } from '../support/files/postcode-files.ts';
import { siteCode } from '../support/site-code.ts';

const script = join((await siteCode()).dir, 'postcodes.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postcodes-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const command = { load: () => import('../../scripts/commands/postcodes.ts') };
const settings = () => ({ DATA_DIR: join(folder, 'var') });
const environment = () => ({ ...process.env, ...settings() });

const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  callCommand({ command, args, environment: { ...settings(), ...more } });

/** As it is shipped, in a process of its own. */
const spawnPostcodes = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { env: environment(), encoding: 'utf8' });

function writeFile(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function currentEdition() {
  const database = openDatabase(dataPaths(join(folder, 'var')).database);
  try {
    return findCurrentEdition(database);
  } finally {
    closeDatabase(database);
  }
}

it('imports, reports in JSON on standard output and in words beside it, and rolls back', async () => {
  const first = spawnPostcodes(
    '--json',
    '--force',
    writeFile('ONSPD_AUG_2025_UK.csv', onspdCsv(tinyLondon())),
  );
  expect(first.status, first.stderr).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({
    kind: 'imported',
    edition: { label: 'August 2025' },
    counts: { liveLondon: 131 },
    seconds: expect.any(Number),
  });
  expect(first.stderr).toContain('131 live London postcodes');
  const second = await run([
    '--force',
    '--label',
    'Autumn',
    '--released-on',
    '2025-11-20',
    writeFile('b.csv', onspdCsv(tinyLondon())),
  ]);
  expect([second.status, second.stdout]).toEqual([0, '']);
  expect(currentEdition()?.edition).toEqual({ product: 'onspd', label: 'Autumn', releasedOn: '2025-11-20' });
  expect((await run(['--rollback'])).status).toBe(0);
  expect(currentEdition()?.edition.label).toBe('August 2025');
});

it.each<[string, number, readonly string[], RegExp]>([
  ['a file that is not there', 1, ['no-such-file.zip'], /no file or folder/],
  ['nothing to go back to', 1, ['--rollback'], /No edition has been imported/],
  ['a date that does not exist', 2, ['--released-on', '2025-02-30', 'x.csv'], /must be a date/],
  ['two files', 2, ['a.csv', 'b.csv'], /one FILE/],
])('%s ends with status %i and a message', async (_name, status, commandLine, message) => {
  const result = await run(commandLine);
  expect(result.status).toBe(status);
  expect(result.stderr).toMatch(message);
  expect(result.stdout).toBe('');
});

it('an option that does not exist ends with status 2 and its usage', () => {
  const { status, stdout, stderr } = spawnPostcodes('--frobnicate');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/Usage/);
});

it('without a file and offline, it says how to pass one', async () => {
  const result = await run(['--json'], { POSTCODES_URL: 'http://127.0.0.1:9/' });
  expect(result.status).toBe(1);
  expect(JSON.parse(result.stdout)).toMatchObject({ kind: 'refused', reason: 'download-failed' });
  expect(result.stderr).toContain('npm run postcodes -- FILE');
});

it('killed while storing, it leaves the old edition answering, and the next import works', async () => {
  const small = writeFile('ONSPD_AUG_2025_UK.csv', onspdCsv(tinyLondon()));
  const large = writeFile('ONSPD_NOV_2025_UK.csv', [...writeGeneratedOnspd(generateLondon())].join(''));
  const killWhileStoring = async () => {
    expect((await run(['--force', small])).status).toBe(0);
    const child = spawn(process.execPath, [script, '--force', large], {
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let hasBegun = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (!text.includes('Storing')) return;
      hasBegun = true;
      child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'exit');
    expect(hasBegun).toBe(true);
    return signal === 'SIGKILL';
  };
  // On a busy machine it may have ended before it is killed.
  while (!(await killWhileStoring()));
  const left = currentEdition();
  expect(left?.edition.label).toBe('August 2025');
  expect(decodeLiveIndex(left?.live.bytes ?? new Uint8Array()).findUnit('QX01AA')).toBeDefined();

  expect(spawnPostcodes('--force', large).status).toBe(0);
  expect(currentEdition()).toMatchObject({
    edition: { label: 'November 2025' },
    summary: { liveLondon: 182_952 },
  });
});
