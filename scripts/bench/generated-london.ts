/**
 * A made-up London of the real one's size, for benchmarks and tests where the real files are not at hand: 33 boroughs
 * on a square grid, 311 outcodes, about 1,300 sectors, 181,000 live postcodes, 151,000 terminated ones and 79,000
 * outside. Its outcodes are made up (areas QV to QZ); the same seed makes the same postcodes.
 */
import { boroughReferences } from '../../db/reference/london/boroughs.ts';

export interface GeneratedPostcode {
  /** With its space. */
  readonly postcode: string;
  /** GSS code. */
  readonly district: string;
  readonly isTerminated: boolean;
  readonly easting: number;
  readonly northing: number;
}

const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const suffixes = Array.from(letters, (first) => Array.from(letters, (second) => first + second)).flat();
const outcodesInLondon = 311;
const outcodesOutside = 124;
/** Sectors of an outcode; 311 times this is close to the real 1,309. */
const sectorsPerOutcode = 4.2;
const metresPerOutcode = 1_600;
const outcodesAcross = 18;
const boroughsAcross = 6;

/** mulberry32: small, fast and the same everywhere; nothing here needs better numbers. @returns 0 up to 1 */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function* generateLondon(seed = 20_251_120): Generator<GeneratedPostcode> {
  const random = createRandom(seed);
  for (let outcode = 0; outcode < outcodesInLondon + outcodesOutside; outcode++) {
    const name = `Q${'VWXYZ'[Math.floor(outcode / 100)]}${outcode % 100}`;
    const sectors = Math.min(10, Math.floor(sectorsPerOutcode) + (random() < sectorsPerOutcode % 1 ? 1 : 0));
    for (let digit = 0; digit < sectors; digit++) yield* generateSector(name, digit, outcode, random);
  }
}

/** Units come in runs, as Royal Mail gives them out in alphabetical order and takes some back. */
function* generateSector(
  outcode: string,
  digit: number,
  place: number,
  random: () => number,
): Generator<GeneratedPostcode> {
  const west = 503_000 + (place % outcodesAcross) * metresPerOutcode;
  const south = 155_000 + Math.floor(place / outcodesAcross) * metresPerOutcode;
  const isOutside = place >= outcodesInLondon;
  const reach = 0.5 + random() * 0.45;
  let isUsed = true;
  for (const [unit, suffix] of suffixes.entries()) {
    if (random() < 0.12) isUsed = random() < 0.73;
    const isTerminated = random() < (isUsed ? 0.35 : 0.6);
    if (unit > suffixes.length * reach || (!isUsed && !isTerminated)) continue;
    // Units of one row of letters lie together, so that boroughs come in runs too.
    const easting = Math.round(west + ((Math.floor(unit / 20) % 5) / 5 + random() / 5) * metresPerOutcode);
    const northing = Math.round(south + ((digit % 5) / 5 + random() / 5) * metresPerOutcode);
    const district = isOutside ? 'E07000099' : boroughAt(easting, northing);
    if (!isOutside || !isTerminated)
      yield { postcode: `${outcode} ${digit}${suffix}`, district, isTerminated, easting, northing };
  }
}

function boroughAt(easting: number, northing: number): string {
  const side = (metresPerOutcode * outcodesAcross) / boroughsAcross;
  const column = Math.min(boroughsAcross - 1, Math.floor((easting - 503_000) / side));
  const row = Math.floor((northing - 155_000) / side);
  return boroughReferences[(row * boroughsAcross + column) % boroughReferences.length]?.code ?? '';
}

const header =
  'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,' +
  'ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,' +
  'msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,' +
  'pfa23cd,imd20ind,cal24cd,icb23cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind';
const emptyTail = ',""'.repeat(header.split(',').length - 14);

/** Lines of a CSV file in the ONSPD layout of November 2025, with their ends. */
export function* writeGeneratedOnspd(postcodes: Iterable<GeneratedPostcode>): Generator<string> {
  yield `${header}\r\n`;
  for (const { postcode, district, isTerminated, easting, northing } of postcodes) {
    const compact = postcode.replace(' ', '');
    yield `"${compact}","${postcode}","${postcode}","198001","${isTerminated ? '199606' : ''}","","","${district}","","","0",` +
      `"${easting}","${String(northing).padStart(7, '0')}","1"${emptyTail}\r\n`;
  }
}
