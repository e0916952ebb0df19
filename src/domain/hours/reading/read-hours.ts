/**
 * Reads opening hours as people write them: completely or not at all. An ambiguous text leads to a question, and an
 * unknown word makes the whole text be refused, so that no part of a week is lost silently. The README of hours/ says
 * why the grammar is our own.
 */

import type { OpeningTimes } from '../hours-schema.ts';
import { readItems, type Segment, type Unclear } from './hours-items.ts';
import { readTokens, type Token } from './hours-tokens.ts';
import {
  adviseOn,
  findOutsideWords,
  outsideHours,
  sayWhatStandsBehind,
  splitOutside,
} from './read-outside.ts';
import { readSegment } from './read-segment.ts';
import { ask, type HoursReading, refuse, SaidHours } from './said-hours.ts';

/** Spreadsheets turn 24/7 into `24-Jul`, and 9-5 into `09-May`. */
const spreadsheetDate =
  /^\d{1,2}[-/ ](?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/ ]\d{2,4})?|\d{1,2}[-/]20\d\d)$/i;

/** Longer than any hours that fit a table. */
const longest = 600;

/** @returns the hours, or the question or error for the person who typed them */
export function readHours(typed: string): HoursReading {
  if (typed.length > longest) return refuse(`Shorten the hours to ${longest} characters.`);
  const cut = readTokens(typed);
  if (spreadsheetDate.test(cut.text))
    return quoting(
      cut.text,
      ask(
        'A spreadsheet seems to have made a date of 24/7 or 9-5. Write 24 hours, or days and times such as Mon-Fri 9am-5pm.',
      ),
    );
  if (!cut.ok) return quoting(cut.text, refuse(`“${cut.unknown}” is not understood.${adviseOn(cut.text)}`));
  const outside = findOutsideWords(cut.tokens);
  if (outside && 'problem' in outside) return quoting(cut.text, outside);
  const segments: Segment[] = [];
  for (const tokens of splitSegments(outside ?? cut.tokens)) {
    const segment = readItems(cut.text, tokens);
    if ('problem' in segment) return quoting(textOf(cut.text, tokens), segment);
    segments.push(segment);
  }
  const joined = joinLines(segments);
  if (!outside) return readSegments(cut.text, joined);
  const split = splitOutside(joined);
  if ('problem' in split) return quoting(cut.text, split);
  const inside = readSegments(cut.text, split.others);
  if ('problem' in inside) return sayWhatStandsBehind(inside);
  const reading = outsideHours(inside.hours, split.bankHolidays);
  return 'problem' in reading ? quoting(cut.text, reading) : reading;
}

function readSegments(text: string, segments: readonly Segment[]): HoursReading {
  const said = new SaidHours();
  for (const [index, segment] of segments.entries()) {
    const unclear = readSegment(segment, segments[index + 1], said);
    if (unclear) return quoting(segment.text, unclear);
  }
  const reading = said.toHours();
  return 'problem' in reading ? quoting(text, reading) : reading;
}

/** Reads periods that are written without days. */
export function readTimesAlone(
  typed: string,
):
  | { readonly times: readonly OpeningTimes[]; readonly problem?: never }
  | { readonly times?: never; readonly problem: string } {
  const cut = readTokens(typed.slice(0, longest));
  const segment = cut.ok ? readItems(cut.text, cut.tokens) : undefined;
  if (segment && 'problem' in segment) return segment;
  const [only, ...others] = segment?.items ?? [];
  if (only?.kind !== 'times' || others.length > 0)
    return {
      problem: `“${cut.text}” is not understood. Write times alone, such as 10:00-14:00 or 24 hours.`,
    };
  return only;
}

function quoting(text: string, { kind, problem }: Unclear): Unclear {
  return { kind, problem: `“${text.replaceAll('\n', ' ')}”: ${problem}` };
}

function splitSegments(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'end') segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

function textOf(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.at, last.at + last.text.length) : text;
}

/** Days on one line and their times on the next belong together, if neither line has anything else. */
function joinLines(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const isTail = segment.items.length === 1 && segment.items[0]?.kind === 'times';
    const isHead = before?.items.length === 1 && before.items[0]?.kind === 'days';
    if (before && isHead && isTail)
      joined[joined.length - 1] = {
        text: `${before.text} ${segment.text}`,
        items: [...before.items, ...segment.items],
      };
    else joined.push(segment);
  }
  return joined;
}
