/** The records of a CSV text with the position of each, for any of the usual delimiters. */
import { CsvError, parse } from 'csv-parse/sync';
import { notParsed, type Parsed, parsed } from '../../domain/text/typed-text.ts';
import type { TableSubject } from './table-subject.ts';

export const csvMaxBytes = 2 * 1024 * 1024;
export const csvMaxRows = 5000;
const csvMaxColumns = 100;
/** Cells of all rows together, empty ones included: a larger file is not a list that people keep. */
const csvMaxCells = 400_000;

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export const delimiterWords = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
} as const satisfies Record<Delimiter, string>;

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the file on which it starts, counted from 1. */
  readonly line: number;
  /** Row in which a spreadsheet shows it: a cell with line breaks in it is several lines and one row. */
  readonly row: number;
}

export interface CsvText {
  readonly text: string;
  readonly delimiter: Delimiter;
  /** Lines before the text, which spreadsheets do not show. */
  readonly linesBefore: number;
  /** Bytes of one row in UTF-8. */
  readonly rowMaxBytes: number;
}

export function parseRecords({
  text,
  delimiter,
  linesBefore,
  rowMaxBytes,
}: CsvText): Parsed<readonly CsvRecord[]> {
  if (countOf(text, delimiter) > csvMaxCells || countOf(text, '\n') + countOf(text, '\r') > csvMaxCells)
    return notParsed(
      `The file has more than ${csvMaxCells.toLocaleString('en-GB')} cells. Delete the empty rows and columns of the table, and save it again.`,
    );
  const records: CsvRecord[] = [];
  let nextLine = linesBefore + 1;
  try {
    // With `info` each record comes with its position, which the types of csv-parse leave out.
    const found = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      max_record_size: rowMaxBytes,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    for (const { record, info } of found) {
      records.push({ cells: record, line: nextLine, row: records.length + 1 });
      nextLine = linesBefore + info.lines + 1;
    }
  } catch (error) {
    if (error instanceof CsvError)
      return notParsed(`The file cannot be read as CSV: ${problemOf(error, linesBefore, rowMaxBytes)}`);
    throw error;
  }
  return parsed(records);
}

/** @returns what is wrong with a table that is wider than any list that people keep */
export function findTooWide(
  records: readonly CsvRecord[],
  { many }: Pick<TableSubject, 'many'>,
): string | undefined {
  const wide = records.find(
    ({ cells }) => cells.length > csvMaxColumns && lastFilled(cells) >= csvMaxColumns,
  );
  return wide
    ? `Row ${wide.row} has more than ${csvMaxColumns} columns. Delete the columns that hold no ${many}, and save the file again.`
    : undefined;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

export function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}

/** The parser's own codes, in words. */
function problemOf(error: CsvError, linesBefore: number, rowMaxBytes: number): string {
  const at = (error as { readonly lines?: unknown }).lines;
  const line = typeof at === 'number' ? ` on line ${at + linesBefore}` : '';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `a quotation mark (") opens a cell and none closes it${line}. Put a second one at the end of the cell.`;
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return `a quotation mark (") stands in the middle of a cell${line}. Take it out, or save the file again from a spreadsheet.`;
    case 'CSV_MAX_RECORD_SIZE':
      return `a row is longer than ${rowMaxBytes / 1024} KB${line}. A closing quotation mark (") is missing there, or the row has too many cells.`;
    default:
      return `something is wrong${line}. Save the file again from a spreadsheet, as “CSV UTF-8”.`;
  }
}
