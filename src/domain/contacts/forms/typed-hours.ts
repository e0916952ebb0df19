/**
 * Hours in the form of a contact: converts between the stored hours and what people type, which is times in separate
 * fields, and those of bank holidays on one line. A time that may be in the morning or the afternoon is asked about,
 * not guessed. Hours outside those of another line are typed as the hours of that line.
 */

import { checkHours } from '../../hours/hours-check.ts';
import {
  type Hours,
  type OpeningPeriod,
  type OpeningTimes,
  openingPeriodSchema,
  type Weekday,
  weekdays,
} from '../../hours/hours-schema.ts';
import { findExactOutside, isOvernight, isWholeDayOnly, outsideOf } from '../../hours/outside-periods.ts';
import { parseTypedTime, readTimes } from '../../hours/reading/clock-times.ts';
import { formatHolidayTimes, parseHolidayTimes } from '../../hours/reading/hours-text.ts';
import { timeWords } from '../../hours/time-words.ts';
import type { FoundProblem, OwnForm, PlacedProblem, SentForm } from './form-parts.ts';

export interface TypedPeriod {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

const hoursKinds = ['always', 'periods', 'outside', 'unknown'] as const;

export interface TypedHours {
  /** `outside`: at all times but those of the periods. */
  readonly hoursKind: (typeof hoursKinds)[number];
  readonly hoursNote: string;
  readonly periods: readonly TypedPeriod[];
  readonly bankHolidays: 'open' | 'closed' | 'unknown' | 'other';
  /** For `other`: such as 10:00-14:00. */
  readonly bankHolidayTimes: string;
}

const emptyHours: TypedHours = {
  hoursKind: 'unknown',
  hoursNote: '',
  periods: [],
  bankHolidays: 'unknown',
  bankHolidayTimes: '',
};

function typedHoursOf(hours: Hours): TypedHours {
  switch (hours.kind) {
    case 'always':
      return { ...emptyHours, hoursKind: 'always' };
    case 'unknown':
      return { ...emptyHours, hoursNote: hours.note ?? '' };
    case 'periods': {
      const { bankHolidays } = hours;
      const isRule = typeof bankHolidays === 'string';
      const outside = findExactOutside(hours);
      return {
        ...emptyHours,
        hoursKind: outside ? 'outside' : 'periods',
        periods: (outside ?? hours.periods).map(({ days, ...times }) => ({ days, ...shownTimes(times) })),
        bankHolidays: isRule ? bankHolidays : 'other',
        bankHolidayTimes: isRule
          ? ''
          : isWholeDayOnly(bankHolidays)
            ? '24 hours'
            : formatHolidayTimes(bankHolidays.periods),
      };
    }
  }
}

/** On the 24-hour clock, except ambiguous ones: 05:00 after 09:00 is shown as 5am. */
function shownTimes(times: OpeningTimes): OpeningTimes {
  const { opens, closes } = times;
  if (readTyped(times)?.kind !== 'ask') return times;
  return { opens: timeWords(opens), closes: timeWords(closes) };
}

/** The value for the schema of hours. Unclear times are left empty there, to be refused beside their field. */
function rawHours(values: TypedHours): unknown {
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
        periods: rawPeriods(values),
        bankHolidays: values.bankHolidays === 'other' ? rawHolidays(values) : values.bankHolidays,
      };
    case 'outside':
      return {
        kind: 'periods',
        periods: rawOutside(rawPeriods(values)),
        // No times, to be refused beside their field.
        bankHolidays: values.bankHolidays === 'unknown' ? 'unknown' : rawHolidays(values),
      };
  }
}

function rawPeriods({ periods }: TypedHours): readonly OpeningPeriod[] {
  return periods.filter(isFilledPeriod).map((period) => ({ days: [...period.days], ...rawTimes(period) }));
}

/** The rest of the week; or the periods themselves, to be refused, where they cannot be those of another line. */
function rawOutside(periods: readonly OpeningPeriod[]): readonly OpeningPeriod[] {
  const byDay = periods.map((period) => (isOvernight(period) ? { ...period, closes: '' } : period));
  const isRight =
    byDay.every((period) => openingPeriodSchema.safeParse(period).success) &&
    checkHours(
      { kind: 'periods', periods: byDay, bankHolidays: 'unknown' },
      { periodsMax: periodsMost, noteMax: 0 },
    ) === undefined;
  return isRight && byDay.length > 0 ? outsideOf(byDay) : byDay;
}

function isEmptyPeriod({ days, opens, closes }: TypedPeriod): boolean {
  return days.length === 0 && opens.trim() === '' && closes.trim() === '';
}

function isFilledPeriod(period: TypedPeriod): boolean {
  return !isEmptyPeriod(period);
}

function rawTimes(period: TypedPeriod): OpeningTimes {
  const reading = readTyped(period);
  if (reading?.kind === 'read') return reading.times;
  const closes = reading?.kind === 'ask' ? '' : plainClock(period.closes, 'closes');
  return { opens: plainClock(period.opens, 'opens'), closes };
}

/** @returns undefined when one of them is not a time */
function readTyped(period: Pick<TypedPeriod, 'opens' | 'closes'>): ReturnType<typeof readTimes> | undefined {
  const [opens, closes] = [period.opens, period.closes].map((typed) =>
    parseTypedTime(typed.replace(/\s+/g, '')),
  );
  return opens && closes && readTimes(opens, closes);
}

