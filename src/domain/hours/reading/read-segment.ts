/**
 * Reads one line of hours in words: which times belong to which days, and what is closed. If words may belong to what
 * comes before them as well as to what follows, the person who wrote them is asked.
 */

import { weekdays } from '../hours-schema.ts';
import { timesWords } from './clock-times.ts';
import type { DaysItem, Item, Segment, TimesItem, Unclear } from './hours-items.ts';
import { ask, refuse, type SaidHours } from './said-hours.ts';

/**
 * @param next the segment after it
 * @returns what is unclear in it
 */
export function readSegment(
  { items }: Segment,
  next: Segment | undefined,
  said: SaidHours,
): Unclear | undefined {
  const reader = new SegmentReader(items, said);
  return reader.read() ?? reader.finish(next?.text);
}

class SegmentReader {
  readonly #items: readonly Item[];
  readonly #said: SaidHours;
  #at = 0;
  /** Days that wait for their times. */
  #days: (DaysItem & Item) | undefined;
  /** Times that wait for their days. */
  #times: (TimesItem & Item) | undefined;

  constructor(items: readonly Item[], said: SaidHours) {
    this.#items = items;
    this.#said = said;
  }

  read(): Unclear | undefined {
    for (; this.#at < this.#items.length; this.#at += 1) {
      const unclear = this.#take(this.#items[this.#at] as Item);
      if (unclear) return unclear;
    }
    return undefined;
  }

  finish(next: string | undefined): Unclear | undefined {
    if (this.#times) return askDaysOf(this.#times.text, this.#said.latestTimes);
    return this.#days && askTimesOf(this.#days, next);
  }

  #ahead(places: number): Item | undefined {
    return this.#items[this.#at + places];
  }

