/**
 * The one way in which a contact changes: load, decide, and write the new state, its audit event, its messages and
 * its publish request in one transaction. Called by the use cases named after what people do.
 */
import type { Transaction } from '../../../db/client.ts';
import { revokeConfirmLinks } from '../../../db/confirm-links.ts';
import { insertRevision, insertVerification, removePeople } from '../../../db/contact-writes.ts';
import { findContact, findContactState } from '../../../db/contacts.ts';
import { eraseExpected, expectErasure } from '../../../db/erase-removed.ts';
import { markReleasesRedacted } from '../../../db/releases.ts';
import type { RevisionCause } from '../../domain/contacts/contact.ts';
import {
  type Asking,
  type Changed,
  type Conflict,
  decideChange,
  type Invalid,
  type Refusal,
  type Stale,
  type WantedChange,
} from '../../domain/contacts/contact-changes.ts';
import type { Proposal } from '../../domain/contacts/contact-decisions.ts';
import type { FieldError } from '../../domain/contacts/contact-fields.ts';
import { writeReachChangeMail, writeStandInMail } from '../../domain/contacts/contact-mail.ts';
import { auditedState, type ContactRecord } from '../../domain/contacts/contact-record.ts';
import { urls } from '../../urls.ts';
import type { UseCaseContext } from '../context.ts';
import { enqueueMessage } from '../mail/enqueue-message.ts';
import { askingOf, audit, auditRefusal, getContact, publishChange } from './contact-steps.ts';
import { warningsFor } from './contact-warnings.ts';
import { type MadeCheck, recordCheck } from './record-check.ts';
import { verifyWithin } from './verify-contact.ts';
import { writeProposal } from './write-proposal.ts';

export type ChangeResult =
  | {
      readonly kind: 'changed';
      readonly contact: ContactRecord;
      /** What a person should look at again, although it is saved. */
      readonly warnings: readonly FieldError[];
    }
  /** Nothing is public yet: an administrator has to approve it. */
  | {
      readonly kind: 'waits';
      readonly contact: ContactRecord;
      readonly proposal: Proposal;
      /** Why it needs an administrator, one sentence for each thing. */
      readonly reasons: readonly string[];
    }
  | { readonly kind: 'unchanged'; readonly contact: ContactRecord }
  | NotFound
  | Stale
  | Refusal
  | Invalid
  | Conflict;

export interface NotFound {
  readonly kind: 'not-found';
}

export type ChangeWish = Omit<WantedChange, 'seen'>;

/** What is kept beside a change. */
export interface ChangeRemarks {
  /** What else the audit event says, such as the proposal that was approved. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** What the proposer says beside a change that waits. */
  readonly note?: string | undefined;
  /** The check that the change brings, when it is not made by whoever acts, today. */
  readonly check?: MadeCheck | undefined;
}

/** The audit action of each cause. */
const actions = {
  created: 'contact.create',
  edited: 'contact.edit',
  vacated: 'contact.mark-vacant',
  filled: 'contact.fill',
  retired: 'contact.retire',
  restored: 'contact.restore',
  approved: 'contact.approve-change',
  imported: 'contact.import',
  merged: 'contact.merge',
} as const satisfies Record<RevisionCause, string>;

/**
 * @param wish what to change; a function when it depends on the contact as it stands
 */
