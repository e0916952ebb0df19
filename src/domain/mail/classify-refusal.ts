/**
 * What a mail server says when it refuses a message while we hand it over: the same as in a report, or something of us
 * alone. Called by src/use-cases/mail/send-due-messages.ts. Pure. Codes: RFC 5321, RFC 4954 (sign-in).
 */
import { classifyStatuses, type ReturnedOutcome } from './classify-returned.ts';
import { findStatus } from './delivery-status.ts';

export interface Refusal {
  /** What it answered, in the words of SMTP: `RCPT TO`, `DATA`, `MAIL FROM`. */
  readonly command: string;
  /** Three digits, 400 to 599. */
  readonly code: number;
  /** All of its answer, the code first. */
  readonly answer: string;
}

/** It wants us to sign in, or in another way. */
const signInCodes: ReadonlySet<number> = new Set([530, 534, 535, 538]);

/** Many servers put off what they have against the sender until the recipient is named (Postfix, Exchange). */
const senderPattern =
  /\brelay(?:ing)?\b[^.\n]{0,40}\b(?:den(?:y|ied)|not (?:permitted|allowed))\b|\bunable to relay\b|\bsender address rejected\b|\bclient host rejected\b|\bauthentication (?:is )?required\b/i;

/** Whether it says nothing of the recipient: a setting of ours is wrong, which somebody may put right. */
export function isOurFault({ command, code, answer }: Refusal): boolean {
  return command === 'MAIL FROM' || signInCodes.has(code) || senderPattern.test(answer);
}

/**
 * @param recipient whom the message was to, in lower case
 * @returns undefined for what says nothing of the recipient
 */
export function classifyRefusal(refusal: Refusal, recipient: string): ReturnedOutcome | undefined {
  if (isOurFault(refusal)) return undefined;
  const detail = refusal.answer.replaceAll(/\s+/g, ' ').trim();
  const status = findStatus(detail);
  if (refusal.code < 500) return { kind: 'not-now', status, detail };
  return classifyStatuses([{ action: 'failed', status, detail, finalRecipient: recipient }], '');
}
