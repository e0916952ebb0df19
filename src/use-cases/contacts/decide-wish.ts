/**
 * What would become of a change, together with the same person's waiting changes. Previews and changes both ask here.
 */
import type { Transaction } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContactState } from '../../../db/contacts/contacts.ts';
import {
  type Asking,
  type ChangeDecision,
  decideChange,
  type WantedChange,
} from '../../domain/contacts/changes/contact-changes.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { type WaitingChange, withWaiting } from '../../domain/contacts/waiting-changes.ts';

export function decideWish(
  transaction: Transaction,
  current: ContactRecord,
  wish: Omit<WantedChange, 'seen'>,
  asking: Asking,
): ChangeDecision {
  const seen = findContactState(transaction, current.id, wish.seenRevision);
  const decision = decideChange(current, { ...wish, seen }, asking);
  // A change that is published at once leaves waiting changes as they are.
  if (decision.kind !== 'waits') return decision;
  const waiting = findWaitingOf(transaction, current.id, asking.principal.id);
  return waiting.length === 0
    ? decision
    : decideChange(current, withWaiting(current, { ...wish, seen }, waiting), asking);
}

/** The changes of one person to a contact that wait, oldest first. */
export function findWaitingOf(
  transaction: Transaction,
  contactId: string,
  proposedBy: string,
): readonly WaitingChange[] {
  return listProposals(transaction, { state: 'waiting', contactId, proposedBy }).flatMap((proposal) => {
    const base = findContactState(transaction, contactId, proposal.baseRevision);
    return base ? [{ proposal, base }] : [];
  });
}
