/** The counts in these tables are made up. */
import { describe, expect, it } from 'vitest';
import { lastYears, tabulateFigures } from '../../../src/domain/board/figures.ts';
import { FiguresRefusal } from '../../../src/domain/board/referral-refusal.ts';
import { readReferralTables } from '../../../src/domain/board/referral-table.ts';
import {
  findPeriod,
  forceName,
  readCount,
  readPeriodHeading,
} from '../../../src/domain/board/referral-words.ts';
import {
  byNationality,
  byYear,
  coverSheet,
  type MadeUpCell,
  type OdsSheet,
  reportsByYear,
  sheetText,
} from '../../support/files/figures-files.ts';

const fileOf = (sheets: readonly OdsSheet[], name = 'tables.ods') => ({
  name,
  title: '',
  sheets: sheets.map(sheetText),
});
const read = (sheets: readonly OdsSheet[], name?: string) => readReferralTables([fileOf(sheets, name)], 2026);
const sheet = (title: string, ...rows: readonly (readonly MadeUpCell[])[]): OdsSheet => ({
  name: 'Table_1',
  rows: [[title], ...rows],
});
const nrm = 'Table 1: NRM referrals by police force';

/** `nrm|Metropolitan Police Service|2024` and its count. */
const countsOf = (sheets: readonly OdsSheet[]) =>
  Object.fromEntries(
    read(sheets).counts.map(({ measure, force, year, count }) => [`${measure}|${force}|${year}`, count]),
  );

function reasonOf(sheets: readonly OdsSheet[]): string {
  try {
    read(sheets);
    return 'read';
  } catch (error) {
    if (error instanceof FiguresRefusal) return error.reason;
    throw error;
  }
}

describe('a cell', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['1,234', 1234],
    ['1 234 567', 1234567],
    ['12.0', 12],
    ['1,234 [r]', 1234],
    ['17 [note 4]', 17],
  ])('%s is %i', (text, count) => {
    expect(readCount(text)).toEqual({ kind: 'count', count });
  });

  it.each(['', ' ', '[c]', '[z]', '[x]', 'c', '-', '–', '..', '…', '*', '[low]', 'n/a', '[c] [note 2]'])(
    '“%s” is not given',
    (text) => {
      expect(readCount(text)).toEqual({ kind: 'not-given' });
    },
  );

  it.each(['-3', '−3', '1.5', '-1,000', 'many', '12%', '1,23', '<5'])('%s is wrong', (text) => {
    expect(readCount(text)).toMatchObject({ kind: 'wrong' });
  });
});

it.each([
  ['2024', { year: 2024, quarter: undefined }],
  ['2024 total', { year: 2024, quarter: undefined }],
  ['january to december 2024', { year: 2024, quarter: undefined }],
  ['2024 q3', { year: 2024, quarter: 3 }],
  ['quarter 4 2024', { year: 2024, quarter: 4 }],
  ['april to june 2024', { year: 2024, quarter: 2 }],
  ['year ending march 2024', undefined],
  ['2023/24', undefined],
  ['% change since 2023', undefined],
  ['total', undefined],
])('the heading %s is of %o', (heading, period) => {
  expect(readPeriodHeading(heading)).toEqual(period);
});

it.each([
  ['Modern slavery: statistics UK, quarter 4 2025 – October to December', { year: 2025, quarter: 4 }],
  ['NRM and DtN statistics, October to December 2025', { year: 2025, quarter: 4 }],
  ['Modern slavery: NRM and DtN statistics, end of year summary 2025', { year: 2025, quarter: undefined }],
  ['NRM referrals by police first responder and gender, 2025 [note 1]', { year: 2025, quarter: undefined }],
  ['NRM referrals by quarter, January to March 2014 to October to December 2025', undefined],
  ['These statistics follow the code of practice of 2022 for official statistics', undefined],
])('the title “%s” is of %o', (title, period) => {
  expect(findPeriod(title)).toEqual(period);
});

it.each([
  ['Metropolitan Police', 'Metropolitan Police Service'],
  ['Metropolitan Police Service [note 3]', 'Metropolitan Police Service'],
  ['London, City of', 'City of London Police'],
  ['City of London Police', 'City of London Police'],
  ['Greater Manchester Police', 'Greater Manchester Police'],
])('the force %s is %s', (text, name) => {
  expect(forceName(text)).toBe(name);
});

