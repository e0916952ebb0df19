/**
 * Finds the columns of OS Open Names. Its data files have no header: a separate file, Doc/OS_Open_Names_Header.csv,
 * names the columns of all of them.
 */

import { readCsvRecords } from '../postcodes/csv-records.ts';
import { Refusal } from '../postcodes/refusal.ts';
import type { SourceFile } from '../postcodes/source-file.ts';

export interface PlaceColumns {
  /** How many fields a record has. */
  readonly fieldCount: number;
  readonly name: number;
  /** Such as Suburban Area. */
  readonly localType: number;
  /** The borough, by name. */
  readonly district: number;
  /** Greater London, for everything in it. */
  readonly county: number;
}

/** Ordnance Survey, OS Open Names technical specification: what each column is called. */
const columnNames = {
  name: 'NAME1',
  localType: 'LOCAL_TYPE',
  district: 'DISTRICT_BOROUGH',
  county: 'COUNTY_UNITARY',
} as const;

/** @throws Refusal naming the columns that are missing */
export function findPlaceColumns(names: readonly string[], fileName: string): PlaceColumns {
  const upper = names.map((name) => name.trim().toUpperCase());
  const place = (key: keyof typeof columnNames) => upper.indexOf(columnNames[key]);
  const found = {
    name: place('name'),
    localType: place('localType'),
    district: place('district'),
    county: place('county'),
  };
  const missing = Object.values(columnNames).filter((name) => !upper.includes(name));
  if (missing.length > 0) {
    throw new Refusal(
      'wrong-columns',
      `The columns of ${fileName} are not those of OS Open Names: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
        'Pass the zip of OS Open Names in CSV form, as Ordnance Survey publishes it.',
    );
  }
  return { fieldCount: names.length, ...found };
}

export function isPlaceHeader(record: readonly string[]): boolean {
  return record.some((field) => field.trim().toUpperCase() === columnNames.name);
}

/** @throws Refusal when it does not name the columns */
export async function readPlaceHeader(file: SourceFile): Promise<PlaceColumns> {
  let columns: PlaceColumns | undefined;
  await readCsvRecords(await file.open(), {
    name: file.path,
    fieldLimit: () => undefined,
    onBytes: () => {},
    onRecord: (fields) => {
      columns ??= findPlaceColumns(fields, file.path);
    },
  });
  if (!columns) throw new Refusal('empty-file', `${file.path} is empty. Download the file again.`);
  return columns;
}
