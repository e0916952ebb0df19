import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { acceptInvitation } from '../../src/use-cases/people/accounts/accept-invitation.ts';
import { createKeyAuthenticator } from '../../src/use-cases/people/keys/api-keys.ts';
import { callCommand } from '../support/commands.ts';
import { createPeople, goodPassword, tokenOf } from '../support/people/people.ts';
import { siteCode } from '../support/site-code.ts';

const script = join((await siteCode()).dir, 'admin.mjs');
let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'admin-command-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const command = { load: () => import('../../scripts/commands/admin.ts') };
const environmentAt = (dataDir: string) => ({
  DATA_DIR: dataDir,
  PUBLIC_URL: 'https://directory.example.org',
});

const adminAt = (dataDir: string, ...args: readonly string[]) =>
  callCommand({ command, args, environment: environmentAt(dataDir) });
const admin = (...args: readonly string[]) => adminAt(dataDir, ...args);

/** As it is shipped, in a process of its own. */
function spawnAdmin(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environmentAt(dataDir) },
  });
  return { status, stdout, stderr };
}

const database = () => openDatabase(join(dataDir, 'directory.db'));

/** What somebody with the file in hand can do, and the application cannot. */
function tamper<T>(change: (sqlite: BetterSqlite3.Database) => T): T {
  const sqlite = new BetterSqlite3(join(dataDir, 'directory.db'));
  try {
    for (const { name } of sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_events'")
      .all() as { name: string }[])
      sqlite.exec(`DROP TRIGGER ${name}`);
    return change(sqlite);
  } finally {
    sqlite.close();
  }
}

describe('npm run admin', () => {
  it('create prints a link, alone on stdout, that makes an administrator', async () => {
    const { status, stdout } = spawnAdmin('create', '--email', 'first@example.org', '--name', 'First');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^https:\/\/directory\.example\.org\/admin\/set-up\/[\w-]{43}\n$/);
    const people = createPeople(database());
    const accepted = await acceptInvitation(
      people.auth,
      people.visit(),
      tokenOf(stdout.trim()),
      goodPassword,
      new Date(),
    );
    expect(accepted.kind).toBe('accepted');
    expect((await people.signInAs('first@example.org')).signedIn.person.role).toBe('admin');
    const again = spawnAdmin('create', '--email', 'FIRST@example.org', '--name', 'First');
    expect(again).toMatchObject({ status: 1, stdout: '' });
  });

  it('reminder-address sets where reminders also go, and takes it away again', async () => {
    const to = ['--email', 'Desk@example.org'];
    expect(await admin('reminder-address', '--police-area', 'CE', ...to)).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect((await admin('reminder-address', '--borough', 'E09000012', ...to)).status).toBe(0);
    const emails = () => [
      database().$client.prepare(`SELECT escalation_email FROM police_areas WHERE code = 'CE'`).pluck().get(),
      database()
        .$client.prepare(`SELECT escalation_email FROM boroughs WHERE code = 'E09000012'`)
        .pluck()
        .get(),
    ];
    expect(emails().map((email) => String(email).toLowerCase())).toEqual([
      'desk@example.org',
      'desk@example.org',
    ]);
    expect((await admin('reminder-address', '--police-area', 'CE')).status).toBe(0);
    expect(emails()[0]).toBeNull();
    expect(await admin('reminder-address', '--contact', 'nobody', ...to)).toMatchObject({ status: 1 });
    expect((await admin('reminder-address', '--borough', 'E09000012', '--email', 'desk')).status).toBe(2);
    expect((await admin('reminder-address', ...to)).status).toBe(2);
    expect(
      (await admin('reminder-address', '--borough', 'E09000012', '--police-area', 'CE', ...to)).status,
    ).toBe(2);
  });

  it.each([
    [['--role', 'editor', '--area', 'E09000012', '--area', 'CE'], 'editor', ['E09000012', 'CE']],
    [['--area', 'E09000012', 'CE', '--role', 'editor'], 'editor', ['E09000012', 'CE']],
    [['--role', 'viewer', '--expires-on', '2099-12-31'], 'viewer', []],
  ])('api-key %j prints a key that works, alone on stdout', async (options, role, areaCodes) => {
    const { status, stdout } = await admin('api-key', '--name', 'Import', ...options);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\S+\n$/);
    const principal = createKeyAuthenticator(database(), () => new Date())(stdout.trim());
    expect(principal).toMatchObject({ kind: 'key', role, areaCodes });
  });

  it.each([
    [
      ['api-key', '--name', 'K', '--role', 'editor', '--area', 'E09000099'],
      /E09000099[\s\S]*E09000012 {2}Hackney/,
    ],
    [['api-key', '--name', 'K', '--role', 'boss'], /admin, editor, viewer/],
    [['api-key', '--name', 'K'], /--role is missing/],
    [['api-key', '--name', 'K', '--role', 'viewer', '--expires-on', '2020-01-01'], /has passed/],
    [['create', '--email', 'nobody', '--name', 'N'], /name@example.org/],
    [['create', '--email', 'a@example.org', '--name', 'N', '--role', 'admin'], /--role/],
    [['frobnicate'], /no command frobnicate/],
  ])('%j is refused, and says why on stderr', async (args, reason) => {
    const { status, stdout, stderr } = await admin(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(reason);
  });

  it.each([['--help'], ['create', '--help'], ['api-key', '--help']])('%s tells how it is used', (...args) => {
    const { status, stdout } = spawnAdmin(...args);
    expect(status).toBe(0);
    expect(stdout).toContain('audit-verify');
  });

  it('audit-verify passes an untouched trail, adds nothing to it, and prints a head to check it by later', async () => {
    const first = await admin('audit-verify');
    expect(first).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^whole: \d+ events, head \d+:[0-9a-f]{64}\n$/),
    });
    expect((await admin('audit-verify')).stdout).toBe(first.stdout);
    const head = first.stdout.trim().split(' ').at(-1) ?? '';
    expect((await admin('api-key', '--name', 'Later', '--role', 'viewer')).status).toBe(0);
    expect(await admin('audit-verify', '--head', head)).toMatchObject({ status: 0, stderr: '' });
    const other = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(await admin('audit-verify', '--head', head, '--head', other)).toMatchObject({
      status: 1,
      stdout: `broken at event ${head.split(':')[0]}\n`,
    });
    expect(await admin('audit-verify', '--head', '52')).toMatchObject({ status: 2, stdout: '' });
  });

  it('audit-verify names the first broken link', async () => {
    const id = tamper((sqlite) => {
      const { id } = sqlite
        .prepare("SELECT min(id) AS id FROM audit_events WHERE action = 'key.create'")
        .get() as { id: number };
      sqlite.prepare("UPDATE audit_events SET actor = 'somebody else' WHERE id >= ?").run(id);
      return id;
    });
    expect(await admin('audit-verify')).toMatchObject({ status: 1, stdout: `broken at event ${id}\n` });
  });

  it('audit-verify names where a trail was cut off, even when nothing is left', async () => {
    tamper((sqlite) => sqlite.exec('DELETE FROM audit_events'));
    expect(await admin('audit-verify')).toMatchObject({ status: 1, stdout: 'broken at event 1\n' });
  });

  it('audit-verify makes no database where there is none, and calls none whole', async () => {
    const nowhere = join(dataDir, 'mistyped');
    expect(await adminAt(nowhere, 'audit-verify')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('Is DATA_DIR right?'),
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});
