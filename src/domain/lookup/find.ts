/**
 * The lookup: what someone typed in, which borough out. The same pure function answers in the browser, for
 * POST /find and for the API.
 */
import type { BoroughCode, FindAnswer, PlaceMatch, PostcodeMatch } from './answer.ts';
import { type BoroughNames, createBoroughNames, type NamedBorough } from './borough-names.ts';
import { namesPartOfLondon } from './parts-of-london.ts';
import { createPlaceNames, type NamedPlace, type PlaceNames } from './place-names.ts';
import { postcodeAreas, whollyLondonAreas } from './postcode-areas.ts';
import type { AreaEntry, LivePostcodes, OtherPostcodes } from './postcode-index.ts';
import { withoutStationWords } from './station-words.ts';
import {
  listContainedPostcodes,
  listTypedPostcodes,
  type TypedPostcode,
  type TypedUnit,
  writePostcode,
} from './typed-postcode.ts';

export interface FinderData {
  readonly boroughs: readonly NamedBorough[];
  readonly places: readonly NamedPlace[];
  readonly live: LivePostcodes;
  /** Missing until loaded, and when no edition has been imported: a unit the live index lacks is then not found. */
  readonly other?: OtherPostcodes | undefined;
}

export type Finder = (typed: string) => FindAnswer;

/** Longest text that is looked at. Long enough for an address with its postcode at the end. */
export const longestQueryLength = 200;
const outcodeEndings = 'ABCDEFGHJKMNPRSTUVWXY';

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
  const answers = (readings.length > 0 ? readings : listContainedPostcodes(typed)).map((reading) =>
    answerPostcode(reading, data),
  );
  return (
    answers.find(namesBoroughs) ??
    answers[0] ??
    answerMention(typed, names) ?? { kind: 'invalid', reason: 'not-a-postcode' }
  );
}

/**
 * Without a digit it is a name, or else a postcode typed with letters for digits (`SEI`), if such a one exists. What is
 * spelt right comes before what is not, and a borough before a place of the same name. A name that is only begun is
 * asked about: “hill” may be on the way to Hillingdon or to a hill.
 */
function answerWords(typed: string, names: Names, data: FinderData): FindAnswer {
  const named = names.boroughs.listNamed(typed);
  if (named.length > 0) return answerBoroughs(named);
  const place = names.places.findNamed(typed);
  if (place) return answerBoroughs(place.boroughs, { likeness: 'named', places: [place] });
  const station = withoutStationWords(typed);
  if (station !== undefined) {
    const answer = answerWords(station, names, data);
    if (answer.kind !== 'not-found') return answer;
  }
  if (namesPartOfLondon(typed)) return { ...offer(data.boroughs.map(({ code }) => code)), isAllLondon: true };
  const firstWords = names.boroughs.listFirstWords(typed);
  if (firstWords.length === 1) return answerBoroughs(firstWords);
  const begun = names.boroughs.listBegun(typed);
  if (begun.length > 0) return offerBegun(begun, typed, names);
  const postcodes = listTypedPostcodes(typed).map((reading) => answerPostcode(reading, data));
  return (
    postcodes.find(namesBoroughs) ??
    answerSimilar(typed, names) ??
    answerMention(typed, names) ?? { kind: 'not-found', postcode: null }
  );
}

function answerBoroughs(boroughs: readonly BoroughCode[], places?: PlaceMatch): FindAnswer {
  const [first, ...rest] = boroughs;
  if (first === undefined) throw new RangeError('A name must stand for at least one borough.');
  return rest.length === 0 ? { kind: 'borough', borough: first, postcode: null } : offer(boroughs, places);
}

/** With the places that begin so too, unless they are all in those boroughs. */
function offerBegun(begun: readonly BoroughCode[], typed: string, names: Names): FindAnswer {
  const { places, errors } = names.places.similar(typed);
  const others = errors > 0 ? [] : places.flatMap((place) => place.boroughs);
  if (others.every((code) => begun.includes(code))) return offer(begun);
  return offer([...begun, ...others], { likeness: 'similar', places });
}

