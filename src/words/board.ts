/** What several pages about the Board say. */
import { boardFields } from '../domain/board/board-fields.ts';
import type { PublicBoardRecord } from '../domain/board/board-record.ts';
import { isUnsaid } from '../domain/board/board-view.ts';
import { dateWords } from './dates.ts';

export const unsaidWords = 'It was planned. Nobody has told us whether it was held.';

const states: Readonly<Record<string, string>> = boardFields.meeting.state.type.oneOf;

/** @param today London date of the build */
export function meetingStateWords(meeting: PublicBoardRecord<'meeting'>, today: string): string | undefined {
  return isUnsaid(meeting, today) ? unsaidWords : states[meeting.values.state];
}

/** @param lookedOn London date; null when nobody has looked */
export function noneFoundWords(lookedOn: string | null): string {
  return lookedOn === null ? 'We found none.' : `We found none. We looked on ${dateWords(lookedOn)}.`;
}
