/** Lists contacts with their freshness, filtered, page by page. */

import type { Database, Transaction } from '../../../../db/client.ts';
import {
  getPolicy,
  listContacts as listRecords,
  readAreaReference,
  readPolicies,
} from '../../../../db/contacts/contacts.ts';
import { readPrivateNotes } from '../../../../db/contacts/private-notes.ts';
import { policeAreasOf } from '../../../domain/contacts/changes/contact-changes.ts';
import type { ContactKind, ContactStatus } from '../../../domain/contacts/contact.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { type ContactView, viewContact } from '../../../domain/contacts/contact-view.ts';
import type { Freshness } from '../../../domain/freshness/freshness.ts';
import { isInAreas, mayEver } from '../../../domain/people/access.ts';
import { nationalDigits } from '../../../domain/telephone/telephone.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export interface ContactFilter {
  readonly kind?: ContactKind | undefined;
  readonly status?: ContactStatus | undefined;
  readonly freshness?: Freshness | undefined;
  /** GSS code: contacts that serve this borough. */
  readonly borough?: string | undefined;
  readonly policeArea?: string | undefined;
  /** Words or digits that occur in the role, organisation, telephone, e-mail address or notes. */
  readonly text?: string | undefined;
  /** Only contacts that the person may edit. */
  readonly mine?: boolean | undefined;
  readonly isDemonstration?: boolean | undefined;
  /** Without it retired contacts are included. */
  readonly withoutRetired?: boolean | undefined;
}

export interface ContactPage {
  readonly items: readonly ContactView[];
  /** The id after which the next page starts; null on the last. */
  readonly next: string | null;
  /** How many match, on all pages. */
  readonly total: number;
}

/** @param after the `next` of the previous page; @param limit contacts on a page */
export function listContacts(
  context: Pick<UseCaseContext, 'database' | 'now' | 'principal'>,
  filter: ContactFilter,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): ContactPage {
  const { database } = context;
  const policeAreaOf = policeAreasOf(readAreaReference(database));
  const { role, areaCodes } = context.principal;
  const isMine = (contact: ContactRecord) =>
    role === 'admin' || (role === 'editor' && isInAreas(contact.fields, areaCodes, policeAreaOf));
  const views = viewAll(database, londonDateOf(context.now), filter.mine ? isMine : () => true);
  const matching = views.filter((view) => matches(view, filter));
  const rest = after === undefined ? matching : matching.filter(({ id }) => id > after);
  const notes = mayEver(context.principal, 'contacts.read-private') ? readPrivateNotes(database) : null;
  const items = rest
    .slice(0, limit)
    .map((view) => (notes === null ? view : { ...view, privateNotes: notes.get(view.id) ?? '' }));
  return { items, next: rest.length > limit ? (items.at(-1)?.id ?? null) : null, total: matching.length };
}

/** By id. */
export function viewAll(
  database: Database | Transaction,
  today: string,
  isWanted: (contact: ContactRecord) => boolean = () => true,
): readonly ContactView[] {
  const policies = readPolicies(database);
  return listRecords(database)
    .filter(isWanted)
    .map((contact) => viewContact(contact, getPolicy(policies, contact.kind), today));
}

function matches(view: ContactView, filter: ContactFilter): boolean {
  return (
    isIn(filter.kind, view.kind) &&
    isIn(filter.status, view.status) &&
    isIn(filter.freshness, view.freshness) &&
    isIn(filter.policeArea, view.policeArea) &&
    isIn(filter.isDemonstration, view.isDemonstration) &&
    (filter.borough === undefined || view.allLondon || view.boroughs.includes(filter.borough)) &&
    !(filter.withoutRetired && view.status === 'retired') &&
    (filter.text === undefined || hasText(view, filter.text))
  );
}

function isIn<T>(wanted: T | undefined, value: T | null): boolean {
  return wanted === undefined || wanted === value;
}

function hasText(view: ContactView, text: string): boolean {
  const places = [view.role, view.organisation, view.telephone, view.email, view.notes, view.id];
  const haystack = places.join('\n').toLowerCase();
  const digits = text.replace(/^\s*(?:\+|00)\s*44\s*(?:\(0\))?/, '0').replace(/\D/g, '');
  if (digits.length >= 4 && /^[\d\s+()-]+$/.test(text.trim()))
    return nationalDigits(view.telephone ?? '').includes(digits);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
