/** The addresses of a site that does not exist. */
import type { PublicLinks } from '../../src/domain/open-data/public-links.ts';

const site = 'https://directory.example.org';

export const publicLinksFixture: PublicLinks = {
  home: `${site}/`,
  nationalLines: `${site}/#always`,
  helpAndSupport: `${site}/help-and-support/`,
  openData: `${site}/open-data/`,
  borough: (slug) => `${site}/boroughs/${slug}/`,
  boroughData: (slug) => `${site}/api/v1/boroughs/${slug}.json`,
  policeArea: (slug) => `${site}/police-areas/${slug}/`,
};
