/**
 * The one way in which a contact changes: load, decide, and write the new revision, its audit event, its messages and
 * its publish request in one transaction.
 */

import type { Transaction } from '../../../../db/client.ts';
import { eraseExpected } from '../../../../db/connection/erase-removed.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import type {
  Changed,
  Conflict,
  Invalid,
  Refusal,
  RequestContext,
  Stale,
} from '../../../domain/contacts/changes/contact-changes.ts';
import type { Proposal } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { FieldError } from '../../../domain/contacts/contact-fields.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { auditRefusal, getContact, requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { MadeCheck } from '../checks/record-check.ts';
import { verifyWithin } from '../checks/verify-contact.ts';
import { decideCommand } from '../decide-command.ts';
import type { NotFound } from '../not-found.ts';
import { writeProposal } from '../proposals/write-proposal.ts';
import { warningsFor } from './contact-warnings.ts';
import type { ChangeCommand, ChangeRemarks } from './write-change.ts';
import { changeActions, writeDecidedChange } from './write-change.ts';

export type ChangeResult =
  | {
      readonly kind: 'changed';
      readonly contact: ContactRecord;
      /** What a person should check again, although it is saved. */
      readonly warnings: readonly FieldError[];
    }
  /** Nothing is public yet: an administrator has to approve it. */
  | {
      readonly kind: 'waits';
      readonly contact: ContactRecord;
      readonly proposal: Proposal;
      /** Why it needs an administrator, one sentence for each reason. */
      readonly reasons: readonly string[];
    }
  | { readonly kind: 'unchanged'; readonly contact: ContactRecord }
  | NotFound
  | Stale
  | Refusal
  | Invalid
  | Conflict;

/** @param command the change to make; a function when it depends on the present contact */
export function changeContact(
  context: UseCaseContext,
  contactId: string,
  command:
    | ChangeCommand
    | ((current: ContactRecord, transaction: Transaction) => ChangeCommand | Conflict | Invalid),
): ChangeResult {
  const result = context.database.transaction(
    (transaction): ChangeResult => {
      const current = findContact(transaction, contactId);
      if (!current) return { kind: 'not-found' };
      const request = requestContextOf(transaction, context);
      return changeWithin(transaction, context, request, current, command);
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

/**
 * The same inside a transaction of the caller, who has read the contact in it, and calls eraseExpected once it is
 * committed.
 */
export function changeWithin(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  current: ContactRecord,
  command:
    | ChangeCommand
    | ((current: ContactRecord, transaction: Transaction) => ChangeCommand | Conflict | Invalid),
  remarks: ChangeRemarks = {},
): ChangeResult {
  const { id: contactId } = current;
  const requested = typeof command === 'function' ? command(current, transaction) : command;
  if ('kind' in requested) return requested;
  const decision = decideCommand(transaction, current, requested, request);
  switch (decision.kind) {
    case 'unchanged':
      return { kind: 'unchanged', contact: current };
    case 'refused':
      auditRefusal(transaction, context, changeActions[requested.cause], `contact:${contactId}`, decision);
      return decision;
    case 'waits':
      return {
        kind: 'waits',
        contact: current,
        proposal: writeProposal(transaction, context, current, decision, { note: remarks.note }),
        reasons: decision.reasons,
      };
    case 'changed': {
      if (isOnlyCheck(current, decision))
        return writeCheck(transaction, context, request, current, requested, remarks.check);
      const successorProblem = checkSuccessor(transaction, current, decision);
      if (successorProblem) return successorProblem;
      writeDecidedChange(transaction, context, request, { current, decision }, { ...remarks, requested });
      const contact = getContact(transaction, contactId);
      // An import of thousands would compare each with all; for a retired contact no warning is needed.
      const isSilent = ['imported', 'retired', 'merged'].includes(requested.cause);
      return { kind: 'changed', contact, warnings: isSilent ? [] : warningsFor(transaction, contact) };
    }
    default:
      return decision;
  }
}

function isOnlyCheck(current: ContactRecord, { differences, successorId, check }: Changed): boolean {
  return check === 'new' && differences.length === 0 && successorId === current.successorId;
}

/** An edit that changes nothing and says that all has been checked is a check of the present revision. */
function writeCheck(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  { id: contactId }: ContactRecord,
  { seenRevision, checked }: ChangeCommand,
  made: MadeCheck | undefined,
): ChangeResult {
  if (checked === undefined || checked === 'changes')
    throw new Error('A change of nothing is only written when it says how it was checked.');
  const requested = { contactId, seenRevision, method: checked, on: made?.on, by: made?.by };
  const verified = verifyWithin(transaction, context, request, requested);
  if (verified.kind !== 'verified') throw new Error(`A check that was allowed was ${verified.kind}.`);
  return { kind: 'changed', contact: verified.contact, warnings: [] };
}

function checkSuccessor(
  transaction: Transaction,
  current: ContactRecord,
  { successorId }: Changed,
): Invalid | undefined {
  if (successorId === null || successorId === current.successorId) return undefined;
  const successor = findContact(transaction, successorId);
  if (successor && successor.status !== 'retired') return undefined;
  const message = successor
    ? 'The successor is itself retired. Choose a contact that is shown.'
    : 'There is no contact with this id. Choose the one that takes its place.';
  return { kind: 'invalid', errors: [{ field: 'successor', message }] };
}
