/**
 * A row without an id that says word for word what an entry says, and adds what the entry lacks: the name of a person,
 * private notes, or a newer check. It is about that entry. So a list that is imported again once its names and dates
 * are put right adds these, and no second entry for readers to choose from.
 */
import { indexPosts, type PostEntry } from '../../../../domain/contacts/changes/same-post.ts';
import type { ContactRecord } from '../../../../domain/contacts/contact-record.ts';
import { listDifferences } from '../../../../domain/contacts/differences.ts';
import type { ImportRow, Planned } from '../reading/import-row.ts';
import type { CsvLine } from '../reading/table.ts';
import { newerCheck } from './imported-check.ts';
import { type Planning, planChange } from './plan-change.ts';

type Creation = ImportRow & { readonly kind: 'create' };

export function addToEntries(
  planned: readonly Planned[],
  lines: readonly CsvLine[],
  planning: Planning,
): readonly Planned[] {
  const standing = [...planning.contacts.values()].filter(
    ({ status, isDemonstration }) => status !== 'retired' && !isDemonstration,
  );
  const posts = indexPosts(standing.map((contact) => ({ ...entryOf(contact), contact })));
  const taken = new Set(planned.flatMap(({ row }) => ('contact' in row ? [row.contact.id] : [])));
  return planned.map((plan, at) => {
    const { row } = plan;
    const line = lines[at];
    if (row.kind !== 'create' || !line) return plan;
    const entry = { id: `row ${row.row}`, kind: row.contactKind, ...row.fields };
    const found = posts
      .find(entry)
      .map(({ other }) => other.contact)
      .find((contact) => !taken.has(contact.id) && isAddition(row, contact));
    if (!found) return plan;
    const cells = { ...line.cells, id: found.id, revision: String(found.revision) };
    const change = planChange({ ...line, cells }, found, planning);
    if (change.row.kind !== 'change') return plan;
    taken.add(found.id);
    return change;
  });
}

function entryOf({ id, kind, fields }: ContactRecord): PostEntry {
  return { id, kind, ...fields };
}

function isAddition({ fields, status, check, privateNotes }: Creation, contact: ContactRecord): boolean {
  if (status !== contact.status) return false;
  const differences = listDifferences({ status, fields: contact.fields }, { status, fields });
  const addsPerson = contact.fields.person === null && fields.person !== null;
  const isSameBesides = differences.every(({ field }) => field === 'person' && addsPerson);
  // Other notes that stand there are a colleague’s: they are not written over by a row that does not name the entry.
  const addsNotes = contact.privateNotes === '' && privateNotes !== undefined;
  const addsCheck = check !== null && newerCheck(check, contact) !== null;
  return isSameBesides && (addsPerson || addsNotes || addsCheck);
}
