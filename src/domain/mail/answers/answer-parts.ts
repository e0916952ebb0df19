/**
 * The parts of a mail server's answer: its codes, the parties it names, and its words with every name taken out. So a
 * dot in an address does not end a sentence, and "host unknown" is not confused with a host named `unknown`. Pure.
 * Codes: RFC 5321 (replies), RFC 3463 (enhanced status codes).
 */

/** The parties that a report or a refusal can be about. */
export interface Parties {
  /** The recipient of our message, in lower case; null if unknown, when it may be anybody the answer names. */
  readonly recipient: string | null;
  /** Our own addresses and domains, in lower case. */
  readonly ours: readonly string[];
}

export interface AnswerParts {
  /** In lower case; names have become RECIPIENT, US, ANOTHER, HOST, NUMBER (of a host) and LINK. */
  readonly words: string;
  /** Enhanced status codes in order. */
  readonly codes: readonly string[];
  /** The three-digit SMTP code, if the answer has one. */
  readonly reply: string | null;
}

/** Longer than any real answer; reading more would only take time. */
const answerMax = 4_000;

const linkPattern = /\bhttps?:\/\/\S+|\bwww\.\S+/gi;
/** The keeper of a block list is known only by the address of its page. */
const blockListPattern =
  /spamhaus|spamcop|barracuda|sorbs|surbl|uribl|\brbl|dnsbl|block-?list|black-?list|senderscore|delist/i;
/**
 * Quoted local parts (RFC 5321) and signs such as `=` in return addresses are rare, and are read only as far as these
 * patterns go.
 */
const addressPattern = /[^\s<>()[\]{}"',;:|]{1,64}@[\w-]+(?:\.[\w-]+)*(?:\.[a-z]{2,})?/gi;
const ipPattern =
  /\[?(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)\]?|\b(?:[0-9a-f]{1,4}:){3,}[0-9a-f:]+\b/gi;
const codePattern = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/g;
/** At least two dots, or one and a suffix that is unlikely at the start of a sentence after a missing space. */
const hostPattern =
  /(?<![\w.@])(?:(?:[a-z0-9_][\w-]*\.){2,}[a-z][a-z0-9-]*[a-z0-9]|[a-z0-9_][\w-]*\.(?:[a-z]{2}|com|net|org|edu|gov|int|info|biz|example|test|invalid|local|lan|internal|london|police|cloud|email))(?![\w@])/gi;
const replyPattern = /(?<![\d.])[245]\d\d(?=[ \-#]|$)/;

export function readAnswer(answer: string, parties: Parties): AnswerParts {
  const text = answer.slice(0, answerMax).replaceAll(/\s+/g, ' ').trim();
  const codes = [...text.matchAll(codePattern)].map(([code]) => code);
  const words = text
    .replaceAll(linkPattern, (link) => (blockListPattern.test(link) ? ' blocklist ' : ' LINK '))
    .replaceAll(addressPattern, (address) => ` ${partyOf(address.toLowerCase(), parties)} `)
    .replaceAll(ipPattern, ' NUMBER ')
    .replaceAll(codePattern, ' ')
    .replaceAll(hostPattern, (host) => nameOfHost(host, parties))
    // Names of errors are sentences: `SendAsDenied`.
    .replaceAll(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
  const party = /\b(?:RECIPIENT|US|ANOTHER|HOST|NUMBER|LINK)\b/;
  return {
    words: words
      .split(' ')
      .map((word) => (party.test(word) ? word : word.toLowerCase()))
      .join(' '),
    codes,
    reply: replyPattern.exec(text)?.[0] ?? null,
  };
}

function partyOf(address: string, { recipient, ours }: Parties): 'RECIPIENT' | 'US' | 'ANOTHER' {
  const plain = address.replace(/^[=.]+|[.]+$/g, '');
  if (plain === recipient) return 'RECIPIENT';
  if (isOurs(plain, ours, recipient)) return 'US';
  return recipient === null ? 'RECIPIENT' : 'ANOTHER';
}

/** Also by its domain, unless the recipient is at the same domain: that would say nothing. */
function isOurs(name: string, ours: readonly string[], recipient: string | null): boolean {
  return ours.some((own) => {
    const domain = domainOf(own);
    if (name === own || isVariant(name, own)) return true;
    return recipient !== null && isWithin(domainOf(recipient), domain)
      ? false
      : isWithin(domainOf(name), domain);
  });
}

function isWithin(name: string, domain: string): boolean {
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}

/** `directory+token@…` belongs to `directory@…`. */
function isVariant(name: string, own: string): boolean {
  const [local = ''] = own.split(/[+@]/, 1);
  return own.includes('@') && domainOf(name) === domainOf(own) && name.startsWith(`${local}+`);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Names of exceptions and of programs have dots too, but carry meaning: `RESOLVER.ADR.RecipientNotFound`. */
function nameOfHost(host: string, { recipient, ours }: Parties): string {
  if (/[a-z][A-Z]|^(?:RESOLVER|STOREDRV|SMTPSEND|ROUTING|QUEUE|AGENT)\./.test(host))
    return host.replaceAll('.', ' ');
  const name = host.toLowerCase();
  return ` ${isOurs(name, ours, recipient) ? 'US' : 'HOST'} `;
}
