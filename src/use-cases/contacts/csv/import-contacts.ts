/**
 * Imports contacts from CSV: first a preview that writes nothing, then exactly what was previewed, completely or not at
 * all.
 */

import { listAuditEvents } from '../../../../db/audit/audit-chain.ts';
import type { Transaction } from '../../../../db/client.ts';
import { eraseExpected } from '../../../../db/connection/erase-removed.ts';
import { digestContacts } from '../../../../db/contacts/contacts-digest.ts';
import { insertGroupAct } from '../../../../db/rounds/group-acts.ts';
import { keepHeadings } from '../../../../db/rounds/import-headings.ts';
import type { Refusal, RequestContext } from '../../../domain/contacts/changes/contact-changes.ts';
import type { GroupActItem } from '../../../domain/group-acts/group-act.ts';
import { decideAccess } from '../../../domain/people/access.ts';
import { audit, auditRefusal, publishChange, requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { SheetRows } from '../../spreadsheets/sheet-rows.ts';
import { retireSampleDataWithin } from '../change/retire-sample-data.ts';
import { headingsToKeep, readKeptHeadings } from './kept-headings.ts';
import { type ImportOptions, type ImportPlan, planImport } from './planning/plan-import.ts';
import { readTable } from './reading/read-table.ts';
import type { ColumnChoices, CsvTable, TableResult } from './reading/table.ts';
import { writeSteps } from './write-import.ts';

export interface ImportFile extends ImportOptions {
  /**
   * CSV as a spreadsheet saves it, or a sheet of a workbook (open-file.ts), with the columns of an export or headings
   * that mean them.
   */
  readonly file: Uint8Array | SheetRows;
  /** What to do with columns whose heading is unknown. */
  readonly choices?: ColumnChoices | undefined;
}

export interface ImportCounts {
  readonly create: number;
  readonly change: number;
  readonly unchanged: number;
  /** Rows that repeat existing entries and add nothing. */
  readonly duplicate: number;
  readonly error: number;
  /** Sample contacts that are retired. */
  readonly retire: number;
}

export interface ImportPreview {
  readonly kind: 'preview';
  readonly rows: ImportPlan['rows'];
  readonly retires: ImportPlan['retires'];
  /** How each column of the file was understood. */
  readonly headings: ImportPlan['headings'];
  readonly notes: ImportPlan['notes'];
  readonly questions: ImportPlan['questions'];
  readonly answered: ImportPlan['answered'];
  readonly lines: ImportPlan['lines'];
  readonly counts: ImportCounts;
  /** Whether every row can be applied and there is something to do. */
  readonly canApply: boolean;
  /** Whether there is something to do when rows with errors are left out. */
  readonly canApplyGood: boolean;
  /** Digest of exactly this plan: an import names it, and is refused when the file or a contact has changed since. */
  readonly digest: string;
}

/** The file as a whole cannot be used. */
export type Unreadable = TableResult & { readonly kind: 'unreadable' };

export type PreviewResult = ImportPreview | Unreadable | Refusal;

export function previewImport(context: UseCaseContext, input: ImportFile): PreviewResult {
  const read = readFile(context, input);
  if (read.kind !== 'table') return read;
  return context.database.transaction((transaction) =>
    previewOf(planNow(transaction, context, read.table, input).plan),
  );
}

export type ImportResult =
  | {
      readonly kind: 'imported';
      readonly preview: ImportPreview;
      readonly counts: ImportCounts;
      /** Of its audit event; undefined when there was nothing to write. */
      readonly eventId: number | undefined;
    }
  /** A contact or the file has changed since the preview: look again. */
  | { readonly kind: 'outdated'; readonly preview: ImportPreview }
  /** Some rows have errors: nothing was written. */
  | { readonly kind: 'rejected'; readonly preview: ImportPreview }
  | Unreadable
  | Refusal;

/** How often an import is worked out again because somebody else was faster, before it makes the others wait. */
const mostPlans = 3;

/**
 * Works out what to write before the write transaction, which holds up every other writer: inside it, the import only
 * checks that all contacts are unchanged.
 * @param input the file with the digest of its preview; without one, for a command that shows no preview, any plan is
 *   carried out
 */
export function applyImport(
  context: UseCaseContext,
  input: ImportFile & {
    readonly digest: string | undefined;
    /** Leaves out rows with errors; without it, one such row holds up all of them. */
    readonly goodRowsOnly?: boolean | undefined;
  },
): ImportResult {
  const read = readFile(context, input);
  if (read.kind !== 'table') return read;
  const plan = (transaction: Transaction) => planNow(transaction, context, read.table, input);
  for (let count = 1; ; count += 1) {
    const prepared = context.database.transaction(plan);
    const refused = findObstacle(prepared.plan, input);
    if (refused) return refused;
    const result = context.database.transaction(
      (transaction): ImportResult | 'overtaken' => {
        const isOvertaken = digestContacts(transaction) !== prepared.contactsDigest;
        if (isOvertaken && count < mostPlans) return 'overtaken';
        const valid = isOvertaken ? plan(transaction) : prepared;
        return findObstacle(valid.plan, input) ?? writePlan(transaction, context, valid, input);
      },
      { behavior: 'immediate' },
    );
    if (result === 'overtaken') continue;
    eraseExpected(context.database);
    return result;
  }
}

/** Why a plan is not carried out. */
function findObstacle(
  plan: ImportPlan,
  { digest, goodRowsOnly = false }: Pick<Parameters<typeof applyImport>[1], 'digest' | 'goodRowsOnly'>,
): ImportResult | undefined {
  if (digest !== undefined && digest !== plan.digest) return { kind: 'outdated', preview: previewOf(plan) };
  const preview = previewOf(plan);
  return preview.counts.error > 0 && !goodRowsOnly ? { kind: 'rejected', preview } : undefined;
}

function writePlan(
  transaction: Transaction,
  context: UseCaseContext,
  { plan, request }: Prepared,
  input: ImportFile,
): ImportResult {
  const preview = previewOf(plan);
  const written = writeSteps(transaction, context, request, plan.steps);
  if (input.replaceSampleData) retireSampleDataWithin(transaction, context, request);
  if (!preview.canApplyGood) return { kind: 'imported', preview, counts: preview.counts, eventId: undefined };
  audit(transaction, context, {
    action: importAction,
    subject: 'contacts',
    after: { ...preview.counts, digest: plan.digest },
  });
  const at = context.now.toISOString();
  const by = context.principal.id;
  const retired = plan.retires.map(
    ({ id, revision }): GroupActItem => ({
      contactId: id,
      fromRevision: revision,
      toRevision: revision + 1,
      verificationId: null,
    }),
  );
  insertGroupAct(transaction, { kind: 'import', at, by, items: [...written, ...retired] });
  keepHeadings(transaction, headingsToKeep(input.choices), { at, by });
  const eventId = listAuditEvents(transaction, { limit: 1 }).events[0]?.id;
  publishChange(transaction, context, `Contacts imported: ${preview.counts.create + preview.counts.change}`);
  return { kind: 'imported', preview, counts: preview.counts, eventId };
}

/** The subject of an import's audit event. */
const importAction = 'contacts.import';

/**
 * The result of an import, for the page that the person is sent to next.
 * @returns undefined when the event is not an import
 */
export function findImportCounts(
  { database }: Pick<UseCaseContext, 'database'>,
  eventId: number,
): ImportCounts | undefined {
  const [event] = listAuditEvents(database, { beforeId: eventId + 1, limit: 1 }).events;
  return event?.id === eventId && event.action === importAction ? (event.after as ImportCounts) : undefined;
}

interface Prepared {
  readonly plan: ImportPlan;
  readonly request: RequestContext;
  /** Of the contacts that it was worked out from. */
  readonly contactsDigest: string;
}

/** Somebody who may not import is refused, and the refusal recorded, before the file is read. */
function readFile(context: UseCaseContext, { file, choices }: ImportFile): TableResult | Refusal {
  const access = decideAccess(context.principal, 'contacts.import', new Map());
  if (access.allowed) return readTable(file, choices, readKeptHeadings(context));
  const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
  context.database.transaction(
    (transaction) => auditRefusal(transaction, context, 'contacts.import', 'contacts', refusal),
    { behavior: 'immediate' },
  );
  return refusal;
}

function planNow(
  transaction: Transaction,
  context: UseCaseContext,
  table: CsvTable,
  input: ImportFile,
): Prepared {
  const request = requestContextOf(transaction, context);
  return {
    plan: planImport(transaction, request, table, input),
    request,
    contactsDigest: digestContacts(transaction),
  };
}

function previewOf(plan: ImportPlan): ImportPreview {
  const { rows, retires, headings, notes, questions, answered, lines, digest } = plan;
  const countOf = (kind: (typeof rows)[number]['kind']) => rows.filter((row) => row.kind === kind).length;
  const counts: ImportCounts = {
    create: countOf('create'),
    change: countOf('change'),
    unchanged: countOf('unchanged'),
    duplicate: countOf('duplicate'),
    error: countOf('error'),
    retire: retires.length,
  };
  const hasWork = counts.create + counts.change + counts.retire > 0;
  const canApply = hasWork && counts.error === 0;
  const canApplyGood = hasWork;
  return {
    kind: 'preview',
    ...{ rows, retires, headings, notes, questions, answered, lines, counts, canApply, canApplyGood, digest },
  };
}
