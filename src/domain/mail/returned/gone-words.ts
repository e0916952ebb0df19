/**
 * What automatic answers say that a person must look at: that the mailbox is not read, has closed or changed, that the
 * number has, or that its holder has left, moved, changed role or is away for long. Pure. ordinary-answer.ts has what
 * nobody need read.
 */
import type { ReceivedMessage } from '../received-message.ts';

export type Answer = Pick<ReceivedMessage, 'subject' | 'text'>;

const searchedMax = 4_000;

const place =
  '(?:(?:shared |generic |group |team )?(?:mailbox|mail box|inbox|in-box|e-?mail(?: address| account| box)?|address|account|team|unit|service|department|post|role|position|helpdesk|help desk|function))';
const gap = String.raw`[^.!?\n]{0,60}?`;
const not = `(?:not|isn't|aren't|wasn't|won't be|will not be|never|no longer|not being|rarely|infrequently|seldom)`;
const used =
  '(?:(?:being |actively |routinely |regularly |currently |now |to be |be )*(?:monitored|checked|read|in use|used|active|attended|staffed|manned|looked at|maintained|valid|available|operational|current|live|supported|managed|working|exist))';
const ended =
  '(?:closed?|closing|closes|retired|decommissioned|deactivated|disabled|deleted|removed|archived|shut(?:ting)? down|switched off|turned off|discontinued|suspended|replaced|superseded|migrated|merged|merging|disbanded|dissolved|abolished|obsolete|redundant|ceased|expired|inactive|dormant|restructured|reorgani[sz]ed|renamed|unmonitored|unattended|moved|moving|transferred|changed|changing|taken over|withdrawn|defunct|dead|wound up)';
const left =
  '(?:left(?! (?:the )?(?:office|building|desk|work|for (?:the|today|my|a|annual)|early|home|a message|on leave))|retired|resigned|departed|quit|moved(?: on)?|transferred|passed away|died|changed (?:my |their |his |her )?(?:roles?|jobs?|posts?|positions?|teams?|departments?)|been (?:seconded|promoted|redeployed|made redundant|replaced|succeeded|transferred|moved))';
const longAbsence =
  '(?:maternity|paternity|parental|adoption|secondment|seconded|sabbatical|career break|long[- ]term|extended (?:leave|absence|sick)|sick leave|indefinite(?:ly)?|gardening leave|study leave|compassionate leave|until further notice|for the foreseeable future)';

/** Every duty mailbox says that it is not read outside office hours. */
const outOfHours =
  '(?! ?(?:outside|out of hours|out-of-hours|at (?:the )?weekends?|over (?:the )?weekends?|at night|overnight|in the evenings?|evenings|24|on bank|on public|constantly|continuously|around the clock|round the clock|after|before|between|during|all the time|every day|daily|on (?:fri|sat|sun|mon|tue|wed|thu)))';

