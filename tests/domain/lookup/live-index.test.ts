import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexFormatError } from '../../../src/domain/lookup/index/byte-reader.ts';
import { decodeLiveIndex } from '../../../src/domain/lookup/index/live-index.ts';
import {
  encodeLiveIndex,
  type LiveSector,
  type LiveUnit,
} from '../../../src/domain/lookup/index/live-index-writer.ts';
import { listIndexNeighbours } from '../../../src/domain/lookup/index/neighbours.ts';
import { unitText } from '../../../src/domain/lookup/index/unit-table.ts';

const seed = 20_251_120;
const edition = { product: 'onspd', label: 'November 2025', releasedOn: '2025-11-20' } as const;
const codes = ['E09000001', 'E09000007', 'E09000012', 'E09000022', 'E09000033'];

const unitArbitrary = fc.record({
  unit: fc.integer({ min: 0, max: 399 }),
  borough: fc.constantFrom(...codes),
  nearby: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(codes, { maxLength: 3 }) },
  ),
});
const sectorArbitrary = fc.record({
  outcode: fc.constantFrom('QX1', 'QX10', 'QX1A', 'QY1', 'QZ99'),
  digit: fc.integer({ min: 0, max: 9 }),
  outside: fc.constantFrom(0, 0, 7),
  drawn: fc.uniqueArray(unitArbitrary, { selector: ({ unit }) => unit, maxLength: 60 }),
});
const londonArbitrary = fc
  .uniqueArray(sectorArbitrary, { selector: ({ outcode, digit }) => `${outcode} ${digit}`, maxLength: 12 })
  .map((sectors) =>
    sectors.map(({ drawn, ...sector }) =>
      liveSector(
        sector,
        drawn.map(({ unit, borough, nearby }) => ({
          unit,
          borough,
          near: nearby.filter((code) => code !== borough),
        })),
      ),
    ),
  );

function liveSector(
  sector: Pick<LiveSector, 'outcode' | 'digit' | 'outside'>,
  units: readonly LiveUnit[],
): LiveSector {
  const sorted = units.toSorted((a, b) => a.unit - b.unit);
  const boroughs = new Map<string, number>();
  for (const { borough } of sorted) boroughs.set(borough, (boroughs.get(borough) ?? 0) + 1);
  return { ...sector, boroughs, units: sorted };
}

function mostFirst(sectors: readonly LiveSector[]): string[] {
  const counts = new Map<string, number>();
  for (const [code, count] of sectors.flatMap(({ boroughs }) => [...boroughs]))
    counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

describe('an encoded and decoded index', () => {
  it('answers for every unit as a plain map does, and for no other', () => {
    fc.assert(
      fc.property(londonArbitrary, (sectors) => {
        const index = decodeLiveIndex(encodeLiveIndex({ edition, hasUnits: true, sectors }));
        for (const sector of sectors) {
          const plain = new Map(sector.units.map((unit) => [unit.unit, unit]));
          for (let unit = 0; unit < 400; unit++) {
            const expected = plain.get(unit);
            const found = index.findUnit(`${sector.outcode}${sector.digit}${unitText(unit)}`);
            expect(found).toEqual(expected && { borough: expected.borough, near: expected.near });
          }
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('names the boroughs of sectors and outcodes, most postcodes first', () => {
    fc.assert(
      fc.property(londonArbitrary, (sectors) => {
        const index = decodeLiveIndex(encodeLiveIndex({ edition, hasUnits: true, sectors }));
        for (const sector of sectors) {
          expect(index.findSector(sector.outcode, String(sector.digit))).toEqual({
            boroughs: mostFirst([sector]),
            partlyOutsideLondon: sector.outside > 0,
          });
        }
        for (const [outcode, own] of Map.groupBy(sectors, (sector) => sector.outcode)) {
          expect(index.findOutcode(outcode)).toEqual({
            boroughs: mostFirst(own),
            partlyOutsideLondon: own.some(({ outside }) => outside > 0),
          });
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  it('answers areas alone when it holds no units', () => {
    const sectors = [
      liveSector({ outcode: 'QX1', digit: 2, outside: 1 }, [{ unit: 5, borough: 'E09000001', near: [] }]),
    ];
    const index = decodeLiveIndex(
      encodeLiveIndex({
        edition,
        hasUnits: false,
        sectors: sectors.map((sector) => ({ ...sector, units: [] })),
      }),
    );
    expect(index.hasUnits).toBe(false);
    expect(index.edition).toEqual(edition);
    expect(index.findUnit('QX12AG')).toBeUndefined();
    expect(index.findSector('QX1', '2')).toEqual({ boroughs: ['E09000001'], partlyOutsideLondon: true });
    expect(index.findSector('QX1', '3')).toBeUndefined();
    expect([index.hasArea('QX'), index.hasArea('Q'), index.hasArea('QX1')]).toEqual([true, false, false]);
    expect(listIndexNeighbours(index)).toEqual({});
  });

  it('lists which boroughs meet', () => {
    const sectors = [
      liveSector({ outcode: 'QX1', digit: 2, outside: 0 }, [
        { unit: 5, borough: 'E09000001', near: ['E09000012', 'E09000033'] },
        { unit: 6, borough: 'E09000001', near: ['E09000012'] },
        { unit: 7, borough: 'E09000012', near: ['E09000001'] },
        { unit: 8, borough: 'E09000022', near: [] },
      ]),
    ];
    expect(
      listIndexNeighbours(decodeLiveIndex(encodeLiveIndex({ edition, hasUnits: true, sectors }))),
    ).toEqual({
      E09000001: ['E09000012', 'E09000033'],
      E09000012: ['E09000001'],
    });
  });
});

describe('bytes that are no index', () => {
  const sectors = [
    liveSector({ outcode: 'QX1', digit: 2, outside: 0 }, [
      { unit: 5, borough: 'E09000001', near: ['E09000012'] },
    ]),
  ];
  const bytes = encodeLiveIndex({ edition, hasUnits: true, sectors });

  it('are refused wherever they are cut', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeLiveIndex(bytes.subarray(0, length)), `cut at ${length}`).toThrow(IndexFormatError);
    }
  });

  it('are refused whichever byte is wrong', () => {
    for (let at = 0; at < bytes.length; at++) {
      const wrong = bytes.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 16;
      expect(() => decodeLiveIndex(wrong), `byte ${at}`).toThrow(IndexFormatError);
    }
  });

  it('are refused with the version they have', () => {
    const later = bytes.slice();
    later[4] = 9;
    expect(() => decodeLiveIndex(later)).toThrow('version 9');
  });
});
