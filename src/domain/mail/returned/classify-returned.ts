/**
 * What returned mail says: that our message failed, permanently or temporarily; that a program answered; or that a
 * person did. Pure.
 */
import type { Parties } from '../answers/answer-parts.ts';
import { findAutomaticMark } from '../answers/automatic-reply.ts';
import { judgeAnswer, type Verdict } from '../answers/judge-answer.ts';
import { judgeText } from '../answers/judge-text.ts';
import { isOrdinaryAnswer } from '../ordinary-answer.ts';
import type { ReceivedMessage } from '../received-message.ts';
import { type RecipientStatus, readRecipientStatuses } from './delivery-status.ts';
import { isFailureInWords, listNamedAddresses, readFailureInWords } from './failure-in-words.ts';
import { saysGone } from './gone-words.ts';
import { failureOf, firstLines, type ReturnedOutcome } from './returned-outcome.ts';

/** How much of a text is searched: reports say what they have to say at the beginning. */
const searchedMax = 8_000;

/** @param parties the recipient of our message and our own addresses; without them, as the message itself says */
export function classifyReturned(message: ReceivedMessage, parties?: Parties): ReturnedOutcome {
  const known = parties ?? { recipient: null, ours: listOwnAddresses(message) };
  const statuses = readRecipientStatuses(message.deliveryStatuses);
  if (statuses.length > 0) return classifyStatuses(statuses, message.text.slice(0, searchedMax), known);
  if (isFailureInWords(message)) return readFailureInWords(message, known);
  const mark = findAutomaticMark(message);
  const isGone = saysGone(message);
  // In doubt a person wrote it, because a person's message must be read by one.
  if (mark === 'sure' || (mark === 'weak' && isGone))
    return { kind: 'automatic', saysGone: isGone, isOrdinary: !isGone && isOrdinaryAnswer(message) };
  return { kind: 'reply' };
}

/** A report is sent to the address that our message came from. */
function listOwnAddresses({ headers }: ReceivedMessage): readonly string[] {
  return ['to', 'delivered-to', 'x-original-to'].flatMap((name) =>
    (headers.get(name) ?? []).flatMap((value) => listNamedAddresses(value)),
  );
}

/** The worst that a report says decides: it is about one message of ours, to one address. */
export function classifyStatuses(
  statuses: readonly RecipientStatus[],
  text: string,
  parties: Parties,
): ReturnedOutcome {
  const failed = statuses.filter((status) => isFailed(status));
  const [first] = failed;
  if (first) {
    const outcome = { status: first.status, detail: first.detail ?? firstLines(text) };
    const verdict = judgeStatus(first, text, parties);
    if (verdict === 'full' || verdict === 'passing') return { ...outcome, kind: 'not-now' };
    const failedAddresses = failed.flatMap(({ finalRecipient }) => finalRecipient ?? []);
    return { ...outcome, ...failureOf(verdict), failedAddresses };
  }
  const late = statuses.find(({ action, status }) => action === 'delayed' || status?.startsWith('4.'));
  const one = late ?? statuses[0];
  const isArrived = one?.status?.startsWith('2.') || arrived.has(one?.action ?? '');
  return {
    kind: late ? 'delayed' : isArrived ? 'delivered' : 'unclear',
    status: one?.status ?? null,
    detail: one?.detail ?? firstLines(text),
  };
}

/**
 * By the fields; by the text only if they quote no answer, because servers add guesses of their own to it. Behind a
 * forwarding address, the final recipient that it failed for counts as a recipient too.
 */
function judgeStatus(
  { status, answers, finalRecipient }: RecipientStatus,
  text: string,
  parties: Parties,
): Verdict {
  const inTheEnd = { ...parties, recipient: finalRecipient ?? parties.recipient };
  const judge = (answer: string) => judgeAnswer({ status, answer, parties: inTheEnd });
  if (answers.length > 0)
    return answers.map((answer) => judge(answer)).find((verdict) => verdict !== 'unknown') ?? 'unknown';
  const inText = judgeText(text, inTheEnd);
  return inText === 'unknown' ? judge('') : inText;
}

const arrived: ReadonlySet<string> = new Set(['delivered', 'relayed', 'expanded']);

function isFailed({ action, status }: RecipientStatus): boolean {
  return action === null ? status?.startsWith('5.') === true : action === 'failed';
}
