/**
 * Checks telephone numbers as people give them before they are stored, and formats them for reading. This folder's
 * README has the rules of that form, with reasons.
 *
 * Separate from telephone.ts because the full table of number ranges that it needs must not reach a browser.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { notParsed, type Parsed, parsed, plainLine } from '../text/typed-text.ts';
import { groupTelephone } from './group-telephone.ts';
import { plainDigits } from './plain-digits.ts';
import { nationalDigits } from './telephone.ts';
import { wrongNumbers } from './wrong-numbers.ts';

/** Numbers that can be dialled only inside the country, of the lines that a contact may name. */
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
 * Ranges that Ofcom reserves for drama. They are never assigned, so that a trial of the site rings nobody; the table of
 * number ranges knows only the first of them.
 */
const dramaRanges = /^(?:02079460|07700900|01632960|08081570|03069990)\d{3}$/;

const example = 'such as 020 7946 0123';

/** Problems of the text that are found before its digits are read; the first match counts. */
const textProblems = [
  {
    pattern: /^(?:[-–—‐‑‒.?]+|n\/?a|none|nil|no|tbc|tba|unknown|not known)\.?$/iu,
    problem: (line: string) =>
      `“${line}” is no telephone number. Leave this empty if there is none, or enter one, ${example}.`,
  },
  {
    pattern: /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$|^#|^\d{9,12}[.,]0+$/i,
    problem: (line: string) =>
      `A spreadsheet has made ${line} of this number, and it cannot be read back from that. Look the number up and enter it, ${example}, in a cell that the spreadsheet keeps as text.`,
  },
  {
    pattern: /(?:ext|extn|extension|option|opt|press|x)\.?\s*\d+\)?\s*$|#/i,
    problem: () => 'Give the number without its extension or menu option, and put that in the notes.',
  },
  {
    pattern: /\bor\b|[,;|]|\d\s*\/\s*(?:\+|0)\d/i,
    problem: () => 'Give one telephone number. Put a second one in the notes, or in a contact of its own.',
  },
  {
    pattern: /[^\d\s+().\-–—‐‑‒/]/u,
    problem: () => `A telephone number has only digits and spaces, ${example}. Put words in the notes.`,
  },
  {
    pattern: /[^(\s].*\+/,
    problem: () => `The + of a telephone number stands only at its start, ${example}.`,
  },
] as const;

/** @returns the number in the form in which it is stored and shown, or what is wrong with it and what to do */
export function parseTelephone(typed: string): Parsed<string> {
  const line = plainLine(plainDigits(typed)).replace(/^tel:\s*/i, '');
  if (line === '') return notParsed(`Enter a telephone number, ${example}.`);
  for (const { pattern, problem } of textProblems) if (pattern.test(line)) return notParsed(problem(line));
  const digits = line.replace(/\D/g, '');
  if (digits === '') return notParsed(`“${line}” has no digits. Enter a telephone number, ${example}.`);
  if (shortNumbers.has(digits)) return parsed(groupTelephone(digits));
  const problem = findDigitsProblem(line, digits);
  return problem === undefined ? parsed(groupTelephone(line)) : notParsed(problem);
}

/** Relay UK's prefix, dialled before the number. */
const relayPrefix = /^1800[0-2]\d/;

/** @returns what is wrong with the digits, as a sentence with what to do */
function findDigitsProblem(line: string, digits: string): string | undefined {
  if (relayPrefix.test(digits))
    return `${digits.slice(0, 5)} before a number is for calls through Relay UK. Give the number without it, and put Relay UK in the notes.`;
  const national = nationalDigits(digits);
  if (/^(?:\+|00)/.test(line.replace(/^\(\s*/, '')) && national === digits && !digits.startsWith('0044'))
    return digits.startsWith('44')
      ? `${line} is too short. Enter the whole number, ${example}.`
      : `${line} is not a number in the United Kingdom. Enter one that is, ${example}.`;
  if (national.length < 5) return `${line} is too short. Enter the whole number, ${example}.`;
  if (!national.startsWith('0'))
    return `${line} has no 0 at its start: a spreadsheet may have dropped it. Enter the number with its 0, ${example}.`;
  const wrong = wrongNumbers.find((entry) => entry.digits === national);
  if (wrong) return `${wrong.reason} ${wrong.instead}`;
  const number = parsePhoneNumberFromString(national, 'GB');
  if (!number?.isValid() && !dramaRanges.test(national)) return invalidProblem(line, national);
  if (number?.getType() === 'PREMIUM_RATE')
    return `${line} is a premium-rate number. Give one that costs callers nothing extra.`;
  return undefined;
}

function invalidProblem(line: string, national: string): string {
  const length = national.length;
  if (length < 10)
    return `${line} has ${length} digits, which is too few. Enter the whole number, ${example}.`;
  if (length > 11) return `${line} has ${length} digits, which is too many. Enter one number, ${example}.`;
  return `${line} is in no range of numbers in use in the United Kingdom. Check it digit by digit.`;
}
