/** One contact with its history, for its page and for the admin API. */

import type { Database } from '../../../../db/client.ts';
import { type AnsweringRow, listAnswering } from '../../../../db/contacts/answering.ts';
import { listProposals } from '../../../../db/contacts/contact-proposals.ts';
import {
  findContact,
  getPolicy,
  listContactRevisions,
  readPolicies,
} from '../../../../db/contacts/contacts.ts';
import { type NameChange, readNameChanges } from '../../../../db/contacts/name-changes.ts';
import { findPrivateNotes, type PrivateNotes } from '../../../../db/contacts/private-notes.ts';
import type { Proposal } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { ContactRecord, ContactRevision, Difference } from '../../../domain/contacts/contact-record.ts';
import { type ContactView, viewContact } from '../../../domain/contacts/contact-view.ts';
import { listDifferences } from '../../../domain/contacts/differences.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';

export interface ContactWithView {
  readonly contact: ContactRecord;
  readonly view: ContactView;
}

/** The private notes with their number, which grows when somebody writes there although no revision is made. */
export interface ContactAsStored extends ContactWithView {
  readonly notes: PrivateNotes;
}

export function readContact(database: Database, id: string, now: Date): ContactAsStored | undefined {
  return database.transaction((transaction) => {
    const contact = findContact(transaction, id);
    if (!contact) return undefined;
    const policy = getPolicy(readPolicies(transaction), contact.kind);
    const view = viewContact(contact, policy, londonDateOf(now));
    return { contact, view, notes: findPrivateNotes(transaction, id) };
  });
}

export interface HistoryEntry extends ContactRevision {
  /** Compared with the previous revision; every field of the first one is new and none is listed. */
  readonly differences: readonly Difference[];
  /** Whether a person's name was added or removed, although the name itself is no longer stored. */
  readonly nameChange: NameChange | undefined;
}

export interface ContactHistory extends ContactWithView {
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly proposals: readonly Proposal[];
  /** When somebody said that nobody answers there, or that somebody does, the newest first. */
  readonly answering: readonly AnsweringRow[];
}

export function readContactHistory(database: Database, id: string, now: Date): ContactHistory | undefined {
  return database.transaction((transaction) => {
    const contact = findContact(transaction, id);
    if (!contact) return undefined;
    const policy = getPolicy(readPolicies(transaction), contact.kind);
    const revisions = listContactRevisions(transaction, id);
    const nameChanges = readNameChanges(transaction, id);
    const history = revisions.map((revision, index) => {
      const before = revisions[index + 1];
      const differences = before ? listDifferences(before, revision) : [];
      const isShown = differences.some(({ field }) => field === 'person');
      return { ...revision, differences, nameChange: isShown ? undefined : nameChanges.get(revision.number) };
    });
    return {
      contact,
      view: viewContact(contact, policy, londonDateOf(now)),
      history,
      proposals: listProposals(transaction, { contactId: id, limit: 50 }),
      answering: listAnswering(transaction, id),
    };
  });
}
