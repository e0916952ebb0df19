/** A line by day, and the line that answers outside its hours: at every minute exactly one of them is open. */
import { describe, expect, it } from 'vitest';
import type { Hours, HoursInPeriods, OpeningPeriod } from '../../../src/domain/hours/hours-schema.ts';
import { type BankHolidays, openState } from '../../../src/domain/hours/open-state.ts';
import { findOutside, outsideOf } from '../../../src/domain/hours/outside-periods.ts';
import { parseHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { openWords } from '../../../src/words/open-now.ts';

/** Of England, read off GOV.UK, with Boxing Day itself. */
const bankHolidays: BankHolidays = {
  dates: [
    ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'],
    ...['2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'],
  ],
  knownUntilOn: '2027-12-31',
};

function hoursOf(text: string): Hours {
  const hours = parseHoursText(text);
  if (!hours.ok) throw new Error(hours.problem);
  return hours.value;
}

const dayLine = hoursOf('Mon-Fri 09:00-17:00; bank holidays closed');
const nightLine = hoursOf('outside Mon-Fri 09:00-17:00; bank holidays 24 hours');

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Shown {
  readonly date: string;
  readonly time: string;
  readonly isDayLineOpen: boolean;
}

/** What a clock in London shows, and whether the day line is open then, said as plainly as possible. */
function shownAt(instant: Date): Shown {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
  const time = `${parts['hour']}:${parts['minute']}`;
  const isWeekday = !['Sat', 'Sun'].includes(String(parts['weekday']));
  const isDayLineOpen = isWeekday && !bankHolidays.dates.includes(date) && time >= '09:00' && time < '17:00';
  return { date, time, isDayLineOpen };
}

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

describe('a day line and the line outside its hours', () => {
  it.each([
    ['an ordinary week', '2026-11-15T12:00:00Z', 8],
    ['a week with two bank holidays around a weekend, at Christmas', '2026-12-22T12:00:00Z', 11],
    ['the week before the clocks go forward, and the day itself', '2026-03-24T12:00:00Z', 7],
    ['Good Friday and Easter Monday', '2026-03-31T12:00:00Z', 8],
    ['the week in which the clocks go back', '2026-10-21T12:00:00Z', 7],
    ['Easter with the change of the clocks in it', '2027-03-24T12:00:00Z', 7],
  ])('%s: one of them is open at every minute, and says until when', (_week, from, days) => {
    const start = Date.parse(from);
    // Six days more than are asked about, to find the next change.
    const shown = Array.from({ length: (days + 6) * dayMinutes }, (_, minute) =>
      shownAt(new Date(start + minute * minuteMs)),
    );
    const wrong: unknown[] = [];
    let next = shown.length - 1;
    for (let minute = shown.length - 2; minute >= 0; minute -= 1) {
      const [now, then] = [shown[minute], shown[minute + 1]];
      if (!now || !then) throw new Error('There is no such minute.');
      if (now.isDayLineOpen !== then.isDayLineOpen) next = minute + 1;
      if (minute >= days * dayMinutes) continue;
      const change = { date: shown[next]?.date, time: shown[next]?.time };
      const instant = new Date(start + minute * minuteMs);
      const [day, night] = [dayLine, nightLine].map((hours) => openState(hours, instant, bankHolidays));
      const expected = now.isDayLineOpen ? ['open', 'closed'] : ['closed', 'open'];
      const isRight = [day, night].every((state, at) => {
        if (!state || state.kind === 'unknown' || state.kind !== expected[at]) return false;
        const said = state.kind === 'open' ? state.closes : state.opens;
        return said !== null && said.date === change.date && said.time === change.time;
      });
      if (!isRight) wrong.push({ now, change, day, night });
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a Friday evening', '2026-11-20T18:00:00Z', 'Open now until Monday 9am.'],
    ['a Monday before it opens', '2026-11-23T08:59:00Z', 'Open now until 9am.'],
    ['a Monday at noon', '2026-11-23T12:00:00Z', 'Closed now. Opens today 5pm.'],
    ['a Sunday before nine, when 9am could be today', '2026-11-22T08:30:00Z', 'Open now until Monday 9am.'],
    ['a Sunday after nine', '2026-11-22T09:01:00Z', 'Open now until 9am.'],
    ['Christmas Eve, for four days', '2026-12-24T17:00:00Z', 'Open now until Tuesday 9am.'],
    ['the Sunday between', '2026-12-27T12:00:00Z', 'Open now until Tuesday 9am.'],
    ['Maundy Thursday, for four days', '2026-04-02T16:00:00Z', 'Open now until Tuesday 9am.'],
    ['the night on which the clocks go forward', '2026-03-29T00:30:00Z', 'Open now until Monday 9am.'],
    ['the hour that comes twice', '2026-10-25T01:30:00Z', 'Open now until Monday 9am.'],
  ])('%s: what is said of the line outside', (_moment, instant, words) => {
    expect(openWords(openState(nightLine, new Date(instant), bankHolidays))).toBe(words);
  });
});

describe('the rest of the week', () => {
  const period = (days: string, opens: string, closes: string): OpeningPeriod => ({
    days: days.split(' ') as never,
    opens,
    closes,
  });
  const written = (periods: readonly OpeningPeriod[]) =>
    periods.map(({ days, opens, closes }) => `${days.join(' ')} ${opens}-${closes}`);

  it.each<[string, readonly OpeningPeriod[], readonly string[]]>([
    ['nothing', [], ['mon tue wed thu fri sat sun 00:00-24:00']],
    [
      'periods that touch or overlap, in any order',
      [period('mon', '12:00', '17:00'), period('mon', '09:00', '12:00'), period('mon', '10:00', '11:00')],
      ['mon 00:00-09:00', 'mon 17:00-24:00', 'tue wed thu fri sat sun 00:00-24:00'],
    ],
    [
      'midnight written as 00:00',
      [period('mon tue wed thu fri sat sun', '09:00', '00:00')],
      ['mon tue wed thu fri sat sun 00:00-09:00'],
    ],
    ['the whole week', [period('mon tue wed thu fri sat sun', '00:00', '24:00')], []],
  ])('outside %s', (_, periods, rest) => {
    expect(written(outsideOf(periods))).toEqual(rest);
  });

  it('is said to be outside where every midnight is open and no more is lost', () => {
    const hours = (
      periods: readonly OpeningPeriod[],
      bankHolidays: HoursInPeriods['bankHolidays'] = 'unknown',
    ): HoursInPeriods => ({ kind: 'periods', periods: [...periods], bankHolidays });
    const all = 'mon tue wed thu fri sat sun';
    const split = [period(all, '00:00', '09:00'), period(all, '17:00', '24:00')];
    expect(findOutside(hours(split))).toEqual([period(all, '09:00', '17:00')]);
    expect(findOutside(hours(split, 'open'))).toBeUndefined();
    expect(findOutside(hours(split, 'closed'))).toBeUndefined();
    expect(findOutside(hours([period(all, '17:00', '09:00')]))).toBeUndefined();
    expect(findOutside(hours([period(all, '00:00', '24:00')]))).toBeUndefined();
    expect(
      findOutside(hours([period(all, '00:00', '09:00'), period(all, '17:00', '23:59')])),
    ).toBeUndefined();
  });
});
