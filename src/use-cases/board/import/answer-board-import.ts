/**
 * The answer to the page that imports records of the Board: the preview or the import itself, in words, with as many
 * rows as a page can show. All of it can be passed between threads: it runs in a worker thread where there is one.
 */
import { listBoardRecords } from '../../../../db/board/board.ts';
import type { OtherRecord } from '../../../domain/board/checks/check-record.ts';
import type { SeenChange } from '../../../domain/board/import/board-plan.ts';
import {
  type BoardRowReport,
  countSeen,
  reportBoardRow,
} from '../../../domain/board/import/report-board-import.ts';
import type { Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { mayEver } from '../../../domain/people/access.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { openFile } from '../../spreadsheets/open-file.ts';
import type { SheetChoice } from '../../spreadsheets/sheet-rows.ts';
import {
  applyBoardImport,
  type BoardImportCounts,
  type BoardImportPreview,
  type BoardUnreadable,
  previewBoardImport,
} from './import-board.ts';
import { boardTable } from './read-board-table.ts';

export interface BoardImportAsked {
  /** CSV or a workbook, as uploaded. */
  readonly file: Uint8Array;
  /** The sheet of a workbook that the person chose. */
  readonly sheet?: string | undefined;
  /** Records with a revision that are unknown here are added under their ids. */
  readonly isFromElsewhere: boolean;
  /** Of the preview that is to be carried out; undefined for the preview itself. */
  readonly digest?: string | undefined;
}

/** Rows of which the same is said. */
export interface BoardRowGroup {
  readonly kind: 'error' | 'change' | 'add';
  /** The first of those rows. */
  readonly rows: readonly BoardRowReport[];
  readonly count: number;
}

export interface BoardImportReport {
  readonly counts: BoardImportCounts;
  readonly seen: Readonly<Record<SeenChange, number>>;
  readonly notes: readonly string[];
  /** Columns that the file does not have. */
  readonly missing: readonly string[];
  readonly groups: readonly BoardRowGroup[];
  readonly canApply: boolean;
  readonly digest: string;
}

export type BoardImportAnswer =
  | { readonly kind: 'preview' | 'outdated' | 'rejected'; readonly report: BoardImportReport }
  | { readonly kind: 'imported'; readonly isSeen: boolean; readonly eventId: number }
  | (BoardUnreadable & {
      /** Set when a workbook has several tables, and one must be chosen. */
      readonly sheets?: readonly SheetChoice[];
    })
  | Refusal;

/** How the page gets its answer: from a separate thread where there is a server. */
export type BoardImportAside = (
  context: UseCaseContext,
  asked: BoardImportAsked,
) => Promise<BoardImportAnswer>;

/** Browsers struggle with a page of more rows than a person would read. */
const mostShown = 200;

export async function answerBoardImport(
  context: UseCaseContext,
  { file, sheet, isFromElsewhere, digest }: BoardImportAsked,
): Promise<BoardImportAnswer> {
  // A file of somebody who may not import is not opened: the preview refuses it.
  const opened = mayEver(context.principal, 'board.keep')
    ? await openFile(file, boardTable, sheet)
    : { kind: 'opened' as const, file };
  if (opened.kind === 'unreadable') return opened;
  const input = { file: opened.file, isFromElsewhere };
  const result =
    digest === undefined
      ? previewBoardImport(context, input)
      : applyBoardImport(context, { ...input, digest });
  switch (result.kind) {
    case 'imported':
      return { kind: 'imported', isSeen: result.isSeen, eventId: result.eventId };
    case 'preview':
      return { kind: 'preview', report: reportOf(context, result) };
    case 'outdated':
    case 'rejected':
      return { kind: result.kind, report: reportOf(context, result.preview) };
    case 'unreadable':
    case 'refused':
      return result;
  }
}

function reportOf(
  { database }: UseCaseContext,
  { rows, counts, notes, missing, canApply, digest }: BoardImportPreview,
): BoardImportReport {
  const after = new Map<string, OtherRecord>(listBoardRecords(database).map((record) => [record.id, record]));
  for (const row of rows)
    if (row.kind !== 'error') after.set(row.id, { id: row.id, kind: row.recordKind, values: row.values });
  const groups = (['error', 'change', 'add'] as const).map((kind): BoardRowGroup => {
    const found = rows.filter((row) => row.kind === kind);
    const shown = found.slice(0, mostShown).map((row) => reportBoardRow(row, (id) => after.get(id)));
    return { kind, rows: shown, count: found.length };
  });
  return {
    ...{ counts, notes, missing, canApply, digest },
    seen: countSeen(rows),
    groups: groups.filter(({ count }) => count > 0),
  };
}
