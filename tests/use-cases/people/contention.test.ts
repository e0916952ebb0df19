/**
 * Signing in while another process takes and leaves the database at every moment: each step waits or all is done
 * again, and nothing is done twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, openServingDatabase } from '../../../db/client.ts';
import { isBusy, type WriteWatch, watchWrites } from '../../../db/contention.ts';
import { sessions } from '../../../db/schema/people.ts';
import { changePassword } from '../../../src/use-cases/people/sign-in/passwords.ts';
import { confirmSignIn, signIn } from '../../../src/use-cases/people/sign-in/sign-in.ts';
import { findSignedIn, signOut } from '../../../src/use-cases/people/sign-in/signed-in.ts';
import { databaseInFile } from '../../support/database.ts';
import { createPeople, goodPassword, type People, type SecondFactor } from '../../support/people/people.ts';

let folder: string;
let people: People;
let email: string;
let factor: SecondFactor;
let other: BetterSqlite3.Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contention-'));
  const file = join(folder, 'directory.db');
  closeDatabase(databaseInFile(file, 'reference'));
  people = createPeople(openServingDatabase(file));
  other = new BetterSqlite3(file);
  email = await people.addPerson('admin');
  factor = await people.addSecondFactor((await people.signInAs(email)).signedIn);
});
afterEach(() => {
  other.close();
  closeDatabase(people.database);
  rmSync(folder, { recursive: true });
});

/** Runs work as the server does, with the database taken and left again at every turn. */
async function amongWriters<T>(work: () => Promise<T>): Promise<T> {
  const taking = setInterval(() => other.exec(other.inTransaction ? 'ROLLBACK' : 'BEGIN IMMEDIATE'), 1);
  try {
    for (;;) {
      const watch: WriteWatch = { refused: 0, committed: 0 };
      try {
        return await watchWrites(watch, work);
      } catch (error) {
        if (!isBusy(error)) throw error;
        // What is done again must not have been done in part.
        expect(watch.committed).toBe(0);
        await sleep(1);
      }
    }
  } finally {
    clearInterval(taking);
    if (other.inTransaction) other.exec('ROLLBACK');
  }
}

const began = () => people.audited().filter((action) => action === 'session.start').length;
const typePassword = () => signIn(people.auth, people.visit(), { email, password: goodPassword }, new Date());

describe('among other writers', () => {
  it.each([
    ['a code', () => factor.code(1)],
    ['a backup code', async () => factor.backupCodes[0] ?? ''],
  ])('the password and %s sign in, once', async (_, code) => {
    const before = began();
    const first = await amongWriters(typePassword);
    if (first.kind !== 'second-factor') throw new Error(first.kind);
    const typed = await code();
    const second = await amongWriters(() =>
      confirmSignIn(people.auth, people.visit(first.cookies), typed, new Date()),
    );
    if (second.kind !== 'signed-in') throw new Error(second.kind);
    expect(began()).toBe(before + 1);
    const visit = people.visit(second.cookies);
    const signedIn = await amongWriters(() => findSignedIn(people.auth, visit, new Date()));
    if (!signedIn) throw new Error('Nobody is signed in.');
    await amongWriters(() => signOut(people.auth, visit, signedIn, new Date()));
    expect(await findSignedIn(people.auth, visit, new Date())).toBeUndefined();
  });

  it('a wrong password is refused and on record', async () => {
    const refused = await amongWriters(() =>
      signIn(people.auth, people.visit(), { email, password: 'not the password' }, new Date()),
    );
    expect(refused.kind).toBe('refused');
  });

  it('looking at a page does not wait, although the session is due to be prolonged', async () => {
    const { cookies } = await signedInByCode();
    // Older than what better-auth takes for fresh.
    const soon = new Date(Date.now() + 50 * 60_000).toISOString();
    people.database.update(sessions).set({ expiresAt: soon }).run();
    other.exec('BEGIN IMMEDIATE');
    const found = await findSignedIn(people.auth, people.visit(cookies), new Date());
    expect(found?.person.email).toBe(email);
    other.exec('ROLLBACK');
    const [row] = people.database.select().from(sessions).all().slice(-1);
    expect(row?.expiresAt).toBe(soon);
    await findSignedIn(people.auth, people.visit(cookies), new Date());
    const [prolonged] = people.database.select().from(sessions).all().slice(-1);
    expect(prolonged?.expiresAt.localeCompare(soon)).toBe(1);
  });

  it('a changed password is changed once', async () => {
    const { cookies, signedIn } = await signedInByCode();
    const result = await amongWriters(() =>
      changePassword(
        people.auth,
        people.visit(cookies),
        signedIn,
        { current: goodPassword, wanted: 'five dry green trains' },
        new Date(),
      ),
    );
    expect(result.kind).toBe('changed');
    expect(people.audited().filter((action) => action === 'password.change')).toHaveLength(1);
  });

  it('a changed password waits for another writer, and is not begun again, which would count as an attempt', async () => {
    const { cookies, signedIn } = await signedInByCode();
    const auth: typeof people.auth = {
      ...people.auth,
      async hashPassword(password) {
        const hash = await people.auth.hashPassword(password);
        other.exec('BEGIN IMMEDIATE');
        setTimeout(() => other.exec('ROLLBACK'), 50);
        return hash;
      },
    };
    const typed = { current: goodPassword, wanted: 'five dry green trains' };
    const result = await changePassword(auth, people.visit(cookies), signedIn, typed, new Date());
    expect(result.kind).toBe('changed');
  });
});

async function signedInByCode() {
  const first = await typePassword();
  if (first.kind !== 'second-factor') throw new Error(first.kind);
  const second = await confirmSignIn(
    people.auth,
    people.visit(first.cookies),
    await factor.code(1),
    new Date(),
  );
  if (second.kind !== 'signed-in') throw new Error(second.kind);
  const signedIn = await findSignedIn(people.auth, people.visit(second.cookies), new Date());
  if (!signedIn) throw new Error('Nobody is signed in.');
  return { cookies: second.cookies, signedIn };
}
