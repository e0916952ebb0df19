/**
 * What mail servers say when they refuse a message: who it is about, and what is wrong. One table for each meaning,
 * over words without names (answer-parts.ts). Pure. Codes: RFC 3463, the registry of enhanced status codes at IANA
 * (read 2026-11-21), and those that Exchange Online adds.
 */

/** Full, too fast, or not today: the same message may be accepted another time. */
export const fullPattern =
  /\b(?:mailbox|inbox|mail ?box|account|quota|storage|user|RECIPIENT|folder|maildir)\b[^.;\n]{0,60}\b(?:full|exceed(?:ed|s|ing)?|over ?quota|over (?:its |their |the |the allocated )?(?:disk |storage |mail |mailbox )?quota|out of (?:disk |storage )?(?:space|storage)|storage limit|too large for quota|reached (?:its|their|the) (?:\w+ )?(?:limit|quota))\b|\bover[ -]?quota\b|\b(?:mailbox|mail box|inbox|maildir|disk) (?:is )?(?:too )?full\b|\bfull mailbox\b|quota ?(?:exceeded|violation|full)|\bexceed(?:s|ed|ing)?\b[^.;\n]{0,40}\b(?:quota|storage|mailbox size|disk space)\b|\binsufficient (?:disk|system|mailbox|mail)? ?(?:space|storage|resources)\b|\b(?:no|not enough|out of) (?:disk |storage |mail |free )?(?:space|storage)\b|\bmailbox size limit\b|\bdisk quota\b/;

/** A limit on how much we may send, which says nothing about a mailbox. */
export const ourQuotaPattern =
  /\b(?:sending|senders?|outbound|daily|hourly|licen[cs]e\w*|submission)\b[^.;\n]{0,60}\b(?:quota|limit)|\b(?:quota|limit)\b[^.;\n]{0,40}\b(?:for sending|of the sender|sent|licen[cs]e)\b/;

export const passingPattern =
  /\bgr[ae]y-? ?list|\b(?:try|trying|retry|resend)(?: it| your message)? (?:again|later)\b|\bretry (?:after|in)\b|\btemporar(?:y|ily)\b|\b(?:delivery|delivery time|message|retry time(?:out)?|queue(?:d)?(?: time)?)(?: has| was)? (?:expired|exceeded|timed out)\b|\bretry timeout\b|\b(?:too long|days) in (?:the )?queue\b|\bat a rate\b|\brate[ -]?limit|\btoo (?:many|fast|much)(?! (?:hops|received|from|spam|invalid|errors|bad|unknown|dots|mx))\b|\b(?:hourly|daily|per[ -]?(?:hour|day|minute)|this hour|today)\b[^.;\n]{0,60}\b(?:limit|exceeded|recipients|messages)\b|\b(?:limit|recipients|messages)\b[^.;\n]{0,40}\b(?:hourly|daily|per[ -]?(?:hour|day|minute)|this hour|today)\b|\bthrottl|\bcurrently (?:unavailable|rejecting|busy)\b|\b(?:server|system) (?:is )?(?:too )?(?:busy|overloaded)\b|\bplease slow down\b|\bnetwork (?:is )?unreachable\b|\bconnection (?:timed out|refused|reset|lost|dropped)\b|\b(?:timed out|timeout)\b/;

/**
 * These words are about us: the sender, our address, our host's name or number, our rights, our reputation, our rate.
 * The word alone is enough, because no answer about a mailbox uses it.
 */
export const usPattern =
  /\bUS\b|\bsenders?\b|\bsend[- ]?as\b|\bsendas|\bsending\b|\bsent from\b|\bto send\b|\bsubmission|\bsubmit|\bfrom[ -]?(?:address|header|domain|field)\b|\b(?:mail|envelope|header|rfc5322|rfc5321)[ .-]?from\b|\breturn[- ]path\b|\bthe from\b|\bfrom: |\byour (?:ip|server|host|domain|account|mail ?server|mta|network|isp|helo|organi[sz]ation|tenant|reputation|provider|system|dns|sending|credentials|connection)\b|\bclients?\b|\b[eh]e?hlo\b|\bhelo\b|\bbanned\b|\bblack ?-?list|\bblock ?-?list|\bblocked? (?:using|by|list|senders?)\b|\bdeny ?-?list|\bblocklisted\b|(?<!not )\blisted (?:in|on|by|at)\b|\bspamhaus|\bspamcop|\bbarracuda|\bsorbs|\bsurbl|\buribl|\bproofpoint\b[^.;\n]{0,20}\bblock|\bd?n?s?rbl\b|\bdnsbl\b|\brbl\b|\breputation\b|\bptr\b|\brdns\b|\breverse\b|\bdns (?:a |ptr |mx )?records?\b|\bunable to relay\b|\brelay(?:ing)?\b(?! (?:recipient|domain|transport))|\bspf\b|\bdkim\b|\bdmarc\b|\barc\b|\bauth(?:entication|enticated?|orization)?\b|\bunauthenticated\b|\bnot authenticated\b|\bnot (?:signed|logged) in\b|\bauthenticate\b|\bcredentials?\b|\bpassword\b|\blicen[cs]e|\btenant|\bidentit(?:y|ies)\b|\bpaused\b|\bip\b|\bips?[- ](?:address|range)|\bNUMBER\b[^;\n]{0,40}\b(?:block|reject|list|den(?:y|ied)|refuse|abus|ban|poor|bad)|\b(?:from|by|for|client|server|host) NUMBER\b|\bnull mx\b|\bstarttls\b|\btls\b|\bencrypt|\bcertificate\b|\bpartner connector\b|\bconnector\b|\bnot verified\b|\bcallout\b|\bverif(?:y|ication)\b[^.;\n]{0,20}\b(?:fail|sender)/;

