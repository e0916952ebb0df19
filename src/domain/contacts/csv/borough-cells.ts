/**
 * The boroughs in a cell, by any name that people use: `London Borough of Barnet`, `LB Tower Hamlets`, `H&F`, `Camden &
 * Islington`, `London-wide`. Names are those of the public search (borough-names.ts); a name that is only similar is
 * asked about and never accepted.
 */
import type { BoroughNames } from '../../lookup/names/borough-names.ts';
import { notParsed, type Parsed, parsed, plainLine } from '../../text/typed-text.ts';

export interface KnownBoroughs {
  /** Names by code. */
  readonly boroughs: ReadonlyMap<string, string>;
  /** Codes by lower-case code, name, slug or alias; several where an alias is shared. */
  readonly boroughCodes: ReadonlyMap<string, readonly string[]>;
  readonly boroughNames: BoroughNames;
}

export interface Coverage {
  readonly allLondon: boolean;
  readonly boroughs: readonly string[];
}

const allLondon =
  /^(?:all|(?:all|every|whole|the whole|all of|whole of|the whole of|across|pan|greater|throughout)[ -](?:of )?(?:greater )?london|london[ -]?wide|(?:all|every|all the)(?: \d+)? (?:london )?boroughs?(?: (?:of|in) london)?|all areas)$/i;

/** A prefix of several names: London Boroughs of Camden and Islington. */
const before = /^(?:the )?(?:london |royal )*boroughs? of /i;
const after = /,? (?:(?:city |borough )?councils?|boroughs?|corporation)$/i;
/** A cell with more names than this is not one cell. */
const longestCell = 2000;

export function parseBoroughs(cell: string, known: KnownBoroughs): Parsed<Coverage> {
  const pieces = splitBoroughs(cell);
  if (cell.length > longestCell) return notParsed('This is too long for names of boroughs.');
  const codes = new Set<string>();
  let isAllLondon = false;
  for (const name of pieces) {
    if (allLondon.test(name)) {
      isAllLondon = true;
      continue;
    }
    const found = findBoroughs(name, known);
    if (!found.ok) return found;
    for (const code of found.value) codes.add(code);
  }
  if (isAllLondon && codes.size > 0)
    return notParsed('This names all London and single boroughs. Write all London, or the boroughs alone.');
  return parsed({ allLondon: isAllLondon, boroughs: isAllLondon ? [] : [...codes] });
}

/** The names in a cell, apart from those with “and” between them. */
export function splitBoroughs(cell: string): readonly string[] {
  return cell
    .split(/[;,/|•\r\n]|\s\+\s/)
    .map((piece) =>
      plainLine(piece)
        .replace(/[.\s]+$/, '')
        .replace(/^(?:and|&) /i, ''),
    )
    .filter((piece) => piece !== '');
}

/** One name, or several with “and” or & between them; some names contain an “and” themselves. */
function findBoroughs(text: string, known: KnownBoroughs): Parsed<readonly string[]> {
  const whole = findBorough(text, known);
  if (whole.kind === 'found') return parsed([whole.code]);
  const words = text.split(/\s+(?:and|&|\+)\s+|\s*&\s*/i).map((word) => word.trim());
  const several = words.length > 1 ? joinNames(words, known) : undefined;
  if (several) return parsed(several);
  if (whole.kind === 'shared')
    return notParsed(`“${text}” may be ${inWords(whole.codes, known)}. Write the full name or the code.`);
  // If one of several names is wrong, the message names it.
  const wrong =
    words.length > 1 ? words.find((word) => findBorough(word, known).kind !== 'found') : undefined;
  return notParsed(unknownBorough(wrong ?? text, known));
}

/** The longest names first, so that “Barking and Dagenham” is one and “Camden and Islington” two. */
function joinNames(words: readonly string[], known: KnownBoroughs): readonly string[] | undefined {
  if (words.length === 0) return [];
  for (let length = Math.min(2, words.length); length > 0; length -= 1) {
    const found = findBorough(words.slice(0, length).join(' and '), known);
    if (found.kind !== 'found') continue;
    const rest = joinNames(words.slice(length), known);
    if (rest) return [found.code, ...rest];
  }
  return undefined;
}

type Found =
  | { readonly kind: 'found'; readonly code: string }
  | { readonly kind: 'shared'; readonly codes: readonly string[] }
  | { readonly kind: 'none' };

function findBorough(name: string, { boroughCodes, boroughNames }: KnownBoroughs): Found {
  const forms = [name, name.replace(before, ''), name.replace(before, '').replace(after, '')];
  for (const form of forms) {
    const [code, ...others] = boroughCodes.get(form.toLowerCase()) ?? boroughNames.listNamed(form);
    if (code !== undefined && others.length > 0) return { kind: 'shared', codes: [code, ...others] };
    if (code !== undefined) return { kind: 'found', code };
  }
  return { kind: 'none' };
}

function unknownBorough(name: string, known: KnownBoroughs): string {
  if (/^london$/i.test(name))
    return '“London” may be all of it or the City of London. Write all London, or City of London.';
  const codes = listSimilarBoroughs(name, known);
  if (codes.length === 0 || codes.length > 4)
    return `“${name}” is no London borough. Write names or codes with ; between them, or all London.`;
  return `“${name}” is no London borough. Did you mean ${inWords(codes, known)}?`;
}

/** Codes of the boroughs that a misspelt or longer name may mean, the likeliest first. */
export function listSimilarBoroughs(name: string, { boroughNames }: KnownBoroughs): readonly string[] {
  const plain = name.replace(before, '').replace(after, '');
  return [
    ...new Set([
      ...boroughNames.similar(plain).boroughs,
      ...boroughNames.listFirstWords(plain),
      ...boroughNames.listBegun(plain),
      ...boroughNames.mentionedIn(plain),
    ]),
  ];
}

function inWords(codes: readonly string[], { boroughs }: KnownBoroughs): string {
  const names = codes.map((code) => boroughs.get(code) ?? code);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
