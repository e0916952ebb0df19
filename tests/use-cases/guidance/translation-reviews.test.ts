/** That a native speaker has read a translation: what has to be said, what it leaves behind, and how it falls due. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { messages } from '../../../db/schema/mail.ts';
import { getPageReview } from '../../../src/domain/directory/page-review.ts';
import { translationSlug } from '../../../src/domain/directory/reviewed-pages.ts';
import { type TranslationCode, translationCodes } from '../../../src/domain/languages/languages.ts';
import { checkFreshness } from '../../../src/use-cases/freshness/check-freshness.ts';
import { recordPageReview } from '../../../src/use-cases/guidance/record-page-review.ts';
import { recordTranslationReview } from '../../../src/use-cases/guidance/record-translation-review.ts';
import { withdrawPageReview } from '../../../src/use-cases/guidance/withdraw-page-review.ts';
import { readLanguages } from '../../../src/use-cases/languages/read-languages.ts';
import { switchLanguageOff } from '../../../src/use-cases/languages/switch-language-off.ts';
import { switchLanguageOn } from '../../../src/use-cases/languages/switch-language-on.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = referenceDatabase();
});

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const as = (date: string, who = people.administrator) => acting(database, who, noon(date));
const readBy = 'Made-up interpreters’ service';
const record = (on: string, code: string = 'ar', today = on) =>
  recordTranslationReview(as(today), { code, on, readBy });
const stateOf = (date: string, code: TranslationCode = 'ar') =>
  getPageReview(readDirectory(database, date).pageReviews, translationSlug(code));
const toReview = (date: string) => readWorkList(as(date)).translationsToReview.map(({ slug }) => slug);

describe('a review of a translation', () => {
  it('shows to readers by its day alone; who read it stays in the audit and on the page of the languages', () => {
    expect(record('2026-12-03', 'ar', '2026-12-05')).toEqual({ kind: 'reviewed', code: 'ar' });
    expect(stateOf('2026-12-05')).toMatchObject({
      state: 'reviewed',
      reviewedOn: '2026-12-03',
      nextReviewOn: '2027-12-03',
    });
    expect(JSON.stringify(readDirectory(database, '2026-12-05').pageReviews)).not.toContain('interpreters');
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'page.review',
      subject: 'language:ar',
      before: { reviewedOn: null },
      after: { reviewedOn: '2026-12-03', readBy },
    });
    expect(findOpenPublishRequests(database).count).toBe(1);
    expect(readLanguages(as('2026-12-05')).find(({ code }) => code === 'ar')).toMatchObject({ readBy });
  });

  it('of a day on which one counts already, or of an earlier day, is not written again', () => {
    record('2026-12-03');
    expect(record('2026-12-03').kind).toBe('unchanged');
    expect(record('2026-12-01', 'ar', '2026-12-05').kind).toBe('unchanged');
    expect(findOpenPublishRequests(database).count).toBe(1);
  });

  it.each([
    ['2026-12-06', readBy, { on: 'That day is still to come' }],
    ['2026-02-30', readBy, { on: 'Give the day on which it was read' }],
    ['', readBy, { on: 'Give the day on which it was read' }],
    [
      '2026-11-29',
      readBy,
      { on: 'The translation was written on 30 November 2026. Nobody can have read it before' },
    ],
    ['2026-12-05', ' \u200b ', { readBy: 'Say who read it: a role or an organisation' }],
    ['2026-12-05', 'x'.repeat(121), { readBy: 'Shorten this to 120 characters' }],
    [
      '2026-12-05',
      'reader@example.org',
      { readBy: 'Give a role or an organisation, not an address or a number' },
    ],
    [
      '2026-12-05',
      'Call 02079460000',
      { readBy: 'Give a role or an organisation, not an address or a number' },
    ],
  ])('on %j by %j is sent back', (on, by, problems) => {
    expect(recordTranslationReview(as('2026-12-05'), { code: 'ar', on, readBy: by })).toEqual({
      kind: 'invalid',
      problems,
    });
    expect(stateOf('2026-12-05').state).toBe('unreviewed');
  });

  it('is for administrators, of a translation, and never by the press for a page in English', () => {
    for (const who of [people.editor, people.viewer])
      expect(
        recordTranslationReview(as('2026-12-05', who), { code: 'ar', on: '2026-12-05', readBy }),
      ).toMatchObject({ kind: 'refused', reason: 'role' });
    for (const code of ['en', '', 'language-ar', 'toString'])
      expect(record('2026-12-05', code)).toEqual({ kind: 'not-found' });
    expect(recordPageReview(as('2026-12-05'), 'language-ar')).toEqual({ kind: 'not-found' });
    expect(stateOf('2026-12-05').state).toBe('unreviewed');
  });

  it('that was a mistake counts no more', () => {
    record('2026-12-03');
    expect(withdrawPageReview(as('2026-12-03'), 'language-ar', '2026-12-03').kind).toBe('review-withdrawn');
    expect(stateOf('2026-12-03').state).toBe('unreviewed');
    expect(readLanguages(as('2026-12-03')).find(({ code }) => code === 'ar')).toMatchObject({ readBy: null });
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'page.withdraw-review',
      subject: 'language:ar',
    });
  });
});

describe('the work list', () => {
  it('names what no native speaker has read apart from the pages, without what is switched off', () => {
    expect(readWorkList(as('2026-12-03')).pagesToReview).toHaveLength(3);
    expect(toReview('2026-12-03')).toHaveLength(translationCodes.length);
    expect(toReview('2026-12-03').slice(0, 3)).toEqual(['language-sq', 'language-am', 'language-ar']);
    record('2026-12-03');
    switchLanguageOff(as('2026-12-03'), 'am');
    expect(toReview('2026-12-03').slice(0, 2)).toEqual(['language-sq', 'language-bn']);
    expect(readWorkList(as('2026-12-03')).pagesReviewedLately).toEqual([]);
  });

  it('names a translation again when its review ends', () => {
    record('2026-12-03');
    expect(toReview('2027-11-18')).not.toContain('language-ar');
    expect(toReview('2027-11-19')).toContain('language-ar');
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
      .filter(({ subject }) => subject.startsWith('Translations to review'));
  };

  it('writes once for all translations that fall due on a day, and nothing of those never read', () => {
    for (const code of translationCodes.slice(1)) record('2026-12-03', code);
    expect(run('2027-11-18')).toEqual([]);
    expect(run('2027-11-19')).toMatchObject([
      {
        subject: `Translations to review: ${translationCodes.length - 1}`,
        recipient: 'operator@example.org',
      },
    ]);
    expect(run('2027-11-19')).toHaveLength(1);
    expect(run('2027-11-22')).toHaveLength(1);
    expect(run('2027-12-06')).toHaveLength(2);
  });

  it('keeps silent of what is switched off until it is on again', () => {
    record('2026-12-03');
    switchLanguageOff(as('2027-01-04'), 'ar');
    expect(run('2027-11-19')).toEqual([]);
    switchLanguageOn(as('2027-11-19'), 'ar');
    expect(run('2027-11-22')).toHaveLength(1);
  });
});
