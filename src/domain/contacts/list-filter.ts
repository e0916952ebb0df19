/**
 * The filter of the list of contacts as it stands in an address: one description for the list, its export, the filters
 * that people keep, and acts on everything that a filter shows. Pure.
 */
import { type Freshness, freshnessStates } from '../freshness/freshness.ts';
import { findAreaCode, type UnknownChoice } from '../text/area-in-address.ts';
import { addDays } from '../time/calendar.ts';
import { type ContactKind, type ContactStatus, contactKinds, contactStatuses } from './contact.ts';
import type { AreaReference } from './contact-record.ts';
import type { ContactView } from './contact-view.ts';

/** Checks that fall due until so many days from today; `overdue` for those whose day has passed. */
export const dueChoices = ['overdue', '7', '14', '30', '90'] as const;
export type DueChoice = (typeof dueChoices)[number];

export interface ListFilter {
  readonly kind?: ContactKind | undefined;
  readonly status?: ContactStatus | undefined;
  readonly freshness?: Freshness | undefined;
  /** GSS code: contacts that serve this borough. */
  readonly borough?: string | undefined;
  /** Without contacts that serve all London: of a borough, only its own. */
  readonly isOwn?: boolean | undefined;
  readonly policeArea?: string | undefined;
  /** Words or digits; see matches-text.ts. */
  readonly text?: string | undefined;
  /** Whether the words may also name a borough that it serves. */
  readonly isTextOfPlaces?: boolean | undefined;
  /** Only contacts that the person may edit. */
  readonly mine?: boolean | undefined;
  /** `me`, `nobody`, or the id of a person. */
  readonly assignee?: string | undefined;
  readonly due?: DueChoice | undefined;
  readonly hasMailbox?: boolean | undefined;
  /** Whether it has a check that counts. */
  readonly isChecked?: boolean | undefined;
  readonly isDemonstration?: boolean | undefined;
  /** Without it retired contacts are included. */
  readonly withoutRetired?: boolean | undefined;
}

/** What an address may say of a filter, by the name of its field. */
export const filterFields = [
  'text',
  'kind',
  'borough',
  'own',
  'police',
  'freshness',
  'due',
  'checked',
  'mailbox',
  'assigned',
  'status',
  'mine',
] as const;
export type FilterField = (typeof filterFields)[number];

export interface ReadFilter {
  readonly filter: ListFilter;
  /** What was given, by its field, for the form that shows it again. */
  readonly given: Readonly<Record<FilterField, string>>;
  readonly isFiltered: boolean;
  /** Given and not understood; nothing may be listed, exported or changed by such a filter. */
  readonly unknown: readonly UnknownChoice<FilterField>[];
}

/** @param areas which an address may name by code or by name */
export function readListFilter(query: URLSearchParams, areas: AreaReference): ReadFilter {
  const given = Object.fromEntries(
    filterFields.map((name) => [name, (query.get(name) ?? '').trim().slice(0, 100)]),
  ) as Record<FilterField, string>;
  const oneOf = <Word extends string>(name: FilterField, words: readonly Word[]) =>
    words.find((word) => word === given[name]);
  const yesOrNo = (name: FilterField) =>
    given[name] === 'yes' ? true : given[name] === 'no' ? false : undefined;
  const borough = findAreaCode(given.borough, areas.boroughs);
  const policeArea = findAreaCode(given.police, areas.policeAreas);
  const known: Readonly<Record<FilterField, unknown>> = {
    text: true,
    // People come and go; nothing is looked after by somebody who is unknown.
    assigned: true,
    borough,
    police: policeArea,
    kind: oneOf('kind', contactKinds),
    status: oneOf('status', contactStatuses),
    freshness: oneOf('freshness', freshnessStates),
    due: oneOf('due', dueChoices),
    checked: yesOrNo('checked'),
    mailbox: yesOrNo('mailbox'),
    own: given.own === 'yes' || undefined,
    mine: given.mine === 'yes' || undefined,
  };
  return {
    given: { ...given, borough: borough ?? given.borough, police: policeArea ?? given.police },
    unknown: filterFields
      .filter((field) => given[field] !== '' && known[field] === undefined)
      .map((field) => ({ field, value: given[field] })),
    isFiltered: filterFields.some((name) => given[name] !== ''),
    filter: {
      kind: oneOf('kind', contactKinds),
      status: oneOf('status', contactStatuses),
      freshness: oneOf('freshness', freshnessStates),
      borough,
      isOwn: given.own === 'yes' || undefined,
      policeArea,
      text: given.text || undefined,
      isTextOfPlaces: true,
      mine: given.mine === 'yes' || undefined,
      assignee: given.assigned || undefined,
      due: oneOf('due', dueChoices),
      hasMailbox: yesOrNo('mailbox'),
      isChecked: yesOrNo('checked'),
      withoutRetired: given.status === '',
    },
  };
}

/**
 * Whether an entry serves all London, or more. A borough cannot vouch for it, and shares it with all others; what two
 * boroughs or a police command share is each one's own.
 */
export function servesAllLondon(
  { allLondon, boroughs }: { readonly allLondon: boolean; readonly boroughs: readonly string[] },
  boroughCount: number,
): boolean {
  return allLondon || boroughs.length >= boroughCount;
}

/** Only what says which entries are shown, and in which order: for a link, and for keeping. */
export function filterQuery(
  query: URLSearchParams,
  also: readonly string[] = ['sort', 'order'],
): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of [...filterFields, ...also]) {
    const value = (query.get(name) ?? '').trim().slice(0, 100);
    if (value !== '') kept.set(name, value);
  }
  return kept;
}

/** Why no day is due: readers are told that it is not checked, that nobody answers, or that nobody holds the post. */
export type DueOn =
  | { readonly kind: 'on'; readonly on: string }
  | { readonly kind: 'now'; readonly because: 'unchecked' | 'unreachable' | 'reported' }
  | { readonly kind: 'never' };

/** When the next check is due. What was reported not to work, or never checked, is due now. */
export function dueOf(
  contact: Pick<
    ContactView,
    'status' | 'lastVerifiedOn' | 'nextDueOn' | 'unreachableSinceOn' | 'reportedDeadOn'
  >,
): DueOn {
  if (contact.status !== 'active') return { kind: 'never' };
  if (contact.lastVerifiedOn === null) return { kind: 'now', because: 'unchecked' };
  if (contact.unreachableSinceOn !== null) return { kind: 'now', because: 'unreachable' };
  if (contact.reportedDeadOn !== null) return { kind: 'now', because: 'reported' };
  return contact.nextDueOn === null ? { kind: 'never' } : { kind: 'on', on: contact.nextDueOn };
}

/** @param today London date */
export function isDue(contact: Parameters<typeof dueOf>[0], choice: DueChoice, today: string): boolean {
  const due = dueOf(contact);
  if (due.kind === 'never') return false;
  if (due.kind === 'now') return true;
  return choice === 'overdue' ? due.on < today : due.on <= addDays(today, Number(choice));
}

/** Orders by due date: what is due now first, what is never due last. */
export function dueOrder(contact: Parameters<typeof dueOf>[0]): string {
  const due = dueOf(contact);
  if (due.kind === 'on') return due.on;
  return due.kind === 'now' ? '0000-00-00' : '9999-99-99';
}

export const filterNameMax = 60;
/** More than anybody finds again. */
export const filtersMax = 30;
