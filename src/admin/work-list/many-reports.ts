/** What the forms about many reports at once do. Both they and their actions belong to the work list. */
import { formText } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import { reopenManyReports } from '../../use-cases/reports/reopen-reports.ts';
import { type ManyReports, settleManyReports } from '../../use-cases/reports/settle-many.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { workListPage } from './work-list-page.ts';

type Done = DoneOf<typeof workListPage>;

export type ManyReportsResult =
  | { readonly kind: 'done'; readonly done: Done; readonly path: string }
  | { readonly kind: 'refused'; readonly detail: string };

/** More than the directory will ever hold. */
const mostTicked = 2_000;

export function settleTicked(form: FormData, context: UseCaseContext): ManyReportsResult {
  const contacts = form.getAll('contact').map(String).slice(0, mostTicked);
  return contacts.length === 0 ? done('reports-none-ticked') : settle(form, context, contacts);
}

export function settleFlood(form: FormData, context: UseCaseContext): ManyReportsResult {
  return settle(form, context, 'flood');
}

export function reopenMany(form: FormData, context: UseCaseContext): ManyReportsResult {
  const result = reopenManyReports(context, formText(form, 'together', 60));
  return result.kind === 'refused' ? result : done('reports-reopened');
}

function settle(
  form: FormData,
  context: UseCaseContext,
  contacts: ManyReports['contacts'],
): ManyReportsResult {
  const result = settleManyReports(context, { contacts, seenUntil: formText(form, 'seen-until', 40) });
  if (result.kind === 'refused') return result;
  if (result.kind === 'invalid') return { kind: 'refused', detail: result.errors[0]?.message ?? '' };
  return done(result.count > 0 ? 'reports-settled-together' : 'unchanged');
}

function done(word: Done): ManyReportsResult {
  return { kind: 'done', done: word, path: urls.admin() };
}
