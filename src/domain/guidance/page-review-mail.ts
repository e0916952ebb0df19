/** The mail to administrators about pages and translations to review. Pure. */

import type { PageReview, PageReviewState } from '../directory/page-review.ts';
import { findTranslation, reviewedPages } from '../directory/reviewed-pages.ts';
import { counted } from '../text/counted.ts';
import { dateWords } from '../time/calendar.ts';

export interface ReviewAddresses {
  /** The work list. */
  readonly adminUrl: string;
  /** The page of the translations. */
  readonly languagesUrl: string;
}

/** Translations are often reviewed together, so one line tells of all in the same state. */
export function writePageReviewMail(
  reviews: readonly PageReview[],
  { adminUrl, languagesUrl }: ReviewAddresses,
): { readonly subject: string; readonly body: string } {
  const { pages = [], translations = [] } = Object.groupBy(reviews, ({ slug }) =>
    findTranslation(slug) === undefined ? 'pages' : 'translations',
  );
  return {
    subject: [
      ...(pages.length > 0 ? [`Pages to review: ${pages.length}`] : []),
      ...(translations.length > 0 ? [`Translations to review: ${translations.length}`] : []),
    ].join('. '),
    body: [
      ...(pages.length > 0 ? tellOfPages(pages, adminUrl) : []),
      ...(pages.length > 0 && translations.length > 0 ? [''] : []),
      ...(translations.length > 0 ? tellOfTranslations(translations, languagesUrl) : []),
    ].join('\n'),
  };
}

function tellOfPages(reviews: readonly PageReview[], adminUrl: string): readonly string[] {
  return [
    'Please read through these pages of the contact directory, with their sources.',
    '',
    ...reviews.map((review) => `- ${reviewedPages[review.slug].title} ${reasonOf(review)}`),
    '',
    `Say on the work list when you have reviewed one: ${adminUrl}`,
  ];
}

function tellOfTranslations(reviews: readonly PageReview[], languagesUrl: string): readonly string[] {
  const line = (state: PageReviewState, what: string) => {
    const some = reviews.filter((review) => review.state === state);
    const names = some.map(({ slug }) => reviewedPages[slug].title).toSorted();
    return some.length === 0 ? [] : [`- ${counted(some.length, 'translation')} ${what}: ${names.join(', ')}`];
  };
  return [
    'Please ask a native speaker to read these translations of the contact directory again.',
    '',
    ...line('overdue', 'overdue, and the pages say so'),
    ...line('due', 'due soon'),
    '',
    `Say on this page who has read one: ${languagesUrl}`,
  ];
}

function reasonOf({ state, nextReviewOn }: PageReview): string {
  if (nextReviewOn === null)
    throw new Error('A page that nobody has reviewed has no day on which that is due.');
  return state === 'overdue'
    ? `is overdue: the review was due by ${dateWords(nextReviewOn)}, and the page says so.`
    : `is due to be reviewed by ${dateWords(nextReviewOn)}.`;
}
