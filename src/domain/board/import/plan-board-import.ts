/**
 * Works out, row by row, what an import would do to the records of the Board: the same for the preview and for the
 * import itself. References are looked up in what the file would leave behind, so rows may stand in any order.
 */
import { type DateOrder, findDateOrder } from '../../contacts/csv/date-cells.ts';
import { plainHeading } from '../../contacts/csv/plain-heading.ts';
import { freeBoardId, isSameRecord } from '../board-changes.ts';
import {
  type BoardKind,
  type BoardValues,
  boardFields,
  boardKinds,
  listBoardFields,
} from '../board-fields.ts';
import { type BoardRecord, type BoardState, fillValues, titleOf } from '../board-record.ts';
import { type BoardProblems, checkBoardSave, type OtherRecord } from '../checks/check-record.ts';
import { checkThoseNaming, groupByNamed } from '../checks/check-those-naming.ts';
import { findField } from './board-columns.ts';
import type { BoardChange, BoardLine, BoardPlanRow, BoardRowError, SeenChange } from './board-plan.ts';
import { type ReadRow, readBoardRow } from './read-board-row.ts';

export interface BoardPlanning {
  /** London date. */
  readonly today: string;
  /** Records with a revision that are unknown here are added under their ids. */
  readonly isFromElsewhere: boolean;
}

type Find = (id: string) => OtherRecord | undefined;

/** @param records all that are kept now */
export function planBoardImport(
  lines: readonly BoardLine[],
  records: readonly BoardRecord[],
  { today, isFromElsewhere }: BoardPlanning,
): readonly BoardPlanRow[] {
  const now = new Map(records.map((record) => [record.id, record]));
  const reading = { find: (id: string) => now.get(id), dates: orderOf(lines, now), isFromElsewhere };
  const read = withoutRepeats(lines.map((line) => readBoardRow(line, reading)));
  const rows = giveIds(refuseLikenesses(read, records), now);
  const after = new Map<string, OtherRecord>(now);
  // A row that is wrong changes nothing; one that would add a record still says that it is there.
  for (const { id, kind, values, errors } of rows)
    if (kind && (errors.length === 0 || !after.has(id))) after.set(id, { id, kind, values });
  const inFile = new Set(rows.map(({ id }) => id));
  const byNamed = groupByNamed(records.filter(({ id }) => !inFile.has(id)));
  const checkOthers = (next: OtherRecord) =>
    checkThoseNaming(next, byNamed.get(next.id) ?? [], (id) => now.get(id), today);
  return rows.map((row) =>
    planRow(
      row,
      (id) => now.get(id),
      (id) => after.get(id),
      { today, checkOthers },
    ),
  );
}

/** From all dates of the file, and from those that the same cells had when they were exported. */
function orderOf(lines: readonly BoardLine[], now: ReadonlyMap<string, BoardRecord>): DateOrder {
  const columns = new Set(
    boardKinds.flatMap((kind) =>
      listBoardFields(kind).flatMap(([name, { type }]) =>
        type === 'date' || type === 'partial-date' ? [name] : [],
      ),
    ),
  );
  return findDateOrder(
    lines.flatMap(({ cells }) =>
      [...columns].flatMap((column) => {
        const cell = cells[column];
        return cell ? [{ cell, before: now.get(cells['id']?.trim() ?? '')?.values[column] }] : [];
      }),
    ),
  );
}

function refuse(row: ReadRow, error: BoardRowError): ReadRow {
  return { ...row, errors: [error, ...row.errors] };
}

function withoutRepeats(rows: readonly ReadRow[]): readonly ReadRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const earlier = row.id === '' ? undefined : first.get(row.id);
    if (earlier === undefined) {
      first.set(row.id, row.row);
      return row;
    }
    return refuse(row, {
      column: 'id',
      message: `“${row.id}” is in the file twice: row ${earlier} has this id, too. Delete one of the rows, or give it another id.`,
    });
  });
}

/** @returns an empty text for a record that lacks what it would be called */
function nameOf(kind: BoardKind, values: BoardValues): string {
  const name = titleOf(kind, values);
  return plainHeading(name) === '' || name === titleOf('meeting', {}) ? '' : name;
}

/** Answers to several recommendations may be given by the same on the same day. */
function likenessOf(kind: BoardKind, values: BoardValues): string {
  const title = plainHeading(nameOf(kind, values));
  const about = kind === 'answer' ? (values['recommendation'] ?? '') : '';
  return title === '' ? '' : `${kind}\n${about}\n${title}`;
}

