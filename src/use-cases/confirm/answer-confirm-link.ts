/**
 * What somebody says through a confirm link. "All correct" is one verification of the revision they saw; everything
 * else, including any comment they add, waits for an administrator.
 */

import type { Transaction } from '../../../db/client.ts';
import { recordConfirmAnswer, type StoredConfirmLink } from '../../../db/contacts/confirm-links.ts';
import { parseConfirmForm, remarkMax } from '../../domain/confirm/confirm-form.ts';
import {
  type AnswerDecision,
  type ConfirmAnswer,
  decideConfirmAnswer,
  noteOfAnswer,
  type ProposingAnswer,
  proposeVacancy,
} from '../../domain/confirm/confirmation.ts';
import type { Invalid } from '../../domain/contacts/changes/contact-changes.ts';
import { checkState } from '../../domain/contacts/changes/contact-rules.ts';
import type { ContactRecord, ContactState } from '../../domain/contacts/contact-record.ts';
import { listDifferences } from '../../domain/contacts/differences.ts';
import type { Hours } from '../../domain/hours/hours-schema.ts';
import { formatHoursText } from '../../domain/hours/reading/hours-text.ts';
import { isText, plainLines } from '../../domain/text/typed-text.ts';
import { writeVerification } from '../contacts/checks/verify-contact.ts';
import { writeProposal } from '../contacts/proposals/write-proposal.ts';
import { takeAttempt } from '../security/attempts.ts';
import { hashToken } from '../security/one-time-token.ts';
import { audit, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { actingThrough, type ConfirmContext } from './confirm-context.ts';
import { isRepeat } from './find-repeat.ts';
import type { GivenAnswer } from './given-answer.ts';
import { findLinkAndContact } from './read-confirm-page.ts';

/** The hours were read, and are shown to the person who typed them before anything is written. */
export interface HoursRead {
  readonly kind: 'hours-read';
  readonly hours: Hours;
}

/** The link was answered before. */
type AnsweredBefore = Extract<AnswerDecision, { readonly kind: 'answered' }> & {
  /** Whether the earlier answer had the same words, so that nothing of this one is lost. */
  readonly isRepeat: boolean;
};

export type ConfirmResult =
  | { readonly kind: 'recorded'; readonly answer: ConfirmAnswer }
  | AnsweredBefore
  | Exclude<AnswerDecision, { readonly kind: 'accepted' | 'answered' }>
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  | HoursRead
  | Invalid;

export function answerConfirmLink(context: ConfirmContext, token: string, input: GivenAnswer): ConfirmResult {
  const { database, now, secret, address } = context;
  const attempt = takeAttempt(
    database,
    secret,
    [
      { name: 'confirm by address', of: address },
      { name: 'confirm by link', of: hashToken(token) },
    ],
    now,
    { requestId: context.requestId },
  );
  if (!attempt.allowed) return { kind: 'too-many', retryAfterSeconds: attempt.retryAfterSeconds };
  return database.transaction((transaction) => answerWithin(transaction, context, token, input), {
    behavior: 'immediate',
  });
}

function answerWithin(
  transaction: Transaction,
  context: ConfirmContext,
  token: string,
  input: GivenAnswer,
): ConfirmResult {
  const found = findLinkAndContact(transaction, token);
  if (!found) return { kind: 'not-found' };
  const { link, contact } = found;
  const decision = decideConfirmAnswer(link, contact, input, context.now);
  if (decision.kind === 'answered') return { ...decision, isRepeat: isRepeat(transaction, found, input) };
  if (decision.kind !== 'accepted') return decision;
  const acting = actingThrough(link.id, context);
  const { answer } = input;
  if (answer === 'correct') {
    const problem = findRemarkProblem(input.remark);
    if (problem) return problem;
    const on = requestContextOf(transaction, acting).today;
    const verified = writeVerification(transaction, acting, contact, { on, method: 'self' });
    const remark = plainLines(input.remark);
    if (remark !== '')
      writeProposal(
        transaction,
        acting,
        verified,
        { proposed: { status: verified.status, fields: verified.fields }, differences: [] },
        { note: noteOfAnswer(answer, remark), about: { answer } },
      );
  } else {
    const problem = propose(transaction, acting, contact, link, { ...input, answer });
    if (problem) return problem;
  }
  recordConfirmAnswer(transaction, link.id, { answer, at: context.now.toISOString() });
  return { kind: 'recorded', answer };
}

/** @returns what must be corrected or confirmed first, when nothing was written */
function propose(
  transaction: Transaction,
  acting: UseCaseContext,
  contact: ContactRecord,
  { asks }: Pick<StoredConfirmLink, 'asks'>,
  { answer, remark: typedRemark, typed, agreedHours }: GivenAnswer & { readonly answer: ProposingAnswer },
): Invalid | HoursRead | undefined {
  const remarkProblem = findRemarkProblem(typedRemark);
  if (remarkProblem) return remarkProblem;
  const remark = plainLines(typedRemark);
  let proposed: ContactState = proposeVacancy(contact);
  let hoursTyped: string | null = null;
  if (answer === 'changed') {
    const changes = parseConfirmForm(contact.fields, typed);
    if (!changes.ok) return { kind: 'invalid', errors: changes.errors };
    // Naming a person makes a vacant post active.
    const isNamed = Object.keys(changes.fields).length > 0;
    const status = isNamed ? 'active' : contact.status;
    proposed = { status, fields: { ...contact.fields, ...changes.fields } };
    const { hours } = changes.fields;
    // A note about unknown hours is kept as it was written.
    if (hours && hours.kind !== 'unknown') hoursTyped = typed?.hours ?? null;
  }
  const differences = listDifferences(contact, proposed);
  if (answer === 'vacant' && contact.status === 'vacant' && remark === '') {
    audit(transaction, acting, {
      action: 'confirm-link.still-vacant',
      subject: `contact:${contact.id}`,
    });
    return undefined;
  }
  if (differences.length === 0 && remark === '')
    return invalid('remark', 'Change what is wrong above, or say here what has changed.');
  if (answer === 'changed') {
    const errors = checkState(contact, proposed, differences, requestContextOf(transaction, acting));
    if (errors.length > 0) return { kind: 'invalid', errors };
    const { hours } = proposed.fields;
    const isHoursNew = differences.some(({ field }) => field === 'hours');
    if (isHoursNew && agreedHours !== formatHoursText(hours)) return { kind: 'hours-read', hours };
  }
  const note = noteOfAnswer(answer, remark, asks);
  writeProposal(
    transaction,
    acting,
    contact,
    { proposed, differences },
    { note, hoursTyped, about: { answer } },
  );
  return undefined;
}

function findRemarkProblem(typed: string): Invalid | undefined {
  if (plainLines(typed).length <= remarkMax && isText(typed)) return undefined;
  return invalid('remark', `Write at most ${remarkMax} characters of plain text.`);
}

function invalid(field: string, message: string): Invalid {
  return { kind: 'invalid', errors: [{ field, message }] };
}
