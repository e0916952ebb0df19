/** Merging two entries about the same post. */
import { formText } from '../../domain/text/form-text.ts';
import { type MergeResult, mergeContacts } from '../../use-cases/contacts/change/merge-contacts.ts';
import type { Actions } from '../run-action.ts';
import type { mergePage } from './merge-page.ts';

export type MergeOutcome = { readonly one: string; readonly other: string; readonly unites: boolean } & (
  | { readonly kind: 'unclear' }
  | { readonly kind: 'asked'; readonly keptId: string; readonly merged: MergeResult }
);

export const mergeActs: Actions<typeof mergePage, MergeOutcome> = {
  merge(form, context) {
    const kept = formText(form, 'keep', 10);
    const ids = { one: formText(form, 'one', 100), other: formText(form, 'other', 100) };
    const named = { ...ids, unites: formText(form, 'unite') === 'yes' };
    if (kept !== 'one' && kept !== 'other') return { ...named, kind: 'unclear' };
    const gone = kept === 'one' ? 'other' : 'one';
    const seen = (which: 'one' | 'other') => Number.parseInt(formText(form, `${which}-seen`, 10), 10) || 0;
    const merged = mergeContacts(context, {
      keptId: ids[kept],
      keptRevision: seen(kept),
      retiredId: ids[gone],
      retiredRevision: seen(gone),
      unitesBoroughs: named.unites,
    });
    return { ...named, kind: 'asked', merged, keptId: ids[kept] };
  },
};

/** @returns undefined when it is merged */
export function mergeProblem(outcome: MergeOutcome): string | undefined {
  if (outcome.kind === 'unclear') return 'Choose which of them stays';
  const { merged } = outcome;
  switch (merged.kind) {
    case 'stale':
      return 'Somebody has changed one of them meanwhile. Nothing was merged: look at both again';
    case 'invalid':
      return merged.errors.map(({ message }) => message).join(' ');
    case 'refused':
    case 'conflict':
      return merged.detail;
    case 'not-found':
      return 'One of them is not there any more';
    case 'merged':
      return undefined;
  }
}
