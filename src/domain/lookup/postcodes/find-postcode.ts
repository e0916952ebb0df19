/**
 * What is known of a postcode, or of a part of one: its borough, a choice, that it lies outside London, or what can be
 * said of an unknown one.
 */
import type { BoroughCode, FindAnswer, PostcodeMatch, WrittenPostcode } from '../answer.ts';
import type { AreaEntry, LivePostcodes, OtherAreaEntry, OtherPostcodes } from '../index/postcode-index.ts';
import { postcodeAreas, whollyLondonAreas } from './postcode-areas.ts';
import {
  listMistypedUnits,
  listWholePostcodes,
  type TypedPostcode,
  type TypedUnit,
  writePostcode,
} from './typed-postcode.ts';

export interface PostcodeData {
  readonly live: LivePostcodes;
  /**
   * Missing until loaded, and when no edition has been imported: a unit that the live index lacks is then not found.
   */
  readonly other?: OtherPostcodes | undefined;
}

const outcodeEndings = 'ABCDEFGHJKMNPRSTUVWXY';
/** No outcode has a higher number. */
const highestDistrict = 99;

/** The best of several readings: one that names a borough before one elsewhere, and that before an unknown one. */
export function answerPostcodes(
  readings: readonly TypedPostcode[],
  data: PostcodeData,
): FindAnswer | undefined {
  const answers = readings.map((reading) => answerPostcode(reading, data));
  return answers.find(namesBoroughs) ?? answers.find(({ kind }) => kind === 'outside-london') ?? answers[0];
}

/**
 * A postcode with one digit in place of the letter it looks like, or the reverse (`5E1 7PB`), when the intended one
 * exists. It is offered, not taken: another character may be wrong.
 */
export function offerMistyped(typed: string, data: PostcodeData): FindAnswer | undefined {
  for (const reading of listMistypedUnits(typed)) {
    const answer = answerPostcode(reading, data);
    if (answer.kind !== 'borough' && answer.kind !== 'choice') continue;
    const boroughs = answer.kind === 'borough' ? [answer.borough] : answer.boroughs;
    const { postcode } = answer;
    return { kind: 'choice', boroughs, postcode, partlyOutsideLondon: false, isCorrected: true };
  }
  return undefined;
}

/** Several whole postcodes that lead to different places: the person is asked which one they mean. */
export function askWhichPostcode(typed: string, data: PostcodeData): FindAnswer | undefined {
  const written = listWholePostcodes(typed).map((unit) => readWritten(unit, data));
  const boroughs = [...new Set(written.flatMap((postcode) => postcode.boroughs))];
  const places = new Set(written.map((postcode) => postcode.boroughs.join()));
  if (boroughs.length === 0 || places.size < 2) return undefined;
  const partlyOutsideLondon = written.some(({ isOutsideLondon }) => isOutsideLondon);
  return { kind: 'choice', boroughs, postcode: null, partlyOutsideLondon, written };
}

function readWritten(unit: TypedUnit, data: PostcodeData): WrittenPostcode {
  const answer = answerPostcode(unit, data);
  const boroughs =
    answer.kind === 'borough' ? [answer.borough] : answer.kind === 'choice' ? answer.boroughs : [];
  return { postcode: writePostcode(unit), boroughs, isOutsideLondon: answer.kind === 'outside-london' };
}

/** SE or EC alone: the boroughs of all its outcodes, most outcodes first. Undefined for an area without London. */
export function findPostcodeArea(typed: string, live: LivePostcodes): AreaEntry | undefined {
  const area = typed.trim().toUpperCase();
  if (!/^[A-Z]{1,2}$/.test(area) || !live.hasArea(area)) return undefined;
  const entries = Array.from({ length: highestDistrict + 1 }, (_, district) =>
    findOutcodes(`${area}${district}`, live),
  ).filter((entry) => entry !== undefined);
  return joinAreas(entries);
}

export function namesBoroughs(answer: FindAnswer): boolean {
  return answer.kind === 'borough' || answer.kind === 'choice';
}

