/**
 * Tells administrators what of the Board's records is late: once for each day on which something was due, however often
 * the check runs.
 */
import { listBoardReminders, recordBoardReminder, type ToldOf } from '../../../db/board/board-reminders.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { readBoard } from '../../../db/publishing/board-read-model.ts';
import { type BoardDue, isLate, listBoardDue } from '../../domain/board/board-due.ts';
import { writeBoardMail } from '../../domain/board/board-mail.ts';
import { titleOf } from '../../domain/board/board-record.ts';

export interface LateRecord extends BoardDue {
  /** What the record is called. */
  readonly title: string;
}

/** @param today London date @returns in the order in which they fell due */
export function readLateBoard(source: Database | Transaction, today: string): readonly LateRecord[] {
  return source.transaction((transaction) => {
    const board = readBoard(transaction);
    const titles = new Map(board.map(({ id, kind, values }) => [id, titleOf(kind, values)]));
    return listBoardDue(board)
      .filter((due) => isLate(due, today))
      .map((due) => ({ ...due, title: titles.get(due.recordId) ?? due.recordId }));
  });
}

/** @returns what administrators have not been told of */
export function planBoardReminders(source: Database | Transaction, today: string): readonly LateRecord[] {
  const keyOf = ({ rule, recordId, dueOn }: ToldOf) => `${rule} ${recordId} ${dueOn}`;
  const told = new Set(listBoardReminders(source).map(keyOf));
  return readLateBoard(source, today).filter((due) => !told.has(keyOf(due)));
}

export interface BoardReminding {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** London date. */
  readonly today: string;
  readonly administrators: readonly string[];
  readonly boardUrl: string;
}

export function enqueueBoardReminders(
  transaction: Transaction,
  late: readonly LateRecord[],
  { at, today, administrators, boardUrl }: BoardReminding,
): void {
  if (late.length === 0) return;
  for (const due of late) recordBoardReminder(transaction, due, at);
  const mail = writeBoardMail(late, boardUrl);
  for (const to of administrators)
    enqueueMessage(transaction, { to, ...mail, about: `freshness:${today}`, at });
}
