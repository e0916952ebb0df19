/**
 * Finds boroughs by the names that people use: names, council names, aliases, beginnings of names and small typing
 * errors.
 */
import type { BoroughCode } from '../answer.ts';
import { isNameOfItsOwn } from './places-elsewhere.ts';
import { plainWords, typingErrors } from './plain-words.ts';

export interface NamedBorough {
  readonly code: BoroughCode;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly councilName?: string;
}

/** A name of a borough. */
interface NameKey {
  readonly key: string;
  readonly code: BoroughCode;
  /** Abbreviations such as RBKC must match exactly: one letter away they name another borough. */
  readonly isAbbreviation: boolean;
}

export interface BoroughNames {
  /** Boroughs that the words name, spelt right. */
  listNamed(typed: string): readonly BoroughCode[];
  /** Boroughs whose own name begins with the words, as whole words: Tower, Waltham. */
  listFirstWords(typed: string): readonly BoroughCode[];
  /** Boroughs with a name, or a word of one, that begins with the letters, when these are long enough to tell. */
  listBegun(typed: string): readonly BoroughCode[];
  /** Boroughs that the words name with small typing errors. */
  similar(typed: string): SimilarBoroughs;
  /** Boroughs whose name stands, spelt right, among other words: in an address or a question. */
  mentionedIn(typed: string): readonly BoroughCode[];
  /** Boroughs with a name, or a word of one, that begins with the words, for suggestions; in name order. */
  complete(typed: string): readonly BoroughCode[];
}

export interface SimilarBoroughs {
  readonly boroughs: readonly BoroughCode[];
  /** How many letters are wrong. */
  readonly errors: number;
}

const shortestBeginning = 3;
/** Shorter names, such as City, are words of other names too. */
const shortestMention = 5;
/** Words that say what kind of place it is, not which one. */
const fillerWords: ReadonlySet<string> = new Set([
  'and',
  'the',
  'of',
  'london',
  'borough',
  'royal',
  'council',
  'lb',
  'upon',
  'on',
]);

export function createBoroughNames(boroughs: readonly NamedBorough[]): BoroughNames {
  const keys: readonly NameKey[] = boroughs.flatMap(({ code, name, aliases, councilName }) =>
    [name, ...(councilName ? [councilName] : []), ...aliases].map((called) => ({
      key: nameKey(called),
      code,
      isAbbreviation: /^[A-Z&]{2,6}$/.test(called) || called === 'CoL',
    })),
  );
  const ownNames: readonly NameKey[] = boroughs.map(({ code, name }) => ({
    key: nameKey(name),
    code,
    isAbbreviation: false,
  }));
  // A name that is mostly filler (City of London) is compared whole when it is misspelt.
  const wholeNames: readonly NameKey[] = boroughs
    .map(({ code, name }) => ({ key: plainWords(name).join(' '), code, isAbbreviation: false }))
    .filter(({ key }) => key !== nameKey(key));
  const order = new Map(boroughs.map((borough, place) => [borough.code, place]));
  const codesOf = (matched: readonly NameKey[]): readonly BoroughCode[] =>
    [...new Set(matched.map((key) => key.code))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  const complete = (typed: string) => {
    const beginning = nameKey(typed);
    if (beginning === '') return [];
    return codesOf(keys.filter(({ key }) => key.startsWith(beginning) || key.includes(` ${beginning}`)));
  };

  return {
    complete,
    mentionedIn(typed) {
      const text = ` ${nameKey(typed)} `;
      const wholeText = ` ${plainWords(typed).join(' ')} `;
      return codesOf([
        ...keys.filter(
          ({ key, isAbbreviation }) =>
            !isAbbreviation && key.length >= shortestMention && text.includes(` ${key} `),
        ),
        ...wholeNames.filter(({ key }) => wholeText.includes(` ${key} `)),
      ]);
    },
    listNamed(typed) {
      const wanted = nameKey(typed);
      return codesOf(keys.filter(({ key }) => key === wanted));
    },
    listFirstWords(typed) {
      const beginning = `${nameKey(typed)} `;
      return codesOf(ownNames.filter(({ key }) => key.startsWith(beginning)));
    },
    listBegun: (typed) => (nameKey(typed).length < shortestBeginning ? [] : complete(typed)),
    similar(typed) {
      const telling = nearestKeys(nameKey(typed), keys);
      const nearest =
        telling.keys.length > 0 ? telling : nearestKeys(plainWords(typed).join(' '), wholeNames);
      return { boroughs: codesOf(nearest.keys), errors: nearest.errors };
    },
  };
}

/** Lower-case words without accents, punctuation and filler, in the order typed. */
export function nameKey(name: string): string {
  const words = plainWords(name);
  const telling = words.filter((word) => !fillerWords.has(word));
  // "The City of London" is all filler but for one word; "London" is nothing but filler, and names no borough.
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The names at the smallest distance, if that is small enough for the length of what was typed. */
function nearestKeys(
  wanted: string,
  keys: readonly NameKey[],
): { readonly keys: readonly NameKey[]; readonly errors: number } {
  let nearest: NameKey[] = [];
  let smallest = allowedErrors(wanted.length);
  if (smallest === 0 || isNameOfItsOwn(wanted)) return { keys: [], errors: 0 };
  for (const candidate of keys) {
    if (candidate.isAbbreviation || Math.abs(candidate.key.length - wanted.length) > smallest) continue;
    const errors = typingErrors(wanted, candidate.key, smallest);
    // Two errors and a different first letter make another place: Reading is not Ealing.
    if (errors > smallest || (errors > 1 && candidate.key[0] !== wanted[0])) continue;
    if (errors < smallest) nearest = [];
    smallest = errors;
    nearest.push(candidate);
  }
  return { keys: nearest, errors: smallest };
}

/** Only one error is allowed in a short word, or Epping would be Ealing. */
function allowedErrors(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}
