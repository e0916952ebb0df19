/**
 * Turns the postcodes read from a source into what is stored: counts, nearby boroughs and the two indexes. The script
 * that derives the sector table also counts sectors with it.
 */
import type { BoroughCode } from '../../domain/lookup/answer.ts';
import {
  encodeLiveIndex,
  type LiveSector,
  type LiveUnit,
} from '../../domain/lookup/index/live-index-writer.ts';
import { findNearBoroughs } from '../../domain/lookup/index/near.ts';
import { encodeOtherIndex, type OtherSector } from '../../domain/lookup/index/other-index-writer.ts';
import type { PostcodeEdition } from '../../domain/lookup/index/postcode-index.ts';
import { areaOf } from '../../domain/lookup/postcodes/typed-postcode.ts';
import type { CollectedEdition, CollectedOutcode, CollectedUnit } from './collected-edition.ts';

/** How many postcodes an edition has, by where they are stored. */
export interface EditionCounts {
  readonly rowsRead: number;
  readonly liveLondon: number;
  readonly terminatedLondon: number;
  /** Of the live ones in London. */
  readonly largeUserLondon: number;
  /** In districts outside London, anywhere in the source. */
  readonly liveOutside: number;
  /** Live, but without a district in the source, so neither in London nor outside. */
  readonly liveUnplaced: number;
  readonly liveByBorough: ReadonlyMap<BoroughCode, number>;
}

export function countEdition(collected: CollectedEdition): EditionCounts {
  const live = new Array<number>(collected.boroughCodes.length).fill(0);
  let terminatedLondon = 0;
  let largeUserLondon = 0;
  let liveOutside = 0;
  for (const { borough, isTerminated, isLargeUser } of listAllUnits(collected)) {
    if (typeof borough === 'string') {
      if (borough === 'outside-london' && !isTerminated) liveOutside++;
    } else if (isTerminated) terminatedLondon++;
    else {
      live[borough] = (live[borough] ?? 0) + 1;
      if (isLargeUser) largeUserLondon++;
    }
  }
  return {
    rowsRead: collected.rowsRead,
    liveLondon: live.reduce((sum, count) => sum + count, 0),
    terminatedLondon,
    largeUserLondon,
    liveOutside,
    liveUnplaced: collected.liveUnplaced,
    liveByBorough: new Map(collected.boroughCodes.map((code, number) => [code, live[number] ?? 0])),
  };
}

function* listAllUnits(collected: CollectedEdition): Generator<CollectedUnit> {
  for (const outcode of collected.listOutcodes()) yield* outcode.listUnits();
}

export interface EditionIndexes {
  readonly liveIndex: Uint8Array;
  readonly otherIndex: Uint8Array;
  /** Live London postcodes with another borough within 100 metres. */
  readonly nearLondon: number;
}

/** @param liveLondon as countEdition gave it */
export function buildIndexes(
  edition: PostcodeEdition,
  collected: CollectedEdition,
  liveLondon: number,
): EditionIndexes {
  const near = findNear(collected, liveLondon);
  return {
    liveIndex: encodeLiveIndex({ edition, hasUnits: true, sectors: listLiveSectors(collected, near) }),
    otherIndex: encodeOtherIndex({
      sectors: listOtherSectors(collected),
      outsideOutcodes: collected
        .listOutcodes()
        .flatMap((own) => (own.isOutside && !own.isInLondon ? own.outcode : [])),
    }),
    nearLondon: near.size,
  };
}

/** By position among live London postcodes, in the order of the edition, the codes of nearby boroughs. */
type Near = ReadonlyMap<number, readonly BoroughCode[]>;

function findNear(collected: CollectedEdition, liveLondon: number): Near {
  const eastings = new Int32Array(liveLondon);
  const northings = new Int32Array(liveLondon);
  const boroughs = new Uint16Array(liveLondon);
  let place = 0;
  for (const unit of listAllUnits(collected)) {
    if (!isLiveLondon(unit)) continue;
    eastings[place] = unit.easting;
    northings[place] = unit.northing;
    boroughs[place++] = unit.borough;
  }
  const found = findNearBoroughs({ eastings, northings, boroughs });
  return new Map(
    Array.from(found, ([at, numbers]) => [at, numbers.map((number) => codeOf(collected, number))]),
  );
}

/** Sectors of outcodes that hold live London postcodes, in the order of the edition. */
export function listLiveSectors(collected: CollectedEdition, near: Near = new Map()): LiveSector[] {
  let place = 0;
  return collected.listOutcodes().flatMap((outcode) =>
    listSectors(outcode, (unit) => outcode.isInLondon && isPlacedLive(unit)).map(({ digit, units }) => {
      const boroughs = new Map<BoroughCode, number>();
      const live: LiveUnit[] = [];
      for (const unit of units) {
        if (!isLiveLondon(unit)) continue;
        const borough = codeOf(collected, unit.borough);
        boroughs.set(borough, (boroughs.get(borough) ?? 0) + 1);
        live.push({ unit: unit.unit, borough, near: near.get(place++) ?? none });
      }
      return { outcode: outcode.outcode, digit, boroughs, outside: units.length - live.length, units: live };
    }),
  );
}

const none: readonly BoroughCode[] = [];

/**
 * All terminated London postcodes, all other postcodes of outcodes that hold London postcodes, and the mail-only
 * outcodes beside those: postcodes that a person in London may have in hand and that the first index does not hold.
 */
function listOtherSectors(collected: CollectedEdition): OtherSector[] {
  const outcodes = collected.listOutcodes();
  const londonAreas = new Set(outcodes.flatMap((own) => (own.isInLondon ? areaOf(own.outcode) : [])));
  return outcodes.flatMap((outcode) => {
    const isWanted = outcode.isInLondon || (outcode.isUnplaced && londonAreas.has(areaOf(outcode.outcode)));
    return listSectors(outcode, (unit) =>
      typeof unit.borough === 'string' ? isWanted : unit.isTerminated,
    ).map(({ digit, units }) => ({
      outcode: outcode.outcode,
      digit,
      units: units.map(({ unit, borough }) => ({
        unit,
        borough: typeof borough === 'string' ? borough : codeOf(collected, borough),
      })),
    }));
  });
}

function listSectors(
  outcode: CollectedOutcode,
  isWanted: (unit: CollectedUnit) => boolean,
): { digit: number; units: CollectedUnit[] }[] {
  const sectors = Map.groupBy([...outcode.listUnits()].filter(isWanted), (unit) => unit.digit);
  return Array.from(sectors, ([digit, units]) => ({ digit, units }));
}

function isPlacedLive({ borough, isTerminated }: CollectedUnit): boolean {
  return borough !== 'unplaced' && !isTerminated;
}

function isLiveLondon(unit: CollectedUnit): unit is CollectedUnit & { readonly borough: number } {
  return typeof unit.borough === 'number' && !unit.isTerminated;
}

function codeOf(collected: CollectedEdition, number: number): BoroughCode {
  const code = collected.boroughCodes[number];
  if (code === undefined) throw new RangeError(`There is no borough number ${number}.`);
  return code;
}
