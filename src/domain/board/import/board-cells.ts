/**
 * A cell of a field of the Board’s records, as spreadsheets and people write it. What it says is only checked as far as
 * it has to be understood: check-record.ts does the rest. What a spreadsheet rewrote by itself counts as unchanged.
 */
import { findCellProblem } from '../../contacts/csv/cell-problems.ts';
import {
  type DateOrder,
  findTwoReadings,
  listDateReadings,
  parseDateCell,
} from '../../contacts/csv/date-cells.ts';
import { plainHeading } from '../../contacts/csv/plain-heading.ts';
import { unguard } from '../../text/spreadsheet-cell.ts';
import { isText, notParsed, type Parsed, parsed } from '../../text/typed-text.ts';
import { isRealDate } from '../../time/calendar.ts';
import { tidyValue } from '../board-changes.ts';
import type { BoardField } from '../board-fields.ts';
import { month } from './board-columns.ts';

/**
 * @param before the value of the record now; empty for a new one
 * @param dates the order of day and month in the whole file
 */
export function readBoardCell(
  { type }: BoardField,
  cell: string,
  before: string,
  dates: DateOrder,
): Parsed<string> {
  const text = tidyValue(unguardCell(type, cell));
  if (text === tidyValue(before)) return parsed(before);
  if (text === '') return parsed('');
  const problem = findCellProblem(text);
  if (problem !== undefined) return notParsed(problem);
  if (!isText(text))
    return notParsed('A character in it is no text, but a code of some program. Write it again.');
  if (type === 'date') return readDate(text, before, dates);
  if (type === 'partial-date') return readPartialDate(text, before, dates);
  if (typeof type === 'object' && 'oneOf' in type) return parsed(findChoice(type.oneOf, text) ?? text);
  return parsed(isSameNumber(text, before) ? before : text);
}

function unguardCell(type: BoardField['type'], cell: string): string {
  const isMonth = type === 'partial-date' && cell.startsWith("'") && month.test(cell.slice(1).trim());
  return isMonth ? cell.slice(1) : unguard(cell);
}

/** By its name or by its label. */
function findChoice(choices: Readonly<Record<string, string>>, text: string): string | undefined {
  const key = plainHeading(text);
  return Object.entries(choices).find(([name, label]) =>
    [name, label].some((word) => plainHeading(word) === key),
  )?.[0];
}

function readDate(text: string, before: string, dates: DateOrder): Parsed<string> {
  if (isRealDate(text)) return parsed(text);
  const date = parseDateCell(text, dates);
  if (date.ok && date.value === before) return parsed(before);
  const problem = findTwoReadings(text);
  if (problem !== undefined) return notParsed(problem);
  return date.ok ? parsed(date.value ?? '') : date;
}

const monthInWords = /^[a-z]+(?:\.?,? |-)\d{4}$/i;

/** A year and a month as 2026 and 2026-11, November 2026, or a day. */
function readPartialDate(text: string, before: string, dates: DateOrder): Parsed<string> {
  if (/^\d{4}$/.test(text) || month.test(text)) return parsed(text);
  const [first = ''] = /^[a-z]/i.test(text) ? listDateReadings(text.replace('-', ' ')) : [];
  const inMonth = first.slice(0, 7);
  if (first !== '' && (monthInWords.test(text) || inMonth === before)) return parsed(inMonth);
  const date = readDate(text, before, dates);
  return date.ok || findTwoReadings(text) !== undefined
    ? date
    : notParsed(`“${text}” is no date. Write a day as 2026-11-30, a month as 2026-11 or a year as 2026.`);
}

/** A spreadsheet writes 1.0 as 1, and 007 as 7. */
function isSameNumber(text: string, before: string): boolean {
  const number = /^\d+(?:\.\d+)?$/;
  return number.test(text) && number.test(before) && Number(text) === Number(before);
}
