/**
 * London as a map of equal tiles: the rows from north to south, each from west to east, with the GSS code of the
 * borough at each place. src/domain/status/tile-layout.ts reads it.
 *
 * Of the 81 pairs of neighbouring boroughs, including those across the river, 70 share an edge here, and a test keeps
 * it so (tests/domain/status/tile-layout.test.ts; its fixture says where the pairs come from). The layout was found by
 * simulated annealing on a grid of 8 by 9, with three penalties: pairs that do not touch, pairs whose direction differs
 * from that on the ground, and the distance of a tile from the middle of its borough's postcodes. A layout with 71 was
 * rejected: it puts Harrow south of Hackney. Without shifting every second row, the best has 51.
 */
export const tileRows: readonly (readonly (string | null)[])[] = [
  [null, null, null, null, 'E09000010'],
  [null, null, null, null, 'E09000014', 'E09000031', 'E09000026', 'E09000016'],
  [null, 'E09000015', 'E09000003', 'E09000019', 'E09000012', 'E09000025', 'E09000002'],
  ['E09000017', 'E09000009', 'E09000005', 'E09000007', 'E09000001', 'E09000030', 'E09000011', 'E09000004'],
  ['E09000018', 'E09000013', 'E09000020', 'E09000033', 'E09000028', 'E09000023'],
  [null, null, 'E09000027', 'E09000032', 'E09000022', 'E09000006'],
  [null, null, 'E09000021', 'E09000024', 'E09000008'],
  [null, null, null, 'E09000029'],
];

/** The length of the widest row. */
export const tileColumns = 8;
