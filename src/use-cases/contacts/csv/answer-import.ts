/**
 * The answer to the import page: the preview or the import itself, in words, with as many rows as a page can show. All
 * of it can be passed between threads. It runs in a worker thread, or in the page's action where there is none.
 */
import type { Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { mayEver } from '../../../domain/people/access.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { openFile } from '../../spreadsheets/open-file.ts';
import { applyImport, type ImportFile, previewImport, type Unreadable } from './import-contacts.ts';
import { contactsTable } from './reading/contacts-table.ts';
import { type ImportReport, type RowReport, reportImport } from './report-import.ts';
import { type FaultyRows, writeFaults } from './write-faults.ts';

export interface ImportAsked extends Omit<ImportFile, 'file'> {
  /** CSV or a workbook, as uploaded. */
  readonly file: Uint8Array;
  /** The sheet of a workbook that the person chose. */
  readonly sheet?: string | undefined;
  /** Digest of the preview that is to be carried out; undefined for the preview itself. */
  readonly digest?: string | undefined;
  /** Leaves out rows with errors when it is carried out. */
  readonly goodRowsOnly?: boolean | undefined;
  /** Asks for rows to put right as a file. */
  readonly wantsFaults?: FaultyRows | undefined;
}

/** Rows with the same message. */
export interface RowGroup {
  readonly kind: 'error' | 'look-again' | 'change' | 'create';
  /** The first of those rows. */
  readonly rows: readonly RowReport[];
  readonly count: number;
}

export interface PageReport extends Omit<ImportReport, 'rows'> {
  readonly groups: readonly RowGroup[];
}

export type ImportAnswer =
  | { readonly kind: 'preview' | 'outdated' | 'rejected'; readonly report: PageReport }
  | { readonly kind: 'imported'; readonly report: PageReport; readonly eventId: number | undefined }
  /** Rows to put right as CSV. */
  | { readonly kind: 'faults'; readonly csv: string }
  | Unreadable
  | Refusal;

/** How the page gets its answer: from a separate thread where there is a server. */
export type ImportAside = (context: UseCaseContext, asked: ImportAsked) => Promise<ImportAnswer>;

/** Browsers struggle with a page of more rows than a person would read. */
const mostShown = 200;

export async function answerImport(context: UseCaseContext, asked: ImportAsked): Promise<ImportAnswer> {
  const { digest, goodRowsOnly, wantsFaults, file: uploaded, sheet, ...options } = asked;
  // A file of somebody who may not import is not opened: the preview refuses it.
  const opened = mayEver(context.principal, 'contacts.import')
    ? await openFile(uploaded, contactsTable, sheet)
    : { kind: 'opened' as const, file: uploaded };
  if (opened.kind === 'unreadable') return opened;
  const file = { ...options, file: opened.file };
  const result =
    digest === undefined
      ? previewImport(context, file)
      : applyImport(context, { ...file, digest, goodRowsOnly });
  if (result.kind === 'unreadable' || result.kind === 'refused') return result;
  const preview = result.kind === 'preview' ? result : result.preview;
  if (wantsFaults) return { kind: 'faults', csv: writeFaults(preview, wantsFaults) };
  const report = pageReport(reportImport(context, preview));
  return result.kind === 'imported'
    ? { kind: 'imported', report, eventId: result.eventId }
    : { kind: result.kind, report };
}

function pageReport({ rows, ...report }: ImportReport): PageReport {
  const groups = {
    error: rows.filter(({ kind, waits }) => kind === 'error' && !waits),
    'look-again': rows.filter(({ lookAgain }) => lookAgain.length > 0),
    change: rows.filter(({ kind, lookAgain }) => kind === 'change' && lookAgain.length === 0),
    create: rows.filter(({ kind, lookAgain }) => kind === 'create' && lookAgain.length === 0),
  } as const satisfies Record<RowGroup['kind'], readonly RowReport[]>;
  return {
    ...report,
    groups: Object.entries(groups)
      .filter(([, found]) => found.length > 0)
      .map(([kind, found]) => ({
        kind: kind as RowGroup['kind'],
        rows: found.slice(0, mostShown),
        count: found.length,
      })),
  };
}
