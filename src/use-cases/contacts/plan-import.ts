/**
 * Works out, row by row, what an import would do: the same for the preview that a person looks at and for the import
 * itself, so that what is applied is what was shown.
 */
import { createHash } from 'node:crypto';
import type { Transaction } from '../../../db/client.ts';
import { findContactState, listContactRevisions, listContacts } from '../../../db/contacts.ts';
import { type Asking, decideChange } from '../../domain/contacts/contact-changes.ts';
import {
  type AreaNames,
  awayColumns,
  type CsvColumn,
  type CsvRow,
  columnOfField,
  csvColumns,
  readRow,
  supportColumns,
  writeRow,
} from '../../domain/contacts/contact-csv.ts';
import { decideCreation } from '../../domain/contacts/contact-decisions.ts';
import {
  type ContactChanges,
  contactChangesSchema,
  type FieldError,
  type NewContact,
  newContactSchema,
  parseFields,
} from '../../domain/contacts/contact-fields.ts';
import type { ContactFields, ContactRecord, Difference } from '../../domain/contacts/contact-record.ts';
import { readAreaNames } from './area-names.ts';
import type { ChangeWish } from './change-contact.ts';
import type { CsvLine } from './csv-table.ts';
import { warnOfRows } from './import-warnings.ts';
import { type ImportedCheck, newerCheck, readCheck, wholeCheck } from './imported-check.ts';

export type ImportRow = { readonly line: number } & (
  | {
      readonly kind: 'create';
      readonly fields: ContactFields;
      readonly check: ImportedCheck | null;
      /** What a person should look at again, although it would be done. */
      readonly warnings: readonly FieldError[];
    }
  | {
      readonly kind: 'change';
      readonly contact: ContactRecord;
      /** As they would become. */
      readonly fields: ContactFields;
      readonly differences: readonly Difference[];
      readonly check: ImportedCheck | null;
      /** Whether its check would count no more, and the row brings no other. */
      readonly losesCheck: boolean;
      readonly warnings: readonly FieldError[];
    }
  | { readonly kind: 'unchanged'; readonly contact: ContactRecord }
  /** `field` is the column; empty for the row as a whole. */
  | { readonly kind: 'error'; readonly errors: readonly FieldError[] }
);

/** What to do about one row. */
export type ImportStep =
  | { readonly kind: 'create'; readonly given: NewContact; readonly check: ImportedCheck | null }
  | {
      readonly kind: 'change';
      readonly contactId: string;
      /** Undefined for a row that brings only a check. */
      readonly wish: ChangeWish | undefined;
      readonly check: ImportedCheck | null;
    };

export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly steps: readonly ImportStep[];
  /** Made-up contacts that the import retires. */
  readonly retires: readonly ContactRecord[];
  readonly digest: string;
}

export interface ImportOptions {
  /** Retires every made-up contact in the same act: real ones take their place. */
  readonly replaceDemonstration: boolean;
}

interface Planned {
  readonly row: ImportRow;
  readonly step: ImportStep | undefined;
}

export function planImport(
  transaction: Transaction,
  asking: Asking,
  lines: readonly CsvLine[],
  options: ImportOptions,
): ImportPlan {
  const names = readAreaNames(transaction);
  const contacts = new Map(listContacts(transaction).map((contact) => [contact.id, contact]));
  const seenIds = new Set<string>();
  const planned = lines.map(({ line, cells }): Planned => {
    const id = cells.id?.trim() ?? '';
    if (id === '') return planCreation(line, cells, names, asking);
    const contact = contacts.get(id);
    const isTwice = seenIds.has(id);
    seenIds.add(id);
    if (!contact)
      return failed(line, 'id', 'There is no contact with this id. Leave it empty to add a new contact.');
    if (isTwice) return failed(line, 'id', 'This contact is in the file twice.');
    const change = planChange(transaction, line, cells, contact, names, asking);
    const isGoing = options.replaceDemonstration && contact.isDemonstration;
    return isGoing && change.row.kind === 'change'
      ? failed(
          line,
          'id',
          'This made-up contact is about to be retired. Leave the id empty to add a real one.',
        )
      : change;
  });
  const rows = warnOfRows(
    planned.map(({ row }) => row),
    [...contacts.values()],
  );
  const steps = planned.map(({ step }) => step).filter((step) => step !== undefined);
  const retires = options.replaceDemonstration
    ? [...contacts.values()].filter((contact) => contact.isDemonstration && contact.status !== 'retired')
    : [];
  const digest = createHash('sha256')
    .update(JSON.stringify([rows, retires.map(({ id, revision }) => [id, revision])]))
    .digest('hex');
  return { rows, steps, retires, digest };
}

