/** Whether the records that name another, such as actions of a meeting, are still right when that one changes. */
import { type BoardKind, listBoardFields } from '../board-fields.ts';
import { type BoardRecord, titleOf } from '../board-record.ts';
import { type BoardProblems, checkBoardRecord, type OtherRecord } from './check-record.ts';

/** The date that those who name a record are held against. */
const dateOf: Partial<Record<BoardKind, string>> = { meeting: 'heldOn', recommendation: 'askedOn' };

/**
 * @param next the record as it would be
 * @param records all that are kept now
 * @param today London date
 * @param isChecked by its id: whether a record is looked at
 * @returns a problem of the date of `next`, when a record that names it was right before and would be wrong
 */
export function checkThoseNaming(
  next: OtherRecord,
  records: readonly BoardRecord[],
  today: string,
  isChecked: (id: string) => boolean = () => true,
): BoardProblems {
  const field = dateOf[next.kind];
  if (field === undefined) return {};
  const now = new Map<string, OtherRecord>(records.map((record) => [record.id, record]));
  const then = new Map(now).set(next.id, next);
  for (const { id, kind, state, values } of records) {
    if (state === 'withdrawn' || !isChecked(id) || !names(kind, values, next.id)) continue;
    const before = checkBoardRecord(kind, values, (id) => now.get(id), today);
    const after = checkBoardRecord(kind, values, (id) => then.get(id), today);
    const [, problem] = Object.entries(after).find(([name, message]) => before[name] !== message) ?? [];
    if (problem !== undefined)
      return {
        [field]: `This date does not fit “${titleOf(kind, values)}”. ${problem}. Change that one first`,
      };
  }
  return {};
}

function names(kind: BoardKind, values: OtherRecord['values'], id: string): boolean {
  return listBoardFields(kind).some(
    ([name, { type }]) => typeof type === 'object' && 'refersTo' in type && values[name] === id,
  );
}