function rawHolidays({ bankHolidays, bankHolidayTimes }: TypedHours): {
  readonly periods: readonly OpeningTimes[];
} {
  if (bankHolidays !== 'other') return { periods: [] };
  const times = parseHolidayTimes(bankHolidayTimes);
  return { periods: times.ok ? times.value : [] };
}

/** Converts times as people write them to the 24-hour clock; anything else stays as it is, to be refused. */
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

/** @returns the question about the two times of a period, without a final stop; undefined when they are clear */
function askAboutPeriod(period: TypedPeriod): string | undefined {
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

/** @returns why the closing time is refused, without a final stop; undefined when the schema's own reason holds */
function askAboutClosing(period: TypedPeriod, { hoursKind }: TypedHours): string | undefined {
  const isNight = hoursKind === 'outside' && isOvernight(rawTimes(period)) && period.closes.trim() !== '';
  return (
    askAboutPeriod(period) ??
    (isNight
      ? 'Which line is open at night? If this one, choose “At these times”. If not, enter the times at which the other line is open by day'
      : undefined)
  );
}

/** @returns what is wrong with the times of bank holidays, without a final stop */
function problemOfHolidayTimes({ hoursKind, bankHolidays, bankHolidayTimes }: TypedHours): string {
  if (hoursKind === 'outside' && bankHolidays !== 'other')
    return 'Is this said of the line itself, or of the other line? If the line itself is open all day on bank holidays, choose “Open at other times” and enter 24 hours. If not, choose “At these times” and enter the hours of the line itself';
  if (bankHolidayTimes.trim() === '')
    return 'Enter the times on bank holidays, such as 10:00-14:00, or choose another answer';
  const times = parseHolidayTimes(bankHolidayTimes);
  return times.ok ? 'Check the times on bank holidays' : times.problem.replace(/\.$/, '');
}

export const periodsMost = 14;
const emptyPeriod: TypedPeriod = { days: [], opens: '', closes: '' };

/** The rows of the form for periods: those there are, and room for more. */
export function periodRows({ periods }: TypedHours, spare: number): readonly TypedPeriod[] {
  const length = Math.min(Math.max(periods.length + spare, 2), periodsMost);
  return Array.from({ length }, (_, index) => periods[index] ?? emptyPeriod);
}

/** Hours in the form of a contact. */
export const hoursForm: OwnForm<Hours, TypedHours> = {
  control: 'own markup',
  none: emptyHours,
  of: typedHoursOf,
  read: readTypedHours,
  raw: rawHours,
  sends: ['hoursKind', 'hoursNote', 'periodCount', 'bankHolidays'],
  ids: { '': 'hoursKind', note: 'hoursNote' },
  placeProblem: placeProblemOfHours,
};

function readTypedHours({ text, texts }: SentForm): TypedHours {
  const count = Math.min(Number.parseInt(text('periodCount', 3), 10) || 0, periodsMost);
  return {
    hoursKind: oneOf(text('hoursKind'), hoursKinds, 'unknown'),
    hoursNote: text('hoursNote'),
    periods: Array.from({ length: count }, (_, index) => ({
      days: weekdays.filter((day) => texts(`period-${index}-days`).includes(day)),
      opens: text(`period-${index}-opens`, 40),
      closes: text(`period-${index}-closes`, 40),
    })),
    bankHolidays: oneOf(text('bankHolidays'), ['open', 'closed', 'unknown', 'other'], 'unknown'),
    bankHolidayTimes: text('bankHolidayTimes', 200),
  };
}

function oneOf<Word extends string>(typed: string, words: readonly Word[], otherwise: Word): Word {
  return words.find((word) => word === typed) ?? otherwise;
}

/** Sentences for errors that the schema of hours reports by itself. */
const shapeProblems = {
  opens: 'Enter the time at which it opens, such as 9am or 09:00',
  closes: 'Enter the time at which it closes, such as 5.30pm or 17:30',
  days: 'Choose the days of this period',
} as const;

function placeProblemOfHours({ field }: FoundProblem, values: TypedHours): PlacedProblem | undefined {
  const [, place, part] = /^hours\.periods\.(\d+)\.(opens|closes|days)/.exec(field) ?? [];
  if (place !== undefined && part !== undefined) {
    const filled = [...values.periods.entries()].filter(([, period]) => isFilledPeriod(period));
    const row = filled[Number(place)]?.[0] ?? 0;
    const period = values.periods[row];
    const question = part === 'closes' && period ? askAboutClosing(period, values) : undefined;
    return {
      id: `period-${row}-${part}`,
      message: question ?? shapeProblems[part as keyof typeof shapeProblems],
    };
  }
  if (field.startsWith('hours.bankHolidays'))
    return { id: 'bankHolidayTimes', message: problemOfHolidayTimes(values) };
  if (field === 'hours.periods' && values.hoursKind === 'outside' && values.periods.some(isFilledPeriod))
    return {
      id: 'period-0-days',
      message: 'These are all the times there are. Enter the times at which the other line is open',
    };
  if (field === 'hours.periods')
    return { id: 'period-0-days', message: 'Give at least one period, or say that the hours are not known' };
  return undefined;
}
