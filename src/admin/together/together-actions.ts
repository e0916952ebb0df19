/** What the forms do that act on many entries at once. */
import type { TogetherKind } from '../../domain/group-acts/group-act-words.ts';
import { formText } from '../../domain/text/form-text.ts';
import type { LinkToPassOn } from '../../use-cases/asking/ask-now.ts';
import { doTogether } from '../../use-cases/group-acts/do-together.ts';
import { type TogetherChoice, togetherMax } from '../../use-cases/group-acts/plan-together.ts';
import { undoTogether } from '../../use-cases/group-acts/undo-together.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { DoneOf } from '../define-admin-page.ts';
import { isMailSent } from '../mail/mail-set-up.ts';
import type { Actions } from '../run-action.ts';
import type { togetherDonePage, togetherPage } from './together-page.ts';

export type TogetherOutcome =
  | { readonly kind: 'done'; readonly id: string; readonly done: DoneOf<typeof togetherPage> }
  /** No mail carries them, so the page shows them this once. */
  | { readonly kind: 'links'; readonly id: string; readonly links: readonly LinkToPassOn[] }
  | {
      readonly kind: 'not-done';
      readonly what: TogetherKind;
      readonly contactIds: readonly string[];
      readonly choice: TogetherChoice;
      readonly problem: string;
      readonly status: 400 | 403 | 409;
    };

interface SentEntry {
  readonly contactId: string;
  readonly seenRevision: number;
}

/** An id and the revision that the preview showed, for each entry. */
export function writeEntries(
  entries: readonly { readonly contact: { readonly id: string; readonly revision: number } }[],
): string {
  return entries.map(({ contact }) => `${contact.id}:${contact.revision}`).join(' ');
}

function readEntries(form: FormData): readonly SentEntry[] {
  return formText(form, 'entries', 60_000)
    .split(' ')
    .slice(0, togetherMax)
    .flatMap((entry) => {
      const [, contactId, revision] = /^(.+):(\d{1,9})$/.exec(entry) ?? [];
      return contactId === undefined ? [] : [{ contactId, seenRevision: Number(revision) }];
    });
}

function act(
  what: TogetherKind,
  done: DoneOf<typeof togetherPage>,
  readChoice: (form: FormData, entries: readonly SentEntry[]) => TogetherChoice = () => ({}),
) {
  return (form: FormData, context: UseCaseContext): TogetherOutcome => {
    const entries = readEntries(form);
    const choice = readChoice(form, entries);
    const again = (problem: string, status: 400 | 403 | 409) =>
      ({
        kind: 'not-done',
        what,
        contactIds: entries.map(({ contactId }) => contactId),
        choice,
        problem,
        status,
      }) as const;
    if (entries.length === 0) return again('No entry is ticked. Go back to the list and tick some', 400);
    const result = doTogether(context, { what, choice }, entries);
    switch (result.kind) {
      case 'done':
        return result.links.length === 0
          ? { kind: 'done', id: result.id, done }
          : { kind: 'links', id: result.id, links: result.links };
      case 'nothing':
        return again('Nothing was done: each entry is left out, for the reason that stands beside it', 409);
      case 'forbidden':
        return again(result.detail, 403);
    }
  };
}

export const togetherActions: Actions<typeof togetherPage, TogetherOutcome> = {
  verify: act('verify', 'together-verified'),
  ask: act('ask', 'together-asked', () => ({ isMailSent: isMailSent() })),
  assign: act('assign', 'together-assigned', (form) => ({ assignTo: formText(form, 'to', 100) })),
  retire: act('retire', 'together-retired', (form, entries) => ({
    successors: new Map(
      entries.map(({ contactId }) => [contactId, formText(form, `successor-${contactId}`, 100) || null]),
    ),
  })),
};

export interface NotUndone {
  readonly status: 403 | 404 | 409;
  readonly problem: string;
}

export const undoActions = (
  id: string,
): Actions<typeof togetherDonePage, { readonly kind: 'undone' } | NotUndone> => ({
  undo(_, context) {
    const result = undoTogether(context, id);
    switch (result.kind) {
      case 'undone':
        return { kind: 'undone' };
      case 'not-found':
        return { status: 404, problem: 'This is not there any more' };
      case 'refused':
        return { status: 403, problem: result.detail };
      case 'undone-already':
        return { status: 409, problem: 'It was taken back already' };
      case 'final':
        return { status: 409, problem: 'What was sent cannot be called back' };
      case 'touched':
        return {
          status: 409,
          problem:
            'Something else has happened to an entry since, so nothing was taken back. Each entry can be put right on its own page',
        };
    }
  },
});
