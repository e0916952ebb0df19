/**
 * The table of contacts in a file: which delimiter it uses, which row has the headings, and what each column means.
 * Nothing is left out silently: ignored rows and columns are named in the answer, and an unknown heading is asked
 * about.
 */
import { type CsvColumn, csvColumns } from '../../../../domain/contacts/csv/contact-columns.ts';
import { findColumn, suggestColumns } from '../../../../domain/contacts/csv/headings.ts';
import { plainLine } from '../../../../domain/text/typed-text.ts';
import {
  type CsvRecord,
  csvMaxBytes,
  csvMaxRows,
  type Delimiter,
  delimiters,
  delimiterWords,
  lastFilled,
  parseRecords,
} from './csv-records.ts';
import { decodeText } from './decode-text.ts';

export interface CsvLine {
  /** Line of the file on which it starts, counted from 1. */
  readonly line: number;
  /** Row in which a spreadsheet shows it. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>;
}

/** What to do with columns whose heading is unknown, by the name that CsvHeading gives them. */
export type ColumnChoices = ReadonlyMap<string, CsvColumn | 'left out'>;

export interface CsvHeading {
  /** The heading as written, or the position of the column when it has none or a duplicate. */
  readonly name: string;
  /** Null for a column that the person chose to leave out. */
  readonly column: CsvColumn | null;
}

/** A column that is neither known nor left out by the person. */
export interface UnknownHeading {
  readonly name: string;
  readonly mayBe: readonly CsvColumn[];
  /** A few of its cells, to recognise it by. */
  readonly examples: readonly string[];
}

export interface CsvTable {
  readonly lines: readonly CsvLine[];
  readonly headings: readonly CsvHeading[];
  /** How the file was read, where that was not obvious, in sentences. */
  readonly notes: readonly string[];
}

export type TableResult =
  | { readonly kind: 'table'; readonly table: CsvTable }
  | {
      readonly kind: 'unreadable';
      readonly problem: string;
      /** Set when the file could be read once these columns are settled. */
      readonly unknown?: readonly UnknownHeading[];
      /** The known headings. */
      readonly headings?: readonly CsvHeading[];
    };

function unreadable(problem: string): TableResult {
  return { kind: 'unreadable', problem };
}

export function readTable(file: Uint8Array, choices: ColumnChoices = new Map()): TableResult {
  if (file.byteLength === 0) return unreadable('The file is empty.');
  if (file.byteLength > csvMaxBytes)
    return unreadable(
      `The file has more than ${csvMaxBytes / 1024 / 1024} MB. Split it, and import one part after the other.`,
    );
  const decoded = decodeText(file);
  if (!decoded.ok) return unreadable(decoded.problem);
  const { text, encoding } = decoded.value;
  const [, named, rest = text] = /^sep=([,;|\t])\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const delimiter = (named as Delimiter | undefined) ?? findDelimiter(rest);
  const records = parseRecords({ text: rest, delimiter, linesBefore: named === undefined ? 0 : 1 });
  if (!records.ok) return unreadable(records.problem);
  const filled = records.value.filter(({ cells }) => lastFilled(cells) !== -1);
  const at = findHeaderPlace(filled);
  if (at === undefined) return unreadable(noHeadings(filled));
  const [before, header, body] = [filled.slice(0, at), filled[at] as CsvRecord, filled.slice(at + 1)];
  const columns = readHeadings(header, body, choices);
  if (columns.kind === 'unreadable') return columns;
  if (body.length === 0) return unreadable('The file has a header and no rows.');
  if (body.length > csvMaxRows)
    return unreadable(
      `The file has more than ${csvMaxRows} rows. Split it, and import one part after the other.`,
    );
  const long = body.find(({ cells }) => lastFilled(cells) >= columns.width);
  if (long)
    return unreadable(
      `Line ${long.line} (row ${long.row}) has more cells than the header: a quote is missing there, or a ${delimiter === '\t' ? 'tab' : `“${delimiter}”`} too many.`,
    );
  const notes = [
    ...(encoding === undefined
      ? []
      : [`The file is in ${encoding}: look at letters with accents, dashes and quotation marks.`]),
    ...(delimiter === ',' ? [] : [`Its cells are divided by ${delimiterWords[delimiter]}.`]),
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

/** How many rows and lines are searched for the headings: above them are a title, a date and a logo at most. */
const headerWithin = 30;

/** The delimiter that gives the most known headings on one line. */
function findDelimiter(text: string): Delimiter {
  const first = text.slice(0, 64 * 1024).split(/\r\n|\r|\n/, headerWithin);
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: Math.max(
      ...first.map((line) =>
        countKnown(line.split(delimiter, 200).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))),
      ),
    ),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.delimiter;
}

function countKnown(cells: readonly string[]): number {
  const known = cells.map(findColumn).filter((column) => column !== undefined);
  return new Set(known).size;
}

/** @returns undefined where no row names a column */
function findHeaderPlace(records: readonly CsvRecord[]): number | undefined {
  const scores = records.slice(0, headerWithin).map(({ cells }) => countKnown(cells.slice(0, 200)));
  const most = Math.max(0, ...scores);
  return most === 0 ? undefined : scores.indexOf(most);
}

function noHeadings([first]: readonly CsvRecord[]): string {
  const found = first ? ` It begins with “${shorten(first.cells.slice(0, 20).join(', '))}”.` : '';
  return `No such column: the file has no row of headings that are known here.${found} Put the names of the columns above the contacts; a new contact needs kind, role, organisation, boroughs, and telephone, email or website. All of them: ${csvColumns.join(', ')}.`;
}

function shorten(text: string): string {
  const line = plainLine(text);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

interface Columns {
  readonly kind: 'columns';
  readonly headings: readonly CsvHeading[];
  readonly places: readonly { readonly column: CsvColumn; readonly place: number }[];
  /** Cells of a row beyond this many belong to no column. */
  readonly width: number;
}

function readHeadings(
  header: CsvRecord,
  body: readonly CsvRecord[],
  choices: ColumnChoices,
): Columns | (TableResult & { readonly kind: 'unreadable' }) {
  const width = Math.max(
    lastFilled(header.cells) + 1,
    ...body
      .filter(({ cells }) => cells.length <= header.cells.length)
      .map(({ cells }) => lastFilled(cells) + 1),
  );
  const names = nameColumns(header.cells.slice(0, width));
  const isEmpty = (place: number) => body.every(({ cells }) => (cells[place] ?? '').trim() === '');
  const found = names
    .map(({ name, heading }, place) => ({
      name,
      place,
      column: choices.get(name) ?? findColumn(heading),
      heading,
    }))
    // A column without a heading and without cells is ignored.
    .filter(({ heading, place }) => heading.trim() !== '' || !isEmpty(place));
  const unknown = found.filter(({ column }) => column === undefined);
  const kept = found.flatMap(({ name, place, column }) =>
    column === undefined || column === 'left out' ? [] : [{ name, place, column }],
  );
  const headings = found.flatMap(({ name, column }): CsvHeading[] =>
    column === undefined ? [] : [{ name, column: column === 'left out' ? null : column }],
  );
  if (unknown.length > 0)
    return {
      kind: 'unreadable',
      problem: unknownProblem(unknown.map(({ name }) => name)),
      unknown: unknown.slice(0, 40).map(({ name, heading, place }) => ({
        name,
        mayBe: suggestColumns(heading),
        examples: body
          .map(({ cells }) => shorten(cells[place] ?? ''))
          .filter((cell) => cell !== '')
          .slice(0, 3),
      })),
      headings,
    };
  const twice = kept.find(({ column, place }) =>
    kept.some((other) => other.column === column && other.place < place),
  );
  if (twice) {
    const both = kept.filter(({ column }) => column === twice.column).map(({ name }) => `“${name}”`);
    return {
      kind: 'unreadable',
      problem: `The column ${twice.column} is there twice: ${both.join(' and ')}. Say which of them to leave out.`,
      unknown: kept
        .filter(({ column }) => column === twice.column)
        .map(({ name, column, place }) => ({
          name,
          mayBe: [column],
          examples: body
            .map(({ cells }) => shorten(cells[place] ?? ''))
            .filter((cell) => cell !== '')
            .slice(0, 3),
        })),
      headings,
    };
  }
  return { kind: 'columns', headings, places: kept, width };
}

function unknownProblem(names: readonly string[]): string {
  const named = names.slice(0, 10).map(shorten).join(', ');
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return `No such column: ${named}${more}. Say which column each is, or leave it out. The columns are ${csvColumns.join(', ')}.`;
}

/** Each by its heading; by its spreadsheet letter if it has none or a duplicate. */
function nameColumns(
  cells: readonly string[],
): readonly { readonly name: string; readonly heading: string }[] {
  const headings = cells.map(plainLine);
  return headings.map((heading, place) => {
    const letter = `column ${columnLetter(place)}`;
    const isTwice = headings.filter((other) => other === heading).length > 1;
    const name = heading === '' ? `${letter} (no heading)` : isTwice ? `${heading} (${letter})` : heading;
    return { name, heading };
  });
}

/** A to Z, then AA, as spreadsheets count. */
function columnLetter(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnLetter(Math.floor(place / 26) - 1)}${letter}`;
}
