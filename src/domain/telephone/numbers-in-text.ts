/**
 * Finds telephone numbers in a text, however they are written: in any groups, with anything between them, with digits
 * of any script, with letters that look like digits, or in words. Readers dial what they see, so everything they could
 * take for a number is found; what is certainly something else is removed first (innocent-digits.ts). Called for the
 * texts of an entry (contacts/text-channels.ts).
 *
 * It looks in two ways, since a text can be split in many. Digits with no word between them are one run, and a run of
 * five or more is found. Shorter groups with words between them are found when together they make a number.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { listInnocent, type Span } from './innocent-digits.ts';
import { plainDigits } from './plain-digits.ts';
import { nationalDigits } from './telephone.ts';
import { wrongNumbers } from './wrong-numbers.ts';

/** Fewer digits are a time, a floor or one of the short numbers everybody knows. */
const fewestDigits = 5;
/** The longest number as dialled from other countries, with one 0 too many. */
const mostDigits = 15;

/** Normalises each character to one form, and removes invisible ones. */
export function seenText(text: string): string {
  return plainDigits(
    text
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/(?<=\p{N})\p{M}+/gu, ''),
  );
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** Digits, or what can be read as digits: a number in words, or letters that look like digits. */
  readonly kind: 'digits' | 'word' | 'letters';
}

const wordValues: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, String(value)]),
  ),
  ...Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, place) => [word, String(place * 10 + 20)]),
  ),
  oh: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  hundred: '00',
  thousand: '000',
};
const repeats: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

/** Latin, Greek and Cyrillic letters that are taken for 0 or 1. */
const looksZero = /[OoΟοОоՕօ]/gu;
const looksOne = /[IilІіΙι]/gu;
const lookAlike = /^[\dOoΟοОоՕօIilІіΙι]+$/u;

function readLetters(token: string): string {
  return token.replace(looksZero, '0').replace(looksOne, '1');
}

/** Groups of digits in the order of the text. */
function listGroups(plain: string): readonly Group[] {
  const groups: Group[] = [];
  let repeated = 1;
  for (const { 0: token, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const found = groupsOf(token, index);
    groups.push(...found.map((group) => ({ ...group, digits: group.digits.repeat(repeated) })));
    repeated = repeats[token.toLowerCase()] ?? 1;
  }
  return groups;
}

function groupsOf(token: string, index: number): readonly Group[] {
  const group = (text: string, at: number, kind: Group['kind']): Group => ({
    digits: kind === 'word' ? text : readLetters(text),
    from: index + at,
    to: index + at + (kind === 'word' ? token.length : text.length),
    kind,
  });
  // Words that belong to the digit that follows, and do not separate two digits.
  if (token.toLowerCase() in repeats) return [group('', 0, 'word')];
  const value = wordValues[token.toLowerCase()];
  if (value !== undefined) return [group(value, 0, 'word')];
  if (!/\d/.test(token)) return lookAlike.test(token) ? [group(token, 0, 'letters')] : [];
  return [...token.matchAll(/[\dOoΟοОоՕօIilІіΙι]+/gu)]
    .filter(([piece]) => /\d/.test(piece))
    .map((match) => group(match[0], match.index, 'digits'));
}

/** Whether a reader could read them together: only one letter, such as an x, may be between them. */
function isJoined(before: Group, after: Group, plain: string): boolean {
  const between = plain.slice(before.to, after.from);
  const letters = between.match(/\p{L}/gu) ?? [];
  // As in A40 M25: the letter belongs to what follows it.
  return letters.length === 0 || (letters.length === 1 && !/[^\p{L}\p{N}]\p{L}$/u.test(between));
}

function listRuns(plain: string): readonly (readonly Group[])[] {
  const runs: Group[][] = [];
  for (const group of listGroups(plain)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isJoined(last, group, plain)) run.push(group);
    else runs.push([group]);
  }
  return runs.map(trimWords).filter((run) => run.length > 0);
}

/** A single number word beside digits belongs to the sentence: since 2019 one team, in 2024 I. */
function trimWords(run: readonly Group[]): readonly Group[] {
  const first = run.findIndex(({ kind }) => kind === 'digits');
  const last = run.findLastIndex(({ kind }) => kind === 'digits');
  const isSpelt = (part: readonly Group[]) => part.filter(({ kind }) => kind === 'word').length >= 3;
  if (first === -1) return isSpelt(run) ? run : [];
  return run.slice(
    isSpelt(run.slice(0, first)) ? 0 : first,
    isSpelt(run.slice(last + 1)) ? undefined : last + 1,
  );
}

