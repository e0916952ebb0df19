/** A table of contacts as it is read from a file, before anything in its cells is understood. */
import type { CsvColumn } from '../../../../domain/contacts/csv/contact-columns.ts';
import type { SheetChoice } from '../../../spreadsheets/sheet-rows.ts';

export interface CsvLine {
  /** Line of the file on which it starts, counted from 1. */
  readonly line: number;
  /** Row in which a spreadsheet shows it. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>;
  /** What stands in the file where an answer of the person took its place. */
  readonly written?: Readonly<Partial<Record<CsvColumn, string>>>;
  /** What an answer of the person left out although it says something. */
  readonly leftOut?: Readonly<Partial<Record<CsvColumn, string>>>;
}

/** What to do with columns whose heading is unknown, by the name that CsvHeading gives them. */
export type ColumnChoices = ReadonlyMap<string, CsvColumn | 'left out'>;

export interface CsvHeading {
  /** The heading as written, or the position of the column when it has none or a duplicate. */
  readonly name: string;
  /** Null for a column that the person chose to leave out. */
  readonly column: CsvColumn | null;
  /** Whether somebody said so of an earlier list. */
  readonly isKept?: true;
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
      /** Set when a workbook has several tables, and one must be chosen. */
      readonly sheets?: readonly SheetChoice[];
    };
