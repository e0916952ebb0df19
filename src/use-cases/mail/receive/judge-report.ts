/**
 * Judges a failure report together with the others of its run: a mail server that accepts everything may report later,
 * one message at a time, that it refuses us.
 */
import type { Transaction } from '../../../../db/client.ts';
import { recordAnswer } from '../../../../db/mail/mail-answers.ts';
import type { MessageRow } from '../../../../db/mail/message-queue.ts';
import { sameAnswerKey } from '../../../domain/mail/answers/same-answer.ts';
import type { ReturnedOutcome } from '../../../domain/mail/returned/returned-outcome.ts';
import { beginMailTrouble } from '../send/mail-trouble.ts';
import { judgeAnswers, spanOfReport } from './judge-answers.ts';
import { withdrawMarks } from './withdraw-marks.ts';

/**
 * Most reports are written by the recipients' servers, each for itself. Fewer than this may come from two people who
 * left on one day, or from one or two councils that block us, whose reports wait for an administrator anyway.
 */
const runFrom = 3;

/** @returns the outcome in the context of its run: nothing about the recipient where most reports are the same */
export function judgeReport(
  transaction: Transaction,
  message: Pick<MessageRow, 'id' | 'recipient' | 'sentAt'>,
  outcome: ReturnedOutcome,
  now: Date,
): ReturnedOutcome {
  if (outcome.kind !== 'failed' || message.sentAt === null) return outcome;
  const address = message.recipient.toLowerCase();
  const key = sameAnswerKey(outcome.detail, address, outcome.about === 'us');
  recordAnswer(transaction, {
    messageId: message.id,
    address,
    answer: key,
    runAt: message.sentAt,
    isMarked: false,
  });
  const span = spanOfReport(message.sentAt);
  const input = { key, address, isOfRecipient: outcome.about === 'recipient' };
  const { isTrouble, isWithheld, isWholeDomain, same } = judgeAnswers(transaction, input, span);
  if (same < runFrom || !(isWithheld || isWholeDomain)) return outcome;
  if (isTrouble) beginMailTrouble(transaction, { source: 'report', answer: outcome.detail, now });
  const domain = isWithheld ? undefined : address.slice(address.lastIndexOf('@') + 1);
  withdrawMarks(transaction, key, span, now, domain);
  return { ...outcome, about: 'unknown' };
}
