/** Taking back what was said by mistake: the rules by themselves, without a database. */
import { describe, expect, it } from 'vitest';
import {
  decideCheckWithdrawal,
  decideReachable,
  markAfterWithdrawal,
} from '../../../src/domain/contacts/checks/check-mistakes.ts';
import { request, someCheck, someContact } from '../../support/some-contact.ts';

describe('a check that was a mistake', () => {
  it('is taken back by whoever may check, when it is the one that they saw', () => {
    const contact = someContact();
    for (const role of ['admin', 'editor'] as const)
      expect(decideCheckWithdrawal(contact, 'check-1', request(role))).toEqual({
        kind: 'withdrawn',
        check: someCheck,
      });
    expect(decideCheckWithdrawal(contact, 'check-1', request('viewer'))).toMatchObject({
      kind: 'refused',
      reason: 'role',
    });
  });

  it('stays when another was made meanwhile, or none counts any more', () => {
    const contact = someContact();
    expect(decideCheckWithdrawal(contact, 'check-0', request())).toEqual({
      kind: 'outdated',
      current: contact,
    });
    expect(decideCheckWithdrawal(someContact({ verification: null }), 'check-1', request())).toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('somebody who answers after all', () => {
  const silent = someContact({ unreachableSinceOn: '2026-11-15' });

  it('is recorded with the day that the mark was of', () => {
    expect(decideReachable(silent, 3, request())).toEqual({
      kind: 'recorded',
      unreachableSinceOn: '2026-11-15',
    });
  });

  it('is nothing new for a contact without the mark, nor for one that has changed meanwhile', () => {
    expect(decideReachable(someContact(), 3, request())).toEqual({ kind: 'unchanged' });
    expect(decideReachable(silent, 2, request())).toEqual({ kind: 'outdated', current: silent });
  });

  it('is an administrator’s to say', () => {
    expect(decideReachable(silent, 3, request('editor'))).toMatchObject({ kind: 'refused', reason: 'role' });
  });
});

describe('a mark that the withdrawn check had ended', () => {
  const of = (on: string) => ({ ...someCheck, on });

  it.each([
    ['that ended none', null, null, null, null],
    ['that ended none, beside one made since', null, '2026-11-18', null, '2026-11-18'],
    ['that ended one', '2026-11-15', null, null, '2026-11-15'],
    ['that ended one, beside one made since', '2026-11-15', '2026-11-18', null, '2026-11-18'],
    [
      'that ended one, with an older check that counts again',
      '2026-11-15',
      null,
      of('2026-11-14'),
      '2026-11-15',
    ],
    // Made before the mark: one made after it would have ended it.
    ['that ended one, with a check of that day', '2026-11-15', null, of('2026-11-15'), '2026-11-15'],
    ['that ended one, with a newer check', '2026-11-15', null, of('2026-11-16'), null],
  ])('%s', (_, endedOn, now, counting, mark) => {
    expect(markAfterWithdrawal(endedOn, now, counting)).toBe(mark);
  });
});
