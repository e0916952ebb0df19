/** What attempts leave behind, and who can use up whose. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { rateLimits } from '../../../db/schema/people.ts';
import { requestPasswordReset } from '../../../src/use-cases/people/sign-in/passwords.ts';
import { signIn } from '../../../src/use-cases/people/sign-in/sign-in.ts';
import { signOut } from '../../../src/use-cases/people/sign-in/signed-in.ts';
import { attemptLimits, type LimitName, takeAttempt } from '../../../src/use-cases/security/attempts.ts';
import { createMemoryCounts } from '../../../src/use-cases/security/memory-counts.ts';
import {
  recordRefusedAttempt,
  refusalsPerDay,
  refusalsPerMinute,
  writeRefusalCounts,
} from '../../../src/use-cases/security/refused-attempts.ts';
import { referenceDatabase, testNow } from '../../support/database.ts';
import { createPeople, goodPassword, type People, testSecret } from '../../support/people/people.ts';

const names = Object.keys(attemptLimits) as LimitName[];
const later = (seconds: number, from = testNow) => new Date(from.getTime() + seconds * 1000);

describe('counts of attempts', () => {
  it.each(names)('%s: what names a network address is not in the database', (name) => {
    const database = referenceDatabase();
    takeAttempt(database, testSecret, [{ name, of: '192.0.2.77' }], testNow);
    const rows = database.select().from(rateLimits).all();
    expect(rows).toHaveLength(name.includes('address') ? 0 : 1);
  });

  it.each(names)('%s: are refused beyond their number and allowed again in the next window', (name) => {
    const database = referenceDatabase();
    const { limit, seconds } = attemptLimits[name];
    const take = (now: Date) => takeAttempt(database, testSecret, [{ name, of: 'one' }], now).allowed;
    for (let count = 0; count < limit; count += 1) expect(take(testNow)).toBe(true);
    expect([take(testNow), take(later(seconds - 1))]).toEqual([false, false]);
    expect(take(later(seconds))).toBe(true);
  });

  it.each(names)('%s: saying no once more writes nothing', (name) => {
    const database = referenceDatabase();
    const take = () => takeAttempt(database, testSecret, [{ name, of: 'one' }], testNow);
    for (let count = 0; count <= attemptLimits[name].limit; count += 1) take();
    const changes = () => database.$client.prepare('SELECT total_changes()').pluck().get();
    const before = changes();
    for (let count = 0; count < 20; count += 1) expect(take().allowed).toBe(false);
    expect(changes()).toBe(before);
  });

  it('stop at the first name that has had too many', () => {
    const database = referenceDatabase();
    const take = (address: string) =>
      takeAttempt(
        database,
        testSecret,
        [
          { name: 'report by address', of: address },
          { name: 'report by contact', of: 'lead' },
        ],
        testNow,
      ).allowed;
    const { limit } = attemptLimits['report by address'];
    const allowed = Array.from({ length: 200 }, () => take('192.0.2.1')).filter(Boolean);
    expect(allowed).toHaveLength(limit);
    expect(take('192.0.2.2')).toBe(true);
  });
});

describe('counts in memory', () => {
  it('are what a list of all attempts says, however they are spread', () => {
    const attempts = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'c'), afterSeconds: fc.integer({ min: 0, max: 90 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(attempts, (made) => {
        const counts = createMemoryCounts();
        const model = new Map<string, { count: number; endsAt: number }>();
        let now = testNow;
        for (const { key, afterSeconds } of made) {
          now = later(afterSeconds, now);
          const open = model.get(key);
          const isOpen = open !== undefined && open.endsAt > now.getTime();
          const expected = isOpen ? open : { count: 0, endsAt: now.getTime() + 60_000 };
          expected.count += 1;
          model.set(key, expected);
          const { count, endsAt } = counts.count(key, 60, now);
          expect({ count, endsAt: endsAt.getTime() }).toEqual(expected);
        }
      }),
      { seed: 20261129 },
    );
  });

  it('hold no more than a number of windows, and none that has ended', () => {
    const counts = createMemoryCounts(100);
    for (let at = 0; at < 1_000; at += 1) counts.count(`address ${at}`, 60, testNow);
    expect(counts.size).toBe(100);
    counts.count('another', 60, later(120));
    expect(counts.size).toBe(1);
  });
});

describe('somebody who tries accounts that are not theirs', () => {
  let people: People;
  let email: string;
  const now = new Date();
  const attempt = (typed: string, password: string, address: string, cookies: readonly string[] = []) =>
    signIn(people.auth, people.visit(cookies, address), { email: typed, password }, now);
  beforeEach(async () => {
    people = createPeople();
    email = await people.addPerson('editor');
  });

  it('from one address locks none of them, however often they try', async () => {
    const { limit } = attemptLimits['sign-in by address'];
    for (let at = 0; at <= limit; at += 1) await attempt(`nobody-${at}@example.org`, 'x', '192.0.2.7');
    for (let at = 0; at < 30; at += 1) expect((await attempt(email, 'x', '192.0.2.7')).kind).toBe('too-many');
    expect((await attempt(email, goodPassword, '192.0.2.8')).kind).toBe('signed-in');
  });

  const knownIn = (cookies: readonly string[]) => cookies.filter((cookie) => cookie.includes('known_device'));

  it.each([
    ['from many addresses', (at: number) => `198.51.100.${at}`, '203.0.113.1'],
    ['from behind the same address as their owner', () => '192.0.2.1', '192.0.2.1'],
  ])(
    '%s keeps nobody out who has signed in with this browser before, wherever they are',
    async (_, addressOf, own) => {
      const { cookies } = await people.signInAs(email, '192.0.2.1');
      const known = knownIn(cookies);
      expect(known).toHaveLength(1);
      for (let at = 0; at <= 10; at += 1) await attempt(email, 'wrong one', addressOf(at));
      expect((await attempt(email, goodPassword, own)).kind).toBe('too-many');
      expect((await attempt(email, goodPassword, own, known)).kind).toBe('signed-in');
    },
  );

  it('keeps nobody out who has signed in from this address before, and signed out', async () => {
    const { cookies, signedIn } = await people.signInAs(email, '192.0.2.1');
    const left = await signOut(people.auth, people.visit(cookies), signedIn, now);
    expect(knownIn(left)).toEqual([expect.stringMatching(/device=; Max-Age=0; Path=\/admin;/)]);
    for (let at = 0; at <= 10; at += 1) await attempt(email, 'wrong one', `198.51.100.${at}`);
    expect((await attempt(email, goodPassword, '203.0.113.1')).kind).toBe('too-many');
    expect((await attempt(email, goodPassword, '192.0.2.1')).kind).toBe('signed-in');
    const kinds = [];
    for (let at = 0; at < 12; at += 1) kinds.push((await attempt(email, 'wrong one', '192.0.2.1')).kind);
    expect(kinds).toEqual([...Array(10).fill('refused'), 'too-many', 'too-many']);
  });

  it('with the cookie of a browser that is known has no more tries than anybody', async () => {
    const { cookies } = await people.signInAs(email);
    const { limit } = attemptLimits['sign-in by known device'];
    const kinds = [];
    for (let at = 0; at <= limit; at += 1)
      kinds.push((await attempt(email, 'wrong one', `198.51.100.${at}`, cookies)).kind);
    expect(kinds).toEqual([...Array(limit).fill('refused'), 'too-many']);
  });

  it.each([
    ['of another account', (value: string) => value, 'viewer@example.org', 0],
    [
      'that was altered',
      (value: string) => value.replace(/device=(.)/, (_, first) => `device=${first === 'A' ? 'B' : 'A'}`),
      'editor@example.org',
      0,
    ],
    ['that has ended', (value: string) => value, 'editor@example.org', 91],
    ['that is empty', () => 'contacts.known_device=..', 'editor@example.org', 0],
  ])('with a cookie %s counts as unknown', async (_, change, typed, days) => {
    await people.addPerson('viewer');
    const { cookies } = await people.signInAs(email);
    const known = knownIn(cookies).map(change);
    const then = new Date(now.getTime() + days * 86_400_000);
    for (let at = 0; at <= attemptLimits['sign-in by account'].limit; at += 1)
      await signIn(
        people.auth,
        people.visit([], `198.51.100.${at}`),
        { email: typed, password: 'wrong one' },
        then,
      );
    const visit = people.visit(known, '203.0.113.1');
    const result = await signIn(people.auth, visit, { email: typed, password: goodPassword }, then);
    expect(result.kind).toBe('too-many');
  });
});

describe('wrong passwords and requests for a new one', () => {
  let people: People;
  beforeEach(() => {
    people = createPeople();
  });
  const events = () =>
    people.database
      .select()
      .from(auditEvents)
      .all()
      .filter(({ actor }) => actor === 'anonymous');

  it.each([
    [
      'session.refuse',
      (at: number, now: Date) =>
        signIn(
          people.auth,
          people.visit([], `address ${at}`),
          { email: `nobody-${at}@example.org`, password: 'x' },
          now,
        ),
    ],
    [
      'password.ask-reset',
      (at: number, now: Date) =>
        requestPasswordReset(people.auth, people.visit([], `address ${at}`), `nobody-${at}@example.org`, now),
    ],
  ] as const)(
    '%s: of all addresses together are written so many a minute, and then how many there were',
    async (action, attempt) => {
      for (let at = 0; at < 40; at += 1) await attempt(at, testNow);
      expect(events().map((event) => event.action)).toEqual(Array(refusalsPerMinute).fill(action));
      writeRefusalCounts(people.database, later(59));
      expect(events()).toHaveLength(refusalsPerMinute);
      writeRefusalCounts(people.database, later(60));
      expect(events().at(-1)).toMatchObject({
        action: 'attempts.refuse-more',
        after: {
          count: 40 - refusalsPerMinute,
          since: testNow.toISOString(),
          of: { [action]: 40 - refusalsPerMinute },
        },
      });
      writeRefusalCounts(people.database, later(300), true);
      expect(events()).toHaveLength(refusalsPerMinute + 1);
      expect(JSON.stringify(events())).not.toMatch(/nobody-|address \d/);
    },
  );

  it('of a flood hide no account that somebody tries', async () => {
    const email = await people.addPerson('editor');
    const id = findPersonByEmail(people.database, email)?.id;
    for (let at = 0; at < 40; at += 1)
      recordRefusedAttempt(
        people.database,
        { action: 'session.refuse', subject: 'user:unknown', reason: 'wrong e-mail address or password' },
        testNow,
      );
    const attempt = (now: Date) =>
      signIn(people.auth, people.visit([], 'another'), { email, password: 'x' }, now);
    for (let at = 0; at < 3; at += 1) await attempt(testNow);
    const ofAccount = () => events().filter(({ subject }) => subject === `user:${id}`);
    expect(ofAccount()).toHaveLength(1);
    writeRefusalCounts(people.database, later(60));
    expect(events().at(-1)).toMatchObject({
      after: { count: 30, of: { 'session.refuse': 28, [`session.refuse user:${id}`]: 2 } },
    });
  });

  it('are bounded for a whole day too', () => {
    const of = { action: 'session.refuse', subject: 'user:unknown', reason: 'x' } as const;
    for (let minute = 0; minute < 24 * 60; minute += 1)
      for (let at = 0; at < 20; at += 1)
        recordRefusedAttempt(people.database, of, later(minute * 60, new Date('2026-11-21T00:00:00Z')));
    const written = events().filter(({ action }) => action === 'session.refuse');
    const counted = events().filter(({ action }) => action === 'attempts.refuse-more');
    writeRefusalCounts(people.database, new Date('2026-11-22T00:00:00Z'), true);
    expect(written).toHaveLength(refusalsPerDay);
    expect(counted.length).toBeLessThan(120);
    const counts = events()
      .filter(({ action }) => action === 'attempts.refuse-more')
      .map(({ after }) => Number((after as { count: number }).count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24 * 60 * 20 - refusalsPerDay);
  });
});