  #take(item: Item): Unclear | undefined {
    switch (item.kind) {
      case 'days':
        return this.#takeDays(item);
      case 'times':
        return this.#takeTimes(item);
      case 'always':
        return this.#takeAlways();
      case 'closed':
      case 'except':
      case 'including':
        return this.#takeLeading(item);
      case 'open':
        return this.#takeOpen(item);
      case 'not-known':
      case 'included':
        return refuse(`It does not say what is ${item.text}.`);
    }
  }

  #takeAlways(): Unclear | undefined {
    if (this.#days) return ask(`24/7 is every day. Write ${this.#days.text} 24 hours, or 24 hours alone.`);
    const next = this.#ahead(1);
    const isSaidAgain = next?.kind === 'days' && next.isEveryDay && this.#ahead(2)?.kind !== 'times';
    this.#said.open(isSaidAgain ? next : everyDay, wholeDay);
    if (isSaidAgain) this.#at += 1;
    return undefined;
  }

  #takeDays(item: DaysItem & Item): Unclear | undefined {
    if (this.#days) return askTimesOf(this.#days, item.text);
    const next = this.#ahead(1);
    if (next?.kind === 'closed' && isBehind(next, this.#ahead(2), this.#ahead(3))) {
      if (isUnsure(item, next, this.#ahead(2), this.#ahead(3)))
        return ask(
          `Is it closed on ${item.text}, or on ${this.#ahead(2)?.text}? Put a semicolon behind what is closed, or brackets around it.`,
        );
      this.#said.close(item);
      this.#at += 1;
    } else if (isOnlyBankHolidays(item) && next && isHolidayWord(next, this.#ahead(2))) {
      this.#said.sayOfBankHolidays(next.kind === 'not-known' ? 'unknown' : 'open');
      this.#at += 1;
    } else if (this.#times) {
      if (next?.kind === 'times' && this.#ahead(2)?.kind !== 'days')
        return ask(
          `Which times are those of ${item.text}? Put a semicolon between each group of days and the next.`,
        );
      this.#said.open(item, this.#times);
      this.#times = undefined;
    } else this.#days = item;
    return undefined;
  }

  #takeTimes(item: TimesItem & Item): Unclear | undefined {
    const isAlone = this.#items.every(({ kind }) => kind === 'times' || kind === 'open');
    if (this.#days) {
      this.#said.open(this.#days, item);
      this.#days = undefined;
    } else if (this.#ahead(1)?.kind === 'days' && !this.#times && this.#isTimesFirst()) this.#times = item;
    else if (item.isWholeDay && isAlone) this.#said.open(everyDay, item);
    else return askDaysOf(item.text, this.#said.latestTimes);
    return undefined;
  }

  /** Words before the days that they are about. */
  #takeLeading(item: Item): Unclear | undefined {
    const days = this.#ahead(1);
    const behind = this.#ahead(2);
    const hasTimes = behind?.kind === 'times';
    if (item.kind === 'closed' && days?.kind === 'times')
      return ask('When is it open? Write both periods, such as Mon-Fri 09:00-13:00, 14:00-17:00.');
    if (days?.kind !== 'days') return refuse(`It does not say which days are meant by “${item.text}”.`);
    const isOfOwn = hasTimes && !this.#days && !this.#times;
    if (item.kind === 'including') return this.#include(days, isOfOwn);
    if (this.#days && behind && !isPut(item, days, behind, this.#days))
      return ask(
        `Which days are “${item.text}”, and which are open ${behind.text}? Put brackets around what is closed, or a semicolon behind it.`,
      );
    if (isOfOwn)
      return ask(
        `What is different on ${days.text}? Give these days a period of their own behind a semicolon, or leave their times out if it is closed.`,
      );
    this.#said.close(days);
    this.#at += 1;
    return undefined;
  }

  /** @param isOfOwn whether separate times follow */
  #include(days: DaysItem & Item, isOfOwn: boolean): Unclear | undefined {
    if (isOfOwn)
      return ask(
        `Which times are those of ${days.text}? Put a semicolon before these days and leave the word “including” out, if the times behind them are theirs.`,
      );
    this.#at += 1;
    const isHolidays = isOnlyBankHolidays(days);
    const named = this.#days?.days ?? this.#said.latestDays;
    const isOfWeek = weekdays.slice(0, 5).every((day) => named?.has(day));
    if (isHolidays && isOfWeek) this.#said.sayOfBankHolidays('open');
    else if (isHolidays && !this.#days)
      return ask(
        'At what times is it open on bank holidays? Write bank holidays open, for the times of other days, or bank holidays 10:00-14:00.',
      );
    else if (this.#days)
      this.#days = {
        ...this.#days,
        days: new Set([...this.#days.days, ...days.days]),
        hasBankHolidays: this.#days.hasBankHolidays || days.hasBankHolidays,
      };
    else this.#at -= 1;
    return undefined;
  }

  /** "Open bank holidays"; before days or times the word adds nothing. */
  #takeOpen(item: Item): Unclear | undefined {
    const next = this.#ahead(1);
    if (next?.kind !== 'days' && next?.kind !== 'times' && next?.kind !== 'always')
      return refuse(`It does not say what is meant by “${item.text}”.`);
    if (next.kind !== 'days' || !isOnlyBankHolidays(next)) return undefined;
    if (this.#ahead(2)?.kind === 'times' || this.#days) return undefined;
    this.#said.sayOfBankHolidays('open');
    this.#at += 1;
    return undefined;
  }

  /** Whether times may come before their days: at the beginning, or after others that did. */
  #isTimesFirst(): boolean {
    const first = this.#items.find(({ kind }) => kind === 'days' || kind === 'times');
    return first?.kind === 'times';
  }
}

const everyDay: DaysItem = {
  kind: 'days',
  days: new Set(weekdays),
  isList: false,
  isEveryDay: true,
  hasBankHolidays: false,
  bankHolidays: undefined,
};
const wholeDay: TimesItem = { kind: 'times', isWholeDay: true, times: [{ opens: '00:00', closes: '24:00' }] };

function isOnlyBankHolidays({ hasBankHolidays, days }: DaysItem): boolean {
  return hasBankHolidays && days.size === 0;
}

function isHolidayWord({ kind }: Item, next: Item | undefined): boolean {
  return kind === 'included' || kind === 'not-known' || (kind === 'open' && next?.kind !== 'times');
}

/** Whether "closed" is about the days before it: `Sat closed, Sun 10:00-12:00`, not `Mon-Fri (closed Wed) …`. */
function isBehind(closed: Item, next: Item | undefined, afterNext: Item | undefined): boolean {
  if (next === undefined) return true;
  if (next.kind !== 'days') return !closed.isApart;
  if (!closed.isApart) return true;
  return next.isApart || afterNext?.kind === 'closed';
}

/** Nothing between them says which days are closed, so either may be: `Mon-Fri closed bank holidays 09:00-17:00`. */
function isUnsure(
  days: DaysItem,
  closed: Item,
  next: Item | undefined,
  afterNext: Item | undefined,
): boolean {
  if (next?.kind !== 'days' || closed.isApart !== next.isApart || afterNext?.kind === 'closed') return false;
  return isOnlyBankHolidays(next) || [...next.days].every((day) => days.days.has(day));
}

/**
 * Whether the closed days are set apart from the days before them and the times after, so that the times belong to
 * those days: `Mon-Fri (closed bank holidays) 09:00-17:00`. `Mon-Fri except Wed 09:00-17:00` is clear without that.
 */
function isPut(leading: Item, closed: DaysItem & Item, behind: Item, open: DaysItem): boolean {
  if (behind.isApart) return !closed.isApart;
  const isPartOfThem = [...closed.days].every((day) => open.days.has(day));
  return leading.kind === 'except' && (isPartOfThem || !closed.isList);
}

function askTimesOf(days: DaysItem & Item, next: string | undefined): Unclear {
  if (isOnlyBankHolidays(days))
    return ask(
      'At what times is it open on bank holidays? Write bank holidays open, for the times of other days, bank holidays closed, or bank holidays 10:00-14:00.',
    );
  return ask(
    next === undefined
      ? `At what times is it open on ${days.text}? Write the times behind the days, such as ${days.text} 09:00-17:00.`
      : `At what times is it open on ${days.text}? If at those of “${next}” too, put a comma between the days, such as Mon-Fri, Sat 09:00-17:00. If not, give ${days.text} times of its own.`,
  );
}

function askDaysOf(typed: string, before: TimesItem | undefined): Unclear {
  const [first] = before?.times ?? [];
  return ask(
    first === undefined
      ? `On which days is it open ${typed}? Write the days before the times, such as every day ${typed} or Mon-Fri ${typed}.`
      : `On which days is it open ${typed}? Write the days before it. If they are those of ${timesWords(first)}, put a comma between the times.`,
  );
}
