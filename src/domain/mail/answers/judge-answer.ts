/**
 * Who a mail server's answer is about: the recipient, or us (our host, our right to send, our rate, what we wrote); and
 * what it says about them. Code and words are read together, because servers do not use them consistently. Pure.
 */
import { type AnswerParts, type Parties, readAnswer } from './answer-parts.ts';
import {
  closedPattern,
  contentPattern,
  formPattern,
  fullPattern,
  goneSentences,
  meaningOf,
  noDomainSentences,
  ourQuotaPattern,
  passingPattern,
  strictGoneSentences,
  usPattern,
} from './answer-words.ts';

/**
 * `gone`: there is no such mailbox; `closed`: it exists but takes no mail from us; `full` and `passing`: a temporary
 * failure; `us` and `content`: the answer is not about the recipient; `unknown`: the answer does not say.
 */
export type Verdict = 'gone' | 'closed' | 'full' | 'passing' | 'us' | 'content' | 'unknown';

export interface AnswerToJudge {
  /** Enhanced status code that a report gives beside it; null without one. */
  readonly status: string | null;
  /** What the server said; empty if unknown. */
  readonly answer: string;
  readonly parties: Parties;
}

/** Before an answer: the server it is from. After it: what the answer was. */
const framePattern =
  /^[^\n]{0,300}?\b(?:said|says|responded|replied)\b: ?|\b(?:host|server) \S{1,255} ?\[[\da-f.:]{3,45}\]:?/gi;
const commandPatterns = [
  /\(?in reply to (?:the )?(?:end of )?([a-z ]{2,20}?) command\)?/i,
  /\bafter (mail from|rcpt to|end of data|data|[eh]e?hlo|pipelined data)\b:?/i,
] as const;

export function judgeAnswer({ status, answer, parties }: AnswerToJudge): Verdict {
  const command = commandPatterns.flatMap((pattern) => pattern.exec(answer)?.[1] ?? [])[0]?.toUpperCase();
  const bare = commandPatterns.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    answer.replace(framePattern, ' '),
  );
  const parts = readAnswer(bare, parties);
  // The server that gave the answer knows more than the one that reports it.
  const codes = parts.codes.length > 0 ? parts.codes : status === null ? [] : [status];
  const gone = isGone(parts, codes);
  const says = new Set(codes.map(meaningOf));
  if (ourQuotaPattern.test(parts.words)) return 'passing';
  if (fullPattern.test(parts.words) || says.has('full')) return 'full';
  if (gone && codes.some((code) => code.startsWith('5.1.')) && !speaksOfUs(parts, command) && !says.has('us'))
    return 'gone';
  if (isPassing(parts, codes, status)) return 'passing';
  if (says.has('closed')) return 'closed';
  if (speaksOfUs(parts, command) || says.has('us')) return 'us';
  if (contentPattern.test(parts.words)) return 'content';
  if (gone) return 'gone';
  if (closedPattern.test(parts.words)) return 'closed';
  if (formPattern.test(parts.words) || says.has('content')) return 'content';
  // A code about another address says nothing about the recipient's.
  if (isOfAnother(parts)) return 'unknown';
  return says.has('gone') || says.has('no-domain') ? 'gone' : 'unknown';
}

function isGone(parts: AnswerParts, codes: readonly string[]): boolean {
  if (isOfAnother(parts)) return false;
  const isAny = (sentences: readonly RegExp[]) => sentences.some((sentence) => sentence.test(parts.words));
  if (codes.some((code) => code.startsWith('5.7.'))) return isAny(strictGoneSentences);
  return isAny(goneSentences) || isAny(noDomainSentences);
}

function isOfAnother({ words }: AnswerParts): boolean {
  return /\bANOTHER\b/.test(words) && !/\bRECIPIENT\b/.test(words);
}

function speaksOfUs({ words }: AnswerParts, command: string | undefined): boolean {
  return command === 'MAIL FROM' || usPattern.test(words);
}

function isPassing({ words, reply }: AnswerParts, codes: readonly string[], status: string | null): boolean {
  if (reply?.startsWith('4') || status?.startsWith('4.')) return true;
  return codes.some((code) => meaningOf(code) === 'passing') || passingPattern.test(words);
}
