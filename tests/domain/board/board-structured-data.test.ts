/** What programs read of the pages about the Board. */
import { describe, expect, it } from 'vitest';
import type { BoardKind, BoardValues } from '../../../src/domain/board/board-fields.ts';
import {
  type AnyPublicRecord,
  fillValues,
  type PublicBoardRecord,
} from '../../../src/domain/board/board-record.ts';
import { boardMeetingData, boardOrganisationData } from '../../../src/domain/board/board-structured-data.ts';

const pageUrl = 'https://directory.example.org/board/';

function record(kind: BoardKind, values: BoardValues): AnyPublicRecord {
  return {
    ...{ id: `${kind}-1`, kind, values: fillValues(kind, values) },
    ...{ publishedOn: '2026-11-30', changedOn: '2026-11-30', history: [] },
  } as unknown as AnyPublicRecord;
}

describe('the Board', () => {
  it('is an organisation with those who are members today and the documents that are published', () => {
    const board = [
      record('member', { organisation: 'Example Council' }),
      record('member', { organisation: 'Example Charity', until: '2026-11-29' }),
      record('document', { title: 'Terms of reference', version: '2', url: 'https://example.org/terms' }),
      record('fact', { topic: 'Chair', what: 'Not for this' }),
    ];
    expect(boardOrganisationData(board, pageUrl, '2026-11-30')).toMatchObject({
      '@type': 'Organization',
      member: [{ '@type': 'Organization', name: 'Example Council' }],
      subjectOf: [
        { '@type': 'WebPage', url: pageUrl },
        {
          '@type': 'DigitalDocument',
          name: 'Terms of reference',
          version: '2',
          url: 'https://example.org/terms',
        },
      ],
    });
  });

  it('has no members or documents where none are known', () => {
    const data = boardOrganisationData([], pageUrl, '2026-11-30');
    expect(data).not.toHaveProperty('member');
    expect(data).toMatchObject({ subjectOf: [{ url: pageUrl }] });
  });
});

describe('a meeting', () => {
  const meeting = (values: BoardValues) =>
    boardMeetingData(
      record('meeting', { heldOn: '2026-03-12', state: 'held', ...values }) as PublicBoardRecord<'meeting'>,
      `${pageUrl}meetings/meeting-2026-03-12/`,
    );

  it('is an event on its day, without minutes until there are some', () => {
    expect(meeting({})).toMatchObject({
      '@type': 'Event',
      startDate: '2026-03-12',
      eventStatus: 'https://schema.org/EventScheduled',
    });
    expect(meeting({})).not.toHaveProperty('workFeatured');
    expect(meeting({ state: 'cancelled' })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  it.each([
    [{ minutesUrl: 'https://example.org/minutes' }, 'https://example.org/minutes'],
    [{ minutes: 'We met.' }, `${pageUrl}meetings/meeting-2026-03-12/#minutes`],
  ])('leads to its minutes: %o', (values, url) => {
    expect(meeting({ ...values, minutesPublishedOn: '2026-04-01' })).toMatchObject({
      workFeatured: { url, datePublished: '2026-04-01' },
    });
  });
});
