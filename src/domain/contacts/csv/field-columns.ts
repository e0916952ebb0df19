/**
 * A field in the file of contacts that administrators export and import: its columns, and how its value is read back
 * from them. The rows of fields/registry.ts hold one of these each; contact-columns.ts combines them.
 */
import { notParsed, type Parsed, parsed, plainLine } from '../../text/typed-text.ts';
import type { KnownBoroughs } from './borough-cells.ts';

/** Areas by whatever name people use for them. */
export interface AreaNames extends KnownBoroughs {
  /** Codes by lower-case code, name or slug. */
  readonly policeAreaCodes: ReadonlyMap<string, string>;
}

/** What a column accepts, in words and by example: for the import page and the template. */
export interface ColumnGuide {
  /** Whether a new contact needs it. */
  readonly isNeeded:
    | 'always'
    | 'one of three'
    | 'for the police or instead of boroughs'
    | 'with its neighbour'
    | 'no';
  /** Whether readers see its contents. */
  readonly isPublic: boolean;
  readonly takes: string;
  readonly example: string;
}

/** Properties of a column that do not depend on its contents. */
export interface ColumnTraits {
  readonly guide: ColumnGuide;
  /** Other names that people use, as `plainHeading` writes them. */
  readonly headings: readonly string[];
  /** What spreadsheets rewrite by themselves. */
  readonly holds?: 'date' | 'telephone number';
  /** Words that are a value here, although in other columns they say nothing. */
  readonly takesWords?: RegExp;
  /** Whether it is free text, so that the preview shows how it was read. */
  readonly isInWords?: true;
  /** Whether the template of an empty list leaves it out. */
  readonly isNotAsked?: true;
}

export interface FieldColumn<Value> extends ColumnTraits {
  readonly write: (value: Value, beside: WrittenBeside) => string;
}

/** Context of a value that decides how it is written. */
export interface WrittenBeside {
  readonly isForAllLondon: boolean;
  /** Names by code. */
  readonly boroughs: ReadonlyMap<string, string>;
}

export interface FieldCsv<Value> {
  /** By name, in the order of the file. Empty for a field that another field's columns hold. */
  readonly columns: Readonly<Record<string, FieldColumn<Value>>>;
  /** @returns undefined when the file lacks the columns or a cell is wrong; otherwise raw, as the schema accepts it */
  readonly read: (row: RowReader) => unknown;
  /** The column that shows the field itself, as '', and those that show its parts. */
  readonly columnOf: Readonly<Record<string, string>>;
  /** Whether its columns are one value, so that changing one replaces the whole. */
  readonly isWhole: boolean;
}

/** The same with the names of its columns known. */
interface FieldCsvIn<Column extends string, Value> extends FieldCsv<Value> {
  readonly columns: Readonly<Record<Column, FieldColumn<Value>>>;
}

/** One row of the file. Problems of cells are recorded with their column. */
export interface RowReader {
  readonly names: AreaNames;
  /** Whether the file has one of the columns. */
  readonly has: (columns: readonly string[]) => boolean;
  /** @returns undefined when the file lacks the column or the cell is wrong */
  readonly read: <T>(column: string, parse: (cell: string) => Parsed<T>) => T | undefined;
  readonly text: (column: string) => string | undefined;
  /** Null for an empty cell. */
  readonly optional: (column: string) => string | null | undefined;
  /** In the order in which the file writes dates. */
  readonly date: (column: string) => string | null | undefined;
  readonly telephone: (column: string) => string | null | undefined;
  readonly refuse: (column: string, message: string) => void;
}

/** A field that is one text in one column. */
export function textCsv<const Column extends string>(
  column: Column,
  traits: ColumnTraits,
): FieldCsvIn<Column, string> {
  return {
    columns: oneColumn(column, { ...traits, write: (value: string) => value }),
    read: (row) => row.text(column),
    columnOf: { '': column },
    isWhole: false,
  };
}

function oneColumn<Column extends string, Value>(
  column: Column,
  described: FieldColumn<Value>,
): Readonly<Record<Column, FieldColumn<Value>>> {
  return { [column]: described } as Record<Column, FieldColumn<Value>>;
}

/** The same for one that may be left out. */
export function optionalTextCsv<const Column extends string>(
  column: Column,
  traits: ColumnTraits,
): FieldCsvIn<Column, string | null> {
  const isNumber = traits.holds === 'telephone number';
  return {
    columns: oneColumn(column, { ...traits, write: (value: string | null) => value ?? '' }),
    read: (row) => (isNumber ? row.telephone(column) : row.optional(column)),
    columnOf: { '': column },
    isWhole: false,
  };
}

/** The fields check its digits. A long number that a spreadsheet has mangled cannot be read. */
export function parseNumberCell(cell: string): Parsed<string | null> {
  const text = plainLine(cell);
  if (/^\d+(?:\.\d+)?e\+?\d+$/i.test(text))
    return notParsed(
      `“${text}” is what a spreadsheet made of a long number. Format the column as text, and enter the number again with its 0, such as 020 7946 0123.`,
    );
  return parsed(text === '' ? null : cell);
}
