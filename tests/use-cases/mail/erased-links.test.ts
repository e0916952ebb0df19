/** A link that signs somebody in is in no byte of the database's files once it is on its way, or given up. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { sendDueMessages } from '../../../src/use-cases/mail/send/send-due-messages.ts';
import { databaseInFile, testNow } from '../../support/database.ts';

const token = 'Quillon7Vexworth_p3Euwpil6rjr8_p5Zk0a1b2c3d4';
let folder: string;
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erased-links-'));
  database = databaseInFile(join(folder, 'directory.db'), 'empty');
});
afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

function countInFiles(): number {
  return ['directory.db', 'directory.db-wal']
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1').split(token).length - 1)
    .reduce((sum, count) => sum + count, 0);
}

function enqueue(about: string, path: string): void {
  const body = `Open this:\n\nhttps://directory.example.org/${path}/${token}\n${'More. '.repeat(2000)}`;
  const message = { to: 'a@example.org', subject: 'A link', body, about, at: testNow.toISOString() };
  database.transaction((transaction) => enqueueMessage(transaction, message));
}

const send = (deliver: () => Promise<void> = () => Promise.resolve()) =>
  sendDueMessages({
    database,
    transport: { ours: [], send: deliver, close: () => {} },
    now: () => testNow,
    log: () => {},
  });

it.each([
  ['an invitation', 'invitation:1', 'admin/set-up'],
  ['a new password', 'password-reset:1', 'admin/reset-password'],
  ['a confirm link', 'contact:1', 'confirm'],
])('of %s, once it was sent', async (_name, about, path) => {
  enqueue(about, path);
  expect(countInFiles()).toBeGreaterThan(0);
  expect(await send()).toMatchObject({ sent: 1 });
  expect(countInFiles()).toBe(0);
});

it('that a mail server refused for good', async () => {
  enqueue('invitation:1', 'admin/set-up');
  const refused = Object.assign(new Error('550 No such user'), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: 550,
    response: '550 5.1.1 No such user',
  });
  expect(await send(() => Promise.reject(refused))).toMatchObject({ givenUp: 1 });
  expect(countInFiles()).toBe(0);
});

it('that somebody else was reading meanwhile, with the next look into the queue', async () => {
  enqueue('invitation:1', 'admin/set-up');
  const reader = openDatabase(join(folder, 'directory.db'));
  reader.$client.exec('BEGIN; SELECT count(*) FROM messages');
  reader.$client.prepare('SELECT body FROM messages').all();
  await send();
  expect(countInFiles()).toBeGreaterThan(0);
  reader.$client.exec('COMMIT');
  closeDatabase(reader);
  await send();
  expect(countInFiles()).toBe(0);
});
