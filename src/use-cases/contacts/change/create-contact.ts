/** Adds a contact. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../../db/client.ts';
import { insertContact } from '../../../../db/contacts/contact-writes.ts';
import type { Invalid, Refusal, RequestContext } from '../../../domain/contacts/changes/contact-changes.ts';
import { decideCreation } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { FieldError, NewContact } from '../../../domain/contacts/contact-fields.ts';
import { auditedState, type ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { writePrivateNotes } from '../../private-words/write-private-notes.ts';
import {
  audit,
  auditRefusal,
  getContact,
  publishChange,
  requestContextOf,
} from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { recordCheck } from '../checks/record-check.ts';
import { warningsFor } from './contact-warnings.ts';

export type CreationResult =
  | { readonly kind: 'created'; readonly contact: ContactRecord; readonly warnings: readonly FieldError[] }
  | Refusal
  | Invalid;

/** @param input checked by newContactSchema */
export function createContact(context: UseCaseContext, input: NewContact): CreationResult {
  return context.database.transaction(
    (transaction) => createWithin(transaction, context, requestContextOf(transaction, context), input),
    { behavior: 'immediate' },
  );
}

/**
 * The same inside a transaction of the caller.
 * @param remarks the id of the contact where it is known before, and what else its audit event says
 */
export function createWithin(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  input: NewContact,
  { id, about = {} }: { readonly id?: string; readonly about?: Readonly<Record<string, unknown>> } = {},
): CreationResult {
  const decision = decideCreation(input, request);
  if (decision.kind === 'refused')
    auditRefusal(transaction, context, 'contact.create', 'contact:new', decision);
  if (decision.kind !== 'created') return decision;
  const contactId = id ?? randomUUID();
  const at = context.now.toISOString();
  const by = context.principal.id;
  const state = { status: decision.status, fields: decision.fields } as const;
  insertContact(
    transaction,
    { kind: input.kind, isDemonstration: false },
    {
      contactId,
      number: 1,
      cause: 'created',
      state,
      successorId: null,
      unreachableSinceOn: null,
      reportedDeadOn: null,
      at,
      by,
    },
  );
  if (decision.check !== null)
    recordCheck(transaction, context, getContact(transaction, contactId), {
      on: request.today,
      method: decision.check,
      by,
    });
  if (input.privateNotes) writePrivateNotes(transaction, context, contactId, input.privateNotes);
  audit(transaction, context, {
    action: 'contact.create',
    subject: `contact:${contactId}`,
    after: { ...auditedState(1, state), kind: input.kind, checked: input.checked, ...about },
  });
  publishChange(transaction, context, `${decision.fields.role}, ${decision.fields.organisation}: created`);
  const contact = getContact(transaction, contactId);
  return { kind: 'created', contact, warnings: warningsFor(transaction, contact) };
}
