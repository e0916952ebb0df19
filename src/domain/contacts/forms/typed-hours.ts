/**
 * Hours in the form of a contact, between what is kept and what people type: times in fields of their own, and those
 * of bank holidays on one line. A time that may be of the morning or of the afternoon is asked about, not guessed.
 */

import type { Hours, OpeningTimes, Weekday } from '../../hours/hours-schema.ts';
import { parseTypedTime, readTimes } from '../../hours/reading/clock-times.ts';
import { formatHolidayTimes, parseHolidayTimes } from '../../hours/reading/hours-text.ts';
import { timeWords } from '../../hours/time-words.ts';

export interface TypedPeriod {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

export interface TypedHours {
  readonly hoursKind: Hours['kind'];
  readonly hoursNote: string;
  readonly periods: readonly TypedPeriod[];
  readonly bankHolidays: 'open' | 'closed' | 'unknown' | 'other';
  /** For `other`: such as 10:00-14:00. */
  readonly bankHolidayTimes: string;
}

export const emptyHours: TypedHours = {
  hoursKind: 'unknown',
  hoursNote: '',
  periods: [],
  bankHolidays: 'unknown',
  bankHolidayTimes: '',
};

export function typedHoursOf(hours: Hours): TypedHours {
  switch (hours.kind) {
    case 'always':
      return { ...emptyHours, hoursKind: 'always' };
    case 'unknown':
      return { ...emptyHours, hoursNote: hours.note ?? '' };
    case 'periods': {
      const { bankHolidays } = hours;
      const isRule = typeof bankHolidays === 'string';
      return {
        ...emptyHours,
        hoursKind: 'periods',
        periods: hours.periods.map(({ days, ...times }) => ({ days, ...shownTimes(times) })),
        bankHolidays: isRule ? bankHolidays : 'other',
        bankHolidayTimes: isRule ? '' : formatHolidayTimes(bankHolidays.periods),
      };
    }
  }
}

/** As a clock shows them, but for those that would be asked about: 05:00 after 09:00 is shown as 5am. */
function shownTimes(times: OpeningTimes): OpeningTimes {
  const { opens, closes } = times;
  if (readTyped(times)?.kind !== 'ask') return times;
  return { opens: timeWords(opens), closes: timeWords(closes) };
}

/** What the schema of hours is given. What is not clear is left empty there, to be refused beside its field. */
export function rawHours(values: TypedHours): unknown {
  switch (values.hoursKind) {
    case 'always':
      return { kind: 'always' };
    case 'unknown':
      return values.hoursNote.trim() === ''
        ? { kind: 'unknown' }
        : { kind: 'unknown', note: values.hoursNote.trim() };
    case 'periods':
      return {
        kind: 'periods',
        periods: values.periods
          .filter((period) => !isEmptyPeriod(period))
          .map((period) => ({ days: period.days, ...rawTimes(period) })),
        bankHolidays: values.bankHolidays === 'other' ? rawHolidays(values) : values.bankHolidays,
      };
  }
}

export function isEmptyPeriod({ days, opens, closes }: TypedPeriod): boolean {
  return days.length === 0 && opens.trim() === '' && closes.trim() === '';
}

function rawTimes(period: TypedPeriod): OpeningTimes {
  const reading = readTyped(period);
  if (reading?.kind === 'read') return reading.times;
  const closes = reading?.kind === 'ask' ? '' : plainClock(period.closes, 'closes');
  return { opens: plainClock(period.opens, 'opens'), closes };
}

/** @returns undefined when one of them is no time */
function readTyped(period: Pick<TypedPeriod, 'opens' | 'closes'>): ReturnType<typeof readTimes> | undefined {
  const [opens, closes] = [period.opens, period.closes].map((typed) =>
    parseTypedTime(typed.replace(/\s+/g, '')),
  );
  return opens && closes && readTimes(opens, closes);
}

function rawHolidays({ bankHolidayTimes }: TypedHours): { readonly periods: readonly OpeningTimes[] } {
  const times = parseHolidayTimes(bankHolidayTimes);
  return { periods: times.ok ? times.value : [] };
}

/** Times as people write them, as a clock shows them; what is no time stays as it is, to be refused. */
export function plainClock(typed: string, end: 'opens' | 'closes'): string {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '');
  if (text === 'midday' || text === 'noon') return '12:00';
  if (text === 'midnight') return end === 'opens' ? '00:00' : '24:00';
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/.exec(text);
  if (!match) return typed.trim();
  const [, hourText = '', minutes = '00', half] = match;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return typed.trim();
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

/** @returns what to ask about the two times of a period, without a final stop; undefined when they are clear */
export function askAboutPeriod(period: TypedPeriod): string | undefined {
  const reading = readTyped(period);
  if (reading?.kind !== 'ask') return undefined;
  const { readings } = reading;
  const choices = (end: keyof OpeningTimes) => [
    ...new Set(
      [...readings].sort((a, b) => (a[end] < b[end] ? -1 : 1)).map((times) => timeWords(times[end])),
    ),
  ];
  const [opens, closes] = [choices('opens'), choices('closes')];
  const isOpeningSure = opens.length === 1;
  const question =
    closes.length > 1 ? `Does it close at ${closes.join(' or ')}?` : `Does it open at ${opens.join(' or ')}?`;
  return `${question} Enter ${isOpeningSure ? 'it' : 'both times'} with am or pm`;
}

/** @returns what is wrong with the times of bank holidays, without a final stop */
export function problemOfHolidayTimes({ bankHolidayTimes }: Pick<TypedHours, 'bankHolidayTimes'>): string {
  if (bankHolidayTimes.trim() === '')
    return 'Enter the times on bank holidays, such as 10:00-14:00, or choose another answer';
  const times = parseHolidayTimes(bankHolidayTimes);
  return times.ok ? 'Check the times on bank holidays' : times.problem.replace(/\.$/, '');
}
