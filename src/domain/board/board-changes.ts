/** What a save or an import does to a record of the Board, before it is written. Pure. */
import { type BoardKind, type BoardValues, listBoardFields } from './board-fields.ts';
import { type BoardRecord, type BoardState, titleOf } from './board-record.ts';

export function tidyValue(value: string): string {
  return value.replaceAll('\r\n', '\n').trim();
}

export function tidyValues(values: BoardValues): BoardValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tidyValue(value)]));
}

/** Those that differ. */
export function changedValues(values: BoardValues, other: BoardValues): BoardValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => (other[name] ?? '') !== value));
}

export function isSameRecord(
  current: Pick<BoardRecord, 'kind' | 'state' | 'values'>,
  state: BoardState,
  values: BoardValues,
): boolean {
  return (
    current.state === state &&
    listBoardFields(current.kind).every(([name]) => (current.values[name] ?? '') === (values[name] ?? ''))
  );
}

/** `meeting-2026-03-12`, and with a number behind it when that is taken. */
export function freeBoardId(kind: BoardKind, values: BoardValues, isTaken: (id: string) => boolean): string {
  const said = kind === 'meeting' ? values['heldOn'] : titleOf(kind, values);
  const slug = (said ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const wanted = slug === '' ? kind : `${kind}-${slug}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isTaken(id)) return id;
  }
}
