/** Takes back a mistaken check: the previous one counts again. */
import type { Transaction } from '../../../../db/client.ts';
import { hasOtherCheck, setMarks, withdrawVerification } from '../../../../db/contacts/check-withdrawals.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import { findLeadOfContact } from '../../../../db/leads/leads.ts';
import type { Conflict, Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import type { Outdated } from '../../../domain/contacts/changes/contact-decisions.ts';
import {
  decideCheckWithdrawal,
  markAfterWithdrawal,
} from '../../../domain/contacts/checks/check-mistakes.ts';
import type { ContactRecord, Verification } from '../../../domain/contacts/contact-record.ts';
import { canWaitAgain } from '../../../domain/leads/lead.ts';
import { canBeDoubted } from '../../../domain/reports/doubt.ts';
import {
  audit,
  auditRefusal,
  getContact,
  publishChange,
  requestContextOf,
} from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { NotFound } from '../not-found.ts';

export interface CheckWithdrawalCommand {
  readonly contactId: string;
  /** Id of the check that the form showed as the last. */
  readonly seenCheck: string;
}

export type CheckWithdrawalResult =
  | { readonly kind: 'withdrawn'; readonly contact: ContactRecord }
  | NotFound
  | Outdated
  | Refusal
  | Conflict;

const action = 'contact.withdraw-check';

export function withdrawCheck(
  context: UseCaseContext,
  command: CheckWithdrawalCommand,
): CheckWithdrawalResult {
  return context.database.transaction((transaction) => withdrawCheckWithin(transaction, context, command), {
    behavior: 'immediate',
  });
}

/** The same inside a transaction of the caller. */
export function withdrawCheckWithin(
  transaction: Transaction,
  context: UseCaseContext,
  { contactId, seenCheck }: CheckWithdrawalCommand,
): CheckWithdrawalResult {
  const subject = `contact:${contactId}`;
  const current = findContact(transaction, contactId);
  if (!current) return { kind: 'not-found' };
  const decision = decideCheckWithdrawal(current, seenCheck, requestContextOf(transaction, context));
  if (decision.kind === 'refused') auditRefusal(transaction, context, action, subject, decision);
  if (decision.kind !== 'withdrawn') return decision;
  const lead = findLeadOfContact(transaction, contactId);
  if (lead && canWaitAgain(lead, current) && !hasOtherCheck(transaction, contactId, decision.check.id))
    return {
      kind: 'conflict',
      detail:
        'It was published from a lead by this check, and something speaks against it: without the check readers must not be shown it. On the page of leads, let it wait again.',
    };
  writeWithdrawal(transaction, context, current, decision.check);
  const { role, organisation } = current.fields;
  publishChange(transaction, context, `${role}, ${organisation}: a check taken back`);
  return { kind: 'withdrawn', contact: getContact(transaction, contactId) };
}

/** Only writes it: for a caller who has decided it, and requests the release. */
export function writeWithdrawal(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  check: Verification,
): void {
  const ended = withdrawVerification(transaction, {
    verificationId: check.id,
    at: context.now.toISOString(),
    by: context.principal.id,
  });
  const { verification } = getContact(transaction, current.id);
  const { revision, unreachableSinceOn, reportedDeadOn } = current;
  const marks = {
    unreachableSinceOn: markAfterWithdrawal(ended.unreachableOn, unreachableSinceOn, verification),
    reportedDeadOn: canBeDoubted({ kind: current.kind, telephone: current.fields.telephone })
      ? markAfterWithdrawal(ended.reportedDeadOn, reportedDeadOn, verification)
      : null,
  };
  setMarks(transaction, current.id, marks);
  audit(transaction, context, {
    action,
    subject: `contact:${current.id}`,
    before: { revision, verification: check, unreachableSinceOn, reportedDeadOn },
    after: { revision, verification, ...marks },
  });
}
