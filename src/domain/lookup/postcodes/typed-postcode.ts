/**
 * Reads a postcode out of what a person typed: any case, spaces anywhere or nowhere, stray punctuation, O for 0 and I
 * or L for 1 (and the reverse) where a postcode can only have the other.
 *
 * Shapes: Royal Mail's Programmer's Guide to the Postcode Address File, as in BS 7666. The inward letters never
 * include C I K M O V. The letter after the district's number may be any that does not look like a digit: the guide's
 * lists leave out M, N, R, V, X and Y after one letter, but the West End had W1M to W1Y until 2000, and people have
 * those postcodes on old papers.
 */
import { parse } from 'postcode';

export interface TypedUnit {
  readonly shape: 'unit';
  /** SE17PB */
  readonly unit: string;
  readonly outcode: string;
  readonly digit: string;
  readonly area: string;
}
export interface TypedSector {
  readonly shape: 'sector';
  readonly outcode: string;
  readonly digit: string;
  readonly area: string;
}
export interface TypedOutcode {
  readonly shape: 'outcode';
  readonly outcode: string;
  readonly area: string;
}
export type TypedPostcode = TypedUnit | TypedSector | TypedOutcode;

const outcodePattern = '[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-HJKMNP-Y]?';
const shapes = {
  unit: new RegExp(`^(${outcodePattern})([0-9])([ABD-HJLNP-UW-Z]{2})$`),
  /** An unfinished or partly valid unit still names its sector. */
  sector: new RegExp(`^(${outcodePattern})([0-9])([ABD-HJLNP-UW-Z]?)$`),
  outcode: new RegExp(`^(${outcodePattern})$`),
} as const;

/** What a character may have been meant as, likeliest first. */
const meantAs: Readonly<Record<string, readonly string[]>> = {
  '0': ['0', 'O'],
  O: ['O', '0'],
  '1': ['1', 'I', 'L'],
  I: ['I', '1'],
  L: ['L', '1'],
};

/** Which characters are mistaken for each other, on paper and on a small screen. */
const mistakenFor: Readonly<Record<string, string>> = {
  S: '5',
  '5': 'S',
  B: '8',
  '8': 'B',
  Z: '2',
  '2': 'Z',
  G: '6',
  '6': 'G',
};

const longestPostcodeLength = 7;

/**
 * Every postcode the text may mean, likeliest first: as typed before corrected, whole before part. Empty when it is not
 * shaped like a postcode.
 */
export function listTypedPostcodes(typed: string): readonly TypedPostcode[] {
  const words = postcodeWords(typed);
  const compact = words.join('');
  // A postcode typed wholly in digits is a house or telephone number.
  if (compact.length < 2 || compact.length > longestPostcodeLength || !/[A-Z]/.test(compact)) return [];
  const readings = spellings(compact);
  const units = readings.flatMap((reading) => readUnit(reading) ?? []);
  if (units.length > 0) return units;
  const sectors = readings.flatMap((reading) => readSector(reading) ?? []);
  const outcodes = readings.flatMap((reading) => readOutcode(reading) ?? []);
  // SE17 is an outcode, and also sector 7 of SE1: the space that a person types tells them apart. A space between the
  // letters and the number rules out a sector: NW 10 is NW10, and never NW1 0.
  const [first = '', second = ''] = words;
  const isAreaApart = /^[A-Z]{1,2}$/.test(first) && shapes.outcode.test(compact);
  const spaceTellsSector = words.length === 2 && /^[0-9OIL]/.test(second) && !isAreaApart;
  return spaceTellsSector ? [...sectors, ...outcodes] : [...outcodes, ...sectors];
}

/**
 * What the postcode in a longer text, such as an address, may mean: a whole postcode is preferred to a part of one, and
 * the end of the text to what comes before, where only a whole postcode spelt right counts.
 */
