import { describe, expect, it } from 'vitest';
import {
  ageingDates,
  checkedWords,
  isReliable,
  labelStateOf,
} from '../../../src/domain/directory/freshness-words.ts';
import { labelStates } from '../../../src/domain/freshness/label-states.ts';
import { adviceWords, labelWords } from '../../../src/words/freshness-words.ts';

const dates = {
  dueOn: '2027-01-18',
  nextDueOn: '2027-02-01',
  overdueOn: '2027-02-02',
  lapsedOn: '2027-03-18',
};
const checked = {
  freshness: 'verified',
  lastVerifiedOn: '2026-11-03',
  verifiedBy: 'telephone',
  dates,
  unreachableSinceOn: null,
  reportedDeadOn: null,
} as const;
const unchecked = {
  ...checked,
  freshness: 'lapsed',
  lastVerifiedOn: null,
  verifiedBy: null,
  dates: null,
} as const;

describe('what a reader sees of a check', () => {
  it.each([
    [checked, 'Last checked on 3 November 2026 by phone. Next check due by 1 February 2027.'],
    [
      { ...checked, verifiedBy: 'self', freshness: 'overdue' } as const,
      'Last confirmed by the team on 3 November 2026. The next check was due by 1 February 2027.',
    ],
    [{ ...checked, freshness: 'vacant' } as const, 'Last checked on 3 November 2026 by phone.'],
    [
      { ...checked, freshness: 'lapsed' } as const,
      'Last checked on 3 November 2026 by phone. The next check was due by 1 February 2027.',
    ],
    [
      { ...checked, freshness: 'lapsed', unreachableSinceOn: '2026-11-20' } as const,
      'Last checked on 3 November 2026 by phone. We couldn’t reach anyone there on 20 November 2026.',
    ],
    [unchecked, ''],
    [
      { ...checked, freshness: 'due', reportedDeadOn: '2026-11-20' } as const,
      'Last checked on 3 November 2026 by phone. Readers told us on 20 November 2026 that this number may not work. We will check it.',
    ],
    [
      { ...checked, freshness: 'overdue', reportedDeadOn: '2026-11-20' } as const,
      'Last checked on 3 November 2026 by phone. The next check was due by 1 February 2027. Readers told us on 20 November 2026 that this number may not work. We will check it.',
    ],
    [
      { ...checked, freshness: 'lapsed', reportedDeadOn: '2026-11-20' } as const,
      'Last checked on 3 November 2026 by phone. The next check was due by 1 February 2027. Readers told us on 20 November 2026 that this number may not work. We will check it.',
    ],
    [
      { ...unchecked, reportedDeadOn: '2026-11-20' } as const,
      'Readers told us on 20 November 2026 that this number may not work. We will check it.',
    ],
    [
      {
        ...checked,
        freshness: 'lapsed',
        unreachableSinceOn: '2026-11-21',
        reportedDeadOn: '2026-11-20',
      } as const,
      'Last checked on 3 November 2026 by phone. We couldn’t reach anyone there on 21 November 2026.',
    ],
    [
      { ...checked, freshness: 'vacant', reportedDeadOn: '2026-11-20' } as const,
      'Last checked on 3 November 2026 by phone.',
    ],
    [
      { ...unchecked, unreachableSinceOn: '2026-11-20' } as const,
      'We couldn’t reach anyone there on 20 November 2026.',
    ],
  ])('is the date, how, and when the next is due (%#)', (contact, words) => {
    expect(checkedWords(contact)).toBe(words);
  });

  it('tells an entry nobody has checked from one that is out of date', () => {
    expect(labelStateOf(unchecked)).toBe('unchecked');
    expect(labelStateOf({ ...checked, freshness: 'lapsed' })).toBe('lapsed');
  });

  it.each([
    ['verified', 'reported'],
    ['due', 'reported'],
    ['overdue', 'reported'],
    ['lapsed', 'lapsed'],
    ['vacant', 'vacant'],
  ] as const)('does not call a number checked that readers doubt: %s is labelled %s', (freshness, label) => {
    expect(labelStateOf({ ...checked, freshness, reportedDeadOn: '2026-11-20' })).toBe(label);
    expect(labelWords('reported')).not.toContain('Checked');
  });

  it('leaves that label in the browser until the entry is out of date', () => {
    expect(ageingDates({ ...checked, freshness: 'due', reportedDeadOn: '2026-11-20' })).toEqual({
      lapsedOn: dates.lapsedOn,
    });
  });

  it('sends readers first to what is checked, due or overdue, and to nothing else', () => {
    const reliable = (['verified', 'due', 'overdue', 'lapsed', 'vacant'] as const).filter((freshness) =>
      isReliable({ freshness }),
    );
    expect(reliable).toEqual(['verified', 'due', 'overdue']);
  });

  it('ages in the browser only while readers are sent to it: what has lapsed early must not look checked again', () => {
    expect(ageingDates({ ...checked, freshness: 'overdue' })).toBe(dates);
    expect(ageingDates({ ...checked, freshness: 'lapsed' })).toBeNull();
    expect(ageingDates({ ...checked, freshness: 'vacant' })).toBeNull();
  });

  it('says what to do whenever the number may fail', () => {
    const silent = labelStates.filter((state) => adviceWords(state) === '');
    expect(silent).toEqual(['verified', 'due']);
    expect(new Set(labelStates.map(labelWords)).size).toBe(labelStates.length);
  });
});
