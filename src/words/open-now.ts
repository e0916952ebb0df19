/**
 * What is said beside a number about whether anyone answers it now. Called in the browser by src/client/open-now.ts.
 */

import type { ClockMoment, OpenState } from '../domain/hours/open-state.ts';
import { timeWords } from '../domain/hours/time-words.ts';
import { browserSaid } from './browser.ts';

const { locale, open: said, translated } = browserSaid;

const fillWhen = (sentence: string, when: string): string => sentence.replace('{when}', when);
/** Other languages write times by the clock of 24 hours: am and pm are English. */
const timeIn = (time: string): string => (translated ? time : timeWords(time));

/** "Open now until 5pm.", "Closed now. Opens Monday 9am.", or nothing where nothing is certain. */
export function openWords(state: OpenState): string {
  switch (state.kind) {
    case 'open':
      return state.closes ? fillWhen(said.until, closingWords(state.closes)) : said.now;
    case 'closed':
      return state.opens ? fillWhen(said.opens, momentWords(state.opens)) : said.closed;
    case 'unknown':
      return '';
  }
}

/** What to say when it is not known whether anyone answers: that it is a bank holiday, or nothing. */
export function unsureWords(state: OpenState): string {
  return state.kind === 'unknown' && state.isBankHoliday ? said.holiday : '';
}

/**
 * With its day, unless that is obvious: today, or the morning after a night. At 8am on a Sunday, "until 9am" would be
 * read as the same day. Midnight belongs to the day that it ends.
 */
function closingWords(closes: ClockMoment): string {
  if (closes.time === '00:00') return closingWords(endOfDayBefore(closes));
  const { time, daysAhead, isNextOfItsTime } = closes;
  const isSoon = daysAhead === 0 || (daysAhead === 1 && isNextOfItsTime && time < '12:00');
  return isSoon ? timeIn(time) : momentWords(closes);
}

function endOfDayBefore(closes: ClockMoment): ClockMoment {
  const before = new Date(closes.date);
  before.setUTCDate(before.getUTCDate() - 1);
  return {
    ...closes,
    date: before.toISOString().slice(0, 10),
    time: '24:00',
    daysAhead: closes.daysAhead - 1,
  };
}

function momentWords(moment: ClockMoment): string {
  return `${dayWords(moment)} ${timeIn(moment.time)}`;
}

/**
 * A day is named only if its name can mean just one day. Never "tomorrow": at 2am it means different days to different
 * people.
 */
function dayWords({ date, daysAhead }: ClockMoment): string {
  if (daysAhead === 0) return said.today;
  if (translated) {
    const [, month, day] = date.split('-').map(Number);
    const name = translated.days[(new Date(date).getUTCDay() + 6) % 7] ?? '';
    return daysAhead < 7 ? name : `${name} ${day}/${month}`;
  }
  return new Date(date).toLocaleDateString(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    ...(daysAhead < 7 ? {} : { day: 'numeric', month: 'long' }),
  });
}
