import { describe, expect, it } from 'vitest';
import { stopTrustingOn } from '../../../src/domain/directory/copy-trust.ts';
import { freshnessDates } from '../../../src/domain/freshness/freshness.ts';

const policy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
const checked = (lastVerifiedOn: string) => freshnessDates(lastVerifiedOn, policy);
const madeOn = '2026-11-21';

describe('the day to stop trusting a copy', () => {
  it.each([
    ['of nothing', [], '2027-02-19'],
    ['of an entry checked today', [{ freshness: 'verified', dates: checked(madeOn) }], '2027-02-19'],
    ['of an entry checked long ago', [{ freshness: 'due', dates: checked('2026-08-27') }], '2027-01-09'],
    [
      'of an entry whose check is overdue',
      [{ freshness: 'overdue', dates: checked('2026-07-10') }],
      '2026-11-22',
    ],
    [
      'is that of its first entry to lapse',
      [
        { freshness: 'verified', dates: checked('2026-11-01') },
        { freshness: 'overdue', dates: checked('2026-07-20') },
        { freshness: 'due', dates: checked('2026-08-27') },
      ],
      '2026-12-02',
    ],
    [
      'takes no notice of entries that it does not give as right',
      [
        { freshness: 'lapsed', dates: checked('2026-01-01') },
        { freshness: 'vacant', dates: checked('2026-08-01') },
        { freshness: 'lapsed', dates: null },
      ],
      '2027-02-19',
    ],
  ] as const)('%s', (_case, contacts, expected) => {
    expect(stopTrustingOn(contacts, madeOn)).toBe(expected);
  });
});
