/** Writes a change that waits for an administrator. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../../db/client.ts';
import {
  findProposal,
  insertProposal,
  listProposals,
  settleProposal,
} from '../../../../db/contacts/contact-proposals.ts';
import type { Waits } from '../../../domain/contacts/changes/contact-changes.ts';
import type { Proposal } from '../../../domain/contacts/changes/contact-decisions.ts';
import { auditedState, type ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { audit } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { tellAdministrators } from './tell-of-proposal.ts';

type ProposedChange = Pick<Waits, 'proposed' | 'differences'> &
  Partial<Pick<Waits, 'checked' | 'claimedOn' | 'restores'>>;

export interface ProposalRemarks {
  /** The proposer's comment, for administrators and editors only. */
  readonly note?: string | null | undefined;
  /** The hours as typed, beside how they were read. */
  readonly hoursTyped?: string | null | undefined;
  /** Further contents of the audit event. */
  readonly about?: Readonly<Record<string, unknown>> | undefined;
}

export function writeProposal(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  { proposed, differences, checked, claimedOn, restores }: ProposedChange,
  { note = null, hoursTyped = null, about = {} }: ProposalRemarks = {},
): Proposal {
  const at = context.now.toISOString();
  const proposedBy = context.principal.id;
  const earlier = listProposals(transaction, { state: 'waiting', contactId: current.id, proposedBy });
  for (const proposal of earlier)
    settleProposal(transaction, proposal, {
      state: 'withdrawn',
      at,
      by: proposedBy,
      reason: 'Taken into a later change',
    });
  // Their statement about a check now applies to the combined change.
  const notes = [...earlier.map((proposal) => proposal.note), note].filter(
    (words): words is string => words !== null && words !== '',
  );
  const id = randomUUID();
  insertProposal(transaction, {
    id,
    contactId: current.id,
    baseRevision: current.revision,
    proposed,
    note: notes.length === 0 ? null : [...new Set(notes)].join('\n\n'),
    checkClaim: checked ?? null,
    checkedOn: checked === undefined ? null : (claimedOn ?? londonDateOf(context.now)),
    restoresRevision: restores ?? null,
    hoursTyped,
    proposedAt: at,
    proposedBy,
  });
  audit(transaction, context, {
    action: 'contact.propose-change',
    subject: `contact:${current.id}`,
    before: auditedState(current.revision, current),
    after: {
      ...auditedState(current.revision, proposed),
      proposal: id,
      fields: differences.map(({ field }) => field),
      checked,
      ...(hoursTyped === null ? {} : { hoursTyped }),
      ...about,
    },
  });
  tellAdministrators(transaction, context, current);
  const proposal = findProposal(transaction, id);
  if (!proposal) throw new Error(`Proposal ${id} was written and is not there.`);
  return proposal;
}
