/** The counts of each day for a spreadsheet, oldest first. None of its values can hold a comma. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../../db/publishing/read-model.ts';
import { freshnessStates } from '../../domain/freshness/freshness.ts';

export const GET: APIRoute = () => {
  const rows = loadDirectory().record.snapshots.map((day) => [
    day.takenOn,
    ...freshnessStates.map((state) => day[state]),
  ]);
  const lines = [['date', ...freshnessStates], ...rows].map((cells) => cells.join(','));
  return new Response(`${lines.join('\r\n')}\r\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
