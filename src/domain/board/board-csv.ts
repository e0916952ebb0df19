/** Records of one kind as rows, for CSV: one column for each field, and when it was published and changed. */
import { type BoardKind, listBoardFields } from './board-fields.ts';
import { type PublicBoard, recordsOf } from './board-record.ts';

/** @returns the headings first */
export function boardRows(board: PublicBoard, kind: BoardKind): readonly (readonly string[])[] {
  const names = listBoardFields(kind).map(([name]) => name);
  return [
    ['id', ...names, 'publishedOn', 'changedOn'],
    ...recordsOf(board, kind).map(({ id, values, publishedOn, changedOn }) => {
      const given: Readonly<Record<string, string>> = values;
      return [id, ...names.map((name) => given[name] ?? ''), publishedOn, changedOn];
    }),
  ];
}
