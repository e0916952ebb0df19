/**
 * Takes a call back, and everything that was recorded with it, as long as nobody has touched the entry since: the check
 * is withdrawn, the post is filled again with the check that it had, the number counts again, mail that has not gone
 * out is not sent.
 */

import { findCall, markCallWithdrawn } from '../../../db/calls/contact-calls.ts';
import type { Transaction } from '../../../db/client.ts';
import { eraseExpected } from '../../../db/connection/erase-removed.ts';
import { listAnswering } from '../../../db/contacts/answering.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact, findContactState, listContactRevisions } from '../../../db/contacts/contacts.ts';
import { wasNamedBefore } from '../../../db/contacts/name-changes.ts';
import { findLastPublishRequestId } from '../../../db/publishing/publish-requests.ts';
import type { Call } from '../../domain/calls/call.ts';
import type {
  Conflict,
  Invalid,
  Refusal,
  RequestContext,
} from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal, type Outdated } from '../../domain/contacts/changes/contact-decisions.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { commandOfRestoration } from '../contacts/change/restore-revision.ts';
import type { ChangeCommand } from '../contacts/change/write-change.ts';
import { recordReachableWithin } from '../contacts/checks/record-reachable.ts';
import { withdrawCheckWithin } from '../contacts/checks/withdraw-check.ts';
import { decideCommand } from '../contacts/decide-command.ts';
import type { NotFound } from '../contacts/not-found.ts';
import { withdrawProposal } from '../contacts/proposals/decide-proposal.ts';
import { audit, auditRefusal, getContact, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { takeBackMail } from './ask-by-mail.ts';

export type UndoResult =
  | {
      readonly kind: 'undone';
      readonly call: Call;
      /** Whether the mail that was asked for had been sent already. */
      readonly mailGone: boolean;
      /** Whether readers see a difference. */
      readonly isPublic: boolean;
      /** Whether a name was erased with the call, which nothing brings back. */
      readonly isNameGone: boolean;
      /** Whether a change that waited for an administrator was withdrawn with it. */
      readonly isProposalGone: boolean;
    }
  | { readonly kind: 'unchanged'; readonly call: Call }
  | NotFound
  | Outdated
  | Refusal
  | Invalid
  | Conflict;

const action = 'call.undo';
const touched: Conflict = {
  kind: 'conflict',
  detail:
    'Something else has happened to this entry since, so this call cannot be taken back with one press. Look at the history of the entry',
};

export function undoCall(context: UseCaseContext, callId: string): UndoResult {
  const isProposalGone = withdrawProposalsAfter(context, callId);
  const result = context.database.transaction((transaction) => undoWithin(transaction, context, callId), {
    behavior: 'immediate',
  });
  eraseExpected(context.database);
  return result.kind === 'undone' ? { ...result, isProposalGone } : result;
}

function undoWithin(transaction: Transaction, context: UseCaseContext, callId: string): UndoResult {
  const call = findCall(transaction, callId);
  const current = call && findContact(transaction, call.contactId);
  if (!current) return { kind: 'not-found' };
  const request = requestContextOf(transaction, context);
  const refusal = decideRefusal('contacts.verify', [current.fields], request) ?? refuseOthers(call, context);
  if (refusal) {
    auditRefusal(transaction, context, action, `contact:${current.id}`, refusal);
    return refusal;
  }
  if (call.withdrawnAt !== null) return { kind: 'unchanged', call };
  const requestsBefore = findLastPublishRequestId(transaction);
  const undone = undoneOf(transaction, context, request, current, call);
  if (undone.kind !== 'done') return undone;
  const at = context.now.toISOString();
  markCallWithdrawn(transaction, call.id, { at, by: context.principal.id });
  audit(transaction, context, {
    action,
    subject: `contact:${current.id}`,
    before: { call: call.id, outcome: call.outcome },
    after: { call: call.id },
  });
  return {
    kind: 'undone',
    call,
    mailGone: undone.mailGone,
    isPublic: findLastPublishRequestId(transaction) !== requestsBefore,
    isNameGone:
      wasNamedBefore(transaction, current.id, call.revision + 1) &&
      getContact(transaction, current.id).fields.person === null,
    isProposalGone: false,
  };
}

export function mayTakeBack({ id, role }: UseCaseContext['principal'], calledBy: string | null): boolean {
  return calledBy === id || role === 'admin';
}

function refuseOthers({ calledBy }: Call, { principal }: UseCaseContext): Refusal | undefined {
  if (mayTakeBack(principal, calledBy)) return undefined;
  return {
    kind: 'refused',
    reason: 'role',
    detail: 'Only whoever rang, or an administrator, may take a call back.',
  };
}

type Undone =
  | { readonly kind: 'done'; readonly mailGone: boolean }
  | Exclude<UndoResult, { readonly kind: 'undone' | 'unchanged' }>;

const done: Undone = { kind: 'done', mailGone: false };

function undoneOf(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  current: ContactRecord,
  call: Call,
): Undone {
  switch (call.outcome) {
    case 'no-answer':
      return done;
    case 'right':
      return withdrawCheckOf(transaction, context, current, call);
    case 'wrong-number':
      return answerAgain(transaction, context, current, call);
    case 'vacant':
      return current.status === 'vacant' && current.revision === call.revision + 1
        ? goBack(transaction, context, request, current, call.revision)
        : touched;
    case 'asked-for-mail':
      return { kind: 'done', mailGone: !takeBackMail(transaction, context, call) };
    case 'changed': {
      if (current.revision === call.revision)
        return call.verificationId === null ? done : withdrawCheckOf(transaction, context, current, call);
      const since = listContactRevisions(transaction, current.id).filter(
        ({ number }) => number > call.revision,
      );
      // The edit that followed made one revision; what came later is not this call's to take away.
      const [edit, ...later] = since;
      const isOfCall = edit?.changedBy === call.calledBy && later.length === 0;
      return isOfCall && isCheckedAsLeft(current, call)
        ? goBackBefore(transaction, context, request, current, call)
        : touched;
    }
  }
}

/** Nobody has checked it since the edit that followed the call. */
function isCheckedAsLeft({ verification }: ContactRecord, { verificationId, calledOn }: Call): boolean {
  if (verificationId !== null) return verification?.id === verificationId;
  return verification === null || verification.carriedFromRevision !== null || verification.on < calledOn;
}

function withdrawCheckOf(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  { verificationId }: Call,
): Undone {
  if (verificationId === null || current.verification?.id !== verificationId) return touched;
  const result = withdrawCheckWithin(transaction, context, {
    contactId: current.id,
    seenCheck: verificationId,
  });
  return result.kind === 'withdrawn' ? done : result;
}

/** Only where this very call found that the number is wrong: it may have been known before. */
function answerAgain(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  call: Call,
): Undone {
  const [latest] = listAnswering(transaction, current.id);
  const isOfCall = latest?.answers === false && latest.at === call.calledAt;
  if (!isOfCall || current.unreachableSinceOn === null)
    return current.revision === call.revision ? done : touched;
  const result = recordReachableWithin(transaction, context, {
    contactId: current.id,
    seenRevision: current.revision,
  });
  return result.kind === 'recorded' || result.kind === 'unchanged' ? done : result;
}

/**
 * A restoration leaves the name and the absence of today. An undo takes back what the call made of them: a name that it
 * brought goes, and an absence that ended with a vacancy and is not over comes back.
 */
function ofCall(
  transaction: Transaction,
  { id, fields }: ContactRecord,
  revision: number,
  { today }: RequestContext,
): Pick<ContactRecord['fields'], 'person' | 'away'> {
  const before = findContactState(transaction, id, revision)?.fields;
  if (!before) return fields;
  const isOver = before.away !== null && before.away.untilOn < today;
  return { person: before.person, away: isOver ? null : before.away };
}

/**
 * Before a correction whose check came of the call. A check of what the correction left as it was would otherwise count
 * for the state before too.
 */
function goBackBefore(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  current: ContactRecord,
  call: Call,
): Undone {
  const command = commandOfUndo(transaction, request, current, call.revision);
  const isPossible =
    !('kind' in command) && decideCommand(transaction, current, command, request).kind === 'changed';
  if (call.verificationId === null || !isPossible)
    return goBack(transaction, context, request, current, call.revision);
  const withdrawn = withdrawCheckOf(transaction, context, current, call);
  return withdrawn.kind === 'done'
    ? goBack(transaction, context, request, getContact(transaction, current.id), call.revision)
    : withdrawn;
}

function commandOfUndo(
  transaction: Transaction,
  request: RequestContext,
  current: ContactRecord,
  revision: number,
): ChangeCommand | Conflict {
  const wanted = { seenRevision: current.revision, revision };
  const command = commandOfRestoration(transaction, current, wanted);
  if ('kind' in command) return command;
  return { ...command, fields: { ...command.fields, ...ofCall(transaction, current, revision, request) } };
}

function goBack(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  current: ContactRecord,
  revision: number,
): Undone {
  const command = commandOfUndo(transaction, request, current, revision);
  const result = changeWithin(transaction, context, request, current, () => command);
  switch (result.kind) {
    case 'changed':
    case 'unchanged':
      return done;
    case 'waits':
      return {
        kind: 'conflict',
        detail:
          'An administrator has to agree to this: what was before waits for them as a change, and readers see the entry as it is until then',
      };
    case 'stale':
      return touched;
    default:
      return result;
  }
}

/** What an editor sent to an administrator after this call, and nobody has decided. */
function withdrawProposalsAfter(context: UseCaseContext, callId: string): boolean {
  const { database, principal } = context;
  const call = findCall(database, callId);
  if (call?.outcome !== 'changed' || call.calledBy !== principal.id || call.withdrawnAt !== null)
    return false;
  const waiting = listProposals(database, {
    state: 'waiting',
    contactId: call.contactId,
    proposedBy: principal.id,
  });
  const results = waiting
    .filter(({ proposedAt }) => proposedAt >= call.calledAt)
    .map(({ id }) => withdrawProposal(context, { proposalId: id }));
  return results.some(({ kind }) => kind === 'settled');
}
