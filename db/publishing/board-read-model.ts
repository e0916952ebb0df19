/** The published records of the Board, for the pages of a release. It runs inside the transaction of read-model.ts. */
import type { AnyPublicRecord, BoardStep, PublicBoard } from '../../src/domain/board/board-record.ts';
import { fillValues } from '../../src/domain/board/board-record.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import { type BoardRevision, listBoardRecords, listPublishedRevisions } from '../board/board.ts';
import type { Transaction } from '../client.ts';

/** Who keeps the records is not in them. */
export function readBoard(transaction: Transaction): PublicBoard {
  const published = Map.groupBy(listPublishedRevisions(transaction), ({ recordId }) => recordId);
  return listBoardRecords(transaction).flatMap(({ id, kind, state, values }) => {
    const revisions = published.get(id) ?? [];
    const [first] = revisions;
    const last = revisions.at(-1);
    if (state !== 'published' || !first || !last) return [];
    // The values of a kind are those that the table of fields names.
    return {
      id,
      kind,
      values: fillValues(kind, values),
      publishedOn: londonDateOf(new Date(first.createdAt)),
      changedOn: londonDateOf(new Date(last.createdAt)),
      history: stepsOf(revisions),
    } as unknown as AnyPublicRecord;
  });
}

/** Only where the state is another than before. */
function stepsOf(revisions: readonly BoardRevision[]): readonly BoardStep[] {
  const steps: BoardStep[] = [];
  for (const { createdAt, values } of revisions) {
    const state = values['state'];
    if (state !== undefined && state !== steps.at(-1)?.state)
      steps.push({ on: londonDateOf(new Date(createdAt)), state });
  }
  return steps;
}
