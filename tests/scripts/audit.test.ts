/** The command `npm run audit` as it is typed, and ended; what it measures is tested where it is measured. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patience } from '../support/patience.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/audit.ts', ...options], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  return { child, said, ended: once(child, 'close') };
}

/** Processes that work on a folder, by what their environment says. */
function listProcessesOf(path: string): readonly string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/environ`, 'utf8').includes(`DATA_DIR=${path}`);
    } catch {
      // Ended meanwhile, or another user's.
      return false;
    }
  });
}

it('says what it does, and begins nothing', async () => {
  const { said, ended } = start('--help');
  expect((await ended)[0]).toBe(0);
  expect(said.stdout).toContain('Usage: npm run audit');
  expect(readdirSync(folder)).toEqual([]);
});

it('does not take an option it does not know for none', async () => {
  const { said, ended } = start('--fast');
  expect((await ended)[0]).toBe(2);
  expect(said.stdout).toBe('');
  expect(said.stderr).toContain('--fast');
  expect(readdirSync(folder)).toEqual([]);
});

it.skipIf(process.platform !== 'linux')('ended early, leaves no folder and no server behind', async () => {
  const { child, ended } = start();
  const ours = join(folder, 'audit-');
  await vi.waitUntil(() => listProcessesOf(ours).length > 0, patience);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(143);
  expect(listProcessesOf(ours)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('audit-'))).toEqual([]);
});
