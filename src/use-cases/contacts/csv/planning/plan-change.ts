/** What a row with an id would do: change that contact, compared with the revision it was exported from. */
import type { Transaction } from '../../../../../db/client.ts';
import { findContactState, listContactRevisions } from '../../../../../db/contacts/contacts.ts';
import { decideChange, type RequestContext } from '../../../../domain/contacts/changes/contact-changes.ts';
import {
  type ContactChanges,
  contactChangesSchema,
  type FieldError,
  parseFields,
} from '../../../../domain/contacts/contact-fields.ts';
import type { ContactRecord } from '../../../../domain/contacts/contact-record.ts';
import { readRow } from '../../../../domain/contacts/csv/contact-csv.ts';
import type { DateOrder } from '../../../../domain/contacts/csv/date-cells.ts';
import type { AreaNames } from '../../../../domain/contacts/csv/field-columns.ts';
import { guard } from '../../../../domain/text/spreadsheet-cell.ts';
import { commandOfEdit } from '../../change/edit-contact.ts';
import type { ChangeCommand } from '../../change/write-change.ts';
import { failed, type Planned, placeOf, type RowPlace } from '../reading/import-row.ts';
import type { CsvLine } from '../reading/table.ts';
import { listTouched, normalise } from '../reading/touched-cells.ts';
import { listWritten, refuseTwoReadings } from '../reading/written-cells.ts';
import { type ImportedCheck, newerCheck, problemsOfCheck, readCheck, wholeCheck } from './imported-check.ts';
import { failedWith } from './plan-creation.ts';

/** The data that planning a row needs. */
export interface Planning {
  readonly transaction: Transaction;
  readonly names: AreaNames;
  readonly dates: DateOrder;
  readonly request: RequestContext;
  /** Every contact, by id. */
  readonly contacts: ReadonlyMap<string, ContactRecord>;
  /** Every stored version of private notes, by contact. */
  readonly knownNotes: ReadonlyMap<string, readonly string[]>;
  /** Withdrawn checks, by contact. */
  readonly withdrawnChecks: ReadonlyMap<string, readonly Pick<ImportedCheck, 'on' | 'method'>[]>;
}

export function planChange(csvLine: CsvLine, contact: ContactRecord, planning: Planning): Planned {
  const { transaction, names, dates, request } = planning;
  const { cells } = csvLine;
  const place = placeOf(csvLine);
  const input = cells.revision?.trim() ?? '';
  const revision = input === '' ? contact.revision : Number(input);
  const base = revision === contact.revision ? contact : findBase(transaction, contact, revision);
  if (!base)
    return failed(place, 'revision', 'This contact never had this revision. Export again and use that.');
  const touched = withoutKnownNotes(planning, contact, listTouched(cells, base, names, dates));
  if (Object.keys(touched).length === 0)
    return { row: { ...place, kind: 'unchanged', contact }, step: undefined };
  if (input === '')
    return failed(
      place,
      'revision',
      'Give the revision from the export, which says what the change is made from.',
    );
  const { row, errors } = readRow(touched, names, dates);
  if (row.kind !== undefined && row.kind !== contact.kind)
    return failed(place, 'kind', `The kind of a contact cannot change: this one is ${contact.kind}.`);
  const changes = parseFields(contactChangesSchema, {
    ...row.fields,
    status: row.status,
    successor: row.successor,
    privateNotes: row.privateNotes,
  });
  const { check, problems } = readCheck(wholeCheck(touched, base, row), request);
  const all = [...refuseTwoReadings(touched), ...errors, ...problems, ...(changes.ok ? [] : changes.errors)];
  if (all.length > 0 || !changes.ok) return failedWith(place, all);
  const newer = newerCheck(check, contact);
  const { telephone = contact.fields.telephone } = changes.value;
  const checkProblems = problemsOfCheck(newer, telephone);
  if (checkProblems.length > 0) return failedWith(place, checkProblems);
  const counting = newer !== null && isWithdrawn(planning, contact, newer) ? null : newer;
  const requested: Wanted = {
    place,
    contact,
    seenRevision: revision,
    changes: changes.value,
    check: counting,
    written: listWritten(touched, dates, csvLine.written),
  };
  return decideRow(requested, planning);
}

