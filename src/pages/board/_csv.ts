/** The records of one kind as a file for a spreadsheet, as /directory.csv is written. */
import { stringify } from 'csv-stringify/sync';
import { loadDirectory } from '../../../db/publishing/read-model.ts';
import { boardRows } from '../../domain/board/board-csv.ts';
import type { BoardKind } from '../../domain/board/board-fields.ts';

export function answerCsv(kind: BoardKind): Response {
  const rows = boardRows(loadDirectory().board, kind).map((row) => [...row]);
  const text = stringify(rows, { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
