/**
 * A tiny edition of made-up postcodes for tests against the built site: every kind of answer has one. The sectors
 * exist; which of their units are given here, and where, is invention.
 */
import type { Database } from '../../../db/client.ts';
import { insertOutgoingEdition, putInUse } from '../../../db/editions/postcodes.ts';
import { encodeLiveIndex, type LiveSector } from '../../../src/domain/lookup/index/live-index-writer.ts';
import { encodeOtherIndex } from '../../../src/domain/lookup/index/other-index-writer.ts';
import { unitNumber } from '../../../src/domain/lookup/index/unit-table.ts';

const hackney = 'E09000012';
const lambeth = 'E09000022';
const southwark = 'E09000028';
const wandsworth = 'E09000032';

/** What the edition knows, by the answer each is for. */
export const madeUp = {
  inLambeth: 'SE1 7AA',
  inLambethNearSouthwark: 'SE1 7AB',
  inLambethNearTwo: 'SE1 7AD',
  inSouthwark: 'SE1 8AA',
  inHackney: 'E8 1AA',
  terminatedInLambeth: 'SE1 7ZZ',
  unknown: 'SE1 7ZY',
  outsideLondon: 'GU1 1AA',
  sectorOfTwoBoroughs: 'SE1 8',
} as const;

const edition = { product: 'onspd', label: 'Made-up edition', releasedOn: '2026-01-15' } as const;

type Unit = readonly [letters: string, borough: string, ...near: string[]];

function sector(outcode: string, digit: number, units: readonly Unit[]): LiveSector {
  const boroughs = new Map<string, number>();
  for (const [, borough] of units) boroughs.set(borough, (boroughs.get(borough) ?? 0) + 1);
  return {
    outcode,
    digit,
    boroughs,
    outside: 0,
    units: units.map(([letters, borough, ...near]) => ({ unit: unitNumber(letters), borough, near })),
  };
}

export function loadMadeUpEdition(database: Database): void {
  const live = encodeLiveIndex({
    edition,
    hasUnits: true,
    sectors: [
      sector('SE1', 7, [
        ['AA', lambeth],
        ['AB', lambeth, southwark],
        ['AD', lambeth, southwark, wandsworth],
      ]),
      sector('SE1', 8, [
        ['AA', southwark],
        ['AB', southwark],
        ['AD', lambeth],
      ]),
      sector('E8', 1, [['AA', hackney]]),
    ],
  });
  const other = encodeOtherIndex({
    sectors: [{ outcode: 'SE1', digit: 7, units: [{ unit: unitNumber('ZZ'), borough: lambeth }] }],
    outsideOutcodes: ['GU1'],
  });
  database.transaction((transaction) => {
    const id = insertOutgoingEdition(transaction, {
      ...edition,
      importedAt: '2026-01-20T00:00:00Z',
      rowsRead: 8,
      liveLondon: 7,
      terminatedLondon: 1,
      largeUserLondon: 0,
      liveOutside: 0,
      nearLondon: 2,
      liveIndex: Buffer.from(live),
      otherIndex: Buffer.from(other),
    });
    putInUse(transaction, id);
  });
}
