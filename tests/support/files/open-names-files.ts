/**
 * Small files in the layout of OS Open Names: a header in Doc/, headless tiles of 20 kilometres in Data/, each beginning
 * with a byte order mark. Column names, local types and names of districts as Ordnance Survey publishes them; the rows
 * are made up, and no real file was at hand when this was written.
 */
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { makeZip } from './zip-writer.ts';

export const openNamesHeader =
  'ID,NAMES_URI,NAME1,NAME1_LANG,NAME2,NAME2_LANG,TYPE,LOCAL_TYPE,GEOMETRY_X,GEOMETRY_Y,MOST_DETAIL_VIEW_RES,' +
  'LEAST_DETAIL_VIEW_RES,MBR_XMIN,MBR_YMIN,MBR_XMAX,MBR_YMAX,POSTCODE_DISTRICT,POSTCODE_DISTRICT_URI,POPULATED_PLACE,' +
  'POPULATED_PLACE_URI,POPULATED_PLACE_TYPE,DISTRICT_BOROUGH,DISTRICT_BOROUGH_URI,DISTRICT_BOROUGH_TYPE,' +
  'COUNTY_UNITARY,COUNTY_UNITARY_URI,COUNTY_UNITARY_TYPE,REGION,REGION_URI,COUNTRY,COUNTRY_URI,' +
  'RELATED_SPATIAL_OBJECT,SAME_AS_DBPEDIA,SAME_AS_GEONAMES';

export interface TestName {
  readonly name: string;
  readonly district: string;
  readonly localType?: string;
  readonly county?: string;
}

export function openNamesCsv(rows: readonly TestName[], header = openNamesHeader): string {
  const lines = rows.map(({ name, district, localType = 'Suburban Area', county = 'Greater London' }, at) => {
    const fields: Readonly<Record<string, string>> = {
      ID: `osgb4000000${String(at).padStart(9, '0')}`,
      NAME1: name.includes(',') ? `"${name}"` : name,
      TYPE: localType === 'Postcode' ? 'other' : 'populatedPlace',
      LOCAL_TYPE: localType,
      GEOMETRY_X: '530000',
      GEOMETRY_Y: '180000',
      DISTRICT_BOROUGH: district,
      COUNTY_UNITARY: county,
      REGION: county === 'Greater London' ? 'London' : 'South East',
      COUNTRY: 'England',
    };
    return header
      .split(',')
      .map((column) => fields[column] ?? '')
      .join(',');
  });
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The zip as it is published. */
export function openNamesZip(rows: readonly TestName[], header = openNamesHeader): Buffer {
  const half = Math.ceil(rows.length / 2);
  return makeZip([
    { path: 'Doc/OS_Open_Names_Header.csv', content: `\ufeff${header}\r\n` },
    { path: 'Doc/licence.txt', content: 'Open Government Licence' },
    { path: 'readme.txt', content: 'OS Open Names' },
    { path: 'Data/TQ28.csv', content: openNamesCsv(rows.slice(0, half), header) },
    { path: 'Data/TQ48.csv', content: openNamesCsv(rows.slice(half), header) },
  ]);
}

/** As Ordnance Survey writes the names of boroughs. */
export function districtOf(code: string): string {
  const name = boroughReferences.find((borough) => borough.code === code)?.name ?? code;
  if (name === 'City of London') return 'City and County of the City of London';
  return name === 'Westminster' ? 'City of Westminster' : name;
}

/** A London of `count` made-up places, in all boroughs in turn, and what else a file holds. */
export function tinyNames(count: number): TestName[] {
  const places = Array.from({ length: count }, (_, at) => ({
    name: `Madeup ${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`,
    district: districtOf(boroughReferences[at % boroughReferences.length]?.code ?? ''),
  }));
  return [
    ...places,
    { name: 'SE1 7PB', district: 'Lambeth', localType: 'Postcode' },
    { name: 'Madeup Road', district: 'Lambeth', localType: 'Named Road' },
    { name: 'Madeup Elsewhere', district: 'Sevenoaks', county: 'Kent', localType: 'Village' },
    { name: 'Brixton', district: 'South Hams', county: 'Devon', localType: 'Village' },
    { name: 'London', district: 'City of Westminster', localType: 'City' },
    { name: 'Croydon', district: 'Croydon', localType: 'Town' },
  ];
}
