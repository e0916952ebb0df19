/** Collects what hours in words have said so far, and works out the resulting hours. Filled by read-segment.ts. */

import {
  type BankHolidayHours,
  type Hours,
  type OpeningPeriod,
  type Weekday,
  weekdays,
} from '../hours-schema.ts';
import { weekdayWords } from '../weekday-words.ts';
import { timesWords } from './clock-times.ts';
import type { DaysItem, TimesItem, Unclear } from './hours-items.ts';

export type HoursReading = { readonly kind: 'read'; readonly hours: Hours } | Unclear;

/** Used when there is no more specific message. */
export const howToWriteHours =
  'Write days and times, such as Mon-Fri 09:00-17:00; bank holidays closed. Put anything else in the notes, and leave the hours empty if they are not known.';

export function ask(problem: string): Unclear {
  return { kind: 'ask', problem };
}

export function refuse(problem: string): Unclear {
  return { kind: 'refused', problem: `${problem} ${howToWriteHours}` };
}

interface Statement {
  readonly days: DaysItem;
  readonly times: TimesItem;
}

/** "Mon-Fri 9am-5pm; Wed 9am-1pm": the author means the second for Wednesday, but has said both. */
function findTwiceOpen(periods: readonly OpeningPeriod[]): Unclear | undefined {
  for (const [at, period] of periods.entries()) {
    for (const other of periods.slice(at + 1)) {
      const day = other.days.find((each) => period.days.includes(each));
      if (day === undefined || !isAtOnce(period, other)) continue;
      return ask(
        `Is ${weekdayWords[day]} open ${timesWords(period)} or ${timesWords(other)}? Name each day once, with the times that are right.`,
      );
    }
  }
  return undefined;
}

/** Only the day itself: a night goes on until the next day, which has its own times. */
function isAtOnce(one: OpeningPeriod, other: OpeningPeriod): boolean {
  const endOf = ({ opens, closes }: OpeningPeriod) => (closes <= opens ? '24:00' : closes);
  return one.opens < endOf(other) && other.opens < endOf(one);
}

export class SaidHours {
  readonly #statements: Statement[] = [];
  readonly #closed = new Set<Weekday>();
  readonly #bankHolidays = new Set<'open' | 'closed' | 'unknown'>();

  open(days: DaysItem, times: TimesItem): void {
    this.#statements.push({ days, times });
  }

  close({ days, hasBankHolidays }: DaysItem): void {
    for (const day of days) this.#closed.add(day);
    if (hasBankHolidays) this.sayOfBankHolidays('closed');
  }

  sayOfBankHolidays(rule: 'open' | 'closed' | 'unknown'): void {
    this.#bankHolidays.add(rule);
  }

  get latestDays(): ReadonlySet<Weekday> | undefined {
    return this.#statements.at(-1)?.days.days;
  }

  get latestTimes(): TimesItem | undefined {
    return this.#statements.at(-1)?.times;
  }

  toHours(): HoursReading {
    const periods: OpeningPeriod[] = [];
    for (const { days, times } of this.#statements) {
      const open = weekdays.filter((day) => days.days.has(day) && !this.#closed.has(day));
      if (days.days.size > 0 && open.length === 0)
        return ask('The same days are said to be open and to be closed. Say one of them.');
      if (open.length > 0) periods.push(...times.times.map((time) => ({ days: open, ...time })));
    }
    const isAnythingSaid = this.#statements.length + this.#closed.size + this.#bankHolidays.size > 0;
    if (periods.length === 0)
      return isAnythingSaid
        ? ask('When is it open on other days? Write days and times, such as Mon-Fri 09:00-17:00.')
        : refuse('There are no days and times in it.');
    const twice = findTwiceOpen(periods);
    if (twice) return twice;
    if (this.#isRoundTheClockAndNot())
      return ask('Is it open 24 hours on every day, or at these times? Say one of them for each day.');
    const bankHolidays = this.#bankHolidayHours();
    if (typeof bankHolidays === 'object' && 'problem' in bankHolidays) return bankHolidays;
    if (this.#isAlways(bankHolidays)) return { kind: 'read', hours: { kind: 'always' } };
    return { kind: 'read', hours: { kind: 'periods', periods, bankHolidays: bankHolidays ?? 'unknown' } };
  }

  #bankHolidayHours(): BankHolidayHours | Unclear | undefined {
    const own = this.#statements
      .filter(({ days }) => days.hasBankHolidays)
      .flatMap(({ times }) => times.times);
    const implied = this.#statements.flatMap(({ days }) => days.bankHolidays ?? []);
    const [rule, ...others] = this.#bankHolidays.size > 0 ? this.#bankHolidays : new Set(implied);
    if (others.length > 0 || (own.length > 0 && this.#bankHolidays.size > 0))
      return ask('Two things are said of bank holidays. Say one of them.');
    return own.length > 0 ? { periods: own } : rule;
  }

  #isRoundTheClockAndNot(): boolean {
    const ofWeek = this.#statements.filter(({ days }) => days.days.size > 0);
    return ofWeek.length > 1 && ofWeek.some(({ days, times }) => days.isEveryDay && times.isWholeDay);
  }

  /** Twenty-four hours on every day, in words that leave no day out. */
  #isAlways(bankHolidays: BankHolidayHours | undefined): boolean {
    const [only, ...others] = this.#statements;
    if (!only?.times.isWholeDay || !only.days.isEveryDay || others.length > 0) return false;
    const isOpen = bankHolidays === undefined || bankHolidays === 'open' || only.days.hasBankHolidays;
    return isOpen && this.#closed.size === 0;
  }
}
