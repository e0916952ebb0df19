/**
 * One search over everything that the person may read: entries and the places they serve, notes beside calls, people, mail, reports, leads
 * and the audit. It writes nothing, and nobody else learns what was typed.
 */
import type { FindAnswer } from '../../domain/lookup/answer.ts';
import { mayEver, type Permission } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../shared/context.ts';
import type { Asked, FoundGroup, FoundItem } from './found.ts';
import { findCallNotes } from './search-calls.ts';
import { findEntries, findServing, readKnownEntries } from './search-entries.ts';
import { findLeads, findMail, findReports } from './search-letters.ts';
import { findInAudit, findNamedPeople, findPeople } from './search-people.ts';

export const foundMost = 25;
export const searchMax = 100;
const shortest = 2;

interface Section {
  readonly permission: Permission;
  readonly find: (
    asked: Asked,
  ) => readonly { readonly heading: string; readonly items: readonly FoundItem[] }[];
}

const sections: readonly Section[] = [
  { permission: 'contacts.read', find: findEntries },
  { permission: 'contacts.read-private', find: findCallNotes },
  { permission: 'contacts.read', find: findNamedPeople },
  { permission: 'contacts.read', find: findServing },
  { permission: 'people.manage', find: findPeople },
  { permission: 'reports.settle', find: findReports },
  { permission: 'mail.deal-with', find: findMail },
  { permission: 'contacts.create', find: findLeads },
  { permission: 'audit.read', find: findInAudit },
];

export type SearchResult =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'found'; readonly groups: readonly FoundGroup[] };

/** @param find the public search */
export function searchEverything(
  context: UseCaseContext,
  find: (typed: string) => FindAnswer,
  typed: string,
): SearchResult {
  const text = typed.trim().slice(0, searchMax);
  if (text === '') return { kind: 'nothing-asked' };
  if (text.length < shortest) return { kind: 'too-short' };
  const asked: Asked = { context, text, answer: find(text), entries: readKnownEntries(context) };
  return {
    kind: 'found',
    groups: sections
      .filter(({ permission }) => mayEver(context.principal, permission))
      .flatMap((section) => section.find(asked))
      .filter(({ items }) => items.length > 0)
      .map(({ heading, items }) => ({ heading, items: items.slice(0, foundMost), total: items.length })),
  };
}
