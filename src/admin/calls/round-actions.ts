/** What the forms about rounds of checking do. They are on the first page too, and end on the page of calls. */
import type { AstroGlobal } from 'astro';
import { formText } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import {
  beginRound,
  endRound,
  type RoundResult,
  reopenLastRound,
} from '../../use-cases/calls/check-rounds.ts';
import type { DoneOf } from '../define-admin-page.ts';
import { type Actions, runAction } from '../run-action.ts';
import { redirectDone, savedAnchor } from '../saved.ts';
import { callsPage } from './calls-page.ts';

interface NotDone {
  readonly status: 400 | 403 | 409;
  readonly problems: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<'name' | 'begunOn', string>>;
}
type Result = NotDone | { readonly done: DoneOf<typeof callsPage> };

function resultOf(result: RoundResult, done: DoneOf<typeof callsPage>): Result {
  switch (result.kind) {
    case 'done':
      return { done };
    case 'invalid':
      return {
        status: 400,
        problems: Object.fromEntries(
          Object.entries(result.problems).map(([field, problem]) => [`round-${field}`, problem]),
        ),
      };
    case 'conflict':
      return { status: 409, problems: { '': result.detail } };
    case 'refused':
      return { status: 403, problems: { '': result.detail } };
  }
}

const actions: Actions<typeof callsPage, Result> = {
  'begin-round'(form, context) {
    const typed = { name: formText(form, 'name', 400), begunOn: formText(form, 'begunOn', 20).trim() };
    const result = resultOf(beginRound(context, typed), 'round-begun');
    return 'done' in result ? result : { ...result, typed };
  },
  'end-round': (form, context) => resultOf(endRound(context, formText(form, 'round', 60)), 'round-ended'),
  'reopen-round': (form, context) =>
    resultOf(reopenLastRound(context, formText(form, 'round', 60)), 'round-reopened'),
};

/** @returns a Response when it was done; otherwise the problems; undefined when the page is only read */
export async function runRoundActs(
  page: Pick<AstroGlobal, 'request' | 'locals' | 'routePattern' | 'rewrite'>,
): Promise<Response | NotDone | undefined> {
  const result = await runAction(page, callsPage, actions);
  if (result === undefined || result instanceof Response || 'status' in result) return result;
  return redirectDone(page, callsPage, urls.adminCalls(), result.done, savedAnchor);
}
