/**
 * Failure reports without a machine-readable part, as gateways write them, and those that lost theirs on the way. Pure.
 */
import type { Parties } from '../answers/answer-parts.ts';
import { findAutomaticMark } from '../answers/automatic-reply.ts';
import { judgeAnswer } from '../answers/judge-answer.ts';
import { judgeText, withoutReturned } from '../answers/judge-text.ts';
import type { ReceivedMessage } from '../received-message.ts';
import { findStatus } from './delivery-status.ts';
import { failureOf, firstLines, type ReturnedOutcome } from './returned-outcome.ts';

/** Anywhere in a subject: gateways write `[EXTERNAL]` and `***SPAM***` before it. */
const failureSubject =
  /\bundeliver|\bnon[- ]?deliver|\bnot (?:be |been )?(?:deliver|sent)|\bdeliver\w*[ -](?:has |have |status |attempt )?(?:fail|incomplete|delay|problem|error|notif|report|refused|reject)|\bfail\w*[ -](?:mail |message |to |e-?mail )?deliver|\bfailure (?:notice|notification|of|to)\b|\bmail (?:delivery|system|server)\b|\b(?:mail|message|e-?mail|sender)\b[^\n]{0,20}\b(?:returned|rejected|blocked|refused|bounced|delayed|failed|failure|undelivered)\b|\breturned (?:mail|e-?mail|message|to sender)\b|\b(?:delayed|bounced|rejected|blocked|returned|undelivered|failed) (?:mail|message|e-?mail)\b|\bbounced?\b|\bcould(?: not|n't)\b[^\n]{0,20}\b(?:deliver|sen[dt])|\berror (?:sending|delivering)|\bndr\b|\bdsn\b|\b(?:mailbox|inbox|quota)\b[^\n]{0,20}\b(?:full|exceeded|unavailable|not found)\b|\bstill being retried\b|\bwarning: (?:message|could not)|\buser (?:unknown|not listed)|\bunzustellbar/i;

/** In the text, about a message of ours. */
const failureText =
  /\b(?:could|can|was|were|has|have|will)(?: not|n't|not)(?: be| been)? (?:delivered|sent)\b|\bdelivery\b[^.\n]{0,30}\b(?:failed|failure|not possible|impossible)\b|\b(?:unable|failed|not able|failure) to deliver\b|\bundeliver(?:able|ed)\b|\breturn(?:ed|ing)\b[^.\n]{0,20}\bto (?:the )?sender\b|\b(?:did|has)(?: not|n't) reach(?:ed)?\b|\bpermanent(?:ly)? (?:fatal )?(?:error|fail)|\b(?:message|mail|e-?mail) (?:was|has been|is) (?:rejected|refused|blocked|bounced|returned)\b|\brejected your (?:message|mail|e-?mail)\b|(?<![\d.])5\d\d[ -]#?5\.\d{1,3}\.\d{1,3}\b|\b(?:recipient|sender) address rejected\b/i;

/** Names of automatic answers that are not delivery reports. */
const answerSubject =
  /\b(?:automatic|automated|auto)[ -]?(?:reply|response|answer)\b|\bout[ -]of[ -](?:the[ -])?office\b/i;

const senderPattern =
  /^(?:mailer[-_. ]?daemon|post[-_.]?master|mail[-_. ]?daemon|mail[-_.]?(?:delivery|system|er)|bounces?|delivery|ndr|dsn|microsoftexchange\w*)\b/;

/** QSBMF, the format of qmail: its first line says what it is. */
const qmailPattern = /^Hi\. This is the [\w. -]+ program/m;

export function isFailureInWords(message: ReceivedMessage): boolean {
  const { headers, subject, text, reportType } = message;
  if (headers.has('x-failed-recipients') || reportType === 'delivery-status') return true;
  if (!isFromServer(message) && findAutomaticMark(message) !== 'sure') return false;
  if (reportType !== null) return false;
  if (answerSubject.test(subject)) return failureText.test(beginning(text)) && isFromServer(message);
  return failureSubject.test(subject) || qmailPattern.test(text) || failureText.test(beginning(text));
}

/** Some sign with a name and no address. */
const senderNamePattern =
  /\bmailer-daemon\b|\bmail delivery (?:sub)?system\b|^"?(?:postmaster|system administrator)\b/i;

function isFromServer({ sender, headers }: ReceivedMessage): boolean {
  return (
    senderPattern.test(sender) || (headers.get('from') ?? []).some((from) => senderNamePattern.test(from))
  );
}

const searchedMax = 8_000;

function beginning(text: string): string {
  return withoutReturned(text.slice(0, searchedMax));
}

/** Whether a report says that a server is still trying. */
const goesOnPattern =
  /\bstill being\b|\bwill (?:be retried|keep trying|continue to|try again|retry)\b|\bhas not yet been delivered\b|\bdelayed\b|\bwarning: message\b|\byou do not need to resend\b|\bno action is required\b/i;
const gaveUpPattern = /\b(?:giving up|gave up|given up|will not be retried|no longer|expired|permanent)/i;

export function readFailureInWords(message: ReceivedMessage, parties: Parties): ReturnedOutcome {
  const { headers, subject, text } = message;
  const reported = beginning(text);
  const status = findStatus(reported);
  const outcome = { status, detail: firstLines(reported) };
  const failedAddresses = listFailed(headers, reported);
  // If none of our addresses is in it, the address it names is the one it failed for.
  const named = {
    ...parties,
    recipient: parties.recipient ?? (failedAddresses.length === 1 ? (failedAddresses[0] ?? null) : null),
  };
  const inText = judgeText(reported, named);
  const verdict =
    inText === 'unknown' ? judgeAnswer({ status: null, answer: subject, parties: named }) : inText;
  const isFinal = status?.startsWith('5.') || /(?<![\d.])5\d\d(?=[ -])/.test(reported);
  if (verdict === 'full') return { ...outcome, kind: 'not-now' };
  const goesOn = goesOnPattern.test(`${subject}\n${reported}`) && !gaveUpPattern.test(reported);
  if (goesOn && (!isFinal || verdict === 'passing')) return { ...outcome, kind: 'delayed' };
  if (verdict === 'passing') return { ...outcome, kind: 'not-now' };
  if (verdict === 'gone' || (verdict !== 'unknown' && isFinal))
    return { ...outcome, ...failureOf(verdict), failedAddresses };
  return { ...outcome, kind: 'unclear' };
}

function listFailed(headers: ReceivedMessage['headers'], text: string): readonly string[] {
  const named = headers.get('x-failed-recipients')?.join(',') ?? lineAddresses(text);
  return listNamedAddresses(named);
}

/** In lower case. */
export function listNamedAddresses(text: string): readonly string[] {
  return [...text.matchAll(/[^\s<>,;:"()]{1,64}@[\w.-]{1,255}/g)].map(([address]) =>
    address.toLowerCase().replace(/\.$/, ''),
  );
}

/** `<someone@example.org>:` on a separate line, as qmail, Postfix and Exchange write it in words. */
function lineAddresses(text: string): string {
  return [...text.matchAll(/^\s*<([^<>\s]+@[^<>\s]+)>:/gm)].map(([, address]) => address).join(',');
}
