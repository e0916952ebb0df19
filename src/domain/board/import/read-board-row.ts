/** Which record a row of an import is about, and what it says of it: everything that can be told from the row alone. */
import type { DateOrder } from '../../contacts/csv/date-cells.ts';
import { plainHeading } from '../../contacts/csv/plain-heading.ts';
import { unguard } from '../../text/spreadsheet-cell.ts';
import {
  aBoardRecord,
  type BoardKind,
  type BoardValues,
  boardKinds,
  boardKindWords,
  listBoardFields,
} from '../board-fields.ts';
import { type BoardRecord, type BoardState, boardStates, fillValues } from '../board-record.ts';
import { readBoardCell } from './board-cells.ts';
import { boardColumns, findField, ownColumns } from './board-columns.ts';
import type { BoardLine, BoardRowError } from './board-plan.ts';

export interface ReadRow {
  readonly row: number;
  /** Empty for a record that gets one. */
  readonly id: string;
  /** Undefined where the row does not say it, or says another than the record has. */
  readonly kind: BoardKind | undefined;
  readonly current: BoardRecord | undefined;
  readonly state: BoardState;
  /** Every field of the kind. */
  readonly values: BoardValues;
  readonly errors: readonly BoardRowError[];
  readonly isStale: boolean;
}

export interface Reading {
  readonly find: (id: string) => BoardRecord | undefined;
  readonly dates: DateOrder;
  /** The file comes from another site: its records may be unknown here although they have a revision. */
  readonly isFromElsewhere: boolean;
}

/** Part of addresses, beside these pages. */
const reservedIds = new Set(['new', 'import']);
const idMaxLength = 100;

export function readBoardRow({ row, cells }: BoardLine, reading: Reading): ReadRow {
  const errors: BoardRowError[] = [];
  const fail = (column: string, message: string) => errors.push({ column, message });
  const own = (column: (typeof ownColumns)[number]) => unguard(cells[column] ?? '').trim();
  const id = own('id');
  const current = id === '' ? undefined : reading.find(id);
  const kind = findKind(own('kind'));
  if (kind === undefined) fail('kind', kindProblem(own('kind')));
  else if (current && current.kind !== kind)
    fail(
      'kind',
      `“${id}” is ${aBoardRecord(current.kind)}, and stays one. To add ${aBoardRecord(kind)}, empty the id.`,
    );
  const idProblem = current ? undefined : findIdProblem(id);
  if (idProblem !== undefined) fail('id', idProblem);
  const revision = own('revision');
  const revisionProblem = findRevisionProblem(id, revision, current, reading);
  if (revisionProblem !== undefined) fail('revision', revisionProblem);
  const state = readState(cells['visibility'] === undefined ? undefined : own('visibility'), current);
  if (state === undefined)
    fail('visibility', `Write one of ${boardStates.join(', ')}: whether readers see it.`);
  const isStale = current !== undefined && isNumber(revision) && Number(revision) !== current.revision;
  const base = { row, id, current, state: state ?? 'draft', isStale };
  if (kind === undefined || (current && current.kind !== kind))
    return { ...base, kind: undefined, values: {}, errors };
  const values = readValues(kind, cells, current, reading.dates, fail);
  return { ...base, kind, values, errors };
}

type Fail = (column: string, message: string) => void;

function readValues(
  kind: BoardKind,
  cells: BoardLine['cells'],
  current: BoardRecord | undefined,
  dates: DateOrder,
  fail: Fail,
): BoardValues {
  const before = fillValues(kind, current?.values ?? {});
  const values: Record<string, string> = { ...before };
  for (const [name, field] of listBoardFields(kind)) {
    const cell = cells[name];
    if (cell === undefined) continue;
    const result = readBoardCell(field, cell, before[name] ?? '', dates);
    if (result.ok) values[name] = result.value;
    else fail(name, result.problem);
  }
  for (const column of boardColumns) {
    const isOwn = ownColumns.some((own) => own === column);
    if (isOwn || findField(kind, column) || (cells[column] ?? '').trim() === '') continue;
    fail(column, `${boardKindWords[kind].many} have no ${column}. Empty the cell, or put the kind right.`);
  }
  return values;
}

function findKind(cell: string): BoardKind | undefined {
  const key = plainHeading(cell);
  return boardKinds.find((kind) => {
    const { one, many } = boardKindWords[kind];
    return [kind, one, many].some((word) => plainHeading(word) === key);
  });
}

function kindProblem(cell: string): string {
  const kinds = boardKinds.join(', ');
  return cell === ''
    ? `Say what this is: one of ${kinds}.`
    : `“${cell}” is no kind of record. Write one of ${kinds}.`;
}

function findIdProblem(id: string): string | undefined {
  if (id === '') return undefined;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > idMaxLength)
    return `“${id}” cannot be part of an address. Use small letters, digits and single hyphens, at most ${idMaxLength}, such as meeting-2026-03-12; or empty the cell, and the record gets an id.`;
  return reservedIds.has(id) ? `“${id}” is the address of another page. Choose another id.` : undefined;
}

function findRevisionProblem(
  id: string,
  revision: string,
  current: BoardRecord | undefined,
  { isFromElsewhere }: Reading,
): string | undefined {
  if (revision !== '' && !isNumber(revision))
    return `“${revision}” is no revision. It is the number that the export wrote here.`;
  if (current === undefined) {
    if (revision === '' || (isFromElsewhere && id !== '')) return undefined;
    return id === ''
      ? 'A row with a revision and without an id has lost its id. Put the id back; or to add a record, empty the revision.'
      : `There is no record “${id}” here. Put the id right. If it comes from another site, choose the file again and say so below it; to add a record with this id, empty the revision.`;
  }
  if (revision === '')
    return `“${id}” is here already, at revision ${current.revision}. To change it, export the records again, so that nobody’s change is lost; to add another one, choose another id.`;
  if (Number(revision) === current.revision) return undefined;
  return Number(revision) > current.revision
    ? `“${id}” is at revision ${current.revision}, and was never at ${Number(revision)} here. Compare below, and take the row from a new export.`
    : `It was changed since the file was exported: it is at revision ${current.revision} now, and the row was made from ${Number(revision)}. Compare below, take over what is new into the row, and write ${current.revision} here.`;
}

function isNumber(cell: string): boolean {
  return /^[1-9]\d{0,8}$/.test(cell);
}

/** @param cell undefined where the file has no such column @returns undefined for what is none of the words */
function readState(cell: string | undefined, current: BoardRecord | undefined): BoardState | undefined {
  if (cell === undefined) return current?.state ?? 'draft';
  if (cell === '' && current === undefined) return 'draft';
  return boardStates.find((state) => state === cell.toLowerCase());
}
