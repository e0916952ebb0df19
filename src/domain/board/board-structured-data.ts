/**
 * The pages about the Board for programs: schema.org as JSON-LD. It has a word for an organisation, its members, a
 * meeting and a document; it has none for an action or a recommendation, which are in /board.json alone.
 */
import { type PublicBoard, type PublicBoardRecord, recordsOf } from './board-record.ts';

const context = 'https://schema.org';
const boardName = 'London Modern Slavery Partnership Board';
const organisation = { '@type': 'Organization', name: boardName };

/**
 * @param pageUrl of the page about the Board, in full. It is not the Board's own page, so it is what is about it
 * @param today London date: who has left by then is no member
 */
export function boardOrganisationData(board: PublicBoard, pageUrl: string, today: string): object {
  const members = recordsOf(board, 'member')
    .filter(({ values }) => values.until === '' || values.until >= today)
    .map(({ values }) => ({ '@type': 'Organization', name: values.organisation }));
  const documents = recordsOf(board, 'document').map(({ values }) => ({
    '@type': 'DigitalDocument',
    name: values.title,
    ...given('version', values.version),
    ...given('datePublished', values.publishedOn),
    ...given('url', values.url),
    about: organisation,
  }));
  return {
    '@context': context,
    ...organisation,
    areaServed: { '@type': 'City', name: 'London' },
    subjectOf: [{ '@type': 'WebPage', url: pageUrl }, ...documents],
    ...(members.length > 0 && { member: members }),
  };
}

/** @param pageUrl in full */
export function boardMeetingData(
  { values }: Pick<PublicBoardRecord<'meeting'>, 'values'>,
  pageUrl: string,
): object {
  const hasMinutes = values.minutesUrl !== '' || values.minutes !== '';
  return {
    '@context': context,
    '@type': 'Event',
    name: values.title === '' ? `Meeting of the ${boardName}` : values.title,
    startDate: values.heldOn,
    eventStatus: `${context}/${values.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    organizer: organisation,
    url: pageUrl,
    ...(hasMinutes && {
      workFeatured: {
        '@type': 'DigitalDocument',
        name: 'Minutes',
        url: values.minutesUrl === '' ? `${pageUrl}#minutes` : values.minutesUrl,
        ...given('datePublished', values.minutesPublishedOn),
      },
    }),
  };
}

function given(name: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [name]: value };
}
