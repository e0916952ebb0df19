import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHours } from '../../../src/domain/hours/hours-check.ts';
import {
  type Hours,
  type OpeningPeriod as Period,
  type Weekday,
  weekdays,
} from '../../../src/domain/hours/hours-schema.ts';
import {
  formatHoursText,
  parseHolidayTimes,
  parseHoursText,
} from '../../../src/domain/hours/reading/hours-text.ts';
import { someHours } from '../../support/some-hours.ts';

const office: Hours = {
  kind: 'periods',
  periods: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:30' },
    { days: ['sat', 'sun'], opens: '10:00', closes: '16:00' },
  ],
  bankHolidays: 'closed',
};

describe('hours as text', () => {
  it.each<[Hours, string]>([
    [{ kind: 'always' }, '24 hours'],
    [{ kind: 'unknown' }, 'unknown'],
    [{ kind: 'unknown', note: '365 days a year; check' }, 'unknown: 365 days a year; check'],
    [office, 'Mon-Fri 09:00-17:30; Sat, Sun 10:00-16:00; bank holidays closed'],
    [
      {
        kind: 'periods',
        periods: [{ days: ['mon', 'wed', 'thu', 'fri', 'sun'], opens: '22:00', closes: '06:00' }],
        bankHolidays: 'unknown',
      },
      'Mon, Wed-Fri, Sun 22:00-06:00; bank holidays unknown',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: ['mon'], opens: '09:00', closes: '05:00' }],
        bankHolidays: {
          periods: [
            { opens: '00:00', closes: '08:00' },
            { opens: '17:00', closes: '24:00' },
          ],
        },
      },
      'Mon 09:00-05:00 next day; bank holidays 00:00-08:00, 17:00-24:00',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '00:00', closes: '08:45' },
          { days: ['mon', 'tue', 'wed', 'thu'], opens: '17:15', closes: '24:00' },
          { days: ['fri'], opens: '16:45', closes: '24:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: { periods: [{ opens: '00:00', closes: '24:00' }] },
      },
      'outside Mon-Thu 08:45-17:15 and Fri 08:45-16:45; bank holidays 24 hours',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: [...weekdays], opens: '00:00', closes: '08:00' },
          { days: [...weekdays], opens: '20:00', closes: '24:00' },
        ],
        bankHolidays: 'unknown',
      },
      'outside Mon-Sun 08:00-20:00; bank holidays unknown',
    ],
    // Periods that "outside" would bring back in another order.
    [
      {
        kind: 'periods',
        periods: [
          { days: [...weekdays], opens: '20:00', closes: '24:00' },
          { days: [...weekdays], opens: '00:00', closes: '08:00' },
        ],
        bankHolidays: 'unknown',
      },
      'Mon-Sun 20:00-24:00; Mon-Sun 00:00-08:00; bank holidays unknown',
    ],
  ])('are written and read back', (hours, text) => {
    expect(formatHoursText(hours)).toBe(text);
    expect(parseHoursText(text)).toEqual({ ok: true, value: hours });
  });

  it.each([
    ['24/7', { kind: 'always' }],
    ['ALWAYS', { kind: 'always' }],
    ['', { kind: 'unknown' }],
    ['monday to friday 9:00-17:30', { days: weekdays.slice(0, 5), opens: '09:00', closes: '17:30' }],
    ['Mon–Fri 09:00–17:00', { days: weekdays.slice(0, 5) }],
    ['Fri-Mon 09:00-17:00', { days: ['mon', 'fri', 'sat', 'sun'] }],
    ['every day 00:00-24:00', { days: [...weekdays] }],
    ['Mon Wed and Fri 9:00-12:00', { days: ['mon', 'wed', 'fri'] }],
  ])('are read as people write them: %s', (text, expected) => {
    const result = parseHoursText(text);
    const value =
      result.ok && result.value.kind === 'periods' ? result.value.periods[0] : result.ok && result.value;
    expect(value).toMatchObject(expected);
  });

  it.each([
    'office hours',
    'Mon-Fri',
    '09:00-17:00',
    'Mon-Fri 9-5',
    'Mon-Fri 25:00-26:00',
    'Funday 09:00-10:00',
  ])('%s is refused with an example', (text) => {
    expect(parseHoursText(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/\.$/) });
  });

  it.each(['9 to 5 weekdays', 'Mon to Fri 25:00 to 26:00'])('%s is quoted as it was typed', (text) => {
    expect(parseHoursText(`Sat 09:00-12:00; ${text}`)).toMatchObject({
      problem: expect.stringContaining(`“${text}”`),
    });
  });

  it('read back as they were, whatever they are, but are asked about when a day has two times at once', () => {
    const isOpenAt = (given: Period, day: Weekday, minute: string) =>
      given.days.includes(day) &&
      given.opens <= minute &&
      (given.closes <= given.opens || minute < given.closes);
    // Two periods meet at the opening of one of them, if at all.
    const isTwiceOpen = (periods: readonly Period[]) =>
      periods.some(({ days, opens }) =>
        days.some((day) => periods.filter((each) => isOpenAt(each, day, opens)).length > 1),
      );
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const period = fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      opens: time,
      closes: time,
    });
    const hours = fc.record({
      kind: fc.constant('periods' as const),
      periods: fc.array(period, { minLength: 1, maxLength: 5 }),
      bankHolidays: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
    });
    fc.assert(
      fc.property(hours, (given) => {
        expect(parseHoursText(formatHoursText(given))).toEqual(
          isTwiceOpen(given.periods)
            ? { ok: false, problem: expect.stringContaining('Name each day once') }
            : { ok: true, value: given },
        );
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});

it('hours with periods of their own on bank holidays read back as they were', () => {
  fc.assert(
    fc.property(someHours, (hours) => {
      expect(parseHoursText(formatHoursText(hours))).toEqual({ ok: true, value: hours });
    }),
    { seed: 7, numRuns: 500 },
  );
});

it.each([
  ['10:00-14:00', [{ opens: '10:00', closes: '14:00' }]],
  ['24 hours', [{ opens: '00:00', closes: '24:00' }]],
  [
    '10am-2pm and 5pm-9am',
    [
      { opens: '10:00', closes: '14:00' },
      { opens: '17:00', closes: '09:00' },
    ],
  ],
  ['10-2', /10am to 2pm/],
  ['Mon 10:00-14:00', /times alone/],
  ['closed', /times alone/],
  ['as agreed', /times alone/],
  ['', /times alone/],
])('times of bank holidays alone: %s', (typed, expected) => {
  const times = parseHolidayTimes(typed);
  if (expected instanceof RegExp)
    expect(times).toMatchObject({ ok: false, problem: expect.stringMatching(expected) });
  else expect(times).toEqual({ ok: true, value: expected });
});

describe('rules about hours', () => {
  const limits = { periodsMax: 3, noteMax: 20 };
  const onBankHolidays = (...list: readonly (readonly [string, string])[]): Hours => ({
    kind: 'periods',
    periods: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
    bankHolidays: { periods: list.map(([opens, closes]) => ({ opens, closes })) },
  });
  const periods = (...list: readonly (readonly [string, string, string])[]): Hours => ({
    kind: 'periods',
    bankHolidays: 'unknown',
    periods: list.map(([days, opens, closes]) => ({ days: days.split(' ') as never, opens, closes })),
  });

  it.each([
    [periods(['mon tue', '09:00', '17:00'], ['mon', '18:00', '20:00'])],
    [periods(['mon', '22:00', '06:00'], ['tue', '06:00', '22:00'])],
    [periods(['sun', '22:00', '06:00'], ['mon', '06:00', '09:00'])],
    [periods(['mon', '00:00', '24:00'], ['tue', '00:00', '24:00'])],
    [periods(['mon tue wed thu fri sat sun', '20:00', '08:00'])],
    [onBankHolidays(['09:00', '12:00'], ['12:00', '17:00'])],
    [onBankHolidays(['00:00', '08:00'], ['22:00', '06:00'])],
    [{ kind: 'unknown', note: 'Ask the council' } as Hours],
  ])('allow %j', (hours) => {
    expect(checkHours(hours, limits)).toBeUndefined();
  });

  it.each([
    [periods(['mon', '09:00', '17:00'], ['mon', '16:00', '18:00']), /overlap on Monday/],
    [periods(['mon', '22:00', '06:00'], ['tue', '05:59', '12:00']), /overlap on Monday[^:]*their times\.$/],
    [
      periods(['mon tue wed thu fri', '17:00', '09:00'], ['sat sun', '00:00', '24:00']),
      /overlap on Friday.* write: outside Monday to Friday, 9am to 5pm\.$/,
    ],
    [periods(['sun', '22:00', '06:00'], ['mon', '05:00', '09:00']), /overlap on Sunday/],
    [periods(['mon mon', '09:00', '17:00']), /each day once/],
    [periods(['mon', '09:00', '09:00']), /later than it opens/],
    [periods(['mon', '24:00', '09:00']), /00:00/],
    [
      periods(
        ['mon', '01:00', '02:00'],
        ['tue', '01:00', '02:00'],
        ['wed', '01:00', '02:00'],
        ['thu', '01:00', '02:00'],
      ),
      /at most 3/,
    ],
    [onBankHolidays(['09:00', '12:00'], ['11:00', '17:00']), /overlap on bank holidays/],
    [onBankHolidays(['22:00', '06:00'], ['23:00', '24:00']), /overlap on bank holidays/],
    [onBankHolidays(['09:00', '09:00']), /later than it opens/],
    [onBankHolidays(['01:00', '02:00'], ['03:00', '04:00'], ['05:00', '06:00']), /at most 3/],
    [{ kind: 'unknown', note: '  ' } as Hours, /Leave the note/],
    [{ kind: 'unknown', note: 'x'.repeat(21) } as Hours, /20 characters/],
  ])('refuse %j', (hours, problem) => {
    expect(checkHours(hours, limits)).toMatch(problem);
  });
});
