/**
 * What readers are told about a change to a contact: that the number changed, not what it was.
 * db/publishing/status-read-model.ts compares each revision with the previous one.
 */

import type { ContactStatus } from '../contacts/contact.ts';
import type { ContactFieldName } from '../contacts/contact-record.ts';
import { contactFields, fieldNames } from '../contacts/fields/registry.ts';
import type { ActTakenBack, ChangeKind, PublicChange, PublicRecord } from '../directory/record.ts';
import { changeKinds, mostChanges } from '../directory/record.ts';
import { compareNames } from '../text/name-order.ts';

/** The fields that readers are told of; the boroughs it serves and whether it serves all count as one. */
export type ComparedPart =
  | 'coverage'
  | {
      [Field in ContactFieldName]: (typeof contactFields)[Field]['toldAs'] extends null | 'coverage'
        ? never
        : Field;
    }[ContactFieldName];

/** The parts of a revision that readers see. Values are compared and not passed on. */
export type ComparedRevision = { readonly status: ContactStatus } & {
  /** Each as one text: JSON with its keys in order; the coverage as GSS codes in order, or all London. */
  readonly [Part in ComparedPart]: string | null;
};

const partKinds: readonly (readonly [ComparedPart, ChangeKind])[] = fieldNames.flatMap((field) => {
  const { toldAs } = contactFields[field];
  if (toldAs === null) return [];
  return [[toldAs === 'coverage' ? 'coverage' : (field as ComparedPart), toldAs] as const];
});

export const comparedParts: readonly ComparedPart[] = [...new Set(partKinds.map(([part]) => part))];

/**
 * What a revision changed for readers; empty when it changed nothing they see, such as the name of a person.
 * @param before null for the first revision
 */
export function decideChangeKinds(
  before: ComparedRevision | null,
  after: ComparedRevision,
): readonly ChangeKind[] {
  if (before === null) return after.status === 'retired' ? [] : ['added'];
  if (after.status === 'retired') return before.status === 'retired' ? [] : ['removed'];
  if (before.status === 'retired') return ['restored'];
  const kinds = new Set<ChangeKind>(
    partKinds.filter(([field]) => !isSame(before, after, field)).map(([, kind]) => kind),
  );
  if (before.status !== after.status) kinds.add(after.status === 'vacant' ? 'vacant' : 'filled');
  return changeKinds.filter((kind) => kinds.has(kind));
}

/** A number written differently is the same number. */
function isSame(before: ComparedRevision, after: ComparedRevision, part: ComparedPart): boolean {
  const channel = part === 'coverage' ? null : contactFields[part].channel;
  return channel?.holds === 'number'
    ? channel.isSame(before[part], after[part])
    : before[part] === after[part];
}

/**
 * One list of what happened, newest first. A check made in the same action as a change is one entry with it.
 * @param most how many to keep, counted from the newest
 */
export function mergeChanges(changes: readonly PublicChange[], most: number): readonly PublicChange[] {
  const merged = new Map<string, PublicChange>();
  for (const change of changes) {
    const key = `${change.contact.id} ${change.at}`;
    const other = merged.get(key);
    merged.set(key, other ? join(other, change) : change);
  }
  return [...merged.values()].sort(newestFirst).slice(0, most);
}

/** What a reader is told, newest first: changes of entries, and acts on many that were taken back. */
export function listNews({ changes, actsTakenBack }: PublicRecord): readonly (PublicChange | ActTakenBack)[] {
  return [...changes, ...actsTakenBack]
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
    .slice(0, mostChanges);
}

function join(one: PublicChange, other: PublicChange): PublicChange {
  const [first, second] = one.id.includes('/revision/') ? [one, other] : [other, one];
  const kinds = new Set([...first.kinds, ...second.kinds]);
  return {
    ...first,
    kinds: changeKinds.filter((kind) => kinds.has(kind)),
    checkedOn: first.checkedOn ?? second.checkedOn,
  };
}

function newestFirst(a: PublicChange, b: PublicChange): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  const [nameA, nameB] = [a, b].map(({ contact }) => `${contact.organisation} ${contact.role} ${contact.id}`);
  return compareNames(nameA ?? '', nameB ?? '');
}
