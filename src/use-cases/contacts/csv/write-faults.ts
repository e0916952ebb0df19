/**
 * Rows to put right, as a CSV file with the reason in its first column: those that an import leaves out, or those of
 * which an answer left something out. Its columns have the names of an export and its cells what was answered so far, so
 * that it can be imported without a question that was settled already; what was left out stands there as it was, so that
 * it can be put right. The import leaves the column of reasons out.
 */

import { csvColumns } from '../../../domain/contacts/csv/contact-columns.ts';
import { reasonColumn } from '../../../domain/contacts/csv/headings.ts';
import { guard } from '../../../domain/text/spreadsheet-cell.ts';
import { writeCsv } from '../../spreadsheets/write-csv.ts';
import type { ImportPreview } from './import-contacts.ts';
import type { ImportRow } from './reading/import-row.ts';

export type FaultyRows = 'with errors' | 'in part';

/** @param which rows with errors, or those that are imported without something that an answer left out */
export function writeFaults(
  { rows, lines }: Pick<ImportPreview, 'rows' | 'lines'>,
  which: FaultyRows = 'with errors',
): string {
  const faulty = rows.flatMap((row, at) => {
    const line = lines[at];
    const isWanted = which === 'with errors' ? row.kind === 'error' : isInPart(row);
    return isWanted && line ? [{ row, cells: { ...line.cells, ...line.leftOut } }] : [];
  });
  const columns = csvColumns.filter((column) => faulty.some(({ cells }) => cells[column] !== undefined));
  return writeCsv(
    faulty.map(({ row, cells }) => [
      guard([`Row ${row.row}.`, ...reasonsOf(row)].join(' ')),
      // A cell is given back as it came, with the apostrophe that it may have.
      ...columns.map((column) => guardOnce(cells[column] ?? '')),
    ]),
    [reasonColumn, ...columns],
  );
}

function isInPart({ kind, leftOut }: ImportRow): boolean {
  return kind !== 'error' && leftOut !== undefined;
}

function reasonsOf(row: ImportRow): readonly string[] {
  const errors = row.kind === 'error' ? row.errors : [];
  return [
    ...errors.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)),
    ...(row.leftOut === undefined ? [] : [row.leftOut]),
  ];
}

function guardOnce(cell: string): string {
  return cell.startsWith("'") ? cell : guard(cell);
}