function failed(line: number, field: CsvColumn | '', message: string): Planned {
  return { row: { line, kind: 'error', errors: [{ field, message }] }, step: undefined };
}

function failedWith(line: number, errors: readonly FieldError[]): Planned {
  const byColumn = errors.map(({ field, message }) => ({ field: columnOf(field), message }));
  return { row: { line, kind: 'error', errors: byColumn }, step: undefined };
}

/** `hours.periods.0` is beside the hours, `person.name` beside the name. */
function columnOf(field: string): string {
  return columnOfField[field] ?? columnOfField[field.split('.')[0] ?? ''] ?? field.split('.')[0] ?? field;
}

function planCreation(line: number, cells: CsvLine['cells'], names: AreaNames, asking: Asking): Planned {
  const { row, errors } = readRow(cells, names);
  if (row.status !== undefined && row.status !== 'active')
    return failed(line, 'status', 'A new contact is active. Add it first, then mark it.');
  const { check, problems } = readCheck(row, asking);
  const given = parseFields(newContactSchema, { kind: row.kind, ...withoutEmptyCoverage(row.fields) });
  const all = [...errors, ...problems, ...(given.ok ? [] : given.errors)];
  if (all.length > 0 || !given.ok) return failedWith(line, all);
  const decision = decideCreation(given.value, asking);
  if (decision.kind === 'invalid') return failedWith(line, decision.errors);
  if (decision.kind === 'refused') return failed(line, '', decision.detail);
  return {
    row: { line, kind: 'create', fields: decision.fields, check, warnings: [] },
    step: { kind: 'create', given: given.value, check },
  };
}

/** A police contact may leave its boroughs to its police area. */
function withoutEmptyCoverage(fields: CsvRow['fields']): Readonly<Record<string, unknown>> {
  const { boroughs: given, policeArea, ...rest } = fields;
  const isNamed = Array.isArray(given) && given.length > 0;
  return {
    ...rest,
    ...(isNamed ? { boroughs: given } : {}),
    ...(policeArea ? { policeArea } : {}),
  };
}

function planChange(
  transaction: Transaction,
  line: number,
  cells: CsvLine['cells'],
  contact: ContactRecord,
  names: AreaNames,
  asking: Asking,
): Planned {
  const unchanged: Planned = { row: { line, kind: 'unchanged', contact }, step: undefined };
  const revision = Number(cells.revision?.trim() || contact.revision);
  const base = revision === contact.revision ? contact : findBase(transaction, contact, revision);
  if (!base)
    return failed(line, 'revision', 'This contact never had this revision. Export again and use that.');
  const touched = listTouched(cells, base, names);
  if (Object.keys(touched).length === 0) return unchanged;
  if (!cells.revision?.trim())
    return failed(
      line,
      'revision',
      'Give the revision from the export, which says what the change is made from.',
    );
  const { row, errors } = readRow(touched, names);
  if (row.kind !== undefined && row.kind !== contact.kind)
    return failed(line, 'kind', `The kind of a contact cannot change: this one is ${contact.kind}.`);
  const given = parseFields(contactChangesSchema, {
    ...row.fields,
    status: row.status,
    successor: row.successor,
  });
  const { check, problems } = readCheck(wholeCheck(touched, base, row), asking);
  const all = [...errors, ...problems, ...(given.ok ? [] : given.errors)];
  if (all.length > 0 || !given.ok) return failedWith(line, all);
  const newer = newerCheck(check, contact);
  const counting = newer !== null && isWithdrawn(transaction, contact, newer) ? null : newer;
  return decideRow(transaction, line, contact, revision, given.value, counting, asking);
}

