/** The table of contacts: filtered, sorted by a column, page by page. */
import { readAreaReference } from '../../../../db/contacts/contacts.ts';
import { readAssignments } from '../../../../db/rounds/assignments.ts';
import { listSavedFilters, type SavedFilter } from '../../../../db/rounds/saved-filters.ts';
import { findAssignee } from '../../../domain/assignments/assignee.ts';
import type { AreaReference } from '../../../domain/contacts/contact-record.ts';
import type { ContactView } from '../../../domain/contacts/contact-view.ts';
import { dueOrder } from '../../../domain/contacts/list-filter.ts';
import { freshnessStates } from '../../../domain/freshness/freshness.ts';
import { nationalDigits } from '../../../domain/telephone/telephone.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { type Colleague, listColleagues } from '../../assignments/colleagues.ts';
import { type NameOfActor, readActorNames } from '../../people/accounts/actor-names.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ContactFilter, listContacts } from './list-contacts.ts';

export const contactsPerPage = 25;

const order = new Intl.Collator('en-GB', { numeric: true });

export const contactSorts = [
  'organisation',
  'role',
  'kind',
  'serves',
  'telephone',
  'freshness',
  'checked',
  'due',
] as const;
export type ContactSort = (typeof contactSorts)[number];

/** What each column sorts by. */
const sortKeys: Readonly<Record<ContactSort, (contact: ContactView, areas: AreaReference) => string>> = {
  organisation: (contact) => contact.organisation,
  role: (contact) => contact.role,
  kind: (contact) => contact.kind,
  /** Contacts that need attention come first. */
  freshness: (contact) => String(freshnessStates.length - freshnessStates.indexOf(contact.freshness)),
  /** All London last. */
  serves: (contact, areas) => (contact.allLondon ? '\uffff' : servedNames(contact, areas).join(', ')),
  checked: (contact) => contact.lastVerifiedOn ?? '',
  due: dueOrder,
  telephone: (contact) => nationalDigits(contact.telephone ?? ''),
};

/** By name, in order. */
function servedNames(contact: ContactView, { boroughs }: AreaReference): readonly string[] {
  return contact.boroughs.map((code) => boroughs.get(code)?.name ?? code).toSorted(order.compare);
}

export interface ContactBrowse {
  readonly filter: ContactFilter;
  readonly sort: ContactSort;
  readonly isDescending: boolean;
  /** From 1; a page beyond the last gives the last. */
  readonly page: number;
}

export interface BrowsedContact extends ContactView {
  /** Names of the boroughs that it serves, in order. */
  readonly servedNames: readonly string[];
  /** Who looks after it; null for nobody. */
  readonly assignee: string | null;
}

export interface BrowsedContacts {
  readonly items: readonly BrowsedContact[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly areas: AreaReference;
  /** London date. */
  readonly today: string;
  readonly nameOf: NameOfActor;
  /** Who can look after entries, for the filter. */
  readonly colleagues: readonly Colleague[];
  readonly savedFilters: readonly SavedFilter[];
}

/** More than any directory of London has. */
const most = 10_000;

type Reading = Pick<UseCaseContext, 'database' | 'now' | 'principal'>;

/** All of them, in order. */
export function sortContacts(
  context: Reading,
  { filter, sort, isDescending }: Omit<ContactBrowse, 'page'>,
): readonly ContactView[] {
  const { items } = listContacts(context, filter, { limit: most });
  const areas = readAreaReference(context.database);
  const key = sortKeys[sort];
  const sign = isDescending ? -1 : 1;
  return items.toSorted(
    (one, other) =>
      sign * order.compare(key(one, areas), key(other, areas)) ||
      order.compare(one.organisation, other.organisation) ||
      order.compare(one.role, other.role),
  );
}

export function browseContacts(context: Reading, browse: ContactBrowse): BrowsedContacts {
  const { database, now, principal } = context;
  const sorted = sortContacts(context, browse);
  const areas = readAreaReference(database);
  const assigned = readAssignments(database);
  const pageCount = Math.max(1, Math.ceil(sorted.length / contactsPerPage));
  const page = Math.min(Math.max(1, browse.page), pageCount);
  return {
    items: sorted.slice((page - 1) * contactsPerPage, page * contactsPerPage).map((contact) => ({
      ...contact,
      servedNames: servedNames(contact, areas),
      assignee: findAssignee(contact, assigned),
    })),
    total: sorted.length,
    page,
    pageCount,
    areas,
    today: londonDateOf(now),
    nameOf: readActorNames(database),
    colleagues: listColleagues(database),
    savedFilters: listSavedFilters(database, principal.id),
  };
}
