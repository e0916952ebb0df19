/** Whether a press contradicts what was said while its page was open. */
import { describe, expect, it } from 'vitest';
import {
  decideSaidMeanwhile,
  saidMeanwhileWords,
} from '../../../src/domain/contacts/checks/said-meanwhile.ts';

const day = '2026-11-30';
const check = (id: string) =>
  ({ id, on: day, method: 'telephone', by: 'somebody', carriedFromRevision: null }) as const;

describe('a check', () => {
  it.each([
    ['nobody has said anything', null, null, { seenMark: '', seenCheck: '' }, undefined],
    ['nobody answers, and the page showed it', day, null, { seenMark: day, seenCheck: '' }, undefined],
    ['nobody answers, and the page did not', day, null, { seenMark: '', seenCheck: '' }, 'unreachable'],
    ['it showed that of another day', day, null, { seenMark: '2026-11-02', seenCheck: '' }, 'unreachable'],
    [
      'checked in between, and found again on the same day',
      day,
      check('b'),
      { seenMark: day, seenCheck: 'a' },
      'unreachable',
    ],
    ['somebody answers after all', null, null, { seenMark: day, seenCheck: '' }, undefined],
    ['a colleague checked it too', null, check('b'), { seenMark: '', seenCheck: 'a' }, undefined],
    ['whoever presses saw no form', day, null, {}, undefined],
  ] as const)('%s', (_, unreachableSinceOn, verification, seen, expected) =>
    expect(decideSaidMeanwhile({ unreachableSinceOn, verification }, seen, 'right')).toBe(expected),
  );
});

describe('that it is wrong', () => {
  it.each([
    ['the page showed the check', check('a'), { seenCheck: 'a' }, undefined],
    ['it was checked since', check('b'), { seenCheck: 'a' }, 'checked'],
    ['it was checked for the first time since', check('b'), { seenCheck: '' }, 'checked'],
    ['the check was taken back since', null, { seenCheck: 'a' }, undefined],
    ['whoever presses saw no form', check('b'), {}, undefined],
  ] as const)('%s', (_, verification, seen, expected) =>
    expect(decideSaidMeanwhile({ unreachableSinceOn: null, verification }, seen, 'wrong')).toBe(expected),
  );
});

it('says who said what, and that a second press counts', () => {
  const wrong = saidMeanwhileWords({ what: 'unreachable', on: day, isWrongNumber: true }, 'Anna');
  expect(wrong).toMatch(
    /^While this page was open, Anna recorded on 30 November 2026 that the number is wrong/,
  );
  expect(wrong).toContain('press again');
  expect(saidMeanwhileWords({ what: 'checked', on: day, method: 'telephone' }, 'Anna')).toContain(
    'that the entry is right, checked by telephone',
  );
});
