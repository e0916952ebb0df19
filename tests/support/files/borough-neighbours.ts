/**
 * Which boroughs meet, on land or in the middle of the river: each pair once, under its lower code.
 *
 * Derived on 2026-11-21 from the live postcodes of the ONS Postcode Directory, November 2025 (source: Office for
 * National Statistics, licensed under the Open Government Licence v3.0): two boroughs meet when, in a Delaunay
 * triangulation of all points, at least six edges of less than 4 km lead from one to the other. Of the 81 pairs, 63
 * also have postcodes within 100 metres of each other, which is what the site itself calls near; most of the others
 * face each other across the Thames or the Lea. Southwark and Westminster, with two such edges, are not among them.
 */
const pairs: Readonly<Record<string, readonly string[]>> = {
  E09000001: ['E09000007', 'E09000012', 'E09000019', 'E09000028', 'E09000030', 'E09000033'],
  E09000002: ['E09000004', 'E09000011', 'E09000016', 'E09000025', 'E09000026'],
  E09000003: ['E09000005', 'E09000007', 'E09000010', 'E09000014', 'E09000015'],
  E09000004: ['E09000006', 'E09000011', 'E09000016'],
  E09000005: ['E09000007', 'E09000009', 'E09000013', 'E09000015', 'E09000020', 'E09000033'],
  E09000006: ['E09000008', 'E09000011', 'E09000022', 'E09000023', 'E09000028'],
  E09000007: ['E09000014', 'E09000019', 'E09000033'],
  E09000008: ['E09000022', 'E09000024', 'E09000029'],
  E09000009: ['E09000013', 'E09000015', 'E09000017', 'E09000018'],
  E09000010: ['E09000014', 'E09000031'],
  E09000011: ['E09000023', 'E09000025', 'E09000030'],
  E09000012: ['E09000014', 'E09000019', 'E09000025', 'E09000030', 'E09000031'],
  E09000013: ['E09000018', 'E09000020', 'E09000027', 'E09000032'],
  E09000014: ['E09000019', 'E09000031'],
  E09000015: ['E09000017'],
  E09000016: ['E09000026'],
  E09000017: ['E09000018'],
  E09000018: ['E09000027'],
  E09000020: ['E09000032', 'E09000033'],
  E09000021: ['E09000024', 'E09000027', 'E09000029', 'E09000032'],
  E09000022: ['E09000024', 'E09000028', 'E09000032', 'E09000033'],
  E09000023: ['E09000028', 'E09000030'],
  E09000024: ['E09000029', 'E09000032'],
  E09000025: ['E09000026', 'E09000030', 'E09000031'],
  E09000026: ['E09000031'],
  E09000027: ['E09000032'],
  E09000028: ['E09000030'],
  E09000032: ['E09000033'],
};

export const meetingBoroughs: readonly (readonly [string, string])[] = Object.entries(pairs).flatMap(
  ([code, others]) => others.map((other) => [code, other] as const),
);
