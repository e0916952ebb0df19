/** Records that nobody answers at a contact: it lapses at once, until somebody has checked it again. */

import type { Transaction } from '../../../../db/client.ts';
import { setUnreachable } from '../../../../db/contacts/contact-writes.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import type { Conflict, Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { decideUnreachable, type Outdated } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { SeenMarks } from '../../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import {
  audit,
  auditRefusal,
  getContact,
  publishChange,
  requestContextOf,
} from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { NotFound } from '../not-found.ts';
import { findSaidMeanwhile } from './find-said-meanwhile.ts';

export interface Unreachable extends SeenMarks {
  readonly contactId: string;
  readonly seenRevision: number;
}

export type UnreachableResult =
  | { readonly kind: 'recorded' | 'unchanged'; readonly contact: ContactRecord }
  | NotFound
  | Outdated
  | Refusal
  | Conflict;

export function recordUnreachable(context: UseCaseContext, wanted: Unreachable): UnreachableResult {
  return context.database.transaction(
    (transaction) => recordUnreachableWithin(transaction, context, wanted),
    { behavior: 'immediate' },
  );
}

/** The same inside a transaction of the caller. */
export function recordUnreachableWithin(
  transaction: Transaction,
  context: UseCaseContext,
  wanted: Unreachable,
): UnreachableResult {
  const { contactId, seenRevision } = wanted;
  const subject = `contact:${contactId}`;
  const current = findContact(transaction, contactId);
  if (!current) return { kind: 'not-found' };
  const request = requestContextOf(transaction, context);
  const decision = decideUnreachable(current, seenRevision, request);
  if (decision.kind === 'refused')
    auditRefusal(transaction, context, 'contact.record-unreachable', subject, decision);
  if (decision.kind === 'unchanged') return { kind: 'unchanged', contact: current };
  if (decision.kind !== 'recorded') return decision;
  const said = findSaidMeanwhile(transaction, context, current, wanted, 'wrong');
  if (said) return said;
  setUnreachable(transaction, contactId, request.today);
  audit(transaction, context, {
    action: 'contact.record-unreachable',
    subject,
    before: { revision: current.revision, unreachableSinceOn: null },
    after: { revision: current.revision, unreachableSinceOn: request.today },
  });
  publishChange(
    transaction,
    context,
    `${current.fields.role}, ${current.fields.organisation}: does not answer`,
  );
  return { kind: 'recorded', contact: getContact(transaction, contactId) };
}
