/**
 * Reads the counts of referrals by police force from the tables that the Home Office publishes each quarter with “Modern
 * slavery: NRM and DtN statistics”. Pure: the use case opens the files.
 *
 * No workbook was at hand when this was written. The layout of releases was read from the scripts of the R package
 * asylum (github.com/humaniverse/asylum, data-raw/nrm_2022_q2.R to nrm_2023_q4.R), which read the tables of seven
 * releases: sheets called Table_N whose numbers change; a title and notes above the headings; “NRM referrals by police
 * first responder, exploitation type, age at exploitation, gender and nationality” with the columns Police first
 * responder, Exploitation type, Age at exploitation, Gender, one for each nationality, and Total; the first row of a
 * force is its total, and below it the cell of the force is empty; the first force is “Total”. The spelling of the
 * forces is that of its data (Metropolitan Police Service, City of London Police). Such a table has one quarter, or
 * in an end of year summary one year.
 *
 * Assumed, as none was found: tables with a column for each year or quarter, or with a row for each; and reports under
 * the Duty to Notify in either form. The DtN tables that those scripts read are by quarter and by nationality.
 */
import { type FigureMeasure, londonForces, type ReferralCount, totalNames } from './figures.ts';
import {
  findColumns,
  isTableTitle,
  measureOf,
  type ReferralColumns,
  type SheetText,
  titlesOf,
} from './referral-columns.ts';
import { FiguresRefusal } from './referral-refusal.ts';
import {
  findPeriod,
  findQuarter,
  forceName,
  isPoliceName,
  type Period,
  periodName,
  plainHeading,
  readCount,
  readTotal,
} from './referral-words.ts';

export interface ReferralFile {
  readonly name: string;
  /** What the file says of itself outside its sheets. */
  readonly title: string;
  readonly sheets: readonly SheetText[];
}

export interface ReferralTables {
  /** By measure, force and year, each once. */
  readonly counts: readonly ReferralCount[];
  /** What the files call themselves, such as `October to December 2025`, each once. */
  readonly editions: readonly string[];
  /** What was left out, in sentences for the operator. */
  readonly notes: readonly string[];
}

/** The National Referral Mechanism began in 2009. */
const firstFigureYear = 2009;

interface Source {
  readonly file: ReferralFile;
  readonly sheet: SheetText;
}

interface Found extends Period {
  readonly measure: FigureMeasure;
  readonly force: string;
  readonly count: number;
}

/** What the tables of all files hold, while they are read. */
interface Collected {
  readonly found: Map<string, Found>;
  /** Forces with a row, even one that gives no count. */
  readonly forces: Record<FigureMeasure, Set<string>>;
  /** Tables of a single quarter. */
  readonly ofQuarters: string[];
}

/**
 * @param files together one edition: tables of several years may come one by one
 * @param thisYear the last year for which there can be figures
 * @throws FiguresRefusal when they are other tables, or hold a count that cannot be true
 */
export function readReferralTables(files: readonly ReferralFile[], thisYear: number): ReferralTables {
  const collected: Collected = {
    found: new Map(),
    forces: { nrm: new Set(), dtn: new Set() },
    ofQuarters: [],
  };
  for (const file of files)
    for (const sheet of file.sheets) readSheet({ file, sheet }, findRelease(file), thisYear, collected);
  const { counts, notes } = sumYears([...collected.found.values()]);
  const names = files.map(({ name }) => name).join(', ');
  const forcesNotes = checkForces(names, collected, counts);
  const editions = files.flatMap((file) => {
    const release = findRelease(file);
    return release ? [periodName(release)] : [];
  });
  return { counts, editions: [...new Set(editions)], notes: [...forcesNotes, ...notes] };
}

/** The period of a whole release: from its cover, from what the file says of itself, from its name, from a title. */
function findRelease({ name, title, sheets }: ReferralFile): Period | undefined {
  const lines = sheets.flatMap((sheet) =>
    titlesOf(sheet, Math.min(findColumns(sheet.rows)?.heading ?? coverRows, coverRows)),
  );
  const covers = lines.filter((line) => /statistics|summary|data tables/i.test(line));
  const fileWords = name.replaceAll(/[-_.]/g, ' ');
  for (const line of [...covers, title, fileWords, ...lines]) {
    const period = findPeriod(line);
    if (period) return period;
  }
  return undefined;
}
const coverRows = 12;

