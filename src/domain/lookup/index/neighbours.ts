/** Which boroughs are neighbours: for each, the boroughs within 100 metres of its postcodes. */
import type { BoroughCode } from '../answer.ts';
import type { LiveIndex } from './live-index.ts';

/** Codes in order. Empty when the index knows sectors only. */
export function listIndexNeighbours(index: LiveIndex): Readonly<Record<BoroughCode, readonly BoroughCode[]>> {
  const { boroughs, nearSets, table, unitNear } = index;
  // One number per pair keeps the loop over all postcodes free of sets and strings.
  const pairs = new Set<number>();
  unitNear.forEach((set, unit) => {
    if (set > 0) pairs.add((table.unitLabels[unit] ?? 0) * nearSets.length + set);
  });
  const found = Map.groupBy(pairs, (pair) => boroughs[Math.floor(pair / nearSets.length)] ?? '');
  return Object.fromEntries(
    Array.from(found, ([code, own]) => [
      code,
      [...new Set(own.flatMap((pair) => nearSets[pair % nearSets.length] ?? []))].sort(),
    ]),
  );
}
