/** Records that somebody confirmed today, by some method, that the present entry is right. */
import type { Transaction } from '../../../../db/client.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import type {
  Conflict,
  Invalid,
  Refusal,
  RequestContext,
} from '../../../domain/contacts/changes/contact-changes.ts';
import {
  decideVerification,
  type Outdated,
  type WantedVerification,
} from '../../../domain/contacts/changes/contact-decisions.ts';
import type { SeenMarks } from '../../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import {
  type AuditedAct,
  audit,
  auditRefusal,
  getContact,
  publishChange,
  requestContextOf,
} from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { NotFound } from '../not-found.ts';
import { findSaidMeanwhile } from './find-said-meanwhile.ts';
import { type MadeCheck, recordCheck } from './record-check.ts';

export interface ContactVerification extends WantedVerification, SeenMarks {
  readonly contactId: string;
  /** Who made the check, when it was the proposer of a change that is approved. */
  readonly by?: string | undefined;
}

export type VerificationResult =
  | { readonly kind: 'verified'; readonly contact: ContactRecord }
  | NotFound
  | Outdated
  | Refusal
  | Invalid
  | Conflict;

export function verifyContact(context: UseCaseContext, wanted: ContactVerification): VerificationResult {
  return context.database.transaction(
    (transaction) => verifyWithin(transaction, context, requestContextOf(transaction, context), wanted),
    { behavior: 'immediate' },
  );
}

/** The same inside a transaction of the caller. */
export function verifyWithin(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  wanted: ContactVerification,
): VerificationResult {
  const current = findContact(transaction, wanted.contactId);
  if (!current) return { kind: 'not-found' };
  const decision = decideVerification(current, wanted, request);
  if (decision.kind === 'refused')
    auditRefusal(transaction, context, 'contact.verify', `contact:${current.id}`, decision);
  if (decision.kind !== 'verified') return decision;
  const said = findSaidMeanwhile(transaction, context, current, wanted, 'right');
  if (said) return said;
  if (isSamePress(current, wanted, decision.on, context.principal.id))
    return { kind: 'verified', contact: current };
  return {
    kind: 'verified',
    contact: writeVerification(transaction, context, current, { ...decision, by: wanted.by }),
  };
}

/** A button pressed twice sends its form twice: the second time the check that it asks for is there already. */
function isSamePress(
  { verification }: ContactRecord,
  { seenCheck, method }: ContactVerification,
  on: string,
  by: string,
): boolean {
  return (
    seenCheck !== undefined &&
    verification !== null &&
    verification.id !== seenCheck &&
    verification.on === on &&
    verification.method === method &&
    verification.by === by
  );
}

/** Writes a verification that was decided, here or for the holder of a confirm link. */
export function writeVerification(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  { on, method, by = context.principal.id }: DecidedCheck,
): ContactRecord {
  const check = { on, method, by };
  recordCheck(transaction, context, current, check);
  audit(transaction, context, verificationAct(context, current, check));
  publishChange(transaction, context, `${current.fields.role}, ${current.fields.organisation}: checked`);
  return getContact(transaction, current.id);
}

type DecidedCheck = Omit<MadeCheck, 'by'> & { readonly by?: string | undefined };

/** The audit event of a check. */
export function verificationAct(
  { principal }: UseCaseContext,
  current: Pick<ContactRecord, 'id' | 'revision' | 'verification' | 'unreachableSinceOn'>,
  { on, method, by }: MadeCheck,
): AuditedAct {
  const { id, revision, verification, unreachableSinceOn } = current;
  return {
    action: 'contact.verify',
    subject: `contact:${id}`,
    before: { revision, verification, unreachableSinceOn },
    after: { revision, on, method, ...(by !== principal.id && { by }) },
  };
}
