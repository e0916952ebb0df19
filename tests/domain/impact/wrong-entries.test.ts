/** What became of each sign that an entry is wrong, and what is counted of it. */
import { describe, expect, it } from 'vitest';
import { impactPeriod } from '../../../src/domain/impact/period.ts';
import {
  outcomesOf,
  type Sign,
  type SignAnswer,
  type SignCheck,
  type SignHistory,
  type SignRevision,
} from '../../../src/domain/impact/signs.ts';
import { countReports, countWrongEntries, followSigns } from '../../../src/domain/impact/wrong-entries.ts';

const noon = (on: string) => `${on}T12:00:00.000Z`;
const sign = (source: Sign['source'], on: string, given: Partial<Sign> = {}): Sign => ({
  ...{ source, contactId: 'lead', revision: 1, at: noon(on), on },
  about: source === 'returned-mail' ? 'email' : 'telephone',
  ...given,
});
/** Revisions by the day of each; of the others, only what differs from the one before. */
function states(...given: readonly (readonly [on: string, state?: Partial<SignRevision>])[]): SignRevision[] {
  let last: SignRevision = {
    ...{ number: 0, at: '', status: 'active', isRestored: false },
    ...{ telephone: 0, email: 0, entry: 0 },
  };
  return given.map(([on, state = {}]) => {
    last = { ...last, isRestored: false, number: last.number + 1, at: noon(on), ...state };
    return last;
  });
}
const check = (on: string, revision = 1): SignCheck => ({ revision, at: noon(on), on });
const answer = (source: Sign['source'], on: string, count: number | null = null): SignAnswer => ({
  ...{ source, at: noon(on), count },
});
const history = (
  revisions: readonly SignRevision[],
  checks: readonly SignCheck[] = [],
  answers: readonly SignAnswer[] = [],
): SignHistory => ({ revisions, checks, answers });

const wrongNumber = sign('report', '2026-03-05');
const wrongPerson = sign('report', '2026-03-05', { about: 'entry' });
const newNumber = { telephone: 1, entry: 1 };
const newNotes = { entry: 1 };

