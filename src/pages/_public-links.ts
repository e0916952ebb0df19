/** Full addresses for the data files of a release. */
import type { PublicLinks } from '../domain/open-data/public-links.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';

export function publicLinks(): PublicLinks {
  const { publicUrl } = readSettings();
  return {
    home: publicUrl + urls.home(),
    nationalLines: `${publicUrl}${urls.home()}#always`,
    helpAndSupport: publicUrl + urls.helpAndSupport(),
    openData: publicUrl + urls.openData(),
    borough: (slug) => publicUrl + urls.borough(slug),
    boroughData: (slug) => publicUrl + urls.apiBorough(slug),
    policeArea: (slug) => publicUrl + urls.policeArea(slug),
  };
}
