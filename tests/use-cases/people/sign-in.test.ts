import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditEvents } from '../../../db/schema/audit.ts';
import { sessions, twoFactors } from '../../../db/schema/people.ts';
import { removePerson } from '../../../src/use-cases/people/accounts/manage-people.ts';
import { createAuth } from '../../../src/use-cases/people/sign-in/auth.ts';
import { renewBackupCodes } from '../../../src/use-cases/people/sign-in/second-factor.ts';
import { confirmSignIn, signIn } from '../../../src/use-cases/people/sign-in/sign-in.ts';
import { findPrincipal, findSignedIn, signOut } from '../../../src/use-cases/people/sign-in/signed-in.ts';
import { attemptLimits } from '../../../src/use-cases/security/attempts.ts';
import {
  createPeople,
  goodPassword,
  type People,
  publicUrl,
  signInByCode,
  testSecret,
} from '../../support/people/people.ts';

const unknown = 'nobody@example.org';
let people: People;
let email: string;
beforeEach(async () => {
  people = createPeople();
  email = await people.addPerson('admin');
});

const attempt = (typedEmail: string, password: string, address = '192.0.2.1', now = new Date()) =>
  signIn(people.auth, people.visit([], address), { email: typedEmail, password }, now);

describe('a password', () => {
  it('signs in, however the address is written', async () => {
    const { kind } = await attempt(` ${email.toUpperCase()} `, goodPassword);
    expect(kind).toBe('signed-in');
  });

  it.each([
    ['that is wrong', (e: string) => [e, 'not the password'] as const],
    ['of nobody', () => [unknown, goodPassword] as const],
    ['that is empty', (e: string) => [e, ''] as const],
    ['for what is no address', () => ["' OR 1=1 --", goodPassword] as const],
  ])('%s gets the same answer', async (_, typed) => {
    const [typedEmail, password] = typed(email);
    expect(await attempt(typedEmail, password)).toEqual({ kind: 'refused' });
  });

  it('is never written to the audit trail, nor is what was typed as an address', async () => {
    await attempt(email, 'the wrong secret');
    await attempt('my real password', goodPassword);
    await attempt(email, goodPassword);
    const trail = JSON.stringify(people.database.select().from(auditEvents).all());
    for (const secret of ['the wrong secret', 'my real password', goodPassword])
      expect(trail).not.toContain(secret);
  });

  it('of somebody who was removed signs nobody in, and their session has ended', async () => {
    const viewer = await people.addPerson('viewer');
    const { cookies, signedIn } = await people.signInAs(viewer);
    removePerson(people.context(), signedIn.person.id);
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeUndefined();
    expect(await attempt(viewer, goodPassword)).toEqual({ kind: 'refused' });
  });
});

describe('attempts', () => {
  const { limit } = attemptLimits['sign-in by account'];
  const now = new Date();

  it.each([['a known'], ['an unknown']])('are limited for %s account from any address', async (which) => {
    const typed = which === 'a known' ? email : unknown;
    const results = [];
    for (let at = 0; at <= limit; at++)
      results.push((await attempt(typed, 'wrong one', `198.51.100.${at}`, now)).kind);
    expect(results).toEqual([...Array(limit).fill('refused'), 'too-many']);
    // Also with the right password, and told the same.
    expect((await attempt(typed, goodPassword, '203.0.113.1', now)).kind).toBe('too-many');
    const later = new Date(now.getTime() + attemptLimits['sign-in by account'].seconds * 1000 + 1);
    expect((await attempt(typed, goodPassword, '203.0.113.1', later)).kind).not.toBe('too-many');
  });

  it('are counted when they come at the same moment', async () => {
    const results = await Promise.all(Array.from({ length: 14 }, () => attempt(email, 'wrong one')));
    expect(results.filter(({ kind }) => kind === 'refused')).toHaveLength(limit);
  });

  it('are limited by address, whatever the account', async () => {
    const { limit: byAddress } = attemptLimits['sign-in by address'];
    const tries = Array.from({ length: byAddress + 3 }, (_, at) =>
      attempt(`nobody-${at}@example.org`, 'x', '192.0.2.7', now),
    );
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(3);
    expect((await attempt(email, goodPassword, '192.0.2.8', now)).kind).toBe('signed-in');
  });

  it('are remembered by a process that starts anew', async () => {
    await Promise.all(Array.from({ length: limit }, () => attempt(email, 'wrong one')));
    const restarted = createAuth({ database: people.database, secret: testSecret, publicUrl, log: () => {} });
    const result = await signIn(restarted, people.visit(), { email, password: goodPassword }, new Date());
    expect(result.kind).toBe('too-many');
  });

  it('before a right password are forgiven', async () => {
    for (let round = 0; round < 2; round++) {
      await Promise.all(Array.from({ length: limit - 1 }, () => attempt(email, 'wrong one')));
      expect((await attempt(email, goodPassword)).kind).toBe('signed-in');
    }
  });

  it('that are refused for their number fill neither the audit trail nor the disk', async () => {
    await Promise.all(Array.from({ length: limit + 8 }, () => attempt(unknown, 'wrong one')));
    expect(people.audited().filter((action) => action === 'session.refuse')).toHaveLength(limit + 1);
  });
});

