/**
 * Automatic answers that nobody needs to read: out of office, received, read. Every part of one must be routine or
 * empty: "Thank you for your e-mail. Sam does this now" is not, and in doubt an administrator reads it. It is checked
 * after gone-words.ts has found nothing. Pure.
 */

import type { ReceivedMessage } from './received-message.ts';
import { type Answer, wordsOf } from './returned/gone-words.ts';

/** Sentences that programs send to everybody every day. */
const ordinary: readonly RegExp[] = [
  /\bout[ -]of[ -](?:the[ -])?office\b|\boo[of]\b|\bnot in (?:the )?office\b|\baway from (?:the |my )?(?:office|desk|e-?mail|work)\b|\boffice is closed\b/,
  /\b(?:am|are|is|'m|be|currently|will be) (?:currently |now |also )?(?:away|out|off|unavailable|travelling|on leave|on holiday|on (?:a )?(?:training|course)|on (?:a )?rest days?|on shift|(?:working|on) nights|in (?:a )?(?:meetings?|training|court))\b/,
  /\b(?:annual|a\/l|on) leave\b|\bholidays?\b|\bvacation\b|\bday off\b|\btraining\b|\bconference\b/,
  /\b(?:back|return|returning|reopen|re-open)\b[^.!?\n]{0,30}\b(?:on|in|to|at|from|mon|tue|wed|thu|fri|sat|sun|tomorrow|next|\d)/,
  /\b(?:i|we) (?:only )?work\b|\bmy (?:normal |usual )?working (?:days|hours|pattern|week)\b|\bpart[- ]time\b|\bnon[- ]working day\b|\b(?:office|opening|working) hours\b|\bmonitored\b/,
  /\b(?:limited|no|intermittent|sporadic|delayed|little) (?:access|response|repl)/,
  /\b(?:we|i)(?:'ve| have)? received your\b|\byour (?:e-?mail|message|enquiry|request)\b[^.!?\n]{0,20}\b(?:has been|was|is) (?:received|logged|registered|safely|important)\b/,
  /\b(?:will|shall|aim to|endeavour to|try to)\b[^.!?\n]{0,40}\b(?:respond|reply|answer|get back|be in touch|be dealt with|contact you|deal with|look at|read|pick (?:it |this |them )?up)\b/,
  /\b(?:ticket|reference|case|enquiry) (?:number|no|id|ref)?\b/,
  /\backnowledg/,
];

/** Who to contact meanwhile, and the usual phrases of every message. */
const polite: readonly RegExp[] = [
  /\bautomat(?:ic|ed)\b|\bauto[- ]?(?:reply|response)\b/,
  /\bif you(?:'re| are)\b[^.!?\n]{0,60}\b(?:worried|concerned|calling|in need)\b/,
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern)\b/,
  /^(?:many |with )?(?:thanks|thank you)(?: again| in advance)?$|^(?:apologies|sorry|please accept (?:my|our) apologies) for\b/,
  /^(?:please |do |kindly )*(?:bear with|note$|be aware$|be advised$)/,
  /\b(?:urgent|urgently|emergency|immediate|immediately|in danger|999|101|in my absence|while i(?:'m| am) away|cannot wait|can't wait|non-emergency)\b/,
  /^(?:kind |best |warm |many |with )*(?:regards|wishes)\b|^yours (?:sincerely|faithfully)\b/,
  /\b(?:confidential|intended recipient|disclaimer|privacy notice|legally privileged|virus(?:es)?|data protection)\b/,
];

/** Routine while somebody is out, but news when it stands alone. */
const turnTo = /^(?:please )?(?:contact|call|ring|phone|e-?mail|speak to|dial|telephone)\b/;

/** Words and marks of days and times. */
const dateWords =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}|\d+(?:st|nd|rd|th|am|pm)?|am|pm|and|to|at|on|or|from|until|between|inclusive|the|of)\b/g;

/** Before quotations are removed. */
const searchedMax = 8_000;

const receiptSubject = /^\W*(?:delivered|read|not read|relayed|deleted|received|gelesen)\s*:/i;
/** "Thank you for your e-mail" says nothing about what follows it. */
const thanks =
  /\b(?:many )?thank(?:s| you)(?: very much)? for (?:your (?:recent )?(?:e-?mail|message|enquiry|query|contact|correspondence|patience|understanding|interest)|(?:contacting|e-?mailing|writing to|getting in touch with|reaching out to)(?: (?!and\b|but\b)\S+){0,12}|(?:contacting|e-?mailing|writing|getting in touch|reaching out))/;
const quoted =
  /(?:^|\n)(?:>[^\n]*|-{2,} ?original message[\s\S]*|on [^\n]{1,200}wrote:[\s\S]*|from: [^\n]*\n(?:sent|date): [\s\S]*)/gi;
/** The signature starts here. Text in it about somebody who has gone is still found. */
const signature =
  /\n(?:-- ?\n|_{5,}|(?:(?:(?:kind|best|warm|many|with|my)[a-z ]{0,16} )?(?:regards|wishes|thanks)|yours (?:sincerely|faithfully|truly)|sent from|get outlook)\b[^\n]{0,20}\n)[\s\S]*$/i;

/** Whether nobody needs to read it; in doubt somebody does. */
export function isOrdinaryAnswer(answer: Answer & Pick<ReceivedMessage, 'reportType'>): boolean {
  if (answer.reportType !== null || receiptSubject.test(answer.subject)) return true;
  const text = `${answer.text.slice(0, searchedMax).replaceAll('\r\n', '\n').trim()}\n`
    .replace(quoted, '\n')
    .replace(signature, '\n');
  const words = wordsOf({ subject: '', text });
  const said = listParts(words).filter((part) => !isOfNoWeight(part));
  const isThanks = thanks.test(words);
  if (said.length === 0) return isThanks || isAny(ordinary, wordsOf({ subject: answer.subject, text: '' }));
  const isOut = said.some((part) => isAny(ordinary, part));
  const known = isOut ? [...ordinary, ...polite, turnTo] : polite;
  return (isOut || isThanks) && said.every((part) => isAny(known, part));
}

/** Splits into sentences, and at commas and dashes. */
function listParts(words: string): readonly string[] {
  return words
    .split(
      /[.!?;:]+(?:\s+|$)|\n+|,\s+|\s+[-–—]\s+|\s+(?:but|however|and (?=(?:i|we|my|our|the|this|please)\b))\s*/,
    )
    .map((part) => part.replace(thanks, ' ').trim())
    .filter((part) => part !== '');
}

/** A date that a comma cut off, or no words at all. */
function isOfNoWeight(part: string): boolean {
  return !/[a-z]{2}/.test(part.replaceAll(dateWords, ' '));
}

function isAny(sentences: readonly RegExp[], words: string): boolean {
  return sentences.some((sentence) => sentence.test(words));
}
