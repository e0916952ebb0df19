/** Contacts as CSV, which the import takes back unchanged: all, those of the filter in the address, or those ticked. */
import type { APIRoute } from 'astro';
import { filterLabels, unknownChoiceWords } from '../../domain/contacts/list-words.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { exportContacts } from '../../use-cases/contacts/csv/export-contacts.ts';
import { selectContacts } from '../../use-cases/contacts/read/select-contacts.ts';
import { contextOf } from '../../use-cases/people/sign-in/context-of.ts';

export const prerender = false;

export const GET: APIRoute = ({ locals, url }) => {
  const context = contextOf(locals);
  const { contacts, isTicked, isFiltered, unknown } = selectContacts(context, url.searchParams);
  if (unknown.length > 0)
    return new Response(
      `${unknown.map((choice) => unknownChoiceWords(choice, filterLabels[choice.field])).join('\n')}\n`,
      {
        status: 400,
      },
    );
  const isPart = isTicked || isFiltered;
  const result = exportContacts(context, {
    only: isPart ? new Set(contacts.map(({ id }) => id)) : undefined,
  });
  if (result.kind === 'refused') return new Response(`${result.detail}\n`, { status: 403 });
  const name = `contacts-${londonDateOf(locals.now())}${isPart ? `-part-${result.count}` : ''}.csv`;
  return new Response(result.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
};
