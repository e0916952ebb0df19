/**
 * Which cells of an exported row somebody has edited. Unedited cells are not read, whatever their form, and what a
 * spreadsheet rewrote by itself counts as unedited: a date in another form, a telephone number without its 0.
 */

import type { ContactRecord } from '../../../../domain/contacts/contact-record.ts';
import {
  type CsvColumn,
  csvColumns,
  dateColumns,
  telephoneColumns,
  wholeColumns,
} from '../../../../domain/contacts/csv/contact-columns.ts';
import { writeRow } from '../../../../domain/contacts/csv/contact-csv.ts';
import { type DateOrder, parseDateCell } from '../../../../domain/contacts/csv/date-cells.ts';
import type { AreaNames } from '../../../../domain/contacts/csv/field-columns.ts';
import type { CsvLine } from './table.ts';

type Cells = CsvLine['cells'];

/** @param base the contact as the export wrote it */
export function listTouched(cells: Cells, base: ContactRecord, names: AreaNames, dates: DateOrder): Cells {
  const written = new Map(writeRow(base, names).map((cell, index) => [csvColumns[index] as CsvColumn, cell]));
  const touched = new Map<CsvColumn, string>(
    csvColumns
      .filter((column) => column !== 'id' && column !== 'revision')
      .flatMap((column) => {
        const cell = cells[column];
        return cell === undefined || isSame(column, cell, written.get(column) ?? '', dates)
          ? []
          : [[column, cell] as const];
      }),
  );
  const cellOf = (column: CsvColumn) => touched.get(column) ?? written.get(column) ?? '';
  const isTouched = (columns: readonly CsvColumn[]) => columns.some((column) => touched.has(column));
  // Removing a name does not require removing the date of its consent, too.
  const isNameGone = touched.get('person_name')?.trim() === '' && !touched.has('person_consent_on');
  // A column that the file lacks, or that nobody edited, keeps its exported value.
  const whole = wholeColumns
    .filter((columns) => isTouched(columns) && !(isNameGone && columns.includes('person_name')))
    .flat()
    .map((column) => [column, cellOf(column)] as const);
  return Object.fromEntries([...touched, ...whole]);
}

function isSame(column: CsvColumn, cell: string, before: string, dates: DateOrder): boolean {
  if (normalise(cell) === normalise(before)) return true;
  if (dateColumns.has(column)) {
    const date = parseDateCell(cell, dates);
    return date.ok && (date.value ?? '') === before;
  }
  return telephoneColumns.has(column) && isWithoutZero(cell, before);
}

/** Spreadsheets take a number without spaces for an amount, and drop its first 0 or its +. */
function isWithoutZero(cell: string, before: string): boolean {
  const digits = cell.trim();
  const digitsBefore = before.replace(/\D/g, '');
  return /^[1-9]\d{7,}$/.test(digits) && (digitsBefore === digits || digitsBefore === `0${digits}`);
}

/** Spreadsheets rewrite line ends. */
export function normalise(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}
