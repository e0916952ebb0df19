/** Rows of contacts as a CSV file. Called by the export. */
import { csvColumns } from '../../../domain/contacts/contact-csv.ts';

/** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
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