export function listContainedPostcodes(typed: string): readonly TypedPostcode[] {
  const words = postcodeWords(typed);
  const endings = [2, 1]
    .filter((count) => words.length > count)
    .map((count) => words.slice(-count).join(' '));
  const atEnd = endings.flatMap(listTypedPostcodes);
  const unitsAtEnd = atEnd.filter((reading) => reading.shape === 'unit');
  if (unitsAtEnd.length > 0) return unitsAtEnd;
  const units = words
    .flatMap((word, place) => [readUnit(word), readUnit(word + (words[place + 1] ?? ''))])
    .filter((reading) => reading !== undefined);
  return units.length > 0 ? units.reverse() : atEnd;
}

/** Every whole postcode that is spelt right somewhere in the text, in order, each once. */
export function listWholePostcodes(typed: string): readonly TypedUnit[] {
  const words = postcodeWords(typed);
  const units = words.flatMap(
    (word, place) => readUnit(word) ?? readUnit(word + (words[place + 1] ?? '')) ?? [],
  );
  return [...new Map(units.map((unit) => [unit.unit, unit])).values()];
}

/**
 * Whole postcodes that differ from the text in one mistaken character, as `5E1 7PB` differs from SE1 7PB. Not for
 * postcodes that are well formed as typed, nor for parts of one: a part with one character changed is another part.
 */
export function listMistypedUnits(typed: string): readonly TypedUnit[] {
  const compact = postcodeWords(typed).join('');
  if (
    compact.length > longestPostcodeLength ||
    listTypedPostcodes(typed).some(({ shape }) => shape === 'unit')
  )
    return [];
  const corrected = [...compact].flatMap((character, place) => {
    const meant = mistakenFor[character];
    return meant ? [compact.slice(0, place) + meant + compact.slice(place + 1)] : [];
  });
  return corrected.flatMap(spellings).flatMap((text) => readUnit(text) ?? []);
}

/** SE1 7PB */
export function writePostcode(typed: TypedPostcode): string {
  switch (typed.shape) {
    case 'unit':
      return `${typed.outcode} ${typed.unit.slice(-3)}`;
    case 'sector':
      return `${typed.outcode} ${typed.digit}`;
    case 'outcode':
      return typed.outcode;
  }
}

/** Upper-case words of A-Z and 0-9; NFKC converts full-width letters and unusual spaces to plain ones. */
function postcodeWords(typed: string): readonly string[] {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

/** The text as typed, then with one character read differently, then two, and so on. Bounded: at most 3^7 readings. */
function spellings(compact: string): readonly string[] {
  let readings: { text: string; changes: number }[] = [{ text: '', changes: 0 }];
  for (const character of compact) {
    const meanings = meantAs[character] ?? [character];
    readings = readings.flatMap(({ text, changes }) =>
      meanings.map((meaning) => ({
        text: text + meaning,
        changes: changes + (meaning === character ? 0 : 1),
      })),
    );
  }
  return readings.sort((a, b) => a.changes - b.changes).map((reading) => reading.text);
}

function readUnit(text: string): TypedUnit | undefined {
  if (!shapes.unit.test(text)) return undefined;
  const parsed = parse(text);
  if (!parsed.valid) return undefined;
  return {
    shape: 'unit',
    unit: text,
    outcode: parsed.outcode,
    digit: parsed.incode.charAt(0),
    area: parsed.area,
  };
}

function readSector(text: string): TypedSector | undefined {
  const [, outcode, digit] = shapes.sector.exec(text) ?? [];
  return outcode && digit ? { shape: 'sector', outcode, digit, area: areaOf(outcode) } : undefined;
}

function readOutcode(text: string): TypedOutcode | undefined {
  return shapes.outcode.test(text) ? { shape: 'outcode', outcode: text, area: areaOf(text) } : undefined;
}

/** The letters that an outcode begins with: SE of SE1. */
export function areaOf(outcode: string): string {
  return outcode.replace(/[0-9].*$/, '');
}
