/** Entries by their own words, and by the places that they serve. */
import { readAreaReference } from '../../../db/contacts/contacts.ts';
import { excerptOf } from '../../domain/calls/note-excerpt.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { findText, type MatchPlace } from '../../domain/contacts/matches-text.ts';
import type { FindAnswer } from '../../domain/lookup/answer.ts';
import { urls } from '../../urls.ts';
import { listContacts } from '../contacts/read/list-contacts.ts';
import type { UseCaseContext } from '../shared/context.ts';
import type { Asked, FoundItem, KnownEntries } from './found.ts';

/** More than any directory of London has. */
const most = 10_000;
const order = new Intl.Collator('en-GB', { numeric: true });

/** Every entry, retired ones included, by organisation and role; with private notes for those who may read them. */
export function readKnownEntries(context: UseCaseContext): KnownEntries {
  const { boroughs } = readAreaReference(context.database);
  const boroughName = (code: string) => boroughs.get(code)?.name ?? code;
  const { items } = listContacts(context, {}, { limit: most });
  return {
    boroughName,
    all: items
      .toSorted(
        (one, other) =>
          order.compare(one.organisation, other.organisation) || order.compare(one.role, other.role),
      )
      .map((view) => ({ view, servedNames: view.boroughs.map(boroughName) })),
  };
}

export function toItem({ id, organisation, role, status }: ContactView, detail: string): FoundItem {
  const retired = status === 'retired' ? 'retired; ' : '';
  return {
    title: `${organisation}: ${role}`,
    href: urls.adminContact(id),
    detail: retired + detail,
    entry: { id, organisation, role },
  };
}

/** Not by the name of a person or the places: those have groups of their own. */
const elsewhere: ReadonlySet<MatchPlace> = new Set(['name of the person', 'boroughs it serves']);

/** An id repeats what stands in the entry, so it is named only where nothing else matches. */
function worthNaming(places: readonly MatchPlace[]): readonly MatchPlace[] {
  return places.length > 1 ? places.filter((place) => place !== 'id') : places;
}

export function findEntries({ text, entries }: Asked) {
  const items = entries.all.flatMap(({ view }): readonly FoundItem[] => {
    const places = findText({ ...view, person: null }, text, []).filter((place) => !elsewhere.has(place));
    if (places.length === 0) return [];
    const notes = view.privateNotes ?? '';
    const said = places.includes('private notes') ? `: “${excerptOf(notes, text)}”` : '';
    return [toItem(view, `found in: ${worthNaming(places).join(', ')}${said}`)];
  });
  return [{ heading: 'Entries', items }];
}

/** More boroughs than that are no place that somebody looks for. */
const boroughsMost = 6;

function boroughsOf(answer: FindAnswer): readonly string[] {
  if (answer.kind === 'borough') return [answer.borough];
  if (answer.kind === 'choice' && answer.boroughs.length <= boroughsMost) return answer.boroughs;
  return [];
}

/**
 * A group for each borough that the words mean, as the public search understands them, misspelt or not; then, once, the
 * entries that serve all London and so each of them.
 */
export function findServing({ answer, entries }: Asked) {
  const shown = entries.all.filter(({ view }) => view.status !== 'retired');
  const codes = boroughsOf(answer);
  const local = codes.map((code) => ({
    heading: `Entries that serve ${entries.boroughName(code)}`,
    items: shown
      .filter(({ view }) => !view.allLondon && view.boroughs.includes(code))
      .map(({ view, servedNames }) => toItem(view, `serves ${servedNames.join(', ')}`)),
  }));
  if (codes.length === 0) return local;
  const everywhere = shown.filter(({ view }) => view.allLondon);
  return [
    ...local,
    {
      heading: 'Entries that serve all London, and so there too',
      items: everywhere.map(({ view }) => toItem(view, 'serves all London')),
    },
  ];
}
