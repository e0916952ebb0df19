/** The records of the Board for those who keep them, drafts and withdrawn ones included. */
import {
  type BoardRevision,
  findBoardRecord,
  listBoardRecords,
  listBoardRevisions,
} from '../../../db/board/board.ts';
import type { BoardKind } from '../../domain/board/board-fields.ts';
import type { BoardRecord } from '../../domain/board/board-record.ts';
import type { UseCaseContext } from '../shared/context.ts';

export function readBoardRecords(
  { database }: Pick<UseCaseContext, 'database'>,
  kind?: BoardKind,
): readonly BoardRecord[] {
  const records = listBoardRecords(database);
  return kind === undefined ? records : records.filter((record) => record.kind === kind);
}

export interface KeptRecord {
  readonly record: BoardRecord;
  /** The newest first. */
  readonly revisions: readonly BoardRevision[];
}

export function readBoardRecord(
  { database }: Pick<UseCaseContext, 'database'>,
  id: string,
): KeptRecord | undefined {
  return database.transaction((transaction) => {
    const record = findBoardRecord(transaction, id);
    return record && { record, revisions: listBoardRevisions(transaction, id) };
  });
}
