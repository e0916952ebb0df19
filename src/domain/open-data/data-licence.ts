/**
 * The licence under which the entries of the directory may be reused. The operator chooses (DATA_LICENCE); this says
 * what each choice means. Postcode data has separate licences: src/domain/postcodes/postcode-attribution.ts.
 */
import { z } from 'zod';

export const dataLicences = {
  'OGL-UK-3.0': {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC0-1.0': {
    name: 'Creative Commons CC0 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
} as const satisfies Record<string, { readonly name: string; readonly url: string }>;

/** An SPDX identifier. */
export type DataLicenceId = keyof typeof dataLicences;

export const licenceSchema = z
  .strictObject({
    id: z.string().describe('SPDX identifier'),
    name: z.string(),
    url: z.url(),
  })
  .describe('The licence of the entries');

export function licenceJson(id: DataLicenceId): z.infer<typeof licenceSchema> {
  return { id, ...dataLicences[id] };
}
