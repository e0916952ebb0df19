/**
 * Brings the contacts in line with the reference data of this version of the code. What nobody has touched follows the
 * data; of what somebody has checked or changed, the difference is proposed to them; what speaks against itself
 * becomes a lead. Nothing that a person decided is overwritten.
 */

import type { Transaction } from '../../../db/client.ts';
import { settleProposal } from '../../../db/contacts/contact-proposals.ts';
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
import { changeOfProposal } from '../../domain/contacts/changes/contact-decisions.ts';
import { auditedState, type ContactRecord, type ContactState } from '../../domain/contacts/contact-record.ts';
import type { Lead } from '../../domain/leads/lead.ts';
import type { CouncilPage } from '../../domain/reference/council-services.ts';
import {
  fieldsOfEntry,
  type ReferenceEntry,
  referenceEntrySchema,
  referenceFields,
} from '../../domain/reference/reference-entry.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { decideCommand, findWaitingOf } from '../contacts/decide-command.ts';
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
      const changed = edition.entries.filter((entry) => !isSame(saidIn(stored.get(entry.id)), saidIn(entry)));
      const known = new Set(edition.entries.map(({ id }) => id));
      const gone = [...stored.keys()].filter((id) => !known.has(id));
      const arePagesSame = isSame(listCouncilPages(transaction), inOrder(edition.pages));
      if (changed.length + gone.length === 0 && arePagesSame) return undefined;
      replaceCouncilPages(transaction, inOrder(edition.pages));
      const about = { readOn: lastReadOn(edition.entries), stored };
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

/** All but its place: a row that was taken out moves every row after it, and says nothing new of them. */
function saidIn(entry: unknown): unknown {
  return typeof entry === 'object' ? { ...entry, position: 0 } : entry;
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
  readonly #stored: ReadonlyMap<string, unknown>;
  readonly #added: ReferenceEntry[] = [];
  readonly #counts = { updated: 0, proposed: 0, retired: 0, leads: 0 };

  constructor(
    transaction: Transaction,
    context: UseCaseContext,
    { readOn, stored }: { readonly readOn: string; readonly stored: ReadonlyMap<string, unknown> },
  ) {
    this.#transaction = transaction;
    this.#context = context;
    const request = requestContextOf(transaction, context);
    // A clock that is slow must not keep the directory from starting: nothing was read in the future.
    this.#request = readOn > request.today ? { ...request, today: readOn } : request;
    this.#at = context.now.toISOString();
    this.#stored = stored;
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
    if (this.#stored.size > 0 && counts.added + counts.updated + counts.retired > 0)
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
    const isUntouched = this.#isUntouched(current);
    const isRetiredByHand = current.status === 'retired' && !isUntouched;
    if (entry.doubt !== null || isRetiredByHand) {
      writeLead(this.#transaction, { found: entry, at: this.#at });
      this.#counts.leads += 1;
      // Readers are shown no lead. What a person has checked stays, until a person decides.
      if (isUntouched) this.#retire(current);
      return;
    }
    this.#supersede(findLead(this.#transaction, entry.id));
    if (isUntouched) this.#update(current, entry);
    else this.#propose(current, entry);
  }

  /** An earlier edition may have retired it. */
  #update(current: ContactRecord, entry: ReferenceEntry): void {
    const status = current.status === 'retired' ? { status: 'active' as const } : {};
    const result = changeWithin(this.#transaction, this.#context, this.#request, current, {
      ...{ seenRevision: current.revision, fields: fieldsOfEntry(entry), ...status },
      cause: 'imported',
    });
    if (result.kind === 'changed') this.#counts.updated += 1;
    else if (result.kind !== 'unchanged')
      throw new Error(`The reference entry ${entry.id} could not be updated: ${JSON.stringify(result)}`);
  }

  /**
   * Only what this edition says differently: the rest is as a person left it. A proposal of an earlier edition that
   * still waits is part of it, or goes where the data has gone back to what the entry says.
   */
  #propose(current: ContactRecord, entry: ReferenceEntry): void {
    const earlier = findWaitingOf(this.#transaction, current.id, this.#context.principal.id);
    const names = new Set([
      ...changedFields(this.#stored.get(entry.id), entry),
      ...earlier.flatMap(({ proposal, base }) => Object.keys(changeOfProposal(proposal, base).fields ?? {})),
    ]);
    const said = Object.entries(fieldsOfEntry(entry)).filter(([name]) => names.has(name));
    const decision = decideCommand(
      this.#transaction,
      current,
      { seenRevision: current.revision, fields: Object.fromEntries(said), cause: 'imported' },
      this.#request,
    );
    for (const { proposal } of earlier)
      settleProposal(this.#transaction, proposal, {
        ...{ state: 'withdrawn', at: this.#at, by: this.#context.principal.id },
        reason: 'A later edition of the reference data says something else',
      });
    if (decision.kind !== 'changed') return;
    const { differences, next } = decision;
    this.#tell(
      current,
      { proposed: next, differences },
      `The reference data now says this${entry.source ? `: ${entry.source.url}` : ''}`,
    );
  }

  #tell(current: ContactRecord, change: Parameters<typeof writeProposal>[3], note: string): void {
    writeProposal(this.#transaction, this.#context, current, change, { note });
    this.#counts.proposed += 1;
  }

  #isUntouched({ changedBy, verification }: ContactRecord): boolean {
    return verification === null && ownActors.includes(changedBy);
  }

  /** A later edition has it no more. */
  #withdraw(id: string): void {
    this.#supersede(findLead(this.#transaction, id));
    const contact = findContact(this.#transaction, id);
    if (contact && this.#isUntouched(contact)) this.#retire(contact);
    else if (contact && contact.status !== 'retired')
      this.#tell(
        contact,
        { proposed: contact, differences: [] },
        'The reference data has this entry no more. It stays, because somebody has checked or changed it. Call, and retire it if it is no longer right.',
      );
    forgetReferenceEntry(this.#transaction, id);
  }

  #retire(contact: ContactRecord): void {
    if (contact.status === 'retired') return;
    const result = changeWithin(this.#transaction, this.#context, this.#request, contact, {
      seenRevision: contact.revision,
      fields: {},
      status: 'retired',
      cause: 'retired',
    });
    if (result.kind !== 'changed')
      throw new Error(`The entry ${contact.id} could not be retired: ${result.kind}.`);
    this.#counts.retired += 1;
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

/** With the source, where something changed that was read there. */
function changedFields(stored: unknown, entry: ReferenceEntry): readonly string[] {
  const now = fieldsOfEntry(entry);
  const before = referenceEntrySchema.safeParse(stored);
  // Nothing of it is left, or an older version of the code wrote another shape.
  if (!before.success) return referenceFields;
  const then = fieldsOfEntry(before.data);
  const changed = referenceFields.filter((name) => !isSame(then[name], now[name]));
  return changed.some((name) => name !== 'notes') ? [...changed, 'source'] : changed;
}
