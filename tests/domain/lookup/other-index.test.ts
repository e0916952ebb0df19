import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndexFormatError } from '../../../src/domain/lookup/index/byte-reader.ts';
import { encodeLiveIndex } from '../../../src/domain/lookup/index/live-index-writer.ts';
import { decodeOtherIndex } from '../../../src/domain/lookup/index/other-index.ts';
import { encodeOtherIndex } from '../../../src/domain/lookup/index/other-index-writer.ts';
import { unitText } from '../../../src/domain/lookup/index/unit-table.ts';

const sectorArbitrary = fc.record({
  outcode: fc.constantFrom('QX1', 'QX10', 'QY1A'),
  digit: fc.integer({ min: 0, max: 9 }),
  units: fc.uniqueArray(
    fc.record({
      unit: fc.integer({ min: 0, max: 399 }),
      borough: fc.constantFrom('E09000001', 'E09000007', 'E09000033', 'outside-london', 'unplaced'),
    }),
    { selector: ({ unit }) => unit, minLength: 1, maxLength: 60 },
  ),
});

it('answers for every unit as a plain map does, and for no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sectorArbitrary, {
        selector: ({ outcode, digit }) => `${outcode} ${digit}`,
        maxLength: 8,
      }),
      (drawn) => {
        const sectors = drawn.map((sector) => ({
          ...sector,
          units: sector.units.toSorted((a, b) => a.unit - b.unit),
        }));
        const index = decodeOtherIndex(encodeOtherIndex({ sectors, outsideOutcodes: [] }));
        for (const { outcode, digit, units } of sectors) {
          const plain = new Map(units.map(({ unit, borough }) => [unit, borough]));
          for (let unit = 0; unit < 400; unit++) {
            const borough = plain.get(unit);
            const isElsewhere = borough === 'outside-london' || borough === 'unplaced';
            const expected = isElsewhere ? { status: borough } : borough && { status: 'terminated', borough };
            expect(index.findUnit(`${outcode}${digit}${unitText(unit)}`)).toEqual(expected);
          }
        }
      },
    ),
    { seed: 20_251_120, numRuns: 60 },
  );
});

it('says of a sector and an outcode which boroughs its old postcodes were in', () => {
  const index = decodeOtherIndex(
    encodeOtherIndex({
      sectors: [
        { outcode: 'QX1X', digit: 1, units: [{ unit: 0, borough: 'E09000033' }] },
        {
          outcode: 'QX1X',
          digit: 2,
          units: [
            { unit: 3, borough: 'E09000007' },
            { unit: 9, borough: 'outside-london' },
          ],
        },
        { outcode: 'QX77', digit: 1, units: [{ unit: 5, borough: 'unplaced' }] },
      ],
      outsideOutcodes: [],
    }),
  );
  expect(index.findSector('QX1X', '1')).toEqual({
    boroughs: ['E09000033'],
    partlyOutsideLondon: false,
    isUnplaced: false,
  });
  expect(index.findOutcode('QX1X')).toEqual({
    boroughs: ['E09000033', 'E09000007'],
    partlyOutsideLondon: true,
    isUnplaced: false,
  });
  expect(index.findOutcode('QX77')).toEqual({ boroughs: [], partlyOutsideLondon: false, isUnplaced: true });
  expect(index.findSector('QX1X', '3')).toBeUndefined();
  expect(index.findOutcode('QX2')).toBeUndefined();
});

it('knows the outcodes outside London', () => {
  const index = decodeOtherIndex(encodeOtherIndex({ sectors: [], outsideOutcodes: ['QZ2', 'QZ10'] }));
  expect(['QZ10', 'QZ2', 'QZ1', ''].map((outcode) => index.isOutsideOutcode(outcode))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('refuses the other kind of index', () => {
  const edition = { product: 'onspd', label: 'November 2025', releasedOn: '2025-11-20' } as const;
  const live = encodeLiveIndex({ edition, hasUnits: true, sectors: [] });
  expect(() => decodeOtherIndex(live)).toThrow(IndexFormatError);
});
