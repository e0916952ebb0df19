/** Every path of the site in one place. Pages, components, the server and tests take paths from here. */
import type { PostcodeMatch } from './domain/lookup/answer.ts';

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
  /** Two other boroughs are near. Few postcodes are such, so one notice names all that it may be. */
  nearSeveral: () => 'near-several',
  terminated: () => 'former-postcode',
} as const;

/**
 * Where an answer of one borough leads: its page, at the notice that says what else there is to say.
 * @param slugOf the slug of a borough by its code
 */
export function boroughDestination(
  boroughCode: string,
  postcode: PostcodeMatch | null,
  slugOf: (code: string) => string,
): string {
  const page = urls.borough(slugOf(boroughCode));
  if (postcode?.status === 'terminated') return `${page}#${boroughFragments.terminated()}`;
  const [near, ...others] = postcode?.near ?? [];
  if (near === undefined) return page;
  return `${page}#${others.length > 0 ? boroughFragments.nearSeveral() : boroughFragments.near(slugOf(near))}`;
}
