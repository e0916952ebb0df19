/**
 * Combines a waiting change with a later one by the same proposer: the later one includes it, except where it changes
 * the same field. Otherwise an editor who sends a new number in the morning and a new address in the afternoon would
 * lose the number silently. Pure.
 */

import type { RequestedChange } from './changes/contact-changes.ts';
import { changeOfProposal, type Proposal } from './changes/contact-decisions.ts';
import { touchesCheck } from './checks/check-rules.ts';
import type { CheckClaim } from './contact.ts';
import type { ContactFields, ContactState } from './contact-record.ts';
import { listDifferences } from './differences.ts';

/** A waiting change, with the state that its proposer saw. */
export interface WaitingChange {
  readonly proposal: Proposal;
  readonly base: ContactState;
}

/** The fields of an entry with the waiting changes applied. */
export function fieldsWithWaiting(fields: ContactFields, waiting: readonly WaitingChange[]): ContactFields {
  const changes = waiting.map(({ proposal, base }) => changeOfProposal(proposal, base).fields);
  return Object.assign({}, fields, ...changes);
}

/** The fields that somebody's waiting changes are about. */
export function fieldsThatWait(waiting: readonly WaitingChange[]): ReadonlySet<string> {
  return new Set(
    waiting.flatMap(({ proposal, base }) => Object.keys(changeOfProposal(proposal, base).fields)),
  );
}

/**
 * A later change of the same person, combined with their waiting ones.
 * @param waiting oldest first
 */
export function withWaiting(
  current: ContactState,
  requested: RequestedChange,
  waiting: readonly WaitingChange[],
): RequestedChange {
  if (waiting.length === 0) return requested;
  const carried = waiting.map(({ proposal, base }) => changeOfProposal(proposal, base));
  const fields: Partial<ContactFields> = Object.assign(
    {},
    ...carried.map((change) => change.fields),
    requested.fields,
  );
  const status = requested.status ?? carried.findLast((change) => change.status !== undefined)?.status;
  const next: ContactState = { status: status ?? current.status, fields: { ...current.fields, ...fields } };
  return {
    ...requested,
    fields,
    status,
    ...(requested.checked === undefined ? claimThatStands(next, waiting) : {}),
  };
}

/** A statement about having checked the entry stands as long as no other checked field changes. */
function claimThatStands(
  next: ContactState,
  waiting: readonly WaitingChange[],
): { readonly checked?: CheckClaim; readonly claimedOn?: string } {
  const { proposal } = waiting.at(-1) ?? {};
  if (!proposal || proposal.checkClaim === null || proposal.checkedOn === null) return {};
  if (listDifferences(proposal.proposed, next).some(touchesCheck)) return {};
  return { checked: proposal.checkClaim, claimedOn: proposal.checkedOn };
}