const cases: readonly (readonly [
  name: string,
  sign: Sign,
  history: SignHistory,
  outcome: readonly [kind: string, on?: string],
])[] = [
  ['nothing done is open', wrongNumber, history(states(['2026-01-01'])), ['open']],
  [
    'a new number puts a number right',
    wrongNumber,
    history(states(['2026-01-01'], ['2026-03-09', newNumber])),
    ['put-right', '2026-03-09'],
  ],
  [
    'another change does not',
    wrongNumber,
    history(states(['2026-01-01'], ['2026-03-09', newNotes])),
    ['open'],
  ],
  [
    'a report of a right number ends with a check of it',
    wrongNumber,
    history(states(['2026-01-01']), [check('2026-03-07')]),
    ['found-right', '2026-03-07'],
  ],
  [
    'a check of before says nothing of it',
    wrongNumber,
    history(states(['2026-01-01']), [check('2026-03-04')]),
    ['open'],
  ],
  [
    'a check recorded later for a day before it says nothing either',
    wrongNumber,
    history(states(['2026-01-01']), [{ ...check('2026-03-04'), at: noon('2026-03-06') }]),
    ['open'],
  ],
  [
    'a number changed after a check that found it right was right then',
    wrongNumber,
    history(states(['2026-01-01'], ['2026-06-01', newNumber]), [check('2026-03-07')]),
    ['found-right', '2026-03-07'],
  ],
  [
    'a check together with the new number is of the new one',
    wrongNumber,
    history(states(['2026-01-01'], ['2026-03-09', newNumber]), [check('2026-03-09', 2)]),
    ['put-right', '2026-03-09'],
  ],
  [
    'a retired entry sends nobody there any more',
    wrongNumber,
    history(states(['2026-01-01'], ['2026-03-09', { status: 'retired' }])),
    ['put-right', '2026-03-09'],
  ],
  [
    'a retirement taken back within a day puts nothing right',
    wrongNumber,
    history(
      states(
        ['2026-01-01'],
        ['2026-03-09', { status: 'retired' }],
        ['2026-03-10', { status: 'active', isRestored: true }],
      ),
    ),
    ['open'],
  ],
  [
    'a number that came back months later had been put right',
    wrongNumber,
    history(
      states(
        ['2026-01-01'],
        ['2026-03-09', newNumber],
        ['2026-06-01', { telephone: 0, entry: 0, isRestored: true }],
      ),
    ),
    ['put-right', '2026-03-09'],
  ],
  [
    'a post found vacant is put right once it is shown as vacant, and not by being filled',
    sign('call', '2026-03-05', { about: 'entry' }),
    history(
      states(['2026-01-01'], ['2026-03-05', { status: 'vacant' }], ['2026-04-01', { status: 'active' }]),
    ),
    ['put-right', '2026-03-05'],
  ],
  [
    'a call after which somebody does answer found nothing',
    sign('call', '2026-03-05'),
    history(states(['2026-01-01']), [], [answer('call', '2026-03-06')]),
    ['found-right', '2026-03-06'],
  ],
  [
    'a correction after a call is any change that readers see',
    sign('call', '2026-03-05', { about: 'entry' }),
    history(states(['2026-01-01'], ['2026-03-06', newNotes])),
    ['put-right', '2026-03-06'],
  ],
  [
    'mail arrives again',
    sign('returned-mail', '2026-03-05'),
    history(states(['2026-01-01']), [], [answer('returned-mail', '2026-03-08')]),
    ['found-right', '2026-03-08'],
  ],
  [
    'a report settled without a change was not confirmed',
    wrongNumber,
    history(states(['2026-01-01']), [], [answer('report', '2026-03-08', 1)]),
    ['found-right', '2026-03-08'],
  ],
  [
    'a report settled after the number had changed was',
    wrongNumber,
    history(states(['2026-01-01'], ['2026-03-07', newNumber]), [], [answer('report', '2026-03-08', 1)]),
    ['put-right', '2026-03-07'],
  ],
  [
    'a report of something else is open until somebody has looked at it, whatever has changed',
    wrongPerson,
    history(states(['2026-01-01'], ['2026-03-07', newNotes])),
    ['open'],
  ],
  [
    'it was right if something had changed by then',
    wrongPerson,
    history(states(['2026-01-01'], ['2026-03-07', newNotes]), [check('2026-03-08', 2)]),
    ['put-right', '2026-03-07'],
  ],
  [
    'it was not if nothing had',
    wrongPerson,
    history(states(['2026-01-01'], ['2026-04-07', newNotes]), [], [answer('report', '2026-03-08', 1)]),
    ['found-right', '2026-03-08'],
  ],
];

describe('a sign', () => {
  it.each(cases)('%s', (_, one, of, [kind, on]) => {
    expect(outcomesOf([one], of)).toEqual([on === undefined ? { kind } : { kind, at: noon(on) }]);
  });

  it('settled as one of a flood leaves older ones open', () => {
    const signs = ['2026-03-01', '2026-03-05', '2026-03-06'].map((on) => sign('report', on));
    const of = history(states(['2026-01-01']), [], [answer('report', '2026-03-07', 2)]);
    expect(outcomesOf(signs, of).map(({ kind }) => kind)).toEqual(['open', 'found-right', 'found-right']);
  });
});

const period = impactPeriod('2026-12-01');
const count = (
  signs: readonly Sign[],
  of: SignHistory,
  more: readonly (readonly [string, SignHistory])[] = [],
) => countWrongEntries(followSigns(signs, new Map([['lead', of], ...more])), period);
const nothing = { putRight: 0, medianDays: null, checkedBefore: 0, medianDaysSinceCheck: null, open: 0 };

