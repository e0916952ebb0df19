/** Hours of every kind, for property tests: those that the rules of hours-check.ts allow. */
import fc from 'fast-check';
import { checkHours } from '../../src/domain/hours/hours-check.ts';
import { type Hours, type HoursInPeriods, weekdays } from '../../src/domain/hours/hours-schema.ts';
import { outsideOf } from '../../src/domain/hours/outside-periods.ts';

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45', '05'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const times = fc
  .oneof(
    fc.record({ opens: clock, closes: fc.oneof(clock, fc.constant('24:00')) }),
    fc.constant({ opens: '00:00', closes: '24:00' }),
  )
  .filter(({ opens, closes }) => opens !== closes);

const someBankHolidays: fc.Arbitrary<HoursInPeriods['bankHolidays']> = fc.oneof<
  fc.Arbitrary<HoursInPeriods['bankHolidays']>[]
>(
  fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
  fc.record({ periods: fc.array(times, { minLength: 1, maxLength: 2 }) }),
);

export const someHoursInPeriods: fc.Arbitrary<HoursInPeriods> = fc
  .record({
    kind: fc.constant('periods' as const),
    periods: fc.array(
      fc
        .tuple(fc.subarray([...weekdays], { minLength: 1 }), times)
        .map(([days, time]) => ({ days, ...time })),
      { minLength: 1, maxLength: 3 },
    ),
    bankHolidays: someBankHolidays,
  })
  .filter((hours) => checkHours(hours, { periodsMax: 14, noteMax: 300 }) === undefined);

const wholeDay: HoursInPeriods['bankHolidays'] = { periods: [{ opens: '00:00', closes: '24:00' }] };

/** Of lines that answer whenever another does not. */
export const someHoursOutside: fc.Arbitrary<HoursInPeriods> = fc
  .record({
    inside: fc.array(
      fc.record({
        days: fc.subarray([...weekdays], { minLength: 1 }),
        opens: clock,
        closes: fc.oneof(clock, fc.constant('24:00')),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bankHolidays: fc.oneof(someBankHolidays, fc.constant(wholeDay)),
  })
  .map(({ inside, bankHolidays }) => ({
    kind: 'periods' as const,
    periods: outsideOf(inside.filter(({ opens, closes }) => opens < closes)),
    bankHolidays,
  }))
  .filter(({ periods }) => periods.length > 0)
  .filter((hours) => checkHours(hours, { periodsMax: 14, noteMax: 300 }) === undefined);

/** Without a note, which is shown as it was written. */
export const someHours: fc.Arbitrary<Hours> = fc.oneof(
  fc.constant({ kind: 'always' as const }),
  fc.constant({ kind: 'unknown' as const }),
  { arbitrary: someHoursInPeriods, weight: 20 },
  { arbitrary: someHoursOutside, weight: 5 },
);
