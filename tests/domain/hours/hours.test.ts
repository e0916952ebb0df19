import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursWords, readBackWords } from '../../../src/domain/hours/hours.ts';
import { type Hours, hoursSchema } from '../../../src/domain/hours/hours-schema.ts';
import { readHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { shortHoursWords } from '../../../src/domain/hours/short-hours.ts';
import { someHours } from '../../support/some-hours.ts';

const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** Outside Monday to Friday, 9am to 5pm. */
const outOfOffice = [
  { days: [...officeDays], opens: '00:00', closes: '09:00' },
  { days: [...officeDays], opens: '17:00', closes: '24:00' },
  { days: ['sat', 'sun'] as const, opens: '00:00', closes: '24:00' },
].map(({ days, ...times }) => ({ days: [...days], ...times }));
const wholeDay = { periods: [{ opens: '00:00', closes: '24:00' }] };

describe('hours in words', () => {
  it.each<[Hours, string]>([
    [{ kind: 'always' }, '24 hours a day, every day'],
    [{ kind: 'unknown' }, 'hours not known'],
    [{ kind: 'unknown', note: '365 days a year; check the hours' }, '365 days a year; check the hours'],
    [
      {
        kind: 'periods',
        periods: [{ days: [...officeDays], opens: '09:00', closes: '17:30' }],
        bankHolidays: 'closed',
      },
      'Monday to Friday, 9am to 5.30pm, closed on bank holidays',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: ['mon', 'wed', 'thu', 'sat'], opens: '12:00', closes: '24:00' },
          { days: ['sun'], opens: '00:00', closes: '12:15' },
        ],
        bankHolidays: 'open',
      },
      'Monday, Wednesday, Thursday and Saturday, midday to midnight; Sunday, midnight to 12.15pm, bank holidays included',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: [...officeDays, 'sat', 'sun'], opens: '08:00', closes: '20:00' }],
        bankHolidays: 'unknown',
      },
      'every day, 8am to 8pm',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: [...officeDays], opens: '17:00', closes: '09:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: { periods: [{ opens: '00:00', closes: '24:00' }] },
      },
      'Monday to Friday, 5pm to 9am; Saturday and Sunday, 24 hours; bank holidays, 24 hours',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
        bankHolidays: {
          periods: [
            { opens: '10:00', closes: '14:00' },
            { opens: '22:00', closes: '02:00' },
          ],
        },
      },
      'Monday, 9am to 5pm; bank holidays, 10am to 2pm and 10pm to 2am',
    ],
  ])('%j reads %j', (hours, words) => {
    expect(hoursSchema.parse(hours)).toEqual(hours);
    expect(hoursWords(hours)).toBe(words);
  });

  it.each<[string, Hours, string, string]>([
    [
      'open at all times but some',
      { kind: 'periods', periods: outOfOffice, bankHolidays: wholeDay },
      'outside Monday to Friday, 9am to 5pm; bank holidays, 24 hours',
      'outside Mon–Fri 9am–5pm, bank holidays 24 hours',
    ],
    [
      'with nothing said of bank holidays',
      { kind: 'periods', periods: outOfOffice, bankHolidays: 'unknown' },
      'outside Monday to Friday, 9am to 5pm',
      'outside Mon–Fri 9am–5pm',
    ],
    [
      'in any order, with midnight as 00:00, and with periods that touch',
      {
        kind: 'periods',
        periods: [
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
          { days: [...officeDays], opens: '17:00', closes: '00:00' },
          { days: [...officeDays], opens: '00:00', closes: '08:00' },
          { days: [...officeDays], opens: '08:00', closes: '09:00' },
        ],
        bankHolidays: wholeDay,
      },
      'outside Monday to Friday, 9am to 5pm; bank holidays, 24 hours',
      'outside Mon–Fri 9am–5pm, bank holidays 24 hours',
    ],
    [
      'outside days that differ',
      {
        kind: 'periods',
        periods: [
          { days: [...officeDays], opens: '00:00', closes: '08:45' },
          { days: ['mon', 'tue', 'wed', 'thu'], opens: '17:15', closes: '24:00' },
          { days: ['fri'], opens: '16:45', closes: '24:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: wholeDay,
      },
      'outside Monday to Thursday, 8.45am to 5.15pm and Friday, 8.45am to 4.45pm; bank holidays, 24 hours',
      'outside Mon–Thu 8.45am–5.15pm and Fri 8.45am–4.45pm, bank holidays 24 hours',
    ],
    [
      'not open all day on bank holidays',
      { kind: 'periods', periods: outOfOffice, bankHolidays: 'closed' },
      'Monday to Friday, midnight to 9am; Monday to Friday, 5pm to midnight; Saturday and Sunday, 24 hours, closed on bank holidays',
      'Mon–Fri midnight–9am; Mon–Fri 5pm–midnight; Sat, Sun midnight–midnight, not bank holidays',
    ],
    [
      'closed through one midnight',
      { kind: 'periods', periods: outOfOffice.slice(0, 2), bankHolidays: wholeDay },
      'Monday to Friday, midnight to 9am; Monday to Friday, 5pm to midnight; bank holidays, 24 hours',
      'Mon–Fri midnight–9am; Mon–Fri 5pm–midnight, bank holidays 24 hours',
    ],
    [
      'nights that run past midnight, into a bank holiday or not',
      {
        kind: 'periods',
        periods: [{ days: [...officeDays, 'sat', 'sun'], opens: '17:00', closes: '09:00' }],
        bankHolidays: wholeDay,
      },
      'every day, 5pm to 9am; bank holidays, 24 hours',
      'Mon–Sun 5pm–9am, bank holidays 24 hours',
    ],
  ])('%s', (_, hours, words, short) => {
    expect(hoursWords(hours)).toBe(words);
    expect(shortHoursWords(hours)).toBe(short);
  });

  it('read back to the same hours when they are typed, whatever the hours', () => {
    // Midnight at the end of a day has two names.
    const plain = (hours: Hours) =>
      JSON.parse(JSON.stringify(hours).replaceAll('"closes":"00:00"', '"closes":"24:00"'));
    fc.assert(
      fc.property(someHours, (hours) => {
        const reading = readHoursText(hoursWords(hours));
        expect(reading.kind === 'read' ? plain(reading.hours) : reading, hoursWords(hours)).toEqual(
          plain(hours),
        );
      }),
      { seed: 20261129, numRuns: 1000 },
    );
  });

  it.each<[Hours, string]>([
    [{ kind: 'always' }, '24 hours a day, every day.'],
    [
      {
        kind: 'periods',
        periods: [{ days: ['mon', 'sat'], opens: '10:00', closes: '13:00' }],
        bankHolidays: 'unknown',
      },
      'Monday and Saturday, 10am to 1pm. It does not open on Tuesday to Friday and Sunday. Hours on bank holidays are not known.',
    ],
    [
      {
        kind: 'periods',
        periods: [{ days: [...officeDays, 'sat', 'sun'], opens: '08:00', closes: '20:00' }],
        bankHolidays: 'closed',
      },
      'Every day, 8am to 8pm, closed on bank holidays.',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: [...officeDays], opens: '17:00', closes: '09:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: { periods: [{ opens: '00:00', closes: '24:00' }] },
      },
      'Monday to Friday, 5pm to 9am; Saturday and Sunday, 24 hours; bank holidays, 24 hours. It closes at midnight after Sunday and opens at 5pm on Monday. It closes at midnight after a bank holiday. If it stays open until the morning, write: outside Monday to Friday, 9am to 5pm; bank holidays, 24 hours.',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: [...officeDays], opens: '17:00', closes: '09:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: 'closed',
      },
      'Monday to Friday, 5pm to 9am; Saturday and Sunday, 24 hours, closed on bank holidays. It closes at midnight after Sunday and opens at 5pm on Monday. If it stays open until the morning, add: Monday, midnight to 9am.',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: ['mon', 'wed', 'thu', 'fri'], opens: '17:00', closes: '09:00' },
          { days: ['tue'], opens: '17:00', closes: '10:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: 'unknown',
      },
      'Monday and Wednesday to Friday, 5pm to 9am; Tuesday, 5pm to 10am; Saturday and Sunday, 24 hours. Hours on bank holidays are not known. It closes at midnight after Sunday and opens at 5pm on Monday. If it stays open until the morning, write: outside Monday, Tuesday, Thursday and Friday, 9am to 5pm and Wednesday, 10am to 5pm.',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: ['mon', 'tue', 'wed', 'thu'], opens: '17:15', closes: '08:45' },
          { days: ['fri'], opens: '16:45', closes: '24:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: 'unknown',
      },
      'Monday to Thursday, 5.15pm to 8.45am; Friday, 4.45pm to midnight; Saturday and Sunday, 24 hours. Hours on bank holidays are not known. It closes at midnight after Sunday and opens at 5.15pm on Monday. If it stays open until the morning, write: outside Monday to Thursday, 8.45am to 5.15pm and Friday, 8.45am to 4.45pm.',
    ],
    [
      {
        kind: 'periods',
        periods: [
          { days: ['mon'], opens: '00:00', closes: '09:00' },
          { days: [...officeDays], opens: '17:00', closes: '09:00' },
          { days: ['sat', 'sun'], opens: '00:00', closes: '24:00' },
        ],
        bankHolidays: 'open',
      },
      'Monday, midnight to 9am; Monday to Friday, 5pm to 9am; Saturday and Sunday, 24 hours, bank holidays included.',
    ],
  ])('%j are shown back with the days that are left out', (hours, words) => {
    expect(readBackWords(hours)).toBe(words);
  });

  it.each([
    [{ periods: [] }, false],
    [{ periods: [{ opens: '9am', closes: '17:00' }] }, false],
    [{ periods: [{ opens: '09:00', closes: '17:00', days: ['mon'] }] }, false],
    ['sometimes', false],
    [null, false],
    [{ periods: [{ opens: '17:00', closes: '09:00' }] }, true],
  ])('take %j for bank holidays: %s', (bankHolidays, isTaken) => {
    const periods = [{ days: ['mon'], opens: '09:00', closes: '17:00' }];
    expect(hoursSchema.safeParse({ kind: 'periods', periods, bankHolidays }).success).toBe(isTaken);
  });

  it('refuses a time that no clock shows', () => {
    const period = { days: ['mon'], opens: '9am', closes: '25:00' };
    expect(hoursSchema.safeParse({ kind: 'periods', periods: [period], bankHolidays: 'open' }).success).toBe(
      false,
    );
  });
});
