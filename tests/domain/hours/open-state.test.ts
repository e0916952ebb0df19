import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHours } from '../../../src/domain/hours/hours-check.ts';
import {
  type BankHolidayHours,
  type Hours,
  type HoursInPeriods,
  type OpeningPeriod,
  weekdays,
} from '../../../src/domain/hours/hours-schema.ts';
import { type BankHolidays, openState } from '../../../src/domain/hours/open-state.ts';
import { openWords, unsureWords } from '../../../src/words/open-now.ts';

const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** The bank holidays of England from December 2026 on, read off GOV.UK. */
const bankHolidays: BankHolidays = {
  dates: ['2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03'],
  knownUntilOn: '2027-12-31',
};

function office(rule: BankHolidayHours): Hours {
  return {
    kind: 'periods',
    periods: [{ days: [...officeDays], opens: '09:00', closes: '17:00' }],
    bankHolidays: rule,
  };
}
function periods(list: readonly OpeningPeriod[], rule: BankHolidayHours = 'open'): Hours {
  return { kind: 'periods', periods: [...list], bankHolidays: rule };
}
const everyNight = periods([{ days: [...weekdays], opens: '18:00', closes: '02:00' }]);
const fridayNight = periods([{ days: ['fri'], opens: '22:00', closes: '04:00' }], 'closed');
const roundTheClock = periods([{ days: [...weekdays], opens: '00:00', closes: '24:00' }]);
const twoShifts = periods([
  { days: [...weekdays], opens: '00:00', closes: '08:00' },
  { days: [...weekdays], opens: '08:00', closes: '24:00' },
]);
const weekendThrough = periods([
  { days: ['sat'], opens: '10:00', closes: '24:00' },
  { days: ['sun'], opens: '00:00', closes: '16:00' },
]);
const fridays = periods([{ days: ['fri'], opens: '10:00', closes: '12:00' }], 'closed');
const weekendNights = periods([{ days: ['sat', 'sun'], opens: '01:15', closes: '01:00' }]);
const inTheSkippedHour = periods([{ days: ['sun'], opens: '01:00', closes: '01:45' }]);
const halfPastOne = periods([{ days: ['sun'], opens: '01:30', closes: '02:30' }]);

