/**
 * Imports records of the Board from a table: first a preview that writes nothing, then exactly what was previewed,
 * completely or not at all.
 */
import { createHash } from 'node:crypto';
import { listAuditEvents } from '../../../../db/audit/audit-chain.ts';
import { listBoardRecords } from '../../../../db/board/board.ts';
import type { Transaction } from '../../../../db/client.ts';
import type { BoardGoodRow, BoardPlanRow } from '../../../domain/board/import/board-plan.ts';
import { planBoardImport } from '../../../domain/board/import/plan-board-import.ts';
import type { Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../../domain/people/access.ts';
import { counted } from '../../../domain/text/counted.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { audit, auditRefusal, publishChange } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { SheetRows } from '../../spreadsheets/sheet-rows.ts';
import { writeBoardRecord } from '../write-board-record.ts';
import { type BoardTable, readBoardTable } from './read-board-table.ts';

export interface BoardImportFile {
  /** CSV as a spreadsheet saves it, or a sheet of a workbook. */
  readonly file: Uint8Array | SheetRows;
  /** Records with a revision that are unknown here are added under their ids. */
  readonly isFromElsewhere: boolean;
}

export interface BoardImportCounts {
  readonly add: number;
  readonly change: number;
  readonly unchanged: number;
  readonly error: number;
}

export interface BoardImportPreview {
  readonly kind: 'preview';
  readonly rows: readonly BoardPlanRow[];
  readonly notes: readonly string[];
  /** Columns that the file does not have. */
  readonly missing: readonly string[];
  readonly counts: BoardImportCounts;
  /** Whether no row is wrong, and there is something to do. */
  readonly canApply: boolean;
  /** Of exactly this plan: an import names it, and is refused when the file or a record has changed since. */
  readonly digest: string;
}

/** The file as a whole cannot be used: what is wrong, and what to do. */
export interface BoardUnreadable {
  readonly kind: 'unreadable';
  readonly problem: string;
}

export type BoardImportResult =
  | {
      readonly kind: 'imported';
      readonly preview: BoardImportPreview;
      /** Whether readers see a change. */
      readonly isSeen: boolean;
      /** Of its audit event. */
      readonly eventId: number;
    }
  /** A record or the file has changed since the preview: look again. */
  | { readonly kind: 'outdated'; readonly preview: BoardImportPreview }
  /** Some rows are wrong, or there is nothing to do: nothing was written. */
  | { readonly kind: 'rejected'; readonly preview: BoardImportPreview }
  | BoardUnreadable
  | Refusal;

export function previewBoardImport(
  context: UseCaseContext,
  input: BoardImportFile,
): BoardImportPreview | BoardUnreadable | Refusal {
  const table = readFile(context, input);
  return table.kind === 'table'
    ? context.database.transaction((transaction) => planNow(transaction, context, table, input))
    : table;
}

/** @param input the file with the digest of its preview */
export function applyBoardImport(
  context: UseCaseContext,
  input: BoardImportFile & { readonly digest: string },
): BoardImportResult {
  const table = readFile(context, input);
  if (table.kind !== 'table') return table;
  return context.database.transaction(
    (transaction): BoardImportResult => {
      const preview = planNow(transaction, context, table, input);
      if (input.digest !== preview.digest) return { kind: 'outdated', preview };
      return preview.canApply ? write(transaction, context, preview) : { kind: 'rejected', preview };
    },
    { behavior: 'immediate' },
  );
}

const action = 'board.import';

function write(
  transaction: Transaction,
  context: UseCaseContext,
  preview: BoardImportPreview,
): BoardImportResult {
  const changed = preview.rows.filter(
    (row): row is BoardGoodRow => row.kind === 'add' || row.kind === 'change',
  );
  for (const { id, recordKind: kind, state, values, current } of changed)
    writeBoardRecord(transaction, context, { id, kind, state, values }, current);
  const isSeen = changed.some(({ seen }) => seen !== 'unseen');
  const { add, change, unchanged } = preview.counts;
  audit(transaction, context, {
    action,
    subject: 'board',
    after: { add, change, unchanged, digest: preview.digest },
  });
  const eventId = listAuditEvents(transaction, { limit: 1 }).events[0]?.id ?? 0;
  if (isSeen) publishChange(transaction, context, `The Board: ${counted(changed.length, 'record')} imported`);
  return { kind: 'imported', preview, isSeen, eventId };
}

/**
 * The result of an import, for the page that the person is sent to next.
 * @returns undefined when the event is not an import
 */
export function findBoardImport(
  { database }: Pick<UseCaseContext, 'database'>,
  eventId: number,
): Pick<BoardImportCounts, 'add' | 'change'> | undefined {
  const [event] = listAuditEvents(database, { beforeId: eventId + 1, limit: 1 }).events;
  return event?.id === eventId && event.action === action
    ? (event.after as Pick<BoardImportCounts, 'add' | 'change'>)
    : undefined;
}

/** Somebody who may not import is refused, and the refusal recorded, before the file is read. */
function readFile(
  context: UseCaseContext,
  { file }: BoardImportFile,
): (BoardTable & { readonly kind: 'table' }) | BoardUnreadable | Refusal {
  const access = decideAccess(context.principal, 'board.keep', new Map());
  if (!access.allowed) {
    const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
    context.database.transaction(
      (transaction) => auditRefusal(transaction, context, action, 'board', refusal),
      { behavior: 'immediate' },
    );
    return refusal;
  }
  const table = readBoardTable(file);
  return table.ok ? { kind: 'table', ...table.value } : { kind: 'unreadable', problem: table.problem };
}

function planNow(
  transaction: Transaction,
  { now }: UseCaseContext,
  { lines, notes, missing }: BoardTable,
  { isFromElsewhere }: BoardImportFile,
): BoardImportPreview {
  const rows = planBoardImport(lines, listBoardRecords(transaction), {
    today: londonDateOf(now),
    isFromElsewhere,
  });
  const countOf = (kind: BoardPlanRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const counts = {
    add: countOf('add'),
    change: countOf('change'),
    unchanged: countOf('unchanged'),
    error: countOf('error'),
  };
  return {
    kind: 'preview',
    ...{ rows, notes, missing, counts },
    canApply: counts.error === 0 && counts.add + counts.change > 0,
    digest: createHash('sha256')
      .update(JSON.stringify([rows, missing]))
      .digest('hex'),
  };
}
