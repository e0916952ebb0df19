/** What the forms do that act on many entries at once. */
import type { TogetherKind } from '../../domain/group-acts/group-act-words.ts';
import { formText } from '../../domain/text/form-text.ts';
import { isMailSent } from '../../settings.ts';
import type { LinkToPassOn } from '../../use-cases/asking/ask-now.ts';
import { doTogether, type LeftOut } from '../../use-cases/group-acts/do-together.ts';
import {
  assignedAlready,
  type TogetherChoice,
  togetherMax,
} from '../../use-cases/group-acts/plan-together.ts';
import { undoTogether } from '../../use-cases/group-acts/undo-together.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { togetherDonePage, togetherPage } from './together-page.ts';

export type TogetherOutcome =
  | {
      readonly kind: 'done';
      readonly id: string;
      /** No mail carries them, so the page shows them this once. */
      readonly links: readonly LinkToPassOn[];
      readonly done: DoneOf<typeof togetherPage>;
      /**
       * Ids of entries that were left out, since something had happened to them after the preview, or since the
       * person who was chosen with the press cannot look after them.
       */
      readonly leftOut: readonly string[];
    }
  | {
      readonly kind: 'not-done';
      readonly what: TogetherKind;
      readonly contactIds: readonly string[];
      readonly choice: TogetherChoice;
      readonly problem: string;
      readonly status: 400 | 403 | 409;
      /** Why each was left out, where nothing was left to do. */
      readonly leftOut: readonly LeftOut[];
    };

interface SentEntry {
  readonly contactId: string;
  readonly seenRevision: number;
  readonly seenMark: string | undefined;
}

/** An id, the revision that the preview showed and since when nobody answers there, for each entry. */
export function writeEntries(
  entries: readonly {
    readonly contact: {
      readonly id: string;
      readonly revision: number;
      readonly unreachableSinceOn: string | null;
    };
  }[],
): string {
  return entries
    .map(
      ({ contact: { id, revision, unreachableSinceOn } }) => `${id}:${revision}:${unreachableSinceOn ?? ''}`,
    )
    .join(' ');
}

function readEntries(form: FormData): readonly SentEntry[] {
  return formText(form, 'entries', 60_000)
    .split(' ')
    .slice(0, togetherMax)
    .flatMap((entry) => {
      const [, contactId, revision, seenMark] = /^([^:]+):(\d{1,9})(?::([\d-]{0,10}))?$/.exec(entry) ?? [];
      return contactId === undefined ? [] : [{ contactId, seenRevision: Number(revision), seenMark }];
    });
}

const asWanted: readonly string[] = Object.values(assignedAlready);

function act(
  what: TogetherKind,
  done: DoneOf<typeof togetherPage>,
  readChoice: (form: FormData, entries: readonly SentEntry[]) => TogetherChoice = () => ({}),
) {
  return (form: FormData, context: UseCaseContext): TogetherOutcome => {
    const entries = readEntries(form);
    const choice = readChoice(form, entries);
    const again = (problem: string, status: 400 | 403 | 409, leftOut: readonly LeftOut[] = []) =>
      ({
        kind: 'not-done',
        what,
        contactIds: entries.map(({ contactId }) => contactId),
        choice,
        problem,
        status,
        leftOut,
      }) as const;
    if (entries.length === 0) return again('No entry is ticked. Go back to the list and tick some', 400);
    const result = doTogether(context, { what, choice }, entries);
    switch (result.kind) {
      case 'done':
        return {
          kind: 'done',
          id: result.id,
          links: result.links,
          done,
          leftOut: result.leftOut
            .filter(({ detail }) => !asWanted.includes(detail))
            .map(({ contact }) => contact.id),
        };
      case 'nothing':
        return again(
          'Nothing was done: each entry is left out, for the reason that stands beside it',
          409,
          result.leftOut,
        );
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

/** So many are named; the number of all is said. */
const leftOutNamed = 20;

/** Which entries were left out, for the page of what was done: with its question mark, empty for none. */
export function leftOutQuery(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const named = ids.slice(0, leftOutNamed).map((id) => ['left', id]);
  return `?${new URLSearchParams([['leftOut', String(ids.length)], ...named])}`;
}

export function readLeftOut(query: URLSearchParams): {
  readonly count: number;
  readonly ids: readonly string[];
} {
  const ids = query.getAll('left').slice(0, leftOutNamed);
  const count = Number(query.get('leftOut'));
  return { count: Number.isSafeInteger(count) && count > ids.length ? count : ids.length, ids };
}

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
