/** The records of the Partnership Board, with every revision. */
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { BoardKind, BoardValues } from '../../src/domain/board/board-fields.ts';
import type { BoardRecord, BoardState } from '../../src/domain/board/board-record.ts';
import type { Database, Transaction } from '../client.ts';
import { boardRecords, boardRevisions } from '../schema/board.ts';

const columns = {
  id: boardRecords.id,
  kind: boardRecords.kind,
  revision: boardRecords.currentRevision,
  state: boardRevisions.state,
  values: boardRevisions.values,
  changedAt: boardRevisions.createdAt,
  changedBy: boardRevisions.createdBy,
};

function selectRecords(source: Database | Transaction) {
  return source
    .select(columns)
    .from(boardRecords)
    .innerJoin(
      boardRevisions,
      and(
        eq(boardRevisions.recordId, boardRecords.id),
        eq(boardRevisions.number, boardRecords.currentRevision),
      ),
    );
}

/** In the order in which they were first kept. */
export function listBoardRecords(source: Database | Transaction): readonly BoardRecord[] {
  return selectRecords(source).orderBy(asc(boardRecords.createdAt), asc(boardRecords.id)).all();
}

export function findBoardRecord(source: Database | Transaction, id: string): BoardRecord | undefined {
  return selectRecords(source).where(eq(boardRecords.id, id)).get();
}

export interface BoardRevision {
  readonly recordId: string;
  readonly number: number;
  readonly state: BoardState;
  readonly values: BoardValues;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** Of one record the newest first. */
export function listBoardRevisions(
  source: Database | Transaction,
  recordId: string,
): readonly BoardRevision[] {
  return source
    .select()
    .from(boardRevisions)
    .where(eq(boardRevisions.recordId, recordId))
    .orderBy(desc(boardRevisions.number))
    .all();
}

/** Of all records that are public now: what was public of them, the oldest first. */
export function listPublishedRevisions(source: Database | Transaction): readonly BoardRevision[] {
  return source
    .select()
    .from(boardRevisions)
    .where(eq(boardRevisions.state, 'published'))
    .orderBy(asc(boardRevisions.recordId), asc(boardRevisions.number))
    .all();
}

export interface NewRevision {
  readonly id: string;
  readonly kind: BoardKind;
  readonly number: number;
  readonly state: BoardState;
  readonly values: BoardValues;
  /** ISO 8601 instant, UTC, and actor id. */
  readonly at: string;
  readonly by: string;
}

/** @throws when the revision is there already */
export function writeBoardRevision(transaction: Transaction, revision: NewRevision): void {
  const { id, kind, number, state, values, at, by } = revision;
  if (number === 1)
    transaction.insert(boardRecords).values({ id, kind, currentRevision: 1, createdAt: at }).run();
  else transaction.update(boardRecords).set({ currentRevision: number }).where(eq(boardRecords.id, id)).run();
  transaction
    .insert(boardRevisions)
    .values({ recordId: id, number, state, values, createdAt: at, createdBy: by })
    .run();
}

/** Whether an id is taken, of whatever kind. */
export function hasBoardRecord(source: Database | Transaction, id: string): boolean {
  return (
    source.select({ one: sql<number>`1` }).from(boardRecords).where(eq(boardRecords.id, id)).get() !==
    undefined
  );
}