describe('wrong entries', () => {
  it('are counted once, by their first sign, when several were put right together', () => {
    const of = history(states(['2026-01-01'], ['2026-03-09', newNumber]), [check('2026-02-01')]);
    expect(count([sign('call', '2026-03-07'), wrongNumber], of)).toEqual({
      report: { ...nothing, putRight: 1, checkedBefore: 1 },
      'returned-mail': nothing,
      call: nothing,
    });
  });

  it('are two when an address came back and was put right twice', () => {
    const of = history(
      states(
        ['2026-01-01'],
        ['2026-03-09', { email: 1 }],
        ['2026-07-02', { email: 0 }],
        ['2026-09-01', { email: 2 }],
      ),
    );
    const signs = [
      sign('returned-mail', '2026-03-05'),
      sign('returned-mail', '2026-07-01', { revision: 2 }),
      sign('returned-mail', '2026-08-30', { revision: 3 }),
    ];
    expect(count(signs, of)['returned-mail']).toEqual({ ...nothing, putRight: 3, medianDays: 2 });
    expect(count(signs.slice(0, 2), of)['returned-mail']).toEqual({ ...nothing, putRight: 2 });
  });

  it('have a median from three on, of days by the London calendar', () => {
    const ids = ['a', 'b', 'c'];
    // Half past eleven at night in London is still that day; half an hour later in UTC is the next day in summer.
    const signs = ids.map((contactId) => sign('call', '2026-06-01', { contactId }));
    const changes = ['2026-06-02T22:30:00.000Z', '2026-06-02T23:30:00.000Z', '2026-06-30T23:30:00.000Z'];
    const histories = ids.map((id, place) => {
      const [first, second] = states(['2026-01-01'], ['2026-01-02', newNumber]);
      if (!first || !second) throw new Error('There are two.');
      return [id, history([first, { ...second, at: changes[place] ?? '' }], [check('2026-05-01')])] as const;
    });
    expect(count(signs, history([]), histories).call).toEqual({
      ...nothing,
      putRight: 3,
      medianDays: 2,
      checkedBefore: 3,
      medianDaysSinceCheck: 31,
    });
  });

  it('that are open are one for each entry, however old', () => {
    const signs = [sign('call', '2024-03-01'), sign('call', '2026-03-01'), wrongNumber];
    expect(count(signs, history(states(['2024-01-01']))).call).toEqual({ ...nothing, open: 1 });
  });

  it('that were found to be right, or had their sign before the twelve months, are not counted', () => {
    expect(count([wrongNumber], history(states(['2026-01-01']), [check('2026-03-07')])).report).toEqual(
      nothing,
    );
    const before = sign('call', '2025-12-01');
    const of = history(states(['2025-01-01'], ['2025-12-05', newNumber]));
    expect(count([before], of).call).toEqual(nothing);
    expect(count([{ ...before, on: '2025-12-02', at: noon('2025-12-02') }], of).call.putRight).toBe(1);
  });
});

describe('reports', () => {
  const follow = (number: number) =>
    followSigns(
      Array.from({ length: number }, (_, place) =>
        sign('report', `2026-03-${String(place + 1).padStart(2, '0')}`),
      ),
      new Map([
        [
          'lead',
          history(states(['2026-01-01'], ['2026-03-08', newNumber]), [], [answer('report', '2026-03-02', 2)]),
        ],
      ]),
    );

  it.each([
    [0, { kind: 'none' }],
    [1, { kind: 'fewer-than-ten' }],
    [9, { kind: 'fewer-than-ten' }],
  ])('of %i nothing else is said', (number, expected) => {
    expect(countReports(follow(number), period)).toEqual(expected);
  });

  it('from ten on are counted by what became of them', () => {
    const later = sign('report', '2026-11-01', { revision: 2 });
    const followed = [
      ...follow(9),
      ...followSigns(
        [later],
        new Map([['lead', history(states(['2026-01-01'], ['2026-03-08', newNumber]))]]),
      ),
    ];
    expect(countReports(followed, period)).toEqual({
      ...{ kind: 'counted', received: 10, putRight: 7, notConfirmed: 2, open: 1 },
      // 1, 0, 5, 4, 3, 2, 1, 0 and, of a day after the change to the same state, 0.
      medianDays: 1,
    });
  });
});
