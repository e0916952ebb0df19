/** The table of contacts: filtered, sorted by a column, page by page. */
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import type { AreaReference } from '../../../domain/contacts/contact-record.ts';
import type { ContactView } from '../../../domain/contacts/contact-view.ts';
import { freshnessStates } from '../../../domain/freshness/freshness.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ContactFilter, listContacts } from './list-contacts.ts';

export const contactsPerPage = 25;

const order = new Intl.Collator('en-GB', { numeric: true });

/** What each column sorts by. */
const sortKeys = {
  organisation: (contact: ContactView) => contact.organisation,
  role: (contact: ContactView) => contact.role,
  kind: (contact: ContactView) => contact.kind,
  /** Contacts that need attention come first. */
  freshness: (contact: ContactView) =>
    String(freshnessStates.length - freshnessStates.indexOf(contact.freshness)),
  checked: (contact: ContactView) => contact.lastVerifiedOn ?? '',
} as const;

export type ContactSort = keyof typeof sortKeys;
export const contactSorts = Object.keys(sortKeys) as readonly ContactSort[];

export interface ContactBrowse {
  readonly filter: ContactFilter;
  readonly sort: ContactSort;
  readonly isDescending: boolean;
  /** From 1; a page beyond the last gives the last. */
  readonly page: number;
}

export interface BrowsedContacts {
  readonly items: readonly ContactView[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly areas: AreaReference;
}

/** More than any directory of London has. */
const most = 10_000;

export function browseContacts(
  context: Pick<UseCaseContext, 'database' | 'now' | 'principal'>,
  { filter, sort, isDescending, page: wanted }: ContactBrowse,
): BrowsedContacts {
  const { items, total } = listContacts(context, filter, { limit: most });
  const key = sortKeys[sort];
  const sign = isDescending ? -1 : 1;
  const sorted = items.toSorted(
    (one, other) =>
      sign * order.compare(key(one), key(other)) || order.compare(one.organisation, other.organisation),
  );
  const pageCount = Math.max(1, Math.ceil(sorted.length / contactsPerPage));
  const page = Math.min(Math.max(1, wanted), pageCount);
  return {
    items: sorted.slice((page - 1) * contactsPerPage, page * contactsPerPage),
    total,
    page,
    pageCount,
    areas: readAreaReference(context.database),
  };
}
