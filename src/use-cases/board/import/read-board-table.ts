/**
 * The table of the Board’s records in a file: which row has the headings, and what each column means. A heading that is
 * unknown, or two for one column, ends the reading with what to do: nothing is left out silently.
 */
import { boardKinds } from '../../../domain/board/board-fields.ts';
import { boardColumns, findBoardColumn } from '../../../domain/board/import/board-columns.ts';
import type { BoardLine } from '../../../domain/board/import/board-plan.ts';
import { notParsed, type Parsed, parsed, plainLine } from '../../../domain/text/typed-text.ts';
import { type CsvRecord, csvMaxRows, findTooWide, lastFilled } from '../../spreadsheets/csv-records.ts';
import { findHeaderPlace, shorten } from '../../spreadsheets/find-headings.ts';
import { readCsv } from '../../spreadsheets/read-csv.ts';
import type { SheetRows } from '../../spreadsheets/sheet-rows.ts';
import type { TableSubject } from '../../spreadsheets/table-subject.ts';

export const boardTable: TableSubject = {
  countKnown(cells) {
    const known = cells.map(findBoardColumn).filter((column) => column !== undefined);
    return new Set(known).size;
  },
  many: 'records',
  // Two texts of 20,000 letters, in a script that takes four bytes for each.
  rowMaxBytes: 256 * 1024,
};

export interface BoardTable {
  readonly lines: readonly BoardLine[];
  /** How the file was read, where that was not obvious, in sentences. */
  readonly notes: readonly string[];
  /** Columns of fields that the file does not have: they stay as they are. */
  readonly missing: readonly string[];
}

/** @param file as CSV, or the rows of a workbook's sheet */
export function readBoardTable(file: Uint8Array | SheetRows): Parsed<BoardTable> {
  const opened = file instanceof Uint8Array ? readCsv(file, boardTable) : parsed(file);
  if (!opened.ok) return opened;
  const { records, notes, divider } = opened.value;
  const filled = records.filter(({ cells }) => lastFilled(cells) !== -1);
  if (filled.length === 0) return notParsed('The file is empty.');
  const tooWide = findTooWide(records, boardTable);
  if (tooWide !== undefined) return notParsed(tooWide);
  const at = findHeaderPlace(filled, boardTable);
  if (at === undefined) return notParsed(noHeadings(filled));
  const [before, header, body] = [filled.slice(0, at), filled[at] as CsvRecord, filled.slice(at + 1)];
  const places = readHeadings(header);
  if (!places.ok) return places;
  if (body.length === 0) return notParsed('The file has a row of headings, and no records below it.');
  if (body.length > csvMaxRows)
    return notParsed(
      `The file has more than ${csvMaxRows} rows. Split it, and import one part after the other.`,
    );
  const outside = body.find(({ cells }) =>
    cells.some((cell, place) => cell.trim() !== '' && !places.value.has(place)),
  );
  if (outside)
    return notParsed(
      divider === undefined
        ? `Row ${outside.row} has a cell in a column without a heading. Give the column a heading, or empty the cell.`
        : `Row ${outside.row} (line ${outside.line} of the file) has a cell in a column without a heading. Give the column a heading or empty the cell; or a quote is missing there, or a ${divider} too many.`,
    );
  const known = new Set(places.value.values());
  return parsed({
    lines: body.map(({ cells, row }) => ({
      row,
      cells: Object.fromEntries([...places.value].map(([place, column]) => [column, cells[place] ?? ''])),
    })),
    notes: [
      ...notes,
      ...before.map(
        ({ row, cells }) =>
          `Row ${row}, above the headings, is left out: “${shorten(cells.filter((cell) => cell.trim() !== '').join(' '))}”.`,
      ),
    ],
    missing: boardColumns.filter((column) => !known.has(column)),
  });
}

const allColumns = `The columns are ${boardColumns.join(', ')}; what a field is called in its form is a heading too.`;

/** @returns the column at each place that has a heading */
function readHeadings({ cells }: CsvRecord): Parsed<ReadonlyMap<number, string>> {
  const found = cells
    .map(plainLine)
    .flatMap((heading, place) =>
      heading === '' ? [] : [{ heading, place, column: findBoardColumn(heading) }],
    );
  const unknown = found.filter(({ column }) => column === undefined);
  if (unknown.length > 0) {
    const named = unknown
      .slice(0, 10)
      .map(({ heading }) => `“${shorten(heading)}”`)
      .join(', ');
    const more = unknown.length > 10 ? ` and ${unknown.length - 10} more` : '';
    return notParsed(
      `No such column: ${named}${more}. Give it the name of a column, or delete it from the file. ${allColumns}`,
    );
  }
  const byColumn = Map.groupBy(found, ({ column }) => column ?? '');
  for (const [column, same] of byColumn)
    if (same.length > 1)
      return notParsed(
        `The column ${column} is there twice: ${same.map(({ heading }) => `“${shorten(heading)}”`).join(' and ')}. Delete one of them from the file.`,
      );
  if (!byColumn.has('kind'))
    return notParsed(
      `The column kind is missing. Add it, and write what each row is: one of ${boardKinds.join(', ')}.`,
    );
  return parsed(new Map(found.map(({ place, column }) => [place, column ?? ''])));
}

function noHeadings([first]: readonly CsvRecord[]): string {
  const found = first ? ` It begins with “${shorten(first.cells.slice(0, 20).join(', '))}”.` : '';
  return `The file has no row of headings that are known here.${found} Put the names of the columns above the records; kind is always needed. ${allColumns}`;
}
