/** What of the Board administrators were told of already. */

import type { BoardDue } from '../../src/domain/board/board-due.ts';
import type { Database, Transaction } from '../client.ts';
import { boardReminders } from '../schema/board.ts';

export interface ToldOf {
  readonly rule: string;
  readonly recordId: string;
  readonly dueOn: string;
}

export function listBoardReminders(source: Database | Transaction): readonly ToldOf[] {
  const { rule, recordId, dueOn } = boardReminders;
  return source.select({ rule, recordId, dueOn }).from(boardReminders).all();
}

export function recordBoardReminder(
  transaction: Transaction,
  { rule, recordId, dueOn }: Pick<BoardDue, 'rule' | 'recordId' | 'dueOn'>,
  at: string,
): void {
  transaction
    .insert(boardReminders)
    .values({ rule, recordId, dueOn, recordedAt: at })
    .onConflictDoNothing()
    .run();
}
