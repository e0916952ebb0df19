/** Dates as spreadsheets leave them, and the order in which a whole file writes them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateOrder, hasTwoReadings, parseDateCell } from '../../../src/domain/contacts/csv/date-cells.ts';

const orderOf = (...cells: readonly string[]) => findDateOrder(cells.map((cell) => ({ cell })));

describe('a date', () => {
  it.each([
    ...[
      '2026-01-12',
      '2026/01/12',
      '2026-1-12',
      '12/01/2026',
      '12-01-2026',
      '12.01.2026',
      '12/01/26',
      '12-01-26',
    ],
    ...[
      '12.1.26',
      '12 01 2026',
      '12-Jan-26',
      '12-Jan-2026',
      '12 Jan 2026',
      '12 January 2026',
      '12th January 2026',
    ],
    ...['January 12, 2026', 'Jan 12 2026', 'Monday, 12 January 2026', 'Mon 12/01/2026', '12 JAN 2026'],
    ...['2026-01-12 00:00:00', '2026-01-12T00:00:00Z', '12/01/2026 09:30', '12th of January 2026'],
  ])('written %s is 12 January 2026', (cell) => {
    expect(parseDateCell(cell, 'day-first')).toEqual({ ok: true, value: '2026-01-12' });
  });

  it.each([
    ['31/02/2026', 'day-first', /no day of the calendar/],
    ['31 Feb 2026', 'day-first', /no day of the calendar/],
    ['11/21/2026', 'day-first', /month first.*Write all of them as/],
    ['21/11/2026', 'month-first', /no day of the calendar/],
    ['03/04/2026', 'mixed', /two ways/],
    ['46034', 'day-first', /Format the column as dates/],
    ['last week', 'day-first', /real date/],
    ['2026', 'day-first', /real date/],
    ['12/2026', 'day-first', /real date/],
  ] as const)('written %s in a file that is %s is refused', (cell, order, problem) => {
    expect(parseDateCell(cell, order)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe('the order of a file', () => {
  it.each([
    [['2026-01-12', '12 Jan 2026'], 'day-first'],
    [['03/04/2026', '21/11/2026'], 'day-first'],
    [['03/04/2026', '11/21/2026'], 'month-first'],
    [['3/4/26', '11/21/26'], 'month-first'],
    [['21/11/2026', '11/21/2026'], 'mixed'],
    [['03/04/2026', '05/06/2026'], 'unsettled'],
    [['05/05/2026'], 'day-first'],
    [[], 'day-first'],
  ] as const)('of %j is %s', (cells, order) => {
    expect(orderOf(...cells)).toBe(order);
  });

  it.each([
    ['2026-11-08', 'day-first'],
    ['2026-08-11', 'month-first'],
    ['2026-08-12', 'unsettled'],
  ])('follows from what stood there before: %s is %s', (before, order) => {
    expect(findDateOrder([{ cell: '8/11/2026', before }])).toBe(order);
  });

  it('never makes another date of one that was written in it', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const isoOf = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), fc.boolean(), (days, isMonthFirst) => {
        const dates = days.map(isoOf);
        const cells = dates.map((date) => {
          const [year, month, ofMonth] = date.split('-').map(Number);
          return isMonthFirst ? `${month}/${ofMonth}/${year}` : `${ofMonth}/${month}/${year}`;
        });
        const order = orderOf(...cells);
        for (const [at, cell] of cells.entries()) {
          const read = parseDateCell(cell, order);
          if (order === 'unsettled' && hasTwoReadings(cell)) continue;
          expect(read).toEqual({ ok: true, value: dates[at] });
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