it('stores passwords at the full cost of argon2 unless a test says otherwise', async () => {
  const auth = createAuth({ database: people.database, secret: testSecret, publicUrl, log: () => {} });
  expect(await auth.hashPassword(goodPassword)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

describe('a second factor', () => {
  it('is asked for after the password, and its code signs in', async () => {
    const { signedIn } = await people.signInAs(email);
    expect(signedIn.mustSetUpSecondFactor).toBe(true);
    const factor = await people.addSecondFactor(signedIn);
    const first = await attempt(email, goodPassword);
    if (first.kind !== 'second-factor') throw new Error(first.kind);
    expect(await findSignedIn(people.auth, people.visit(first.cookies), new Date())).toBeUndefined();
    expect((await confirmSignIn(people.auth, people.visit(first.cookies), '000000', new Date())).kind).toBe(
      'wrong',
    );
    const second = await confirmSignIn(
      people.auth,
      people.visit(first.cookies),
      await factor.code(),
      new Date(),
    );
    if (second.kind !== 'signed-in') throw new Error(second.kind);
    const principal = await findPrincipal(people.auth, people.visit(second.cookies), new Date());
    expect(principal).toMatchObject({ kind: 'user', role: 'admin', id: signedIn.person.id });
    const refused = people.database
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'session.refuse'))
      .get();
    expect(refused?.subject).toBe(`user:${signedIn.person.id}`);
    expect(people.audited().slice(-3)).toEqual([
      'session.ask-second-factor',
      'session.refuse',
      'session.start',
    ]);
  });

  it('ends the sessions that began without it, but for the one that set it up', async () => {
    const earlier = await people.signInAs(email);
    const { cookies, signedIn } = await people.signInAs(email);
    await people.addSecondFactor(signedIn);
    expect(await findSignedIn(people.auth, people.visit(earlier.cookies), new Date())).toBeUndefined();
    expect(await findPrincipal(people.auth, people.visit(cookies), new Date())).toBeDefined();
  });

  it('accepts a code once', async () => {
    const { signedIn } = await people.signInAs(email);
    const factor = await people.addSecondFactor(signedIn);
    const code = await factor.code(1);
    expect((await signInByCode(people, email, code)).kind).toBe('signed-in');
    expect((await signInByCode(people, email, code)).kind).toBe('wrong');
  });

  it('accepts a backup code once, however it is typed', async () => {
    const { signedIn } = await people.signInAs(email);
    const { backupCodes } = await people.addSecondFactor(signedIn);
    expect(backupCodes).toHaveLength(10);
    const [first = '', second = ''] = backupCodes;
    expect((await signInByCode(people, email, ` ${first.toUpperCase()} `)).kind).toBe('signed-in');
    expect((await signInByCode(people, email, first)).kind).toBe('wrong');
    expect((await signInByCode(people, email, second.replace('-', ''))).kind).toBe('signed-in');
  });

  it('locks after ten wrong codes, over however many sign-ins', async () => {
    const { signedIn } = await people.signInAs(email);
    const factor = await people.addSecondFactor(signedIn);
    const kinds: string[] = [];
    for (let at = 0; at < 10; at++) kinds.push((await signInByCode(people, email, `00000${at}`)).kind);
    expect(new Set(kinds)).toEqual(new Set(['wrong']));
    expect((await signInByCode(people, email, await factor.code())).kind).toBe('locked');
  });

  it('lets a challenge be tried five times', async () => {
    const { signedIn } = await people.signInAs(email);
    await people.addSecondFactor(signedIn);
    const first = await attempt(email, goodPassword);
    if (first.kind !== 'second-factor') throw new Error(first.kind);
    const kinds: string[] = [];
    for (let at = 0; at < 6; at++)
      kinds.push(
        (await confirmSignIn(people.auth, people.visit(first.cookies), `00000${at}`, new Date())).kind,
      );
    expect(kinds).toEqual([...Array(5).fill('wrong'), 'expired']);
  });

  it('and its backup codes are stored encrypted, and new codes end the old ones', async () => {
    const { signedIn } = await people.signInAs(email);
    const { backupCodes } = await people.addSecondFactor(signedIn);
    const stored = JSON.stringify(people.database.select().from(twoFactors).all());
    expect(stored).not.toContain(backupCodes[0]);
    const wrong = await renewBackupCodes(people.auth, people.visit(), signedIn, 'not it', new Date());
    expect(wrong.kind).toBe('wrong-password');
    const renewed = await renewBackupCodes(people.auth, people.visit(), signedIn, goodPassword, new Date());
    if (renewed.kind !== 'renewed') throw new Error(renewed.kind);
    expect((await signInByCode(people, email, backupCodes[0] ?? '')).kind).toBe('wrong');
    expect((await signInByCode(people, email, renewed.backupCodes[0] ?? '')).kind).toBe('signed-in');
  });
});

describe('a session', () => {
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

  it('is no principal before the second factor that the role needs, and is one for a viewer', async () => {
    const admin = await people.signInAs(email);
    expect(await findPrincipal(people.auth, people.visit(admin.cookies), new Date())).toBeUndefined();
    await people.addPerson('viewer');
    const viewer = await people.signInAs('viewer@example.org');
    expect(await findPrincipal(people.auth, people.visit(viewer.cookies), new Date())).toBeDefined();
  });

  it('ends after an hour without use', async () => {
    const { cookies, signedIn } = await people.signInAs(email);
    people.database
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() - 1).toISOString() })
      .where(eq(sessions.id, signedIn.sessionId))
      .run();
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeUndefined();
  });

  it('is prolonged by use, and tells the browser so', async () => {
    const { cookies, signedIn } = await people.signInAs(email);
    const inTenMinutes = new Date(Date.now() + 50 * 60_000).toISOString();
    people.database
      .update(sessions)
      .set({ expiresAt: inTenMinutes })
      .where(eq(sessions.id, signedIn.sessionId))
      .run();
    const found = await findSignedIn(people.auth, people.visit(cookies), new Date());
    expect(found?.cookies.join()).toContain('session_token');
    const row = people.database.select().from(sessions).get();
    expect(Date.parse(row?.expiresAt ?? '')).toBeGreaterThan(Date.parse(inTenMinutes));
  });

  it.each([
    [11.9, true],
    [12.1, false],
  ])('kept in use lives after %f hours: %s', async (age, isAlive) => {
    const { cookies } = await people.signInAs(email);
    expect((await findSignedIn(people.auth, people.visit(cookies), hours(age))) !== undefined).toBe(isAlive);
  });

  it('ends by signing out, also for who kept its cookie', async () => {
    const { cookies, signedIn } = await people.signInAs(email);
    const ending = await signOut(people.auth, people.visit(cookies), signedIn, new Date());
    expect(ending.join()).toMatch(/session_token=;.*Max-Age=0/);
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeUndefined();
    expect(people.audited().at(-1)).toBe('session.end');
  });

  it('is not believed without the signature made with the secret', async () => {
    const { cookies } = await people.signInAs(email);
    const token = people.database.select().from(sessions).get()?.token ?? '';
    const name = cookies[0]?.split('=')[0];
    for (const value of [token, `${token}.`, `${token}.${'A'.repeat(43)}%3D`])
      expect(
        await findSignedIn(people.auth, people.visit([`${name}=${value};`]), new Date()),
      ).toBeUndefined();
    const other = createAuth({ database: people.database, secret: 'x'.repeat(50), publicUrl, log: () => {} });
    expect(await findSignedIn(other, people.visit(cookies), new Date())).toBeUndefined();
  });

  it('has cookies for /admin only, closed to scripts and other sites', async () => {
    const { cookies } = await people.signInAs(email);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/admin; HttpOnly; Secure; SameSite=Lax$/);
    expect(cookies.join()).toContain('__Secure-contacts.session_token=');
  });
});
