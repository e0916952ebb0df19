/** Changing who reminders are escalated to. */
import { formText } from '../../domain/text/form-text.ts';
import {
  type PastedAddresses,
  readPastedAddresses,
  setEscalationAddresses,
} from '../../use-cases/freshness/set-escalation-addresses.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { areasPage } from './areas-page.ts';

type Outcome =
  | { readonly done: DoneOf<typeof areasPage> }
  | {
      readonly pasted: PastedAddresses;
      /** By code: what stands in the form now. */
      readonly typed: ReadonlyMap<string, string>;
      /** What stays in the box: the lines that were not understood. */
      readonly list: string;
    }
  | {
      /** By code. */
      readonly typed: ReadonlyMap<string, string>;
      readonly list: string;
      /** By code; under an empty one what is wrong with the whole form. */
      readonly problems: ReadonlyMap<string, string>;
      readonly status: 400 | 403 | 409;
    };

const longestList = 20_000;
/** Saved as it is, what stands in the box would be lost without a word. */
const stillInTheBox =
  'The box still holds lines that are not in the form. Put them right and fill in the form, or empty the box';

/** The fields of a form that are named by a code, without the prefix. */
function readByCode(form: FormData, prefix: string): ReadonlyMap<string, string> {
  const names = [...form.keys()].filter((name) => name.startsWith(prefix));
  return new Map(names.map((name) => [name.slice(prefix.length), formText(form, name, 400)]));
}

export const areasActions: Actions<typeof areasPage, Outcome> = {
  paste(form, context) {
    const pasted = readPastedAddresses(context, formText(form, 'list', longestList));
    const typed = new Map([...readByCode(form, 'email-'), ...pasted.addresses]);
    return { pasted, typed, list: pasted.problems.map(({ line }) => line).join('\n') };
  },
  save(form, context) {
    const typed = readByCode(form, 'email-');
    const list = formText(form, 'list', longestList);
    const again = (problems: ReadonlyMap<string, string>, status: 400 | 403 | 409) => ({
      typed,
      list,
      problems,
      status,
    });
    if (list.trim() !== '') return again(new Map([['list', stillInTheBox]]), 400);
    const result = setEscalationAddresses(context, { seen: readByCode(form, 'seen-'), typed });
    switch (result.kind) {
      case 'changed':
        return { done: 'escalation-addresses-changed' };
      case 'unchanged':
        return { done: 'unchanged' };
      case 'invalid':
        return again(result.problems, 400);
      case 'stale':
        return again(result.problems, 409);
      case 'refused':
        return again(new Map([['', result.detail]]), 403);
    }
  },
};
