/**
 * The lookup: from what someone typed to a borough. The same pure function answers in the browser, for POST /find and
 * for the API.
 */
import type { BoroughCode, FindAnswer, PlaceMatch } from './answer.ts';
import { type BoroughNames, createBoroughNames, type NamedBorough } from './names/borough-names.ts';
import { findInOtherScript } from './names/other-scripts.ts';
import { namesPartOfLondon } from './names/parts-of-london.ts';
import { createPlaceNames, type NamedPlace, type PlaceNames } from './names/place-names.ts';
import { findElsewhere } from './names/places-elsewhere.ts';
import { asksForHelp, isInOtherLetters, looksLikeAddress } from './names/plain-requests.ts';
import { withoutStationWords } from './names/station-words.ts';
import {
  answerPostcodes,
  askWhichPostcode,
  findPostcodeArea,
  namesBoroughs,
  offerMistyped,
  type PostcodeData,
} from './postcodes/find-postcode.ts';
import { readSpokenPostcode } from './postcodes/spoken-postcode.ts';
import { listContainedPostcodes, listTypedPostcodes } from './postcodes/typed-postcode.ts';

export interface FinderData extends PostcodeData {
  readonly boroughs: readonly NamedBorough[];
  readonly places: readonly NamedPlace[];
}

export type Finder = (typed: string) => FindAnswer;

/** Longest text that is read. Long enough for an address with its postcode at the end. */
export const longestQueryLength = 200;

interface Names {
  readonly boroughs: BoroughNames;
  readonly places: PlaceNames;
}

export function createFinder(data: FinderData): Finder {
  const names: Names = {
    boroughs: createBoroughNames(data.boroughs),
    places: createPlaceNames(data.places),
  };
  return (typed) => {
    if (typed.length > longestQueryLength) return { kind: 'invalid', reason: 'too-long' };
    if (!/[\p{L}\p{N}]/u.test(typed)) return { kind: 'invalid', reason: 'empty' };
    return /\p{N}/u.test(typed) ? answerWithDigits(typed, names, data) : answerWords(typed, names, data);
  };
}

function answerWithDigits(typed: string, names: Names, data: FinderData): FindAnswer {
  const readings = listTypedPostcodes(typed);
  return (
    askWhichPostcode(typed, data) ??
    answerPostcodes(readings.length > 0 ? readings : listContainedPostcodes(typed), data) ??
    answerSpoken(typed, data) ??
    offerMistyped(typed, data) ??
    answerMention(typed, names) ??
    answerPlainRequest(typed) ?? { kind: 'invalid', reason: 'not-a-postcode' }
  );
}

function answerSpoken(typed: string, data: FinderData): FindAnswer | undefined {
  const spoken = readSpokenPostcode(typed);
  return spoken === undefined ? undefined : answerPostcodes(listTypedPostcodes(spoken), data);
}

/** Nothing that can be looked up, but the intention is clear. */
function answerPlainRequest(typed: string): FindAnswer | undefined {
  if (asksForHelp(typed, false)) return { kind: 'not-found', postcode: null, reason: 'wants-help' };
  if (isInOtherLetters(typed)) return { kind: 'not-found', postcode: null, reason: 'other-letters' };
  return looksLikeAddress(typed) ? { kind: 'not-found', postcode: null, reason: 'address' } : undefined;
}

/**
 * Text without a digit is a name, or else a postcode typed with letters for digits (`SEI`), if such a one exists.
 * Correct spellings come before misspellings, and a borough before a place of the same name. An unfinished name is
 * asked about: “hill” may become Hillingdon or a hill.
 */
