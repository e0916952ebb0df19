/**
 * The whole directory as CSV: RFC 4180, UTF-8.
 *
 * With a byte order mark, because most people open it in a spreadsheet, which without one misreads a dash or a curly
 * apostrophe; programs that mind it have /directory.json. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { directoryRows } from '../domain/open-data/directory-csv.ts';

export const GET: APIRoute = () => {
  const rows = directoryRows(loadDirectory()).map((row) => [...row]);
  const text = stringify(rows, { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
