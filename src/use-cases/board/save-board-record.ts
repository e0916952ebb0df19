/** Keeps a record of the Board: a new one, or another revision of one. Readers see it when it is published. */
import { findBoardRecord, hasBoardRecord, listBoardRecords } from '../../../db/board/board.ts';
import type { Transaction } from '../../../db/client.ts';
import { freeBoardId, isSameRecord, tidyValues } from '../../domain/board/board-changes.ts';
import type { BoardKind, BoardValues } from '../../domain/board/board-fields.ts';
import { type BoardRecord, type BoardState, fillValues, titleOf } from '../../domain/board/board-record.ts';
import { type BoardProblems, checkBoardSave } from '../../domain/board/checks/check-record.ts';
import { checkSameMember } from '../../domain/board/checks/check-same-member.ts';
import { checkThoseNaming, groupByNamed } from '../../domain/board/checks/check-those-naming.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { auditRefusal, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { writeBoardRecord } from './write-board-record.ts';

export interface BoardSave {
  readonly kind: BoardKind;
  /** Of an existing record, with the revision that the person saw; neither for a new one. */
  readonly id?: string | undefined;
  readonly seenRevision?: number | undefined;
  readonly state: BoardState;
  readonly values: BoardValues;
}

export type BoardSaveResult =
  /** `isSeen`: readers see the change. */
  | { readonly kind: 'saved'; readonly record: BoardRecord; readonly isSeen: boolean }
  | { readonly kind: 'unchanged'; readonly record: BoardRecord }
  | { readonly kind: 'invalid'; readonly problems: BoardProblems }
  /** Somebody else saved meanwhile: what is there now. */
  | { readonly kind: 'stale'; readonly current: BoardRecord }
  | { readonly kind: 'not-found' }
  | Refusal;

export function saveBoardRecord(context: UseCaseContext, save: BoardSave): BoardSaveResult {
  return context.database.transaction(
    (transaction): BoardSaveResult => {
      const action = save.id === undefined ? 'board.add' : 'board.edit';
      const access = decideAccess(context.principal, 'board.keep', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, action, `board:${save.id ?? save.kind}`, refusal);
        return refusal;
      }
      const current = save.id === undefined ? undefined : findBoardRecord(transaction, save.id);
      if (save.id !== undefined && (!current || current.kind !== save.kind)) return { kind: 'not-found' };
      const values = fillValues(save.kind, tidyValues(save.values));
      const { kind, state } = save;
      const isSame = current !== undefined && isSameRecord(current, state, values);
      // The same press twice is no conflict.
      if (current && !isSame && current.revision !== save.seenRevision) return { kind: 'stale', current };
      const problems = findProblems(transaction, context, { kind, state, values }, current);
      if (Object.keys(problems).length > 0) return { kind: 'invalid', problems };
      if (isSame) return { kind: 'unchanged', record: current };
      const isSeen = state === 'published' || current?.state === 'published';
      const id = current?.id ?? freeBoardId(kind, values, (wanted) => hasBoardRecord(transaction, wanted));
      const record = writeBoardRecord(transaction, context, { id, kind, state, values }, current);
      if (isSeen) publishChange(transaction, context, `The Board: ${titleOf(kind, values)}`);
      return { kind: 'saved', record, isSeen };
    },
    { behavior: 'immediate' },
  );
}

/** Its own, and where it has none those of records that name it. */
function findProblems(
  transaction: Transaction,
  { now }: UseCaseContext,
  next: Pick<BoardRecord, 'kind' | 'state' | 'values'>,
  current: BoardRecord | undefined,
): BoardProblems {
  const today = londonDateOf(now);
  const find = (id: string) => findBoardRecord(transaction, id);
  const own = checkBoardSave(next, find, today);
  if (next.state === 'withdrawn' || Object.keys(own).length > 0) return own;
  const records = listBoardRecords(transaction);
  const repeated = checkSameMember({ ...next, id: current?.id ?? '' }, records);
  if (!current || Object.keys(repeated).length > 0) return repeated;
  const naming = groupByNamed(records).get(current.id) ?? [];
  return checkThoseNaming({ ...next, id: current.id }, naming, find, today);
}
