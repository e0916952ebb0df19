/** What the forms of the Board's records do. */
import {
  type BoardKind,
  type BoardValues,
  isBoardKind,
  listBoardFields,
} from '../../domain/board/board-fields.ts';
import type { BoardRecord, BoardState } from '../../domain/board/board-record.ts';
import { formText } from '../../domain/text/form-text.ts';
import { previewBoardRecord } from '../../use-cases/board/preview-board-record.ts';
import { type BoardSaveResult, saveBoardRecord } from '../../use-cases/board/save-board-record.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { boardNewPage, boardRecordPage } from './board-page.ts';

/** A new record leads to its own page, which says what was done. */
type Done = DoneOf<typeof boardRecordPage>;

export type BoardOutcome =
  | { readonly kind: 'saved'; readonly id: string; readonly done: Done }
  | { readonly kind: 'not-found' }
  | {
      /** The form again, with what was typed. */
      readonly kind: 'again';
      readonly status: 200 | 400 | 403 | 409;
      readonly recordKind: BoardKind;
      readonly values: BoardValues;
      readonly problems: Readonly<Record<string, string>>;
      readonly isPreview: boolean;
      /** Somebody else saved it meanwhile. */
      readonly current?: BoardRecord;
    };

/** More than the longest text; the domain says where the limit is. */
const longestField = 30_000;
const notWhole = 'The form was not whole when it arrived, so nothing was saved. Load the page again';

function run(
  state: BoardState | 'preview',
  form: FormData,
  context: UseCaseContext,
  id?: string,
): BoardOutcome {
  const recordKind = formText(form, 'kind', 40);
  if (!isBoardKind(recordKind)) return { kind: 'not-found' };
  const names = listBoardFields(recordKind).map(([name]) => name);
  const values = Object.fromEntries(names.map((name) => [name, formText(form, name, longestField)]));
  const again = { kind: 'again', recordKind, values, isPreview: false } as const;
  if (!names.every((name) => form.has(name))) return { ...again, status: 400, problems: { '': notWhole } };
  if (state === 'preview') {
    const problems = previewBoardRecord(context, recordKind, values);
    const isSound = Object.keys(problems).length === 0;
    return { ...again, status: isSound ? 200 : 400, problems, isPreview: isSound };
  }
  const seenRevision = Number(formText(form, 'seen-revision', 20));
  const result = saveBoardRecord(context, {
    kind: recordKind,
    ...(id !== undefined && { id, seenRevision }),
    ...{ state, values },
  });
  return outcomeOf(result, state, again);
}

function doneOf(state: BoardState, isSeen: boolean): Done {
  switch (state) {
    case 'published':
      return 'board-published';
    case 'draft':
      return isSeen ? 'board-unpublished' : 'board-draft';
    case 'withdrawn':
      return isSeen ? 'board-withdrawn' : 'board-draft-withdrawn';
  }
}

type Again = Omit<Extract<BoardOutcome, { kind: 'again' }>, 'status' | 'problems'>;

function outcomeOf(result: BoardSaveResult, state: BoardState, again: Again): BoardOutcome {
  switch (result.kind) {
    case 'saved':
      return { kind: 'saved', id: result.record.id, done: doneOf(state, result.isSeen) };
    case 'unchanged':
      return { kind: 'saved', id: result.record.id, done: 'board-unchanged' };
    case 'invalid':
      return { ...again, status: 400, problems: result.problems };
    case 'stale':
      return {
        ...again,
        status: 409,
        problems: {
          '': 'Somebody else saved this meanwhile. Nothing of yours was saved. Compare both below, and save again',
        },
        current: result.current,
      };
    case 'refused':
      return { ...again, status: 403, problems: { '': result.detail } };
    case 'not-found':
      return { kind: 'not-found' };
  }
}

export const newBoardActions: Actions<typeof boardNewPage, BoardOutcome> = {
  preview: (form, context) => run('preview', form, context),
  draft: (form, context) => run('draft', form, context),
  publish: (form, context) => run('published', form, context),
};

/** @param id of the record whose page it is */
export function boardRecordActions(id: string): Actions<typeof boardRecordPage, BoardOutcome> {
  return {
    preview: (form, context) => run('preview', form, context),
    draft: (form, context) => run('draft', form, context, id),
    publish: (form, context) => run('published', form, context, id),
    withdraw: (form, context) => run('withdrawn', form, context, id),
  };
}
