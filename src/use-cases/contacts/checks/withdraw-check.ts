/** Takes back a mistaken check: the previous one counts again. */
import type { Transaction } from '../../../../db/client.ts';
import { setMarks, withdrawVerification } from '../../../../db/contacts/check-withdrawals.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import type { Conflict, Refusal, RequestContext } from '../../../domain/contacts/changes/contact-changes.ts';
import type { Outdated } from '../../../domain/contacts/changes/contact-decisions.ts';
import {
  decideCheckWithdrawal,
  markAfterWithdrawal,
} from '../../../domain/contacts/checks/check-mistakes.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
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
  { contactId, seenCheck }: CheckWithdrawalCommand,
): CheckWithdrawalResult {
  return context.database.transaction(
    (transaction) =>
      withdrawWithin(transaction, context, requestContextOf(transaction, context), { contactId, seenCheck }),
    { behavior: 'immediate' },
  );
}

/** The same inside a transaction of the caller. */
export function withdrawWithin(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  { contactId, seenCheck }: CheckWithdrawalCommand,
): CheckWithdrawalResult {
  const subject = `contact:${contactId}`;
  const current = findContact(transaction, contactId);
  if (!current) return { kind: 'not-found' };
  const decision = decideCheckWithdrawal(current, seenCheck, request);
  if (decision.kind === 'refused') auditRefusal(transaction, context, action, subject, decision);
  if (decision.kind !== 'withdrawn') return decision;
  const at = context.now.toISOString();
  const ended = withdrawVerification(transaction, {
    verificationId: decision.check.id,
    at,
    by: context.principal.id,
  });
  const { verification } = getContact(transaction, contactId);
  const { unreachableSinceOn, reportedDeadOn } = current;
  const marks = {
    unreachableSinceOn: markAfterWithdrawal(ended.unreachableOn, unreachableSinceOn, verification),
    reportedDeadOn: canBeDoubted({ kind: current.kind, telephone: current.fields.telephone })
      ? markAfterWithdrawal(ended.reportedDeadOn, reportedDeadOn, verification)
      : null,
  };
  setMarks(transaction, contactId, marks);
  audit(transaction, context, {
    action,
    subject,
    before: {
      revision: current.revision,
      verification: decision.check,
      unreachableSinceOn,
      reportedDeadOn,
    },
    after: { revision: current.revision, verification, ...marks },
  });
  const { role, organisation } = current.fields;
  publishChange(transaction, context, `${role}, ${organisation}: a check taken back`);
  return { kind: 'withdrawn', contact: getContact(transaction, contactId) };
}
