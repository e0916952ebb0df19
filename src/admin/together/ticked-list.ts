/** The lists in which entries are ticked, for the preview that leads back to the one from which somebody came. */
import { filterQuery } from '../../domain/contacts/list-filter.ts';
import { groupActPermissions, groupActWords } from '../../domain/group-acts/group-act-words.ts';
import { mayEver, type Principal } from '../../domain/people/access.ts';
import { urls } from '../../urls.ts';

/** The field with the address of the list; absent for the list of contacts, whose filter stands in the address itself. */
export const backField = 'back';

const otherLists = [
  { path: urls.adminSearch(), name: 'Search' },
  { path: urls.adminCalls(), name: 'Calls' },
  { path: urls.admin(), name: 'Work list' },
] as const;

export interface TickedList {
  readonly href: string;
  readonly name: string;
  /** Whether everything that its filter shows can be taken without ticking it. */
  readonly hasAll: boolean;
}

const longestBack = 400;

/** Of an address that nobody made up: one of the lists, with what was searched or chosen there. */
export function readTickedList(query: URLSearchParams): TickedList {
  const back = (query.get(backField) ?? '').slice(0, longestBack);
  const other = otherLists.find(({ path }) => back === path || back.startsWith(`${path}?`));
  if (other) return { href: back, name: other.name, hasAll: false };
  const filter = filterQuery(query, ['sort', 'order', 'page']);
  return { href: `${urls.adminContacts()}?${filter}`, name: 'Contacts', hasAll: true };
}

/** What somebody may do with many entries at once. */
export function listActsOf(
  principal: Principal,
): readonly { readonly what: string; readonly label: string }[] {
  return groupActPermissions
    .filter(({ permission }) => mayEver(principal, permission))
    .map(({ what }) => ({ what, label: groupActWords[what].press }));
}
