/**
 * The fields of this directory's Open Referral UK answers, as HSDS 3.0 and its UK profile name them. open-referral.ts
 * makes the answers, openapi.ts describes them with this, and tests compare real answers with it.
 *
 * The schemas of the UK profile require the `url` of a contact, a schedule and a telephone number, without saying what
 * it links to: here it is the page of this site on which a reader finds the entry.
 */
import { z } from 'zod';

const id = z.uuid();
const entryUrl = z.url().describe('The page of this directory that shows the entry');
const clockTime = z.string().regex(/^\d\d:\d\d$/);

const phoneSchema = z.strictObject({
  id,
  contact_id: id.describe('Whose number it is'),
  number: z.string().describe('As people read it, such as 020 7946 0123 or 999'),
  description: z
    .string()
    .optional()
    .describe('The same number in E.164, the standard having no field for it; missing for short codes'),
  url: entryUrl,
});

const scheduleSchema = z.strictObject({
  id,
  freq: z.literal('WEEKLY').optional(),
  byday: z.string().optional().describe('Days of the week as iCalendar writes them: MO,TU'),
  opens_at: clockTime.optional().describe('By clocks in London'),
  closes_at: clockTime.optional().describe('By clocks in London; 23:59 is the end of the day'),
  description: z.string().describe('All its hours in words, bank holidays included'),
  notes: z.string().optional(),
  url: entryUrl,
});

export const openReferralServiceSchema = z.strictObject({
  id: id.describe('Stays the same for as long as the entry exists'),
  name: z.string(),
  description: z.string(),
  url: z.url().describe('Its own website, or the page of this directory that shows it'),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive']).describe('Inactive: nobody holds this post'),
  assured_date: z.iso
    .date()
    .optional()
    .describe('When somebody last said that it is right; missing when nobody has'),
  assurer_email: z.email().optional().describe('Of whoever keeps this directory'),
  alert: z.string().optional().describe('Why it cannot be relied on, or who stands in'),
  organization: z.strictObject({
    id,
    name: z.string(),
    description: z.string(),
    website: z.url().optional(),
  }),
  contacts: z.array(
    z.strictObject({
      id,
      title: z.string().describe('The post, not a person'),
      phones: z.array(phoneSchema),
      url: entryUrl,
    }),
  ),
  phones: z.array(phoneSchema).describe('The numbers of its contacts again; empty when the post is vacant'),
  schedules: z.array(scheduleSchema),
  service_areas: z.array(
    z.strictObject({
      id,
      name: z.string(),
      service_area: z.string(),
      uri: z.url().describe('The GSS code of the area as an address'),
    }),
  ),
});

export const openReferralPageSchema = z.strictObject({
  total_items: z.int(),
  total_pages: z.literal(1),
  page_number: z.literal(1),
  size: z.int(),
  first_page: z.literal(true),
  last_page: z.literal(true),
  empty: z.boolean(),
  contents: z.array(openReferralServiceSchema),
});

export const openReferralDetailsSchema = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: z.url(),
  openapi_url: z.url(),
  description: z.string(),
});

export type OpenReferralSchedule = z.infer<typeof scheduleSchema>;
export type OpenReferralService = z.infer<typeof openReferralServiceSchema>;
export type OpenReferralPage = z.infer<typeof openReferralPageSchema>;
export type OpenReferralDetails = z.infer<typeof openReferralDetailsSchema>;
