/** A list of contacts with its headings and an example of each kind, to fill in and import. */
import type { APIRoute } from 'astro';
import { templateRows } from '../../domain/contacts/csv/column-guide.ts';
import { writeCsv } from '../../use-cases/spreadsheets/write-csv.ts';

export const prerender = false;

export const GET: APIRoute = () => {
  const { header, examples } = templateRows();
  return new Response(writeCsv(examples, header), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contacts-template.csv"',
    },
  });
};
