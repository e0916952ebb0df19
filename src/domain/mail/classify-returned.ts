/**
 * What a message that came back says: that ours failed, for good or for now; that a program answered; or that a person
 * did. Called by src/use-cases/mail/receive-message.ts. Pure.
 */
import { findAutomaticMark, saysGone } from './automatic-reply.ts';
import { findStatus, type RecipientStatus, readRecipientStatuses } from './delivery-status.ts';
import { decideCause, saysFailed, saysFull, saysNotNow, saysPassing } from './failure-words.ts';
import type { ReceivedMessage } from './received-message.ts';
import type { FailureCause } from './returned-kinds.ts';

export type ReturnedOutcome =
  | {
      readonly kind: 'failed';
      readonly cause: FailureCause;
      readonly status: string | null;
      readonly detail: string;
      /** Addresses that the report says failed, in lower case; empty when it names none. */
      readonly failedAddresses: readonly string[];
    }
  | {
      readonly kind: 'not-now' | 'delayed' | 'delivered' | 'unclear';
      readonly status: string | null;
      readonly detail: string;
    }
  | { readonly kind: 'automatic'; readonly saysGone: boolean }
  | { readonly kind: 'reply' };

/** How much of a text is searched: reports say what they have to say at the beginning. */
const searchedMax = 8_000;

export function classifyReturned(message: ReceivedMessage): ReturnedOutcome {
  const statuses = readRecipientStatuses(message.deliveryStatuses);
  if (statuses.length > 0) return classifyStatuses(statuses, message.text.slice(0, searchedMax));
  if (isFailureInWords(message)) return classifyWords(message);
  const mark = findAutomaticMark(message);
  const isGone = saysGone(message);
  // In doubt a person wrote it, because a person's message must be read by one.
  if (mark === 'sure' || (mark === 'weak' && isGone)) return { kind: 'automatic', saysGone: isGone };
  return { kind: 'reply' };
}

/** The worst that a report says decides: it is about one message of ours, to one address. */
export function classifyStatuses(statuses: readonly RecipientStatus[], text: string): ReturnedOutcome {
  const failed = statuses.filter((status) => isFailed(status));
  const [first] = failed;
  if (first) {
    const words = `${first.detail ?? ''}\n${text}`;
    const outcome = { status: first.status, detail: first.detail ?? firstLines(text) };
    if (isPassing(first, words)) return { ...outcome, kind: 'not-now' };
    const failedAddresses = failed.flatMap(({ finalRecipient }) => finalRecipient ?? []);
    return { ...outcome, kind: 'failed', cause: decideCause(first.status, words), failedAddresses };
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

const arrived: ReadonlySet<string> = new Set(['delivered', 'relayed', 'expanded']);

function isFailed({ action, status }: RecipientStatus): boolean {
  return action === null ? status?.startsWith('5.') === true : action === 'failed';
}

/** A full mailbox is temporary, whatever the code says, and so is what the words of the server say is. */
function isPassing({ status, detail }: RecipientStatus, words: string): boolean {
  return saysNotNow(status, detail ?? '') || (status !== '5.1.1' && saysFull(detail ?? words));
}

/** Subjects of reports by servers that write no machine-readable part, or whose part was lost on the way. */
const failureSubject =
  /^\W*(?:(?:re|fwd?): *)?(?:undeliver(?:able|ed)|mail (?:delivery|system) (?:failed|failure|error|subsystem)|mail delivery|delivery (?:status notification|failure|failed|report|has failed|incomplete|delayed)|failure notice|returned mail|message (?:not delivered|undeliverable|delayed)|warning: (?:message|could not send)|could not (?:be delivered|send)|nondeliverable|unzustellbar)/i;

/** QSBMF, the format of qmail: its first line says what it is. */
const qmailPattern = /^Hi\. This is the [\w. -]+ program/m;

function isFailureInWords({ headers, sender, subject, text, reportType }: ReceivedMessage): boolean {
  if (headers.has('x-failed-recipients')) return true;
  if (reportType === 'delivery-status') return true;
  const isFromServer = /^(?:mailer-daemon|postmaster|mail-daemon)\b/.test(sender) || hasNullSender(headers);
  return isFromServer && (failureSubject.test(subject) || qmailPattern.test(text));
}

function hasNullSender(headers: ReceivedMessage['headers']): boolean {
  return headers.get('return-path')?.some((path) => /^\s*<\s*>\s*$/.test(path)) ?? false;
}

function classifyWords({ headers, subject, text }: ReceivedMessage): ReturnedOutcome {
  const reported = withoutReturned(text).slice(0, searchedMax);
  const words = `${subject}\n${reported}`;
  const status = findStatus(reported);
  const reply = /(?<![\d.])[45]\d\d(?=[ -])/.exec(reported)?.[0];
  const outcome = { status, detail: firstLines(reported) };
  if (saysFull(words) || saysNotNow(status, answerIn(reported))) return { ...outcome, kind: 'not-now' };
  const isFinal = status?.startsWith('5.') || reply?.startsWith('5');
  if (!isFinal && saysPassing(words)) return { ...outcome, kind: 'delayed' };
  if (status?.startsWith('4.') || reply?.startsWith('4')) return { ...outcome, kind: 'not-now' };
  if (!isFinal && !saysFailed(words)) return { ...outcome, kind: 'unclear' };
  const failedAddresses = listFailed(headers, reported);
  return { ...outcome, kind: 'failed', cause: decideCause(status, words), failedAddresses };
}

/** The first line that bears a code: what the server further on said. */
function answerIn(text: string): string {
  return text.split('\n').find((line) => /(?<![\d.])5\d\d(?=[ -])|\b5\.\d{1,3}\.\d/.test(line)) ?? '';
}

/** What stands after this line in a report is the message that failed, and says nothing of why. */
function withoutReturned(text: string): string {
  return (
    text.split(
      /^-{2,}\s*(?:Below this line|This is a copy|Original message|Returned message|The header|Transcript of the message)/im,
    )[0] ?? ''
  );
}

function listFailed(headers: ReceivedMessage['headers'], text: string): readonly string[] {
  const named = headers.get('x-failed-recipients')?.join(',') ?? qmailRecipients(text);
  return named
    .split(',')
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address.includes('@'));
}

/** `<someone@example.org>:` on a line of its own, as qmail, Postfix and Exchange write it in words. */
function qmailRecipients(text: string): string {
  return [...text.matchAll(/^\s*<([^<>\s]+@[^<>\s]+)>:/gm)].map(([, address]) => address).join(',');
}

function firstLines(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}
