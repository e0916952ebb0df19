/** Cuts hours in words into known words and marks. */
import { type DayWords, lexicon, type TokenKind } from './hours-lexicon.ts';

export interface Token {
  readonly kind: TokenKind;
  /** As typed, with dashes and spaces normalised. */
  readonly text: string;
  readonly at: number;
  readonly means: DayWords | undefined;
}

export type Tokens =
  | { readonly ok: true; readonly text: string; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly text: string; readonly unknown: string };

const rows = lexicon.map((row) => ({ ...row, regex: new RegExp(row.pattern, 'iuy') }));

/** Converts every kind of dash to one; line breaks stay. */
export function plainHours(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2043\u2212\u30fc\ufe58\ufe63\uff0d]|--+/gu, '-')
    .replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

export function readTokens(typed: string): Tokens {
  const text = plainHours(typed);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    if (!token) return { ok: false, text, unknown: unknownAt(text, at) };
    tokens.push(token);
    at += token.text.length;
  }
  return withoutPairs(text, tokens);
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const { regex, kind, means } of rows) {
    regex.lastIndex = at;
    const [found] = regex.exec(text) ?? [];
    if (found) return { kind, text: found, at, means };
  }
  return undefined;
}

/** The unknown words from there on, for the message. */
function unknownAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && text[end] !== '\n' && (text[end] === ' ' || !tokenAt(text, end)))
    end += /^(?:[\p{L}\p{N}'’]+|.)/u.exec(text.slice(end))?.[0].length ?? 1;
  return text.slice(at, end).trim();
}

/** `Mo` and `We` are days beside others like them; beside `Mon`, "we" is the pronoun. */
function withoutPairs(text: string, tokens: readonly Token[]): Tokens {
  const named = tokens.filter(({ kind }) => kind === 'day' || kind === 'days');
  const pair = named.find((token) => token.kind === 'day' && token.text.length === 2);
  const isMixed = pair !== undefined && named.some(({ text: name }) => name.length > 2);
  if (isMixed) return { ok: false, text, unknown: pair.text };
  const [loose] = looseBrackets(tokens);
  return loose ? { ok: false, text, unknown: loose.text } : { ok: true, text, tokens };
}

/** Unmatched brackets. */
function looseBrackets(tokens: readonly Token[]): readonly Token[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'bracket') continue;
    const isEnd = token.text === ')' || token.text === ']';
    if (isEnd && open.length === 0) return [token];
    if (isEnd) open.pop();
    else open.push(token);
  }
  return open;
}
