/**
 * Where a message comes back to: an address of its own for each (variable envelope return path), so that a report of
 * a failure, however it is worded, names the message it is about. Called where mail is sent and received. Pure.
 */

export interface ReturnSettings {
  readonly from: string;
  /** With `{token}` in it; null for the default. */
  readonly returnPattern?: string | null;
}

const place = '{token}';
/** Hexadecimal, because mail servers on the way may change the case of letters. */
const tokenPattern = '[0-9a-f]{32}';

/**
 * Where the mailbox of the sender takes `+` addresses, what comes back lies there even before anything is set up.
 * @param from whom mail comes from, alone or as `Name <name@example.org>`
 */
export function returnPatternOf({ from, returnPattern }: ReturnSettings): string {
  if (returnPattern) return returnPattern;
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${place}${address.slice(at)}`;
}

/** The addresses that our mail comes from, in lower case, without what tells one message from another. */
export function listOwnAddresses(settings: ReturnSettings): readonly string[] {
  const returned = returnPatternOf(settings).replace(/[+.=_-]?\{token\}/, '');
  const from = /<([^<>]+)>/.exec(settings.from)?.[1] ?? settings.from;
  return [...new Set([from, returned].map((address) => address.toLowerCase()))];
}

export function makeReturnAddress(pattern: string, token: string): string {
  return pattern.replace(place, token);
}

/** The tokens of return addresses that stand anywhere in these texts, each once, in the order of the texts. */
export function findReturnTokens(pattern: string, texts: readonly string[]): readonly string[] {
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
