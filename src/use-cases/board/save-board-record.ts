/** Keeps a record of the Board: a new one, or another revision of one. Readers see it when it is published. */
import { findBoardRecord, hasBoardRecord, writeBoardRevision } from '../../../db/board/board.ts';
import type { Transaction } from '../../../db/client.ts';
import { type BoardKind, type BoardValues, listBoardFields } from '../../domain/board/board-fields.ts';
import { type BoardRecord, type BoardState, fillValues, titleOf } from '../../domain/board/board-record.ts';
import { type BoardProblems, checkBoardRecord } from '../../domain/board/check-record.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { audit, auditRefusal, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

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
      if (current && current.revision !== save.seenRevision) return { kind: 'stale', current };
      const values = fillValues(save.kind, tidyValues(save.values));
      const problems = checkBoardRecord(
        save.kind,
        values,
        (id) => findBoardRecord(transaction, id),
        londonDateOf(context.now),
      );
      // What is wrong can still be taken off the site.
      if (save.state !== 'withdrawn' && Object.keys(problems).length > 0)
        return { kind: 'invalid', problems };
      if (current && isSame(current, save.state, values)) return { kind: 'unchanged', record: current };
      const isSeen = save.state === 'published' || current?.state === 'published';
      const record = write(transaction, context, { ...save, values }, current);
      if (isSeen) publishChange(transaction, context, `The Board: ${titleOf(save.kind, values)}`);
      return { kind: 'saved', record, isSeen };
    },
    { behavior: 'immediate' },
  );
}

function write(
  transaction: Transaction,
  context: UseCaseContext,
  { kind, state, values }: BoardSave,
  current: BoardRecord | undefined,
): BoardRecord {
  const id = current?.id ?? freeId(transaction, kind, values);
  const revision = (current?.revision ?? 0) + 1;
  const at = context.now.toISOString();
  const by = context.principal.id;
  writeBoardRevision(transaction, { id, kind, number: revision, state, values, at, by });
  audit(transaction, context, {
    action: current ? 'board.edit' : 'board.add',
    subject: `board:${id}`,
    ...(current && { before: { state: current.state, ...changed(current.values, values) } }),
    after: { state, ...(current ? changed(values, current.values) : values) },
  });
  return { id, kind, revision, state, values, changedAt: at, changedBy: by };
}

function tidyValues(values: BoardValues): BoardValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value.replaceAll('\r\n', '\n').trim()]),
  );
}

/** Those that differ. */
function changed(values: BoardValues, other: BoardValues): BoardValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => (other[name] ?? '') !== value));
}

function isSame(current: BoardRecord, state: BoardState, values: BoardValues): boolean {
  return (
    current.state === state &&
    listBoardFields(current.kind).every(([name]) => (current.values[name] ?? '') === (values[name] ?? ''))
  );
}

/** `meeting-2026-03-12`, and with a number behind it when that is taken. */
function freeId(transaction: Transaction, kind: BoardKind, values: BoardValues): string {
  const said = kind === 'meeting' ? values['heldOn'] : titleOf(kind, values);
  const slug = (said ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const wanted = slug === '' ? kind : `${kind}-${slug}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!hasBoardRecord(transaction, id)) return id;
  }
}
