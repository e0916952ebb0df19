/**
 * Where a message comes back to: an address of its own for each (variable envelope return path), so that a report of
 * a failure, however it is worded, names the message it is about. Where a mail server lets us send as one address
 * alone, all come back there, and what they hold of ours names it (message-marks.ts). Called where mail is sent and
 * received. Pure.
 */

export interface ReturnSettings {
  readonly from: string;
  /** With `{token}` in it, or one address for all; null for the default. */
  readonly returnPattern?: string | null;
  /** See the settings. */
  readonly smtpUrl?: string | null;
}

/** Microsoft 365 lets whoever signs in send as their own address alone, and refuses it with anything after a `+`. */
const oneSenderHosts: ReadonlySet<string> = new Set([
  'smtp.office365.com',
  'smtp.office.com',
  'smtp-mail.outlook.com',
  'smtp.partner.outlook.cn',
]);

const place = '{token}';
/** Hexadecimal, because mail servers on the way may change the case of letters. */
const tokenPattern = '[0-9a-f]{32}';
const tokensAnywhere = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g;

/**
 * Where the mailbox of the sender takes `+` addresses, what comes back lies there even before anything is set up.
 * @returns an address, with `{token}` in it unless all messages come back to the same
 */
export function returnPatternOf({ from, returnPattern, smtpUrl }: ReturnSettings): string {
  if (returnPattern) return returnPattern;
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  if (smtpUrl && oneSenderHosts.has(new URL(smtpUrl).hostname.toLowerCase())) return address;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${place}${address.slice(at)}`;
}

/** The addresses that our mail comes from, in lower case, without what tells one message from another. */
export function listOwnAddresses(settings: ReturnSettings): readonly string[] {
  const returned = returnPatternOf(settings).replace(/[+.=_-]?\{token\}/, '');
  const from = /<([^<>]+)>/.exec(settings.from)?.[1] ?? settings.from;
  return [...new Set([from, returned].map((address) => address.toLowerCase()))];
}

/** Whether all messages come back to one address. */
export function isShared(pattern: string): boolean {
  return !pattern.includes(place);
}

export function makeReturnAddress(pattern: string, token: string): string {
  return pattern.replace(place, token);
}

/** The tokens of return addresses that stand anywhere in these texts, each once, in the order of the texts. */
export function findReturnTokens(pattern: string, texts: readonly string[]): readonly string[] {
  // Those of messages from before all came back to one address.
  if (isShared(pattern))
    return [...new Set(texts.flatMap((text) => text.toLowerCase().match(tokensAnywhere) ?? []))];
  const [before = '', after = ''] = pattern.split(place).map(literal);
  const search = new RegExp(`(?<![\\w.+=-])${before}(${tokenPattern})${after}(?![\\w-])`, 'gi');
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(search)].map(([, token]) => (token ?? '').toLowerCase())),
    ),
  ];
}

/** For a regular expression. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