/**
 * Private notes are not part of a revision, so a file exported before somebody wrote there still has an earlier
 * version. Nobody typed that into the file, so it must not be restored. An empty cell does not clear the notes either;
 * the form can.
 */
function withoutKnownNotes(
  { knownNotes }: Planning,
  { id }: ContactRecord,
  touched: CsvLine['cells'],
): CsvLine['cells'] {
  const { private_notes: cell, ...others } = touched;
  if (cell === undefined) return touched;
  const known = ['', ...(knownNotes.get(id) ?? [])];
  return known.some((text) => normalise(guard(text)) === normalise(cell)) ? others : touched;
}

/** A file exported before a check was withdrawn still has it: it must not come back that way. */
function isWithdrawn({ withdrawnChecks }: Planning, { id }: ContactRecord, check: ImportedCheck): boolean {
  return (withdrawnChecks.get(id) ?? []).some(({ on, method }) => on === check.on && method === check.method);
}

interface Wanted {
  readonly place: RowPlace;
  readonly contact: ContactRecord;
  readonly seenRevision: number;
  readonly changes: ContactChanges;
  readonly check: ImportedCheck | null;
  readonly written: readonly FieldError[];
}

function decideRow(requested: Wanted, { transaction, contacts, request }: Planning): Planned {
  const { place, contact, seenRevision, check, written } = requested;
  const { changes } = requested;
  const { status, successor, privateNotes } = changes;
  const command: ChangeCommand = { ...commandOfEdit(contact, { seenRevision, changes }), cause: 'imported' };
  if (check !== null && (status ?? contact.status) !== 'active')
    return failed(place, 'last_checked_on', 'Only an active contact can have been checked.');
  const seen =
    seenRevision === contact.revision ? contact : findContactState(transaction, contact.id, seenRevision);
  const decision = decideChange(contact, { ...command, seen }, request);
  const step = { kind: 'change', contact, check, privateNotes } as const;
  const row = { ...place, kind: 'change', contact, check, privateNotes, warnings: [], written } as const;
  switch (decision.kind) {
    case 'changed': {
      const next = successor === undefined || successor === null ? undefined : contacts.get(successor);
      const problem = successor ? checkSuccessor(next) : undefined;
      if (problem !== undefined) return failed(place, 'successor', problem);
      return {
        row: {
          ...row,
          fields: decision.next.fields,
          differences: decision.differences,
          successor: next ?? null,
          losesCheck: contact.verification !== null && decision.check === 'gone' && check === null,
        },
        step: { ...step, decision },
      };
    }
    case 'unchanged':
      return check === null && privateNotes === undefined
        ? { row: { ...place, kind: 'unchanged', contact }, step: undefined }
        : {
            row: { ...row, fields: contact.fields, differences: [], successor: null, losesCheck: false },
            step: { ...step, decision: undefined },
          };
    case 'stale':
      return failed(
        place,
        'revision',
        `This contact has been changed since it was exported: it is now at revision ${contact.revision}. Export again and repeat the change there.`,
      );
    case 'invalid':
      return failedWith(place, decision.errors);
    case 'waits':
      throw new Error('An import is for administrators, whose changes do not wait.');
    case 'refused':
    case 'conflict':
      return failed(place, '', decision.detail);
  }
}

/** The preview reports what change-contact.ts would refuse later. */
function checkSuccessor(successor: ContactRecord | undefined): string | undefined {
  if (!successor) return 'There is no contact with this id. Give the id of the one that takes its place.';
  return successor.status === 'retired'
    ? 'The successor is itself retired. Give the id of a contact that is shown.'
    : undefined;
}

/** The contact as the export wrote it at an earlier revision. */
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
