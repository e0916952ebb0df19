/** Combines imported place names with the built-in table. */

import type { NamedPlace } from '../lookup/names/place-names.ts';
import { compareNames } from '../text/name-order.ts';

/**
 * An import decides on the names it has, except those to which the table gives several boroughs: a source with one
 * point for each place puts Crystal Palace into one of its five. Names that an import lacks, such as Little Venice,
 * stay.
 *
 * @returns by name
 */
export function mergePlaces(
  builtIn: readonly NamedPlace[],
  imported: readonly NamedPlace[],
): readonly NamedPlace[] {
  const merged = new Map(builtIn.map((place) => [sameName(place.name), place]));
  for (const place of imported) {
    const known = merged.get(sameName(place.name));
    const boroughs =
      known && known.boroughs.length > 1
        ? [...new Set([...known.boroughs, ...place.boroughs])].sort()
        : place.boroughs;
    const { kind } = known ?? place;
    const aliases = known?.aliases ?? place.aliases;
    merged.set(sameName(place.name), { ...place, aliases, boroughs, ...(kind && { kind }) });
  }
  return [...merged.values()].sort((a, b) => compareNames(a.name, b.name));
}

function sameName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '');
}
