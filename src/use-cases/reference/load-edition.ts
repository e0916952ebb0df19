/**
 * Brings the contacts in line with the reference data of this version of the code. What nobody has touched follows the
 * data; of what somebody has checked or changed, the difference is proposed to them; what speaks against itself
 * becomes a lead. Nothing that a person decided is overwritten.
 */

import type { Transaction } from '../../../db/client.ts';
import { insertContacts } from '../../../db/contacts/contact-writes.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { listCouncilPages, replaceCouncilPages } from '../../../db/leads/council-pages.ts';
import { findLead, settleLead, writeLead } from '../../../db/leads/leads.ts';
import {
  forgetReferenceEntry,
  readReferenceEntries,
  rememberReferenceEntry,
} from '../../../db/leads/reference-entries.ts';
import type { RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import { auditedState, type ContactRecord, type ContactState } from '../../domain/contacts/contact-record.ts';
import type { Lead } from '../../domain/leads/lead.ts';
import type { CouncilPage } from '../../domain/reference/council-services.ts';
import { fieldsOfEntry, type ReferenceEntry } from '../../domain/reference/reference-entry.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { decideCommand } from '../contacts/decide-command.ts';
import { writeProposal } from '../contacts/proposals/write-proposal.ts';
import { noteOfMany } from '../private-words/write-private-notes.ts';
import { audit, auditAll, publishChange, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface ReferenceEdition {
  readonly entries: readonly ReferenceEntry[];
  readonly pages: readonly CouncilPage[];
}

export interface EditionCounts {
  readonly added: number;
  readonly updated: number;
  readonly proposed: number;
  readonly retired: number;
  readonly leads: number;
}

/** Who wrote an entry that nobody has touched; `system:seed` wrote those of earlier versions of the code. */
const ownActors = ['system:reference', 'system:seed'];

/** @returns what was done; undefined for an edition that is loaded already */
export function loadEdition(context: UseCaseContext, edition: ReferenceEdition): EditionCounts | undefined {
  return context.database.transaction(
    (transaction) => {
      const stored = readReferenceEntries(transaction);
      const changed = edition.entries.filter((entry) => !isSame(stored.get(entry.id), entry));
      const known = new Set(edition.entries.map(({ id }) => id));
      const gone = [...stored.keys()].filter((id) => !known.has(id));
      const arePagesSame = isSame(listCouncilPages(transaction), inOrder(edition.pages));
      if (changed.length + gone.length === 0 && arePagesSame) return undefined;
      replaceCouncilPages(transaction, inOrder(edition.pages));
      const about = { readOn: lastReadOn(edition.entries), isFirst: stored.size === 0 };
      return new EditionLoader(transaction, context, about).load(changed, gone);
    },
    { behavior: 'immediate' },
  );
}

/** London date. */
function lastReadOn(entries: readonly ReferenceEntry[]): string {
  return entries.reduce((last, { source }) => (source && source.readOn > last ? source.readOn : last), '');
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inOrder(pages: readonly CouncilPage[]): readonly CouncilPage[] {
  const keyOf = ({ boroughCode, service }: CouncilPage) => `${boroughCode} ${service}`;
  return pages
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ boroughCode, service, url, readOn }) => ({ boroughCode, service, url, readOn }));
}

class EditionLoader {
  readonly #transaction: Transaction;
  readonly #context: UseCaseContext;
  readonly #request: RequestContext;
  readonly #at: string;
  readonly #isFirst: boolean;
  readonly #added: ReferenceEntry[] = [];
  readonly #counts = { updated: 0, proposed: 0, retired: 0, leads: 0 };

  constructor(
    transaction: Transaction,
    context: UseCaseContext,
    { readOn, isFirst }: { readonly readOn: string; readonly isFirst: boolean },
  ) {
    this.#transaction = transaction;
    this.#context = context;
    const request = requestContextOf(transaction, context);
    // A clock that is slow must not keep the directory from starting: nothing was read in the future.
    this.#request = readOn > request.today ? { ...request, today: readOn } : request;
    this.#at = context.now.toISOString();
    this.#isFirst = isFirst;
  }

