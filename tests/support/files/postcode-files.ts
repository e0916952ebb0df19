/**
 * Small postcode files in the layouts of the real products. Their postcodes are made up: no area is called QX, QY or
 * QZ. Column names: Office for National Statistics, ONSPD of the given months.
 */
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';

const columns2018 =
  'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,' +
  'streg,pcon,eer,teclec,ttwa,pct,nuts,statsward,oa01,casward,park,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,ccg,' +
  'bua11,buasd11,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,stp';
const columns2025 =
  'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,' +
  'ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,' +
  'msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,' +
  'pfa23cd,imd20ind,cal24cd,icb23cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind';

/** The header of each layout. */
export const onspdLayouts = {
  '2018-05': columns2018,
  '2021-06': columns2018.replace(',nuts,', ',itl,'),
  '2024-08': `${columns2018.replace(',nuts,', ',itl,').replace('park', 'npark').replace('ccg,bua11,buasd11', 'sicbl,bua24').replace('stp', 'icb')},oa21,lsoa21,msoa21`,
  '2025-11': columns2025,
  '2026-08': `${columns2025.replace('cty25', 'cty26').replace('lad25', 'lad26').replace('wd25', 'wd26').replace('parncp25', 'parncp26').replace('ctry25', 'ctry26').replace('rgn25', 'rgn26').replace('sicbl24', 'sicbl26').replace('cal24', 'cal26').replace('icb23', 'icb26')},oac21ind,imd25ind`,
} as const;
export type OnspdLayout = keyof typeof onspdLayouts;

export interface TestPostcode {
  /** With its space. */
  readonly postcode: string;
  readonly district: string;
  /** YYYYMM; live without. */
  readonly terminated?: string;
  readonly isLargeUser?: boolean;
  readonly easting?: number;
  readonly northing?: number;
}

/** What each column holds, whatever it is called; the rest are empty. */
const fields: readonly [RegExp, (row: TestPostcode) => string | number][] = [
  [/^(pcd7?|pcd[28])$/, (row) => row.postcode.replace(' ', '')],
  [/^pcds$/, (row) => row.postcode],
  [/^doterm$/, (row) => row.terminated ?? ''],
  [/^(oslaua|lad\d\dcd)$/, (row) => row.district],
  [/^(usertype|usrtypind)$/, (row) => (row.isLargeUser ? 1 : 0)],
  [/^(oseast1m|east1m)$/, (row) => row.easting ?? ''],
  [/^(osnrth1m|north1m)$/, (row) => row.northing ?? ''],
];

export function onspdCsv(rows: readonly TestPostcode[], layout: OnspdLayout = '2025-11'): string {
  const names = onspdLayouts[layout].split(',');
  const writers = names.map((name) => fields.find(([pattern]) => pattern.test(name))?.[1] ?? (() => ''));
  const lines = rows.map((row) => writers.map((write) => `"${write(row)}"`).join(','));
  return `${[names.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Data/CSV/xx.csv of Code-Point Open: no header, only live postcodes. */
export function codePointCsv(rows: readonly TestPostcode[]): string {
  const line = ({ postcode, easting = 0, northing = 0, district }: TestPostcode) =>
    `"${postcode}",10,${easting},${northing},"E92000001","","","","${district}",""\r\n`;
  return rows
    .filter(({ terminated }) => !terminated)
    .map(line)
    .join('');
}

const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/**
 * A London of 33 boroughs in a row, a kilometre apart, each with an outcode (QX0 to QX32) and `units` postcodes (at
 * most 400), the first of them 40 metres from a postcode of the borough to its west.
 */
export function tinyLondon(units = 3): TestPostcode[] {
  return boroughReferences.flatMap(({ code }, borough): TestPostcode[] => {
    const easting = 520_000 + borough * 1_000;
    const own = Array.from({ length: units }, (_, unit) => ({
      postcode: `QX${borough} 1${letters[Math.floor(unit / 20)]}${letters[unit % 20]}`,
      district: code,
      easting: easting + (unit === 0 ? 0 : 500),
      northing: 180_000 + unit,
    }));
    const west = boroughReferences[borough - 1];
    const neighbour = { postcode: `QX${borough - 1} 9ZZ`, easting: easting - 40, northing: 180_000 };
    return west ? [...own, { ...neighbour, district: west.code }] : own;
  });
}

/** What lies beside London: terminated, large users, outside and without a place. */
export const aroundLondon: readonly TestPostcode[] = [
  { postcode: 'QX0 2AA', district: 'E09000001', terminated: '199606', easting: 520_010, northing: 180_000 },
  { postcode: 'QY1 1AA', district: 'E09000002', terminated: '200101' },
  { postcode: 'QX0 1ZZ', district: 'E09000001', isLargeUser: true, easting: 520_600, northing: 180_000 },
  { postcode: 'QX0 1ZY', district: 'E07000099', easting: 520_610, northing: 180_000 },
  { postcode: 'QX0 3AA', district: 'E07000099', easting: 520_700, northing: 180_000 },
  { postcode: 'QX0 3AB', district: 'E07000099', terminated: '199606' },
  { postcode: 'QZ1 1AA', district: 'E07000099', easting: 530_000, northing: 190_000 },
  { postcode: 'QZ2 1AA', district: '' },
  { postcode: 'QX77 1AA', district: '' },
  { postcode: 'GIR 0AA', district: 'E08000014', terminated: '200001' },
  { postcode: 'BT1 1AA', district: 'N09000003', easting: 146_000, northing: 530_000 },
];
