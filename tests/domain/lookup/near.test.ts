import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNearBoroughs } from '../../../src/domain/lookup/index/near.ts';

type Point = readonly [easting: number, northing: number, borough: number];

function near(points: readonly Point[]) {
  const found = findNearBoroughs({
    eastings: Int32Array.from(points, ([easting]) => easting),
    northings: Int32Array.from(points, ([, northing]) => northing),
    boroughs: Uint16Array.from(points, ([, , borough]) => borough),
  });
  return points.map((_, place) => found.get(place) ?? []);
}

it.each<[string, Point, readonly number[]]>([
  ['100 metres away is near', [530_100, 180_000, 2], [2]],
  ['101 metres away is not', [530_101, 180_000, 2], []],
  ['the distance is as the crow flies: 60 and 80 metres make 100', [530_060, 180_080, 2], [2]],
  ['71 metres both ways make more', [530_071, 180_071, 2], []],
  ['the same borough is not another', [530_010, 180_000, 1], []],
  ['a postcode without a location is near nothing', [0, 0, 2], []],
])('%s', (_name, other, expected) => {
  expect(near([[530_000, 180_000, 1], other])[0]).toEqual(expected);
});

it('names several boroughs in order', () => {
  expect(
    near([
      [530_000, 180_000, 5],
      [530_001, 180_000, 9],
      [530_000, 180_001, 2],
      [530_002, 180_000, 9],
    ])[0],
  ).toEqual([2, 9]);
});

it('finds what comparing every pair finds', () => {
  const point = fc.tuple(
    fc.integer({ min: 530_000, max: 530_600 }),
    fc.integer({ min: 180_000, max: 180_600 }),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), (points) => {
      const plain = points.map(([easting, northing, borough]) =>
        [
          ...new Set(
            points
              .filter(
                (other) => other[2] !== borough && Math.hypot(other[0] - easting, other[1] - northing) <= 100,
              )
              .map((other) => other[2]),
          ),
        ].sort(),
      );
      expect(near(points)).toEqual(plain);
    }),
    { seed: 20_251_120, numRuns: 200 },
  );
});
