/** The state of each borough, for a spreadsheet, in the order of the page. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../db/publishing/read-model.ts';
import { listStandings } from '../../domain/status/borough-states.ts';

export const GET: APIRoute = () => {
  const directory = loadDirectory();
  const rows = listStandings(directory).map(({ borough, state, oldestCheckOn }) => [
    borough.code,
    // Names of boroughs are the only values that this code does not write itself.
    `"${borough.name.replaceAll('"', '""')}"`,
    state,
    oldestCheckOn ?? '',
    directory.builtOn,
  ]);
  const lines = [['code', 'name', 'state', 'oldest_check_on', 'as_of'], ...rows].map((cells) =>
    cells.join(','),
  );
  return new Response(`${lines.join('\r\n')}\r\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
