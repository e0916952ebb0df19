/** `npm run figures` as an operator runs it. The counts in these files are made up. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callCommand } from '../support/commands.ts';
import { byYear, coverSheet, makeCsv, makeOds, reportsByYear } from '../support/files/figures-files.ts';

const root = join(import.meta.dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const command = { load: () => import('../../scripts/commands/figures.ts') };
const environment = () => ({ DATA_DIR: join(folder, 'var') });
const run = (...args: readonly string[]) => callCommand({ command, args, environment: environment() });

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const release = (period: string) => makeOds([coverSheet(period), byYear, reportsByYear]);

it('loads, says so beside JSON on standard output, knows a file again, and rolls back', async () => {
  const path = write('tables.ods', release('quarter 4 2025'));
  const first = await run(path, '--json');
  expect(first.status, first.stderr).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({
    kind: 'loaded',
    edition: { name: 'October to December 2025' },
  });
  expect(first.stderr).toContain('Loaded the figures of October to December 2025: 14 counts.');

  const again = await run(path);
  expect(again).toMatchObject({ status: 0, stdout: '' });
  expect(again.stderr).toContain('loaded already. Nothing was changed.');

  expect((await run(write('next.ods', release('quarter 1 2026')))).status).toBe(0);
  const back = await run('--rollback');
  expect(back).toMatchObject({ status: 0, stdout: '' });
  expect(back.stderr).toContain(
    'Back to the figures of October to December 2025. Those of January to March 2026 are kept.',
  );
});

it('says in a dry run what readers would see, and stores nothing', async () => {
  const result = await run(write('tables.ods', release('quarter 4 2025')), '--dry-run');
  expect(result).toMatchObject({ status: 0, stdout: '' });
  expect(result.stderr).toContain(
    'NRM referrals, City of London Police: 2023 not given, 2024 3, 2025 not given',
  );
  expect(result.stderr).toContain('DtN reports, Metropolitan Police Service: 2024 201, 2025 202');
  expect(existsSync(join(folder, 'var'))).toBe(false);
});

it.each<[string, number, () => readonly string[], RegExp]>([
  ['a file that is not there', 1, () => ['no-such-file.ods'], /no file no-such-file\.ods/],
  ['nothing to go back to', 1, () => ['--rollback'], /No figures have been loaded/],
  ['no file', 2, () => [], /Give the FILE/],
  ['a file to roll back to', 2, () => ['--rollback', 'a.ods'], /takes no FILE/],
  ['an empty name', 2, () => ['a.ods', '--edition', ' '], /--edition needs a name/],
  ['an option that does not exist', 2, () => ['--frobnicate'], /frobnicate/],
  ['a table without a name', 1, () => [write('a.csv', makeCsv(byYear))], /--edition "/],
])('%s ends with status %i and a message', async (_name, status, args, message) => {
  const result = await run(...args());
  expect(result.status).toBe(status);
  expect(result.stderr).toMatch(message);
  expect(result.stdout).toBe('');
});

it('runs as a program of its own', () => {
  const call = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/figures.ts'), ...args], {
      env: { ...process.env, ...environment() },
      encoding: 'utf8',
    });
  expect(call('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('--dry-run'),
    stderr: '',
  });
  const refused = call(write('a.csv', 'a,b'), '--json');
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ kind: 'refused', reason: 'no-table' });
});
