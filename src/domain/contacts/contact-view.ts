/**
 * A contact as the admin API answers it and the admin pages show it: its fields, and how far it can be trusted
 * today. The shape is the contract of the design, with what administrators need besides.
 */
import { z } from 'zod';
import {
  classifyFreshness,
  type FreshnessPolicy,
  freshnessDates,
  freshnessStates,
} from '../freshness/freshness.ts';
import { hoursSchema } from '../hours/hours-schema.ts';
import { telephoneE164Schema } from '../telephone/e164-schema.ts';
import { telephoneE164 } from '../telephone/telephone.ts';
import { contactKinds, contactStatuses, verificationMethods } from './contact.ts';
import type { ContactRecord } from './contact-record.ts';
import { supportStages } from './support.ts';

export const contactViewSchema = z.strictObject({
  id: z.string(),
  revision: z.int().min(1).describe('Grows by one with every change that readers can see'),
  kind: z.enum(contactKinds),
  role: z.string(),
  organisation: z.string(),
  policeArea: z.string().nullable().describe('Code of a police area'),
  allLondon: z.boolean(),
  boroughs: z.array(z.string()).describe('GSS codes; empty when it serves all London'),
  telephone: z.string().nullable().describe('As people read it, such as 020 7946 0123 or 999'),
  telephoneE164: telephoneE164Schema,
  email: z.string().nullable(),
  website: z.string().nullable(),
  hours: hoursSchema,
  notes: z.string(),
  support: z
    .strictObject({ whom: z.string(), stages: z.array(z.enum(supportStages)) })
    .nullable()
    .describe('Of a support service: whom it is for, and when it helps'),
  person: z
    .strictObject({ name: z.string(), consentOn: z.iso.date() })
    .nullable()
    .describe('Published: they agreed to that on that day'),
  away: z
    .strictObject({
      fromOn: z.iso.date().nullable(),
      untilOn: z.iso.date(),
      standIn: z
        .strictObject({ name: z.string(), telephone: z.string().nullable(), email: z.string().nullable() })
        .nullable(),
    })
    .nullable()
    .describe('Leave of whoever answers, past leave included'),
  source: z
    .strictObject({ url: z.string(), readOn: z.iso.date(), pageDatedOn: z.iso.date().nullable() })
    .nullable()
    .describe('Where the entry was read; null for what the contact itself supplied'),
  status: z.enum(contactStatuses),
  successor: z.string().nullable().describe('For a retired contact, the one in its place'),
  freshness: z.enum(freshnessStates),
  lastVerifiedOn: z.iso.date().nullable(),
  lastVerifiedBy: z.enum(verificationMethods).nullable().describe('How it was last checked'),
  nextDueOn: z.iso.date().nullable(),
  unreachableSinceOn: z.iso.date().nullable(),
  reportedDeadOn: z.iso
    .date()
    .nullable()
    .describe('Since when readers’ reports of a dead number make it due'),
  isDemonstration: z.boolean(),
  changedAt: z.iso.datetime(),
  privateNotes: z
    .string()
    .optional()
    .describe('Never published. For keys of administrators and editors; left out for others'),
});
export type ContactView = z.infer<typeof contactViewSchema>;

/**
 * Without the private notes, which are added for those who may read them.
 * @param today YYYY-MM-DD in Europe/London
 */
export function viewContact(contact: ContactRecord, policy: FreshnessPolicy, today: string): ContactView {
  const { fields, verification, unreachableSinceOn, reportedDeadOn } = contact;
  const lastVerifiedOn = verification?.on ?? null;
  const isVacant = contact.status === 'vacant';
  return {
    id: contact.id,
    revision: contact.revision,
    kind: contact.kind,
    role: fields.role,
    organisation: fields.organisation,
    policeArea: fields.policeArea,
    allLondon: fields.allLondon,
    boroughs: [...fields.boroughs],
    telephone: fields.telephone,
    telephoneE164: telephoneE164(fields.telephone),
    email: fields.email,
    website: fields.website,
    hours: fields.hours,
    notes: fields.notes,
    support: fields.support && { whom: fields.support.whom, stages: [...fields.support.stages] },
    // An entry that is no longer shown must not name the person who answered for it.
    person: contact.status === 'retired' ? null : fields.person,
    away: fields.away,
    source: fields.source,
    status: contact.status,
    successor: contact.successorId,
    freshness: classifyFreshness(
      { isVacant, lastVerifiedOn, unreachableSinceOn, reportedDeadOn },
      policy,
      today,
    ),
    lastVerifiedOn,
    lastVerifiedBy: verification?.method ?? null,
    // A post that nobody holds and an entry that is not shown are not checked; one where nobody answers is due now.
    nextDueOn:
      lastVerifiedOn === null || contact.status !== 'active' || unreachableSinceOn !== null
        ? null
        : freshnessDates(lastVerifiedOn, policy).nextDueOn,
    unreachableSinceOn,
    reportedDeadOn,
    isDemonstration: contact.isDemonstration,
    changedAt: contact.changedAt,
  };
}
