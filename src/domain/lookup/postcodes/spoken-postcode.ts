/**
 * Reads a postcode as people say it, and as telephones that take dictation write it: “s e one seven p b”, “sierra echo
 * 1 7 papa bravo”, “south east one, seven pea bee”. Every word must stand for a part of a postcode, and one of them for
 * a number: anything else is left to the lookup of names.
 */

const digits = {
  zero: '0',
  nought: '0',
  oh: '0',
  one: '1',
  won: '1',
  two: '2',
  too: '2',
  to: '2',
  three: '3',
  four: '4',
  for: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  ate: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
} as const satisfies Record<string, string>;

/** The ITU and NATO alphabet, with the spellings people use. */
const alphabet = {
  alpha: 'A',
  alfa: 'A',
  bravo: 'B',
  charlie: 'C',
  delta: 'D',
  echo: 'E',
  foxtrot: 'F',
  golf: 'G',
  hotel: 'H',
  india: 'I',
  juliet: 'J',
  juliett: 'J',
  kilo: 'K',
  lima: 'L',
  mike: 'M',
  november: 'N',
  oscar: 'O',
  papa: 'P',
  quebec: 'Q',
  romeo: 'R',
  sierra: 'S',
  tango: 'T',
  uniform: 'U',
  victor: 'V',
  whiskey: 'W',
  whisky: 'W',
  xray: 'X',
  yankee: 'Y',
  zulu: 'Z',
} as const satisfies Record<string, string>;

/** The names of letters as dictation hears them. “en” is not among them: it may be the area of Enfield. */
const letterNames = {
  ay: 'A',
  bee: 'B',
  be: 'B',
  sea: 'C',
  see: 'C',
  dee: 'D',
  ee: 'E',
  eff: 'F',
  ef: 'F',
  gee: 'G',
  aitch: 'H',
  haitch: 'H',
  eye: 'I',
  jay: 'J',
  kay: 'K',
  el: 'L',
  ell: 'L',
  em: 'M',
  pea: 'P',
  pee: 'P',
  queue: 'Q',
  cue: 'Q',
  are: 'R',
  ar: 'R',
  ess: 'S',
  es: 'S',
  tea: 'T',
  tee: 'T',
  you: 'U',
  vee: 'V',
  ex: 'X',
  why: 'Y',
  wye: 'Y',
  zed: 'Z',
  zee: 'Z',
} as const satisfies Record<string, string>;

/** London's areas by their compass points. */
const compass = {
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
  central: 'C',
} as const satisfies Record<string, string>;

const numberWords: ReadonlyMap<string, string> = new Map(Object.entries(digits));
const meanings: ReadonlyMap<string, string> = new Map([
  ...numberWords,
  ...Object.entries({ ...alphabet, ...letterNames, ...compass }),
]);
/** What people say around it. */
const fillers: ReadonlySet<string> = new Set(['postcode', 'my', 'the', 'is', 'its', 'space', 'and', 'dash']);

/** @returns the postcode in letters and digits, such as SE17PB; undefined when the text is not a spoken one */
export function readSpokenPostcode(typed: string): string | undefined {
  const words = listWords(typed);
  const isSaid = words.some((word) => meanings.has(word));
  const hasNumber = words.some((word) => numberWords.has(word) || /^\d+$/.test(word));
  // “E 8”, without any spoken word, was typed and not said.
  if (!isSaid || !hasNumber || words.length < 2) return undefined;
  const parts = words.map(
    (word) => meanings.get(word) ?? (/^(?:[a-z]{1,2}|\d{1,2})$/.test(word) ? word.toUpperCase() : undefined),
  );
  return parts.includes(undefined) ? undefined : parts.join('');
}

function listWords(typed: string): readonly string[] {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bdouble[\s-]?(?:u|you)\b/g, ' w ')
    .replace(/\bx[\s-]ray\b/g, ' xray ')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word));
}
