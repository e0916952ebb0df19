/**
 * Imports contacts from CSV: first a preview in which nothing is written, then exactly what was previewed, whole or
 * not at all. Called by the import page and by `npm run contacts -- import`.
 */
import type { Transaction } from '../../../db/client.ts';
import { eraseExpected } from '../../../db/erase-removed.ts';
import type { Asking, Refusal } from '../../domain/contacts/contact-changes.ts';
import { decideAccess } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../context.ts';
import { changeWithin } from './change-contact.ts';
import { askingOf, audit, auditRefusal } from './contact-steps.ts';
import { createWithin } from './create-contact.ts';
import { readCsv } from './csv-table.ts';
import type { ImportedCheck } from './imported-check.ts';
import { type ImportOptions, type ImportPlan, type ImportStep, planImport } from './plan-import.ts';
import { retireDemonstrationWithin } from './retire-demonstration.ts';
import { verifyWithin } from './verify-contact.ts';

export interface ImportFile extends ImportOptions {
  /** CSV in UTF-8, with the columns of an export. */
  readonly file: Uint8Array;
}

export interface ImportCounts {
  readonly create: number;
  readonly change: number;
  readonly unchanged: number;
  readonly error: number;
  /** Made-up contacts that are retired. */
  readonly retire: number;
}

export interface ImportPreview {
  readonly kind: 'preview';
  readonly rows: ImportPlan['rows'];
  readonly retires: ImportPlan['retires'];
  readonly counts: ImportCounts;
  /** Whether every row can be applied and there is something to do. */
  readonly canApply: boolean;
  /** Stands for exactly this: an import names it, and is refused when the file or a contact has changed since. */
  readonly digest: string;
}

/** The file as a whole cannot be used. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly problem: string;
}

export type PreviewResult = ImportPreview | Unreadable | Refusal;

export function previewImport(context: UseCaseContext, given: ImportFile): PreviewResult {
  return context.database.transaction(
    (transaction) => {
      const prepared = prepare(transaction, context, given);
      return prepared.kind === 'prepared' ? previewOf(prepared.plan) : prepared;
    },
    { behavior: 'immediate' },
  );
}

export type ImportResult =
  | { readonly kind: 'imported'; readonly counts: ImportCounts }
  /** A contact or the file is not what it was at the preview: look again. */
  | { readonly kind: 'outdated'; readonly preview: ImportPreview }
  /** Some rows have errors: nothing was written. */
  | { readonly kind: 'rejected'; readonly preview: ImportPreview }
  | Unreadable
  | Refusal;

/** @param given the file with the digest of its preview; without one, for a command that shows no preview, any */
export function applyImport(
  context: UseCaseContext,
  given: ImportFile & { readonly digest: string | undefined },
): ImportResult {
  const result = context.database.transaction(
    (transaction): ImportResult => {
      const prepared = prepare(transaction, context, given);
      if (prepared.kind !== 'prepared') return prepared;
      const { plan, asking } = prepared;
      const preview = previewOf(plan);
      if (given.digest !== undefined && given.digest !== plan.digest) return { kind: 'outdated', preview };
      if (preview.counts.error > 0) return { kind: 'rejected', preview };
      for (const step of plan.steps) applyStep(transaction, context, asking, step);
      if (given.replaceDemonstration) retireDemonstrationWithin(transaction, context, asking);
      if (preview.canApply)
        audit(transaction, context, {
          action: 'contacts.import',
          subject: 'contacts',
          after: { ...preview.counts, digest: plan.digest },
        });
      return { kind: 'imported', counts: preview.counts };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

type Prepared =
  | { readonly kind: 'prepared'; readonly plan: ImportPlan; readonly asking: Asking }
  | Unreadable
  | Refusal;

function prepare(transaction: Transaction, context: UseCaseContext, given: ImportFile): Prepared {
  const access = decideAccess(context.principal, 'contacts.import', new Map());
  if (!access.allowed) {
    const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
    auditRefusal(transaction, context, 'contacts.import', 'contacts', refusal);
    return refusal;
  }
  const lines = readCsv(given.file);
  if (!lines.ok) return { kind: 'unreadable', problem: lines.problem };
  const asking = askingOf(transaction, context);
  return { kind: 'prepared', plan: planImport(transaction, asking, lines.value, given), asking };
}

function previewOf({ rows, retires, digest }: ImportPlan): ImportPreview {
  const countOf = (kind: (typeof rows)[number]['kind']) => rows.filter((row) => row.kind === kind).length;
  const counts: ImportCounts = {
    create: countOf('create'),
    change: countOf('change'),
    unchanged: countOf('unchanged'),
    error: countOf('error'),
    retire: retires.length,
  };
  const hasWork = counts.create + counts.change + counts.retire > 0;
  return { kind: 'preview', rows, retires, counts, canApply: hasWork && counts.error === 0, digest };
}

/** @throws Error, which undoes the whole import, when a row does not do what its plan said */
function applyStep(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  step: ImportStep,
): void {
  if (step.kind === 'create') {
    const created = createWithin(transaction, context, asking, step.given, 'imported');
    if (created.kind !== 'created') throw new Error(`A row that could be created was ${created.kind}.`);
    applyCheck(transaction, context, asking, created.contact.id, step.check);
    return;
  }
  if (step.wish !== undefined) {
    const changed = changeWithin(transaction, context, asking, step.contactId, step.wish);
    if (changed.kind !== 'changed') throw new Error(`A row that could be changed was ${changed.kind}.`);
  }
  applyCheck(transaction, context, asking, step.contactId, step.check);
}

function applyCheck(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  contactId: string,
  check: ImportedCheck | null,
): void {
  if (check === null) return;
  const verified = verifyWithin(transaction, context, asking, {
    contactId,
    seenRevision: undefined,
    ...check,
  });
  if (verified.kind !== 'verified') throw new Error(`A row that could be checked was ${verified.kind}.`);
}