function readSheet(
  source: Source,
  release: Period | undefined,
  thisYear: number,
  collected: Collected,
): void {
  const { name, rows } = source.sheet;
  const columns = findColumns(rows);
  if (!columns) return;
  const titles = titlesOf(source.sheet, columns.heading);
  const measure = measureOf(titles);
  const ownPeriod = titles.filter(isTableTitle).map(findPeriod).find(Boolean) ?? release;
  const isByYear = columns.periods.length > 0 || columns.year !== -1;
  if (!isByYear && (ownPeriod === undefined || ownPeriod.quarter !== undefined)) {
    const of = ownPeriod ? periodName(ownPeriod) : 'it names no period';
    if (measure !== undefined) collected.ofQuarters.push(`“${name}” (${of})`);
    return;
  }
  const isPolice = columns.isPolice || titles.some((title) => /\bby police\b/i.test(title));
  for (const row of forceRows(source, columns, isPolice)) {
    for (const { column, period, measure: counts } of countColumns(columns, measure)) {
      const when = period ?? row.period ?? ownPeriod;
      if (counts === undefined || when === undefined) continue;
      checkYear(source, row, when.year, thisYear);
      collected.forces[counts].add(row.force);
      const of = { ...when, measure: counts, force: row.force };
      collect(source, row, of, row.cells[column] ?? '', collected);
    }
  }
}

interface CountColumn {
  readonly column: number;
  readonly period: Period | undefined;
  readonly measure: FigureMeasure | undefined;
}

/** Those of periods, or those that name a measure, or else the last: a total stands at the right. */
function countColumns(
  { periods, values }: ReferralColumns,
  measure: FigureMeasure | undefined,
): readonly CountColumn[] {
  if (periods.length > 0) return periods.map((each) => ({ ...each, measure }));
  const named = values.filter((value) => value.measure !== undefined);
  return (named.length > 0 ? named : values.slice(-1)).map((value) => ({
    column: value.column,
    period: undefined,
    measure: value.measure ?? measure,
  }));
}

interface ForceRow {
  readonly force: string;
  /** Of tables with a row for each period. */
  readonly period: Period | undefined;
  readonly cells: readonly string[];
  /** As a spreadsheet numbers it. */
  readonly line: number;
}

