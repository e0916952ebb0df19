/**
 * Brings the Board's records in line with the reference data of this version of the code. What nobody has touched
 * follows the data; what somebody has changed or withdrawn stays as they left it.
 */
import { findBoardRecord, listBoardRecords, writeBoardRevision } from '../../../db/board/board.ts';
import type { Transaction } from '../../../db/client.ts';
import type { BoardReference } from '../../../db/reference/board.ts';
import { type BoardRecord, fillValues } from '../../domain/board/board-record.ts';
import { checkBoardRecord } from '../../domain/board/checks/check-record.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { audit, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface BoardCounts {
  readonly added: number;
  readonly updated: number;
  readonly withdrawn: number;
}

/** @returns undefined when there was nothing to do */
export function loadBoardReference(
  context: UseCaseContext,
  references: readonly BoardReference[],
): BoardCounts | undefined {
  return context.database.transaction(
    (transaction) => {
      const stored = listBoardRecords(transaction);
      const isFirst = stored.length === 0;
      const known = new Set(references.map(({ id }) => id));
      const storedById = new Map(stored.map((record) => [record.id, record]));
      const isOwn = ({ changedBy }: BoardRecord) => changedBy === context.principal.id;
      const gone = stored.filter(
        (record) => isOwn(record) && !known.has(record.id) && record.state === 'published',
      );
      const counts = { added: 0, updated: 0, withdrawn: gone.length };
      for (const record of gone) write(transaction, context, record, record.revision + 1, 'withdrawn');
      for (const reference of references) {
        const current = storedById.get(reference.id);
        const next = { ...reference, values: fillValues(reference.kind, reference.values) };
        if (current && (!isOwn(current) || isSame(current, next))) continue;
        requireSound(transaction, context, next);
        write(transaction, context, next, (current?.revision ?? 0) + 1, 'published');
        counts[current ? 'updated' : 'added'] += 1;
      }
      if (counts.added + counts.updated + counts.withdrawn === 0) return undefined;
      audit(transaction, context, { action: 'board.load', subject: 'board:reference', after: counts });
      // The first comes with new code, for which `npm start` makes a release by itself.
      if (!isFirst) publishChange(transaction, context, 'What is known of the Board changed');
      return counts;
    },
    { behavior: 'immediate' },
  );
}

type Written = Pick<BoardRecord, 'id' | 'kind' | 'values'>;

function write(
  transaction: Transaction,
  { now, principal }: UseCaseContext,
  { id, kind, values }: Written,
  number: number,
  state: 'published' | 'withdrawn',
): void {
  writeBoardRevision(transaction, {
    id,
    kind,
    values,
    number,
    state,
    at: now.toISOString(),
    by: principal.id,
  });
}

function isSame(current: BoardRecord, next: Written): boolean {
  return (
    current.state === 'published' &&
    JSON.stringify(fillValues(current.kind, current.values)) === JSON.stringify(next.values)
  );
}

/** @throws Error when a person could not have entered it either */
function requireSound(
  transaction: Transaction,
  { now }: UseCaseContext,
  { id, kind, values }: Written,
): void {
  const problems = checkBoardRecord(
    kind,
    values,
    (other) => findBoardRecord(transaction, other),
    londonDateOf(now),
  );
  if (Object.keys(problems).length > 0)
    throw new Error(`The record ${id} of the Board cannot be loaded: ${Object.values(problems).join('; ')}.`);
}
