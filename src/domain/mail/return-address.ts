/**
 * Where a message comes back to: each has its own address (variable envelope return path), so that a failure report,
 * however it is worded, identifies the message it is about. Where a mail server lets us send as only one address, all
 * come back there, and the ids they quote identify the message (message-marks.ts). Called where mail is sent and
 * received. Pure.
 */

export interface ReturnSettings {
  readonly from: string;
  /** With `{token}` in it, or one address for all; null for the default. */
  readonly returnPattern?: string | null;
  /** See the settings. */
  readonly smtpUrl?: string | null;
}

/** Microsoft 365 lets an account send only as its own address, and refuses a `+` suffix in it. */
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
 * If the sender's mailbox accepts `+` addresses, returned mail arrives there even before anything is set up.
 * @returns an address, with `{token}` in it unless all messages come back to the same one
 */
export function returnPatternOf({ from, returnPattern, smtpUrl }: ReturnSettings): string {
  if (returnPattern) return returnPattern;
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  if (smtpUrl && oneSenderHosts.has(new URL(smtpUrl).hostname.toLowerCase())) return address;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${place}${address.slice(at)}`;
}

/** The addresses that our mail comes from, in lower case, without the part that differs between messages. */
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

/** The tokens of return addresses that occur anywhere in these texts, each once, in the order of the texts. */
export function findReturnTokens(pattern: string, texts: readonly string[]): readonly string[] {
  // Those of messages sent before there was one address for all.
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

/** Escapes a text for a regular expression. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
