/** What the answers on the page of one entry of the queue do: record the call, and lead on to the next entry. */
import type { AstroGlobal } from 'astro';
import type { CallOutcome } from '../../domain/calls/call.ts';
import { readNextTry } from '../../domain/calls/next-try.ts';
import { formText } from '../../domain/text/form-text.ts';
import { isMailSent } from '../../settings.ts';
import { urls } from '../../urls.ts';
import type { LinkToPassOn } from '../../use-cases/asking/ask-now.ts';
import { findNextCall } from '../../use-cases/calls/read-call-page.ts';
import type { QueueFilter } from '../../use-cases/calls/read-queue.ts';
import { recordCall } from '../../use-cases/calls/record-call.ts';
import { type UndoResult, undoCall } from '../../use-cases/calls/undo-call.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import { type NotDone, notDone, seenAll } from '../contacts/contact-results.ts';
import type { DoneOf } from '../define-admin-page.ts';
import { type Actions, runAction } from '../run-action.ts';
import { redirectDone, savedAnchor } from '../saved.ts';
import { callPage } from './call-page.ts';
import { queueQuery, withQuery } from './queue-filter.ts';

/** They ask for mail, and no mail is sent here: the page shows the link this once, and leads on. */
export interface LinkAsked {
  readonly callId: string;
  readonly links: readonly LinkToPassOn[];
  readonly nextPath: string;
}

type Result =
  | NotDone
  | { readonly done: DoneOf<typeof callPage>; readonly path: string }
  | LinkAsked
  /** To the form in which the entry is changed. */
  | { readonly to: string };

/** @returns a Response when it was done, or the link to show; otherwise the problems; undefined when the page is only read */
export async function runCallActs(
  page: Pick<AstroGlobal, 'request' | 'locals' | 'routePattern' | 'rewrite'>,
  contactId: string,
  filter: QueueFilter,
): Promise<Response | NotDone | LinkAsked | undefined> {
  const query = queueQuery(filter);
  const record = (
    form: FormData,
    context: UseCaseContext,
    outcome: CallOutcome,
    nextTry?: { readonly on: string; readonly at: string },
  ) => {
    const result = recordCall(context, {
      contactId,
      ...seenAll(form),
      outcome,
      note: noteOf(form),
      nextTry,
      isMailSent: isMailSent(),
    });
    return result.kind === 'recorded' ? result : { ...notDone(result), typed: typedOf(form) };
  };
  const answer =
    (outcome: Exclude<CallOutcome, 'changed'>, done: DoneOf<typeof callPage>) =>
    (form: FormData, context: UseCaseContext): Result => {
      const nextTry = outcome === 'no-answer' ? nextTryOf(form, context.now) : undefined;
      if (nextTry !== undefined && 'problem' in nextTry)
        return { status: 400, problems: { tryOn: nextTry.problem }, typed: typedOf(form) };
      const next = findNextCall(context, contactId, filter);
      const recorded = record(form, context, outcome, nextTry);
      if ('status' in recorded) return recorded;
      const { call, links } = recorded;
      const path = pathAfter(next, query, call.id);
      return links.length === 0 ? { done, path } : { callId: call.id, links, nextPath: path };
    };
  const actions: Actions<typeof callPage, Result> = {
    right: answer('right', 'call-right'),
    'no-answer': answer('no-answer', 'call-no-answer'),
    'wrong-number': answer('wrong-number', 'call-wrong-number'),
    vacant: answer('vacant', 'call-vacant'),
    'asked-for-mail': answer('asked-for-mail', 'call-asked-for-mail'),
    changed(form, context) {
      const recorded = record(form, context, 'changed');
      if ('status' in recorded) return recorded;
      const edit = `${urls.adminContactEdit(contactId)}${query}`;
      return { to: withQuery(edit, { call: recorded.call.id }) };
    },
    undo(form, context) {
      const result = undoCall(context, formText(form, 'call', 60));
      if (result.kind !== 'undone' && result.kind !== 'unchanged') return notDone(result);
      return {
        done: undoneWord(result),
        path: `${urls.adminCall(result.call.contactId)}${query}`,
      };
    },
  };
  const result = await runAction(page, callPage, actions);
  if (result === undefined || result instanceof Response || 'status' in result || 'links' in result)
    return result;
  if ('to' in result) return new Response(null, { status: 303, headers: { Location: result.to } });
  return redirectDone(page, callPage, result.path, result.done, savedAnchor);
}

/** The next entry, or the queue itself at its end, with the call that was just recorded. */
export function pathAfter(next: string | undefined, query: string, callId: string): string {
  const path = next === undefined ? urls.adminCalls() : urls.adminCall(next);
  return withQuery(`${path}${query}`, { call: callId });
}

/** What readers saw of the call decides what its undo says. */
function undoneWord(result: Extract<UndoResult, { kind: 'undone' | 'unchanged' }>): DoneOf<typeof callPage> {
  if (result.kind === 'unchanged') return 'call-undone-already';
  if (result.mailGone) return 'call-undone-mail-gone';
  if (result.call.outcome === 'asked-for-mail') return 'call-undone-mail';
  if (!result.isPublic) return result.isProposalGone ? 'call-undone-proposal' : 'call-undone-log';
  return result.isNameGone ? 'call-undone-nameless' : 'call-undone';
}

function noteOf(form: FormData): string {
  return formText(form, 'note', 4000).replace(/\r\n?/g, '\n');
}

/** What stays in the form when nothing was recorded. */
function typedOf(form: FormData): Readonly<Record<string, string>> {
  return { note: noteOf(form), tryOn: formText(form, 'tryOn', 20), tryAt: formText(form, 'tryAt', 10) };
}

function nextTryOf(form: FormData, now: Date) {
  return readNextTry(formText(form, 'tryOn', 20), formText(form, 'tryAt', 10), now);
}
