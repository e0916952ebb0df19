/**
 * Whether what was typed is a town, city or county outside London, so that Essex is not taken for Essex Road. The names
 * are in db/reference/london/around.ts.
 */
import {
  counties,
  townsAround,
  townsElsewhere,
  wordsOfTheirOwn,
} from '../../../../db/reference/london/around.ts';
import { plainWords } from './plain-words.ts';

const listNames = (text: string): readonly string[] => text.split(', ');
const keyOf = (name: string): string => plainWords(name).join(' ');

const countyKeys: ReadonlySet<string> = new Set(listNames(counties).map(keyOf));

/** The usual spelling of each. */
export const placesElsewhere: readonly string[] = [
  ...new Set([...listNames(counties), ...listNames(townsAround), ...listNames(townsElsewhere)]),
];

const ownWords: ReadonlySet<string> = new Set(wordsOfTheirOwn);
const byKey: ReadonlyMap<string, string> = new Map(placesElsewhere.map((name) => [keyOf(name), name]));
/** What may follow a town: “Dartford, Kent”, “Watford UK”. */
const country = new Set(['uk', 'england', 'town', 'city', 'centre', 'station']);

/**
 * Whether a word is correct as it is, so that it is not a London name with a typing error.
 * @param key in lower case, without punctuation
 */
export function isNameOfItsOwn(key: string): boolean {
  return byKey.has(key) || ownWords.has(key);
}

/** The place outside London that the whole text names, in its usual spelling. */
export function findElsewhere(typed: string): string | undefined {
  const words = [...plainWords(typed)];
  for (;;) {
    const key = words.join(' ');
    const name = byKey.get(key);
    if (name !== undefined || words.length < 2) return name;
    const last = words.pop() ?? '';
    if (!country.has(last) && !countyKeys.has(last)) return undefined;
  }
}
