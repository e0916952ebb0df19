import { describe, expect, it } from 'vitest';
import { hoursWords } from '../../../src/domain/hours/hours.ts';
import { type Hours, hoursSchema } from '../../../src/domain/hours/hours-schema.ts';

const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

describe('hours in words', () => {
  it.each<[Hours, string]>([
    [{ kind: 'always' }, '24 hours a day, every day'],
    [{ kind: 'unknown' }, 'hours not known: check before you rely on it'],
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
  ])('%j reads %j', (hours, words) => {
    expect(hoursSchema.parse(hours)).toEqual(hours);
    expect(hoursWords(hours)).toBe(words);
  });

  it('refuses a time that no clock shows', () => {
    const period = { days: ['mon'], opens: '9am', closes: '25:00' };
    expect(hoursSchema.safeParse({ kind: 'periods', periods: [period], bankHolidays: 'open' }).success).toBe(
      false,
    );
  });
});
