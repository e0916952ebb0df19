/** Normalises what people type or paste into a field: one form of each character, no invisible ones, single spaces. */

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function notParsed(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** Direction marks and zero-width characters: address books add them around copied text. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;

/** One line, with single spaces between words and none around. */
export function plainLine(typed: string): string {
  return typed.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** Line breaks are kept, with at most one empty line between lines. */
export function plainLines(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether it holds what no field may: lone surrogates, or codes that are not text. */
export function isText(typed: string): boolean {
  return typed.isWellFormed() && !control.test(typed.replace(/[\r\n\t]/g, ''));
}
