/**
 * The columns of the file in which all records of the Board are exported and imported: four of the record itself, then
 * every field of any kind. Kinds that share the name of a field share its column.
 *
 * The record's own state is `visibility`, because meetings, actions and recommendations have a field `state`; its own
 * number is `revision`, because documents have a field `version`.
 */
import { plainHeading } from '../../contacts/csv/plain-heading.ts';
import { guard } from '../../text/spreadsheet-cell.ts';
import { type BoardField, type BoardKind, boardKinds, listBoardFields } from '../board-fields.ts';
import type { BoardRecord } from '../board-record.ts';

export const ownColumns = ['id', 'revision', 'kind', 'visibility'] as const;

/** What every kind has comes last. */
const fieldColumns = listFieldColumns();

/** In the order of an export. */
export const boardColumns: readonly string[] = [...ownColumns, ...fieldColumns];

function listFieldColumns(): readonly string[] {
  const names = boardKinds.map((kind) => listBoardFields(kind).map(([name]) => name));
  const all = [...new Set(names.flat())];
  const isShared = (name: string) => names.every((ofKind) => ofKind.includes(name));
  return [...all.filter((name) => !isShared(name)), ...all.filter(isShared)];
}

/** `Held on`, `heldOn` and `held_on` are one heading. */
function keyOf(heading: string): string {
  return plainHeading(heading).replaceAll(' ', '');
}

/** By the key of each heading, the columns that it may mean: one, as tests/domain/board/import.test.ts holds. */
export function listHeadings(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (heading: string, column: string) =>
    found.set(keyOf(heading), (found.get(keyOf(heading)) ?? new Set()).add(column));
  for (const column of boardColumns) add(column, column);
  for (const kind of boardKinds) for (const [name, { label }] of listBoardFields(kind)) add(label, name);
  return found;
}

const headings = listHeadings();

/** @param heading the name of a column, or the label of a field, in whatever case */
export function findBoardColumn(heading: string): string | undefined {
  const [column] = headings.get(keyOf(heading)) ?? [];
  return column;
}

export function findField(kind: BoardKind, column: string): BoardField | undefined {
  return listBoardFields(kind).find(([name]) => name === column)?.[1];
}

export const month = /^\d{4}-\d{2}$/;

/** The cells of a record, in the order of the columns. */
export function writeBoardRow({ id, revision, kind, state, values }: BoardRecord): readonly string[] {
  const fields = fieldColumns.map((name) => {
    const field = findField(kind, name);
    return field ? writeCell(field, values[name] ?? '') : '';
  });
  return [guard(id), String(revision), kind, state, ...fields];
}

/** A month gets an apostrophe, because spreadsheets make a day of it. */
function writeCell({ type }: BoardField, value: string): string {
  return type === 'partial-date' && month.test(value) ? `'${value}` : guard(value);
}
