/**
 * Finds places by what people type: Brixton, Canary Wharf, Crystal Palace. A place leads to the boroughs it lies in,
 * sometimes several. The lookup tries it after the boroughs' own names.
 */
import type { BoroughCode } from '../answer.ts';
import { isNameOfItsOwn } from './places-elsewhere.ts';
import { plainWords, typingErrors } from './plain-words.ts';

export interface NamedPlace {
  readonly name: string;
  /** Other names of the place: Ally Pally. */
  readonly aliases: readonly string[];
  /** At least one. */
  readonly boroughs: readonly BoroughCode[];
  /**
   * A well-known street or building rather than a neighbourhood. Another street may have the same name, so it is asked
   * about even when it is spelt right.
   */
  readonly kind?: 'street' | 'building' | undefined;
}

export interface PlaceNames {
  /** The place the words name, spelt right. */
  findNamed(typed: string): NamedPlace | undefined;
  /** Places whose name begins with the words, then those that have a word that does, for suggestions. */
  complete(typed: string): readonly NamedPlace[];
  /** Places that the words may mean: the beginning of a name, or else a name with a small typing error. */
  similar(typed: string): SimilarPlaces;
  /** Places whose name stands, spelt right, among other words, and the words without those names. */
  mentionedIn(typed: string): Mentions;
  /** The same for short names and everyday words: worth offering when nothing else is named. */
  everydayMentionedIn(typed: string): Mentions;
}

export interface Mentions {
  readonly places: readonly NamedPlace[];
  readonly rest: string;
}

export interface SimilarPlaces {
  readonly places: readonly NamedPlace[];
  /** How many letters are wrong; 0 for an unfinished name. */
  readonly errors: number;
}

interface PlaceKey {
  readonly key: string;
  readonly place: NamedPlace;
}

const shortestBeginning = 3;
const shortestCompletion = 2;
/** More only show that the words were too few. */
const mostSimilar = 8;
const shortestMention = 5;
const shortestEverydayMention = 3;

/**
 * Names that also occur in addresses and sentences far from the place (Victoria Road, an angel), so that any other name
 * beside them counts instead.
 */
const everydayNames: ReadonlySet<string> = new Set([
  'angel',
  'arsenal',
  'monument',
  'shirley',
  'strand',
  'temple',
  'victoria',
  'waterloo',
  'west end',
  'wood street',
  'woodside',
]);

/** A word in every second query here; the place has aliases for its other names. */
const neverMentioned = 'borough';

const nothing: SimilarPlaces = { places: [], errors: 0 };

export function createPlaceNames(places: readonly NamedPlace[]): PlaceNames {
  const keys: readonly PlaceKey[] = places.flatMap((place) =>
    [place.name, ...place.aliases].map((called) => ({ key: placeKey(called), place })),
  );
  const byKey = new Map(keys.map((entry) => [entry.key, entry.place]));
  const longestWords = keys.reduce((most, { key }) => Math.max(most, key.split(' ').length), 1);
  /**
   * Neighbourhoods and stations; if none begins with the words, streets and buildings: Tooting is not its high street.
   */
  const beginningWith = (beginning: string) => {
    const begun = keys.filter(({ key }) => key.startsWith(beginning));
    const areas = begun.filter(({ place }) => !place.kind);
    return areas.length > 0 ? areas : begun;
  };

  const mentions = (typed: string, counts: (key: string) => boolean): Mentions => {
    const words = [...placeWords(typed)];
    const found: NamedPlace[] = [];
    // Longer names first: Hackney Wick is not Hackney, and the words of one name are not part of another.
    for (let count = longestWords; count >= 1; count--) {
      for (let at = 0; at + count <= words.length; at++) {
        const key = words.slice(at, at + count).join(' ');
        const place = counts(key) && key !== neverMentioned ? byKey.get(key) : undefined;
        if (!place) continue;
        found.push(place);
        // The words on either side of the name do not form a name together.
        words.splice(at, count, '-');
      }
    }
    return { places: [...new Set(found)], rest: found.length > 0 ? words.join(' ') : typed };
  };

  return {
    findNamed(typed) {
      const key = placeKey(typed);
      return byKey.get(key) ?? byKey.get(withoutLondon(key));
    },
    complete(typed) {
      const beginning = placeKey(typed);
      if (beginning.length < shortestCompletion) return [];
      const within = keys.filter(({ key, place }) => !place.kind && key.includes(` ${beginning}`));
      const begun = beginningWith(beginning);
      return placesOf(within.length > 0 ? [...begun.filter(({ place }) => !place.kind), ...within] : begun);
    },
    similar(typed) {
      const wanted = placeKey(typed);
      if (wanted.length < shortestBeginning || isNameOfItsOwn(wanted)) return nothing;
      const begun = placesOf(beginningWith(wanted));
      if (begun.length > 0) return begun.length > mostSimilar ? nothing : { places: begun, errors: 0 };
      return nearest(wanted, keys);
    },
    mentionedIn: (typed) =>
      mentions(typed, (key) => key.length >= shortestMention && !everydayNames.has(key)),
    everydayMentionedIn: (typed) => mentions(typed, (key) => key.length >= shortestEverydayMention),
  };
}

/** Unlike the names of boroughs, these keep words such as London and Borough: London Bridge, the Borough. */
function placeKey(name: string): string {
  return placeWords(name).join(' ');
}

function placeWords(name: string): readonly string[] {
  return plainWords(name)
    .filter((word) => word !== 'the' && word !== 'and')
    .map((word, at, all) => {
      if (word === 'saint') return 'st';
      if (word === 'rd') return 'road';
      // Liverpool St, but St Johns.
      return word === 'st' && at > 0 && at === all.length - 1 ? 'street' : word;
    });
}

/** "Brixton, London" names Brixton, and so does "London Brixton". */
function withoutLondon(key: string): string {
  return key.replace(/^london | london$/, '');
}

function placesOf(matched: readonly PlaceKey[]): readonly NamedPlace[] {
  return [...new Set(matched.map(({ place }) => place))];
}

function nearest(wanted: string, keys: readonly PlaceKey[]): SimilarPlaces {
  let smallest = allowedErrors(wanted.length);
  if (smallest === 0) return nothing;
  let found: PlaceKey[] = [];
  for (const candidate of keys) {
    if (Math.abs(candidate.key.length - wanted.length) > smallest) continue;
    const errors = typingErrors(wanted, candidate.key, smallest);
    if (errors > smallest) continue;
    if (errors < smallest) found = [];
    smallest = errors;
    found.push(candidate);
  }
  return found.length === 0 ? nothing : { places: placesOf(found), errors: smallest };
}

/** Place names are many and similar: one error, and two only in a long name. */
function allowedErrors(length: number): number {
  if (length < 4) return 0;
  return length < 10 ? 1 : 2;
}
