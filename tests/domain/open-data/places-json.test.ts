import { expect, it } from 'vitest';
import { placeReferences } from '../../../db/reference/place-table.ts';
import { placesFileJson, placesFileSchema } from '../../../src/domain/open-data/places-json.ts';

it('the file of places is what its schema says, and keeps to itself what only our checks need', () => {
  const file = placesFileJson({ places: placeReferences });
  expect(placesFileSchema.parse(file)).toEqual(file);
  expect(file.places.find(({ name }) => name === 'Brixton')).toEqual({
    name: 'Brixton',
    aliases: [],
    boroughs: ['E09000022'],
  });
});
