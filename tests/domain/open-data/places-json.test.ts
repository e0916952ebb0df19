import { expect, it } from 'vitest';
import { placeReferences } from '../../../db/reference/place-table.ts';
import { placesFileJson, placesFileSchema } from '../../../src/domain/open-data/places-json.ts';

it('the file of places is what its schema says, and keeps to itself what only our checks need', () => {
  const file = placesFileJson({ places: placeReferences, placeEdition: null });
  expect(placesFileSchema.parse(file)).toEqual(file);
  expect(file.places.find(({ name }) => name === 'Brixton')).toEqual({
    name: 'Brixton',
    aliases: [],
    boroughs: ['E09000022'],
  });
});

it('the file of places names its source, and that of an import', () => {
  const own = placesFileJson({ places: [], placeEdition: null }).source;
  expect(own).toMatch(/general knowledge of London and checked by postcode districts/);
  const placeEdition = { label: 'October 2026', releasedOn: '2026-10-01' };
  expect(placesFileJson({ places: [], placeEdition }).source).toMatch(
    /general knowledge.*Open Names of October 2026\. Contains OS data © Crown copyright and database right 2026/,
  );
});
