/** Whether an organisation is a member twice: readers would see its name twice. */
import type { BoardRecord } from '../board-record.ts';
import type { BoardProblems, OtherRecord } from './check-record.ts';

/** @param records all that are kept now */
export function checkSameMember(next: OtherRecord, records: readonly BoardRecord[]): BoardProblems {
  if (next.kind !== 'member') return {};
  const isSame = records.some(
    ({ id, kind, state, values }) =>
      kind === 'member' &&
      id !== next.id &&
      state !== 'withdrawn' &&
      likeness(values) === likeness(next.values),
  );
  return isSame
    ? {
        organisation:
          'Organisation: it is in the list already, with the same role and days. Change that record, or withdraw it first',
      }
    : {};
}

function likeness({ organisation = '', role = '', since = '', until = '' }: OtherRecord['values']): string {
  return JSON.stringify([organisation.toLowerCase(), role.toLowerCase(), since, until]);
}
