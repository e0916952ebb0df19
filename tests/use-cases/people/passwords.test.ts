import { beforeEach, describe, expect, it } from 'vitest';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { messages } from '../../../db/schema/mail.ts';
import { authVerifications, passkeys } from '../../../db/schema/people.ts';
import { removePerson } from '../../../src/use-cases/people/accounts/manage-people.ts';
import { hashPassword, verifyPassword } from '../../../src/use-cases/people/sign-in/password-hash.ts';
import {
  changePassword,
  isResetUsable,
  requestPasswordReset,
  resetPassword,
} from '../../../src/use-cases/people/sign-in/passwords.ts';
import { signIn } from '../../../src/use-cases/people/sign-in/sign-in.ts';
import { findSignedIn } from '../../../src/use-cases/people/sign-in/signed-in.ts';
import { attemptLimits } from '../../../src/use-cases/security/attempts.ts';
import { createPeople, goodPassword, type People, signInByCode } from '../../support/people/people.ts';

const newPassword = 'nine slow green trams';
let people: People;
let email: string;
beforeEach(async () => {
  people = createPeople();
  email = await people.addPerson('admin');
});

const messagesTo = (recipient: string) =>
  people.database
    .select()
    .from(messages)
    .all()
    .filter((message) => message.recipient === recipient);

async function askForLink(now = new Date()): Promise<string> {
  await requestPasswordReset(people.auth, people.visit(), email, now);
  const body = messagesTo(email).at(-1)?.body ?? '';
  return /reset-password\/([\w-]{43})/.exec(body)?.[1] ?? '';
}
const reset = (token: string, password = newPassword, now = new Date()) =>
  resetPassword(people.auth, people.visit(), token, password, now);
const tryPassword = (password: string) =>
  signIn(people.auth, people.visit(), { email, password }, new Date());