/** A file that was exported before a check was taken back still has it: it must not come back that way. */
function isWithdrawn(transaction: Transaction, { id }: ContactRecord, check: ImportedCheck): boolean {
  return listContactRevisions(transaction, id)
    .flatMap(({ withdrawnChecks }) => withdrawnChecks)
    .some(({ on, method }) => on === check.on && method === check.method);
}

function decideRow(
  transaction: Transaction,
  line: number,
  contact: ContactRecord,
  seenRevision: number,
  changes: ContactChanges,
  check: ImportedCheck | null,
  asking: Asking,
): Planned {
  const { status, successor, checked: _, ...named } = changes;
  const fields = Object.fromEntries(
    Object.entries(named).filter(([, value]) => value !== undefined),
  ) as Partial<ContactFields>;
  const wish: ChangeWish = { seenRevision, fields, status, successorId: successor, cause: 'imported' };
  if (check !== null && (status ?? contact.status) !== 'active')
    return failed(line, 'last_checked_on', 'Only an active contact can have been checked.');
  const seen = findContactState(transaction, contact.id, seenRevision);
  const decision = decideChange(contact, { ...wish, seen }, asking);
  const step = { kind: 'change', contactId: contact.id, check } as const;
  switch (decision.kind) {
    case 'changed':
      return {
        row: {
          line,
          kind: 'change',
          contact,
          fields: decision.next.fields,
          differences: decision.differences,
          check,
          losesCheck: contact.verification !== null && decision.check === 'gone' && check === null,
          warnings: [],
        },
        step: { ...step, wish },
      };
    case 'unchanged':
      return check === null
        ? { row: { line, kind: 'unchanged', contact }, step: undefined }
        : {
            row: {
              line,
              kind: 'change',
              contact,
              fields: contact.fields,
              differences: [],
              check,
              losesCheck: false,
              warnings: [],
            },
            step: { ...step, wish: undefined },
          };
    case 'stale':
      return failed(
        line,
        'revision',
        `This contact has been changed since it was exported: it is now at revision ${contact.revision}. Export again and repeat the change there.`,
      );
    case 'invalid':
      return failedWith(line, decision.errors);
    case 'waits':
      throw new Error('An import is for administrators, whose changes do not wait.');
    case 'refused':
    case 'conflict':
      return failed(line, '', decision.detail);
  }
}

/** The contact as the export wrote it when it had an earlier revision. */
function findBase(
  transaction: Transaction,
  contact: ContactRecord,
  number: number,
): ContactRecord | undefined {
  const revision = listContactRevisions(transaction, contact.id).find((entry) => entry.number === number);
  return (
    revision && {
      ...contact,
      revision: number,
      status: revision.status,
      fields: revision.fields,
      verification: revision.verifications.at(-1) ?? null,
    }
  );
}

/** The cells that say something else than the export wrote. What nobody touched is not read, whatever its form. */
function listTouched(cells: CsvLine['cells'], base: ContactRecord, names: AreaNames): CsvLine['cells'] {
  const written = writeRow(base, names);
  const entries = csvColumns
    .map((column, index) => [column, cells[column], written[index]] as const)
    .filter(([column]) => column !== 'id' && column !== 'revision')
    .filter(([, cell, before]) => cell !== undefined && normalise(cell) !== normalise(before ?? ''));
  const touched = new Set(entries.map(([column]) => column));
  // A column that the file lacks stays as it was written.
  const whole = [awayColumns, supportColumns]
    .filter((columns) => columns.some((column) => touched.has(column)))
    .flat()
    .map((column) => [column, cells[column] ?? written[csvColumns.indexOf(column)]] as const);
  return Object.fromEntries([...entries.map(([column, cell]) => [column, cell] as const), ...whole]);
}

/** Spreadsheets rewrite line ends. */
function normalise(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}
