/**
 * A made-up edition with a sector for each borough and 400 postcodes in it, for tests that ask for hundreds. Which
 * borough a sector lies in is invention.
 */
import type { Database } from '../../../db/client.ts';
import { insertOutgoingEdition, putInUse } from '../../../db/editions/postcodes.ts';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { encodeLiveIndex } from '../../../src/domain/lookup/index/live-index-writer.ts';
import { encodeOtherIndex } from '../../../src/domain/lookup/index/other-index-writer.ts';
import { unitNumber } from '../../../src/domain/lookup/index/unit-table.ts';

const edition = { product: 'onspd', label: 'Made-up edition', releasedOn: '2026-01-15' } as const;
/** The letters that the last part of a postcode is made of. */
const letters = [...'ABDEFGHJLNPQRSTUWXYZ'];
const allUnits = letters.flatMap((first) => letters.map((second) => first + second));
const outcodes = ['E8', 'N1', 'NW1', 'SE1'] as const;

const sectors = boroughReferences.map(({ code, name }, index) => ({
  borough: code,
  name,
  outcode: outcodes[Math.floor(index / 9)] ?? 'E8',
  digit: (index % 9) + 1,
}));

/** As one would type them, with the name of the borough that answers. */
export const everyPostcode = sectors.flatMap(({ outcode, digit, name }) =>
  allUnits.map((unit) => ({ postcode: `${outcode} ${digit}${unit}`, borough: name })),
);

export function loadEditionOfAllBoroughs(database: Database): void {
  const live = encodeLiveIndex({
    edition,
    hasUnits: true,
    sectors: [...sectors]
      .sort((a, b) => (a.outcode === b.outcode ? a.digit - b.digit : a.outcode < b.outcode ? -1 : 1))
      .map(({ borough, outcode, digit }) => ({
        outcode,
        digit,
        boroughs: new Map([[borough, allUnits.length]]),
        outside: 0,
        units: allUnits.map((unit) => ({ unit: unitNumber(unit), borough, near: [] })),
      })),
  });
  const other = encodeOtherIndex({ sectors: [], outsideOutcodes: ['GU1'] });
  const liveLondon = everyPostcode.length;
  database.transaction((transaction) => {
    const id = insertOutgoingEdition(transaction, {
      ...edition,
      importedAt: '2026-01-20T00:00:00Z',
      rowsRead: liveLondon,
      liveLondon,
      terminatedLondon: 0,
      largeUserLondon: 0,
      liveOutside: 0,
      nearLondon: 0,
      liveIndex: Buffer.from(live),
      otherIndex: Buffer.from(other),
    });
    putInUse(transaction, id);
  });
}
