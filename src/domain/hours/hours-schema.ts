/**
 * Opening hours as they are stored: structured, so that pages can say them in words and a browser can work out whether
 * anyone answers now. Times are London clock times.
 *
 * Hours of a line that answers whenever another does not are periods too: outside-periods.ts.
 */
import { z } from 'zod';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:00 or 17:30');

/** A period that closes at or before its opening time runs into the next day. */
const openingTimesSchema = z.strictObject({ opens: clockTime, closes: clockTime });
export type OpeningTimes = z.infer<typeof openingTimesSchema>;

export const openingPeriodSchema = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1),
  opens: clockTime,
  closes: clockTime,
});
export type OpeningPeriod = z.infer<typeof openingPeriodSchema>;

/** As on other days, not at all, not known, or with separate times, which then replace those of the weekday. */
export const bankHolidayRules = ['open', 'closed', 'unknown'] as const;
const bankHolidaysSchema = z
  .union(
    [
      z.enum(bankHolidayRules),
      z.strictObject({ periods: z.array(openingTimesSchema).min(1, 'Give at least one period.') }),
    ],
    {
      error: ({ input }) =>
        input === undefined
          ? undefined
          : 'This must be open, closed, unknown or an object with the periods of bank holidays.',
    },
  )
  .describe(
    'On bank holidays: open as on other days, closed, not known, or open at times of their own, in the place of those of the weekday',
  );
export type BankHolidayHours = z.infer<typeof bankHolidaysSchema>;

const howHoursAreSent =
  'This must be an object such as {"kind":"always"}, {"kind":"unknown"}, or {"kind":"periods","periods":[{"days":["mon"],"opens":"09:00","closes":"17:00"}],"bankHolidays":"closed"}.';

/** `unknown` is an honest answer: the page then says to check. */
export const hoursSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('always') }),
    z.strictObject({ kind: z.literal('unknown'), note: z.string().optional() }),
    z.strictObject({
      kind: z.literal('periods'),
      periods: z.array(openingPeriodSchema).min(1),
      bankHolidays: bankHolidaysSchema,
    }),
  ],
  {
    error: ({ input }) => (input === undefined ? undefined : howHoursAreSent),
  },
);
export type Hours = z.infer<typeof hoursSchema>;
export type HoursInPeriods = Extract<Hours, { readonly kind: 'periods' }>;
