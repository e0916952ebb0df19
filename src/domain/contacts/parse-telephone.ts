/**
 * Telephone numbers as people give them, checked before they are stored. The owner's own grouping is kept, because
 * it is what people know: a formatter makes 0800 012 1700 of 08000 121 700.
 *
 * Apart from telephone.ts because the full table of number ranges that it needs must not reach a browser. Called by
 * the fields of a contact (contact-fields.ts).
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { notParsed, type Parsed, parsed, plainLine } from '../typed-text.ts';
import { wrongNumbers } from './wrong-numbers.ts';

/** Numbers that exist only as dialled inside the country, of the lines that a contact may name. */
const shortNumbers: ReadonlySet<string> = new Set([
  '101',
  '105',
  '111',
  '112',
  '116000',
  '116111',
  '116123',
  '119',
  '18000',
  '999',
]);

/**
 * Ranges that Ofcom keeps for drama. They are given out in no other way, so that a trial of the site rings nobody;
 * the table of number ranges knows only the first of them.
 */
const dramaRanges = /^(?:02079460|07700900|01632960|08081570|03069990)\d{3}$/;

const example = 'such as 020 7946 0123';

/** What is wrong with the text before its digits are looked at, first match first. */
const textProblems = [
  {
    pattern: /(?:ext|extension|option|press|x)\.?\s*\d+\s*$|#/i,
    problem: 'Give the number without its extension or menu option, and put that in the notes.',
  },
  {
    pattern: /\bor\b|[,;|]|\d\s*\/\s*(?:\+|0)\d/i,
    problem: 'Give one telephone number. Put a second one in the notes, or in a contact of its own.',
  },
  {
    pattern: /[^\d\s+().\-–—‐‑‒/]/u,
    problem: `A telephone number has only digits and spaces, ${example}. Put words in the notes.`,
  },
  { pattern: /.\+/, problem: `The + of a telephone number stands only at its start, ${example}.` },
] as const;

/** @returns the number as it will be stored and shown, or what is wrong with it and what to do */
export function parseTelephone(typed: string): Parsed<string> {
  const line = plainLine(typed);
  if (line === '') return notParsed(`Enter a telephone number, ${example}.`);
  for (const { pattern, problem } of textProblems) if (pattern.test(line)) return notParsed(problem);
  const spaced = line
    .replace(/^\(?\+?44\)?\s*\(0\)/, '+44 ')
    .replace(/^00\s*44/, '+44 ')
    .replace(/^44(?=\s?[1-9]\d)/, '+44')
    .replace(/[().\-–—‐‑‒/]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\+ /, '+')
    .trim();
  const digits = spaced.replace(/\s/g, '');
  if (shortNumbers.has(digits)) return parsed(spaced);
  return checkDigits(spaced, digits);
}

function checkDigits(spaced: string, digits: string): Parsed<string> {
  if (digits.length < 5) return notParsed(`${spaced} is too short. Enter the whole number, ${example}.`);
  if (/^[1-9]/.test(digits)) {
    return notParsed(
      `${spaced} has no 0 at its start: a spreadsheet may have dropped it. Enter the number with its 0, ${example}.`,
    );
  }
  const number = parsePhoneNumberFromString(spaced, 'GB');
  if (number && number.countryCallingCode !== '44')
    return notParsed(`${spaced} is not a number in the United Kingdom. Enter one that is, ${example}.`);
  const national = number ? `0${number.nationalNumber}` : digits;
  const wrong = wrongNumbers.find((entry) => entry.digits === national);
  if (wrong) return notParsed(`${wrong.reason} ${wrong.instead}`);
  if (!number?.isValid() && !dramaRanges.test(national)) return notParsed(invalidProblem(spaced, national));
  if (number?.getType() === 'PREMIUM_RATE')
    return notParsed(`${spaced} is a premium-rate number. Give one that costs callers nothing extra.`);
  return parsed(spaced);
}

function invalidProblem(spaced: string, national: string): string {
  const length = national.length;
  if (length < 10)
    return `${spaced} has ${length} digits, which is too few. Enter the whole number, ${example}.`;
  if (length > 11) return `${spaced} has ${length} digits, which is too many. Enter one number, ${example}.`;
  return `${spaced} is in no range of numbers in use in the United Kingdom. Check it digit by digit.`;
}

/** What two numbers are compared by: the digits as dialled inside the country, however they are written. */
export function telephoneDigits(telephone: string): string {
  const number = parsePhoneNumberFromString(telephone, 'GB');
  return number?.isPossible() ? `0${number.nationalNumber}` : telephone.replace(/\D/g, '');
}
