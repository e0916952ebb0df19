/** An administrator approves or refuses a change that waits, or its proposer takes it back. */
import type { Transaction } from '../../../../db/client.ts';
import { eraseExpected, expectErasure } from '../../../../db/connection/erase-removed.ts';
import { findProposal, settleProposal } from '../../../../db/contacts/contact-proposals.ts';
import { findContactState, listContactRevisions } from '../../../../db/contacts/contacts.ts';
import type {
  Conflict,
  Invalid,
  Refusal,
  RequestContext,
  RequestedChange,
} from '../../../domain/contacts/changes/contact-changes.ts';
import {
  changeOfProposal,
  decideClaim,
  decideProposalDecision,
  decideWithdrawal,
  type Proposal,
  type ProposalRefusal,
  type proposersWord,
} from '../../../domain/contacts/changes/contact-decisions.ts';
import { planRestoration } from '../../../domain/contacts/changes/restoration.ts';
import { touchesCheck } from '../../../domain/contacts/checks/check-rules.ts';
import type { SeenMarks } from '../../../domain/contacts/checks/said-meanwhile.ts';
import type { CheckClaim } from '../../../domain/contacts/contact.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { listDifferences } from '../../../domain/contacts/differences.ts';
import { plainLines } from '../../../domain/text/typed-text.ts';
import { audit, auditRefusal, getContact, requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ChangeResult, changeWithin } from '../change/change-contact.ts';
import { findSaidMeanwhile } from '../checks/find-said-meanwhile.ts';
import type { NotFound } from '../not-found.ts';
import { tellProposer, untellAdministrators } from './tell-of-proposal.ts';

export interface Approval extends SeenMarks {
  readonly proposalId: string;
  /** The revision of the contact that the administrator compared the proposal with. */
  readonly seenRevision: number;
  /** How the administrator knows that it is right; or that they take the proposer's word for it. */
  readonly checked?: CheckClaim | typeof proposersWord | undefined;
}

/**
 * The proposer's changes are applied to the contact as the administrator saw it. If the contact has changed since the
 * administrator looked, the result is `stale`; if it had changed before, they saw both and can judge.
 */
