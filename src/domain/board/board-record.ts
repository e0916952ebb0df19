/** A record of the Board: what is kept, what was before, and what the public sees. */
import { dateWords, isRealDate } from '../time/calendar.ts';
import { type BoardKind, type BoardValues, boardFields, type FieldsOf } from './board-fields.ts';

/** `draft`: only for those who keep it. `withdrawn`: it was public, or might have been, and is no more. */
export const boardStates = ['draft', 'published', 'withdrawn'] as const;
export type BoardState = (typeof boardStates)[number];

export const boardStateWords = {
  draft: 'Draft',
  published: 'Published',
  withdrawn: 'Withdrawn',
} as const satisfies Readonly<Record<BoardState, string>>;

export interface BoardRecord {
  /** Part of addresses: `meeting-2026-03-12`. */
  readonly id: string;
  readonly kind: BoardKind;
  readonly revision: number;
  readonly state: BoardState;
  readonly values: BoardValues;
  /** ISO 8601 instant, UTC, and actor id, of this revision. */
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A state of an action or a recommendation, and since when it is published. */
export interface BoardStep {
  /** London date. */
  readonly on: string;
  readonly state: string;
}

/** What readers see of a published record. */
export interface PublicBoardRecord<Kind extends BoardKind = BoardKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly values: FieldsOf<Kind>;
  /** London dates of the first publication and of the last change. */
  readonly publishedOn: string;
  readonly changedOn: string;
  /** Oldest first: of kinds that have a state. */
  readonly history: readonly BoardStep[];
}

export type AnyPublicRecord = { readonly [Kind in BoardKind]: PublicBoardRecord<Kind> }[BoardKind];

/** Every published record, in the order in which it was first kept. */
export type PublicBoard = readonly AnyPublicRecord[];

export function recordsOf<Kind extends BoardKind>(
  board: PublicBoard,
  kind: Kind,
): readonly PublicBoardRecord<Kind>[] {
  return board.filter(
    (record) => record.kind === kind,
  ) as readonly unknown[] as readonly PublicBoardRecord<Kind>[];
}

/** Every field of the kind, empty where nothing is given. */
export function fillValues(kind: BoardKind, values: BoardValues): BoardValues {
  return Object.fromEntries(Object.keys(boardFields[kind]).map((name) => [name, values[name] ?? '']));
}

/** What a record is called in lists and in the audit. */
export function titleOf(kind: BoardKind, values: BoardValues): string {
  const of = (name: string) => values[name] ?? '';
  const day = (name: string) => (isRealDate(of(name)) ? dateWords(of(name)) : of(name));
  switch (kind) {
    case 'document':
      return of('version') === '' ? of('title') : `${of('title')}, ${of('version')}`;
    case 'meeting':
      return of('title') === '' ? `Meeting of ${day('heldOn')}` : `${of('title')}, ${day('heldOn')}`;
    case 'action':
    case 'fact':
      return of('what');
    case 'member':
      return of('role') === '' ? of('organisation') : `${of('organisation')}: ${of('role')}`;
    case 'recommendation':
      return `${of('number')}. ${of('asked')}`;
    case 'answer':
      return `${of('by')}, ${day('answeredOn')}`;
  }
}
