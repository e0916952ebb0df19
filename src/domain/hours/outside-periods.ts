/**
 * The hours of a line that answers whenever another does not: outside Monday to Friday, 9am to 5pm. They are stored as
 * periods cut at midnight, so that every reader of them is right without knowing the other line. Called wherever hours
 * are read from text or put into words.
 */
import {
  type Hours,
  type HoursInPeriods,
  type OpeningPeriod,
  type Weekday,
  weekdays,
} from './hours-schema.ts';

/** A part of one day, as times that sort as text: 00:00 to 24:00. */
interface DayPart {
  readonly opens: string;
  readonly closes: string;
}

/**
 * All of the week but these periods, which must not run past midnight. Days with the same times share a period; the
 * periods are in the order of their first day, then of their times.
 * @returns none where nothing is left
 */
export function outsideOf(periods: readonly OpeningPeriod[]): OpeningPeriod[] {
  const found: OpeningPeriod[] = [];
  for (const day of weekdays)
    for (const part of gapsOf(partsOf(periods, day))) {
      const same = found.find(({ opens, closes }) => opens === part.opens && closes === part.closes);
      if (same) same.days.push(day);
      else found.push({ days: [day], ...part });
    }
  const firstDay = ({ days: [day = 'mon'] }: OpeningPeriod) => weekdays.indexOf(day);
  return found.sort((a, b) => firstDay(a) - firstDay(b) || (a.opens < b.opens ? -1 : 1));
}

/**
 * The periods outside which it is open, where that is the shorter way to say its hours: it is open through every
 * midnight, and bank holidays are open all day or not known.
 */
export function findOutside({ periods, bankHolidays }: HoursInPeriods): readonly OpeningPeriod[] | undefined {
  if (bankHolidays !== 'unknown' && !isWholeDayOnly(bankHolidays)) return undefined;
  if (periods.some(isOvernight)) return undefined;
  const isOpenAtMidnight = weekdays.every((day) => {
    const parts = partsOf(periods, day);
    return parts[0]?.opens === '00:00' && parts.at(-1)?.closes === '24:00';
  });
  const outside = outsideOf(periods);
  return isOpenAtMidnight && outside.length > 0 && outside.length < periods.length ? outside : undefined;
}

/** The same, only where outsideOf gives back these very periods: for text and forms that must lose nothing. */
export function findExactOutside(hours: HoursInPeriods): readonly OpeningPeriod[] | undefined {
  const outside = findOutside(hours);
  const again = outside && outsideOf(outside);
  const isSame =
    again?.length === hours.periods.length &&
    again.every(({ days, opens, closes }, at) => {
      const period = hours.periods[at];
      return period?.days.join() === days.join() && period.opens === opens && period.closes === closes;
    });
  return isSame ? outside : undefined;
}

/** Whether bank holidays have times of their own that are one whole day. */
export function isWholeDayOnly(bankHolidays: HoursInPeriods['bankHolidays']): boolean {
  if (typeof bankHolidays === 'string') return false;
  const [only, ...others] = bankHolidays.periods;
  return others.length === 0 && only?.opens === '00:00' && only.closes === '24:00';
}

/** A period that runs into the next day; one that ends at midnight does not. */
export function isOvernight({ opens, closes }: { readonly opens: string; readonly closes: string }): boolean {
  return closes <= opens && closes !== '00:00';
}

/**
 * Hours that close at midnight before a day that opens for the night, said as the hours of a line that is open on until
 * the morning.
 * @returns undefined where they cannot be said so
 */
export function joinNights(hours: HoursInPeriods): Hours | undefined {
  const nights = hours.periods.filter(isOvernight);
  if (nights.length === 0) return undefined;
  const cut = hours.periods.flatMap((period) => (isOvernight(period) ? cutAtMidnight(period) : [period]));
  const mornings = nights.flatMap(({ days, closes }) =>
    days
      .filter((day) => partsOf(cut, day)[0]?.opens !== '00:00')
      .map((day) => ({ days: [day], opens: '00:00', closes })),
  );
  const joined: HoursInPeriods = { ...hours, periods: outsideOf(outsideOf([...cut, ...mornings])) };
  return findOutside(joined) && joined;
}

function cutAtMidnight({ days, opens, closes }: OpeningPeriod): readonly OpeningPeriod[] {
  const after = days.map((day) => weekdays[(weekdays.indexOf(day) + 1) % weekdays.length] as Weekday);
  return [
    { days, opens, closes: '24:00' },
    ...(closes === '00:00' ? [] : [{ days: after, opens: '00:00', closes }]),
  ];
}

/** When it is open on this day, in order; periods that touch are joined. */
function partsOf(periods: readonly OpeningPeriod[], day: Weekday): readonly DayPart[] {
  const ofDay = periods
    .filter(({ days }) => days.includes(day))
    .map(({ opens, closes }) => ({ opens, closes: closes === '00:00' ? '24:00' : closes }))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const joined: DayPart[] = [];
  for (const part of ofDay) {
    const last = joined.at(-1);
    if (!last || part.opens > last.closes) joined.push(part);
    else if (part.closes > last.closes)
      joined[joined.length - 1] = { opens: last.opens, closes: part.closes };
  }
  return joined;
}

function gapsOf(parts: readonly DayPart[]): readonly DayPart[] {
  const starts = ['00:00', ...parts.map(({ closes }) => closes)];
  const ends = [...parts.map(({ opens }) => opens), '24:00'];
  return starts
    .map((opens, at) => ({ opens, closes: ends[at] ?? '24:00' }))
    .filter(({ opens, closes }) => opens < closes);
}
