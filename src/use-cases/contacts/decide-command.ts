/** Decides a change together with the same person's waiting changes. Both previews and changes call it. */
import type { Transaction } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContactState } from '../../../db/contacts/contacts.ts';
import {
  type ChangeDecision,
  decideChange,
  type RequestContext,
  type RequestedChange,
} from '../../domain/contacts/changes/contact-changes.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { type WaitingChange, withWaiting } from '../../domain/contacts/waiting-changes.ts';

export function decideCommand(
  transaction: Transaction,
  current: ContactRecord,
  command: Omit<RequestedChange, 'seen'>,
  request: RequestContext,
): ChangeDecision {
  const seen =
    command.seenRevision === current.revision
      ? current
      : findContactState(transaction, current.id, command.seenRevision);
  const decision = decideChange(current, { ...command, seen }, request);
  // A change that is published at once leaves waiting changes as they are.
  if (decision.kind !== 'waits') return decision;
  const waiting = findWaitingOf(transaction, current.id, request.principal.id);
  return waiting.length === 0
    ? decision
    : decideChange(current, withWaiting(current, { ...command, seen }, waiting), request);
}

/** One person's waiting changes to a contact, oldest first. */
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
