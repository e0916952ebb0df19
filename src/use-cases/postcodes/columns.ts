/**
 * Finds the columns of a postcode file. ONSPD and NSPL rename and move their columns nearly every edition, so they are
 * found by name; Code-Point Open has no header, and always ten columns in one order.
 */
import { Refusal } from './refusal.ts';

export interface Columns {
  readonly product: 'code-point-open' | 'onspd' | 'nspl';
  /** Whether the first record holds names, not a postcode. */
  readonly hasHeader: boolean;
  /** How many fields a record has. */
  readonly fieldCount: number;
  /** How many of them to read. */
  readonly wantedCount: number;
  readonly postcode: number;
  /** GSS code of the district or borough. */
  readonly district: number;
  readonly easting: number;
  readonly northing: number;
  /** The column with the month in which a postcode was terminated; Code-Point Open has none, since all are live. */
  readonly terminated: number | null;
  /** The column in which `1` marks a large user; Code-Point Open has none. */
  readonly userType: number | null;
}

/** By our name, the names that each column has had: layouts of 2018, 2021, 2024, 2025 and 2026. */
const onsNames = {
  postcode: [/^pcds$/, /^pcd7?$/, /^pcd[28]$/],
  district: [/^(oslaua|laua|lad\d\dcd)$/],
  terminated: [/^doterm$/],
  userType: [/^(usertype|usrtypind)$/],
  easting: [/^(oseast1m|east1m)$/],
  northing: [/^(osnrth1m|north1m)$/],
} as const;

/**
 * NSPL has the same columns, but gives each postcode the district of its output area and not that of its own point. It
 * names only the output areas of the latest census; ONSPD has kept those of 2001 in every layout.
 */
const outputArea = /^oa\d\d(cd)?$/;
const outputArea2001 = /^oa01(cd)?$/;

/** Doc/Code-Point_Open_Column_Headers.csv in the product: Postcode, quality, Eastings, Northings, … district, ward. */
const codePointColumns = {
  product: 'code-point-open',
  hasHeader: false,
  fieldCount: 10,
  wantedCount: 10,
  postcode: 0,
  easting: 2,
  northing: 3,
  district: 8,
  terminated: null,
  userType: null,
} as const satisfies Columns;
const codePointHeads: ReadonlySet<string> = new Set(['postcode', 'pc']);
const postcodePattern = /^[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[A-Z]{2}$/;

/**
 * @param first the first record of the file
 * @throws Refusal naming the columns that are missing
 */
export function findColumns(first: readonly string[], fileName: string): Columns {
  const names = first.map((name) => name.trim().toLowerCase());
  if (first.length === codePointColumns.fieldCount) {
    if (postcodePattern.test(first[0] ?? '')) return codePointColumns;
    if (codePointHeads.has(names[0] ?? '')) return { ...codePointColumns, hasHeader: true };
  }
  const place = (key: keyof typeof onsNames) =>
    onsNames[key]
      .map((pattern) => names.findIndex((name) => pattern.test(name)))
      .find((found) => found >= 0) ?? -1;
  const found = {
    postcode: place('postcode'),
    district: place('district'),
    terminated: place('terminated'),
    userType: place('userType'),
    easting: place('easting'),
    northing: place('northing'),
  };
  const missing = Object.entries(found)
    .filter(([, at]) => at < 0)
    .map(([key]) => key);
  if (missing.length > 0) {
    throw new Refusal(
      'wrong-columns',
      `The columns of ${fileName} are not those of ONSPD, NSPL or Code-Point Open: none was found for ${missing.join(', ')}. ` +
        `The first record has ${first.length} fields and begins "${first.slice(0, 4).join(',').slice(0, 60)}". ` +
        'Pass the zip as the Office for National Statistics or Ordnance Survey publishes it.',
    );
  }
  const isNspl =
    names.some((name) => outputArea.test(name)) && !names.some((name) => outputArea2001.test(name));
  return {
    product: isNspl ? 'nspl' : 'onspd',
    hasHeader: true,
    fieldCount: names.length,
    wantedCount: Math.max(...Object.values(found)) + 1,
    ...found,
  };
}
