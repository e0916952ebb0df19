/** Which boroughs a cell may name that cannot be read as it stands: a misspelt name, or one among other words. */
import { london } from '../../../../../db/reference/london/profile.ts';
import { type KnownBoroughs, listSimilarBoroughs, parseBoroughs, splitBoroughs } from '../borough-cells.ts';
import type { Reading } from './question.ts';

export interface BoroughReadings {
  readonly readings: readonly Reading[];
  /** Whether every name may mean one borough only. */
  readonly isLikely: boolean;
}

const none: BoroughReadings = { readings: [], isLikely: false };
const mostReadings = 4;
const mostNames = 12;

export function suggestBoroughs(cell: string, known: KnownBoroughs): BoroughReadings {
  const names = splitBoroughs(cell).flatMap((name) =>
    parseBoroughs(name, known).ok ? [name] : name.split(/\s+(?:and|&|\+)\s+|\s*&\s*/i),
  );
  if (names.length === 0 || names.length > mostNames) return none;
  if (names.some((name) => /^(?:greater )?london$/i.test(name))) return ofLondon(names, known);
  const meant = names.map((name) => codesOf(name, known));
  if (meant.some(({ length }) => length === 0)) return mixed(cell, names, known);
  // Each of the likeliest boroughs of the first name that may be several; of the others the likeliest.
  const unsure = meant.findIndex(({ length }) => length > 1);
  const choices = unsure === -1 ? [0] : (meant[unsure] ?? []).slice(0, mostReadings).map((_, at) => at);
  const readings = choices.map((choice) =>
    readingOf(
      meant.flatMap((codes, at) => (at === unsure ? codes[choice] : codes[0]) ?? []),
      known,
    ),
  );
  return { readings, isLikely: unsure === -1 };
}

function codesOf(name: string, known: KnownBoroughs): readonly string[] {
  const read = parseBoroughs(name, known);
  return read.ok ? read.value.boroughs : listSimilarBoroughs(name, known).slice(0, mostReadings);
}

const wholeCity: Reading = { cell: london.whole, words: london.whole };

/** “London” is all of it or the City. */
function ofLondon(names: readonly string[], known: KnownBoroughs): BoroughReadings {
  const others = names.filter((name) => !/^(?:greater )?london$/i.test(name));
  const read = parseBoroughs(['City of London', ...others].join(';'), known);
  return {
    readings: [wholeCity, ...(read.ok ? [readingOf(read.value.boroughs, known)] : [])],
    isLikely: false,
  };
}

/** All London and boroughs in one cell: one or the other. */
function mixed(cell: string, names: readonly string[], known: KnownBoroughs): BoroughReadings {
  const read = names.map((name) => parseBoroughs(name, known));
  if (!read.some((each) => each.ok && each.value.allLondon) || read.some((each) => !each.ok)) return none;
  const boroughs = read.flatMap((each) => (each.ok ? each.value.boroughs : []));
  return { readings: [wholeCity, readingOf(boroughs, known)], isLikely: /^all\b/i.test(cell.trim()) };
}

function readingOf(codes: readonly string[], { boroughs }: KnownBoroughs): Reading {
  const names = [...new Set(codes)].map((code) => boroughs.get(code) ?? code);
  return { cell: names.join('; '), words: names.join(', ') };
}
