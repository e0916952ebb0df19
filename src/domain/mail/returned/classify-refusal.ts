/**
 * What a mail server says when it refuses a message while we hand it over: the same as in a report, or something only
 * about us. Pure. Codes: RFC 5321, RFC 4954 (sign-in).
 */
import type { Parties } from '../answers/answer-parts.ts';
import { judgeAnswer, type Verdict } from '../answers/judge-answer.ts';
import { findStatus } from './delivery-status.ts';
import { failureOf, type ReturnedOutcome } from './returned-outcome.ts';

export interface Refusal {
  /** The SMTP command that it answered: `RCPT TO`, `DATA`, `MAIL FROM`. */
  readonly command: string;
  /** Three digits, 400 to 599. */
  readonly code: number;
  /** Its whole answer, the code first. */
  readonly answer: string;
}

/** It wants us to sign in, or to sign in differently. */
const signInCodes: ReadonlySet<number> = new Set([530, 534, 535, 538]);

const nobody: Parties = { recipient: null, ours: [] };

/** Whether it is not about the recipient: one of our settings is wrong, and somebody may fix it. */
export function isOurFault(refusal: Refusal, parties: Parties = nobody): boolean {
  const { command, code, answer } = refusal;
  if (signInCodes.has(code) || (command !== 'RCPT TO' && command !== 'DATA')) return true;
  const verdict = judgeRefusal(refusal, parties);
  if (verdict === 'us' || verdict === 'content') return true;
  // A rate limit is about us too; a full mailbox is always the recipient's.
  if (verdict === 'passing') return code >= 500;
  // A server that accepted the recipient and refuses the message is refusing what we wrote, or us.
  return verdict === 'unknown' && (command === 'DATA' || namesAnother(answer, parties));
}

function judgeRefusal({ answer }: Refusal, parties: Parties): Verdict {
  return judgeAnswer({ status: null, answer, parties });
}

function namesAnother(answer: string, { recipient }: Parties): boolean {
  const named = answer.toLowerCase().match(/[^\s<>()[\]"',;:]+@[\w.-]+/g) ?? [];
  return recipient !== null && named.length > 0 && !named.some((address) => address.startsWith(recipient));
}

/**
 * @param recipient of the message, in lower case
 * @param ours see Parties
 * @returns undefined for an answer that is not about the recipient
 */
export function classifyRefusal(
  refusal: Refusal,
  recipient: string,
  ours: readonly string[] = [],
): ReturnedOutcome | undefined {
  const parties = { recipient, ours };
  if (isOurFault(refusal, parties)) return undefined;
  const detail = refusal.answer.replaceAll(/\s+/g, ' ').trim();
  const outcome = { status: findStatus(detail), detail };
  if (refusal.code < 500) return { ...outcome, kind: 'not-now' };
  const verdict = judgeRefusal(refusal, parties);
  if (verdict === 'full' || verdict === 'passing') return { ...outcome, kind: 'not-now' };
  return { ...outcome, ...failureOf(verdict), failedAddresses: [recipient] };
}
