/** The command as cron and systemd run it: its contract, its statuses, and mail servers that misbehave. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../db/client.ts';
import { acquireProcessLock } from '../../db/connection/process-lock.ts';
import { jobRuns } from '../../db/schema/freshness.ts';
import { messages } from '../../db/schema/mail.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { shippedFiles } from '../../src/build/shipped-files.ts';
import { reminderStages } from '../../src/domain/reminders/reminders.ts';
import { dataPaths, environmentVariables, readSettings } from '../../src/settings.ts';
import { findJobProblem } from '../../src/use-cases/freshness/job-health.ts';
import { runFreshness } from '../../src/use-cases/freshness/run-freshness.ts';
import { callCommand } from '../support/commands.ts';
import { databaseInFile } from '../support/database.ts';
import { addAdministrator, addContact, noonOf } from '../support/freshness.ts';
import { siteCode } from '../support/site-code.ts';

const root = join(import.meta.dirname, '../..');
const script = join((await siteCode()).dir, 'freshness.mjs');
const command = { load: () => import('../../scripts/commands/freshness.ts') };
let dataDir: string;
let contactId: string;
const ending: (() => unknown)[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'freshness-'));
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'empty'));
  withDatabase((database) => {
    loadReference(database, noonOf('2026-08-03'));
    contactId = addContact(database, '2026-08-03');
  });
});
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
  rmSync(dataDir, { recursive: true });
});

function withDatabase<T>(use: (database: Database) => T): T {
  const database = openDatabase(dataPaths(dataDir).database);
  try {
    return use(database);
  } finally {
    closeDatabase(database);
  }
}

/** On somebody's own machine: mail that becomes files is nothing wrong there. */
const settings = () => ({ DATA_DIR: dataDir, PUBLIC_URL: 'http://127.0.0.1:4321' });
const environment = () => ({ ...process.env, ...settings() });

const call = (args: readonly string[], changes: Readonly<Record<string, string>> = {}) =>
  callCommand({ command, args, environment: { ...settings(), ...changes } });
const freshness = (...args: readonly string[]) => call(args);

/** As it is shipped, in a process of its own. */
function spawnFreshness(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: environment(),
  });
  return { status, stdout, stderr };
}

