/** Finds the table of referrals on a sheet: the row of its headings, and what each column and the table itself is of. */
import type { FigureMeasure } from './figures.ts';
import { type Period, plainHeading, readPeriodHeading } from './referral-words.ts';

/** A sheet of a workbook, or the whole of a CSV file. */
export interface SheetText {
  /** Of the sheet, or the name of the CSV file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface ReferralColumns {
  /** Row of the headings, from 0. */
  readonly heading: number;
  readonly force: number;
  /** The kind of first responder; -1 where there is no such column, as for the next two. */
  readonly group: number;
  readonly year: number;
  readonly quarter: number;
  /** What else rows are divided by, such as exploitation type: only a row for all of it counts. */
  readonly divided: readonly number[];
  /** Counts by period, one column each. */
  readonly periods: readonly { readonly column: number; readonly period: Period }[];
  /** Columns of counts without a period of their own. `measure` is set where the heading names it. */
  readonly values: readonly { readonly column: number; readonly measure: FigureMeasure | undefined }[];
  /** Whether its heading says that all of them are police. */
  readonly isPolice: boolean;
}

/** A table begins within this many rows: above it are its title, notes and empty rows. */
const headingWithin = 80;

const forceHeading =
  /^(?:(?:name of )?police forces?(?: area| name)?|forces?(?: name)?|police first responders?(?: organisation)?|first responders?(?: organisation| name)?|name of first responder|referring (?:police force|organisation))$/;
const groupHeading = /^(?:first responder|organisation) (?:type|category|group)|^type of first responder$/;
const yearHeading = /^(?:calendar )?year(?: of (?:referral|report))?$/;
const quarterHeading = /^(?:quarter|period)(?: of (?:referral|report))?$/;
const dividedHeading = /exploitation|\bage\b|gender|\bsex\b|nationality|competent authority|location|country/;

const valueHeadings: readonly (readonly [RegExp, FigureMeasure | undefined])[] = [
  [/^(?:number of |total )?(?:nrm|national referral mechanism) referrals?$/, 'nrm'],
  [/^(?:number of |total )?(?:dtn|duty to notify)(?: \(dtn\))? (?:reports?|referrals?)$/, 'dtn'],
  [/^(?:total|count|value|number|(?:number of |total )?(?:referrals|reports))$/, undefined],
];

/** @returns undefined when no row names a force or first responder and something that can be counted */
export function findColumns(rows: SheetText['rows']): ReferralColumns | undefined {
  for (const [heading, cells] of rows.slice(0, headingWithin).entries()) {
    const headings = cells.map(plainHeading);
    const at = (words: RegExp) => headings.findIndex((text) => words.test(text));
    const force = at(forceHeading);
    if (force === -1) continue;
    const periods = headings.flatMap((text, column) => {
      const period = readPeriodHeading(text);
      return period ? [{ column, period }] : [];
    });
    const values = headings.flatMap((text, column) => {
      const found = valueHeadings.find(([words]) => words.test(text));
      return found ? [{ column, measure: found[1] }] : [];
    });
    if (periods.length + values.length === 0) continue;
    return {
      heading,
      force,
      group: at(groupHeading),
      year: at(yearHeading),
      quarter: at(quarterHeading),
      divided: headings.flatMap((text, column) => (dividedHeading.test(text) ? [column] : [])),
      periods,
      values,
      isPolice: /police|force/.test(headings[force] ?? ''),
    };
  }
  return undefined;
}

/** The name of the sheet, and each line above the headings. */
export function titlesOf({ name, rows }: SheetText, heading: number): readonly string[] {
  return [
    name.replaceAll(/[-_]/g, ' '),
    ...rows.slice(0, heading).map((cells) =>
      cells
        .filter((cell) => cell.trim() !== '')
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    ),
  ].filter((line) => line.trim() !== '');
}

/** `Table 13: NRM referrals by police first responder, …` */
export function isTableTitle(line: string): boolean {
  return /^table\b/i.test(line);
}

/** What tables of decisions are called, of referrals that police forces were sent, and of a part of all people. */
const otherTables =
  /\b(?:decisions?|grounds|outcomes?|awaiting|crime record\w*|referred to|sent to|investigat\w*|children|child)\b/;

/**
 * What a table counts, from its title: the first line that begins with “Table” and names one measure, or else the first
 * line that does.
 * @returns undefined when no line says it, or the table is another one about referrals or reports
 */
export function measureOf(titles: readonly string[]): FigureMeasure | undefined {
  for (const line of [...titles.filter(isTableTitle), ...titles]) {
    const text = line
      .toLowerCase()
      .replaceAll('national referral mechanism', 'nrm')
      .replaceAll('duty to notify', 'dtn');
    const isNrm = /\bnrm\b/.test(text) && /\breferrals?\b/.test(text);
    const isDtn = /\bdtn\b/.test(text);
    if (isNrm === isDtn) continue;
    // Reports under the duty are of adults alone.
    if (otherTables.test(text) || (isNrm && /\badults?\b/.test(text))) return undefined;
    return isNrm ? 'nrm' : 'dtn';
  }
  return undefined;
}
