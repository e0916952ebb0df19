/** Changing who reminders are escalated to. */
import { formText } from '../../domain/text/form-text.ts';
import { editReminderAddress } from '../../use-cases/freshness/set-reminder-address.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import { addressChangedWords, formTooOld, seenAddressOf } from '../seen.ts';
import type { areasPage } from './areas-page.ts';

type Outcome =
  | { readonly done: DoneOf<typeof areasPage> }
  | {
      readonly code: string;
      readonly typed: string;
      readonly problem: string;
      readonly status: 400 | 403 | 409;
    };

export const areasActions: Actions<typeof areasPage, Outcome> = {
  save(form, context) {
    const kind = formText(form, 'kind', 20) === 'borough' ? 'borough' : 'police-area';
    const code = formText(form, 'code', 20);
    const typed = formText(form, 'email', 400);
    const again = (problem: string, status: 400 | 403 | 409) => ({ code, typed, problem, status });
    const seen = seenAddressOf(form);
    if (seen === undefined) return again(formTooOld, 400);
    const email = typed.trim() === '' ? null : typed;
    const result = editReminderAddress(context, { kind, code }, { seen, typed: email });
    switch (result.kind) {
      case 'changed':
        return { done: 'reminder-address-changed' };
      case 'unchanged':
        return { done: 'unchanged' };
      case 'not-found':
        return again('There is no such police area or council', 400);
      case 'stale':
        return again(addressChangedWords(result.current), 409);
      case 'refused':
        return again(result.detail, 403);
      case 'invalid':
        return again(result.problem.replace(/\.$/, ''), 400);
    }
  },
};