const goneSentences: readonly RegExp[] = [
  new RegExp(String.raw`\b${place}\b${gap}\b${not} ${used}\b${outOfHours}`),
  new RegExp(
    String.raw`\b${place}\b${gap}\b(?:(?:has|have|had|is|was|were|will|are|being|be|shall|going|due|now|been|to)\b[ ,]+)+(?:\w+ly )?${ended}\b${outOfHours}`,
  ),
  new RegExp(
    String.raw`\b(?:closed|deactivated|disabled|decommissioned|inactive|dormant|defunct|obsolete|disused|old) ${place}\b`,
  ),
  /\bun-?monitored\b|\bunattended\b|\bun-?manned\b|\bun-?staffed\b|\bunread\b/,
  /\bmonitored (?:only )?(?:infrequently|rarely|occasionally|sporadically)\b/,
  /\b(?:do|does|can|will|is|are)(?:n't| not|not)\b[^.!?\n]{0,30}\b(?:accept|receive|take|process|read|monitor|check|look at)\b[^.!?\n]{0,30}\b(?:mail|mails|e-?mails?|messages?|mailbox|inbox|account|address|repl(?:y|ies)|here)\b/,
  /\b(?:nobody|no[- ]?one|no person|no staff|none of us)\b[^.!?\n]{0,40}\b(?:reads?|reading|monitors?|monitoring|checks?|checking|looks?|looking|access|answers?|sees?|here|in post|works?)\b/,
  /\bno longer\b|\bany ?more\b|\bnot any longer\b/,
  /\b(?:number|numbers|extension|line|ddi|telephone|phone|mobile|details|domain)\b[^.!?\n]{0,20}\b(?:ha(?:s|ve)|is|are|was|were|will)\b[^.!?\n]{0,20}\b(?:chang(?:e|ed|ing)|new|moved|moving|replaced|disconnected|ceased)\b/,
  /\bnew (?:\w+ ){0,2}(?:numbers?|line|extension|ddi|telephone|phone|mobile|details|domain)\b|\bchange of (?:\w+ ){0,2}(?:number|address|details|role|name)\b/,
  /\bnew (?:e-?mail )?address(?:es)? (?:is|are|for|will)\b|\b(?:new|different|another|other) (?:e-?mail|mail|mailbox|inbox)(?: address| account)?\b/,
  /\b(?:our|my|the|this|their) (?:\w+ )?(?:e-?mail|mail|e-?mail address|address|mailbox|contact details|details|name|team)\b[^.!?\n]{0,20}\b(?:is|are) now\b|\bwe(?:'re| are) now\b|\bnow (?:called|known as|part of)\b/,
  /\b(?:please |kindly )?(?:update|amend|change|correct|check) (?:your|the) (?:records?|address ?books?|contacts?|contact (?:list|details)|details|distribution|mailing lists?|database|systems?)\b|\bremove (?:this|my|our|me)\b/,
  /\b(?:in (?:the )?future|from now on|going forwards?|henceforth|from this date|with immediate effect|instead of this (?:address|mailbox|e-?mail))\b/,
  /\b(?:has|have|had|been) (?:been )?(?:replaced|superseded|taken over|succeeded) by\b|\btaken over\b|\btook over\b|\btaking over (?:from|my|as|the)\b|\bsuccessor\b|\breplacement\b|\bhanded over\b|\bhand(?:ed)? over to\b/,
  new RegExp(
    String.raw`\b(?:i|we|he|she|they|who|[a-z'-]+)(?:'ve|'s| have| has| had) (?:now |since |recently |just |already |also |sadly )*${left}\b`,
  ),
  /\bi (?:left|retired|resigned|moved)\b(?! (?:the )?(?:office|building|desk|work|early|home))/,
  /\b(?:left|leaving|leave|leaves) (?:the |my |our |this |their |his |her )?(?:council|authority|borough|organi[sz]ation|force|service|team|role|post|position|job|company|charity|trust|met|department|directorate|mps|employment|police|unit)\b/,
  /\b(?:i am|i'm|i will be|i'll be|is|will be) (?:leaving|retiring|moving (?:on|to|teams|roles|jobs)|changing (?:roles?|jobs?)|stepping down|going on (?:maternity|adoption|parental))\b/,
  /\b(?:last|final) (?:working )?(?:day|week)\b|\bleft on\b|\bleaving on\b|\bretire(?:d|s|ment)\b|\bresign(?:ed|ation)\b|\bdeparted\b|\bformer\b|\bex-employee\b/,
  /\b(?:do|does|did)(?:n't| not) (?:currently )?(?:work|deal|cover|lead|hold|manage|have responsibility)\b(?! (?:at (?:the )?weekend|weekend|on|in the (?:morning|afternoon|evening)|mon|tue|wed|thu|fri|sat|sun|full|between|outside|after|before|past|today|this (?:week|afternoon|morning)|evenings|bank))/,
  /\bnow (?:works?|working|based|employed|in|with|at) (?!(?:progress|the office|a meeting|a position))|\b(?:new|different|another) (?:role|job|post|position|team|department|lead|spoc|contact|organi[sz]ation|employer)\b|\bmoved (?:on|to|teams|roles|jobs|departments)\b|\bchanged (?:roles?|jobs?|posts?|positions?|teams?)\b/,
  /\b(?:am|is|are|'m|was) (?:not|no longer) (?:the|a|your|our|in|part|responsible|involved|working (?:in|for|with|as))\b(?! ?(?:office|the office|today|work|able))|\b(?:isn't|aren't) (?:the|a|your|our|responsible)\b|\bnot the (?:right|correct|best) (?:person|contact|address|mailbox)\b/,
  new RegExp(String.raw`\b${longAbsence}\b`),
  /\b(?:\d{1,2}|two|three|four|five|six|nine|twelve|several|some|few) (?:months|years)\b|\b(?:do(?:n't| not)|not|un)[ -]?(?:yet )?(?:know|sure|certain|known)\b[^.!?\n]{0,20}\b(?:when|return|back)\b|\bno return date\b/,
  /\b(?:until|till|back in|return(?:ing)?(?: in| on)?)\b[^.!?\n]{0,20}\b(?:20\d\d|next year)\b/,
  /\b(?:team|unit|service|department|post|role|position|organi[sz]ation|council)s?\b[^.!?\n]{0,40}\b(?:merged|disbanded|dissolved|abolished|deleted|ceased|restructured|vacant|closed down|ended)\b|\bceased to (?:exist|operate)\b|\bno (?:such|current) (?:post|role|post-?holder)\b|\bvacant\b/,
  /\b(?:could|was|were|has|have|will|can)(?: not|n't|not)(?: be| been)? (?:delivered|read|seen|received|dealt with|actioned|responded to|answered)\b|\bundeliver|\bdiscard(?:ed)?\b|\bdeleted (?:unread|without)\b/,
  /\b(?:account|mailbox|address|user)\b[^.!?\n]{0,30}\b(?:does|do)(?:n't| not) exist\b/,
  /\b(?:use|contact|write to|send (?:it|them|your (?:e-?mails?|messages?|enquir(?:y|ies))) to|e-?mail)\b[^!?\n]{0,80}\binstead\b/,
];

/** Lower case, one kind of apostrophe; sentences on separate lines stay as they are. */
export function wordsOf({ subject, text }: Answer): string {
  return `${subject}\n${text.slice(0, searchedMax)}`
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[^\s@<>]{1,64}@[^\s@<>]{1,254}[^\s@<>.,;:!?)]/g, 'ADDRESS')
    .replaceAll(/(?<![.!?:;\n])\r?\n(?=\S)/g, ' ')
    .replaceAll(/[ \t]+/g, ' ');
}

/** Whether it says that the mailbox or its holder is gone or away for long: not a failure, but somebody should look. */
export function saysGone(answer: Answer): boolean {
  const words = wordsOf(answer);
  return goneSentences.some((sentence) => sentence.test(words));
}