function joined(groups: readonly Group[]): string {
  return nationalDigits(groups.map(({ digits }) => digits).join(''));
}

/** Whether these national digits could be somebody's number. */
function isNumberLike(national: string): boolean {
  return /^0[1235789]\d{8,9}$/.test(national) || national === '08001111';
}

/** A number with its 0 missing, as the tables of ranges have it. */
function isNumberWithoutZero(digits: string): boolean {
  return (
    /^[1-9]\d{9}$/.test(digits) &&
    (/^(?:2079460|7700900|1632960|8081570|3069990)/.test(digits) ||
      parsePhoneNumberFromString(`0${digits}`, 'GB')?.isValid() === true)
  );
}

/** Splits groups into several numbers with nothing left over; undefined when that is impossible. */
function splitNumbers(groups: readonly Group[]): readonly string[] | undefined {
  /** How the rest is split, by the group it begins with. */
  const cuts: (readonly string[] | undefined)[] = [];
  cuts[groups.length] = [];
  for (let from = groups.length - 1; from >= 0; from -= 1) {
    for (let end = from + 1; end <= groups.length && cuts[from] === undefined; end += 1) {
      const national = joined(groups.slice(from, end));
      if (national.length > mostDigits) break;
      const rest = cuts[end];
      if (rest && isNumberLike(national)) cuts[from] = [national, ...rest];
    }
  }
  return cuts[0];
}

/** How far from the rest of a number a part of it that looks like a time or a date may be: 0:20 7946 0123. */
const mostParts = 6;

/**
 * The contents of a run: its numbers, where it can be split into such, without innocent digits at its ends; or all of
 * it.
 */
function readRun(run: readonly Group[], isInnocent: (group: Group) => boolean): readonly string[] {
  const first = Math.max(
    run.findIndex((group) => !isInnocent(group)),
    0,
  );
  const last = run.findLastIndex((group) => !isInnocent(group));
  const starts = range(Math.max(0, first - mostParts), first);
  const ends = last === -1 ? [run.length] : range(last + 1, Math.min(run.length, last + 1 + mostParts));
  for (const from of starts.reverse())
    for (const end of ends) {
      const numbers = splitNumbers(run.slice(from, end));
      if (numbers) return numbers;
    }
  const whole = joined(run);
  return [isNumberWithoutZero(whole) ? `0${whole}` : whole];
}

/** Whole numbers, both ends included. */
function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

/**
 * Every number that a reader could see in the text, as dialled inside the country, each once.
 * @param text as typed
 */
export function listNumbersIn(text: string): readonly string[] {
  const plain = seenText(text);
  const spans = listInnocent(plain);
  const isInnocent = (group: Group) =>
    spans.some((span: Span) => span.from <= group.from && group.to <= span.to);
  const found: string[] = [];
  const scattered: Group[] = [];
  for (const run of listRuns(plain)) {
    const isAllInnocent = run.every(isInnocent);
    const digits = joined(run);
    if (isAllInnocent ? isNumberLike(digits) : digits.length >= fewestDigits)
      found.push(...readRun(run, isInnocent));
    else if (!isAllInnocent) scattered.push(...run.filter(({ kind }) => kind === 'digits'));
  }
  return [...new Set([...found, ...listScattered(scattered)])];
}

/** Numbers whose groups have words between them. */
function listScattered(groups: readonly Group[]): readonly string[] {
  return groups.flatMap((_, from) => {
    for (let end = from + 2; end <= groups.length; end += 1) {
      const part = groups.slice(from, end);
      const national = joined(part);
      if (national.length > mostDigits) return [];
      if (isNumberLike(national)) return [national];
      if (isNumberWithoutZero(national)) return [`0${national}`];
    }
    return [];
  });
}

/** @returns why a number in the text is known to be wrong, and what to give instead; undefined when none is */
export function findWrongNumberIn(text: string): string | undefined {
  const groups = listGroups(seenText(text));
  const digitsAlone = groups.filter(({ kind }) => kind === 'digits');
  const wrong = wrongNumbers.find(({ digits }) => [groups, digitsAlone].some((list) => holds(list, digits)));
  return wrong && `${wrong.reason} ${wrong.instead}`;
}

/** Whether consecutive groups make the number. */
function holds(groups: readonly Group[], digits: string): boolean {
  return groups.some((_, from) => {
    for (let end = from + 1; end <= groups.length; end += 1) {
      const national = joined(groups.slice(from, end));
      if (national === digits) return true;
      if (national.length > mostDigits) return false;
    }
    return false;
  });
}
