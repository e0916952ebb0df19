/**
 * A contact as the admin API returns it and the admin pages show it: its fields, and whether it can be trusted today.
 * The public shape, with what administrators need besides.
 */
import { z } from 'zod';
import {
  classifyFreshness,
  type FreshnessPolicy,
  freshnessDates,
  freshnessStates,
} from '../freshness/freshness.ts';
import { contactKinds, contactStatuses, verificationMethods } from './contact.ts';
import type { ContactFields, ContactRecord } from './contact-record.ts';
import { type AllOf, describeField, type FieldName, fieldNames, type Registry } from './fields/registry.ts';

/** In the order of the registry. */
const fieldShapes = Object.assign({}, ...fieldNames.map((field) => describeField(field).view.shape)) as AllOf<
  Registry[FieldName]['view']['shape']
>;

export const contactViewSchema = z.strictObject({
  id: z.string(),
  revision: z.int().min(1).describe('Grows by one with every change that readers can see'),
  kind: z.enum(contactKinds),
  ...fieldShapes,
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
    ...viewFields(fields, contact.status),
    status: contact.status,
    successor: contact.successorId,
    freshness: classifyFreshness(
      { isVacant, lastVerifiedOn, unreachableSinceOn, reportedDeadOn },
      policy,
      today,
    ),
    lastVerifiedOn,
    lastVerifiedBy: verification?.method ?? null,
    // A vacant post and an unpublished entry are not checked; one where nobody answers is due now.
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

function viewFields(fields: ContactFields, status: ContactRecord['status']) {
  return Object.assign(
    {},
    ...fieldNames.map((field) => describeField(field).view.write(fields[field], status)),
  ) as z.output<z.ZodObject<typeof fieldShapes>>;
}
