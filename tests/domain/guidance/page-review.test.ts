/** How far a page that explains things can be trusted, to the day. */
import { describe, expect, it } from 'vitest';
import { classifyPageReview, classifyPageReviews } from '../../../src/domain/directory/page-review.ts';
import {
  findTranslation,
  reviewedPageSlugs,
  reviewedPages,
  translationSlug,
} from '../../../src/domain/directory/reviewed-pages.ts';
import { writePageReviewMail } from '../../../src/domain/guidance/page-review-mail.ts';
import { translationCodes } from '../../../src/domain/languages/languages.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';

const reviewedOn = '2026-11-21';

describe.each(reviewedPageSlugs)('a review of /%s/', (slug) => {
  const { reviewDays } = reviewedPages[slug];
  it.each([
    [0, 'reviewed'],
    [reviewDays - 15, 'reviewed'],
    [reviewDays - 14, 'due'],
    [reviewDays, 'due'],
    [reviewDays + 1, 'overdue'],
    [reviewDays + 1000, 'overdue'],
  ] as const)('is on day %i %s', (days, state) => {
    const review = classifyPageReview(slug, reviewedOn, addDays(reviewedOn, days));
    expect(review).toMatchObject({ state, reviewedOn, nextReviewOn: addDays(reviewedOn, reviewDays) });
  });
});

it('is sooner for help and support, until a new law on modern slavery is known', () => {
  expect(reviewedPages['help-and-support'].reviewDays).toBe(60);
});

describe('a translation', () => {
  it('is reviewed like a page, each by its own slug and at its own address', () => {
    expect(reviewedPageSlugs.filter(findTranslation)).toEqual(translationCodes.map(translationSlug));
    expect(reviewedPages['language-ar']).toMatchObject({ path: '/ar/', title: 'Arabic', reviewDays: 365 });
    for (const slug of reviewedPageSlugs) expect(reviewedPages[slug].slug).toBe(slug);
  });
});

describe('a page that nobody has reviewed', () => {
  it('promises no day', () => {
    const [first] = classifyPageReviews(new Map(), reviewedOn);
    expect(first).toMatchObject({ state: 'unreviewed', reviewedOn: null, dueOn: null, nextReviewOn: null });
  });
});

const addresses = {
  adminUrl: 'https://directory.example.org/admin/',
  languagesUrl: 'https://directory.example.org/admin/languages/',
};

describe('the mail about pages to review', () => {
  it('says of each which day it was or is due by', () => {
    const reviews = [
      classifyPageReview('help-and-support', '2026-01-01', '2026-11-21'),
      classifyPageReview('spot-the-signs', '2026-06-01', '2026-11-21'),
    ];
    expect(writePageReviewMail(reviews, addresses)).toEqual({
      subject: 'Pages to review: 2',
      body: [
        'Please read through these pages of the contact directory, with their sources.',
        '',
        '- Help and support is overdue: the review was due by 2 March 2026, and the page says so.',
        '- Spot the signs is due to be reviewed by 28 November 2026.',
        '',
        'Say on the work list when you have reviewed one: https://directory.example.org/admin/',
      ].join('\n'),
    });
  });

  it('tells of many translations in one line for each state', () => {
    const reviews = [
      ...translationCodes.map((code) =>
        classifyPageReview(translationSlug(code), '2026-11-30', '2027-11-25'),
      ),
      classifyPageReview('language-ar', '2026-11-20', '2027-11-25'),
    ];
    const { subject, body } = writePageReviewMail(reviews, addresses);
    expect(subject).toBe('Translations to review: 19');
    expect(body.split('\n')).toEqual([
      'Please ask a native speaker to read these translations of the contact directory again.',
      '',
      '- 1 translation overdue, and the pages say so: Arabic',
      expect.stringMatching(/^- 18 translations due soon: Albanian, Amharic, .*, Vietnamese$/),
      '',
      'Say on this page who has read one: https://directory.example.org/admin/languages/',
    ]);
    const both = writePageReviewMail(
      [classifyPageReview('board', '2026-01-01', '2026-11-21'), ...reviews.slice(0, 1)],
      addresses,
    );
    expect(both.subject).toBe('Pages to review: 1. Translations to review: 1');
  });
});
