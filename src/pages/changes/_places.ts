/** Links of a change: the pages on which its contact is, or was. Shared by the page and the feeds. */
import { isShownEverywhere } from '../../domain/contacts/kind-profiles.ts';
import { getBorough, getPoliceArea } from '../../domain/directory/borough-view.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { PublicChange } from '../../domain/directory/record.ts';
import { urls } from '../../urls.ts';

export interface Place {
  readonly name: string;
  /** Path on this site. */
  readonly path: string;
}

/** At least one. A contact of several boroughs leads to its police area, or else to each of them. */
export function placesOf(directory: Directory, { contact }: PublicChange): readonly Place[] {
  const { boroughCodes, policeAreaCode } = contact;
  if (isShownEverywhere(contact)) return [{ name: 'National lines', path: `${urls.home()}#always` }];
  if (boroughCodes.length === 0) return [{ name: 'All boroughs', path: urls.boroughs() }];
  if (boroughCodes.length > 1 && policeAreaCode !== null) {
    const area = getPoliceArea(directory, policeAreaCode);
    return [{ name: area.name, path: urls.policeArea(area.slug) }];
  }
  return boroughCodes
    .map((code) => getBorough(directory, code))
    .map(({ name, slug }) => ({ name, path: urls.borough(slug) }));
}
