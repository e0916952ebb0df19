/** What would be wrong with a record of the Board, without saving it. */
import { findBoardRecord } from '../../../db/board/board.ts';
import type { BoardKind, BoardValues } from '../../domain/board/board-fields.ts';
import { type BoardProblems, checkBoardRecord } from '../../domain/board/checks/check-record.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from '../shared/context.ts';

export function previewBoardRecord(
  { database, now }: UseCaseContext,
  kind: BoardKind,
  values: BoardValues,
): BoardProblems {
  return checkBoardRecord(kind, values, (id) => findBoardRecord(database, id), londonDateOf(now));
}
