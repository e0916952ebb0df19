/**
 * The sheets of a workbook (.xlsx) as rows of text, which the import reads like those of a CSV file. Rows keep the
 * numbers that the spreadsheet shows, and what is read differently from what is seen is said in notes.
 */
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { counted } from '../../domain/text/counted.ts';
import { rangesOf } from '../../domain/text/row-ranges.ts';
import { notParsed, type Parsed, parsed } from '../../domain/text/typed-text.ts';
import { cellText } from './cell-text.ts';
import { type CsvRecord, csvMaxRows, lastFilled } from './csv-records.ts';
import type { TableSubject } from './table-subject.ts';
import { unpackWorkbook } from './workbook-parts.ts';

export interface SheetRead {
  readonly name: string;
  readonly records: readonly CsvRecord[];
  /** How it was read, where that was not obvious, in sentences. */
  readonly notes: readonly string[];
}

export interface WorkbookSheets {
  /** Those that hold anything, in the order of the workbook. */
  readonly sheets: readonly SheetRead[];
  /** Names of the sheets that the workbook hides, which are not read. */
  readonly hidden: readonly string[];
}

/** As far as cells are read: a title above the rows that an import takes, and its columns. */
const range = `A1:CX${csvMaxRows + 100}`;

/** @param subject what its rows are, in messages */
export async function readWorkbook(
  file: Uint8Array,
  subject: Pick<TableSubject, 'many'>,
): Promise<Parsed<WorkbookSheets>> {
  const parts = await unpackWorkbook(file, subject);
  if (!parts.ok) return parts;
  const workbook = await readXlsx(parts.value, { range, readStyles: true }).catch(() => undefined);
  if (!workbook)
    return notParsed(
      'The workbook cannot be read. Open it in a spreadsheet, and save it again as .xlsx or as “CSV UTF-8”.',
    );
  const isHidden = ({ hidden, veryHidden }: Sheet) => hidden === true || veryHidden === true;
  const shown = workbook.sheets.filter((sheet) => !isHidden(sheet)).map(readSheet);
  return parsed({
    sheets: shown.filter(({ records }) => records.some(({ cells }) => lastFilled(cells) !== -1)),
    hidden: workbook.sheets.filter(isHidden).map(({ name }) => name),
  });
}

function readSheet(sheet: Sheet): SheetRead {
  const texts = sheet.rows.map((row, at) =>
    row.map((value, place) => cellText(value, sheet.cells?.get(`${at},${place}`))),
  );
  const merged = spreadMerged(texts, sheet.merges ?? []);
  const hidden = [...(sheet.rowDefs ?? [])].flatMap(([at, { hidden: isHidden }]) =>
    isHidden === true && lastFilled(texts[at] ?? []) !== -1 ? [at + 1] : [],
  );
  return {
    name: sheet.name,
    records: texts.map((cells, at) => ({ cells, line: at + 1, row: at + 1 })),
    notes: [
      ...(merged > 0
        ? [
            `A cell that is merged over several rows counts for each of them: ${counted(merged, 'cell')} filled.`,
          ]
        : []),
      ...(hidden.length > 0 ? [`Hidden rows are read too: ${rangesOf(hidden)}.`] : []),
    ],
  };
}

/** More than a list that people keep has: each is filled row by row. */
const mostMerges = 5000;

/**
 * Only the first of merged cells has a value. Those below it get it as well; those beside it do not, since a heading
 * over two columns names neither of them.
 * @returns how many were filled
 */
function spreadMerged(texts: readonly string[][], merges: NonNullable<Sheet['merges']>): number {
  let count = 0;
  for (const { startRow, startCol, endRow } of merges.slice(0, mostMerges)) {
    const text = texts[startRow]?.[startCol] ?? '';
    if (text === '') continue;
    for (const row of texts.slice(startRow + 1, endRow + 1)) {
      // A row that is otherwise empty is the space below a title.
      if (lastFilled(row) === -1) continue;
      while (row.length <= startCol) row.push('');
      row[startCol] = text;
      count += 1;
    }
  }
  return count;
}
