/**
 * Hours that name those of another line: "outside Mon-Fri 9am-5pm; bank holidays 24 hours", "whenever the day line is
 * closed: Mon-Fri 9am-5pm". What is said of weekdays is when the other line is open; what is said of bank holidays is
 * about this line itself, and must be beyond doubt.
 */
import type { Hours } from '../hours-schema.ts';
import { isOvernight, outsideOf } from '../outside-periods.ts';
import { timesWords } from './clock-times.ts';
import type { Item, Segment, Unclear } from './hours-items.ts';
import type { TokenKind } from './hours-lexicon.ts';
import type { Token } from './hours-tokens.ts';
import { ask, type HoursReading, refuse } from './said-hours.ts';

const example = 'such as: outside Mon-Fri 09:00-17:00; bank holidays 24 hours';
const whatStandsBehind = `Behind “outside” stand the hours of the day line, ${example}.`;
const withoutOutside =
  'write the hours of this line without “outside”, such as Mon-Fri 00:00-09:00, 17:00-24:00; Sat, Sun 24 hours; bank holidays closed';

/** What may stand before "outside": "We are open (out of hours): outside Mon-Fri …". */
const leadingKinds: readonly TokenKind[] = ['filler', 'open', 'mark', 'dash', 'and', 'bracket', 'end'];

/** "Evenings" would leave other times out. */
function isLeading({ kind, text }: Token): boolean {
  return leadingKinds.includes(kind) || (kind === 'out-of-hours' && /^(?:out|after)/i.test(text));
}

/** @returns what to write instead, where words that are not understood seem to be about another line's hours */
export function adviseOn(text: string): string {
  return /\b(?:outside|out[ -]of[ -]hours|after|evenings?|when(?:ever)?)\b/i.test(text)
    ? ` If the line takes over when another closes, write the hours of that line behind “outside”, ${example}.`
    : '';
}

/**
 * @returns the words behind "outside"; undefined where the hours are not said so; or a question where times are missing
 */
export function findOutsideWords(tokens: readonly Token[]): readonly Token[] | Unclear | undefined {
  const at = tokens.findIndex((token) => !isLeading(token));
  const isOutside = tokens[at]?.kind === 'outside';
  const isVague = tokens.some(({ kind }) => kind === 'outside' || kind === 'out-of-hours');
  const hasTimes = tokens.some(({ kind }) => kind === 'time');
  if (isVague && !hasTimes)
    return ask(`When is the day line open? Write its hours behind “outside”, ${example}.`);
  if (isOutside)
    // "All day" elsewhere may mean the daytime.
    return tokens
      .slice(at + 1)
      .map((token) => (token.kind === 'all-day' ? { ...token, kind: 'whole-day' as const } : token));
  const late = tokens.find(({ kind }) => kind === 'outside' || kind === 'out-of-hours');
  if (late?.kind === 'outside') return refuse(`Begin with “outside”, ${example}.`);
  return late && refuse(`Leave “${late.text}” out if these are the hours of the line itself.`);
}

/** A letter for each item, so that what is said of bank holidays can be looked up as a pattern. */
function letterOf(item: Item): string {
  switch (item.kind) {
    case 'days':
      return item.hasBankHolidays ? (item.days.size === 0 ? 'B' : 'X') : item.bankHolidays ? 'X' : 'd';
    case 'times':
      if (!item.times.some(({ opens, closes }) => opens === '00:00' && closes === '24:00')) return 't';
      return item.times.length === 1 ? 'W' : '-';
    default:
      return {
        including: 'I',
        'not-known': 'U',
        open: 'O',
        always: 'A',
        closed: '-',
        except: '-',
        included: '-',
      }[item.kind];
  }
}

/** At the end of a line: "bank holidays 24 hours", "open 24 hours on bank holidays", "including bank holidays". */
const ofThisLine = [
  { pattern: /(?:BW|O?WB|IBW?)$/, isWholeDay: true },
  { pattern: /BU$/, isWholeDay: false },
] as const;

export interface OutsideSegments {
  /** The hours of the other line. */
  readonly others: readonly Segment[];
  readonly bankHolidays: 'unknown' | 'whole day';
}

/** Separates what is said of the other line from what is said of this line's bank holidays. */
export function splitOutside(segments: readonly Segment[]): OutsideSegments | Unclear {
  const others: Segment[] = [];
  const rules = new Set<boolean>();
  for (const segment of segments) {
    const letters = segment.items.map(letterOf).join('');
    const rule = ofThisLine.find(({ pattern }) => pattern.test(letters));
    const left = rule ? letters.replace(rule.pattern, '') : letters;
    if (rule) rules.add(rule.isWholeDay);
    const unclear = askAbout(left, segment);
    if (unclear) return unclear;
    if (left !== '') others.push({ ...segment, items: segment.items.slice(0, left.length) });
  }
  if (rules.size > 1) return ask('Two things are said of bank holidays. Say one of them.');
  return { others, bankHolidays: rules.has(true) ? 'whole day' : 'unknown' };
}

function askAbout(letters: string, { items }: Segment): Unclear | undefined {
  if (/[BX]/.test(letters))
    return ask(
      `Is this about bank holidays of the line itself, or of the day line? Write bank holidays 24 hours if the line itself is open all day then. If not, ${withoutOutside}.`,
    );
  if (letters.includes('A') || letters.includes('W')) {
    const day = items[letters.search(/[AW]/) - 1];
    const typed = day?.kind === 'days' ? `on ${day.text}` : 'on these days';
    return ask(
      `Which line is open 24 hours ${typed}? If this one, leave these days out: outside the hours of the day line it is open anyway. If the day line, ${withoutOutside}.`,
    );
  }
  if (/[^dt]/.test(letters))
    return ask(
      `It is not clear which line is meant by “${items[letters.search(/[^dt]/)]?.text}”. ${whatStandsBehind}`,
    );
  return undefined;
}

/** For a question about the hours of the other line, which says "open" for them. */
export function sayWhatStandsBehind({ kind, problem }: Unclear): Unclear {
  return kind === 'ask' ? ask(`${problem} ${whatStandsBehind}`) : { kind, problem };
}

/**
 * @param inside the hours of the other line
 * @returns the hours of this line, or a question
 */
export function outsideHours(inside: Hours, bankHolidays: OutsideSegments['bankHolidays']): HoursReading {
  if (inside.kind !== 'periods') return ask(whatStandsBehind);
  const night = inside.periods.find(isOvernight);
  if (night)
    return ask(
      `Which line is open ${timesWords(night)}? If this one, leave “outside” out. ${whatStandsBehind}`,
    );
  const periods = outsideOf(inside.periods);
  if (periods.length === 0) return ask(`These hours leave no time over. ${whatStandsBehind}`);
  const hours: Hours = {
    kind: 'periods',
    periods,
    bankHolidays: bankHolidays === 'unknown' ? 'unknown' : { periods: [{ opens: '00:00', closes: '24:00' }] },
  };
  return { kind: 'read', hours };
}