function answerPostcode(reading: TypedPostcode, data: PostcodeData): FindAnswer {
  const { live, other } = data;
  switch (reading.shape) {
    case 'unit':
      return answerUnit(reading, data);
    case 'sector': {
      const { outcode, digit } = reading;
      return answerArea(reading, live.findSector(outcode, digit), other?.findSector(outcode, digit), data);
    }
    case 'outcode':
      return answerArea(
        reading,
        findOutcodes(reading.outcode, live),
        other?.findOutcode(reading.outcode),
        data,
      );
  }
}

function answerUnit(reading: TypedUnit, data: PostcodeData): FindAnswer {
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
      return { kind: 'borough', borough: elsewhere.borough, postcode: terminated(reading) };
    case 'outside-london':
      return { kind: 'outside-london', postcode: match(reading) };
    case 'unplaced':
      return { kind: 'not-found', postcode: match(reading), reason: 'post-only' };
    case undefined:
      return answerUnknown(reading, data);
  }
}

/** @param old what the second file has of it, which is used when no live London postcode begins with it */
function answerArea(
  reading: TypedPostcode,
  entry: AreaEntry | undefined,
  old: OtherAreaEntry | undefined,
  data: PostcodeData,
): FindAnswer {
  if (entry) return answerKnownArea(match(reading), entry);
  if (old?.isUnplaced) return { kind: 'not-found', postcode: match(reading), reason: 'post-only' };
  if (old && old.boroughs.length > 0) return answerKnownArea(terminated(reading), old);
  return answerUnknown(reading, data);
}

/** W1 and EC1 stand for W1A to W1W and EC1A to EC1Y, as on street signs: no postcode has them for its outcode. */
function findOutcodes(outcode: string, live: LivePostcodes): AreaEntry | undefined {
  const entry = live.findOutcode(outcode);
  if (entry || !/\d$/.test(outcode)) return entry;
  return joinAreas([...outcodeEndings].flatMap((letter) => live.findOutcode(outcode + letter) ?? []));
}

/** The boroughs that lie in most of the areas come first. */
function joinAreas(entries: readonly AreaEntry[]): AreaEntry | undefined {
  if (entries.length === 0) return undefined;
  const counts = new Map<BoroughCode, number>();
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
function answerUnknown(reading: TypedPostcode, data: PostcodeData): FindAnswer {
  const postcode = match(reading);
  if (isOutsideLondon(reading, data)) return { kind: 'outside-london', postcode };
  const around = findAround(reading, data.live);
  return { kind: 'not-found', postcode, ...(around && { around }) };
}

/** Where a postcode newer or older than the edition would be: its sector, else its district (W1 of W1X). */
function findAround(
  reading: TypedPostcode,
  live: LivePostcodes,
): Extract<FindAnswer, { kind: 'not-found' }>['around'] {
  if (reading.shape === 'unit') {
    const sector = live.findSector(reading.outcode, reading.digit);
    if (sector) return around(`${reading.outcode} ${reading.digit}`, sector);
  }
  const district = reading.outcode.replace(/[A-Z]$/, '');
  const entry =
    reading.shape === 'outcode' && district === reading.outcode ? undefined : findOutcodes(district, live);
  return entry && around(district, entry);
}

function around(beginning: string, { boroughs }: AreaEntry) {
  return boroughs.length > 0 ? { beginning, boroughs } : undefined;
}

function isOutsideLondon(reading: TypedPostcode, { live, other }: PostcodeData): boolean {
  if (!postcodeAreas.has(reading.area)) return false;
  if (!live.hasArea(reading.area)) return true;
  if (other) return other.isOutsideOutcode(reading.outcode);
  const outcode = live.findOutcode(reading.outcode);
  // Without the second file the outcode must do: the lookup is repeated once that file is loaded.
  if (outcode) return !live.hasUnits && outcode.partlyOutsideLondon;
  return !live.hasUnits && !whollyLondonAreas.has(reading.area);
}

function match(reading: TypedPostcode, precision: PostcodeMatch['precision'] = reading.shape): PostcodeMatch {
  return { postcode: writePostcode(reading), status: 'live', precision, near: [] };
}

function terminated(reading: TypedPostcode): PostcodeMatch {
  return { ...match(reading), status: 'terminated' };
}
