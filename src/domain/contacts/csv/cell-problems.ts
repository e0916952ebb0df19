/**
 * What must not get from a spreadsheet to readers, whatever the column: errors of formulas, broken characters, and
 * words that say that nothing is known. Every cell of an import is checked for them.
 */
import { plainLine } from '../../text/typed-text.ts';

/** As Excel, LibreOffice and Google Sheets write them. */
const formulaError =
  /#(?:REF!|N\/A\b|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|ERROR!|BUSY!|GETTING_DATA)|^#{3,}$|^Err:\d{3}$/i;

const nothingWords = new Set([
  ...['n/a', 'na', 'n.a.', 'n/k', 'not applicable', 'not known', 'none', 'nil', 'null', 'no', 'nothing'],
  ...['tbc', 't.b.c.', 'tba', 't.b.a.', 'tbd', 'to be confirmed', 'to be advised', 'to follow', 'pending'],
  ...['unknown', 'vacant', 'see above', 'as above', 'ditto', 'x', 'xx', 'xxx'],
]);

/** @returns what is wrong with the cell whatever its column, and what to do */
export function findCellProblem(cell: string): string | undefined {
  const text = plainLine(cell);
  if (text === '') return undefined;
  const error = formulaError.exec(text)?.[0];
  if (error !== undefined)
    return `“${error}” is an error of the spreadsheet. Put what belongs there, or leave the cell empty.`;
  const broken = findBrokenLetters(cell);
  if (broken === undefined) return undefined;
  return broken.meant === undefined
    ? 'A letter was lost: “�” stands in its place. Write it again, and save the file as “CSV UTF-8”.'
    : `“${broken.found}” is “${broken.meant}” with its letters broken. Write it again, and save the file as “CSV UTF-8”.`;
}

/** @returns the message for a cell that is filled but says nothing */
export function findNothingSaid(cell: string): string | undefined {
  const text = plainLine(cell);
  if (text === '') return undefined;
  const isNothing = nothingWords.has(text.toLowerCase()) || /^[\p{P}\p{S}]+$/u.test(text);
  return isNothing ? `“${text}” tells readers nothing. Leave the cell empty until it is known.` : undefined;
}

interface BrokenLetters {
  readonly found: string;
  /** Undefined where the original is lost. */
  readonly meant: string | undefined;
}

/** Characters in UTF-8 that were read as Windows-1252: â€“ is a dash, Ã© is é. */
function findBrokenLetters(text: string): BrokenLetters | undefined {
  if (text.includes('\ufffd')) return { found: '\ufffd', meant: undefined };
  for (const [run] of text.matchAll(/[^\0-\x7f]{2,}/gu)) {
    const bytes = [...run].map((letter) => windowsCodes.get(letter) ?? letter.codePointAt(0) ?? 0);
    if (bytes.some((byte) => byte > 0xff)) continue;
    const meant = decodeUtf8(bytes);
    if (meant !== undefined) return { found: run, meant };
  }
  return undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** The code of each character that Windows-1252 has and Latin-1 lacks. */
const windowsCodes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x20 }, (_, at) => 0x80 + at).map((code) => [
    windows1252.decode(new Uint8Array([code])),
    code,
  ]),
);

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
