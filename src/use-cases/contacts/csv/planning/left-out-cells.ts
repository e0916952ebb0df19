/**
 * Says of a row which of its cells an answer left out, and why they were asked about: a name without a day of consent,
 * a check on a day that is none. Somebody who took every suggestion must find them again.
 */
import { groupOf } from '../../../../domain/contacts/csv/asking/question.ts';
import type { CsvColumn } from '../../../../domain/contacts/csv/contact-columns.ts';
import { plainLine } from '../../../../domain/text/typed-text.ts';
import type { ImportRow, Planned } from '../reading/import-row.ts';
import type { CsvLine } from '../reading/table.ts';

/** @param planAsWritten what would become of the row if its cells were as they stand in the file */
export function withLeftOut(
  { row, step }: Planned,
  line: CsvLine,
  planAsWritten: (line: CsvLine) => ImportRow,
): Planned {
  const leftOut = Object.entries(line.leftOut ?? {}) as [CsvColumn, string][];
  if (leftOut.length === 0) return { row, step };
  const cells = leftOut.map(([column, cell]) => `${column} “${plainLine(cell).slice(0, longestQuote)}”`);
  const columns = new Set<string>(leftOut.flatMap(([column]) => groupOf(column)));
  const written = planAsWritten({ ...line, cells: { ...line.cells, ...line.leftOut } });
  const reasons =
    written.kind === 'error'
      ? written.errors.filter(({ field }) => columns.has(field)).map(({ message }) => message)
      : [];
  return { row: { ...row, leftOut: [`Left out: ${cells.join(', ')}.`, ...reasons].join(' ') }, step };
}

const longestQuote = 100;
