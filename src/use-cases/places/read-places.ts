/**
 * Reads the places of London from OS Open Names: a zip as published, its folder, or one CSV file that begins with the
 * names of its columns.
 */
import type { BoroughCode } from '../../domain/lookup/answer.ts';
import {
  type BoroughNames,
  createBoroughNames,
  type NamedBorough,
} from '../../domain/lookup/names/borough-names.ts';
import type { NamedPlace } from '../../domain/lookup/names/place-names.ts';
import { badLine, readCsvRecords } from '../postcodes/csv-records.ts';
import { newestFileDate } from '../postcodes/edition-name.ts';
import { type OpenedFiles, openFiles } from '../postcodes/open-source.ts';
import { Refusal } from '../postcodes/refusal.ts';
import type { SourceFile } from '../postcodes/source-file.ts';
import { findPlaceColumns, isPlaceHeader, type PlaceColumns, readPlaceHeader } from './place-columns.ts';

export interface ReadPlaces {
  /** By name, each name once. */
  readonly places: readonly NamedPlace[];
  /** Boroughs with a populated place, even if its only name is the borough's own. */
  readonly covered: ReadonlySet<BoroughCode>;
  /** Named things of any kind, anywhere. */
  readonly rowsRead: number;
  /** When the source was made, if it says so. */
  readonly madeOn: string | undefined;
  /** File name of what was read, for messages. */
  readonly name: string;
}

/** The local types of the theme Populated Place. Everything else is roads, stations, water, schools. */
const populatedTypes: ReadonlySet<string> = new Set([
  'City',
  'Town',
  'Suburban Area',
  'Village',
  'Hamlet',
  'Other Settlement',
]);
const county = 'Greater London';

/**
 * @param boroughs whose names, aliases and council names identify a district
 * @param onBytes told of bytes as they are read, of `total`
 * @throws Refusal when it cannot be opened or read, or names an unknown London borough
 */
export async function readPlaces(
  path: string,
  boroughs: readonly NamedBorough[],
  onBytes: (count: number, total: number) => void = () => {},
): Promise<ReadPlaces> {
  const source = await openFiles(path);
  try {
    const { header, data } = chooseFiles(source);
    const columns = header ? await readPlaceHeader(header) : undefined;
    const total = data.reduce((sum, file) => sum + file.byteCount, 0);
    const found = new FoundPlaces(boroughs);
    for (const file of data) await readFile(file, columns, found, (count) => onBytes(count, total));
    if (found.rowsRead === 0) {
      throw new Refusal('empty-file', `${source.name} holds no names. Download it again.`);
    }
    return {
      places: found.list(),
      covered: found.covered,
      rowsRead: found.rowsRead,
      madeOn: newestFileDate(data),
      name: source.name,
    };
  } finally {
    source.close();
  }
}

function chooseFiles({ name, files }: OpenedFiles): {
  readonly header: SourceFile | undefined;
  readonly data: readonly SourceFile[];
} {
  const lists = files
    .filter(({ path }) => /\.csv$/i.test(path) && !/(^|\/)(__macosx\/|\.)/i.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const header = lists.find(({ path }) => /header[^/]*\.csv$/i.test(path));
  const data = lists.filter((file) => file !== header && !/(^|\/)docs?\//i.test(file.path));
  if (data.length === 0) {
    throw new Refusal(
      'no-place-file',
      `${name} holds no CSV file with names. Pass the zip of OS Open Names in CSV form, as it is published.`,
    );
  }
  return { header, data };
}

async function readFile(
  file: SourceFile,
  ofAll: PlaceColumns | undefined,
  found: FoundPlaces,
  onBytes: (count: number) => void,
): Promise<void> {
  let columns = ofAll;
  await readCsvRecords(await file.open(), {
    name: file.path,
    fieldLimit: () => undefined,
    onBytes,
    onRecord(fields, lineNumber) {
      if (lineNumber === 1 && (columns === undefined || isPlaceHeader(fields))) {
        columns = findPlaceColumns(fields, file.path);
        return;
      }
      if (columns === undefined || fields.length !== columns.fieldCount) {
        throw badLine(file.path, lineNumber, `it has ${fields.length} fields, not ${columns?.fieldCount}`);
      }
      found.add(fields, columns);
    },
  });
}

/** Boroughs by name of place, while the rows are read. */
class FoundPlaces {
  rowsRead = 0;
  readonly covered = new Set<BoroughCode>();
  readonly #boroughNames: BoroughNames;
  readonly #codes = new Map<string, BoroughCode>();
  readonly #places = new Map<string, Set<BoroughCode>>();

  constructor(boroughs: readonly NamedBorough[]) {
    this.#boroughNames = createBoroughNames(boroughs);
  }

  add(fields: readonly string[], columns: PlaceColumns): void {
    this.rowsRead++;
    if (!populatedTypes.has(fields[columns.localType] ?? '') || fields[columns.county] !== county) return;
    const name = decode(fields[columns.name] ?? '');
    const code = this.#codeOf(fields[columns.district] ?? '');
    this.covered.add(code);
    // A borough has its own names, and London is not a place within itself.
    if (name === '' || name === 'London' || this.#boroughNames.listNamed(name).length > 0) return;
    const boroughs = this.#places.get(name) ?? new Set<BoroughCode>();
    this.#places.set(name, boroughs.add(code));
  }

  list(): readonly NamedPlace[] {
    return Array.from(this.#places, ([name, boroughs]) => ({
      name,
      aliases: [],
      boroughs: [...boroughs].sort(),
    })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #codeOf(district: string): BoroughCode {
    const known = this.#codes.get(district);
    if (known !== undefined) return known;
    const [code, other] = this.#boroughNames.listNamed(plainDistrict(district));
    if (code === undefined || other !== undefined) {
      throw new Refusal(
        'unknown-borough',
        `The file puts a place of Greater London into “${decode(district)}”, which is none of the 33 boroughs. Its layout may have ` +
          'changed: get the file again, or report this with the name of the edition.',
      );
    }
    this.#codes.set(district, code);
    return code;
  }
}

/** As Ordnance Survey writes them: City and County of the City of London, City of Westminster. */
function plainDistrict(district: string): string {
  return district.replace(/^City and County of the /, '').replace(/ London Boro(ugh)?$/, '');
}

/** Records are read byte by byte; names may have accents. */
function decode(field: string): string {
  return Buffer.from(field, 'latin1').toString('utf8').trim();
}
