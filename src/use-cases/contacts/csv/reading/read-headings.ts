/**
 * What each column of a table means. Nothing is left out silently: an unknown heading is asked about, and so are two
 * for one column.
 */
import { type CsvColumn, csvColumns } from '../../../../domain/contacts/csv/contact-columns.ts';
import { findColumn, reasonColumn, suggestColumns } from '../../../../domain/contacts/csv/headings.ts';
import { plainLine } from '../../../../domain/text/typed-text.ts';
import { type CsvRecord, lastFilled } from '../../../spreadsheets/csv-records.ts';
import { shorten } from '../../../spreadsheets/find-headings.ts';
import type { ColumnChoices, CsvHeading, TableResult } from './table.ts';

interface Columns {
  readonly kind: 'columns';
  readonly headings: readonly CsvHeading[];
  readonly places: readonly { readonly column: CsvColumn; readonly place: number }[];
  /** Cells of a row beyond this many belong to no column. */
  readonly width: number;
}

export function readHeadings(
  header: CsvRecord,
  body: readonly CsvRecord[],
  choices: ColumnChoices,
  keptHeadings: ColumnChoices,
): Columns | (TableResult & { readonly kind: 'unreadable' }) {
  const width = Math.max(
    lastFilled(header.cells) + 1,
    ...body
      .filter(({ cells }) => cells.length <= header.cells.length)
      .map(({ cells }) => lastFilled(cells) + 1),
  );
  const names = nameColumns(header.cells.slice(0, width));
  const keptOf = (heading: string) =>
    heading === reasonColumn ? 'left out' : keptHeadings.get(heading.trim().toLowerCase());
  const isEmpty = (place: number) => body.every(({ cells }) => (cells[place] ?? '').trim() === '');
  const found = names
    .map(({ name, heading }, place) => ({
      name,
      place,
      column: choices.get(name) ?? findColumn(heading) ?? keptOf(heading),
      heading,
    }))
    // A column without a heading and without cells is ignored.
    .filter(({ heading, place }) => heading.trim() !== '' || !isEmpty(place));
  const unknown = found.filter(({ column }) => column === undefined);
  const kept = found.flatMap(({ name, place, column }) =>
    column === undefined || column === 'left out' ? [] : [{ name, place, column }],
  );
  const headings = found.flatMap(({ name, column }): CsvHeading[] =>
    column === undefined
      ? []
      : [
          {
            name,
            column: column === 'left out' ? null : column,
            ...(!choices.has(name) && findColumn(name) === undefined && name !== reasonColumn
              ? { isKept: true as const }
              : {}),
          },
        ],
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
