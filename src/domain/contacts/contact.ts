/**
 * What a contact is: the words and shapes that the database, the pages and the API share.
 *
 * Hours are structured so that pages can say them in words and a later screen can work out what is open.
 */
import { z } from 'zod';

export const contactKinds = ['police_spoc', 'council_lead', 'support_service', 'national_line'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactStatuses = ['active', 'vacant', 'retired'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

export const verificationMethods = ['telephone', 'email', 'meeting', 'self'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

/** What made a revision of a contact. */
export const revisionCauses = [
  'created',
  'edited',
  'vacated',
  'filled',
  'retired',
  'restored',
  'approved',
  'imported',
] as const;
export type RevisionCause = (typeof revisionCauses)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:00 or 17:30');

export const openingPeriodSchema = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1),
  opens: clockTime,
  closes: clockTime,
});
export type OpeningPeriod = z.infer<typeof openingPeriodSchema>;

/** Opening hours in Europe/London. `unknown` is an honest answer: the page then says to check. */
export const hoursSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({ kind: z.literal('unknown'), note: z.string().optional() }),
  z.strictObject({
    kind: z.literal('periods'),
    periods: z.array(openingPeriodSchema).min(1),
    bankHolidays: z.enum(['open', 'closed', 'unknown']),
  }),
]);
export type Hours = z.infer<typeof hoursSchema>;
