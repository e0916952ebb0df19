/** How far a round of checking is. */
import { describe, expect, it } from 'vitest';
import { checkRound, progressOf } from '../../../src/domain/calls/round-progress.ts';

const today = '2026-11-30';
const ids = ['a', 'b', 'c', 'd', 'e'];
const check = (contactId: string, on: string, by = 'one') => ({ contactId, on, by });

describe('the progress', () => {
  it('counts each entry once, by whoever checked it last, and none that is vacant or retired', () => {
    const checks = [
      check('a', '2026-11-20'),
      check('a', today, 'other'),
      check('b', '2026-11-29'),
      check('e', today),
      check('z', today),
    ];
    expect(progressOf('2026-11-01', ids, checks, new Set(['a', 'b', 'c', 'd']), today)).toEqual({
      total: 5,
      done: 2,
      gone: 1,
      left: 2,
      doneToday: 1,
      by: [
        { by: 'one', count: 1 },
        { by: 'other', count: 1 },
      ],
      perDay: 2 / 7,
      daysLeft: 7,
    });
  });

  it.each([
    ['of the last seven days', '2026-10-01', '2026-11-24', 5 - 1, 28],
    ['not of those before', '2026-10-01', '2026-11-23', 4, null],
    ['of all since the round began, where that is shorter', '2026-11-29', '2026-11-29', 4, 8],
    ['of its first day', today, today, 4, 4],
  ])('has the pace %s', (_, begunOn, on, left, daysLeft) => {
    const progress = progressOf(begunOn, ids, [check('a', on)], new Set(ids), today);
    expect([progress.left, progress.daysLeft]).toEqual([left, daysLeft]);
  });

  it('has no pace once nothing is left', () => {
    const all = ids.map((id) => check(id, today));
    expect(progressOf(today, ids, all, new Set(ids), today)).toMatchObject({ left: 0, daysLeft: null });
  });
});

describe('a round needs', () => {
  it.each([
    ['a name', { name: '  ', begunOn: today }, ['name']],
    ['a short name', { name: 'x'.repeat(81), begunOn: today }, ['name']],
    ['a day', { name: 'Winter', begunOn: 'soon' }, ['begunOn']],
    ['a day that is not to come', { name: 'Winter', begunOn: '2026-12-01' }, ['begunOn']],
    ['a day within a year', { name: 'Winter', begunOn: '2025-11-29' }, ['begunOn']],
    ['nothing else', { name: 'x'.repeat(80), begunOn: '2025-11-30' }, []],
  ])('%s', (_, wanted, fields) => expect(Object.keys(checkRound(wanted, today))).toEqual(fields));
});
