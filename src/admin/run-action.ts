/**
 * Runs the forms of the admin pages. Every page that takes a POST hands it to runAction with its definition and its
 * actions, so that permissions are checked in one place, and a refusal is recorded whatever the page does afterwards.
 */
import type { AstroGlobal } from 'astro';
import { formText } from '../domain/text/form-text.ts';
import { contextOf } from '../use-cases/people/sign-in/context-of.ts';
import { refuseUnless } from '../use-cases/security/refuse-unless.ts';
import type { UseCaseContext } from '../use-cases/shared/context.ts';
import { findAdminPage } from './admin-pages.ts';
import type { ActionDefinition, ActionsOf, AdminPage } from './define-admin-page.ts';

type Run<Result> = (form: FormData, context: UseCaseContext) => Result | Promise<Result>;

/** What each action of a page does. */
export type Actions<Page extends AdminPage, Result> = {
  readonly [Name in keyof ActionsOf<Page>]: Run<Result>;
};

export const formNotWhole =
  'The form was not whole when it arrived, so nothing was saved. Go back, load the page again and send it once more.\n';

type Page = Pick<AstroGlobal, 'request' | 'locals' | 'routePattern' | 'rewrite'>;

/**
 * Runs the action that the form's field `act` names.
 * @returns undefined for a request that only reads; a Response to send as it is, when the action is not allowed
 */
export async function runAction<Definition extends AdminPage, Result>(
  page: Page,
  definition: Definition,
  actions: Actions<Definition, Result>,
): Promise<Result | Response | undefined> {
  const { request, locals, routePattern } = page;
  // Runs only what the middleware let through.
  if (findAdminPage(routePattern) !== definition) throw new Error(`${routePattern} is another page's route`);
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
  const known = definition.actions === 'own gate' ? {} : definition.actions;
  const act = findOwn<ActionDefinition>(known, name);
  const run = findOwn<Run<Result>>(actions, name);
  if (!form || !act || !run) return new Response('This form is not known here.\n', { status: 400 });
  const context = contextOf(locals);
  if (refuseUnless(context, act.permission, `page:${routePattern}#${name}`)) return refuse(page, 403);
  if (!act.fields.every((field) => form.has(field))) return new Response(formNotWhole, { status: 400 });
  return run(form, context);
}

/** A name from a form may be one that every object inherits. */
function findOwn<Value>(table: object, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? (table as Readonly<Record<string, Value>>)[name] : undefined;
}

function refuse({ locals, rewrite }: Page, status: 401 | 403): Promise<Response> {
  locals.refusedStatus = status;
  return rewrite('/admin/refused');
}