/** The rows of police forces and totals: of tables that divide them further, only the row for all. */
function forceRows(source: Source, columns: ReferralColumns, isPolice: boolean): readonly ForceRow[] {
  const { rows } = source.sheet;
  const found: ForceRow[] = [];
  const last = { force: '', group: '', year: '' };
  for (const [at, cells] of rows.entries()) {
    if (at <= columns.heading) continue;
    const cell = (column: number) => (column === -1 ? '' : (cells[column] ?? '').trim());
    // A cell that spans several rows has its text in the first.
    const isContinued = columns.year !== -1 && cell(columns.force) === '' && isFilled(cells);
    if (cell(columns.force) !== '') last.force = cell(columns.force);
    else if (!isContinued) continue;
    if (cell(columns.group) !== '') last.group = cell(columns.group);
    if (cell(columns.year) !== '') last.year = cell(columns.year);
    if (columns.divided.some((column) => !/^(?:|total|all\b.*)$/.test(plainHeading(cell(column))))) continue;
    const total = readTotal(last.force, last.group, isPolice);
    if (total === 'another') continue;
    const force = total ?? forceName(last.force);
    if (total === undefined && !isPolice && !isPoliceName(force)) continue;
    const period = columns.year === -1 ? undefined : readRowPeriod(last.year, cell(columns.quarter));
    if (columns.year !== -1 && period === undefined) continue;
    found.push({ force, period, cells, line: at + 1 });
  }
  return found;
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** @returns undefined for a row of all years */
function readRowPeriod(yearCell: string, quarterCell: string): Period | undefined {
  const year = /^(\d{4})(?:\.0+)?$/.exec(plainHeading(yearCell))?.[1];
  if (year === undefined) return undefined;
  const quarter = plainHeading(quarterCell);
  if (/^(?:|total|all|year|annual)$/.test(quarter)) return { year: Number(year), quarter: undefined };
  const number = findQuarter(quarter) ?? (/^[1-4]$/.test(quarter) ? Number(quarter) : undefined);
  return number === undefined ? undefined : { year: Number(year), quarter: number };
}

function placeOf({ file, sheet }: Source, line: number): string {
  return sheet.name === file.name
    ? `Row ${line} of ${file.name}`
    : `Row ${line} of “${sheet.name}” in ${file.name}`;
}

function checkYear(source: Source, { line }: ForceRow, year: number, thisYear: number): void {
  if (year < firstFigureYear || year > thisYear)
    throw new FiguresRefusal(
      'wrong-year',
      `${placeOf(source, line)} is of ${year}: figures can be of ${firstFigureYear} to ${thisYear}. Check that it is the file of the Home Office, unchanged.`,
    );
}

function collect(
  source: Source,
  { line }: ForceRow,
  of: Omit<Found, 'count'>,
  text: string,
  { found }: Collected,
): void {
  const cell = readCount(text);
  if (cell.kind === 'not-given') return;
  const when = of.quarter === undefined ? `${of.year}` : periodName(of);
  if (cell.kind === 'wrong')
    throw new FiguresRefusal(
      'wrong-count',
      `${placeOf(source, line)} has “${text.trim()}” for ${of.force} in ${when}: ${cell.why}. Get the file from GOV.UK again, and load it unchanged.`,
    );
  const key = [of.measure, of.force, of.year, of.quarter ?? ''].join('\n');
  const known = found.get(key);
  if (known && known.count !== cell.count)
    throw new FiguresRefusal(
      'two-counts',
      `${of.force} has two counts for ${when}: ${known.count} and, on ${placeOf(source, line)}, ${cell.count}. Pass only the files of the latest release, unchanged.`,
    );
  found.set(key, { ...of, count: cell.count });
}

/** A year is as the source gives it, or else the sum of its four quarters. */
function sumYears(found: readonly Found[]): Pick<ReferralTables, 'counts' | 'notes'> {
  const counts: ReferralCount[] = [];
  const incomplete = new Set<number>();
  const years = Map.groupBy(found, ({ measure, force, year }) => [measure, force, year].join('\n'));
  for (const own of years.values()) {
    const [first] = own;
    if (!first) continue;
    const { measure, force, year } = first;
    const whole = own.find(({ quarter }) => quarter === undefined);
    if (whole) counts.push({ measure, force, year, count: whole.count });
    else if (own.length === 4)
      counts.push({ measure, force, year, count: own.reduce((sum, { count }) => sum + count, 0) });
    else incomplete.add(year);
  }
  return {
    counts,
    notes: [...incomplete]
      .sort((a, b) => a - b)
      .map((year) => `Of ${year} some forces lack a quarter: they have no count for that year.`),
  };
}

/** @returns what is missing and can be */
function checkForces(
  names: string,
  { forces, ofQuarters }: Collected,
  counts: readonly ReferralCount[],
): readonly string[] {
  if (forces.nrm.size === 0 && ofQuarters.length > 0)
    throw new FiguresRefusal(
      'one-quarter',
      `The tables by police force in ${names} are of a single quarter: ${ofQuarters.join(', ')}. The site shows years. Load the data tables of the “End of year summary”, or of several of them together.`,
    );
  if (forces.nrm.size === 0)
    throw new FiguresRefusal(
      'no-table',
      `${names} has no table of NRM referrals by police force or first responder. Pass the data tables of “Modern slavery: NRM and DtN statistics” from GOV.UK: the ODS workbook, or the CSV of that table with its title.`,
    );
  const missing = londonForces.filter((force) => !forces.nrm.has(force));
  if (missing.length > 0)
    throw new FiguresRefusal(
      'no-london-force',
      `Among the ${forces.nrm.size} rows of the table of NRM referrals in ${names}, there is none for ${missing.join(' and ')}. The file may be cut, or of other forces: get it from GOV.UK again.`,
    );
  const isTotal = (name: string) => totalNames.some((total) => total === name);
  if (!counts.some(({ measure, force }) => measure === 'nrm' && !isTotal(force)))
    throw new FiguresRefusal(
      'no-counts',
      `The table of NRM referrals in ${names} has no count of a whole year for any force. Load the data tables of the “End of year summary”.`,
    );
  if (forces.dtn.size === 0)
    return ['There is no table of DtN reports by police force: the site shows NRM referrals alone.'];
  return londonForces
    .filter((force) => !forces.dtn.has(force))
    .map((force) => `The table of DtN reports has no row for ${force}: shown as not given.`);
}
