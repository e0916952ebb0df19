/** The source of the place names, in words: for the about page and the data file of places. */

/** The import in use; null while the built-in table answers alone. */
export type PlaceEditionFacts = { readonly label: string; readonly releasedOn: string } | null;

/** Facts about the built-in table; db/reference/london/places.json says more. */
const ownTable =
  'This directory’s own table, written from general knowledge of London and checked by postcode districts: every borough named for a place has postcodes in one of its districts (ONS Postcode Directory, November 2025)';

export function placesSource(edition: PlaceEditionFacts): string {
  if (edition === null) return `${ownTable}.`;
  const year = edition.releasedOn.slice(0, 4);
  return `${ownTable}; with Ordnance Survey Open Names of ${edition.label}. Contains OS data © Crown copyright and database right ${year}, under the Open Government Licence v3.0.`;
}