/** A row without an id that says what is there already would be a second record of the same thing. */
function refuseLikenesses(rows: readonly ReadRow[], records: readonly BoardRecord[]): readonly ReadRow[] {
  const known = new Map<string, string>();
  for (const { id, kind, values, revision, state } of records)
    known.set(
      likenessOf(kind, values),
      `This is kept already, as “${id}”${state === 'withdrawn' ? ', which is withdrawn' : ''}. To change it, write ${id} as the id and ${revision} as the revision. If this is another one, give it an id of its own.`,
    );
  const inFile = (row: number) =>
    `Row ${row} is about the same. Delete one of the two; or if both are meant, give each an id of its own.`;
  for (const { row, id, kind, values } of rows)
    if (kind && id !== '')
      known.set(likenessOf(kind, values), known.get(likenessOf(kind, values)) ?? inFile(row));
  return rows.map((row) => {
    if (row.kind === undefined || row.id !== '') return row;
    const likeness = likenessOf(row.kind, row.values);
    const message = likeness === '' ? undefined : known.get(likeness);
    known.set(likeness, message ?? inFile(row.row));
    return message === undefined ? row : refuse(row, { column: 'id', message });
  });
}

/** Ids that rows name are taken, whatever else is wrong with them. */
function giveIds(rows: readonly ReadRow[], now: ReadonlyMap<string, BoardRecord>): readonly ReadRow[] {
  const taken = new Set([...now.keys(), ...rows.map(({ id }) => id)]);
  return rows.map((row) => {
    if (row.id !== '' || row.kind === undefined) return row;
    const id = freeBoardId(row.kind, row.values, (wanted) => taken.has(wanted));
    taken.add(id);
    return { ...row, id };
  });
}

interface RowChecks {
  readonly today: string;
  /** What would be wrong with records that name this one and are not in the file. */
  readonly checkOthers: (next: OtherRecord) => BoardProblems;
}

function planRow(
  row: ReadRow,
  findNow: Find,
  findAfter: Find,
  { today, checkOthers }: RowChecks,
): BoardPlanRow {
  const { kind, current, state, values, isStale } = row;
  const place = {
    ...{ row: row.row, id: row.id, recordKind: kind },
    title: kind ? nameOf(kind, values) : row.id,
    changes: kind ? listChanges(kind, current, state, values) : [],
  };
  if (kind === undefined) return { ...place, kind: 'error', errors: row.errors, isStale };
  const isUnchanged = current !== undefined && isSameRecord(current, state, values);
  const found = checkBoardSave({ kind, state, values }, findAfter, today);
  // What was wrong before and is not touched is no fault of the file.
  const before = isUnchanged ? checkBoardSave({ kind, state, values }, findNow, today) : {};
  const ofOthers =
    isUnchanged || !current || state === 'withdrawn' ? {} : checkOthers({ id: row.id, kind, values });
  const errors = [...row.errors, ...listProblems(kind, { ...ofOthers, ...found }, before, row.errors)];
  if (errors.length > 0) return { ...place, kind: 'error', errors, isStale };
  return {
    ...{ ...place, recordKind: kind, current, state, values },
    kind: current === undefined ? 'add' : isUnchanged ? 'unchanged' : 'change',
    seen: isUnchanged ? 'unseen' : seenOf(current?.state, state),
  };
}

function listProblems(
  kind: BoardKind,
  found: BoardProblems,
  before: BoardProblems,
  known: readonly BoardRowError[],
): readonly BoardRowError[] {
  return Object.entries(found)
    .filter(
      ([column, message]) => before[column] !== message && !known.some((error) => error.column === column),
    )
    .map(([column, message]) => {
      const type = findField(kind, column)?.type;
      const isReference = typeof type === 'object' && 'refersTo' in type;
      return { column, message: isReference ? `${message}, or add it with this id in the file` : message };
    });
}

function listChanges(
  kind: BoardKind,
  current: BoardRecord | undefined,
  state: BoardState,
  values: BoardValues,
): readonly BoardChange[] {
  const before = fillValues(kind, current?.values ?? {});
  return [
    { column: 'visibility', before: current?.state ?? '', after: state },
    ...Object.keys(boardFields[kind]).map((column) => ({
      column,
      before: before[column] ?? '',
      after: values[column] ?? '',
    })),
  ].filter((change) => change.before !== change.after);
}

function seenOf(before: BoardState | undefined, after: BoardState): SeenChange {
  if (before === 'published') return after === 'published' ? 'changes' : 'disappears';
  return after === 'published' ? 'appears' : 'unseen';
}
