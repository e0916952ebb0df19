/**
 * The built-in table of places and their boroughs: london/places.json, which says where it comes from, what it was
 * checked against and when. Each place also names some of its postcode districts, as many as that check needs. A place
 * in several boroughs has all of them, and so has a name that two places share.
 */
import type { NamedPlace } from '../../src/domain/lookup/names/place-names.ts';
import table from './london/places.json' with { type: 'json' };

export interface PlaceReference extends NamedPlace {
  /** Such as SE19. Not all of them: those it is best known by. */
  readonly outcodes: readonly string[];
}

export const placeSource = {
  source: table.source,
  checkedAgainst: table.checkedAgainst,
  checkedOn: table.checkedOn,
} as const;

export const placeReferences: readonly PlaceReference[] = table.places.map(({ kind, ...place }) =>
  kind === 'street' || kind === 'building' ? { ...place, kind } : place,
);
