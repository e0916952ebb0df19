/** What an import of the Board’s records would do, in words, for the person who decides. */
import { type BoardKind, boardKindWords } from '../board-fields.ts';
import { boardStateWords, titleOf } from '../board-record.ts';
import type { OtherRecord } from '../checks/check-record.ts';
import { findField } from './board-columns.ts';
import type { BoardPlanRow, BoardRowError, SeenChange } from './board-plan.ts';

export interface BoardChangeReport {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface BoardRowReport {
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly kind: BoardPlanRow['kind'];
  /** Such as meeting; empty where the row does not say it. */
  readonly what: string;
  readonly id: string;
  readonly title: string;
  readonly changes: readonly BoardChangeReport[];
  readonly errors: readonly BoardRowError[];
  readonly isStale: boolean;
  /** What readers would notice; empty for a row that is wrong or changes nothing. */
  readonly seen: string;
}

const seenWords = {
  appears: 'Readers would see it, which they do not now.',
  changes: 'Readers would see the change.',
  disappears: 'Readers would not see it any more.',
  unseen: 'Readers do not see it.',
} as const satisfies Record<SeenChange, string>;

/** @param find a record as the import would leave it */
export function reportBoardRow(
  row: BoardPlanRow,
  find: (id: string) => OtherRecord | undefined,
): BoardRowReport {
  const isGood = row.kind !== 'error';
  return {
    ...{ row: row.row, kind: row.kind, id: row.id, title: row.title },
    what: row.recordKind ? boardKindWords[row.recordKind].one : '',
    changes: row.changes.map(({ column, before, after }) => ({
      label: labelOf(row.recordKind, column),
      ...excerpts(
        wordsOf(row.recordKind, column, before, find),
        wordsOf(row.recordKind, column, after, find),
      ),
    })),
    errors: isGood ? [] : row.errors.map((error) => withoutLabel(row.recordKind, error)),
    isStale: !isGood && row.isStale,
    seen: isGood && row.kind !== 'unchanged' ? seenWords[row.seen] : '',
  };
}

/** How many records readers would see more, otherwise, and no more. */
export function countSeen(rows: readonly BoardPlanRow[]): Readonly<Record<SeenChange, number>> {
  const counts = { appears: 0, changes: 0, disappears: 0, unseen: 0 };
  for (const row of rows) if (row.kind === 'add' || row.kind === 'change') counts[row.seen] += 1;
  return counts;
}

function labelOf(kind: BoardKind | undefined, column: string): string {
  return (kind && findField(kind, column)?.label) ?? 'Visibility';
}

/** The column stands beside the message: the label of the form would be a second name for it. */
function withoutLabel(kind: BoardKind | undefined, { column, message }: BoardRowError): BoardRowError {
  const label = `${(kind && findField(kind, column)?.label) ?? ''}: `;
  if (!message.startsWith(label)) return { column, message };
  const rest = message.slice(label.length);
  return { column, message: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

function wordsOf(
  kind: BoardKind | undefined,
  column: string,
  value: string,
  find: (id: string) => OtherRecord | undefined,
): string {
  if (value === '') return '';
  const type = kind && findField(kind, column)?.type;
  if (type === undefined)
    return Object.entries(boardStateWords).find(([state]) => state === value)?.[1] ?? value;
  if (typeof type !== 'object') return value;
  if ('oneOf' in type) return type.oneOf[value] ?? value;
  const other = find(value);
  return other ? `${titleOf(other.kind, other.values)} (${value})` : value;
}

/** Letters of a value that are shown; more only where that is all that differs. */
const shownLength = 300;
const shownBefore = 40;

/** Of long texts the part that differs. */
function excerpts(before: string, after: string): Pick<BoardChangeReport, 'before' | 'after'> {
  if (before.length <= shownLength && after.length <= shownLength) return { before, after };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - shownBefore);
  const cut = (text: string) => {
    if (text === '') return '';
    const part = text
      .slice(start, start + shownLength)
      .toWellFormed()
      .replaceAll('\ufffd', '');
    return `${start > 0 ? '…' : ''}${part}${start + shownLength < text.length ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}
