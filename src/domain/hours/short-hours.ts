/** Hours in as few words as paper and phone book cards have room for. */
import type { Hours } from './hours-schema.ts';
import { formatHoursText } from './reading/hours-text.ts';
import { timeWords } from './time-words.ts';

/** `Mon–Fri 9am–5pm, not bank holidays`; without a final stop. */
export function shortHoursWords(hours: Hours): string {
  if (hours.kind === 'unknown') return hours.note ?? 'hours not known';
  return formatHoursText(hours)
    .replace('bank holidays 00:00-24:00', 'bank holidays 24 hours')
    .replace(/(\d\d:\d\d)-(\d\d:\d\d)(?: next day)?/g, (_, opens: string, closes: string) =>
      [opens, closes].map(timeWords).join('–'),
    )
    .replace(/([a-z])-(?=[A-Z])/g, '$1–')
    .replace(
      /; bank holidays (open|closed|unknown)$/,
      (_, state: keyof typeof bankHolidayWords) => bankHolidayWords[state],
    )
    .replace('; bank holidays', ', bank holidays');
}

const bankHolidayWords = { open: ', bank holidays too', closed: ', not bank holidays', unknown: '' } as const;
