/** The results of the forms on the page of one contact: what was done, or the problems that the page shows. */
import type { SeenMarks } from '../../domain/contacts/checks/said-meanwhile.ts';
import { formText } from '../../domain/text/form-text.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { contactPage } from './contact-page.ts';

type Done = DoneOf<typeof contactPage>;

export interface NotDone {
  readonly status: 400 | 403 | 404 | 409;
  /** By the id of the part of the page that each problem is about; empty for none. */
  readonly problems: Readonly<Record<string, string>>;
  /** What was typed, by the name of its field, for forms that hold more than a choice. */
  readonly typed?: Readonly<Record<string, string>>;
}

export type ActResult = NotDone | { readonly done: Done };

const changedMeanwhile =
  'Somebody else changed this entry after you opened it. Nothing was done: look at it as it is now, below, and do it again';

/** Words for every result of a use case about a contact other than success. */
export function notDone(
  result:
    | { readonly kind: 'not-found' | 'stale' | 'outdated' }
    | { readonly kind: 'refused' | 'conflict'; readonly detail: string }
    | {
        readonly kind: 'invalid';
        readonly errors: readonly { readonly field: string; readonly message: string }[];
      },
): NotDone {
  switch (result.kind) {
    case 'not-found':
      return { status: 404, problems: { '': 'This is not there any more.' } };
    case 'stale':
    case 'outdated':
      return { status: 409, problems: { '': changedMeanwhile } };
    case 'refused':
      return { status: 403, problems: { '': result.detail } };
    case 'conflict':
      return { status: 409, problems: { '': result.detail } };
    case 'invalid':
      return {
        status: 400,
        problems: Object.fromEntries(result.errors.map(({ field, message }) => [field, message])),
      };
  }
}

/** What the form showed that changes without a new revision; undefined for what it does not say. */
export function seenMarksOf(form: FormData): SeenMarks {
  return {
    seenMark: form.has('seen-mark') ? formText(form, 'seen-mark', 10) : undefined,
    seenCheck: form.has('seen-check') ? formText(form, 'seen-check', 60) : undefined,
  };
}

/** The same with the revision. */
export function seenAll(form: FormData): SeenMarks & { readonly seenRevision: number } {
  return { seenRevision: seenOf(form), ...seenMarksOf(form) };
}

export function seenOf(form: FormData): number {
  return Number.parseInt(formText(form, 'seen', 10), 10) || 0;
}

export function afterChange(
  result: { readonly kind: 'changed' | 'waits' | 'unchanged' | 'noted' } | Parameters<typeof notDone>[0],
  done: Done,
): ActResult {
  switch (result.kind) {
    case 'changed':
      return { done };
    case 'waits':
    case 'unchanged':
    case 'noted':
      return { done: result.kind };
    default:
      return notDone(result);
  }
}
