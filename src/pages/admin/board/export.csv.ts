/** All records of the Board as CSV, which the import takes back unchanged. */
import type { APIRoute } from 'astro';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { exportBoard } from '../../../use-cases/board/import/export-board.ts';
import { contextOf } from '../../../use-cases/people/sign-in/context-of.ts';

export const prerender = false;

export const GET: APIRoute = ({ locals }) => {
  const result = exportBoard(contextOf(locals));
  if (result.kind === 'refused') return new Response(`${result.detail}\n`, { status: 403 });
  return new Response(result.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="board-${londonDateOf(locals.now())}.csv"`,
    },
  });
};
