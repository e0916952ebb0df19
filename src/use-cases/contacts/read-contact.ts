/** One contact with its history, for its page and for the admin API. */

import { type AnsweringRow, listAnswering } from '../../../db/answering.ts';
import type { Database } from '../../../db/client.ts';
import { listProposals } from '../../../db/contact-proposals.ts';
import { findContact, listContactRevisions, readPolicies } from '../../../db/contacts.ts';
import { londonDateOf } from '../../domain/calendar.ts';
import type { Proposal } from '../../domain/contacts/contact-decisions.ts';
import {
  type ContactRecord,
  type ContactRevision,
  type Difference,
  listDifferences,
} from '../../domain/contacts/contact-record.ts';
import { type ContactView, viewContact } from '../../domain/contacts/contact-view.ts';
import { getPolicy } from './list-contacts.ts';

export interface ContactWithView {
  readonly contact: ContactRecord;
  readonly view: ContactView;
}

export function readContact(database: Database, id: string, now: Date): ContactWithView | undefined {
  return database.transaction((transaction) => {
    const contact = findContact(transaction, id);
    if (!contact) return undefined;
    const policy = getPolicy(readPolicies(transaction), contact.kind);
    return { contact, view: viewContact(contact, policy, londonDateOf(now)) };
  });
}

export interface HistoryEntry extends ContactRevision {
  /** From the revision before; every field of the first is new and none is listed. */
  readonly differences: readonly Difference[];
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
    const history = revisions.map((revision, index) => {
      const before = revisions[index + 1];
      return { ...revision, differences: before ? listDifferences(before, revision) : [] };
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
