/** `npm run places` as an operator runs it: another process, a real download, real exit statuses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callCommand } from '../support/commands.ts';
import { openNamesZip, tinyNames } from '../support/files/open-names-files.ts';
import { siteCode } from '../support/site-code.ts';

const script = join((await siteCode()).dir, 'places.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const command = { load: () => import('../../scripts/commands/places.ts') };
const environment = (more: Readonly<Record<string, string>>) => ({ DATA_DIR: join(folder, 'var'), ...more });

const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  callCommand({ command, args, environment: environment(more) });

/** As it is shipped, in a process of its own. */
async function spawnPlaces(commandLine: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [script, ...commandLine], {
    env: { ...process.env, ...environment(more) },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

it('downloads, imports, reports in JSON on standard output and in words beside it, and rolls back', async () => {
  const server = createServer((_request, response) => response.end(openNamesZip(tinyNames(330))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const first = await spawnPlaces(['--json'], { PLACES_URL: `http://127.0.0.1:${port}/names.zip` });
  server.close();
  expect(first.status, first.stderr).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ kind: 'imported', edition: { placeCount: 330 } });
  expect(first.stderr).toContain('330 names of places in London');

  const path = join(folder, 'names.zip');
  writeFileSync(path, openNamesZip(tinyNames(340)));
  expect((await run([path, '--label', 'Autumn'])).status).toBe(0);
  const back = await run(['--rollback']);
  expect(back.status, back.stderr).toBe(0);
  expect(back.stderr).toContain('Back to November 2025');
});

it.each<[string, number, readonly string[], RegExp]>([
  ['a file that is not there', 1, ['no-such-file.zip'], /no file or folder/],
  ['nothing to go back to', 1, ['--rollback'], /No places have been imported/],
  ['two files', 2, ['a.csv', 'b.csv'], /one FILE/],
])('%s ends with status %i and a message', async (_name, status, commandLine, message) => {
  const result = await run(commandLine);
  expect(result.status).toBe(status);
  expect(result.stderr).toMatch(message);
  expect(result.stdout).toBe('');
});

it('an option that does not exist ends with status 2 and its usage', async () => {
  const { status, stdout, stderr } = await spawnPlaces(['--frobnicate']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/Usage/);
});

it('without a file and offline, it says how to pass one', async () => {
  const result = await run(['--json'], { PLACES_URL: 'http://127.0.0.1:9/' });
  expect(result.status).toBe(1);
  expect(JSON.parse(result.stdout)).toMatchObject({ kind: 'refused', reason: 'download-failed' });
  expect(result.stderr).toContain('npm run places -- FILE');
});
