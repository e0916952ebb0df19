/** Full addresses and identifiers for the data files of a release. */
import { v5 } from 'uuid';
import type { PublicLinks } from '../domain/open-data/public-links.ts';
import { ofText, remembered } from '../domain/remember.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';

export interface PublicSite {
  readonly links: PublicLinks;
  /** A UUID that is the same for the same name in every release. */
  readonly identify: (...words: readonly string[]) => string;
}

/** The same object as long as the address is the same. */
export function publicSite(): PublicSite {
  return siteAt(readSettings().publicUrl);
}

export function publicLinks(): PublicLinks {
  return publicSite().links;
}

/** Several for each entry of a city ten times London. */
const mostIdentifiers = 50_000;

/** A process has one address, and a test has another. */
const siteAt = remembered(
  (publicUrl): PublicSite => ({ links: linksAt(publicUrl), identify: identifierAt(publicUrl) }),
  ofText(2),
);

/** Name-based UUIDs (RFC 9562, version 5) in the namespace of this site's address: two directories never share one. */
function identifierAt(publicUrl: string): PublicSite['identify'] {
  const space = v5(publicUrl + urls.home(), v5.URL);
  const identify = remembered((name) => v5(name, space), ofText(mostIdentifiers));
  return (...words) => identify(words.join('\n'));
}

function linksAt(publicUrl: string): PublicLinks {
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
