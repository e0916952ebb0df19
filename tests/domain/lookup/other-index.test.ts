import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndexFormatError } from '../../../src/domain/lookup/byte-reader.ts';
import { encodeLiveIndex } from '../../../src/domain/lookup/live-index-writer.ts';
import { decodeOtherIndex } from '../../../src/domain/lookup/other-index.ts';
import { encodeOtherIndex } from '../../../src/domain/lookup/other-index-writer.ts';
import { unitText } from '../../../src/domain/lookup/unit-table.ts';

const sectorArbitrary = fc.record({
  outcode: fc.constantFrom('QX1', 'QX10', 'QY1A'),
  digit: fc.integer({ min: 0, max: 9 }),
  units: fc.uniqueArray(
    fc.record({
      unit: fc.integer({ min: 0, max: 399 }),
      borough: fc.constantFrom('E09000001', 'E09000007', 'E09000033', null),
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
            const expected =
              borough === null ? { status: 'outside-london' } : borough && { status: 'terminated', borough };
            expect(index.findUnit(`${outcode}${digit}${unitText(unit)}`)).toEqual(expected);
          }
        }
      },
    ),
    { seed: 20_251_120, numRuns: 60 },
  );
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
