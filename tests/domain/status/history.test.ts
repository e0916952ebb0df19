import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DaySnapshot } from '../../../src/domain/directory/record.ts';
import { chartHeight, drawHistory, historyBands, listMonthEnds } from '../../../src/domain/status/history.ts';
import { totalOf } from '../../../src/domain/status/state-of-list.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { makeUpHistory } from '../../support/made-up-history.ts';

const seed = 20261121;
const day = (takenOn: string, counts: Partial<DaySnapshot> = {}): DaySnapshot => ({
  takenOn,
  verified: 0,
  due: 0,
  overdue: 0,
  lapsed: 0,
  vacant: 0,
  ...counts,
});

/** The height of a band on each day, as its path says; undefined where nothing is drawn. */
function heightsOf(path: string, dayCount: number): readonly (number | undefined)[] {
  const heights: (number | undefined)[] = Array.from({ length: dayCount });
  for (const [, start = '', steps = ''] of path.matchAll(/M(\d+) 50((?:[hv]-?\d+)+)V50z/g)) {
    let x = Number(start);
    let y = chartHeight;
    for (const [, direction, length] of steps.matchAll(/([hv])(-?\d+)/g)) {
      if (direction === 'v') y += Number(length);
      else for (let end = x + Number(length); x < end; x++) heights[x] = chartHeight - y;
    }
  }
  return heights;
}

describe('the picture', () => {
  it('is none while no day has been counted, or none with a contact', () => {
    expect(drawHistory([])).toBeUndefined();
    expect(drawHistory([day('2026-11-21')])).toBeUndefined();
  });

  it('shows one day as one of thirty', () => {
    const chart = drawHistory([day('2026-11-21', { verified: 3, overdue: 1 })]);
    expect(chart).toMatchObject({ fromOn: '2026-10-23', toOn: '2026-11-21', dayCount: 30 });
    expect(chart?.bands).toEqual([
      { name: 'unfit', path: 'M29 50v-50h1V50z' },
      { name: 'overdue', path: 'M29 50v-50h1V50z' },
      { name: 'checked', path: 'M29 50v-38h1V50z' },
    ]);
  });

  it('leaves days empty on which nothing was counted', () => {
    const days = [1, 2, 5, 6].map((number) => day(`2026-11-0${number}`, { verified: 1 }));
    const chart = drawHistory(days);
    expect(chart?.bands[0]?.path).toBe('M24 50v-50h2V50zM28 50v-50h2V50z');
  });

  it(`is never as far as four percent from the counts, and all or nothing is exact (seed ${seed})`, () => {
    const counts = fc.record({
      verified: fc.nat(60),
      due: fc.nat(9),
      overdue: fc.nat(9),
      lapsed: fc.nat(9),
      vacant: fc.nat(3),
      isThere: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 120 }), (list) => {
        const days = list
          .map(({ isThere, ...own }, index) => ({ ...own, isThere, takenOn: addDays('2024-12-01', index) }))
          .filter((own) => own.isThere && totalOf(own) > 0)
          .map(({ isThere, ...own }) => own);
        const chart = drawHistory(days);
        if (!chart) {
          expect(days).toEqual([]);
          return;
        }
        const drawn = chart.bands.map(({ path }) => heightsOf(path, chart.dayCount)).reverse();
        for (let index = 0; index < chart.dayCount; index++) {
          const snapshot = days.find(({ takenOn }) => takenOn === addDays(chart.fromOn, index));
          let sum = 0;
          for (const [place, band] of historyBands.entries()) {
            const height = drawn[place]?.[index];
            if (!snapshot) {
              expect(height).toBeUndefined();
              continue;
            }
            sum += band.count(snapshot);
            const exact = (chartHeight * sum) / totalOf(snapshot);
            expect(Math.abs((height ?? 0) - exact)).toBeLessThan(2);
            if (exact === 0 || exact === chartHeight) expect(height ?? 0).toBe(exact);
          }
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it('keeps two years of days in less than a kilobyte', () => {
    const chart = drawHistory(makeUpHistory({ lastOn: '2026-11-21', dayCount: 730, contactCount: 59 }));
    expect(chart?.dayCount).toBe(730);
    expect(chart?.bands.map(({ path }) => path).join('').length).toBeLessThan(1000);
  });
});

describe('the table of months', () => {
  it('has the last day counted in each, newest first, and no month that was not counted', () => {
    const days = ['2026-08-30', '2026-08-31', '2026-10-02', '2026-11-21'].map((takenOn) => day(takenOn));
    expect(listMonthEnds(days).map(({ takenOn }) => takenOn)).toEqual([
      '2026-11-21',
      '2026-10-02',
      '2026-08-31',
    ]);
  });
});