export function changeContact(
  context: UseCaseContext,
  contactId: string,
  wish: ChangeWish | ((current: ContactRecord, transaction: Transaction) => ChangeWish | Conflict | Invalid),
): ChangeResult {
  const result = context.database.transaction(
    (transaction) => {
      const asking = askingOf(transaction, context);
      return changeWithin(transaction, context, asking, contactId, wish);
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

/** The same inside a transaction of the caller, who calls eraseExpected once it is committed. */
export function changeWithin(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  contactId: string,
  wish: ChangeWish | ((current: ContactRecord, transaction: Transaction) => ChangeWish | Conflict | Invalid),
  remarks: ChangeRemarks = {},
): ChangeResult {
  const current = findContact(transaction, contactId);
  if (!current) return { kind: 'not-found' };
  const wanted = typeof wish === 'function' ? wish(current, transaction) : wish;
  if ('kind' in wanted) return wanted;
  const seen = findContactState(transaction, contactId, wanted.seenRevision);
  const decision = decideChange(current, { ...wanted, seen }, asking);
  switch (decision.kind) {
    case 'unchanged':
      return { kind: 'unchanged', contact: current };
    case 'refused':
      auditRefusal(transaction, context, actions[wanted.cause], `contact:${contactId}`, decision);
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
        return writeCheck(transaction, context, asking, current, wanted, remarks.check);
      const successorProblem = checkSuccessor(transaction, current, decision);
      if (successorProblem) return successorProblem;
      writeDecidedChange(transaction, context, asking, current, decision, {
        ...remarks,
        wanted,
      });
      const contact = getContact(transaction, contactId);
      // An import of thousands would compare each with all; of a retired contact nobody need be warned.
      const isSilent = ['imported', 'retired', 'merged'].includes(wanted.cause);
      return { kind: 'changed', contact, warnings: isSilent ? [] : warningsFor(transaction, contact) };
    }
    default:
      return decision;
  }
}

/** Writes a change that was decided on, here or for the holder of a confirm link who takes their name off. */
export function writeDecidedChange(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  current: ContactRecord,
  decision: Changed,
  { about = {}, wanted = {}, check: made }: DecidedRemarks,
): void {
  const at = context.now.toISOString();
  const by = context.principal.id;
  const number = current.revision + 1;
  const { next, check } = decision;
  const { checked, restores } = wanted;
  if (decision.personRemoved) {
    removePeople(transaction, current.id);
    expectErasure(context.database);
    // Releases on disk may still hold the name.
    markReleasesRedacted(transaction, at);
  }
  insertRevision(transaction, {
    contactId: current.id,
    number,
    cause: decision.cause,
    state: next,
    successorId: decision.successorId,
    ...decision.marks,
    at,
    by,
  });
  const carried = check === 'kept' ? current.verification : check === 'restored' ? restores?.check : null;
  if (carried)
    insertVerification(transaction, {
      contactId: current.id,
      revision: number,
      at,
      on: carried.on,
      method: carried.method,
      by: carried.by,
      carriedFromRevision: carried.carriedFromRevision ?? current.revision,
    });
  if (check === 'new' && checked !== undefined && checked !== 'changes')
    recordCheck(
      transaction,
      context,
      getContact(transaction, current.id),
      made ?? { on: asking.today, method: checked, by },
    );
  audit(transaction, context, {
    action: actions[decision.cause],
    subject: `contact:${current.id}`,
    before: auditedState(current.revision, current),
    after: { ...auditedState(number, next), check, checked, restores: restores?.revision, ...about },
  });
  if (decision.handsChanged) revokeConfirmLinks(transaction, current.id, at);
  const aboutUrl = `${context.publicUrl}${urls.about()}`;
  const mails = [
    ...(decision.reachChanged ? writeReachChangeMail(current, next, asking.today, aboutUrl) : []),
    ...(decision.standInChanged ? writeStandInMail(next, asking.today, aboutUrl) : []),
  ];
  for (const mail of mails) enqueueMessage(transaction, { ...mail, about: `contact:${current.id}`, at });
  publishChange(transaction, context, `${next.fields.role}, ${next.fields.organisation}: ${decision.cause}`);
}

interface DecidedRemarks extends Omit<ChangeRemarks, 'note'> {
  readonly wanted?: Pick<ChangeWish, 'checked' | 'restores'>;
}

function isOnlyCheck(current: ContactRecord, { differences, successorId, check }: Changed): boolean {
  return check === 'new' && differences.length === 0 && successorId === current.successorId;
}

/** An edit that changes nothing and says that all has been checked is a check of what is there. */
function writeCheck(
  transaction: Transaction,
  context: UseCaseContext,
  asking: Asking,
  { id: contactId }: ContactRecord,
  { seenRevision, checked }: ChangeWish,
  made: MadeCheck | undefined,
): ChangeResult {
  if (checked === undefined || checked === 'changes')
    throw new Error('A change of nothing is only written when it says how it was checked.');
  const wanted = { contactId, seenRevision, method: checked, on: made?.on, by: made?.by };
  const verified = verifyWithin(transaction, context, asking, wanted);
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
