/**
 * Opening hours as one line of text that people can write in a spreadsheet and that reads back as it was. Called by
 * the CSV import and export.
 *
 * `24 hours`, `unknown`, `unknown: 365 days a year`, or periods: `Mon-Fri 09:00-17:00; Sat, Sun 10:00-16:00; bank
 * holidays closed`.
 */

import { notParsed, type Parsed, parsed, plainLine } from '../typed-text.ts';
import { type Hours, type OpeningPeriod, type Weekday, weekdays } from './hours-schema.ts';

const example = 'Write 24 hours, unknown, or periods such as Mon-Fri 09:00-17:00; bank holidays closed.';

export function formatHoursText(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return '24 hours';
    case 'unknown':
      return hours.note === undefined ? 'unknown' : `unknown: ${hours.note}`;
    case 'periods': {
      const periods = hours.periods.map(
        ({ days, opens, closes }) => `${days.map(capitalise).join(', ')} ${opens}-${closes}`,
      );
      const shortened = periods.map(shortenRuns);
      return [...shortened, `bank holidays ${hours.bankHolidays}`].join('; ');
    }
  }
}

function capitalise(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** `Mon, Tue, Wed` becomes `Mon-Wed`; a whole week or a part of one, as long as its days follow each other. */
function shortenRuns(period: string): string {
  const names = weekdays.map(capitalise);
  let text = period;
  for (let length = names.length; length > 2; length -= 1) {
    for (let start = 0; start + length <= names.length; start += 1) {
      const run = names.slice(start, start + length);
      text = text.replace(run.join(', '), `${run[0]}-${run.at(-1)}`);
    }
  }
  return text;
}

export function parseHoursText(typed: string): Parsed<Hours> {
  const text = plainLine(typed);
  if (/^(?:24 ?hours|24\/7|always)$/i.test(text)) return parsed({ kind: 'always' });
  if (text === '' || /^unknown$/i.test(text)) return parsed({ kind: 'unknown' });
  const note = /^unknown: ?(.+)$/i.exec(text)?.[1];
  if (note !== undefined) return parsed({ kind: 'unknown', note });
  let bankHolidays: 'open' | 'closed' | 'unknown' = 'unknown';
  const periods: OpeningPeriod[] = [];
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const holidays = /^bank holidays:? (open|closed|unknown)$/i.exec(part)?.[1];
    if (holidays !== undefined) {
      bankHolidays = holidays.toLowerCase() as typeof bankHolidays;
      continue;
    }
    const period = parsePeriod(part);
    if (!period.ok) return period;
    periods.push(period.value);
  }
  return periods.length > 0 ? parsed({ kind: 'periods', periods, bankHolidays }) : notParsed(example);
}

function parsePeriod(part: string): Parsed<OpeningPeriod> {
  const match = /^(.+?) (\d{1,2}:\d{2}) ?[-–] ?(\d{1,2}:\d{2})$/u.exec(part.replace(/ to /gi, '-'));
  const days = match && parseDays(match[1] ?? '');
  if (!match || !days) return notParsed(`“${part}” is no opening period. ${example}`);
  const [opens, closes] = [padTime(match[2] ?? ''), padTime(match[3] ?? '')];
  const isTime = (time: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);
  if (!isTime(opens) || !isTime(closes))
    return notParsed(`“${part}” has a time that no clock shows. Write times from 00:00 to 24:00.`);
  return parsed({ days, opens, closes });
}

function padTime(time: string): string {
  return time.padStart(5, '0');
}

function parseDays(text: string): Weekday[] | undefined {
  if (/^(?:every day|daily)$/i.test(text)) return [...weekdays];
  const days = new Set<Weekday>();
  const ranges = text.replace(/ to /gi, '-');
  for (const part of ranges.split(/,| and | & |(?<=[a-z]) (?=[a-z])/i).map((piece) => piece.trim())) {
    const range = /^([a-z]+) ?[-–] ?([a-z]+)$/iu.exec(part);
    const from = dayOf(range?.[1] ?? part);
    const to = range ? dayOf(range[2] ?? '') : from;
    if (from === undefined || to === undefined) return undefined;
    for (let day = from; ; day = (day + 1) % weekdays.length) {
      days.add(weekdays[day] as Weekday);
      if (day === to) break;
    }
  }
  return weekdays.filter((day) => days.has(day));
}

/** Place in the week of `Mon`, `monday`, `Tues`. */
function dayOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const place = weekdays.findIndex((day) => lower.startsWith(day) && lower.length >= 3);
  return place === -1 ? undefined : place;
}
