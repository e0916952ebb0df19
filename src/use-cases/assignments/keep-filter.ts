/** Filters of the list of contacts that a person keeps under a name: theirs alone. */
import { deleteFilter, listSavedFilters, saveFilter } from '../../../db/rounds/saved-filters.ts';
import { filterNameMax, filterQuery, filtersMax } from '../../domain/contacts/list-filter.ts';
import { plainLine } from '../../domain/text/typed-text.ts';
import { audit } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type KeepResult = { readonly kind: 'kept' } | { readonly kind: 'invalid'; readonly message: string };

/** @param query as in the address of the list; anything that is no filter is left out */
export function keepFilter(
  context: UseCaseContext,
  { name: typed, query }: { readonly name: string; readonly query: string },
): KeepResult {
  const name = plainLine(typed);
  const kept = String(filterQuery(new URLSearchParams(query)));
  if (name === '') return { kind: 'invalid', message: 'Give the filter a name.' };
  if (name.length > filterNameMax)
    return { kind: 'invalid', message: `Give a name of at most ${filterNameMax} characters.` };
  if (kept === '') return { kind: 'invalid', message: 'Nothing is filtered, so there is nothing to keep.' };
  return context.database.transaction(
    (transaction): KeepResult => {
      const userId = context.principal.id;
      const others = listSavedFilters(transaction, userId).filter((filter) => filter.name !== name);
      if (others.length >= filtersMax)
        return { kind: 'invalid', message: `You keep ${filtersMax} filters. Delete one first.` };
      saveFilter(transaction, { userId, name, query: kept, at: context.now.toISOString() });
      // Without the name or the filter: either may hold somebody's name, and an event stays for good.
      audit(transaction, context, { action: 'filter.save', subject: `user:${userId}` });
      return { kind: 'kept' };
    },
    { behavior: 'immediate' },
  );
}

/** @returns whether there was one */
export function dropFilter(context: UseCaseContext, name: string): boolean {
  return context.database.transaction(
    (transaction) => {
      const userId = context.principal.id;
      const isGone = deleteFilter(transaction, userId, name);
      if (isGone) audit(transaction, context, { action: 'filter.delete', subject: `user:${userId}` });
      return isGone;
    },
    { behavior: 'immediate' },
  );
}
