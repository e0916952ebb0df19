/** How far a page that explains things can be trusted, to the day. */
import { describe, expect, it } from 'vitest';
import { classifyPageReview, classifyPageReviews } from '../../../src/domain/directory/page-review.ts';
import { reviewedPageSlugs, reviewedPages } from '../../../src/domain/directory/reviewed-pages.ts';
import { writePageReviewMail } from '../../../src/domain/guidance/page-review-mail.ts';
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

describe('a page that nobody has reviewed', () => {
  it('promises no day', () => {
    const [first] = classifyPageReviews(new Map(), reviewedOn);
    expect(first).toMatchObject({ state: 'unreviewed', reviewedOn: null, dueOn: null, nextReviewOn: null });
  });
});

describe('the mail about pages to review', () => {
  it('says of each which day it was or is due by', () => {
    const reviews = [
      classifyPageReview('help-and-support', '2026-01-01', '2026-11-21'),
      classifyPageReview('spot-the-signs', '2026-06-01', '2026-11-21'),
    ];
    expect(writePageReviewMail(reviews, 'https://directory.example.org/admin/')).toEqual({
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
});
