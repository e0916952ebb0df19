/**
 * The building blocks of the field schemas: what is accepted, how it is normalised, and the messages for what is
 * refused.
 */
import { z } from 'zod';
import { findWrongNumberIn } from '../../telephone/numbers-in-text.ts';
import { isText, notParsed, type Parsed, parsed, plainLine, plainLines } from '../../text/typed-text.ts';
import { isRealDate } from '../../time/calendar.ts';

/** Longer than any field; longer input is not parsed. */
const rawMax = 4000;

/** The message for a value of the wrong type, and for a missing one. */
export function say(message: string) {
  return {
    error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? missing : message),
  };
}
export const missing = 'This is required.';

/** A string that a parser normalises, or refuses with a reason. */
export function parsedWith<T>(parse: (typed: string) => Parsed<T>) {
  return z.string(say('This must be text.')).transform((typed, context) => {
    const result = typed.length > rawMax || !isText(typed) ? notParsed(unreadable(typed)) : parse(typed);
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', message: result.problem });
    return z.NEVER;
  });
}

function unreadable(typed: string): string {
  return typed.length > rawMax
    ? `This is longer than ${rawMax} characters.`
    : 'This has characters in it that are no text. Type it again.';
}

export function line(name: string, max: number) {
  return (typed: string): Parsed<string> => {
    const text = plainLine(typed);
    return text === '' ? notParsed(`Enter ${name}.`) : published(text, name, max);
  };
}

export function lines(name: string, max: number) {
  return (typed: string): Parsed<string> => published(plainLines(typed), name, max);
}

/** Readers see it, so it may not contain a number that is known to be wrong. */
function published(text: string, name: string, max: number): Parsed<string> {
  if (text.length > max) return notParsed(`Shorten ${name} to ${max} characters.`);
  const wrong = findWrongNumberIn(text);
  return wrong === undefined ? parsed(text) : notParsed(wrong);
}

const unrealDate = 'Enter a real date, written 2026-11-21.';
/** A calendar date, YYYY-MM-DD. */
export const dateOr = (whenEmpty: string) =>
  parsedWith((typed) => {
    const text = plainLine(typed);
    if (text === '') return notParsed(whenEmpty);
    return isRealDate(text) ? parsed(text) : notParsed(unrealDate);
  });

export const dateSchema = dateOr(unrealDate);

export const codes = (what: string) =>
  z
    .array(z.string().max(20), say(`This must be a list of ${what}.`))
    .max(40)
    .transform((given): readonly string[] =>
      [...new Set(given.map((code) => code.trim().toUpperCase()))].sort(),
    );
