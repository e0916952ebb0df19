/**
 * How often readers come, as counts of a month alone. Nothing about a single visit is kept, and no count under ten is
 * shown: in a borough with few readers it could point to one of them.
 */
import { addDays, addMonths } from '../time/calendar.ts';

/** Searches after which no page of a borough was served: answered on the page of the search, and answered as data. */
export const searchSubjects = ['search-page', 'search-data'] as const;
export type SearchSubject = (typeof searchSubjects)[number];

export interface VisitCount {
  /** YYYY-MM, in London. */
  readonly month: string;
  /** The code of a borough whose page was served, or a kind of search. */
  readonly subject: string;
  readonly count: number;
}

export interface VisitRecord {
  /** London date on which counting began; null when it has not. */
  readonly sinceOn: string | null;
  readonly counts: readonly VisitCount[];
}

/** Null: fewer than ten. */
export type ShownCount = number | null;

export interface MonthOfVisits {
  /** YYYY-MM */
  readonly month: string;
  /** By the code of the borough. */
  readonly boroughs: Readonly<Record<string, ShownCount>>;
  readonly searches: Readonly<Record<SearchSubject, ShownCount>>;
}

export interface PublicVisits {
  /** London date on which counting began; null when it has not. */
  readonly sinceOn: string | null;
  /** Full months since then, the newest first. */
  readonly months: readonly MonthOfVisits[];
}

const smallestShown = 10;
const mostMonths = 12;

/**
 * @param boroughCodes of every borough, in the order of a list
 * @param today London date. Its month is left out: from one day to the next, the difference would be a few visits
 */
export function showVisits(
  { sinceOn, counts }: VisitRecord,
  boroughCodes: readonly string[],
  today: string,
): PublicVisits {
  if (sinceOn === null) return { sinceOn, months: [] };
  const byMonth = Map.groupBy(counts, ({ month }) => month);
  return {
    sinceOn,
    months: fullMonths(sinceOn, today).map((month) => {
      const bySubject = new Map(byMonth.get(month)?.map(({ subject, count }) => [subject, count]));
      const shown = (subject: string): ShownCount => {
        const count = bySubject.get(subject) ?? 0;
        return count < smallestShown ? null : count;
      };
      return {
        month,
        boroughs: Object.fromEntries(boroughCodes.map((code) => [code, shown(code)])),
        searches: { 'search-page': shown('search-page'), 'search-data': shown('search-data') },
      };
    }),
  };
}

/** The newest first. */
function fullMonths(sinceOn: string, today: string): readonly string[] {
  const months: string[] = [];
  for (let number = 1; number <= mostMonths; number += 1) {
    const month = monthOf(addMonths(`${monthOf(today)}-01`, -number));
    if (month < monthOf(sinceOn)) break;
    months.push(month);
  }
  return months;
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** London date from which a month can be shown. */
export function firstShownOn({ sinceOn }: PublicVisits): string | null {
  return sinceOn === null ? null : addMonths(`${monthOf(sinceOn)}-01`, 1);
}

/** London date of the last day of a month. */
export function lastDayOf(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}
