/** Whether the records that name another, such as actions of a meeting, are still right when that one changes. */
import { type BoardKind, listBoardFields } from '../board-fields.ts';
import { type BoardRecord, titleOf } from '../board-record.ts';
import { type BoardProblems, checkBoardRecord, type OtherRecord } from './check-record.ts';

/** The date that those who name a record are held against. */
const dateOf: Partial<Record<BoardKind, string>> = { meeting: 'heldOn', recommendation: 'askedOn' };

/** By the id that they name: the records that name another. */
export function groupByNamed(records: readonly BoardRecord[]): ReadonlyMap<string, readonly BoardRecord[]> {
  const found = new Map<string, BoardRecord[]>();
  for (const record of records)
    for (const [name, { type }] of listBoardFields(record.kind)) {
      const id = typeof type === 'object' && 'refersTo' in type ? record.values[name] : undefined;
      const known = id ? found.get(id) : undefined;
      if (known) known.push(record);
      else if (id) found.set(id, [record]);
    }
  return found;
}

/**
 * @param next the record as it would be
 * @param naming the records that name it
 * @param find a record as it is now
 * @param today London date
 * @returns a problem of the date of `next`, when a record that names it was right before and would be wrong
 */
export function checkThoseNaming(
  next: OtherRecord,
  naming: readonly BoardRecord[],
  find: (id: string) => OtherRecord | undefined,
  today: string,
): BoardProblems {
  const field = dateOf[next.kind];
  if (field === undefined) return {};
  const findThen = (id: string) => (id === next.id ? next : find(id));
  for (const { kind, state, values } of naming) {
    if (state === 'withdrawn') continue;
    const before = checkBoardRecord(kind, values, find, today);
    const after = checkBoardRecord(kind, values, findThen, today);
    const [, problem] = Object.entries(after).find(([name, message]) => before[name] !== message) ?? [];
    if (problem !== undefined)
      return {
        [field]: `This date does not fit “${titleOf(kind, values)}”. ${problem}. Change that one first`,
      };
  }
  return {};
}
