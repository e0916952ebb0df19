/** A table as it is read from a file, before its headings are known. */
import type { CsvRecord } from './csv-records.ts';

export interface SheetRows {
  readonly records: readonly CsvRecord[];
  /** How it was read, where that was not obvious, in sentences. */
  readonly notes: readonly string[];
  /** What divides the cells of a CSV file; undefined for a workbook. */
  readonly divider: string | undefined;
}

export interface SheetChoice {
  readonly name: string;
  /** How many rows hold anything, headings included. */
  readonly rows: number;
  /** Its first row of headings, or whatever stands there. */
  readonly begins: string;
}