export function approveProposal(context: UseCaseContext, approval: Approval): ChangeResult {
  const { proposalId, seenRevision, checked } = approval;
  const result = context.database.transaction(
    (transaction): ChangeResult => {
      const found = findDecidable(
        transaction,
        context,
        proposalId,
        'contact.approve-change',
        decideProposalDecision,
      );
      if (found.kind !== 'found') return found;
      const { proposal, request } = found;
      const base = findContactState(transaction, proposal.contactId, proposal.baseRevision);
      if (!base) throw new Error(`Proposal ${proposal.id} names a revision that is not there.`);
      const claim = decideClaim(proposal, base, found.contact, checked);
      if (claim.kind === 'conflict') return claim;
      const said =
        claim.checked === undefined || claim.checked === 'changes'
          ? undefined
          : findSaidMeanwhile(transaction, context, found.contact, approval, 'right');
      if (said) return said;
      const change = changeOfProposal(proposal, base);
      const changed = changeWithin(
        transaction,
        context,
        request,
        found.contact,
        {
          seenRevision,
          ...change,
          checked: claim.checked,
          restores:
            claim.checked === undefined
              ? restoresOf(transaction, proposal, found.contact, change)
              : undefined,
          cause: 'approved',
        },
        {
          about: { proposal: proposal.id, proposedBy: proposal.proposedBy },
          check: claim.check,
        },
      );
      if (changed.kind !== 'changed' && changed.kind !== 'unchanged') return changed;
      settle(transaction, context, proposal, 'approved', null);
      // If no revision was written, there was at most a check.
      if (changed.contact.revision > seenRevision) return changed;
      audit(transaction, context, {
        action: 'contact.approve-change',
        subject: `contact:${proposal.contactId}`,
        after: {
          revision: seenRevision,
          proposal: proposal.id,
          proposedBy: proposal.proposedBy,
          wasSoAlready: true,
        },
      });
      return changed;
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

/** A waiting restoration brings back what an immediate one would, if nothing has changed in between. */
function restoresOf(
  transaction: Transaction,
  { restoresRevision }: Proposal,
  contact: ContactRecord,
  { fields }: Pick<RequestedChange, 'fields'>,
): RequestedChange['restores'] {
  if (restoresRevision === null) return undefined;
  const history = listContactRevisions(transaction, contact.id);
  const restored = planRestoration(contact, history, restoresRevision);
  const next = { status: restored?.state.status ?? contact.status, fields: { ...contact.fields, ...fields } };
  const isWhole = restored && !listDifferences(restored.state, next).some(touchesCheck);
  return isWhole ? restored : undefined;
}

export type SettlementResult =
  | { readonly kind: 'settled'; readonly contact: ContactRecord }
  | NotFound
  | Refusal
  | Invalid
  | Conflict;

const reasonMax = 500;

export function refuseProposal(
  context: UseCaseContext,
  { proposalId, reason }: { readonly proposalId: string; readonly reason: string },
): SettlementResult {
  const plain = plainLines(reason);
  if (plain === '') return invalidReason('Say why, so that the person who proposed it knows what to do.');
  if (plain.length > reasonMax) return invalidReason(`Shorten the reason to ${reasonMax} characters.`);
  return settleAs(context, proposalId, 'refused', plain);
}

/** By the person who proposed it. */
export function withdrawProposal(
  context: UseCaseContext,
  { proposalId }: { readonly proposalId: string },
): SettlementResult {
  return settleAs(context, proposalId, 'withdrawn', null);
}

function invalidReason(message: string): Invalid {
  return { kind: 'invalid', errors: [{ field: 'reason', message }] };
}

const settlements = {
  refused: { action: 'contact.refuse-change', decide: decideProposalDecision },
  withdrawn: {
    action: 'contact.withdraw-change',
    decide: (proposal: Proposal, _: ContactRecord, request: RequestContext) =>
      decideWithdrawal(proposal, request),
  },
} as const;

function settleAs(
  context: UseCaseContext,
  proposalId: string,
  state: keyof typeof settlements,
  reason: string | null,
): SettlementResult {
  const result = context.database.transaction(
    (transaction): SettlementResult => {
      const { action, decide } = settlements[state];
      const found = findDecidable(transaction, context, proposalId, action, decide);
      if (found.kind !== 'found') return found;
      const { proposal, contact } = found;
      settle(transaction, context, proposal, state, reason);
      audit(transaction, context, {
        action,
        subject: `contact:${contact.id}`,
        after: { proposal: proposal.id, proposedBy: proposal.proposedBy, reason },
      });
      return { kind: 'settled', contact };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

type Decide = (proposal: Proposal, contact: ContactRecord, request: RequestContext) => ProposalRefusal;

type Found =
  | {
      readonly kind: 'found';
      readonly proposal: Proposal;
      readonly contact: ContactRecord;
      readonly request: RequestContext;
    }
  | NotFound
  | Refusal
  | Conflict;

function findDecidable(
  transaction: Transaction,
  context: UseCaseContext,
  proposalId: string,
  action: string,
  decide: Decide,
): Found {
  const proposal = findProposal(transaction, proposalId);
  if (!proposal) return { kind: 'not-found' };
  const contact = getContact(transaction, proposal.contactId);
  const request = requestContextOf(transaction, context);
  const decision = decide(proposal, contact, request);
  if (decision.kind === 'refused')
    auditRefusal(transaction, context, action, `contact:${contact.id}`, decision);
  return decision.kind === 'ready' ? { kind: 'found', proposal, contact, request } : decision;
}

function settle(
  transaction: Transaction,
  context: UseCaseContext,
  proposal: Proposal,
  state: 'approved' | 'refused' | 'withdrawn',
  reason: string | null,
): void {
  // A person's name in it is removed now.
  expectErasure(context.database);
  if (state !== 'withdrawn') tellProposer(transaction, context, proposal, reason);
  settleProposal(transaction, proposal, {
    state,
    at: context.now.toISOString(),
    by: context.principal.id,
    reason,
  });
  untellAdministrators(transaction);
}