/**
 * A borough that is misspelt is taken to be meant, as there are few of them. A place is asked about: there are many,
 * and the next letter may make another one.
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

function namesBoroughs(answer: FindAnswer): boolean {
  return answer.kind === 'borough' || answer.kind === 'choice';
}

function answerPostcode(reading: TypedPostcode, data: FinderData): FindAnswer {
  switch (reading.shape) {
    case 'unit':
      return answerUnit(reading, data);
    case 'sector':
      return answerArea(reading, data.live.findSector(reading.outcode, reading.digit), data);
    case 'outcode':
      return answerArea(reading, findOutcodes(reading.outcode, data.live), data);
  }
}

function answerUnit(reading: TypedUnit, data: FinderData): FindAnswer {
  const { live, other } = data;
  if (!live.hasUnits) {
    const sector = live.findSector(reading.outcode, reading.digit);
    return sector ? answerKnownArea(match(reading, 'sector'), sector) : answerUnknown(reading, data);
  }
  const entry = live.findUnit(reading.unit);
  if (entry)
    return { kind: 'borough', borough: entry.borough, postcode: { ...match(reading), near: entry.near } };
  const elsewhere = other?.findUnit(reading.unit);
  switch (elsewhere?.status) {
    case 'terminated':
      return {
        kind: 'borough',
        borough: elsewhere.borough,
        postcode: { ...match(reading), status: 'terminated' },
      };
    case 'outside-london':
      return { kind: 'outside-london', postcode: match(reading) };
    case undefined:
      return answerUnknown(reading, data);
  }
}

function answerArea(reading: TypedPostcode, entry: AreaEntry | undefined, data: FinderData): FindAnswer {
  return entry ? answerKnownArea(match(reading), entry) : answerUnknown(reading, data);
}

/** W1 and EC1 stand for W1A to W1W and EC1A to EC1Y, as on street signs: no postcode has them for its outcode. */
function findOutcodes(outcode: string, live: LivePostcodes): AreaEntry | undefined {
  const entry = live.findOutcode(outcode);
  if (entry || !/\d$/.test(outcode)) return entry;
  const entries = [...outcodeEndings].flatMap((letter) => live.findOutcode(outcode + letter) ?? []);
  if (entries.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const code of entries.flatMap(({ boroughs }) => boroughs))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    boroughs: [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    partlyOutsideLondon: entries.some(({ partlyOutsideLondon }) => partlyOutsideLondon),
  };
}

function answerKnownArea(postcode: PostcodeMatch, entry: AreaEntry): FindAnswer {
  const [first, ...rest] = entry.boroughs;
  if (first === undefined) return { kind: 'outside-london', postcode };
  if (rest.length === 0 && !entry.partlyOutsideLondon) return { kind: 'borough', borough: first, postcode };
  return {
    kind: 'choice',
    boroughs: entry.boroughs,
    postcode,
    partlyOutsideLondon: entry.partlyOutsideLondon,
  };
}

/** No London postcode is known there: is it elsewhere, or nowhere? */
function answerUnknown(reading: TypedPostcode, { live, other }: FinderData): FindAnswer {
  const postcode = match(reading);
  return isOutsideLondon(reading, live, other)
    ? { kind: 'outside-london', postcode }
    : { kind: 'not-found', postcode };
}

function isOutsideLondon(
  reading: TypedPostcode,
  live: LivePostcodes,
  other: OtherPostcodes | undefined,
): boolean {
  if (!postcodeAreas.has(reading.area)) return false;
  if (!live.hasArea(reading.area)) return true;
  if (other) return other.isOutsideOutcode(reading.outcode);
  const outcode = live.findOutcode(reading.outcode);
  // Without the second file the outcode must do: an imported edition is asked again once that file is there.
  if (outcode) return !live.hasUnits && outcode.partlyOutsideLondon;
  return !live.hasUnits && !whollyLondonAreas.has(reading.area);
}

function match(reading: TypedPostcode, precision: PostcodeMatch['precision'] = reading.shape): PostcodeMatch {
  return { postcode: writePostcode(reading), status: 'live', precision, near: [] };
}
