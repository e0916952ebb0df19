/**
 * Groups the words of hours by what they are about: some days, some times, or a word such as "closed" between them. One
 * line, or the text between two semicolons, becomes one segment.
 */

import type { OpeningTimes, Weekday } from '../hours-schema.ts';
import { weekdays } from '../hours-schema.ts';
import { listWords } from '../list-words.ts';
import { timeWords } from '../time-words.ts';
import { weekdayWords } from '../weekday-words.ts';
import { parseTypedTime, readTimes, type TypedTime, timesWords } from './clock-times.ts';
import type { TokenKind } from './hours-lexicon.ts';
import type { Token } from './hours-tokens.ts';

export interface DaysItem {
  readonly kind: 'days';
  readonly days: ReadonlySet<Weekday>;
  readonly isEveryDay: boolean;
  /** Whether several are named one by one. */
  readonly isList: boolean;
  /** Whether bank holidays are explicitly among them. */
  readonly hasBankHolidays: boolean;
  /** The assumption about bank holidays. */
  readonly bankHolidays: 'open' | 'closed' | undefined;
}

export interface TimesItem {
  readonly kind: 'times';
  readonly isWholeDay: boolean;
  readonly times: readonly OpeningTimes[];
}

const wordKinds = ['always', 'closed', 'open', 'not-known', 'except', 'including', 'included'] as const;

export interface WordItem {
  readonly kind: (typeof wordKinds)[number];
}

export type Item = (DaysItem | TimesItem | WordItem) & {
  /** Whether a comma, a bracket, a slash or an "and" comes before it; a colon or a dash joins. */
  readonly isApart: boolean;
  /** As typed. */
  readonly text: string;
};

/** Why it cannot be read: it can be read in several ways, or not at all. */
export interface Unclear {
  readonly kind: 'ask' | 'refused';
  /** Whole sentences. */
  readonly problem: string;
}

export type Segment = { readonly text: string; readonly items: readonly Item[] };

interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

/**
 * @param text that the tokens were cut from
 * @param tokens of one segment
 */
export function readItems(text: string, tokens: readonly Token[]): Segment | Unclear {
  const cursor: Cursor = { text, tokens, at: 0 };
  const items: Item[] = [];
  let isApart = false;
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at] as Token;
    const start = cursor.at;
    if (isSeparator(cursor)) {
      isApart ||= apartKinds.includes(token.kind);
      cursor.at += 1;
      continue;
    }
    const item = readItem(cursor, token);
    if (!item) return { kind: 'refused', problem: `It is not clear what “${token.text}” stands for here.` };
    if ('problem' in item) return item;
    items.push({ ...item, isApart, text: sliceOf(cursor, start, cursor.at) });
    isApart = false;
  }
  return { text: sliceOf(cursor, 0, tokens.length), items };
}

function sliceOf({ text, tokens }: Cursor, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.at, last.at + last.text.length) : '';
}

const apartKinds: readonly TokenKind[] = ['and', 'slash', 'bracket'];
const plainSeparators: readonly TokenKind[] = [...apartKinds, 'mark', 'dash'];
function isSeparator({ tokens, at }: Cursor): boolean {
  const { kind } = tokens[at] as Token;
  const before = tokens[at - 1]?.kind;
  // "Except" and "including" are followed directly by their days.
  const isHeld = before === 'except' || before === 'including';
  if (kind === 'bracket' || kind === 'mark') return true;
  if (plainSeparators.includes(kind)) return !isHeld;
  if (kind === 'filler') return !isHeld && before !== 'to' && before !== 'between';
  return kind === 'between' && tokens[at + 1]?.kind === 'time';
}

function readItem(
  cursor: Cursor,
  { kind, means }: Token,
): DaysItem | TimesItem | WordItem | Unclear | undefined {
  if (kind === 'time') return readTimesItem(cursor);
  if (kind === 'whole-day') {
    cursor.at += 1;
    return { kind: 'times', isWholeDay: true, times: [{ opens: '00:00', closes: '24:00' }] };
  }
  if (means || kind === 'bank-holidays') return readDaysItem(cursor);
  const word = wordKinds.find((known) => known === kind);
  if (word === undefined) return undefined;
  cursor.at += 1;
  return { kind: word };
}

const dayKinds: readonly TokenKind[] = ['day', 'days', 'bank-holidays'];

function readDaysItem(cursor: Cursor): DaysItem | Unclear {
  const days = new Set<Weekday>();
  let isEveryDay = false;
  let nameCount = 0;
  let hasBankHolidays = false;
  let bankHolidays: DaysItem['bankHolidays'];
  const start = cursor.at;
  for (;;) {
    const token = cursor.tokens[cursor.at] as Token;
    cursor.at += 1;
    if (token.kind === 'bank-holidays') hasBankHolidays = true;
    else {
      nameCount += 1;
      const range = token.kind === 'day' ? readRange(cursor, token) : (token.means?.days ?? []);
      if ('problem' in range) return range;
      for (const day of range) days.add(day);
      isEveryDay ||= token.means?.isEveryDay === true;
      bankHolidays ??= token.means?.bankHolidays;
    }
    const next = findNextDays(cursor, token);
    if (next === undefined) break;
    cursor.at = next;
  }
  return (
    askAboutPair(cursor, start) ?? {
      kind: 'days',
      days,
      isEveryDay,
      isList: nameCount > 1,
      hasBankHolidays,
      bankHolidays,
    }
  );
}

