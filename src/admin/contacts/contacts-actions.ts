/** Keeping and deleting filters of the list of contacts. */
import type { AstroGlobal } from 'astro';
import { filterQuery } from '../../domain/contacts/list-filter.ts';
import { formText } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import { dropFilter, keepFilter } from '../../use-cases/assignments/keep-filter.ts';
import type { DoneOf } from '../define-admin-page.ts';
import { type Actions, runAction } from '../run-action.ts';
import { redirectDone } from '../saved.ts';
import { contactsPage } from './contacts-page.ts';

interface NotKept {
  readonly status: 400;
  readonly problems: Readonly<Record<string, string>>;
  readonly typed: { readonly name: string };
}
type Outcome = NotKept | { readonly done: DoneOf<typeof contactsPage>; readonly query: string };

const actions: Actions<typeof contactsPage, Outcome> = {
  'save-filter'(form, context) {
    const typed = { name: formText(form, 'name', 200) };
    const query = formText(form, 'query', 2000);
    const result = keepFilter(context, { ...typed, query });
    return result.kind === 'kept'
      ? { done: 'filter-kept', query }
      : { status: 400, problems: { name: result.message }, typed };
  },
  'delete-filter'(form, context) {
    dropFilter(context, formText(form, 'name', 200));
    return { done: 'filter-deleted', query: '' };
  },
};

/** @returns a Response when it was done; otherwise the problems; undefined when the page is only read */
export async function runListActs(
  page: Pick<AstroGlobal, 'request' | 'locals' | 'routePattern' | 'rewrite'>,
): Promise<Response | NotKept | undefined> {
  const result = await runAction(page, contactsPage, actions);
  if (result === undefined || result instanceof Response || !('done' in result)) return result;
  const query = String(filterQuery(new URLSearchParams(result.query)));
  return redirectDone(page, contactsPage, `${urls.adminContacts()}${query && `?${query}`}`, result.done);
}
