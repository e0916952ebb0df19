/** Opening hours in words, for pages that must be right without script. */

import { type Hours, type OpeningPeriod, type Weekday, weekdays } from './hours-schema.ts';
import { timeWords } from './time-words.ts';
import { weekdayWords } from './weekday-words.ts';

const bankHolidayWords = {
  open: ', bank holidays included',
  closed: ', closed on bank holidays',
  unknown: '',
} as const satisfies Record<Extract<Hours, { kind: 'periods' }>['bankHolidays'], string>;

/** One phrase without a final stop: "Monday to Friday, 9am to 5pm, closed on bank holidays". */
export function hoursWords(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return '24 hours a day, every day';
    case 'unknown':
      return hours.note ?? 'hours not known: check before you rely on it';
    case 'periods':
      return hours.periods.map(periodWords).join('; ') + bankHolidayWords[hours.bankHolidays];
  }
}

function periodWords(period: OpeningPeriod): string {
  return `${daysWords(period.days)}, ${timeWords(period.opens)} to ${timeWords(period.closes)}`;
}

/** Runs of three days or more are joined: "Monday to Friday and Sunday". */
function daysWords(days: readonly Weekday[]): string {
  if (days.length === weekdays.length) return 'every day';
  const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && index === (run.at(-1) ?? 0) + 1) run.push(index);
    else runs.push([index]);
  }
  const parts = runs.flatMap((run) => {
    const names = run.map((index) => weekdayWords[weekdays[index] as Weekday]);
    return run.length > 2 ? [`${names[0]} to ${names.at(-1)}`] : names;
  });
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');
}
