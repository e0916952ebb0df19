/** Reviewing a page: who may, what it leaves behind, and how the daily check watches it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { messages } from '../../../db/schema/mail.ts';
import { checkFreshness } from '../../../src/use-cases/freshness/check-freshness.ts';
import { recordPageReview } from '../../../src/use-cases/guidance/record-page-review.ts';
import { withdrawPageReview } from '../../../src/use-cases/guidance/withdraw-page-review.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const as = (date: string, who = people.administrator) => acting(database, who, noon(date));
const toReview = (date: string) => readWorkList(as(date)).pagesToReview.map(({ slug }) => slug);
const stateOf = (date: string) =>
  readDirectory(database, date).pageReviews.find(({ slug }) => slug === 'help-and-support');

describe('a review that was a mistake', () => {
  const slug = 'help-and-support';
  it('counts no more: the one before counts again, and the page says so', () => {
    recordPageReview(as('2026-11-01'), slug);
    recordPageReview(as('2026-11-21'), slug);
    expect(readWorkList(as('2026-11-21')).pagesReviewedLately.map((review) => review.slug)).toEqual([slug]);
    expect(withdrawPageReview(as('2026-11-21'), slug, '2026-11-21').kind).toBe('review-withdrawn');
    expect(stateOf('2026-11-21')).toMatchObject({ reviewedOn: '2026-11-01' });
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'page.withdraw-review',
      before: { reviewedOn: '2026-11-21' },
      after: { reviewedOn: '2026-11-01' },
    });
  });

  it('leaves a page that nobody had reviewed before as never reviewed, and on the list again', () => {
    recordPageReview(as('2026-11-21'), slug);
    withdrawPageReview(as('2026-11-21'), slug, '2026-11-21');
    expect(toReview('2026-11-21')).toContain(slug);
    expect(recordPageReview(as('2026-11-21'), slug).kind).toBe('reviewed');
  });

  it('is not the one that somebody has made since, and only administrators take one back', () => {
    recordPageReview(as('2026-11-01'), slug);
    recordPageReview(as('2026-11-21'), slug);
    expect(withdrawPageReview(as('2026-11-21'), slug, '2026-11-01').kind).toBe('unchanged');
    expect(withdrawPageReview(as('2026-11-21', people.editor), slug, '2026-11-21').kind).toBe('refused');
    expect(stateOf('2026-11-21')).toMatchObject({ reviewedOn: '2026-11-21' });
  });
});

describe('reviewing a page', () => {
  it('takes it off the work list, shows on the page, is audited and asks for a release', () => {
    expect(toReview('2026-11-21')).toEqual(['spot-the-signs', 'help-and-support', 'board']);
    expect(recordPageReview(as('2026-11-21'), 'help-and-support').kind).toBe('reviewed');
    expect(toReview('2026-11-21')).toEqual(['spot-the-signs', 'board']);
    expect(stateOf('2026-11-21')).toMatchObject({ state: 'reviewed', nextReviewOn: '2027-01-20' });
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'page.review',
      subject: 'page:/help-and-support/',
      actor: people.administrator.id,
      after: { reviewedOn: '2026-11-21' },
    });
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
    expect(findOpenPublishRequests(database).count).toBe(1);
  });

  it('twice on a day is written once', () => {
    recordPageReview(as('2026-11-21'), 'board');
    expect(recordPageReview(as('2026-11-21'), 'board').kind).toBe('unchanged');
    expect(findOpenPublishRequests(database).count).toBe(1);
  });

  it('is for administrators, and a refusal is on record', () => {
    for (const who of [people.editor, people.viewer])
      expect(recordPageReview(acting(database, who), 'board')).toMatchObject({
        kind: 'refused',
        reason: 'role',
      });
    expect(stateOf('2026-11-21')?.state).toBe('unreviewed');
    expect(listAuditEvents(database, { limit: 1 }).events[0]?.action).toBe('page.review-refused');
  });

  it.each(['', 'about', '../board', 'board/'])('of a page that is not reviewed is refused: %j', (slug) => {
    expect(recordPageReview(as('2026-11-21'), slug)).toEqual({ kind: 'not-found' });
  });
});

describe('the daily check', () => {
  const run = (date: string) => {
    checkFreshness({
      database,
      now: noon(date),
      publicUrl: 'https://directory.example.org',
      bankHolidays: new Set(),
      digestFallback: 'operator@example.org',
      isDryRun: false,
    });
    return database
      .select()
      .from(messages)
      .all()
      .filter(({ subject }) => subject.startsWith('Pages to review')).length;
  };

  it('tells of a page once when its review is due and once when it is overdue, on working days', () => {
    recordPageReview(as('2026-12-21'), 'help-and-support');
    expect(run('2027-02-04')).toBe(0);
    // The review falls due on a Friday; it is overdue from the Saturday after its end.
    expect([run('2027-02-05'), run('2027-02-05'), run('2027-02-08')]).toEqual([1, 1, 1]);
    expect([run('2027-02-20'), run('2027-02-21')]).toEqual([1, 1]);
    expect([run('2027-02-22'), run('2027-02-23')]).toEqual([2, 2]);
    const [first] = database
      .select()
      .from(messages)
      .all()
      .filter(({ subject }) => subject.startsWith('Pages'));
    expect(first).toMatchObject({ recipient: 'operator@example.org', subject: 'Pages to review: 1' });
  });

  it('begins anew with the next review', () => {
    recordPageReview(as('2026-12-21'), 'help-and-support');
    run('2027-02-05');
    recordPageReview(as('2027-02-06'), 'help-and-support');
    expect(run('2027-02-22')).toBe(1);
    expect(run('2027-03-24')).toBe(2);
  });

  it('does not write of what nobody has reviewed yet: that stands on the work list', () => {
    expect(run('2026-11-23')).toBe(0);
  });
});
