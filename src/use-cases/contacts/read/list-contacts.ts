/** Lists contacts with their freshness, filtered, page by page. */

import type { Database, Transaction } from '../../../../db/client.ts';
import {
  getPolicy,
  listContacts as listRecords,
  readAreaReference,
  readPolicies,
} from '../../../../db/contacts/contacts.ts';
import { readPrivateNotes } from '../../../../db/contacts/private-notes.ts';
import { readAssignments } from '../../../../db/rounds/assignments.ts';
import { type Assignments, assigneeWords, findAssignee } from '../../../domain/assignments/assignee.ts';
import { policeAreasOf } from '../../../domain/contacts/changes/contact-changes.ts';
import type { AreaReference, ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { type ContactView, viewContact } from '../../../domain/contacts/contact-view.ts';
import { isDue, type ListFilter, servesAllLondon } from '../../../domain/contacts/list-filter.ts';
import { findText } from '../../../domain/contacts/matches-text.ts';
import { isInAreas, mayEver } from '../../../domain/people/access.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export type ContactFilter = ListFilter;

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
  const areas = readAreaReference(database);
  const policeAreaOf = policeAreasOf(areas);
  const { role, areaCodes } = context.principal;
  const isMine = (contact: ContactRecord) =>
    role === 'admin' || (role === 'editor' && isInAreas(contact.fields, areaCodes, policeAreaOf));
  const today = londonDateOf(context.now);
  const known = { today, areas, assigned: readAssignments(database), userId: context.principal.id };
  const views = viewAll(database, today, filter.mine ? isMine : () => true);
  const matching = views.filter((view) => matches(view, filter, known));
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

interface Known {
  readonly today: string;
  readonly areas: AreaReference;
  readonly assigned: Assignments;
  /** Who asks. */
  readonly userId: string;
}

function matches(view: ContactView, filter: ContactFilter, known: Known): boolean {
  return (
    isIn(filter.kind, view.kind) &&
    isIn(filter.status, view.status) &&
    isIn(filter.freshness, view.freshness) &&
    isIn(filter.policeArea, view.policeArea) &&
    isIn(filter.isDemonstration, view.isDemonstration) &&
    isIn(filter.hasMailbox, view.email !== null) &&
    isIn(filter.isChecked, view.lastVerifiedOn !== null) &&
    (filter.borough === undefined || view.allLondon || view.boroughs.includes(filter.borough)) &&
    !(filter.isOwn && servesAllLondon(view, known.areas.boroughs.size)) &&
    !(filter.withoutRetired && view.status === 'retired') &&
    (filter.due === undefined || isDue(view, filter.due, known.today)) &&
    (filter.assignee === undefined || isAssigned(view, filter.assignee, known)) &&
    (filter.text === undefined || hasText(view, filter.text, filter.isTextOfPlaces ? known.areas : undefined))
  );
}

function isIn<T>(wanted: T | undefined, value: T | null): boolean {
  return wanted === undefined || wanted === value;
}

function isAssigned(view: ContactView, wanted: string, { assigned, userId }: Known): boolean {
  const assignee = findAssignee(view, assigned);
  if (wanted === assigneeWords.nobody) return assignee === null;
  return assignee === (wanted === assigneeWords.me ? userId : wanted);
}

function hasText(view: ContactView, text: string, areas: AreaReference | undefined): boolean {
  const names = view.boroughs.map((code) => areas?.boroughs.get(code)?.name ?? '');
  return findText(view, text, names).length > 0;
}
