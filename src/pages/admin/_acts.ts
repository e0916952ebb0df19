/**
 * What the forms of the admin pages do. Every page that takes a POST hands it to runAct with a table of its acts, so
 * that who may do each is asked in one place, and a refusal is on record whatever the page does afterwards.
 */
import type { AstroGlobal } from 'astro';
import type { Permission } from '../../domain/people/access.ts';
import { formText } from '../../domain/text/form-text.ts';
import { contextOf } from '../../use-cases/people/sign-in/context-of.ts';
import { refuseUnless } from '../../use-cases/security/refuse-unless.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import { findFormFields, formNotWhole } from './_form-fields.ts';

export interface Act<Result> {
  /** What the person's role must be allowed; which contacts it reaches is for the use case to say. */
  readonly permission: Permission;
  readonly run: (form: FormData, context: UseCaseContext) => Result | Promise<Result>;
}

export type Acts<Result> = Readonly<Record<string, Act<Result>>>;

type Page = Pick<AstroGlobal, 'request' | 'locals' | 'routePattern' | 'rewrite'>;

/**
 * Does what the field `act` of the form names.
 * @returns undefined for a request that only reads; a Response to send as it is, when it may not be done
 */
export async function runAct<Result>(page: Page, acts: Acts<Result>): Promise<Result | Response | undefined> {
  const { request, locals, routePattern } = page;
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST')
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, POST' } });
  if (!locals.principal) return refuse(page, 401);
  // A copy, because the page that refuses is given the request too.
  const form = await request
    .clone()
    .formData()
    .catch(() => undefined);
  const name = formText(form, 'act', 40);
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  const fields = findFormFields(routePattern, name);
  if (!form || !act || !fields) return new Response('This form is not known here.\n', { status: 400 });
  const context = contextOf(locals);
  if (refuseUnless(context, act.permission, `page:${routePattern}#${name}`)) return refuse(page, 403);
  if (!fields.every((field) => form.has(field))) return new Response(formNotWhole, { status: 400 });
  return act.run(form, context);
}

function refuse({ locals, rewrite }: Page, status: 401 | 403): Promise<Response> {
  locals.refusedStatus = status;
  return rewrite('/admin/refused');
}
