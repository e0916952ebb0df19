/** Finds the row of headings in a table: the one that names the most columns. */
import { plainLine } from '../../domain/text/typed-text.ts';
import type { CsvRecord } from './csv-records.ts';
import type { TableSubject } from './table-subject.ts';

/** How many rows and lines are searched for the headings: above them are a title, a date and a logo at most. */
export const headerWithin = 30;

/** @returns undefined where no row names a column */
export function findHeaderPlace(
  records: readonly CsvRecord[],
  { countKnown }: Pick<TableSubject, 'countKnown'>,
): number | undefined {
  const scores = records.slice(0, headerWithin).map(({ cells }) => countKnown(cells.slice(0, 200)));
  const most = Math.max(0, ...scores);
  return most === 0 ? undefined : scores.indexOf(most);
}

/** Part of a cell or a row, to recognise it by. */
export function shorten(text: string): string {
  const line = plainLine(text);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
