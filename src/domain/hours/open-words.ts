/** What is said beside a number of whether anyone answers it now. Called in the browser by src/client/open-now.ts. */
import type { ClockMoment, OpenState } from './open-state.ts';
import { timeWords } from './time-words.ts';

/** "Open now until 5pm.", "Closed now. Opens Monday 9am.", or nothing where nothing is sure. */
export function openWords(state: OpenState): string {
  switch (state.kind) {
    case 'open':
      return `Open now${state.closes ? ` until ${closingWords(state.closes)}` : ''}.`;
    case 'closed':
      return `Closed now.${state.opens ? ` Opens ${dayWords(state.opens)} ${timeWords(state.opens.time)}.` : ''}`;
    case 'unknown':
      return '';
  }
}

/** With its day, unless that goes without saying: today, or the morning after a night. */
function closingWords(closes: ClockMoment): string {
  const { time, daysAhead } = closes;
  const isSoon = daysAhead === 0 || (daysAhead === 1 && time < '12:00');
  return isSoon ? timeWords(time) : `${dayWords(closes)} ${timeWords(time)}`;
}

/** A day by its name for as long as that name means one day only. Never "tomorrow": at 2am people differ on it. */
function dayWords({ date, daysAhead }: ClockMoment): string {
  if (daysAhead === 0) return 'today';
  return new Date(date).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    ...(daysAhead < 7 ? {} : { day: 'numeric', month: 'long' }),
  });
}