function answerWords(typed: string, names: Names, data: FinderData): FindAnswer {
  const scripted = findInOtherScript(typed);
  if (scripted?.kind === 'london') return offerAll(data);
  if (scripted) return answerBoroughs([scripted.code]);
  const named = names.boroughs.listNamed(typed);
  if (named.length > 0) return answerBoroughs(named);
  const known = names.places.findNamed(typed);
  if (known) return answerPlace(known);
  const station = withoutStationWords(typed);
  if (station !== undefined) {
    const answer = answerWords(station, names, data);
    if (answer.kind !== 'not-found') return answer;
  }
  if (namesPartOfLondon(typed)) return offerAll(data);
  const place = findElsewhere(typed);
  if (place !== undefined) return { kind: 'outside-london', postcode: null, place };
  if (asksForHelp(typed, true)) return { kind: 'not-found', postcode: null, reason: 'wants-help' };
  const spoken = answerSpoken(typed, data);
  if (spoken) return spoken;
  const area = findPostcodeArea(typed, data.live);
  if (area) return { ...offer(area.boroughs), partlyOutsideLondon: area.partlyOutsideLondon };
  const firstWords = names.boroughs.listFirstWords(typed);
  if (firstWords.length === 1) return answerBoroughs(firstWords);
  const begun = names.boroughs.listBegun(typed);
  if (begun.length > 0) return offerBegun(begun, typed, names);
  const postcode = answerPostcodes(listTypedPostcodes(typed), data);
  if (postcode && namesBoroughs(postcode)) return postcode;
  return (
    answerSimilar(typed, names) ??
    answerMention(typed, names) ??
    answerPlainRequest(typed) ?? { kind: 'not-found', postcode: null }
  );
}

function offerAll({ boroughs }: FinderData): FindAnswer {
  return { ...offer(boroughs.map(({ code }) => code)), isAllLondon: true };
}

function answerPlace(place: NamedPlace): FindAnswer {
  if (place.kind === 'street') return offer(place.boroughs, { likeness: 'similar', places: [place] });
  return answerBoroughs(place.boroughs, { likeness: 'named', places: [place] });
}

function answerBoroughs(boroughs: readonly BoroughCode[], places?: PlaceMatch): FindAnswer {
  const [first, ...rest] = boroughs;
  if (first === undefined) throw new RangeError('A name must stand for at least one borough.');
  return rest.length === 0 ? { kind: 'borough', borough: first, postcode: null } : offer(boroughs, places);
}

/** With the places that begin with these letters too, unless they are all in those boroughs. */
function offerBegun(begun: readonly BoroughCode[], typed: string, names: Names): FindAnswer {
  const { places, errors } = names.places.similar(typed);
  const others = errors > 0 ? [] : places.flatMap((place) => place.boroughs);
  if (others.every((code) => begun.includes(code))) return offer(begun);
  return offer([...begun, ...others], { likeness: 'similar', places });
}

/**
 * A misspelt borough is accepted, as there are few of them. A place is asked about: there are many, and the next letter
 * may make another one.
 */
function answerSimilar(typed: string, names: Names): FindAnswer | undefined {
  const boroughs = names.boroughs.similar(typed);
  const { places, errors } = names.places.similar(typed);
  const hasBoroughs = boroughs.boroughs.length > 0;
  if (places.length === 0 || (hasBoroughs && boroughs.errors < errors))
    return hasBoroughs ? answerBoroughs(boroughs.boroughs) : undefined;
  const isNearer = errors > 0 && errors < boroughs.errors;
  const own = isNearer ? [] : boroughs.boroughs;
  return offer([...own, ...places.flatMap((place) => place.boroughs)], { likeness: 'similar', places });
}

/**
 * A borough or place named among other words may be another's street or station (Richmond Road), so it is only
 * offered.
 */
function answerMention(typed: string, names: Names): FindAnswer | undefined {
  const { places, rest } = names.places.mentionedIn(typed);
  const boroughs = [...names.boroughs.mentionedIn(rest), ...places.flatMap((place) => place.boroughs)];
  if (boroughs.length > 0)
    return offer(boroughs, places.length > 0 ? { likeness: 'mentioned', places } : undefined);
  const everyday = names.places.everydayMentionedIn(typed).places;
  if (everyday.length === 0) return undefined;
  return offer(
    everyday.flatMap((place) => place.boroughs),
    { likeness: 'mentioned', places: everyday },
  );
}

function offer(
  boroughs: readonly BoroughCode[],
  places?: PlaceMatch,
): Extract<FindAnswer, { kind: 'choice' }> {
  return {
    kind: 'choice',
    boroughs: [...new Set(boroughs)],
    postcode: null,
    partlyOutsideLondon: false,
    ...(places && { places }),
  };
}