describe('whether a contact is open', () => {
  // 2026-11-21 is a Saturday. London is an hour ahead of UTC from 2027-03-28 01:00Z to 2027-10-31 01:00Z.
  it.each<[string, Hours, string, string]>([
    ['a line that always answers', { kind: 'always' }, '2026-12-25T03:00:00Z', 'Open now.'],
    ['hours nobody knows', { kind: 'unknown' }, '2026-11-23T12:00:00Z', ''],
    ['hours with a note only', { kind: 'unknown', note: 'check' }, '2026-11-23T12:00:00Z', ''],
    ['the minute before opening', office('closed'), '2026-11-23T08:59:59Z', 'Closed now. Opens today 9am.'],
    ['the minute of opening', office('closed'), '2026-11-23T09:00:00Z', 'Open now until 5pm.'],
    ['the last second', office('closed'), '2026-11-23T16:59:59Z', 'Open now until 5pm.'],
    ['the minute of closing', office('closed'), '2026-11-23T17:00:00Z', 'Closed now. Opens Tuesday 9am.'],
    ['a Saturday night', office('closed'), '2026-11-21T23:30:00Z', 'Closed now. Opens Monday 9am.'],
    ['two in the morning', office('closed'), '2026-11-23T02:00:00Z', 'Closed now. Opens today 9am.'],
    ['a Friday evening', office('closed'), '2026-11-20T17:00:00Z', 'Closed now. Opens Monday 9am.'],
    ['summer, by the clock', office('closed'), '2027-06-01T08:00:00Z', 'Open now until 5pm.'],
    ['summer, an hour earlier', office('closed'), '2027-06-01T07:59:00Z', 'Closed now. Opens today 9am.'],
    ['a summer midnight', office('closed'), '2027-05-31T23:30:00Z', 'Closed now. Opens today 9am.'],
    ['Christmas Day', office('closed'), '2026-12-25T12:00:00Z', 'Closed now. Opens Tuesday 9am.'],
    ['Christmas Eve, closed', office('closed'), '2026-12-24T20:00:00Z', 'Closed now. Opens Tuesday 9am.'],
    ['the substitute day', office('closed'), '2026-12-28T12:00:00Z', 'Closed now. Opens Tuesday 9am.'],
    ['open on bank holidays', office('open'), '2026-12-25T12:00:00Z', 'Open now until 5pm.'],
    ['a bank holiday nobody asked about', office('unknown'), '2026-12-25T12:00:00Z', ''],
    ['the eve of such a day', office('unknown'), '2026-12-24T20:00:00Z', 'Closed now.'],
    ['an ordinary day of the same', office('unknown'), '2026-12-24T12:00:00Z', 'Open now until 5pm.'],
    ['after the known bank holidays', office('closed'), '2028-01-03T12:00:00Z', ''],
    ['the evening of the last known day', office('closed'), '2027-12-31T20:00:00Z', 'Closed now.'],
    ['a rule that needs none of them', office('open'), '2031-07-01T12:00:00Z', 'Open now until 5pm.'],
    ['past midnight, before it', everyNight, '2026-11-23T23:00:00Z', 'Open now until 2am.'],
    ['past midnight, after it', everyNight, '2026-11-24T01:59:00Z', 'Open now until 2am.'],
    ['past midnight, at its end', everyNight, '2026-11-24T02:00:00Z', 'Closed now. Opens today 6pm.'],
    [
      'a night that began on a holiday',
      fridayNight,
      '2026-12-26T01:00:00Z',
      'Closed now. Opens Friday 8 January 10pm.',
    ],
    ['whole days that join up', roundTheClock, '2026-11-23T23:59:00Z', 'Open now.'],
    ['shifts that join up', twoShifts, '2026-11-23T07:00:00Z', 'Open now.'],
    ['a weekend in one piece', weekendThrough, '2026-11-21T21:00:00Z', 'Open now until Sunday 4pm.'],
    ['two Fridays off', fridays, '2026-12-20T12:00:00Z', 'Closed now. Opens Friday 8 January 10am.'],
    ['a week and not yet', fridays, '2026-11-27T12:00:00Z', 'Closed now. Opens Friday 4 December 10am.'],
    // On 28 March 2027 no London clock shows 01:30; at 01:00Z it shows 02:00.
    ['the hour that is skipped, before', halfPastOne, '2027-03-28T00:59:00Z', 'Closed now. Opens today 2am.'],
    ['the hour that is skipped, after', halfPastOne, '2027-03-28T01:00:00Z', 'Open now until 2.30am.'],
    ['a break of every week, before', weekendNights, '2027-03-20T16:00:00Z', 'Open now until 1am.'],
    ['a break that is skipped, before', weekendNights, '2027-03-27T16:00:00Z', 'Open now until Monday 1am.'],
    ['a break that is skipped, after', weekendNights, '2027-03-28T01:00:00Z', 'Open now until 1am.'],
    [
      'what would lie in the hour that is skipped',
      inTheSkippedHour,
      '2027-03-27T16:00:00Z',
      'Closed now. Opens Sunday 4 April 1am.',
    ],
    // On 31 October 2027 London clocks show 01:30 twice, at 00:30Z and at 01:30Z.
    ['the hour that comes twice, first', halfPastOne, '2027-10-31T00:30:00Z', 'Open now until 2.30am.'],
    ['the hour that comes twice, second', halfPastOne, '2027-10-31T01:30:00Z', 'Open now until 2.30am.'],
    [
      'the hour that comes twice, between',
      halfPastOne,
      '2027-10-31T01:10:00Z',
      'Closed now. Opens today 1.30am.',
    ],
  ])('%s', (_case, hours, instant, words) => {
    expect(openWords(openState(hours, new Date(instant), bankHolidays))).toBe(words);
  });

  // 28 December 2026 is a Monday and a bank holiday, and so is 25 December, a Friday.
  const nights = (rule: BankHolidayHours) =>
    periods([{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'], opens: '17:00', closes: '01:00' }], rule);
  const tenToTwo = { periods: [{ opens: '10:00', closes: '14:00' }] };
  const lateInto = { periods: [{ opens: '09:00', closes: '01:00' }] };
  const wholeDay = { periods: [{ opens: '00:00', closes: '24:00' }] };
  const notKnown = 'Bank holiday hours are not known.';
  it.each<[string, Hours, string, string]>([
    ['noon of one of which nothing is known', nights('unknown'), '2026-12-28T12:00:00Z', notKnown],
    ['the evening of the same', nights('unknown'), '2026-12-28T18:00:00Z', notKnown],
    ['the small hours after it', nights('unknown'), '2026-12-29T00:30:00Z', notKnown],
    ['once its night is over', nights('unknown'), '2026-12-29T01:00:00Z', 'Closed now. Opens today 5pm.'],
    ['the night before runs into it', nights('unknown'), '2026-12-28T00:30:00Z', 'Open now.'],
    ['and ends in it', nights('unknown'), '2026-12-28T01:00:00Z', notKnown],
    ['the evening before', nights('unknown'), '2026-12-27T18:00:00Z', 'Open now.'],
    ['the day before', nights('unknown'), '2026-12-27T12:00:00Z', 'Closed now. Opens today 5pm.'],
    ['a day later on', nights('unknown'), '2026-12-30T12:00:00Z', 'Closed now. Opens today 5pm.'],
    ['a Saturday that is one, off the week', nights('unknown'), '2026-12-26T12:00:00Z', notKnown],
    ['office hours, outside them', office('unknown'), '2026-12-28T20:00:00Z', notKnown],
    [
      'the night after office hours',
      office('unknown'),
      '2026-12-29T00:00:00Z',
      'Closed now. Opens today 9am.',
    ],
    ['hours of their own, before', office(tenToTwo), '2026-12-28T09:30:00Z', 'Closed now. Opens today 10am.'],
    ['hours of their own', office(tenToTwo), '2026-12-28T10:00:00Z', 'Open now until 2pm.'],
    ['hours of their own, after', office(tenToTwo), '2026-12-28T14:00:00Z', 'Closed now. Opens Tuesday 9am.'],
    ['hours of their own on a Saturday', office(tenToTwo), '2026-12-26T10:00:00Z', 'Open now until 2pm.'],
    [
      'the evening before hours of their own',
      office(tenToTwo),
      '2026-12-24T18:00:00Z',
      'Closed now. Opens Friday 10am.',
    ],
    ['hours into the night', office(lateInto), '2026-12-28T23:00:00Z', 'Open now until 1am.'],
    ['hours into the night, after midnight', office(lateInto), '2026-12-29T00:59:00Z', 'Open now until 1am.'],
    [
      'hours into the night, at their end',
      office(lateInto),
      '2026-12-29T01:00:00Z',
      'Closed now. Opens today 9am.',
    ],
    [
      'two in a row, the whole day',
      office(wholeDay),
      '2026-12-25T03:00:00Z',
      'Open now until Saturday midnight.',
    ],
    [
      'an ordinary night before the whole day',
      nights(wholeDay),
      '2026-12-27T23:00:00Z',
      'Open now until Monday midnight.',
    ],
    ['own hours past the known bank holidays', office(tenToTwo), '2028-01-03T12:00:00Z', ''],
  ])('on bank holidays: %s', (_case, hours, instant, words) => {
    const state = openState(hours, new Date(instant), bankHolidays);
    expect(openWords(state) || unsureWords(state)).toBe(words);
  });

  it('knows no opening where every day it could be is a bank holiday', () => {
    const never: BankHolidays = {
      dates: Array.from({ length: 60 }, (_, day) =>
        new Date(Date.parse('2026-11-01') + day * 86_400_000).toISOString().slice(0, 10),
      ),
      knownUntilOn: '2027-12-31',
    };
    expect(openState(office('closed'), new Date('2026-11-10T12:00:00Z'), never)).toEqual({
      kind: 'closed',
      opens: null,
    });
  });
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the London clock shows, by another way than the code under test. */
function londonParts(instant: Date) {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
    day: weekdays.indexOf(String(parts['weekday']).toLowerCase() as (typeof weekdays)[number]),
  };
}

/** The definition, said as plainly as possible, for hours that hold on bank holidays too. */
function isOpenByDefinition(hours: Extract<Hours, { kind: 'periods' }>, instant: Date): boolean {
  const { time, day } = londonParts(instant);
  const today = weekdays[day];
  const yesterday = weekdays[(day + 6) % 7];
  return hours.periods.some(({ days, opens, closes }) => {
    const isOvernight = closes <= opens;
    const began = today !== undefined && days.includes(today) && time >= opens;
    if (!isOvernight) return began && time < closes;
    return began || (yesterday !== undefined && days.includes(yesterday) && time < closes);
  });
}

const minutes = fc.integer({ min: 0, max: 24 * 4 - 1 }).map((quarter) => {
  const hour = String(Math.floor(quarter / 4)).padStart(2, '0');
  return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
});
const someHours = fc
  .array(
    fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      opens: minutes,
      closes: minutes,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => periods(list) as Extract<Hours, { kind: 'periods' }>)
  .filter((hours) => checkHours(hours, { periodsMax: 3, noteMax: 10 }) === undefined);
/** A third of them within a day of a change of the clocks. */
const someInstant = fc.oneof(
  fc.integer({ min: Date.parse('2026-11-01T00:00:00Z'), max: Date.parse('2027-12-01T00:00:00Z') }),
  fc.integer({ min: Date.parse('2027-03-27T12:00:00Z'), max: Date.parse('2027-03-28T12:00:00Z') }),
  fc.integer({ min: Date.parse('2027-10-30T12:00:00Z'), max: Date.parse('2027-10-31T12:00:00Z') }),
);

describe('any hours at any instant', () => {
  it('are open exactly when a period covers what the clock shows', () => {
    fc.assert(
      fc.property(someHours, someInstant, (hours, time) => {
        const instant = new Date(time);
        const isOpen = openState(hours, instant, bankHolidays).kind === 'open';
        expect(isOpen).toBe(isOpenByDefinition(hours, instant));
      }),
      { numRuns: 2000 },
    );
  });

  it('name as the next change the first moment at which it is otherwise', () => {
    fc.assert(
      fc.property(someHours, someInstant, (hours, time) => {
        const state = openState(hours, new Date(time), bankHolidays);
        const change = state.kind === 'open' ? state.closes : state.kind === 'closed' ? state.opens : null;
        for (let ahead = time; ahead < time + 8 * 86_400_000; ahead += 15 * 60_000) {
          const quarter = new Date(Math.ceil(ahead / 900_000) * 900_000);
          if (openState(hours, quarter, bankHolidays).kind === state.kind) continue;
          const { date, time: shown } = londonParts(quarter);
          // The clock may show the moment twice.
          if (date !== '2027-10-31') expect(change).toMatchObject({ date, time: shown });
          return;
        }
        if (state.kind === 'open') expect(change).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('are never said to be open on a bank holiday on which they are closed', () => {
    fc.assert(
      fc.property(someHours, fc.constantFrom(...bankHolidays.dates), minutes, (hours, date, time) => {
        const daytime = { ...hours, bankHolidays: 'closed' as const };
        const isOvernight = hours.periods.some(({ opens, closes }) => closes <= opens);
        const state = openState(daytime, new Date(`${date}T${time}:00Z`), bankHolidays);
        // In summer time the last hour of UTC is the next day.
        if (!isOvernight && time < '23:00') expect(state.kind).toBe('closed');
      }),
      { numRuns: 500 },
    );
  });
});

const dayMs = 86_400_000;
type Times = readonly { readonly opens: string; readonly closes: string }[];

/** The definition for hours that differ on bank holidays: those of today, and what runs over from yesterday. */
function stateByDefinition(
  hours: HoursInPeriods,
  { date, time, day }: ReturnType<typeof londonParts>,
): string {
  const timesOn = (weekday: number, onDate: string): Times | 'unknown' => {
    const usual = hours.periods.filter(({ days }) => days.includes(weekdays[weekday % 7] as never));
    if (!bankHolidays.dates.includes(onDate) || hours.bankHolidays === 'open') return usual;
    if (hours.bankHolidays === 'closed') return [];
    return hours.bankHolidays === 'unknown' ? 'unknown' : hours.bankHolidays.periods;
  };
  const dayBefore = new Date(Date.parse(date) - dayMs).toISOString().slice(0, 10);
  const isWithin = (times: Times) =>
    times.some(({ opens, closes }) => time >= opens && (closes <= opens || time < closes));
  const runsOver = (times: Times) => times.some(({ opens, closes }) => closes <= opens && time < closes);
  const [today, yesterday] = [timesOn(day, date), timesOn(day + 6, dayBefore)];
  if ((today !== 'unknown' && isWithin(today)) || (yesterday !== 'unknown' && runsOver(yesterday)))
    return 'open';
  if (today === 'unknown') return 'unknown';
  const usualYesterday = hours.periods.filter(({ days }) => days.includes(weekdays[(day + 6) % 7] as never));
  return yesterday === 'unknown' && runsOver(usualYesterday) ? 'unknown' : 'closed';
}

describe('every minute of weeks with bank holidays', () => {
  const shifts = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '17:00', closes: '08:45' },
    { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
  ] satisfies readonly OpeningPeriod[];
  const days = [
    { days: ['mon', 'wed', 'fri'], opens: '09:00', closes: '01:30' },
    { days: ['sun'], opens: '00:30', closes: '02:15' },
  ] satisfies readonly OpeningPeriod[];
  const rules: readonly BankHolidayHours[] = [
    'unknown',
    'closed',
    { periods: [{ opens: '00:00', closes: '24:00' }] },
    {
      periods: [
        { opens: '00:00', closes: '01:30' },
        { opens: '22:00', closes: '01:45' },
      ],
    },
  ];

  // Good Friday and Easter Monday of 2027 have the change of the clocks between them.
  it.each([
    ['2027-03-25T23:00:00Z', 5],
    ['2026-12-27T23:00:00Z', 2],
  ])('from %s are what the definition says', (from, dayCount) => {
    const start = Date.parse(from);
    const moments = Array.from(
      { length: dayCount * 24 * 60 },
      (_, minute) => new Date(start + minute * 60_000),
    );
    const shown = moments.map(londonParts);
    for (const list of [shifts, days])
      for (const rule of rules) {
        const hours = periods(list, rule) as HoursInPeriods;
        const wrong = moments.filter(
          (moment, at) =>
            openState(hours, moment, bankHolidays).kind !== stateByDefinition(hours, shown[at] as never),
        );
        expect(wrong.map((moment) => moment.toISOString())).toEqual([]);
      }
  });
});
