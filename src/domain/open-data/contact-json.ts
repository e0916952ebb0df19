/**
 * A contact as the open data files give it. The schema is at once what the OpenAPI description and the table of fields
 * on the open data page are made from, and what the tests hold real answers against.
 */

import { z } from 'zod';
import { london } from '../../../db/reference/london/profile.ts';
import type { Absence } from '../contacts/absence.ts';
import { contactKinds, verificationMethods } from '../contacts/contact.ts';
import { kindLabelsInWords } from '../contacts/kind-profiles.ts';
import { supportStages } from '../contacts/support.ts';
import type { PublicContact } from '../directory/directory.ts';
import { freshnessStates } from '../freshness/freshness.ts';
import { hoursSchema } from '../hours/hours-schema.ts';
import { telephoneE164Schema } from '../telephone/e164-schema.ts';
import { telephoneE164 } from '../telephone/telephone.ts';

const date = z.iso.date();

/**
 * Nobody rings 999 to check it, and it does not lapse for that: only contacts that somebody has to confirm can lapse.
 */
export const neverChecked =
  'National lines (kind national_line, such as 999) are excepted: nobody here may have rung them, and their numbers stand as their source gives them';

export const contactJsonSchema = z.strictObject({
  id: z.string().describe('Stays the same for as long as the entry exists'),
  revision: z.int().min(1).describe('Grows by one with every change of the entry'),
  kind: z.enum(contactKinds).describe(kindLabelsInWords),
  role: z.string().describe('The post, not a person'),
  organisation: z.string().describe('Whose post it is'),
  policeArea: z.string().nullable().describe('Code of the police area it belongs to'),
  boroughs: z
    .array(z.string().regex(london.boroughCode))
    .describe('GSS codes of the boroughs it serves; empty when it serves all London'),
  telephone: z.string().nullable().describe('As people read it, such as 020 7946 0123 or 999'),
  telephoneE164: telephoneE164Schema,
  email: z.string().nullable().describe('Its e-mail address'),
  emailFailedOn: date
    .nullable()
    .describe('Since this day mail to its e-mail address comes back: do not pass the address on'),
  website: z.string().nullable().describe('The address of its website'),
  hours: hoursSchema.describe('When it answers, in London time: always, at set times, or not known'),
  notes: z.string().describe('What else to know'),
  support: z
    .strictObject({ whom: z.string(), stages: z.array(z.enum(supportStages)) })
    .nullable()
    .describe(
      'Of a support service: whom it is for, and whether it helps before, during, after or outside the National Referral Mechanism',
    ),
  person: z
    .string()
    .nullable()
    .describe('Whom to ask for, when they agreed to be named. Personal data: the licence does not cover it'),
  away: z
    .strictObject({
      fromOn: date.nullable().describe('First day; null when it has begun'),
      untilOn: date.describe('Last day'),
      standIn: z
        .strictObject({
          name: z.string(),
          telephone: z.string().nullable(),
          telephoneE164: telephoneE164Schema,
          email: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable()
    .describe('Leave that is under way or begins within days, and who stands in'),
  status: z.enum(['active', 'vacant']).describe('Vacant: nobody holds this post'),
  isDemonstration: z.boolean().describe('Made up, to show the directory before real entries are loaded'),
  freshness: z
    .enum(freshnessStates)
    .describe(
      `How far the entry could be trusted on the day the file was made; lapsed also when never checked. ${neverChecked}`,
    ),
  lastVerifiedOn: date
    .nullable()
    .describe(
      `When somebody last said that it is right; null when nobody has. With a source beside it, null means: not checked by us; its source is named in "source"`,
    ),
  verifiedBy: z.enum(verificationMethods).nullable().describe('How it was last checked'),
  dueOn: date.nullable().describe('From this day its next check is near'),
  nextDueOn: date.nullable().describe('The last day that the check lasts; null when nobody answers'),
  lapsedOn: date.nullable().describe('From this day do not rely on it, unless it was checked again'),
  unreachableSinceOn: date.nullable().describe('Since this day nobody could be reached there'),
  reportedDeadOn: date
    .nullable()
    .describe('Since this day several readers say that its number does not work'),
  source: z
    .strictObject({ url: z.url(), checkedOn: date })
    .nullable()
    .describe('Where an entry was read that comes from a published source, and when'),
});
export type ContactJson = z.infer<typeof contactJsonSchema>;

/** A contact where nobody answers has no next due date: it has lapsed since the day that was found. */
export function publishedDates({
  dates,
  unreachableSinceOn,
}: Pick<PublicContact, 'dates' | 'unreachableSinceOn'>): Pick<
  ContactJson,
  'dueOn' | 'nextDueOn' | 'lapsedOn'
> {
  if (unreachableSinceOn !== null) return { dueOn: null, nextDueOn: null, lapsedOn: unreachableSinceOn };
  return {
    dueOn: dates?.dueOn ?? null,
    nextDueOn: dates?.nextDueOn ?? null,
    lapsedOn: dates?.lapsedOn ?? null,
  };
}

/** Leave with the number of whoever stands in, as people read it and as programs dial it. */
function absenceJson(away: Absence | null): ContactJson['away'] {
  if (away === null) return null;
  const { fromOn, untilOn, standIn } = away;
  if (standIn === null) return { fromOn, untilOn, standIn };
  const { name, telephone, email } = standIn;
  return {
    fromOn,
    untilOn,
    standIn: { name, telephone, telephoneE164: telephoneE164(telephone), email },
  };
}

export function contactJson(contact: PublicContact): ContactJson {
  return {
    id: contact.id,
    revision: contact.revision,
    kind: contact.kind,
    role: contact.role,
    organisation: contact.organisation,
    policeArea: contact.policeAreaCode,
    boroughs: [...contact.boroughCodes],
    telephone: contact.telephone,
    telephoneE164: telephoneE164(contact.telephone),
    email: contact.email,
    emailFailedOn: contact.emailFailedOn,
    website: contact.website,
    hours: contact.hours,
    notes: contact.notes,
    support: contact.support && { whom: contact.support.whom, stages: [...contact.support.stages] },
    person: contact.person,
    away: absenceJson(contact.away),
    status: contact.status,
    isDemonstration: contact.isDemonstration,
    freshness: contact.freshness,
    lastVerifiedOn: contact.lastVerifiedOn,
    verifiedBy: contact.verifiedBy,
    ...publishedDates(contact),
    unreachableSinceOn: contact.unreachableSinceOn,
    reportedDeadOn: contact.reportedDeadOn,
    source: contact.source,
  };
}

/** Every field with what it means, for the open data page. */
export function listContactFields(): readonly { readonly name: string; readonly meaning: string }[] {
  return Object.entries(contactJsonSchema.shape).map(([name, field]) => {
    const meaning = field.description;
    if (meaning === undefined) throw new Error(`The field ${name} of a contact has no description.`);
    return { name, meaning };
  });
}
