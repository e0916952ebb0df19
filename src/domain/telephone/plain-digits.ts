/**
 * Converts digits of every script to 0–9. Unicode has some eighty sets of ten; a telephone dials only ours, and a
 * reader takes most of the others for them.
 */

const decimalDigit = /^\p{Nd}$/u;
const values = new Map<string, string>();

/**
 * Signs with a value that are not decimal digits to Unicode, such as numbers in circles: each set from 0 or 1 upward.
 */
const signSets = [
  { zero: 0x2775, from: 0x2776, to: 0x277e },
  { zero: 0x277f, from: 0x2780, to: 0x2788 },
  { zero: 0x2789, from: 0x278a, to: 0x2792 },
  { zero: 0x24f4, from: 0x24f5, to: 0x24fd },
  { zero: 0x24ff, from: 0x24ff, to: 0x24ff },
  { zero: 0x1f10b, from: 0x1f10b, to: 0x1f10c },
] as const;
const signs = new Map(
  signSets.flatMap(({ zero, from, to }) =>
    Array.from(
      { length: to - from + 1 },
      (_, place) =>
        // Both zeros in circles are adjacent.
        [String.fromCodePoint(from + place), zero === 0x1f10b ? '0' : String(from + place - zero)] as const,
    ),
  ),
);
const ideographs = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, String(value)] as const));

/** The same text with 0–9 for every digit; all other characters stay. */
export function plainDigits(text: string): string {
  return text.replace(
    /[^\P{Nd}0-9]|[\u24f5-\u24ff\u2776-\u2792〇一二三四五六七八九\u{1f10b}\u{1f10c}]/gu,
    (sign) => signs.get(sign) ?? ideographs.get(sign) ?? decimalValue(sign),
  );
}

/** The ten digits of a script follow one another from its zero; adjacent sets have ten each. */
function decimalValue(digit: string): string {
  const known = values.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (decimalDigit.test(String.fromCodePoint(code - before - 1))) before += 1;
  const value = String(before % 10);
  values.set(digit, value);
  return value;
}