/** @returns where the next item of a list of days begins: after a comma, an "and", a slash, or directly */
function findNextDays({ tokens, at }: Cursor, { kind }: Token): number | undefined {
  const isDays = (place: number) => dayKinds.includes(tokens[place]?.kind ?? 'mark');
  let next = at;
  while (['and', 'slash', 'bracket'].includes(tokens[next]?.kind ?? '')) next += 1;
  if (tokens[next]?.kind === 'filler' && next > at) next += 1;
  if (!isDays(next)) return undefined;
  // "Bank holiday Monday" is not a day in this table.
  const isAtOnce = next === at && (kind === 'bank-holidays' || tokens[next]?.kind === 'bank-holidays');
  return isAtOnce ? undefined : next;
}

/** `Mon-Fri`, after its first day has been read. */
function readRange(cursor: Cursor, first: Token): readonly Weekday[] | Unclear {
  const names = [first];
  for (;;) {
    const [joint, day] = [cursor.tokens[cursor.at], cursor.tokens[cursor.at + 1]];
    if ((joint?.kind !== 'dash' && joint?.kind !== 'to') || day?.kind !== 'day') break;
    names.push(day);
    cursor.at += 2;
  }
  const [from = 0, to, ...more] = names.map(({ means }) => weekdays.indexOf(means?.days[0] as Weekday));
  if (to === undefined) return [weekdays[from] as Weekday];
  if (more.length > 0) {
    const full = [from, to, ...more].map((day) => weekdayWords[weekdays[day] as Weekday]);
    return {
      kind: 'ask',
      problem: `Is it ${listWords(full)}, or ${full[0]} to ${full.at(-1)}? Write ${full.join(', ')} or ${full[0]}-${full.at(-1)}.`,
    };
  }
  const length = ((to - from + 7) % 7) + 1;
  if (length === 1)
    return {
      kind: 'refused',
      problem: 'The first day and the last are the same. Write every day, or one day.',
    };
  return Array.from({ length }, (_, ahead) => weekdays[(from + ahead) % 7] as Weekday);
}

/** A slash between Monday and the end of the week means "to" as often as "and". */
function askAboutPair({ tokens, at }: Cursor, start: number): Unclear | undefined {
  const [first, slash, second] = tokens.slice(start, at);
  const ends: readonly (Weekday | undefined)[] = ['fri', 'sat', 'sun'];
  const isPair =
    at - start === 3 && first?.kind === 'day' && slash?.kind === 'slash' && second?.kind === 'day';
  if (!isPair || first.means?.days[0] !== 'mon' || !ends.includes(second.means?.days[0])) return undefined;
  const last = weekdayWords[second.means?.days[0] as Weekday];
  return {
    kind: 'ask',
    problem: `Is it Monday and ${last}, or Monday to ${last}? Write Monday and ${last}, or Monday-${last}.`,
  };
}

function readTimesItem(cursor: Cursor): TimesItem | Unclear {
  const times: OpeningTimes[] = [];
  for (;;) {
    const start = cursor.at;
    const opens = readTime(cursor);
    if ('problem' in opens) return opens;
    const isBetween = cursor.tokens[start - 1]?.kind === 'between';
    const joint = cursor.tokens[cursor.at];
    const isJoint = joint?.kind === 'dash' || joint?.kind === 'to' || (isBetween && joint?.text === 'and');
    if (!isJoint || cursor.tokens[cursor.at + 1]?.kind !== 'time') return askWithoutEnd(cursor, start);
    cursor.at += 1;
    const closes = readTime(cursor);
    if ('problem' in closes) return closes;
    const isNextDay = cursor.tokens[cursor.at]?.kind === 'next-day';
    if (isNextDay) cursor.at += 1;
    const reading = readTimes(opens, closes, isNextDay);
    if (reading.kind === 'ask') return askAboutTimes(sliceOf(cursor, start, cursor.at), reading.readings);
    times.push(reading.times);
    let next = cursor.at;
    while (['and', 'slash', 'between'].includes(cursor.tokens[next]?.kind ?? '')) next += 1;
    if (cursor.tokens[next]?.kind !== 'time') break;
    cursor.at = next;
  }
  return { kind: 'times', isWholeDay: false, times };
}

function readTime(cursor: Cursor): TypedTime | Unclear {
  const { text } = cursor.tokens[cursor.at] as Token;
  cursor.at += 1;
  return (
    parseTypedTime(text) ?? {
      kind: 'refused',
      problem: `“${text}” is a time that no clock shows. Write times from 00:00 to 24:00.`,
    }
  );
}

export function askAboutTimes(typed: string, readings: readonly OpeningTimes[]): Unclear {
  const words = readings.map(timesWords);
  const written = readings.map(({ opens, closes }) => `${timeWords(opens)}-${timeWords(closes)}`);
  return {
    kind: 'ask',
    problem: `Does ${typed} mean ${words.slice(0, -1).join(', ')} or ${words.at(-1)}? Write ${written.slice(0, -1).join(', ')} or ${written.at(-1)}.`,
  };
}

/** `9am` alone, or times that belong to different days: `Fri 5pm to Mon 9am`. */
function askWithoutEnd({ text, tokens }: Cursor, start: number): Unclear {
  const kinds = tokens.map(({ kind }) => kind);
  const between = kinds.slice(kinds.indexOf('time') + 1, kinds.lastIndexOf('time'));
  const isAcrossDays =
    kinds.filter((kind) => kind === 'time').length === 2 &&
    between.includes('day') &&
    (between.includes('to') || between.includes('dash'));
  const typed = tokens[start]?.text ?? text;
  return isAcrossDays
    ? {
        kind: 'ask',
        problem:
          'Is it open without a break from the first day to the last, or between these times on each day? Write either Fri 17:00-24:00; Sat, Sun 24 hours; Mon 00:00-09:00, or Fri-Mon 17:00-09:00, with your own days and times.',
      }
    : {
        kind: 'ask',
        problem: `Until when, or from when? Beside ${typed} there is no second time. Write it such as 09:00-17:00.`,
      };
}
