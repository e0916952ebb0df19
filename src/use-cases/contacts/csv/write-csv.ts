/** Rows of contacts as a CSV file. */
import { type CsvColumn, csvColumns } from '../../../domain/contacts/csv/contact-columns.ts';

/** The same without some of its columns. */
export function writeCsvWithout(
  rows: readonly (readonly string[])[],
  hidden: ReadonlySet<CsvColumn>,
): string {
  const shown = (row: readonly string[]) =>
    row.filter((_, index) => !hidden.has(csvColumns[index] as CsvColumn));
  return writeCsv(rows.map(shown), shown(csvColumns));
}

/** With a byte order mark, without which spreadsheets mistake UTF-8 for something else. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  header: readonly string[] = csvColumns,
): string {
  const lines = [header, ...rows].map((row) => row.map(quote).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
