/** Writes a revision of a record of the Board with its audit event: what saving one and importing many share. */
import { writeBoardRevision } from '../../../db/board/board.ts';
import type { Transaction } from '../../../db/client.ts';
import { changedValues } from '../../domain/board/board-changes.ts';
import type { BoardRecord } from '../../domain/board/board-record.ts';
import { audit } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/**
 * @param next checked before
 * @param current what is there now; undefined for a new record
 */
export function writeBoardRecord(
  transaction: Transaction,
  context: UseCaseContext,
  { id, kind, state, values }: Pick<BoardRecord, 'id' | 'kind' | 'state' | 'values'>,
  current: BoardRecord | undefined,
): BoardRecord {
  const revision = (current?.revision ?? 0) + 1;
  const at = context.now.toISOString();
  const by = context.principal.id;
  writeBoardRevision(transaction, { id, kind, number: revision, state, values, at, by });
  audit(transaction, context, {
    action: current ? 'board.edit' : 'board.add',
    subject: `board:${id}`,
    ...(current && { before: { state: current.state, ...changedValues(current.values, values) } }),
    after: { state, ...(current ? changedValues(values, current.values) : values) },
  });
  return { id, kind, revision, state, values, changedAt: at, changedBy: by };
}