/** The content is refused: spam, viruses, size, house rules. */
export const contentPattern =
  /\bspam|\bjunk\b|\bunsolicited\b|\bbulk\b|\bvirus|\bmalware\b|\bphish|\bworm\b|\binfected\b|\bcontent\b|\battachments?\b|\bpolicy\b|\bpolicies\b|\bprohibited\b|\btoo (?:large|big)\b|\bsize limit\b|\bmessage size\b/;

/** The form of the message is refused; some programs say the same about an address. */
export const formPattern =
  /\bheaders?\b|\bbody\b|\bbare lf\b|\blone cr\b|\bmessage[- ]id\b|\bmultiple from\b|\bfilter(?:ed|s)?\b|\bhops?\b|\bloop(?:s|ing)?\b|\bbounce address\b|\bdate\b[^.;\n]{0,20}\binvalid\b|\bmime\b|\bprotocol\b|\bsyntax\b|\bcommand\b|\bunrecogni[sz]ed\b|\bnot implemented\b|\bsequence\b/;

/** The mailbox exists, and its owner does not accept our mail. */
export const closedPattern =
  /\brestrict(?:ed|s|ions?)\b|\brestrictedtorecipients|\bonly accepts?\b|\baccepts? (?:mail|messages|e-?mail) (?:only )?from (?:certain|specific|a restricted|members|internal)\b|\bnot (?:allowed|permitted|authori[sz]ed) to (?:send to|post|write to)\b|\bmembers only\b|\ballowed list\b|\bwhite ?list\b|\ballow ?-?list\b|\bsafe ?-?list\b|\bno longer accepting from outside\b|\brecipient(?:'s)? preferences?\b|\bblocked by (?:the )?(?:recipient|user)\b/;

const nobody =
  '(?:no such|non-?existent|not? (?:existing|valid)|invalid|unknown|bad|unroute?able|nonexist(?:a|e)nt|illegal|incorrect|unrecogni[sz]ed|inactive|disabled|deactivated|expired|dead)';
const place =
  '(?:users?|(?:user|recipient) ?name|recipients?|mail ?box(?:es)?|local(?: |-)?part|addressee|(?:e-?mail|mail)[ -]?(?:address|account|id|box)|address(?:es)?|accounts?|person|inbox|alias)';
const far = String.raw`[^.;\n]{0,60}?`;
const state = `(?:unknown|un?known|not known|not found|not be found|non-?existent|(?:does|do|did)(?: not|n't) exist|not exist|not in (?:the |our )?(?:directory|list|database|addressbook)|no longer (?:exists?|valid|available|in use|active|here|works?|employed|on (?:this )?(?:server|system))|not (?:a )?(?:valid|listed|recogni[sz]ed|available|active|here|our customer|local|registered|exists?|defined|present)|isn't (?:valid|listed|known|here|a valid)|wasn't found|couldn't be found|could not be (?:found|resolved|located)|cannot be found|can't be found|disabled|deactivated|inactive|deleted|removed|suspended|closed|terminated|cancell?ed|retired|expired|invalid|incorrect|unavailable|discontinued|frozen|has (?:been )?(?:moved|closed|left)|(?:is )?no more|locked)`;

/** There is no such mailbox, in words that have the mailbox or its holder as their subject. */
export const goneSentences: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${nobody} (?:destination |final |e-?mail |mail |local |rcpt |original )?${place}\b`,
  ),
  new RegExp(String.raw`\b${place}\b${far}\b${state}\b`),
  new RegExp(String.raw`\bRECIPIENT\b${far}\b${state}\b`),
  /\baddress(?:es)? (?:is |was )?rejected\b/,
  /\bbad destination (?:mailbox|address|system|host)\b/,
  /\bno (?:mailbox|account|user|recipient|one|person|local mailbox)\b[^.;\n]{0,20}\b(?:here|by that name|with that name|exists?|found|of that name|named)\b/,
  /\b(?:doesn't|does not|don't|do not) have (?:an?|any) [\w. ]{0,40}(?:account|mailbox|user)\b/,
  /\b(?:doesn't|does not|don't|do not|didn't) (?:\w+ )?(?:exist|recogni[sz]e|have)\b[^.;\n]{0,40}\b(?:user|recipient|mailbox|RECIPIENT|e-?mail address)\b/,
  /\bunrout(?:e)?able\b|\bunknown[- ](?:local|rcpt|to)\b|\bunknown or illegal alias\b/,
  /\brecipient ?not ?found\b|\brecipientnotfound\b|\busernotfound\b|\bnosuchuser\b|\binvalidrecipient\b/,
  /\b(?:all|no valid) recipients? (?:rejected|invalid|failed)\b|\bno valid recipients?\b/,
  /\bnot? (?:our|a) (?:customer|user|local user|valid user|valid mailbox|valid recipient|known user)\b/,
  /\b(?:has|have) (?:now )?(?:left|moved|retired)\b|\bplease (?:use|try) (?:the )?(?:new|forwarding) address\b/,
  /\bnot listed in (?:the )?(?:domino |public |name |our )?(?:directory|name & address book|addressbook)\b|\buser not listed\b/,
  /\bdelivery not authori[sz]ed, message refused\b(?!.)/,
];

/**
 * The same beside a code of 5.7, which is about permissions: only words about the recipient count, and nothing else may
 * be failing.
 */
export const strictGoneSentences: readonly RegExp[] = [
  new RegExp(String.raw`\b${nobody} (?:recipient|user|mailbox)\b`),
  new RegExp(String.raw`\b(?:recipient|user|mailbox|RECIPIENT)\b${far}\b${state}\b`),
];

/** There is no such domain, or no server for it: as dead as a mailbox; about us only if it is our name that fails. */
export const noDomainSentences: readonly RegExp[] = [
  /\b(?:host|domain|mx|mail server|dns domain|nxdomain)\b[^;\n]{0,50}?\b(?:not found|(?:does|do)(?: not|n't) exist|unknown|non-?existent|no such|couldn't be found|could not be (?:found|resolved)|nonexistent|invalid|not valid)\b/,
  /\b(?:unknown|no such|invalid|bad|non-?existent) (?:host|domain|destination host|destination system|mx)\b/,
  /\bunrout(?:e)?able (?:mail )?(?:domain|address)\b|\bnxdomain\b|\binfodomainnonexistent\b|\bdomain nonexistent\b|\ball relevant mx records point to non-?existent hosts\b/,
];

export type CodeMeaning = 'gone' | 'no-domain' | 'full' | 'passing' | 'us' | 'content' | 'closed';

/** By a code, or by a prefix of codes that ends in a dot; the first match decides. */
export const codeMeanings = [
  { code: '5.1.1', means: 'gone' },
  { code: '5.1.2', means: 'no-domain' },
  { code: '5.1.3', means: 'gone' },
  { code: '5.1.6', means: 'gone' },
  { code: '5.1.7', means: 'us' },
  { code: '5.1.8', means: 'us' },
  { code: '5.1.10', means: 'gone' },
  { code: '5.1.20', means: 'content' },
  { code: '5.1.90', means: 'passing' },
  { code: '5.2.1', means: 'gone' },
  { code: '5.2.2', means: 'full' },
  { code: '5.2.3', means: 'content' },
  { code: '5.2.121', means: 'passing' },
  { code: '5.2.122', means: 'passing' },
  { code: '5.2.251', means: 'us' },
  { code: '5.2.252', means: 'us' },
  { code: '5.2.253', means: 'us' },
  { code: '5.2.254', means: 'us' },
  { code: '5.4.7', means: 'passing' },
  { code: '5.4.300', means: 'passing' },
  { code: '5.4.310', means: 'no-domain' },
  { code: '5.6.', means: 'content' },
  { code: '5.7.124', means: 'closed' },
  { code: '5.7.129', means: 'closed' },
  { code: '5.7.133', means: 'closed' },
  { code: '5.7.134', means: 'closed' },
  { code: '5.7.136', means: 'closed' },
  { code: '5.7.17', means: 'gone' },
  { code: '4.', means: 'passing' },
] as const satisfies readonly { readonly code: string; readonly means: CodeMeaning }[];

export function meaningOf(code: string): CodeMeaning | undefined {
  return codeMeanings.find((known) =>
    known.code.endsWith('.') ? code.startsWith(known.code) : code === known.code,
  )?.means;
}
