/**
 * What falls due of the Board's records, and since when it is late. Pure: a page gives the day on which it is made and
 * carries the first day of each, so that a browser says it when publishing has stopped.
 */
import { addDays, addMonths } from '../time/calendar.ts';
import { type PublicBoard, recordsOf } from './board-record.ts';

export const boardRules = ['terms-review', 'minutes', 'action', 'recommendation', 'impact'] as const;
export type BoardRule = (typeof boardRules)[number];

export interface BoardDue {
  readonly rule: BoardRule;
  /** What it is about. */
  readonly recordId: string;
  /** London date: the last day on which it is in time. */
  readonly dueOn: string;
  /** London date: from this day on it is late. */
  readonly lateFrom: string;
}

/** Minutes are asked for within this time after a meeting. */
export const minutesWithinDays = 30;
/** An account of impact is asked for at least so often. */
const impactEveryMonths = 12;

/** In the order in which they fall due. Late ones are those whose `lateFrom` has come. */
export function listBoardDue(board: PublicBoard): readonly BoardDue[] {
  return [
    ...termsReview(board),
    ...minutes(board),
    ...actions(board),
    ...recommendations(board),
    ...impact(board),
  ]
    .map((due) => ({ ...due, lateFrom: addDays(due.dueOn, 1) }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** By the id of what it is about: a record falls due for one reason. */
export function dueByRecord(board: PublicBoard): ReadonlyMap<string, BoardDue> {
  return new Map(listBoardDue(board).map((due) => [due.recordId, due]));
}

export function isLate({ lateFrom }: Pick<BoardDue, 'lateFrom'>, today: string): boolean {
  return today >= lateFrom;
}

type Due = Omit<BoardDue, 'lateFrom'>;

/** Of the version that was adopted last: what a later one replaces is not reviewed any more. */
function termsReview(board: PublicBoard): readonly Due[] {
  const [last] = recordsOf(board, 'document')
    .filter(({ values }) => values.type === 'terms-of-reference')
    .toSorted((a, b) => (a.values.adoptedOn > b.values.adoptedOn ? -1 : 1));
  return last && last.values.reviewDueOn !== ''
    ? [{ rule: 'terms-review', recordId: last.id, dueOn: last.values.reviewDueOn }]
    : [];
}

/** A planned meeting whose day has passed counts as held, unless somebody says that it was cancelled. */
function minutes(board: PublicBoard): readonly Due[] {
  return recordsOf(board, 'meeting')
    .filter(({ values }) => values.state !== 'cancelled' && values.minutes === '' && values.minutesUrl === '')
    .map(({ id, values }) => ({
      rule: 'minutes',
      recordId: id,
      dueOn: addDays(values.heldOn, minutesWithinDays),
    }));
}

function actions(board: PublicBoard): readonly Due[] {
  return recordsOf(board, 'action')
    .filter(({ values }) => values.state === 'open' && values.dueOn !== '')
    .map(({ id, values }) => ({ rule: 'action', recordId: id, dueOn: values.dueOn }));
}

function recommendations(board: PublicBoard): readonly Due[] {
  const answered = new Set(recordsOf(board, 'answer').map(({ values }) => values.recommendation));
  return recordsOf(board, 'recommendation')
    .filter(({ id, values }) => values.answerDueOn !== '' && !answered.has(id))
    .map(({ id, values }) => ({ rule: 'recommendation', recordId: id, dueOn: values.answerDueOn }));
}

function impact(board: PublicBoard): readonly Due[] {
  const [last] = recordsOf(board, 'document')
    .filter(({ values }) => values.type === 'impact' && values.publishedOn !== '')
    .toSorted((a, b) => (a.values.publishedOn > b.values.publishedOn ? -1 : 1));
  return last
    ? [{ rule: 'impact', recordId: last.id, dueOn: addMonths(last.values.publishedOn, impactEveryMonths) }]
    : [];
}
