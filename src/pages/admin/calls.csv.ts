/** The log of calls as CSV. */
import type { APIRoute } from 'astro';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { exportCalls } from '../../use-cases/calls/export-calls.ts';
import { contextOf } from '../../use-cases/people/sign-in/context-of.ts';

export const prerender = false;

export const GET: APIRoute = ({ locals }) => {
  const result = exportCalls(contextOf(locals));
  if (result.kind === 'refused') return new Response(`${result.detail}\n`, { status: 403 });
  return new Response(result.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="calls-${londonDateOf(locals.now())}.csv"`,
    },
  });
};
