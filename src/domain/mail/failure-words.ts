/**
 * What mail servers say in words when mail does not arrive, and what their codes mean for us. Called by
 * classify-returned.ts. Codes: RFC 3463, and the registry of enhanced status codes at IANA (read 2026-11-21).
 */
import type { FailureCause } from './returned-kinds.ts';

const fullPattern =
  /\b(?:mailbox|inbox|mail ?box|account|quota|storage|user)\b[^.\n]{0,40}\b(?:full|exceeded|over ?quota|over (?:its|their|the|the allocated)? ?quota|out of (?:space|storage)|storage limit)\b|\bover ?quota\b|quota ?exceeded|\bexceed(?:s|ed)? (?:its |their |the )?(?:mailbox )?quota\b|\binsufficient (?:disk|system|mailbox)? ?(?:space|storage)\b/i;

const deadPattern =
  /\bno such (?:user|mailbox|address|recipient|person|account|domain)\b|\bno mailbox here\b|\bunknown (?:user|address|recipient|host|domain|local part)\b|\b(?:user|recipient|mailbox|address|account|e-?mail|host|domain)\b[^.\n]{0,60}\b(?:unknown|not found|not exist|(?:couldn|could)(?:'|’)?(?:t| not) be found|doesn(?:'|’)?t exist|disabled|deactivated|inactive|invalid|unavailable|no longer)\b|\bunrout(?:e)?able\b|\bnot a valid (?:user|mailbox|recipient)\b|\bwasn(?:'|’)t found\b|\bdoesn(?:'|’)t have an? [\w. ]+account\b/i;

const refusedPattern =
  /\bspam\b|\bblock(?:ed|list|ed using)\b|\bblacklist|\bpolicy\b|\breputation\b|\bdmarc\b|\bspf\b|\bdkim\b|\bvirus\b|\brelay(?:ing)?\b[^.\n]{0,20}\bden(?:y|ied)\b|\bnot permitted\b|\bsender\b[^.\n]{0,40}\b(?:rejected|denied|verify|verification|unauthenticated)\b|\btoo large\b|\bsize limit\b/i;

const passingPattern =
  /\bstill being\b|\bwill (?:be retried|keep trying|continue to|try again)\b|\bhas not yet been delivered\b|\bdelayed\b|\bwarning: message\b|\byou do not need to resend\b|\btemporar(?:y|ily)\b|\btry again later\b|\bgreylist/i;

/** What a server says of its own refusal when the same may be taken another time, whatever code it gives. */
const notNowPattern =
  /\bgr[ae]y-? ?list|\b(?:try|trying|retry) (?:again|later)\b|\bretry (?:after|in)\b|\btemporar(?:y|ily)\b|\b(?:delivery|delivery time|message) expired\b/i;

/** A reply of SMTP that says so by itself, at the beginning of what a server said. */
const notNowReply = /^\s*4\d\d(?=[ -])/;

/** A full mailbox; and time that ran out before the server further on, which only ever put it off, took it. */
const notNowCodes: ReadonlySet<string> = new Set(['5.2.2', '5.4.7', '5.4.300']);

/**
 * Whether a server that gave up would have taken it another time.
 * @param answer what the server further on said, nothing else: reports themselves speak of trying again
 */
export function saysNotNow(status: string | null, answer: string): boolean {
  if (status?.startsWith('4.') || notNowCodes.has(status ?? '')) return true;
  // There is no such address, however it goes on.
  if (status?.startsWith('5.1.')) return false;
  return notNowReply.test(answer) || notNowPattern.test(answer);
}

export const saysFull = (text: string) => fullPattern.test(text);
/** Whether a report in words says that a server goes on trying. */
export const saysPassing = (text: string) => passingPattern.test(text);
/** Whether it says enough to know that it failed for good. */
export const saysFailed = (text: string) => deadPattern.test(text) || refusedPattern.test(text);

/** By the beginning of a code, the most exact first: what a permanent failure says of the address. */
const causes = [
  // Those two are about the sender: us.
  { code: '5.1.7', cause: 'refused' },
  { code: '5.1.8', cause: 'refused' },
  { code: '5.1.', cause: 'dead' },
  // Too long for this mailbox, or a list that did not expand: the mailbox is there.
  { code: '5.2.3', cause: 'refused' },
  { code: '5.2.4', cause: 'refused' },
  // "Other or undefined": the words say which.
  { code: '5.2.0', cause: null },
  { code: '5.2.', cause: 'dead' },
  // What Exchange says of a recipient that its directory does not have.
  { code: '5.4.1', cause: 'dead' },
  { code: '5.4.4', cause: 'dead' },
  { code: '5.4.6', cause: 'dead' },
] as const satisfies readonly { readonly code: string; readonly cause: FailureCause | null }[];

/**
 * Whether there is no such mailbox, or one that takes no mail of ours. A code that says only that it was refused is
 * decided by the words beside it, and in doubt the mailbox is there: readers are told of a dead one.
 */
export function decideCause(status: string | null, text: string): FailureCause {
  const known = causes.find(({ code }) =>
    code.endsWith('.') ? status?.startsWith(code) : status === code,
  )?.cause;
  if (known) return known;
  if (refusedPattern.test(text)) return 'refused';
  return deadPattern.test(text) ? 'dead' : 'refused';
}
