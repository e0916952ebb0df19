/**
 * The table of contacts in a file: which row has the headings, and what each column means. Nothing is left out
 * silently: ignored rows and columns are named in the answer, and an unknown heading is asked about.
 */
import { csvColumns } from '../../../../domain/contacts/csv/contact-columns.ts';
import { parsed } from '../../../../domain/text/typed-text.ts';
import { type CsvRecord, csvMaxRows, findTooWide, lastFilled } from '../../../spreadsheets/csv-records.ts';
import { findHeaderPlace, shorten } from '../../../spreadsheets/find-headings.ts';
import { readCsv } from '../../../spreadsheets/read-csv.ts';
import type { SheetRows } from '../../../spreadsheets/sheet-rows.ts';
import { contactsTable } from './contacts-table.ts';
import { readHeadings } from './read-headings.ts';
import type { ColumnChoices, CsvLine, TableResult } from './table.ts';

function unreadable(problem: string): TableResult {
  return { kind: 'unreadable', problem };
}

/**
 * @param file as CSV, or the rows of a workbook's sheet
 * @param kept what was said of headings before, by their text in lower case
 */
export function readTable(
  file: Uint8Array | SheetRows,
  choices: ColumnChoices = new Map(),
  kept: ColumnChoices = new Map(),
): TableResult {
  const opened = file instanceof Uint8Array ? readCsv(file, contactsTable) : parsed(file);
  if (!opened.ok) return unreadable(opened.problem);
  const { records, notes: openNotes, divider } = opened.value;
  const tooWide = findTooWide(records, contactsTable);
  if (tooWide !== undefined) return unreadable(tooWide);
  const filled = records.filter(({ cells }) => lastFilled(cells) !== -1);
  const at = findHeaderPlace(filled, contactsTable);
  if (at === undefined) return unreadable(noHeadings(filled));
  const [before, header, body] = [filled.slice(0, at), filled[at] as CsvRecord, filled.slice(at + 1)];
  const columns = readHeadings(header, body, choices, kept);
  if (columns.kind === 'unreadable') return columns;
  if (body.length === 0) return unreadable('The file has a header and no rows.');
  if (body.length > csvMaxRows)
    return unreadable(
      `The file has more than ${csvMaxRows} rows. Split it, and import one part after the other.`,
    );
  const long = body.find(({ cells }) => lastFilled(cells) >= columns.width);
  if (long)
    return unreadable(
      divider === undefined
        ? `Row ${long.row} has a cell in a column without a heading. Give the column a heading, or empty the cell.`
        : `Line ${long.line} (row ${long.row}) has more cells than the header: a quote is missing there, or a ${divider} too many.`,
    );
  const notes = [
    ...openNotes,
    ...before.map(
      ({ row, cells }) =>
        `Row ${row}, above the headings, is left out: “${shorten(cells.filter((cell) => cell.trim() !== '').join(' '))}”.`,
    ),
  ];
  const lines = body.map(
    ({ cells, line, row }): CsvLine => ({
      line,
      row,
      cells: Object.fromEntries(columns.places.map(({ column, place }) => [column, cells[place] ?? ''])),
    }),
  );
  return { kind: 'table', table: { lines, headings: columns.headings, notes } };
}

function noHeadings([first]: readonly CsvRecord[]): string {
  const found = first ? ` It begins with “${shorten(first.cells.slice(0, 20).join(', '))}”.` : '';
  return `No such column: the file has no row of headings that are known here.${found} Put the names of the columns above the contacts; a new contact needs kind, role, organisation, boroughs, and telephone, email or website. All of them: ${csvColumns.join(', ')}.`;
}
