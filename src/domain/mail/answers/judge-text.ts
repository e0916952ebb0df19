/** Judges the text of a report paragraph by paragraph: most of it is the same in every report. Pure. */
import type { Parties } from './answer-parts.ts';
import { judgeAnswer, type Verdict } from './judge-answer.ts';

const paragraphsMax = 60;

/** After this line a report quotes the message that failed, and says nothing about the reason. */
const returnedPattern =
  /^[-= ]*(?:Below this line|This is a copy|(?:The )?Original message|Returned message|The header|Message headers? follow|Included is a copy|Message contents follow|(?:The )?(?:first \d+ lines|rest) of the|Start of returned|Headers? of the (?:original|message)|Return-Path:|Received: )/im;

export function withoutReturned(text: string): string {
  return text.split(returnedPattern)[0] ?? '';
}

/** A reply code or enhanced code at the start of an answer. */
const codePattern = /(?<![\d.:])[45]\d\d(?=[ \-#])|\b[45]\.\d{1,3}\.\d{1,3}\b/;

/**
 * When paragraphs disagree, the one that says least about the recipient counts: a server adds "user unknown" to
 * whatever made it give up. Where no paragraph has a code, only what is said of the mailbox counts, because any text
 * speaks of senders.
 */
const weights: readonly Verdict[] = ['us', 'full', 'passing', 'content', 'closed', 'gone'];

export function judgeText(text: string, parties: Parties): Verdict {
  const paragraphs = withoutReturned(text)
    .split(/\n[ \t]*\n/)
    .slice(0, paragraphsMax)
    .map((paragraph) => fromAnswer(paragraph).replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const coded = paragraphs.filter((paragraph) => codePattern.test(paragraph));
  const verdicts = (coded.length > 0 ? coded : paragraphs).map((answer) =>
    judgeAnswer({ status: null, answer, parties }),
  );
  const said = new Set(coded.length > 0 ? verdicts : verdicts.filter((verdict) => isOfMailbox(verdict)));
  return weights.find((verdict) => said.has(verdict)) ?? 'unknown';
}

/** From the line that has the answer: the text above it is the same in every report. */
function fromAnswer(paragraph: string): string {
  const lines = paragraph.split('\n');
  const at = lines.findIndex((line) => codePattern.test(line) || /^\s*<[^<>\s]+@[^<>\s]+>:/.test(line));
  return lines.slice(Math.max(at, 0)).join('\n');
}

function isOfMailbox(verdict: Verdict): boolean {
  return verdict === 'gone' || verdict === 'full' || verdict === 'closed';
}
