/**
 * Cells in free text, beside which the preview shows how they were read: hours and boroughs as written, and dates that
 * are not written year first.
 */

import type { FieldError } from '../../../../domain/contacts/contact-fields.ts';
import { dateColumns, wordedColumns } from '../../../../domain/contacts/csv/contact-columns.ts';
import {
  type DateOrder,
  findTwoReadings,
  parseDateCell,
} from '../../../../domain/contacts/csv/date-cells.ts';
import { plainLine } from '../../../../domain/text/typed-text.ts';
import { dateWords } from '../../../../domain/time/calendar.ts';
import type { CsvLine } from './table.ts';

/** @param written what an answer took the place of, by column */
export function listWritten(
  cells: CsvLine['cells'],
  dates: DateOrder,
  written: CsvLine['cells'] = {},
): readonly FieldError[] {
  const read = [...wordedColumns].map((column) => ({
    field: column as string,
    message: plainLine((cells[column] === undefined ? undefined : written[column]) ?? cells[column] ?? ''),
  }));
  const dated = [...dateColumns].flatMap((column) => {
    const cell = plainLine(cells[column] ?? '');
    const date = parseDateCell(cell, dates);
    const typed = plainLine(written[column] ?? cell);
    if (!date.ok || date.value === null || date.value === typed) return [];
    return [{ field: column as string, message: `${typed} = ${dateWords(date.value)}` }];
  });
  return [...read, ...dated].filter(({ message }) => message !== '');
}

/** Dates that could be read in two ways: the row waits until somebody says which. */
export function refuseTwoReadings(cells: CsvLine['cells']): readonly FieldError[] {
  return [...dateColumns].flatMap((column) => {
    const message = findTwoReadings(cells[column] ?? '');
    return message === undefined ? [] : [{ field: column, message }];
  });
}
