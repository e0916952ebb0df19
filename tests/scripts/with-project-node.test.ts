/** What becomes of a command when npm, which has started it, is ended by itself. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually } from '../support/sites/fixture-server.ts';
import { projectDir } from '../support/sites/fixture-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'with-node-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a command ends in order when the shell that npm runs it in has gone', async () => {
  const script = join(folder, 'script.mjs');
  const [started, ended] = [join(folder, 'started'), join(folder, 'ended')];
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
     process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(ended)}, ''); process.exit(0); });
     setTimeout(() => process.exit(1), 120_000);
     writeFileSync(${JSON.stringify(started)}, '');`,
  );
  const command = `"${process.execPath}" "${join(projectDir, 'scripts/with-project-node.mjs')}" "${script}"; true`;
  const shell = spawn('sh', ['-c', command], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: 'ignore',
  });
  await eventually(() => existsSync(started), 'the command runs');
  shell.kill('SIGKILL');
  await eventually(() => existsSync(ended), 'the command was told to end');
  expect(existsSync(ended)).toBe(true);
});