describe('the tables of a workbook', () => {
  it('are found by title and headings, with totals, and without what is not given', () => {
    expect(countsOf([coverSheet('quarter 4 2025 – October to December'), byYear, reportsByYear])).toEqual({
      'nrm|All police forces|2023': 4111,
      'nrm|All police forces|2024': 4222,
      'nrm|All police forces|2025': 4333,
      'nrm|Avon and Somerset Constabulary|2023': 11,
      'nrm|Avon and Somerset Constabulary|2024': 12,
      'nrm|Avon and Somerset Constabulary|2025': 13,
      'nrm|City of London Police|2024': 3,
      'nrm|Metropolitan Police Service|2023': 1001,
      'nrm|Metropolitan Police Service|2024': 1002,
      'nrm|Metropolitan Police Service|2025': 1003,
      'dtn|All police forces|2024': 901,
      'dtn|All police forces|2025': 902,
      'dtn|Metropolitan Police Service|2024': 201,
      'dtn|Metropolitan Police Service|2025': 202,
    });
  });

  it('name the edition, on the cover or in the name of the file', () => {
    expect(read([coverSheet('quarter 4 2025 – October to December'), byYear]).editions).toEqual([
      'October to December 2025',
    ]);
    expect(read([byYear], 'nrm-dtn-statistics-q4-2025.ods').editions).toEqual(['October to December 2025']);
    expect(read([byYear]).editions).toEqual([]);
  });

  it('say what is missing', () => {
    expect(read([byYear]).notes).toEqual([expect.stringMatching(/no table of DtN reports/)]);
    expect(read([byYear, reportsByYear]).notes).toEqual([
      expect.stringMatching(/DtN reports has no row for City of London Police/),
    ]);
  });

  it('may be of one year, with the total of each force in its first row', () => {
    expect(countsOf([coverSheet('end of year summary 2025'), byNationality('2025')])).toEqual({
      'nrm|All police forces|2025': 100,
      'nrm|City of London Police|2025': 3,
      'nrm|Metropolitan Police Service|2025': 60,
    });
  });

  it('of several files make one edition', () => {
    const files = ['2024', '2025'].map((year) =>
      fileOf([coverSheet(`end of year summary ${year}`), byNationality(year)], `${year}.ods`),
    );
    const { counts, editions } = readReferralTables(files, 2026);
    expect(counts.filter(({ force }) => force === 'City of London Police').map(({ year }) => year)).toEqual([
      2024, 2025,
    ]);
    expect(editions).toEqual(['End of year summary 2024', 'End of year summary 2025']);
  });

  it('may have a row for each year, with the force written once', () => {
    const rows: readonly (readonly MadeUpCell[])[] = [
      ['Police force', 'Year', 'NRM referrals', 'DtN reports'],
      ['Metropolitan Police Service', 2024, 7, 1],
      [null, 2025, 8, '[c]'],
      ['City of London Police', 2024, 5, 2],
      [null, 2025, 6, 3],
    ];
    expect(countsOf([{ name: 'a.csv', rows }])).toEqual({
      'nrm|Metropolitan Police Service|2024': 7,
      'nrm|Metropolitan Police Service|2025': 8,
      'nrm|City of London Police|2024': 5,
      'nrm|City of London Police|2025': 6,
      'dtn|Metropolitan Police Service|2024': 1,
      'dtn|City of London Police|2024': 2,
      'dtn|City of London Police|2025': 3,
    });
  });

  it('may be by quarter: four make a year, fewer do not', () => {
    const rows: readonly (readonly MadeUpCell[])[] = [
      ['Police force', '2024 Q1', '2024 Q2', '2024 Q3', '2024 Q4', '2025 Q1', '2025 Q2'],
      ['Metropolitan Police Service', 1, 2, 3, 4, 5, 6],
      ['City of London Police', 1, '[c]', 1, 1, 1, 1],
    ];
    const { counts, notes } = read([sheet(nrm, ...rows)]);
    expect(counts).toEqual([{ measure: 'nrm', force: 'Metropolitan Police Service', year: 2024, count: 10 }]);
    expect(notes.join()).toMatch(/2024 some forces.*2025 some forces/);
  });

  it('of all first responders give the police alone, and both totals', () => {
    const rows: readonly (readonly MadeUpCell[])[] = [
      ['First responder type', 'First responder', '2025'],
      ['Government agency', 'UK Border Force', 50],
      ['Government agency', 'Total', 50],
      ['Police', 'Metropolitan Police Service', 7],
      ['Police', 'City of London Police', 1],
      ['Police', 'Total', 8],
      ['Total', 'Total', 58],
    ];
    expect(countsOf([sheet('Table 1: NRM referrals by first responder', ...rows)])).toEqual({
      'nrm|Metropolitan Police Service|2025': 7,
      'nrm|City of London Police|2025': 1,
      'nrm|All police forces|2025': 8,
      'nrm|All first responders|2025': 58,
    });
  });
});

