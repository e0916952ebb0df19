/**
 * What a person should check again in the rows of an import, compared with the directory as the file would leave it.
 * One file often has the same post twice, or the same number by day and by night.
 */

import { listWarnings } from '../../../../domain/contacts/changes/contact-rules.ts';
import { indexPosts, type PostEntry, samePostWords } from '../../../../domain/contacts/changes/same-post.ts';
import type { FieldError } from '../../../../domain/contacts/contact-fields.ts';
import type { ContactFields, ContactRecord, Difference } from '../../../../domain/contacts/contact-record.ts';
import { listDifferences } from '../../../../domain/contacts/differences.ts';
import { nationalDigits } from '../../../../domain/telephone/telephone.ts';
import type { ImportRow, Planned } from '../reading/import-row.ts';
import { normalise } from '../reading/touched-cells.ts';
import { newerCheck } from './imported-check.ts';
import type { Planning } from './plan-change.ts';

/** Warnings are about these fields; a row that leaves them unchanged gets no new warning. */
const warnedFields: ReadonlySet<Difference['field']> = new Set<keyof ContactFields>([
  'telephone',
  'email',
  'boroughs',
  'allLondon',
  'role',
  'organisation',
  'policeArea',
]);
/** Warnings per row; further ones would only repeat them. */
const mostWarnings = 4;

interface Entry extends PostEntry {
  readonly fields: ContactFields;
  readonly status: ContactRecord['status'];
  /** In words, for whoever looks for it. */
  readonly where: string;
  /** Undefined for a contact that does not exist yet. */
  readonly contact: ContactRecord | undefined;
  /** Its position among the rows; -1 for an existing one that the file leaves alone. */
  readonly at: number;
}

type Adding = ImportRow & { readonly kind: 'create' };
type Changing = ImportRow & { readonly kind: 'change' };

export function warnOfRows(
  planned: readonly Planned[],
  contacts: readonly ContactRecord[],
  knownNotes: Planning['knownNotes'],
): readonly Planned[] {
  const changing = new Map(
    planned.flatMap(({ row }, at) => (row.kind === 'change' ? [[row.contact.id, { row, at }] as const] : [])),
  );
  const standing = contacts
    .filter((contact) => contact.status !== 'retired' && !contact.isDemonstration)
    .map((contact) => {
      const change = changing.get(contact.id);
      return standingEntry(contact, change?.row.fields ?? contact.fields, change?.at ?? -1);
    });
  const added = planned.flatMap(({ row }, at) => (row.kind === 'create' ? addedEntry(row, at) : []));
  const entries = [...standing, ...added];
  const posts = indexPosts(entries);
  // Only contacts with the same number matter, and a file may have thousands of rows.
  const byNumber = Map.groupBy(entries, ({ telephone }) => digitsOf(telephone));

  const warn = (entry: Entry): readonly FieldError[] => {
    const same = posts.find(entry);
    const sameIds = new Set(same.map(({ other }) => other.id));
    const sharing = entry.telephone === null ? [] : (byNumber.get(digitsOf(entry.telephone)) ?? []);
    const others = sharing.filter(({ id }) => id !== entry.id && !sameIds.has(id)).slice(0, 20);
    return [
      ...same.map((found) => ({ field: '', message: samePostWords(found, found.other.where) })),
      ...listWarnings(entry.fields, others),
    ].slice(0, mostWarnings);
  };
  /** An existing entry or an earlier row with exactly the same words. */
  const findTwin = (entry: Entry, { check }: Adding): Entry | undefined =>
    posts
      .find(entry)
      .map(({ other }) => other)
      .find(
        (other) =>
          other.at < entry.at &&
          other.status === entry.status &&
          listDifferences(
            { status: 'active', fields: other.fields },
            { status: 'active', fields: entry.fields },
          ).length === 0 &&
          !(check !== null && other.contact && newerCheck(check, other.contact) !== null),
      );

  /** Private notes that an entry has or had, so that a row with them says nothing new. */
  const notesOf = ({ contact, at }: Entry): readonly string[] => {
    const row = planned[at]?.row;
    const ofRow = row?.kind === 'create' || row?.kind === 'change' ? row.privateNotes : undefined;
    const ofContact = contact ? [contact.privateNotes, ...(knownNotes.get(contact.id) ?? [])] : [];
    return [...ofContact, ofRow ?? ''].map(normalise);
  };

  return planned.map((plan, at): Planned => {
    const { row } = plan;
    switch (row.kind) {
      case 'create': {
        const entry = addedEntry(row, at);
        const twin = findTwin(entry, row);
        if (twin) {
          const { line, row: place, name } = row;
          const of = `${twin.role}, ${twin.organisation} (${twin.where})`;
          const losesNotes =
            row.privateNotes !== undefined && !notesOf(twin).includes(normalise(row.privateNotes));
          return { row: { line, row: place, name, kind: 'duplicate', of, losesNotes }, step: undefined };
        }
        return { ...plan, row: { ...row, warnings: [...row.warnings, ...warn(entry)] } };
      }
      case 'change':
        return row.differences.some(({ field }) => warnedFields.has(field)) && !row.contact.isDemonstration
          ? { ...plan, row: { ...row, warnings: [...row.warnings, ...warn(changedEntry(row, at))] } }
          : plan;
      default:
        return plan;
    }
  });
}

function addedEntry(row: Adding, at: number): Entry {
  const { fields, status, contactKind } = row;
  const id = `row ${row.row}`;
  const where = `row ${row.row} of this file`;
  return { id, kind: contactKind, ...fields, fields, status, where, contact: undefined, at };
}

function changedEntry({ contact, fields }: Changing, at: number): Entry {
  return standingEntry(contact, fields, at);
}

function standingEntry(contact: ContactRecord, fields: ContactFields, at: number): Entry {
  const { id, kind, status } = contact;
  return { id, kind, ...fields, fields, status, where: `already here, id ${id}`, contact, at };
}

function digitsOf(telephone: string | null): string {
  return telephone === null ? '' : nationalDigits(telephone);
}
