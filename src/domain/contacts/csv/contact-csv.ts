/**
 * Contacts as rows of a table: what is written into each column, and how it is read back. The columns themselves are in
 * contact-columns.ts.
 */
import { guard, unguard } from '../../text/spreadsheet-cell.ts';
import { notParsed, type Parsed, parsed, plainLine } from '../../text/typed-text.ts';
import type { ContactKind, ContactStatus, VerificationMethod } from '../contact.ts';
import type { FieldError } from '../contact-fields.ts';
import type { ContactRecord } from '../contact-record.ts';
import { describeField, fieldNames } from '../fields/registry.ts';
import { findCellProblem, findNothingSaid } from './cell-problems.ts';
import { type CsvColumn, csvColumns, dateColumns, describeColumn } from './contact-columns.ts';
import { type DateOrder, parseDateCell } from './date-cells.ts';
import { type AreaNames, parseNumberCell, type RowReader } from './field-columns.ts';
import { parseKind, parseMethod, parseStatus } from './word-cells.ts';

/** The contents of one row, as far as its columns exist. Fields are raw: contact-fields.ts checks them. */
export interface CsvRow {
  readonly id: string | null;
  readonly revision: number | null;
  readonly kind: ContactKind | undefined;
  readonly status: ContactStatus | undefined;
  readonly successor: string | null | undefined;
  readonly checkedOn: string | null | undefined;
  readonly checkedBy: VerificationMethod | null | undefined;
  /** Not part of a revision; readers never see it. */
  readonly privateNotes: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The dates of a contact as an export writes them. */
export function writeDates(contact: ContactRecord): Readonly<Partial<Record<CsvColumn, string>>> {
  return Object.fromEntries(
    [...dateColumns].map((column) => [
      column,
      describeColumn(column).write(contact, { boroughs: new Map() }),
    ]),
  );
}

export function writeRow(contact: ContactRecord, names: AreaNames): readonly string[] {
  return csvColumns.map((column) => guard(describeColumn(column).write(contact, names)));
}

/** In these columns a word such as "unknown" is a valid value, or the column's own rules refuse it. */
const wordColumns: ReadonlySet<CsvColumn> = new Set(['id', 'revision', 'kind', 'status', 'successor']);

/** What is wrong with a cell whatever its column. */
function findProblem(column: CsvColumn, cell: string): string | undefined {
  const problem = findCellProblem(cell);
  if (problem !== undefined || wordColumns.has(column)) return problem;
  const { takesWords, guide } = describeColumn(column);
  const nothing = takesWords?.test(cell.trim()) ? undefined : findNothingSaid(cell);
  if (nothing === undefined || guide.isNeeded !== 'always' || column === 'boroughs') return nothing;
  // An empty cell would be refused, too.
  const text = plainLine(cell);
  return column === 'role' && /^vacant$/i.test(text)
    ? `“${text}” is no role. Write the role here, such as Modern slavery lead, and vacant in a column headed status.`
    : `“${text}” tells readers nothing, and an entry cannot be without this. Write what it is.`;
}

type Cells = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * @param cells by column, for the columns that the file has
 * @param dates the order in which the file writes dates
 */
export function readRow(
  cells: Cells,
  names: AreaNames,
  dates: DateOrder,
): { readonly row: CsvRow; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const reader = readerOf(cells, names, dates, errors);
  const fields = fieldNames.map((field) => [field, describeField(field).csv.read(reader)] as const);
  const row: CsvRow = {
    id: reader.optional('id')?.trim() ?? null,
    revision: reader.read('revision', parseRevision) ?? null,
    kind:
      reader.read('kind', (cell) => parseKind(cell, isCouncilName(cells.organisation ?? '', names))) ??
      undefined,
    status: reader.read('status', parseStatus) ?? undefined,
    successor: reader.optional('successor'),
    checkedOn: reader.date('last_checked_on'),
    checkedBy: reader.read('last_checked_by', parseMethod),
    privateNotes: reader.text('private_notes'),
    fields: Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  };
  return { row, errors };
}

/** @param errors collects the problems of cells; each cell is read once, however many fields use it */
function readerOf(cells: Cells, names: AreaNames, dates: DateOrder, errors: FieldError[]): RowReader {
  const known = new Map<string, unknown>();
  const parseCell = <T>(column: CsvColumn, parse: (cell: string) => Parsed<T>): T | undefined => {
    const input = cells[column];
    if (input === undefined) return undefined;
    const cell = unguard(input);
    const problem = findProblem(column, cell);
    const result = problem === undefined ? parse(cell) : notParsed(problem);
    if (result.ok) return result.value;
    errors.push({ field: column, message: result.problem });
    return undefined;
  };
  const read: RowReader['read'] = <T>(column: string, parse: (cell: string) => Parsed<T>) => {
    if (!known.has(column)) known.set(column, parseCell(column as CsvColumn, parse));
    return known.get(column) as T | undefined;
  };
  return {
    names,
    has: (columns) => columns.some((column) => cells[column as CsvColumn] !== undefined),
    read,
    text: (column) => read(column, (cell) => parsed(cell)),
    optional: (column) => read(column, (cell) => parsed(cell.trim() === '' ? null : cell)),
    date: (column) => read(column, (cell) => parseDateCell(cell, dates)),
    telephone: (column) => read(column, parseNumberCell),
    refuse: (column, message) => errors.push({ field: column, message }),
  };
}

function parseRevision(cell: string): Parsed<number | null> {
  const text = cell.trim();
  if (text === '') return parsed(null);
  return /^[1-9]\d{0,8}$/.test(text)
    ? parsed(Number(text))
    : notParsed('Leave the revision as it was exported.');
}

/** Whether the name of an organisation is that of a council. */
export function isCouncilName(organisation: string, { boroughNames }: AreaNames): boolean {
  return /\bcouncil\b|\bborough\b/i.test(organisation) || boroughNames.listNamed(organisation).length > 0;
}
