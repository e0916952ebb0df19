/** What is shipped runs by itself: copied to a folder outside the checkout, with Node and no package but its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedFiles } from '../../src/build/shipped-files.ts';
import { createFormClient, type FormClient } from '../support/forms/form-client.ts';
import { codeOf, goodPassword } from '../support/people/people.ts';
import { siteCode } from '../support/site-code.ts';
import { setUpSecondFactor } from '../support/sites/admin-site.ts';

let folder: string;
let artefact: string;
let environment: Record<string, string>;
let server: ChildProcess | undefined;
let origin: string;

beforeAll(async () => {
  const code = await siteCode();
  folder = mkdtempSync(join(tmpdir(), 'artefact-'));
  artefact = join(folder, 'shipped');
  cpSync(code.dir, artefact, { recursive: true });
  const port = await findPort();
  origin = `http://127.0.0.1:${port}`;
  // Nothing of this machine's but where its data is.
  environment = { DATA_DIR: join(folder, 'data'), PORT: String(port), PUBLIC_URL: origin, TZ: 'UTC' };
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Kept over restarts: links are to an address. */
async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}

function run(command: string, args: readonly string[] = [], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(artefact, `${command}.mjs`), ...args],
    {
      cwd: folder,
      env: environment,
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

async function start(): Promise<void> {
  const child = spawn(process.execPath, ['--max-semi-space-size=2', 'start.mjs'], {
    cwd: artefact,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(log);
  expect(String(said[0])).toBe(`The directory answers at ${origin}/\n`);
}

/** Waits for as long as the test may take: the machine may be busy. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(50);
}

async function stop(): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
}

const home = async () => (await fetch(`${origin}/`)).text();

it('holds no package but the one for SQLite, and a command for each that is shipped', () => {
  expect(readdirSync(join(artefact, 'node_modules'))).toEqual(['better-sqlite3']);
  const commands = readdirSync(artefact).filter((name) => /^[a-z]+\.mjs$/.test(name));
  expect(commands).toEqual(
    Object.keys(shippedFiles.commands)
      .map((name) => `${name}.mjs`)
      .toSorted(),
  );
  for (const name of ['client', 'server', 'publisher', 'migrations', 'deploy'])
    expect(readdirSync(join(artefact, name)).length, name).toBeGreaterThan(0);
});

it.each(Object.keys(shippedFiles.commands))('%s tells how it is used', (command) => {
  expect(run(command, ['--help'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Usage: /),
  });
});

describe('on an empty data folder', () => {
  let key: string;
  let client: FormClient;

  it('makes the database, the first release and a person, serves, and signs them in', async () => {
    await start();
    expect(await home()).toContain('<h1');
    expect((await fetch(`${origin}/boroughs/hackney/`)).status).toBe(200);
    expect((await fetch(`${origin}/find?q=hackney`)).url).toBe(`${origin}/boroughs/hackney/`);
    const created = run('admin', ['create', '--email', 'first@example.org', '--name', 'First']);
    expect(created.status).toBe(0);
    const link = new URL(created.stdout.trim()).pathname;
    client = createFormClient(origin);
    await client.post(link, { password: goodPassword, again: goodPassword });
    const factor = await setUpSecondFactor(client);
    expect((await client.get('/admin/')).status).toBe(200);

    const again = createFormClient(origin);
    const asked = await again.post('/admin/sign-in', { email: 'first@example.org', password: goodPassword });
    expect([asked.status, asked.location]).toEqual([303, '/admin/two-factor']);
    await again.post('/admin/two-factor', { code: await codeOf(factor.key, 1) });
    expect((await again.get('/admin/contacts/')).status).toBe(200);
    key = run('admin', ['api-key', '--name', 'Test', '--role', 'admin']).stdout.trim();
  });

  it('takes a change and publishes it', async () => {
    const answer = await fetch(`${origin}/api/admin/contacts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        kind: 'support_service',
        role: 'A desk of the artefact',
        organisation: 'A charity',
        boroughs: ['E09000012'],
        telephone: '020 7946 0777',
      }),
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    await until(async () =>
      (await (await fetch(`${origin}/boroughs/hackney/`)).text()).includes('A desk of the artefact'),
    );
  });

  it.each([
    [
      'contacts',
      '/admin/import/',
      'kind,role,organisation,boroughs,telephone\nsupport_service,Other desk,A charity,Hackney,020 7946 0778\n',
      'Other desk',
    ],
    [
      'records of the Board',
      '/admin/board/import/',
      'kind,heldOn,state,title\nmeeting,2026-11-02,held,An autumn meeting\n',
      'An autumn meeting',
    ],
  ])('reads a file of %s in a thread of its own', async (_, path, rows, shown) => {
    const form = new FormData();
    form.set('act', 'preview');
    form.set('file', new Blob([rows], { type: 'text/csv' }), 'list.csv');
    const sent = new Request(`${origin}${path}`, { method: 'POST', body: form });
    const answer = await client.send(
      'POST',
      path,
      { origin, 'content-type': sent.headers.get('content-type') ?? '' },
      await sent.text(),
    );
    expect(answer.body).toContain(shown);
  });

  it('does what its commands do', async () => {
    expect(run('publish').stdout).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{4}\n$/);
    expect(run('publish', ['--rollback']).status).toBe(0);
    expect(run('contacts', ['export', '-']).stdout.includes('A desk of the artefact')).toBe(true);
    expect(JSON.parse(run('freshness', ['--json']).stdout).counts.lapsed).toBeGreaterThan(0);
    expect(run('mail', ['receive'], 'Subject: Hello\n\nHello\n').status).toBe(67);
    expect(run('places', ['--rollback']).status).toBe(1);
    expect(run('postcodes', ['--rollback']).status).toBe(1);
    const backup = run('backup');
    expect(backup.status).toBe(0);
    expect(run('restore', [backup.stdout.trim()]).status).toBe(0);
    expect(run('admin', ['audit-verify']).stdout).toMatch(/^whole: /);
    await stop();
    await start();
    expect(await home()).toContain('<h1');
  });

  it('hands mail over by the script for mail servers', () => {
    const hand = (args: readonly string[], changes = {}) =>
      spawnSync(join(artefact, 'deploy/receive-mail'), args, {
        cwd: '/',
        env: { ...environment, NODE: process.execPath, PATH: '/usr/bin:/bin', ...changes },
        input: 'Subject: Hello\n\nHello\n',
      }).status;
    expect(hand(['--to', 'someone@example.org'])).toBe(67);
    expect(hand(['--whom'])).toBe(75);
    expect(hand([], { NODE: '/no/such/node' })).toBe(75);
  });

  it('names a file that is damaged, and serves nothing with it', async () => {
    await stop();
    const name = readdirSync(join(artefact, 'server')).find((file) => file.endsWith('.mjs')) ?? '';
    const file = join(artefact, 'server', name);
    const whole = readFileSync(file);
    writeFileSync(file, 'export {};\n');
    const { status, stderr } = run('start');
    writeFileSync(file, whole);
    expect(status).toBe(1);
    expect(stderr).toContain(`server/${name}`);
    expect(stderr).not.toContain('    at ');
  });
});
