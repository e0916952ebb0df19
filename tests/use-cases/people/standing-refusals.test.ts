/** Saying no again: from memory, without counting or writing, and only where the page itself would say no. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { attemptLimits, type LimitName, takeAttempt } from '../../../src/use-cases/security/attempts.ts';
import { findStandingRefusal } from '../../../src/use-cases/security/standing-refusals.ts';
import { referenceDatabase } from '../../support/database.ts';

const now = new Date('2026-11-29T12:00:00Z');
const address = '198.51.100.7';
const visit = (of = address, cookie = '') => ({ address: of, headers: new Headers({ cookie }) });

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const take = (name: LimitName, times: number) => {
  for (let time = 0; time < times; time++) takeAttempt(database, 'secret', [{ name, of: address }], now);
};
const changes = () => database.$client.prepare('SELECT total_changes()').pluck().get();

describe('a form that was refused before', () => {
  it.each([
    ['/admin/sign-in', 'sign-in by address', 'to sign in. Wait 15 minutes, or use a passkey.'],
    ['/admin/two-factor', 'second factor by address', 'too many attempts. Wait 15 minutes.'],
    ['/admin/reset-password', 'reset by address', 'Wait 60 minutes.'],
    ['/admin/reset-password/abc', 'link by address', 'Wait 15 minutes.'],
    ['/admin/set-up/abc', 'link by address', 'Wait 15 minutes.'],
    ['/confirm/abc', 'confirm by address', 'Nothing was recorded. Wait 15 minutes.'],
    ['/report/abc', 'report by address', 'this one was not sent. Wait 60 minutes, then send again.'],
  ] as const)('%s is refused as its page did, until the time is over', (path, limit, words) => {
    take(limit, attemptLimits[limit].limit);
    expect(findStandingRefusal(database, path, visit(), now)).toBeUndefined();
    take(limit, 1);
    const before = changes();
    const refusal = findStandingRefusal(database, path, visit(), now);
    expect(refusal?.words).toContain(words);
    expect(refusal?.retryAfterSeconds).toBe(attemptLimits[limit].seconds);
    expect(changes()).toBe(before);
    const later = new Date(now.getTime() + attemptLimits[limit].seconds * 1000);
    expect(findStandingRefusal(database, path, visit(), later)).toBeUndefined();
  });

  it('says nothing to other addresses, nor of other forms', () => {
    take('sign-in by address', 50);
    expect(findStandingRefusal(database, '/admin/sign-in', visit('198.51.100.8'), now)).toBeUndefined();
    expect(findStandingRefusal(database, '/admin/two-factor', visit(), now)).toBeUndefined();
    expect(findStandingRefusal(database, '/find', visit(), now)).toBeUndefined();
  });

  it('leaves browsers that are known to the page', () => {
    take('sign-in by address', 50);
    const known = visit(address, 'contacts.known_device=abc');
    expect(findStandingRefusal(database, '/admin/sign-in', known, now)).toBeUndefined();
    expect(findStandingRefusal(database, '/admin/sign-in', visit(), now)).toBeDefined();
  });
});
