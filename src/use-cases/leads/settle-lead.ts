/**
 * What an administrator does with a lead after a call: publishes it as checked, corrected or not, or dismisses it. What
 * was done by mistake can be taken back.
 */
import type { Transaction } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findLead, listLeads, listSettledLeads, settleLead, writeLead } from '../../../db/leads/leads.ts';
import type { Invalid, Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { type NewContact, newContactSchema, parseFields } from '../../domain/contacts/contact-fields.ts';
import type { ContactFields, ContactRecord } from '../../domain/contacts/contact-record.ts';
import { canWaitAgain, type Lead } from '../../domain/leads/lead.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { fieldsOfEntry } from '../../domain/reference/reference-entry.ts';
import { plainLine } from '../../domain/text/typed-text.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { createWithin } from '../contacts/change/create-contact.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type LeadResult =
  | { readonly kind: 'published'; readonly contactId: string }
  | { readonly kind: 'dismissed' }
  /** It waits again. */
  | { readonly kind: 'reopened'; readonly wasShown: boolean }
  /** Somebody else settled it, or a later edition says something new of it. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'not-found' }
  | Invalid
  | Refusal;

export interface SeenLead {
  readonly id: string;
  readonly version: number;
}

/** What the call found to be different. */
export type LeadCorrections = Readonly<
  Partial<Record<'telephone' | 'email' | 'notes', string | null>> & { readonly hours?: unknown }
>;

export interface WaitingLead extends Lead {
  /** An entry that readers are shown: a later edition doubts what somebody has checked. */
  readonly isShown: boolean;
}

export function listWaitingLeads({ database }: UseCaseContext): readonly WaitingLead[] {
  return listLeads(database, 'waiting').map((lead) => {
    const entry = findContact(database, lead.id);
    return { ...lead, isShown: entry !== undefined && entry.status !== 'retired' };
  });
}

export interface SettledLead extends Lead {
  readonly canWaitAgain: boolean;
}

/** The latest first. */
export function listDecidedLeads({ database }: UseCaseContext): readonly SettledLead[] {
  return listSettledLeads(database).map((lead) => {
    const entry = lead.contactId === null ? undefined : findContact(database, lead.contactId);
    return { ...lead, canWaitAgain: canWaitAgain(lead, entry) };
  });
}

/** @returns undefined once it is settled */
export function findWaitingLead({ database }: UseCaseContext, id: string): Lead | undefined {
  const lead = findLead(database, id);
  return lead?.state === 'waiting' ? lead : undefined;
}

/** @param corrections checked here, as a new contact is */
export function publishLead(
  context: UseCaseContext,
  seen: SeenLead,
  corrections: LeadCorrections,
): LeadResult {
  return withLead(context, seen, 'lead.publish', (transaction, lead) => {
    const { person: _, away: __, policeArea: ___, ...fields } = fieldsOfEntry(lead.found);
    // The page of its source need not say what the call has corrected, and the call is the better witness.
    const isCorrected = Object.keys(corrections).length > 0;
    const source = isCorrected ? null : fields.source;
    const said = { ...fields, ...corrections, source };
    const method = said.telephone ? 'telephone' : 'email';
    if (!said.telephone && !said.email) {
      const message = 'Enter the number that you called, or the address that answered.';
      return { kind: 'invalid', errors: [{ field: 'telephone', message }] };
    }
    const input = parseFields(newContactSchema, {
      ...said,
      ...{ kind: lead.found.kind, checked: method, privateNotes: lead.found.remark },
    });
    if (!input.ok) return { kind: 'invalid', errors: input.errors };
    const written = write(transaction, context, lead, input.value);
    if ('errors' in written || 'reason' in written) return written;
    const { now, principal } = context;
    const settling = {
      state: 'published' as const,
      at: now.toISOString(),
      by: principal.id,
      contactId: written.id,
    };
    settleLead(transaction, lead, settling);
    return { kind: 'published', contactId: written.id };
  });
}

/** A lead can also be about an entry that is shown, which a later edition doubts. */
function write(
  transaction: Transaction,
  context: UseCaseContext,
  lead: Lead,
  input: NewContact,
): ContactRecord | Invalid | Refusal {
  const request = requestContextOf(transaction, context);
  const about = { lead: lead.id };
  const current = findContact(transaction, lead.id);
  if (!current) {
    const result = createWithin(transaction, context, request, input, { id: lead.id, about });
    return result.kind === 'created' ? result.contact : result;
  }
  const { kind: _, checked, status: __, privateNotes: ___, ...fields } = input;
  const status = current.status === 'active' ? {} : { status: 'active' as const };
  const result = changeWithin(
    transaction,
    context,
    request,
    current,
    {
      seenRevision: current.revision,
      // The schema leaves out what is not given, and so has no field that is undefined.
      fields: fields as Partial<ContactFields>,
      ...status,
      cause: 'edited',
      ...(checked !== undefined && { checked }),
    },
    { about },
  );
  if (result.kind === 'invalid' || result.kind === 'refused') return result;
  if (result.kind === 'changed') return result.contact;
  throw new Error(`The lead ${lead.id} was not published: ${result.kind}.`);
}

export function dismissLead(context: UseCaseContext, seen: SeenLead, typed: string): LeadResult {
  return withLead(context, seen, 'lead.dismiss', (transaction, lead) => {
    const reason = plainLine(typed).slice(0, 500);
    if (reason === '')
      return { kind: 'invalid', errors: [{ field: 'reason', message: 'Say why it is dismissed.' }] };
    const { now, principal } = context;
    settleLead(transaction, lead, { state: 'dismissed', at: now.toISOString(), by: principal.id, reason });
    audit(transaction, context, { action: 'lead.dismiss', subject: `lead:${lead.id}`, after: { reason } });
    return { kind: 'dismissed' };
  });
}

/** It was settled by mistake: it waits again, and readers are no longer shown what was published of it. */
export function reopenLead(context: UseCaseContext, seen: SeenLead): LeadResult {
  return withLead(
    context,
    seen,
    'lead.reopen',
    (transaction, lead) => {
      const contact = lead.contactId === null ? undefined : findContact(transaction, lead.contactId);
      if (!canWaitAgain(lead, contact)) return { kind: 'stale' };
      if (contact) {
        const change = {
          seenRevision: contact.revision,
          fields: {},
          status: 'retired',
          cause: 'retired',
        } as const;
        const request = requestContextOf(transaction, context);
        const result = changeWithin(transaction, context, request, contact, change, {
          about: { lead: lead.id },
        });
        if (result.kind === 'refused' || result.kind === 'invalid') return result;
        if (result.kind !== 'changed')
          throw new Error(`The lead ${lead.id} was not reopened: ${result.kind}.`);
      }
      writeLead(transaction, { found: lead.found, at: context.now.toISOString() });
      audit(transaction, context, {
        action: 'lead.reopen',
        subject: `lead:${lead.id}`,
        before: { state: lead.state, reason: lead.reason },
        after: { state: 'waiting' },
      });
      return { kind: 'reopened', wasShown: contact !== undefined };
    },
    ['published', 'dismissed'],
  );
}

function withLead(
  context: UseCaseContext,
  { id, version }: SeenLead,
  action: string,
  settle: (transaction: Transaction, lead: Lead) => LeadResult,
  from: readonly Lead['state'][] = ['waiting'],
): LeadResult {
  return context.database.transaction(
    (transaction) => {
      const access = decideAccess(context.principal, 'contacts.create', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, action, `lead:${id}`, refusal);
        return refusal;
      }
      const lead = findLead(transaction, id);
      if (!lead) return { kind: 'not-found' };
      if (!from.includes(lead.state) || lead.version !== version) return { kind: 'stale' };
      return settle(transaction, lead);
    },
    { behavior: 'immediate' },
  );
}