describe('a link to choose a new password', () => {
  it('sets it once, ends every session, and tells the person', async () => {
    const { cookies } = await people.signInAs(email);
    const token = await askForLink();
    expect(await reset(token)).toEqual({ kind: 'reset' });
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeUndefined();
    expect((await tryPassword(goodPassword)).kind).toBe('refused');
    expect((await tryPassword(newPassword)).kind).toBe('signed-in');
    expect(await reset(token, 'seven loud orange geese')).toEqual({ kind: 'not-usable' });
    expect(messagesTo(email).at(-1)?.subject).toBe('Your password was changed');
  });

  it('removes passkeys, which somebody else may have added, and says so', async () => {
    const userId = findPersonByEmail(people.database, email)?.id ?? '';
    people.database
      .insert(passkeys)
      .values({
        id: 'one',
        userId,
        publicKey: 'x',
        credentialID: 'x',
        counter: 0,
        deviceType: 'singleDevice',
        backedUp: false,
      })
      .run();
    await reset(await askForLink());
    expect(people.database.select().from(passkeys).all()).toEqual([]);
    expect(messagesTo(email).at(-1)?.body).toContain('Your passkey was removed');
    expect(people.database.select().from(auditEvents).all().at(-1)).toMatchObject({
      action: 'password.reset',
      after: { removedPasskeys: 1 },
    });
  });

  it('leaves the second factor as it is', async () => {
    const { signedIn } = await people.signInAs(email);
    await people.addSecondFactor(signedIn);
    await reset(await askForLink(), goodPassword);
    await expect(signInByCode(people, email, '000000')).resolves.toMatchObject({ kind: 'wrong' });
  });

  it('works for an hour', async () => {
    const now = new Date('2026-11-21T12:00:00Z');
    const token = await askForLink(now);
    expect(isResetUsable(people.database, token, new Date('2026-11-21T12:59:59Z'))).toBe(true);
    expect(isResetUsable(people.database, token, new Date('2026-11-21T13:00:00Z'))).toBe(false);
    expect(await reset(token, newPassword, new Date('2026-11-21T13:00:00Z'))).toEqual({ kind: 'not-usable' });
  });

  it('is used once also when two use it at the same moment', async () => {
    const token = await askForLink();
    const results = await Promise.all([reset(token), reset(token)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['not-usable', 'reset']);
  });

  it('ends with every other link when one of them is used', async () => {
    const tokens = [await askForLink(), await askForLink(), await askForLink()];
    const [first = '', second = '', third = ''] = tokens;
    expect(await reset(second)).toEqual({ kind: 'reset' });
    for (const token of [first, third]) {
      expect(isResetUsable(people.database, token, new Date())).toBe(false);
      expect(await reset(token, 'seven loud orange geese')).toEqual({ kind: 'not-usable' });
    }
    expect((await tryPassword(newPassword)).kind).toBe('signed-in');
  });

  it('ends when the person changes the password on the page of their account', async () => {
    const other = await people.addPerson('viewer');
    await requestPasswordReset(people.auth, people.visit(), other, new Date());
    const { signedIn } = await people.signInAs(email);
    const token = await askForLink();
    const typed = { current: goodPassword, wanted: newPassword };
    expect(await changePassword(people.auth, people.visit(), signedIn, typed, new Date())).toEqual({
      kind: 'changed',
    });
    expect(await reset(token, 'seven loud orange geese')).toEqual({ kind: 'not-usable' });
    // That of somebody else is not touched.
    const left = people.database.select().from(authVerifications).all();
    expect(left.filter(({ identifier }) => identifier.startsWith('password-reset:'))).toHaveLength(1);
  });

  it('survives a password that is refused', async () => {
    const token = await askForLink();
    expect((await reset(token, 'short')).kind).toBe('invalid');
    expect((await reset(token)).kind).toBe('reset');
  });

  it('is answered alike for nobody, and nothing is sent', async () => {
    const known = await requestPasswordReset(people.auth, people.visit(), email, new Date());
    const unknown = await requestPasswordReset(people.auth, people.visit(), 'nobody@example.org', new Date());
    expect(unknown).toEqual(known);
    expect(messagesTo('nobody@example.org')).toEqual([]);
  });

  it('is not sent without end, and the answer does not tell', async () => {
    const { limit } = attemptLimits['reset by account'];
    const before = messagesTo(email).length;
    for (let at = 0; at < limit + 2; at++)
      expect(
        await requestPasswordReset(people.auth, people.visit([], `192.0.2.${at}`), email, new Date()),
      ).toEqual({ kind: 'asked' });
    expect(messagesTo(email).length - before).toBe(limit);
  });

  it('is neither stored nor audited in the clear', async () => {
    const token = await askForLink();
    expect(token).toHaveLength(43);
    expect(JSON.stringify(people.database.select().from(authVerifications).all())).not.toContain(token);
    expect(JSON.stringify(people.database.select().from(auditEvents).all())).not.toContain(token);
  });

  it('is worth nothing once the person is removed', async () => {
    await people.addPerson('admin', 'second@example.org');
    const token = await askForLink();
    removePerson(people.context(), findPersonByEmail(people.database, email)?.id ?? '');
    expect(await reset(token)).toEqual({ kind: 'not-usable' });
  });
});

describe('changing a password', () => {
  it('needs the present one, keeps this session and ends the others', async () => {
    const other = await people.signInAs(email);
    const { cookies, signedIn } = await people.signInAs(email);
    const change = (current: string, wanted: string) =>
      changePassword(people.auth, people.visit(), signedIn, { current, wanted }, new Date());
    expect((await change('not it', newPassword)).kind).toBe('wrong-password');
    expect((await change(goodPassword, 'short')).kind).toBe('invalid');
    expect((await change(goodPassword, newPassword)).kind).toBe('changed');
    expect(await findSignedIn(people.auth, people.visit(cookies), new Date())).toBeDefined();
    expect(await findSignedIn(people.auth, people.visit(other.cookies), new Date())).toBeUndefined();
    expect(people.audited().at(-1)).toBe('password.change');
  });

  it('lets the present one be guessed a few times only', async () => {
    const { signedIn } = await people.signInAs(email);
    const { limit } = attemptLimits['password by account'];
    const guesses = Array.from({ length: limit + 1 }, () =>
      changePassword(
        people.auth,
        people.visit(),
        signedIn,
        { current: 'guess', wanted: newPassword },
        new Date(),
      ),
    );
    expect((await Promise.all(guesses)).filter(({ kind }) => kind === 'too-many')).toHaveLength(1);
  });
});

describe('a stored password', () => {
  it('is argon2id with a salt of its own', async () => {
    const [first, second] = await Promise.all([hashPassword('a'), hashPassword('a')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword({ hash: first, password: 'a' })).toBe(true);
    expect(await verifyPassword({ hash: first, password: 'b' })).toBe(false);
  });

  it('is the same however its letters are composed', async () => {
    const hash = await hashPassword('caf\u00e9');
    expect(await verifyPassword({ hash, password: 'cafe\u0301' })).toBe(true);
  });

  it.each(['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=1,t=1$x$y'])(
    'of another kind is not accepted: %s',
    async (hash) => expect(await verifyPassword({ hash, password: 'plain' })).toBe(false),
  );
});
