/**
 * Works out, row by row, what an import would do: the same for the preview and for the import itself, so that what is
 * applied is what was shown.
 */
import { createHash } from 'node:crypto';
import type { Transaction } from '../../../../../db/client.ts';
import { listContacts, readWithdrawnChecks } from '../../../../../db/contacts/contacts.ts';
import { readKeptWordings } from '../../../../../db/contacts/private-notes.ts';
import type { RequestContext } from '../../../../domain/contacts/changes/contact-changes.ts';
import type { ContactRecord } from '../../../../domain/contacts/contact-record.ts';
import type { Answers } from '../../../../domain/contacts/csv/asking/question.ts';
import { type CsvColumn, dateColumns } from '../../../../domain/contacts/csv/contact-columns.ts';
import { writeDates } from '../../../../domain/contacts/csv/contact-csv.ts';
import { type DateOrder, findDateOrder } from '../../../../domain/contacts/csv/date-cells.ts';
import { readAreaNames } from '../area-names.ts';
import { failed, type ImportRow, type ImportStep, type Planned, placeOf } from '../reading/import-row.ts';
import type { CsvHeading, CsvLine, CsvTable } from '../reading/table.ts';
import {
  type AnsweredQuestion,
  type ImportQuestion,
  listQuestions,
  settleLines,
} from './import-questions.ts';
import { warnOfRows } from './import-warnings.ts';
import { withLeftOut } from './left-out-cells.ts';
import { addToEntries } from './plan-addition.ts';
import { type Planning, planChange } from './plan-change.ts';
import { planCreation } from './plan-creation.ts';

export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly steps: readonly ImportStep[];
  /** Sample contacts that the import retires. */
  readonly retires: readonly ContactRecord[];
  readonly headings: readonly CsvHeading[];
  /** How the file was read, where that was not obvious, in sentences. */
  readonly notes: readonly string[];
  /** What the person is asked about the values of its cells. */
  readonly questions: readonly ImportQuestion[];
  /** The answers that changed cells. */
  readonly answered: readonly AnsweredQuestion[];
  /** The rows as they were read, with the answers in them. */
  readonly lines: readonly CsvLine[];
  readonly digest: string;
}

export interface ImportOptions {
  /** Retires every sample contact in the same action: real ones replace them. */
  readonly replaceSampleData: boolean;
  /** What the person said of values that could not be read, by question. */
  readonly answers?: Answers | undefined;
}

export function planImport(
  transaction: Transaction,
  request: RequestContext,
  { lines: rawLines, headings, notes: tableNotes }: CsvTable,
  options: ImportOptions,
): ImportPlan {
  const contacts = new Map(listContacts(transaction).map((contact) => [contact.id, contact]));
  const names = readAreaNames(transaction);
  const { lines, answered } = settleLines(rawLines, options.answers ?? new Map(), names);
  const dates = orderOf(lines, contacts, dateColumns);
  const planning: Planning = {
    ...{ transaction, request, dates, contacts, names },
    knownNotes: readKeptWordings(transaction),
    withdrawnChecks: readWithdrawnChecks(transaction),
  };
  const firstRows = new Map<string, number>();
  const planned = warnOfRows(
    addToEntries(
      lines.map((line) => planRow(line, planning, firstRows, options)),
      lines,
      planning,
    ),
    [...contacts.values()],
    planning.knownNotes,
  ).map((each, at) => {
    const line = lines[at];
    return line ? withLeftOut(each, line, (whole) => planRow(whole, planning, new Map(), options).row) : each;
  });
  const rows = planned.map(({ row }) => row);
  const retires = options.replaceSampleData
    ? [...contacts.values()].filter((contact) => contact.isDemonstration && contact.status !== 'retired')
    : [];
  return {
    rows,
    steps: planned.flatMap(({ step }) => step ?? []),
    retires,
    headings,
    notes: [...tableNotes, ...dateNotes(lines, dates)],
    questions: listQuestions(lines, rows, names, {
      today: request.today,
      orderOf: (column) => {
        const order = orderOf(lines, contacts, [column]);
        return order === 'unsettled' ? dates : order;
      },
    }),
    answered,
    lines,
    digest: createHash('sha256')
      .update(
        JSON.stringify([
          rows,
          headings,
          retires.map(({ id, revision }) => [id, revision]),
          listMarked(lines, contacts),
        ]),
      )
      .digest('hex'),
  };
}

/**
 * Where nobody answers, of the entries that the file is about: a check in it must not overwrite in silence what was
 * found since its preview.
 */
function listMarked(lines: readonly CsvLine[], contacts: ReadonlyMap<string, ContactRecord>) {
  return lines.flatMap(({ cells }) => {
    const contact = contacts.get(cells.id?.trim() ?? '');
    return contact && contact.unreachableSinceOn !== null ? [[contact.id, contact.unreachableSinceOn]] : [];
  });
}

function planRow(
  csvLine: CsvLine,
  planning: Planning,
  firstRows: Map<string, number>,
  { replaceSampleData }: ImportOptions,
): Planned {
  const { names, dates, request, contacts } = planning;
  const id = csvLine.cells.id?.trim() ?? '';
  if (id === '') return planCreation(csvLine, names, dates, request);
  const place = placeOf(csvLine);
  const contact = contacts.get(id);
  const firstRow = firstRows.get(id);
  firstRows.set(id, firstRow ?? csvLine.row);
  if (!contact)
    return failed(place, 'id', 'There is no contact with this id. Leave it empty to add a new contact.');
  if (firstRow !== undefined)
    return failed(place, 'id', `This contact is in the file twice: row ${firstRow} is about it, too.`);
  const change = planChange(csvLine, contact, planning);
  return replaceSampleData && contact.isDemonstration && change.row.kind === 'change'
    ? failed(
        place,
        'id',
        'This made-up contact is about to be retired. Leave the id empty to add a real one.',
      )
    : change;
}

/** From all dates of these columns, and from the dates that the same cells had when they were exported. */
function orderOf(
  lines: readonly CsvLine[],
  contacts: ReadonlyMap<string, ContactRecord>,
  columns: Iterable<CsvColumn>,
): DateOrder {
  return findDateOrder(
    lines.flatMap(({ cells }) => {
      const contact = contacts.get(cells.id?.trim() ?? '');
      const before = contact ? writeDates(contact) : {};
      return [...columns].flatMap((column) => {
        const cell = cells[column];
        return cell === undefined || cell.trim() === '' ? [] : [{ cell, before: before[column] }];
      });
    }),
  );
}

function dateNotes(lines: readonly CsvLine[], dates: DateOrder): readonly string[] {
  if (dates !== 'month-first') return [];
  const cells = lines.flatMap(({ cells: input }) => [...dateColumns].map((column) => input[column] ?? ''));
  const telling = cells.find((cell) => /^\s*\d{1,2}\D(?:1[3-9]|2\d|3[01])\D\d{2,4}\s*$/.test(cell));
  const shown = telling === undefined ? '' : `, as “${telling.trim()}” shows`;
  return [`Dates are read with the month first${shown}.`];
}