describe('a refused file', () => {
  const london: readonly (readonly MadeUpCell[])[] = [
    ['Metropolitan Police Service', 5],
    ['City of London Police', 6],
  ];
  it.each<[string, readonly OdsSheet[], string]>([
    [
      'of another subject',
      [sheet('Table 1: Police workforce', ['Police force', 2025], ...london)],
      'no-table',
    ],
    ['without a table', [coverSheet('quarter 4 2025')], 'no-table'],
    [
      'of decisions',
      [sheet('Table 20: NRM referrals and conclusive grounds decisions', ['Police force', 2025], ...london)],
      'no-table',
    ],
    [
      'of referrals that forces were sent',
      [sheet('Table 9: NRM referrals sent to police forces', ['Police force', 2025], ...london)],
      'no-table',
    ],
    [
      'of children alone',
      [sheet('Table 9: NRM referrals of children by police force', ['Police force', 2025], ...london)],
      'no-table',
    ],
    ['of reports alone', [reportsByYear], 'no-table'],
    ['of one quarter', [byNationality('October to December 2025')], 'one-quarter'],
    ['of one period that is not named', [byNationality('')], 'one-quarter'],
    ['without London', [sheet(nrm, ['Police force', 2025], ['Kent Police', 4])], 'no-london-force'],
    ['without the City', [sheet(nrm, ['Police force', 2025], ['Metropolitan Police', 4])], 'no-london-force'],
    [
      'without a count',
      [sheet(nrm, ['Police force', 2025], ['Metropolitan Police', '[c]'], ['City of London Police', '..'])],
      'no-counts',
    ],
    ['with a year before 2009', [sheet(nrm, ['Police force', 2008], ...london)], 'wrong-year'],
    ['with a year to come', [sheet(nrm, ['Police force', 2027], ...london)], 'wrong-year'],
    [
      'with a negative count',
      [sheet(nrm, ['Police force', 2025], ['Kent Police', -1], ...london)],
      'wrong-count',
    ],
    [
      'with half a referral',
      [sheet(nrm, ['Police force', 2025], ['Kent Police', 1.5], ...london)],
      'wrong-count',
    ],
    [
      'with two counts for a force and year',
      [sheet(nrm, ['Police force', 2025], ...london, ['Metropolitan Police', 7])],
      'two-counts',
    ],
  ])('%s', (_name, sheets, reason) => {
    expect(reasonOf(sheets)).toBe(reason);
  });

  it('is told where the mistake stands', () => {
    const wrong = sheet(nrm, ['Police force', 2025], ['Kent Police', 'seven'], ...london);
    expect(() => read([wrong])).toThrow(
      'Row 3 of “Table_1” in tables.ods has “seven” for Kent Police in 2025: it is not a number.',
    );
  });

  it('is not one that says the same twice, or that is of this year and of 2009', () => {
    expect(reasonOf([sheet(nrm, ['Police force', 2025], ...london, ['Metropolitan Police', 5])])).toBe(
      'read',
    );
    expect(reasonOf([sheet(nrm, ['Police force', 2009], ...london)])).toBe('read');
    expect(reasonOf([sheet(nrm, ['Police force', 2026], ...london)])).toBe('read');
  });
});

it('readers see both London forces, the totals there are, and the last years', () => {
  const { counts } = read([byYear]);
  const table = tabulateFigures(counts);
  expect(table).toEqual({
    years: [2023, 2024, 2025],
    rows: [
      { force: 'Metropolitan Police Service', counts: [1001, 1002, 1003] },
      { force: 'City of London Police', counts: [null, 3, null] },
      { force: 'All police forces', counts: [4111, 4222, 4333] },
    ],
  });
  expect(table && lastYears(table, 2)).toMatchObject({
    years: [2024, 2025],
    rows: [{ counts: [1002, 1003] }, { counts: [3, null] }, { counts: [4222, 4333] }],
  });
  expect(tabulateFigures([])).toBeNull();
});
