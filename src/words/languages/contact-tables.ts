/**
 * The words of a language for the hours, checks and leave of a contact, as the functions of the domain take them. In
 * English they are the domain's own, which say more: a translation says the same in fewer sentences.
 */
import { type AbsenceWords, englishAbsence } from '../../domain/contacts/absence.ts';
import { type CheckWords, englishChecks } from '../../domain/directory/freshness-words.ts';
import { englishHours, type HoursWords } from '../../domain/hours/hours.ts';
import { type Weekday, weekdays } from '../../domain/hours/hours-schema.ts';
import { datesIn } from '../../domain/time/calendar.ts';
import { fill } from '../fill.ts';
import { type PageLanguage, pageLanguage } from './in-language.ts';

export interface ContactTables {
  readonly hours: HoursWords;
  readonly checks: CheckWords;
  readonly away: AbsenceWords;
  readonly dateWords: (date: string) => string;
  readonly listWords: (parts: readonly string[]) => string;
}

/** Any Monday. */
const aMonday = Date.UTC(2024, 0, 1);
const dayMilliseconds = 86_400_000;

/**
 * Dates by the calendar and with the digits that are on English letters and telephones. Some languages would otherwise
 * count by another calendar.
 */
export function localeOfDates({ locale }: Pick<PageLanguage, 'locale'>): string {
  return `${locale}-u-ca-gregory-nu-latn`;
}

/** From Monday to Sunday. */
export function weekdaysIn(language: Pick<PageLanguage, 'locale'>): readonly string[] {
  const format = new Intl.DateTimeFormat(localeOfDates(language), { weekday: 'long', timeZone: 'UTC' });
  return weekdays.map((_, index) => format.format(aMonday + index * dayMilliseconds));
}

export function contactTables(code: PageLanguage['code']): ContactTables {
  const known = made.get(code);
  if (known) return known;
  const tables = makeTables(pageLanguage(code));
  made.set(code, tables);
  return tables;
}

/** Of each language once: they follow from its words alone. */
const made = new Map<PageLanguage['code'], ContactTables>();

function makeTables(language: PageLanguage): ContactTables {
  const list = new Intl.ListFormat(localeOfDates(language), { type: 'conjunction' });
  const shared = {
    dateWords: datesIn(language.isEnglish ? language.locale : localeOfDates(language)).dateWords,
    listWords: (parts: readonly string[]) => list.format(parts),
  };
  return language.isEnglish
    ? { ...shared, hours: englishHours, checks: englishChecks, away: englishAbsence }
    : { ...shared, ...translatedTables(language) };
}

function translatedTables({ said, locale }: PageLanguage): Pick<ContactTables, 'hours' | 'checks' | 'away'> {
  const { hours, check, card } = said;
  const dated = (sentence: string) => (date: string) => fill(sentence, { date });
  const last = dated(check.last);
  const names = weekdaysIn({ locale });
  return {
    hours: {
      always: hours.always,
      unknown: hours.unknown,
      everyDay: hours.everyDay,
      allDay: hours.allDay,
      weekdays: Object.fromEntries(weekdays.map((day, index) => [day, names[index]])) as Record<
        Weekday,
        string
      >,
      time: (time) => time,
      times: (opens, closes) => fill(hours.times, { opens, closes }),
      fromTo: (first, last_) => fill(hours.fromTo, { first, last: last_ }),
      period: (days, times) => `${days}: ${times}`,
      openOnHolidays: (worded) => fill(hours.openOnHolidays, { hours: worded }),
      closedOnHolidays: (worded) => fill(hours.closedOnHolidays, { hours: worded }),
      timesOnHolidays: (worded, times) => fill(hours.timesOnHolidays, { hours: worded, times }),
      outside: (periods) => fill(hours.outside, { periods }),
    },
    checks: {
      last,
      lastBy: { telephone: last, email: last, meeting: last, self: last },
      next: dated(check.next),
      nextWas: dated(check.nextWas),
      unreachable: dated(check.unreachable),
      doubted: dated(check.doubted),
    },
    away: {
      until: (until) => fill(card.away, { until }),
      fromUntil: (from, until) => fill(card.awayFrom, { from, until }),
    },
  };
}
