/**
 * Dates as spreadsheets leave them. A file opened and saved in Britain has 21/11/2026, 21-11-26, 21-Nov-26 or
 * 21.11.2026; in America 11/21/2026. The order of a file is found once, from all of its dates together: one date that
 * can be read in only one way settles whether the others are as they were exported. A date that somebody wrote and
 * that can be read both ways is asked about; the order only suggests an answer.
 */

import { notParsed, type Parsed, parsed, plainLine } from '../../text/typed-text.ts';
import { addDays, dateWords, isRealDate } from '../../time/calendar.ts';

/** `unsettled`: every date could be read both ways. */
export type DateOrder = 'day-first' | 'month-first' | 'unsettled' | 'mixed';

interface NumberDate {
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthNames =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Without the day of the week and the time, which some programs add to every date. */
function plainDate(cell: string): string {
  return plainLine(cell)
    .toLowerCase()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[,.]? (?=\S)/, '')
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '');
}

function findNumbers(cell: string): NumberDate | undefined {
  const match = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plainDate(cell));
  if (!match) return undefined;
  return { first: Number(match[1]), second: Number(match[3]), year: match[4] ?? '' };
}

function written(year: string, month: number, day: number): string {
  const whole = year.length === 2 ? `20${year}` : year;
  return `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const inOrder = {
  'day-first': ({ first, second, year }: NumberDate) => written(year, second, first),
  'month-first': ({ first, second, year }: NumberDate) => written(year, first, second),
} as const;

export interface DateCell {
  readonly cell: string;
  /** The date in this cell when the row was exported, if it was. */
  readonly before?: string | undefined;
}

/** @param cells every date of the file */
export function findDateOrder(cells: readonly DateCell[]): DateOrder {
  let isDayFirst = false;
  let isMonthFirst = false;
  let isAny = false;
  for (const { cell, before } of cells) {
    const date = findNumbers(cell);
    if (!date || date.first === date.second) continue;
    isAny = true;
    const byDay = inOrder['day-first'](date);
    const byMonth = inOrder['month-first'](date);
    const isDay = isRealDate(byDay);
    const isMonth = isRealDate(byMonth);
    if (isDay && (!isMonth || before === byDay)) isDayFirst = true;
    if (isMonth && (!isDay || before === byMonth)) isMonthFirst = true;
  }
  if (isDayFirst && isMonthFirst) return 'mixed';
  if (isMonthFirst) return 'month-first';
  return isDayFirst || !isAny ? 'day-first' : 'unsettled';
}

/** Whether the date could also be read in another way. */
export function hasTwoReadings(cell: string): boolean {
  const date = findNumbers(cell);
  if (!date || date.first === date.second) return false;
  return isRealDate(inOrder['day-first'](date)) && isRealDate(inOrder['month-first'](date));
}

/** @returns what is wrong with a date that could be read in two ways: nobody but its writer knows which is meant */
export function findTwoReadings(cell: string): string | undefined {
  if (!hasTwoReadings(cell)) return undefined;
  const [byDay = '', byMonth = ''] = listDateReadings(cell);
  return `“${plainLine(cell)}” can be read in two ways: ${dateWords(byDay)} or ${dateWords(byMonth)}. Write it as ${byDay} or ${byMonth}.`;
}

const example = 'such as 2026-11-21 or 21/11/2026';

/** @returns YYYY-MM-DD, or null for an empty cell */
export function parseDateCell(cell: string, order: DateOrder): Parsed<string | null> {
  const text = plainDate(cell);
  if (text === '') return parsed(null);
  const date = findWritten(text) ?? findNamed(text);
  if (date !== undefined) return isRealDate(date) ? parsed(date) : notParsed(noSuchDay(cell));
  const numbers = findNumbers(cell);
  if (numbers) return parseNumbers(cell, numbers, order);
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return notParsed(
      `“${text}” is how a spreadsheet stores a date. Format the column as dates, ${example}, and save the file again.`,
    );
  return notParsed(`Write a real date, ${example}.`);
}

/** The dates that a cell may mean which is refused as it stands: in either order, a month alone, a stored number. */
export function listDateReadings(cell: string): readonly string[] {
  const text = plainDate(cell);
  const numbers = findNumbers(cell);
  if (numbers) return [inOrder['day-first'](numbers), inOrder['month-first'](numbers)].filter(isRealDate);
  const stored = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  if (stored !== undefined) return [addDays('1899-12-30', Number(stored))].filter(isRealDate);
  const month = /^([a-z]+)\.?,? ?(\d{4}|\d{2})$/.exec(text);
  if (!month || !monthNames.test(month[1] ?? '')) return [];
  return [written(month[2] ?? '', months.indexOf((month[1] ?? '').slice(0, 3)) + 1, 1)];
}

function parseNumbers(cell: string, numbers: NumberDate, order: DateOrder): Parsed<string> {
  const problem = order === 'mixed' ? findTwoReadings(cell) : undefined;
  if (problem !== undefined) return notParsed(problem);
  const byDay = inOrder['day-first'](numbers);
  const byMonth = inOrder['month-first'](numbers);
  if (order === 'month-first') return isRealDate(byMonth) ? parsed(byMonth) : notParsed(noSuchDay(cell));
  if (isRealDate(byDay)) return parsed(byDay);
  if (!isRealDate(byMonth)) return notParsed(noSuchDay(cell));
  return notParsed(
    `“${plainLine(cell)}” has the month first, and other dates of this file have the day first. Write all of them as 2026-11-21.`,
  );
}

function noSuchDay(cell: string): string {
  return `“${plainLine(cell)}” is no day of the calendar. Write a real date, ${example}.`;
}

/** 2026-11-21, 2026/11/21. */
function findWritten(text: string): string | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  return match ? written(match[1] ?? '', Number(match[2]), Number(match[3])) : undefined;
}

/** 21 Nov 2026, 21-Nov-26, 21st of November, 2026; November 21, 2026. */
function findNamed(text: string): string | undefined {
  const pieces = text
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, ' ')
    .split(/[\s,./-]+/)
    .filter((piece) => piece !== '');
  const [first = '', second = '', year = ''] = pieces;
  if (pieces.length !== 3 || !/^(?:\d{4}|\d{2})$/.test(year)) return undefined;
  const [day, name] = monthNames.test(second) ? [first, second] : [second, first];
  if (!monthNames.test(name) || !/^\d{1,2}$/.test(day)) return undefined;
  return written(year, months.indexOf(name.slice(0, 3)) + 1, Number(day));
}
