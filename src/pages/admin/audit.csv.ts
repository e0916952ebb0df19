/** The result of the audit filter, as CSV. */
import type { APIRoute } from 'astro';
import { questionOf, questionQuery } from '../../admin/audit/audit-question.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import { exportAudit, exportedMost } from '../../use-cases/audit/export-audit.ts';
import { contextOf } from '../../use-cases/people/sign-in/context-of.ts';

export const prerender = false;

export const GET: APIRoute = ({ locals, url }) => {
  const question = questionOf(url);
  const result = exportAudit(contextOf(locals), question);
  switch (result.kind) {
    case 'refused':
      return new Response(`${result.detail}\n`, { status: 403 });
    case 'not-asked':
      // The page says what is wrong with the filter, or asks which name is meant.
      return new Response(null, {
        status: 303,
        headers: { Location: `${urls.adminAudit()}?${questionQuery(question)}` },
      });
    case 'exported': {
      const part = result.isWhole ? '' : `-latest-${exportedMost}`;
      return new Response(result.csv, {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="audit-${londonDateOf(locals.now())}${part}.csv"`,
        },
      });
    }
  }
};
