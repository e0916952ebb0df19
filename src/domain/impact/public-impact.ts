/**
 * What the list has achieved, as readers are told and as `/board.json` has it: counts and days alone. No person, no
 * address, no text of anybody. Null stands for what is not known, which a zero would hide.
 */

export interface EntryCounts {
  /** Entries that readers were shown, vacant posts included. */
  readonly entries: number;
  /** Of these, how many had a check that was not overdue; null while no check of any entry had been recorded. */
  readonly checked: number | null;
}

/** The list at the end of a London day. Made-up entries never count. */
export interface ImpactDay {
  readonly on: string;
  /** Police, council and support contacts; null for a day before the first entry. */
  readonly local: EntryCounts | null;
  readonly nationalLines: EntryCounts | null;
  /**
   * In how many boroughs each post or line that every borough should have was known, by its name in
   * src/domain/status/post-grid.ts; null for a day before the first entry.
   */
  readonly known: Readonly<Record<string, number>> | null;
}

/** Entries found to be wrong in the twelve months, of one kind of first sign. */
export interface WrongEntries {
  readonly putRight: number;
  /** From the first sign to the day on which it was put right; null for fewer than three. */
  readonly medianDays: number | null;
  /** Of those put right, how many had been checked before the sign. */
  readonly checkedBefore: number;
  /** From that check to the sign; null for fewer than three. */
  readonly medianDaysSinceCheck: number | null;
  /** Neither put right nor found to be right; those with a sign before the twelve months too. */
  readonly open: number;
}

/** Fewer might tell somebody who it was, so that nothing else is said of them. */
export const fewestReports = 10;

export type ReportCounts =
  | { readonly kind: 'none' | 'fewer-than-ten' }
  | {
      readonly kind: 'counted';
      readonly received: number;
      /** The entry was wrong and has been put right. */
      readonly putRight: number;
      /** Somebody looked, and nothing was changed. */
      readonly notConfirmed: number;
      readonly open: number;
      /** From the report to either of these; null for fewer than three. */
      readonly medianDays: number | null;
    };

export interface PublicImpact {
  /** London date up to which everything is counted, this day included. */
  readonly on: string;
  /** London date since which signs and reports are counted, this day included. */
  readonly since: string;
  /** London date of the first entry that is on record; null while there is none. */
  readonly recordsFrom: string | null;
  /** Oldest first: the ends of the last 12 full months, then the day itself. */
  readonly days: readonly ImpactDay[];
  /** GSS codes of the boroughs in which each post or line is not known today. */
  readonly without: Readonly<Record<string, readonly string[]>>;
  /** By how the first sign came; null for reports of which nothing may be said. */
  readonly wrong: {
    readonly reports: WrongEntries | null;
    readonly returnedMail: WrongEntries;
    readonly calls: WrongEntries;
  };
  readonly reports: ReportCounts;
}

/** Of a page that is not about it. */
export const noImpact: PublicImpact = {
  on: '',
  since: '',
  recordsFrom: null,
  days: [],
  without: {},
  wrong: {
    reports: null,
    returnedMail: { putRight: 0, medianDays: null, checkedBefore: 0, medianDaysSinceCheck: null, open: 0 },
    calls: { putRight: 0, medianDays: null, checkedBefore: 0, medianDaysSinceCheck: null, open: 0 },
  },
  reports: { kind: 'none' },
};

/** London date from which signs can have been counted: before its records begin there is nothing that it could know. */
export function countedFrom({ since, recordsFrom }: Pick<PublicImpact, 'since' | 'recordsFrom'>): string {
  return recordsFrom !== null && recordsFrom > since ? recordsFrom : since;
}
