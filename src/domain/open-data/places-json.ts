/** The data file of places, /api/v1/places.json. */

import { z } from 'zod';
import { london } from '../../../db/reference/london/profile.ts';
import type { Directory } from '../directory/directory.ts';
import { placesSource } from '../places/places-source.ts';

const placeSchema = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).describe('What else it is called'),
  boroughs: z
    .array(z.string().regex(london.boroughCode))
    .min(1)
    .describe('GSS codes of the boroughs it lies in; several where it crosses a boundary or shares its name'),
  kind: z
    .enum(['street', 'building'])
    .optional()
    .describe('Left out for a neighbourhood or a station. Others may have the name of a street, so ask'),
});

export const placesFileSchema = z.strictObject({
  source: z.string().describe('Where the names and their boroughs come from'),
  places: z.array(placeSchema),
});

export function placesFileJson({
  places,
  placeEdition,
}: Pick<Directory, 'places' | 'placeEdition'>): z.infer<typeof placesFileSchema> {
  return {
    source: placesSource(placeEdition),
    places: places.map(({ name, aliases, boroughs, kind }) => ({
      name,
      aliases: [...aliases],
      boroughs: [...boroughs],
      ...(kind && { kind }),
    })),
  };
}
