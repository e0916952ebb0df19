/** The command as a mail server calls it: its statuses, and messages that are large, late or for nobody. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../db/client.ts';
import { enqueueMessage } from '../../db/mail/enqueue-message.ts';
import { failedAddresses, messages, returnedMail } from '../../db/schema/mail.ts';
import { dataPaths } from '../../src/settings.ts';
import { recordReturnedMail } from '../../src/use-cases/mail/receive/record-returned-mail.ts';
import { callCommand } from '../support/commands.ts';
import { databaseInFile } from '../support/database.ts';
import { siteCode } from '../support/site-code.ts';

const shipped = (await siteCode()).dir;
let dataDir: string;
let returnAddress: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mail-command-'));
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'empty'));
  returnAddress = withDatabase((database) => {
    database.transaction((transaction) =>
      enqueueMessage(transaction, {
        to: 'lead@example.org',
        subject: 'Please check your entry',
        body: 'Hello',
        about: 'freshness:2026-11-20',
        at: '2026-11-20T12:00:00.000Z',
      }),
    );
    return `contacts+${database.select().from(messages).get()?.returnToken}@directory.example.org`;
  });
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function withDatabase<T>(use: (database: Database) => T): T {
  const database = openDatabase(dataPaths(dataDir).database);
  try {
    return use(database);
  } finally {
    closeDatabase(database);
  }
}

const command = {
  load: () => import('../../scripts/commands/mail.ts'),
  // As scripts/mail.ts says; that it does is seen where it is spawned.
  status: { notUnderstood: 64, failed: 75 },
};
const settings = (changes = {}) => ({
  DATA_DIR: dataDir,
  MAIL_FROM: 'Contacts <contacts@directory.example.org>',
  ...changes,
});
const environment = (changes = {}) => ({ ...process.env, ...settings(changes) });

const run = (args: readonly string[], input: string | Buffer = '', changes = {}) =>
  callCommand({ command, args, input, environment: settings(changes) });

/** As it is shipped, in a process of its own. */
function spawnMail(args: readonly string[], input: string | Buffer = '', changes = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shipped, 'mail.mjs'), ...args], {
    env: environment(changes),
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const letter = (to: string, body = 'We close at 16:00.') =>
  `From: lead@example.org\r\nTo: ${to}\r\nSubject: Re: Please check your entry\r\n\r\n${body}\r\n`;

describe('the status', () => {
  it('is 0 for what is taken in, once or again', async () => {
    expect(spawnMail(['receive'], letter(returnAddress))).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['receive'], letter(returnAddress))).toMatchObject({
      status: 0,
      stdout: 'recorded before\n',
    });
  });

  it('is 67 for a return address of nobody', async () => {
    const { status, stdout } = await run(
      ['receive', '--to', 'contacts@directory.example.org'],
      letter('x@example.org'),
    );
    expect({ status, stdout }).toEqual({
      status: 67,
      stdout: 'unknown: no message of ours has this return address\n',
    });
  });

  it.each([[[]], [['send']], [['receive', '--whom', 'x']], [['receive', 'x']]])(
    'is 64 for %j',
    async (args) => {
      expect(await run(args)).toMatchObject({ status: 64, stdout: '' });
    },
  );

  it('is 64 of the program itself', () => {
    expect(spawnMail(['send'])).toMatchObject({ status: 64, stdout: '' });
  });

  it('is 75 where there is no database yet, and where a setting is wrong', async () => {
    expect(spawnMail(['receive'], letter(returnAddress), { DATA_DIR: join(dataDir, 'none') }).status).toBe(
      75,
    );
    expect(await run(['receive'], letter(returnAddress), { MAIL_RETURN: 'bounce{token}' })).toMatchObject({
      status: 75,
      stderr: expect.stringContaining('MAIL_RETURN'),
    });
  });

  it('is 75 while somebody else holds the database, and 0 afterwards', async () => {
    const other = new BetterSqlite3(dataPaths(dataDir).database);
    other.exec('BEGIN EXCLUSIVE');
    expect(spawnMail(['receive'], letter(returnAddress)).status).toBe(75);
    other.exec('ROLLBACK');
    other.close();
    expect((await run(['receive'], letter(returnAddress))).status).toBe(0);
  });

  it('is 75 for an answer that would be one too many on the work list', async () => {
    withDatabase((database) => {
      const token = database.select().from(messages).get()?.returnToken ?? '';
      for (let count = 0; count < 25; count++)
        recordReturnedMail(
          { database, now: new Date('2026-11-21T12:00:00Z') },
          { token, outcome: { kind: 'reply' }, fingerprint: `${count}`, sender: '', subject: '', text: 'x' },
        );
    });
    expect(await run(['receive'], letter(returnAddress))).toMatchObject({
      status: 75,
      stdout: expect.stringContaining('deal with them on the work list'),
    });
  });

  it('of the script for mail servers is 75 for all that is not settled', () => {
    const hand = (args: readonly string[], input: string, changes = {}) =>
      spawnSync(join(shipped, 'deploy/receive-mail'), args, {
        env: environment({ NODE: process.execPath, ...changes }),
        input,
        cwd: '/',
      }).status;
    expect(hand(['--to', returnAddress], letter('x@example.org'))).toBe(0);
    expect(hand([], letter('x@example.org'))).toBe(67);
    expect(hand(['--whom'], letter(returnAddress))).toBe(75);
    expect(hand([], letter(returnAddress), { PORT: 'x' })).toBe(75);
  });
});

describe('a message of 10 MB', () => {
  it('is read to the end, and what stands at its beginning counts', async () => {
    const report = [
      'Return-Path: <>',
      `To: ${returnAddress}`,
      'From: MAILER-DAEMON@mx.example.org',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; lead@example.org',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: Please check your entry',
      '',
      'x'.repeat(76),
      '',
    ].join('\r\n');
    const whole = Buffer.concat([Buffer.from(report), Buffer.alloc(10_000_000, 'all of it is correct\r\n')]);
    expect(spawnMail(['receive'], whole)).toMatchObject({ status: 0, stderr: '' });
    withDatabase((database) => {
      expect(database.select().from(failedAddresses).all()).toMatchObject([{ address: 'lead@example.org' }]);
      expect(database.select().from(returnedMail).all()).toMatchObject([{ kind: 'failed', body: '' }]);
    });
  });
});

it('--help says the statuses, on stdout', () => {
  const { status, stdout } = spawnMail(['--help']);
  expect({ status, says: stdout.includes('75 not now') }).toEqual({ status: 0, says: true });
});
