/**
 * What a reader's headers ask for: which stored form of a file, and whether the reader already has it. Pure. Rules: RFC
 * 9110, sections 12.5.3 (Accept-Encoding) and 13.1.2 (If-None-Match).
 */

export type Encoding = 'br' | 'gzip' | 'identity';

/** Our order of preference when the reader accepts several equally. */
const preference: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** Browsers send a handful of different values; values that others send must not fill the memory. */
const remembered = new Map<string, readonly Encoding[]>();
const maxRemembered = 200;
const longestRemembered = 100;

/** The encodings a reader takes, best first. Empty when it refuses even the plain form. */
export function listAcceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return ['identity'];
  const known = remembered.get(header);
  if (known) return known;
  const accepted = parseAcceptEncoding(header);
  if (header.length <= longestRemembered && remembered.size < maxRemembered) remembered.set(header, accepted);
  return accepted;
}

function parseAcceptEncoding(header: string): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, readWeight(parameters));
  }
  const any = weights.get('*');
  const weightOf = (encoding: Encoding): number => {
    const weight = weights.get(encoding) ?? any;
    // The plain form is acceptable without being listed, but comes after any that was.
    return weight ?? (encoding === 'identity' ? Number.MIN_VALUE : 0);
  };
  return preference.filter((encoding) => weightOf(encoding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
}

/** A weight that is not a number counts as a refusal: the plain form is always a safe answer. */
function readWeight(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}

/** Whether the reader's copy is the current one. Weak comparison: a proxy may have weakened our strong tags. */
export function matchesEntityTag(ifNoneMatch: string, entityTag: string): boolean {
  if (ifNoneMatch === entityTag) return true;
  if (ifNoneMatch.trim() === '*') return true;
  const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return tags.includes(entityTag);
}
