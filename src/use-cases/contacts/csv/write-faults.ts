/**
 * The rows of a file that an import leaves out, as a CSV file with the reason in its first column. Its columns have the
 * names of an export and its cells what was answered so far, so that it can be put right and imported without a
 * question that was settled already. The import leaves the column of reasons out.
 */

import { csvColumns } from '../../../domain/contacts/csv/contact-columns.ts';
import { guard } from '../../../domain/contacts/csv/contact-csv.ts';
import { reasonColumn } from '../../../domain/contacts/csv/headings.ts';
import type { ImportPreview } from './import-contacts.ts';
import { writeCsv } from './write-csv.ts';

export function writeFaults({ rows, lines }: Pick<ImportPreview, 'rows' | 'lines'>): string {
  const faulty = rows.flatMap((row, at) => {
    const line = lines[at];
    return row.kind === 'error' && line ? [{ row, cells: line.cells }] : [];
  });
  const columns = csvColumns.filter((column) => faulty.some(({ cells }) => cells[column] !== undefined));
  return writeCsv(
    faulty.map(({ row, cells }) => [
      guard(
        `Row ${row.row}. ${row.errors.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)).join(' ')}`,
      ),
      // A cell is given back as it came, with the apostrophe that it may have.
      ...columns.map((column) => guardOnce(cells[column] ?? '')),
    ]),
    [reasonColumn, ...columns],
  );
}

function guardOnce(cell: string): string {
  return cell.startsWith("'") ? cell : guard(cell);
}
