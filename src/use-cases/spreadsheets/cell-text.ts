/** The text of a cell of a workbook, as its author sees it there. */
import type { Cell, CellValue } from 'hucre/xlsx';

/** Formats that show a number with the zeros before it: 00000000000, 000 0000 0000. */
const zeros = /^[0 ()-]*0[0 ()-]*$/;

/** @param cell what is known of it besides its value, such as its format */
export function cellText(value: CellValue | undefined, cell: Cell | undefined): string {
  // Of a formula, what it came to when the workbook was last saved.
  const shown = value ?? cell?.formulaResult ?? null;
  if (shown === null) return '';
  if (shown instanceof Date) return dateText(shown);
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  if (typeof shown === 'string') return shown;
  const format = cell?.style?.numFmt;
  const digits = format !== undefined && zeros.test(format) ? format.replaceAll(/[^0]/g, '').length : 0;
  // Fifteen digits are what a spreadsheet keeps of a number.
  return String(Number(shown.toPrecision(15))).padStart(digits, '0');
}

/** A date as 2026-11-21, a time of day as 09:30, and both together with a space between them. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // To the minute: half past nine is stored as 0.3958333.
  const iso = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  const [day = '', time = ''] = [iso.slice(0, 10), iso.slice(11, 16)];
  // A time alone is stored as one of the first day that spreadsheets know.
  if (day < '1900-01-01') return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
