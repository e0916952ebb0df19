/** Every path of the site in one place. Pages, components, the server and tests take paths from here. */

export const urls = {
  home: () => '/',
  boroughs: () => '/boroughs/',
  borough: (slug: string) => `/boroughs/${slug}/`,
  policeArea: (slug: string) => `/police-areas/${slug}/`,
  find: () => '/find',
  about: () => '/about/',
  accessibility: () => '/accessibility/',
  privacy: () => '/privacy/',
  apiFind: () => '/api/v1/find',
  apiBoroughs: () => '/api/v1/boroughs.json',
  apiBorough: (slug: string) => `/api/v1/boroughs/${slug}.json`,
  liveness: () => '/healthz',
  readiness: () => '/readyz',
  /** A file of the postcode index. Its name changes with its content, so it never goes stale in a cache. */
  postcodeIndex: (part: 'live' | 'other', digest: string) => `/lookup/${part}-${digest}.bin`,
} as const;

/**
 * Fragments of a borough page that show a notice there. A search may lead to one: it says why the page was
 * reached without a word of what was typed.
 */
export const boroughFragments = {
  near: (otherSlug: string) => `near-${otherSlug}`,
  terminated: () => 'former-postcode',
} as const;
