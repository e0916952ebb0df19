/** What the pages of the Board show first, worked out from its records. Pure. */
import { type BoardDue, listBoardDue } from './board-due.ts';
import { type PublicBoard, type PublicBoardRecord, recordsOf } from './board-record.ts';

type Recommendation = PublicBoardRecord<'recommendation'>;
type Answer = PublicBoardRecord<'answer'>;

export interface BoardGlance {
  readonly terms: PublicBoardRecord<'document'> | null;
  /** The last one that was planned for a day before the build or on it, or held then. */
  readonly lastMeeting: PublicBoardRecord<'meeting'> | null;
  readonly nextMeeting: PublicBoardRecord<'meeting'> | null;
  readonly actions: { readonly open: number; readonly done: number; readonly dropped: number };
  /** By state. */
  readonly recommendations: ReadonlyMap<string, number>;
  readonly impact: PublicBoardRecord<'document'> | null;
  readonly due: readonly BoardDue[];
  /** London date on which somebody last looked for what was not found; null when nobody did. */
  readonly lookedOn: string | null;
}

/** @param today London date of the build */
export function glanceAt(board: PublicBoard, today: string): BoardGlance {
  const documents = recordsOf(board, 'document');
  const meetings = recordsOf(board, 'meeting')
    .filter(({ values }) => values.state !== 'cancelled')
    .toSorted((a, b) => (a.values.heldOn < b.values.heldOn ? -1 : 1));
  const actions = recordsOf(board, 'action');
  const count = (state: string) => actions.filter(({ values }) => values.state === state).length;
  const recommendations = new Map<string, number>();
  for (const { values } of recordsOf(board, 'recommendation'))
    recommendations.set(values.state, (recommendations.get(values.state) ?? 0) + 1);
  const latest = (type: string, by: 'adoptedOn' | 'publishedOn') =>
    documents
      .filter(({ values }) => values.type === type)
      .toSorted((a, b) => (a.values[by] > b.values[by] ? -1 : 1))[0] ?? null;
  return {
    terms: latest('terms-of-reference', 'adoptedOn'),
    lastMeeting: meetings.filter(({ values }) => values.heldOn <= today).at(-1) ?? null,
    nextMeeting: meetings.find(({ values }) => values.heldOn > today) ?? null,
    actions: { open: count('open'), done: count('done'), dropped: count('dropped') },
    recommendations,
    impact: latest('impact', 'publishedOn'),
    due: listBoardDue(board),
    lookedOn: lookedForOn(board),
  };
}

/** London date on which somebody last looked for what was not found; null when nobody did. */
export function lookedForOn(board: PublicBoard): string | null {
  return recordsOf(board, 'fact')
    .filter(({ values }) => values.isAbsence === 'yes')
    .map(({ values }) => values.readOn)
    .reduce<string | null>(laterOf, null);
}

function laterOf(one: string | null, other: string): string | null {
  return one === null || other > one ? other : one;
}

export interface Scrutiny {
  readonly scrutiny: string;
  /** London date. */
  readonly askedOn: string;
  readonly recommendations: readonly {
    readonly record: Recommendation;
    readonly answers: readonly Answer[];
  }[];
}

/** The recommendations by who made them and when, the latest first, each with its answers. */
export function listScrutinies(board: PublicBoard): readonly Scrutiny[] {
  const answers = Map.groupBy(recordsOf(board, 'answer'), ({ values }) => values.recommendation);
  const groups = Map.groupBy(
    recordsOf(board, 'recommendation'),
    ({ values }) => `${values.askedOn} ${values.scrutiny}`,
  );
  return [...groups.values()]
    .flatMap((records): Scrutiny[] => {
      const [first] = records;
      if (!first) return [];
      const { scrutiny, askedOn } = first.values;
      const inOrder = records.toSorted((a, b) =>
        a.values.number.localeCompare(b.values.number, 'en', { numeric: true }),
      );
      return [
        {
          ...{ scrutiny, askedOn },
          recommendations: inOrder.map((record) => ({ record, answers: answers.get(record.id) ?? [] })),
        },
      ];
    })
    .toSorted((a, b) => (a.askedOn > b.askedOn ? -1 : 1));
}

export interface Agreed {
  /** London date; null when it is not known to readers. */
  readonly on: string | null;
  /** Whether it was at a meeting, and at which if that is published. */
  readonly meeting: PublicBoardRecord<'meeting'> | 'not-published' | null;
}

/** When and where an action was agreed. */
export function agreedAt(board: PublicBoard, { values }: PublicBoardRecord<'action'>): Agreed {
  if (values.meeting === '') return { on: values.agreedOn || null, meeting: null };
  const meeting = recordsOf(board, 'meeting').find(({ id }) => id === values.meeting);
  if (meeting) return { on: meeting.values.heldOn, meeting };
  return { on: values.agreedOn || null, meeting: 'not-published' };
}

/** Whether its day has passed and nobody has said whether it was held. */
export function isUnsaid({ values }: PublicBoardRecord<'meeting'>, today: string): boolean {
  return values.state === 'planned' && values.heldOn < today;
}

/** Of the timeline: a page has to be light. */
export const eventsOnPage = 30;

export interface BoardEvent {
  readonly id: string;
  /** A year, a month or a day; empty when it is not known. */
  readonly on: string;
  readonly heading: string;
  readonly text: string;
  readonly record: PublicBoard[number];
}

/** Everything with a date, the latest first; what has none comes last. */
export function listBoardEvents(board: PublicBoard): readonly BoardEvent[] {
  return board
    .flatMap((record): BoardEvent[] => {
      const { id } = record;
      switch (record.kind) {
        case 'fact': {
          const { on, topic, what } = record.values;
          return [{ id, record, on, heading: topic, text: what }];
        }
        case 'document': {
          const { adoptedOn, publishedOn, title, version } = record.values;
          return [{ id, record, on: adoptedOn || publishedOn, heading: title, text: version }];
        }
        case 'meeting': {
          const { heldOn, title, state } = record.values;
          const heading = title === '' ? 'Meeting of the Board' : title;
          return [
            { id, record, on: heldOn, heading, text: state === 'cancelled' ? 'It was cancelled.' : '' },
          ];
        }
        case 'answer': {
          const { answeredOn, by, text } = record.values;
          return [{ id, record, on: answeredOn, heading: `Answer: ${by}`, text }];
        }
        default:
          return [];
      }
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1));
}

/** At least one: it says then that nothing is listed. */
export function timelinePageCount(board: PublicBoard): number {
  return Math.max(1, Math.ceil(listBoardEvents(board).length / eventsOnPage));
}