  load(changed: readonly ReferenceEntry[], gone: readonly string[]): EditionCounts {
    for (const entry of changed) {
      const contact = findContact(this.#transaction, entry.id);
      if (contact) this.#offer(contact, entry);
      else this.#place(entry);
      rememberReferenceEntry(this.#transaction, { id: entry.id, entry, at: this.#at });
    }
    for (const id of gone) this.#withdraw(id);
    this.#insert();
    const counts: EditionCounts = { added: this.#added.length, ...this.#counts };
    audit(this.#transaction, this.#context, {
      action: 'reference.load',
      subject: 'reference:edition',
      after: counts,
    });
    // The first edition comes with new code, for which `npm start` makes a release by itself.
    if (!this.#isFirst && counts.added + counts.updated + counts.retired > 0)
      publishChange(this.#transaction, this.#context, 'The reference data changed');
    return counts;
  }

  /** There is no contact of it yet. */
  #place(entry: ReferenceEntry): void {
    const lead = findLead(this.#transaction, entry.id);
    // Somebody called, and published it as another contact or dismissed it: a person decides again.
    const isDecided = lead !== undefined && ['published', 'dismissed'].includes(lead.state);
    if (entry.doubt === null && !isDecided) {
      this.#supersede(lead);
      this.#added.push(entry);
      return;
    }
    writeLead(this.#transaction, { found: entry, at: this.#at });
    this.#counts.leads += 1;
  }

  #supersede(lead: Lead | undefined): void {
    if (lead?.state !== 'waiting') return;
    settleLead(this.#transaction, lead, {
      state: 'superseded',
      at: this.#at,
      by: this.#context.principal.id,
    });
  }

  #offer(current: ContactRecord, entry: ReferenceEntry): void {
    if (entry.doubt !== null) {
      // What is shown stays as it is: the doubt is a matter for a person.
      writeLead(this.#transaction, { found: entry, at: this.#at });
      this.#counts.leads += 1;
      return;
    }
    if (current.status === 'retired') return;
    const command = {
      seenRevision: current.revision,
      fields: fieldsOfEntry(entry),
      cause: 'imported' as const,
    };
    if (this.#isUntouched(current)) {
      const result = changeWithin(this.#transaction, this.#context, this.#request, current, command);
      if (result.kind === 'changed') this.#counts.updated += 1;
      else if (result.kind !== 'unchanged')
        throw new Error(`The reference entry ${entry.id} could not be updated: ${JSON.stringify(result)}`);
      return;
    }
    // A name, an absence and the like are not the reference data's to say.
    const { person, away } = current.fields;
    const fields = { ...fieldsOfEntry(entry), person, away };
    const decision = decideCommand(this.#transaction, current, { ...command, fields }, this.#request);
    if (decision.kind !== 'changed') return;
    const { differences, next } = decision;
    writeProposal(
      this.#transaction,
      this.#context,
      current,
      { proposed: next, differences },
      { note: `The reference data now says this${entry.source ? `: ${entry.source.url}` : ''}` },
    );
    this.#counts.proposed += 1;
  }

  #isUntouched({ changedBy, verification }: ContactRecord): boolean {
    return verification === null && ownActors.includes(changedBy);
  }

  /** A later edition has it no more. */
  #withdraw(id: string): void {
    this.#supersede(findLead(this.#transaction, id));
    const contact = findContact(this.#transaction, id);
    if (contact && contact.status !== 'retired' && this.#isUntouched(contact)) {
      const result = changeWithin(this.#transaction, this.#context, this.#request, contact, {
        seenRevision: contact.revision,
        fields: {},
        status: 'retired',
        cause: 'retired',
      });
      if (result.kind !== 'changed') throw new Error(`The entry ${id} could not be retired: ${result.kind}.`);
      this.#counts.retired += 1;
    }
    forgetReferenceEntry(this.#transaction, id);
  }

  #insert(): void {
    const states = this.#added.map(
      (entry): ContactState => ({ status: 'active', fields: fieldsOfEntry(entry) }),
    );
    insertContacts(
      this.#transaction,
      this.#added.map(({ id, kind, position }, index) => ({
        kind,
        isDemonstration: false,
        position,
        revision: {
          contactId: id,
          number: 1,
          cause: 'created',
          state: states[index] as ContactState,
          successorId: null,
          unreachableSinceOn: null,
          reportedDeadOn: null,
          at: this.#at,
          by: this.#context.principal.id,
        },
      })),
    );
    const notes = this.#added.flatMap(({ id, remark }) =>
      remark === '' ? [] : [{ contactId: id, text: remark }],
    );
    auditAll(this.#transaction, this.#context, [
      ...noteOfMany(this.#transaction, this.#context, notes),
      ...this.#added.map(({ id, kind }, index) => ({
        action: 'contact.create',
        subject: `contact:${id}`,
        after: { ...auditedState(1, states[index] as ContactState), kind },
      })),
    ]);
  }
}
