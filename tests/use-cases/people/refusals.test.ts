/** What is refused is on record, and no flood of refusals fills the audit trail. */
import { beforeEach, describe, expect, it } from 'vitest';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import { createApiKey, createKeyAuthenticator } from '../../../src/use-cases/people/keys/api-keys.ts';
import { changePassword } from '../../../src/use-cases/people/sign-in/passwords.ts';
import {
  confirmSecondFactor,
  dropSecondFactor,
  getPendingSecondFactor,
  renewBackupCodes,
} from '../../../src/use-cases/people/sign-in/second-factor.ts';
import { confirmSignIn, signIn } from '../../../src/use-cases/people/sign-in/sign-in.ts';
import { wrongCodesMost } from '../../../src/use-cases/people/sign-in/wrong-codes.ts';
import { attemptLimits, takeAttempt } from '../../../src/use-cases/security/attempts.ts';
import {
  type AnonymousRefusal,
  createRefusalRecorder,
} from '../../../src/use-cases/security/record-anonymous-refusal.ts';
import { isNothingLeft, readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { testNow } from '../../support/database.ts';
import { createPeople, goodPassword, type People, testSecret } from '../../support/people/people.ts';

let people: People;
beforeEach(() => {
  people = createPeople();
});

const events = () => people.database.select().from(auditEvents).all();
const later = (seconds: number) => new Date(testNow.getTime() + seconds * 1000);

describe('somebody who is signed in', () => {
  it.each([
    ['password.change', 'wrong password'],
    ['second-factor.renew-codes', 'wrong password'],
    ['second-factor.drop', 'wrong password'],
    ['second-factor.enable', 'wrong code'],
  ] as const)('leaves an event of %s with a %s, and the first of too many', async (act, reason) => {
    const { auth, visit } = people;
    const { signedIn } = await people.signInAs(await people.addPerson('admin'));
    await getPendingSecondFactor(auth, signedIn);
    const wrong = 'no such secret';
    const tries = {
      'password.change': () =>
        changePassword(auth, visit(), signedIn, { current: wrong, wanted: wrong }, testNow),
      'second-factor.renew-codes': () => renewBackupCodes(auth, visit(), signedIn, wrong, testNow),
      'second-factor.drop': () => dropSecondFactor(auth, visit(), signedIn, wrong, testNow),
      'second-factor.enable': () => confirmSecondFactor(auth, visit(), signedIn, wrong, testNow),
    };
    const before = events().length;
    const by = { actor: signedIn.person.id, subject: `user:${signedIn.person.id}`, requestId: 'request-1' };
    expect((await tries[act]()).kind).toMatch(/^wrong/);
    expect(events().slice(before)).toMatchObject([{ ...by, action: `${act}-refused`, after: { reason } }]);
    const { limit } = attemptLimits['password by account'];
    for (let count = 1; count < limit + 3; count += 1) await tries[act]();
    const written = events().slice(before);
    expect(written).toHaveLength(limit + 1);
    expect(written.at(-1)).toMatchObject({
      ...by,
      action: 'attempts.refuse',
      after: { limit: 'password by account' },
    });
    expect(JSON.stringify(written)).not.toContain(wrong);
  });
});

describe('too many attempts', () => {
  it('leave one event in a window, and one in the next', () => {
    const attempts = [{ name: 'report by address', of: '192.0.2.9' }] as const;
    const { limit, seconds } = attemptLimits['report by address'];
    const take = (now: Date) =>
      takeAttempt(people.database, testSecret, attempts, now, { requestId: 'r', subject: 'contact:x' });
    for (const start of [testNow, later(seconds + 1)]) {
      const before = events().length;
      for (let count = 0; count < limit; count += 1) expect(take(start).allowed).toBe(true);
      expect(events().length).toBe(before);
      for (let count = 0; count < 5; count += 1) expect(take(start).allowed).toBe(false);
      expect(events().slice(before)).toMatchObject([
        { actor: 'anonymous', action: 'attempts.refuse', subject: 'contact:x', requestId: 'r' },
      ]);
      expect(JSON.stringify(events())).not.toContain('192.0.2.9');
    }
  });

  it('at the second step of signing in are on record', async () => {
    const { limit } = attemptLimits['second factor by address'];
    for (let count = 0; count <= limit; count += 1)
      await confirmSignIn(people.auth, people.visit(), '000000', testNow);
    const { events: tooMany } = { events: events().filter(({ action }) => action === 'attempts.refuse') };
    expect(tooMany).toMatchObject([{ actor: 'anonymous', after: { limit: 'second factor by address' } }]);
  });

  it('at codes after the right password are told by mail and on the work list, until there is a new password', async () => {
    const { auth, visit } = people;
    const email = await people.addPerson('admin');
    const { signedIn } = await people.signInAs(email);
    await people.addSecondFactor(signedIn);
    const work = () => readWorkList({ database: people.database, principal: signedIn.principal, now });
    const warnings = () =>
      people.database
        .select()
        .from(messages)
        .all()
        .filter(({ subject }) => subject === 'Wrong codes were given for your account');
    const now = new Date();
    const tryCodes = async (count: number) => {
      const first = await signIn(auth, visit(), { email, password: goodPassword }, now);
      if (first.kind !== 'second-factor') throw new Error(first.kind);
      for (let at = 0; at < count; at += 1) await confirmSignIn(auth, visit(first.cookies), '000000', now);
    };
    await tryCodes(wrongCodesMost);
    expect([warnings(), work().wrongCodes]).toEqual([[], []]);
    await tryCodes(2);
    expect(warnings()).toMatchObject([{ recipient: email, body: expect.stringContaining('5 wrong codes') }]);
    expect(work().wrongCodes).toMatchObject([{ count: 6, person: { email } }]);
    expect(isNothingLeft(work())).toBe(false);
    expect(people.audited().filter((action) => action === 'session.warn')).toHaveLength(1);
    const viewer = { ...signedIn.principal, role: 'viewer' } as const;
    expect(readWorkList({ database: people.database, principal: viewer, now }).wrongCodes).toEqual([]);
    const typed = { current: goodPassword, wanted: 'nine slow green trams' };
    expect((await changePassword(auth, visit(), signedIn, typed, now)).kind).toBe('changed');
    expect(work().wrongCodes).toEqual([]);
  });

  it('of a key leave one event in a minute', () => {
    const made = createApiKey(people.context(undefined, testNow), {
      name: 'Busy',
      role: 'viewer',
      areaCodes: [],
      expiresOn: null,
    });
    if (made.kind !== 'created') throw new Error(made.kind);
    let now = testNow;
    const authenticate = createKeyAuthenticator(people.database, () => now);
    const callsOver = () => {
      for (let count = 0; count < 305; count += 1) authenticate(made.key, 'request-9');
      return events().filter(({ action }) => action === 'attempts.refuse');
    };
    expect(callsOver()).toMatchObject([
      { actor: `key:${made.id}`, subject: `key:${made.id}`, requestId: 'request-9' },
    ]);
    now = later(60);
    expect(callsOver()).toHaveLength(2);
  });
});

describe('a stranger', () => {
  const refusal: AnonymousRefusal = {
    action: 'key.refuse',
    subject: 'api:GET /api/admin/contacts',
    reason: 'no key',
    address: '192.0.2.1',
    requestId: 'request-1',
  };

  it('leaves one event for each kind of refusal in a quarter of an hour', () => {
    const record = createRefusalRecorder(people.database);
    const before = events().length;
    const page = {
      ...refusal,
      action: 'access.refuse',
      subject: 'page:/admin',
      reason: 'not signed in',
    } as const;
    for (let count = 0; count < 50; count += 1)
      for (const given of [refusal, { ...refusal, reason: 'wrong key' as const }, page])
        record(given, testNow);
    const { action, subject, reason, requestId } = refusal;
    expect(events().slice(before)).toMatchObject([
      { actor: 'anonymous', action, subject, after: { reason }, requestId },
      { actor: 'anonymous', action, after: { reason: 'wrong key' } },
      { actor: 'anonymous', action: 'access.refuse', subject: 'page:/admin' },
    ]);
    expect(JSON.stringify(events())).not.toContain(refusal.address);
    record(refusal, later(15 * 60));
    expect(events()).toHaveLength(before + 4);
  });

  it('with many addresses leaves no more than six events in a minute', () => {
    const record = createRefusalRecorder(people.database);
    const before = events().length;
    for (let count = 0; count < 200; count += 1) record({ ...refusal, address: `192.0.2.${count}` }, testNow);
    expect(events()).toHaveLength(before + 6);
    record({ ...refusal, address: '192.0.2.99' }, later(60));
    expect(events()).toHaveLength(before + 7);
  });
});
