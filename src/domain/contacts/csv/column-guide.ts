/** The template of a file of contacts, and how the import page says whether a column is needed. */
import { type CsvColumn, csvColumns, describeColumn } from './contact-columns.ts';
import type { ColumnGuide } from './field-columns.ts';

export const neededWords = {
  always: 'Needed',
  'one of three': 'One of telephone, email and website is needed',
  'for the police or instead of boroughs': 'For the police, instead of boroughs',
  'with its neighbour': 'Both or neither',
  no: '',
} as const satisfies Record<ColumnGuide['isNeeded'], string>;

/** Those of a new contact, with an example below each. */
export function templateRows(): {
  readonly header: readonly CsvColumn[];
  readonly example: readonly string[];
} {
  const header = csvColumns.filter((column) => !describeColumn(column).isNotAsked);
  return { header, example: header.map((column) => describeColumn(column).guide.example) };
}
