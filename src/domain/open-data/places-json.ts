/** The data file of places, /api/v1/places.json. Called by its page and by the description of the open API. */
import { z } from 'zod';
import type { Directory } from '../directory.ts';

const placeSchema = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).describe('What else it is called'),
  boroughs: z
    .array(z.string().regex(/^E09\d{6}$/))
    .min(1)
    .describe('GSS codes of the boroughs it lies in; several where it crosses a boundary or shares its name'),
});

export const placesFileSchema = z.strictObject({ places: z.array(placeSchema) });

export function placesFileJson({ places }: Pick<Directory, 'places'>): z.infer<typeof placesFileSchema> {
  return {
    places: places.map(({ name, aliases, boroughs }) => ({
      name,
      aliases: [...aliases],
      boroughs: [...boroughs],
    })),
  };
}
