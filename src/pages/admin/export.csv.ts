/** All contacts as CSV, which the import takes back unchanged. */
import type { APIRoute } from 'astro';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { exportContacts } from '../../use-cases/contacts/csv/export-contacts.ts';
import { contextOf } from '../../use-cases/people/sign-in/context-of.ts';

export const prerender = false;

export const GET: APIRoute = ({ locals }) => {
  const result = exportContacts(contextOf(locals));
  if (result.kind === 'refused') return new Response(`${result.detail}\n`, { status: 403 });
  return new Response(result.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="contacts-${londonDateOf(locals.now())}.csv"`,
    },
  });
};