describe('npm run freshness', () => {
  it('--json prints the contract and nothing else, and delivers into the outbox', async () => {
    withDatabase((database) => addAdministrator(database, 'admin@example.org'));
    const { status, stdout, stderr } = spawnFreshness('--json', '--now', '2026-10-19');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^2 messages lie in DATA_DIR\/outbox: SMTP_URL is not set\.[^\n]*\n$/);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['now', 'counts', 'transitions', 'notifications']);
    expect(Object.keys(report.counts)).toEqual(['verified', 'due', 'overdue', 'lapsed', 'vacant']);
    expect(report.now).toBe('2026-10-19');
    expect(report.transitions).toEqual([{ contact: contactId, from: 'verified', to: 'due' }]);
    expect(report.notifications).toContainEqual({
      contact: contactId,
      stage: 'first',
      to: 'lead@example.org',
    });
    // The reminder, and the digest of the national lines that nobody has checked.
    expect(readdirSync(dataPaths(dataDir).outbox)).toHaveLength(2);
    const again = JSON.parse((await freshness('--json', '--now', '2026-10-19')).stdout);
    expect(again).toEqual({ ...report, transitions: [], notifications: [] });
    expect(withDatabase((database) => database.select().from(jobRuns).all())).toMatchObject([
      { job: 'freshness', outcome: 'done' },
      { job: 'freshness', outcome: 'done' },
    ]);
  });

  it('says whom the digest is for while there is no administrator', async () => {
    expect((await freshness('--now', '2026-10-19')).stderr).toContain('There is no administrator');
    expect((await freshness('--now', '2026-10-19')).stderr).not.toContain('There is no administrator');
  });

  it('keeps no confirm link once it is delivered', async () => {
    await freshness('--now', '2026-10-19');
    const [file] = readdirSync(dataPaths(dataDir).outbox).filter((name) =>
      readFileSync(join(dataPaths(dataDir).outbox, name), 'utf8').includes('lead@example.org'),
    );
    expect(file).toBeDefined();
    const bodies = withDatabase((database) => database.select().from(messages).all()).map(({ body }) => body);
    expect(bodies.join()).toContain('/confirm/(not kept)');
    expect(bodies.join()).not.toMatch(/\/confirm\/[\w-]{20}/);
  });

  it('--dry-run leaves every file as it was', async () => {
    const digests = () =>
      globSync('**/*', { cwd: dataDir }).map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(readFileSync(join(dataDir, name)))
            .digest('hex')}`,
      );
    const before = digests();
    const { status, stdout } = await freshness('--dry-run', '--json', '--now', '2026-10-19');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).notifications).not.toEqual([]);
    expect(digests()).toEqual(before);
    expect((await freshness('--json', '--now', '2026-10-19')).stdout).toBe(stdout);
  });

  it('leaves the work to another that is at it, and says so', async () => {
    const lock = await acquireProcessLock(dataPaths(dataDir).freshnessLock, 0);
    const busy = await freshness('--json', '--now', '2026-10-19');
    lock?.release();
    expect(busy).toMatchObject({ status: 0, stdout: '' });
    expect(busy.stderr).toContain('Another process is checking already');
    expect(withDatabase((database) => database.select().from(jobRuns).all())).toEqual([]);
  });

  it('sends each reminder once when several start at the same moment', async () => {
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, [script, '--json', '--now', '2026-10-19'], { env: environment() }),
    );
    const results = await Promise.all(children.map(collect));
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    const notifications = results.flatMap(({ stdout }) =>
      stdout === '' ? [] : JSON.parse(stdout).notifications,
    );
    expect(notifications.filter(({ contact }: { contact: string }) => contact === contactId)).toHaveLength(1);
    expect(readdirSync(dataPaths(dataDir).outbox)).toHaveLength(2);
  });

  it.each([[['--now', '2026-02-30']], [['--now', 'tomorrow']], [['--now', '2026-11-21T08:00']]])(
    'says what it does not understand: %j',
    async (args) => {
      const { status, stdout, stderr } = await freshness(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('--help');
    },
  );

  it.each([['--fresh'], ['extra']])('says its usage for what it does not take: %s', (arg) => {
    const { status, stdout, stderr } = spawnFreshness(arg);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--help');
  });

  it('only looks at a day that has passed, and says so', async () => {
    expect((await freshness('--now', '2026-10-19')).status).toBe(0);
    const { status, stdout, stderr } = await freshness('--now', '2026-09-01');
    expect(status).toBe(1);
    expect(stdout).toContain('dry run');
    expect(stderr).toContain('A later day than 2026-09-01 was counted already');
  });

  it('names every stage, and how to look at another day', () => {
    const { stdout } = spawnFreshness('--help');
    for (const stage of reminderStages) expect(stdout).toContain(stage);
    expect(stdout).toMatch(/look at another\s+day, add --dry-run/);
  });

  it('takes an instant by its London date', async () => {
    // Half past midnight in London on the 19th.
    const { stdout } = await freshness('--dry-run', '--json', '--now', '2026-10-18T23:30:00Z');
    expect(JSON.parse(stdout).notifications).toContainEqual({
      contact: contactId,
      stage: 'first',
      to: 'lead@example.org',
    });
  });

  it.each([
    ['a check', 'scripts/freshness.ts'],
    ['a dry run', 'scripts/freshness.ts', '--dry-run'],
    ['a publish', 'scripts/publish.ts'],
  ])(
    '%s without a database, as where DATA_DIR is mistyped, is refused and makes none',
    (_, file, ...args) => {
      const nowhere = join(dataDir, 'nowhere');
      const { status, stderr } = spawnSync(process.execPath, [join(root, file), ...args], {
        encoding: 'utf8',
        env: { ...environment(), DATA_DIR: nowhere },
      });
      expect(status).toBe(1);
      expect(stderr).toContain('Is DATA_DIR right? Run npm start first');
      expect(existsSync(nowhere)).toBe(false);
    },
  );
});

async function collect(child: ChildProcess) {
  let stdout = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const [status] = await once(child, 'close');
  return { status: status as number | null, stdout };
}

describe('a mail server', () => {
  /** Answers each recipient with the code it is told. */
  async function startServer(answer: (recipient: string) => number): Promise<string> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo({ address }, _session, done) {
        const code = answer(address);
        done(code === 250 ? null : Object.assign(new Error('refused'), { responseCode: code }));
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    ending.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  }

  async function run(smtpUrl: string, date: string, limits = {}) {
    const database = openDatabase(dataPaths(dataDir).database);
    ending.push(() => closeDatabase(database));
    const settings = readSettings({ ...environment(), SMTP_URL: smtpUrl, MAIL_FROM: 'no-reply@example.org' });
    const result = await runFreshness({
      database,
      settings,
      now: noonOf(date),
      clock: () => noonOf(date),
      isDryRun: false,
      log: () => {},
      ...limits,
    });
    if (result.kind !== 'checked') throw new Error(result.kind);
    const lastRun = database.select().from(jobRuns).all().at(-1);
    return { ...result, outcome: lastRun?.outcome, database };
  }

  it('that refuses one recipient for now delays that message alone, and the next run goes on', async () => {
    let code = 450;
    const url = await startServer((recipient) => (recipient === 'lead@example.org' ? code : 250));
    const first = await run(url, '2026-10-19');
    expect(first).toMatchObject({
      outcome: 'undone',
      delivery: { sent: 1, failed: 1, givenUp: 0, untried: 0 },
    });
    expect(first.report.counts.due).toBe(1);
    // Not before its pause is over, and it is still undone.
    expect(await run(url, '2026-10-19')).toMatchObject({
      outcome: 'undone',
      delivery: { sent: 0, failed: 1 },
    });
    code = 250;
    const next = await run(url, '2026-10-20');
    expect(next).toMatchObject({ outcome: 'done', delivery: { sent: 1, failed: 0 } });
    expect(next.report.notifications).toEqual([]);
  });

  it('that refuses for good makes the run undone once', async () => {
    const url = await startServer((recipient) => (recipient === 'lead@example.org' ? 550 : 250));
    expect(await run(url, '2026-10-19')).toMatchObject({
      outcome: 'undone',
      delivery: { sent: 1, givenUp: 1 },
    });
    expect(await run(url, '2026-10-20')).toMatchObject({
      outcome: 'done',
      delivery: { sent: 0, givenUp: 0 },
    });
  });

  it('that says nothing does not hold up the check, and what was not tried is said', async () => {
    const silent = createServer(() => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    ending.push(() => silent.close());
    const url = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    withDatabase((database) => {
      for (const email of ['second@example.org', 'third@example.org', 'fourth@example.org'])
        addContact(database, '2026-08-03', { email });
    });
    // Time enough for four to be begun on a busy machine, and none left when they are given up.
    const limits = { silenceMs: 4000, deliveryMs: 3000 };
    const { report, delivery, outcome } = await run(url, '2026-10-19', limits);
    expect(report.transitions).toHaveLength(4);
    // Four are tried at once; the fifth is the digest.
    expect(delivery).toEqual({ sent: 0, givenUp: 0, failed: 4, untried: 1, trouble: null });
    expect(outcome).toBe('undone');
  });

  it('that is not there leaves the command with status 1 and a reason', async () => {
    const { status, stderr } = await call(['--json', '--now', '2026-10-19'], {
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'no-reply@example.org',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('2 message(s) could not be delivered yet');
  });
});

describe('the heartbeat', () => {
  it('is a problem when the last good run is more than 26 hours old, and not where none was ever made', async () => {
    const problemAt = (instant: string) =>
      withDatabase((database) => findJobProblem(database, new Date(instant)));
    expect(problemAt('2030-01-01T00:00:00Z')).toBeUndefined();
    const database = openDatabase(dataPaths(dataDir).database);
    ending.push(() => closeDatabase(database));
    const ranAt = new Date('2026-10-19T06:00:00Z');
    const common = { database, settings: readSettings(environment()), isDryRun: false, log: () => {} };
    await runFreshness({ ...common, now: ranAt, clock: () => ranAt });
    expect(problemAt('2026-10-20T08:00:00Z')).toBeUndefined();
    expect(problemAt('2026-10-20T08:00:01Z')).toContain('has not run since 2026-10-19T06:00:00.000Z');
  });
});

describe('without a mail server', () => {
  const onPublicSite = async (...args: readonly string[]) => {
    const { status, stderr } = await call(args, { PUBLIC_URL: 'https://directory.example.org' });
    return { status, stderr };
  };

  it('a public site leaves its mail undone, and says so until nothing lies there', async () => {
    for (const date of ['2026-10-19', '2026-10-20']) {
      const { status, stderr } = await onPublicSite('--json', '--now', date);
      expect({ date, status }).toEqual({ date, status: 1 });
      expect(stderr).toContain('2 messages lie in DATA_DIR/outbox: SMTP_URL is not set.');
    }
    rmSync(dataPaths(dataDir).outbox, { recursive: true });
    expect(await onPublicSite('--json', '--now', '2026-10-20')).toEqual({ status: 0, stderr: '' });
  });

  it('a dry run says nothing of it', async () => {
    await onPublicSite('--now', '2026-10-19');
    const { status, stderr } = await onPublicSite('--dry-run', '--now', '2026-10-20');
    expect([status, stderr.includes('outbox')]).toEqual([0, false]);
  });
});

describe('the file of settings', () => {
  const file = join(root, 'scripts/deploy/contact-directory.env');

  it('names every setting, and all of its values are usable', () => {
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...environmentVariables].toSorted());
    const everything = join(dataDir, 'everything.env');
    writeFileSync(everything, text.replaceAll(/^#(?=[A-Z_]+=)/gm, ''));
    const { stdout } = spawnSync(
      '/bin/sh',
      [
        '-c',
        `set -a && . "$1" && exec "$2" -p 'JSON.stringify(process.env)'`,
        'sh',
        everything,
        process.execPath,
      ],
      { encoding: 'utf8', env: {} },
    );
    expect(readSettings(JSON.parse(stdout)).mail).toEqual({
      smtpUrl: 'smtp://user:password@mail.example.org:587',
      from: 'Modern slavery contacts <contacts@directory.example.org>',
      returnPattern: 'bounce+{token}@directory.example.org',
    });
    // In this one way of writing systemd and the shell read the same.
    for (const line of text.split('\n').filter((part) => /^#?[A-Z_]+=/.test(part)))
      expect(line).toMatch(/^#?[A-Z_]+='[^'\\]*'$/);
  });

  it('is what every unit and the crontab read, and none of them sets anything itself', () => {
    const files = globSync('scripts/deploy/*.{service,crontab}', { cwd: root });
    expect(files).toHaveLength(5);
    for (const name of files) {
      const text = readFileSync(join(root, name), 'utf8');
      expect(text).toMatch(/^(?:EnvironmentFile=|.* \. )\/etc\/contact-directory\.env/m);
      expect(text).not.toMatch(/^#?Environment=|_URL=|DATA_DIR=/m);
    }
  });
});

describe('the units for systemd', () => {
  const hasAnalyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.skipIf(!hasAnalyze)('are accepted by systemd-analyze verify', () => {
    const units = globSync('scripts/deploy/*.{service,timer}', { cwd: root });
    expect(units).toHaveLength(7);
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...units], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('keep what they write to themselves, and write only where they must', () => {
    for (const name of globSync('scripts/deploy/*.service', { cwd: root })) {
      const lines = readFileSync(join(root, name), 'utf8').split('\n');
      for (const line of [
        'UMask=0077',
        'StateDirectoryMode=0700',
        'ProtectSystem=strict',
        'ProtectHome=true',
        'PrivateDevices=true',
        'NoNewPrivileges=true',
        'CapabilityBoundingSet=',
        'RequiresMountsFor=/var/lib/contact-directory',
      ])
        expect(lines, name).toContain(line);
    }
  });

  it('say that the server is started once it answers', async () => {
    const server = createHttpServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const script = join(root, 'scripts/deploy/wait-until-it-answers.mjs');
    const waiting = spawn(process.execPath, [script], { env: { HOST: '127.0.0.1', PORT: String(port) } });
    expect(await once(waiting, 'exit')).toEqual([0, null]);
    server.close();
  });

  it('and the crontab run a command that exists', () => {
    const files = globSync('scripts/deploy/*freshness.{service,crontab}', { cwd: root });
    expect(files).toHaveLength(2);
    for (const file of files)
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/\bnode freshness\.mjs\b/);
    expect(shippedFiles.commands).toHaveProperty('freshness');
  });
});
