/**
 * The explanatory pages, which go out of date like a telephone number: an administrator reads each through on its own
 * cycle. The freshness check watches them, the work list shows what is due, and each page says when it was last
 * reviewed.
 */

export interface ReviewedPage {
  /** Also its path: `/{slug}/`. */
  readonly slug: string;
  readonly title: string;
  /** The day on which its text was written from the sources it names. */
  readonly writtenOn: string;
  /** How many days a review lasts. The law and the official numbers change a few times a year. */
  readonly reviewDays: number;
}

export const reviewedPageSlugs = ['spot-the-signs', 'help-and-support', 'board'] as const;
export type ReviewedPageSlug = (typeof reviewedPageSlugs)[number];

export const reviewedPages = {
  'spot-the-signs': {
    slug: 'spot-the-signs',
    title: 'Spot the signs',
    writtenOn: '2026-11-30',
    reviewDays: 180,
  },
  'help-and-support': {
    slug: 'help-and-support',
    title: 'Help and support',
    writtenOn: '2026-11-30',
    // A new law on modern slavery has been announced. Until it is known, the page is read more often.
    reviewDays: 60,
  },
  board: {
    slug: 'board',
    title: 'The London Modern Slavery Partnership Board',
    writtenOn: '2026-11-21',
    reviewDays: 180,
  },
} as const satisfies { readonly [Slug in ReviewedPageSlug]: ReviewedPage & { readonly slug: Slug } };
