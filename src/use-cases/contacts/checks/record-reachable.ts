/** Takes back the record that nobody answers at a contact: its last check counts again. */
import type { Transaction } from '../../../../db/client.ts';
import { setUnreachable } from '../../../../db/contacts/contact-writes.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import type { Conflict, Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import type { Outdated } from '../../../domain/contacts/changes/contact-decisions.ts';
import { decideReachable } from '../../../domain/contacts/checks/check-mistakes.ts';
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

export type ReachableResult =
  | { readonly kind: 'recorded'; readonly contact: ContactRecord }
  | { readonly kind: 'unchanged'; readonly contact: ContactRecord }
  | NotFound
  | Outdated
  | Conflict
  | Refusal;

const action = 'contact.record-reachable';

interface Reachable extends SeenMarks {
  readonly contactId: string;
  readonly seenRevision: number;
}

export function recordReachable(context: UseCaseContext, wanted: Reachable): ReachableResult {
  return context.database.transaction((transaction) => recordReachableWithin(transaction, context, wanted), {
    behavior: 'immediate',
  });
}

/** The same inside a transaction of the caller. */
export function recordReachableWithin(
  transaction: Transaction,
  context: UseCaseContext,
  wanted: Reachable,
): ReachableResult {
  const { contactId, seenRevision } = wanted;
  const subject = `contact:${contactId}`;
  const current = findContact(transaction, contactId);
  if (!current) return { kind: 'not-found' };
  const decision = decideReachable(current, seenRevision, requestContextOf(transaction, context));
  if (decision.kind === 'refused') auditRefusal(transaction, context, action, subject, decision);
  if (decision.kind === 'unchanged') return { kind: 'unchanged', contact: current };
  if (decision.kind !== 'recorded') return decision;
  const said = findSaidMeanwhile(transaction, context, current, wanted, 'right');
  if (said) return said;
  const { revision, fields } = current;
  setUnreachable(transaction, contactId, null);
  audit(transaction, context, {
    action,
    subject,
    before: { revision, unreachableSinceOn: decision.unreachableSinceOn },
    after: { revision, unreachableSinceOn: null },
  });
  publishChange(transaction, context, `${fields.role}, ${fields.organisation}: does answer`);
  return { kind: 'recorded', contact: getContact(transaction, contactId) };
}
