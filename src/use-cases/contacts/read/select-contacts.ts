/** The entries that an address means: those ticked in the list, or everything that its filter shows. */
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import type { ContactView } from '../../../domain/contacts/contact-view.ts';
import { type ReadFilter, readListFilter } from '../../../domain/contacts/list-filter.ts';
import { tickField } from '../../../domain/group-acts/tick-boxes.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ContactSort, contactSorts, sortContacts } from './browse-contacts.ts';
import { listContacts } from './list-contacts.ts';

/** More than any directory of London has. */
const most = 10_000;

export interface Selection {
  readonly contacts: readonly ContactView[];
  /** Whether single entries were ticked. */
  readonly isTicked: boolean;
  readonly isFiltered: boolean;
  /** What the filter names and nobody knows; nothing is selected then. */
  readonly unknown: ReadFilter['unknown'];
}

/** In the order of the list. */
export function selectContacts(
  context: Pick<UseCaseContext, 'database' | 'now' | 'principal'>,
  query: URLSearchParams,
): Selection {
  const ticked = new Set(query.getAll(tickField));
  const { filter, isFiltered, unknown } = readListFilter(query, readAreaReference(context.database));
  if (ticked.size > 0 && query.get('all') !== 'yes') {
    const { items } = listContacts(context, {}, { limit: most });
    return { contacts: items.filter(({ id }) => ticked.has(id)), isTicked: true, isFiltered, unknown: [] };
  }
  if (unknown.length > 0) return { contacts: [], isTicked: false, isFiltered, unknown };
  const sort: ContactSort = contactSorts.find((name) => name === query.get('sort')) ?? 'organisation';
  const isDescending = query.get('order') === 'down';
  return {
    contacts: sortContacts(context, { filter, sort, isDescending }),
    isTicked: false,
    isFiltered,
    unknown,
  };
}
