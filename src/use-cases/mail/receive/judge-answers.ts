/** The span of time over which an answer is judged, and the result. */
import type { Database, Transaction } from '../../../../db/client.ts';
import { findFirstRun, type Span, tallyAnswers } from '../../../../db/mail/mail-answers.ts';
import {
  decideSameAnswer,
  isOfWholeDomain,
  type SameAnswer,
} from '../../../domain/mail/answers/same-answer.ts';

const dayMs = 86_400_000;

export interface GivenAnswer {
  /** See sameAnswerKey. */
  readonly key: string;
  /** The recipient of the message, in lower case. */
  readonly address: string;
  /** Whether it says that the recipient has no such mailbox. */
  readonly isOfRecipient: boolean;
}

/**
 * From the beginning of the first run of the last day that got this answer: mail accepted earlier says nothing about
 * it.
 */
export function spanOfRun(source: Database | Transaction, key: string, runAt: string): Span {
  const dayBefore = new Date(Date.parse(runAt) - dayMs).toISOString();
  const first = findFirstRun(source, key, { from: dayBefore, to: runAt }) ?? runAt;
  // The end of the run is not known yet.
  return { from: first, to: new Date(Date.parse(runAt) + dayMs).toISOString() };
}

/** A mail server that accepts everything sends its reports within hours. */
export function spanOfReport(handedAt: string): Span {
  const at = Date.parse(handedAt);
  return { from: new Date(at - dayMs / 2).toISOString(), to: new Date(at + dayMs / 2).toISOString() };
}

export interface Judged extends SameAnswer {
  /** How many recipients got it. */
  readonly same: number;
  /** Refused by a server that accepts none of our mail for its domain. */
  readonly isWholeDomain: boolean;
}

export function judgeAnswers(source: Database | Transaction, answer: GivenAnswer, span: Span): Judged {
  const { key, address, isOfRecipient } = answer;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const tally = tallyAnswers(source, key, span);
  return {
    ...decideSameAnswer(tally, isOfRecipient),
    same: tally.same,
    isWholeDomain: isOfWholeDomain(tallyAnswers(source, key, span, domain)),
  };
}
