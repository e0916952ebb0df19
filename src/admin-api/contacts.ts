/** The operations of the admin API on contacts. */
import { z } from 'zod';
import { callOutcomes } from '../domain/calls/call.ts';
import { contactKinds, contactStatuses, verificationMethods } from '../domain/contacts/contact.ts';
import { contactChangesSchema, newContactSchema } from '../domain/contacts/contact-fields.ts';
import { contactViewSchema } from '../domain/contacts/contact-view.ts';
import { freshnessStates } from '../domain/freshness/freshness.ts';
import { mayEver } from '../domain/people/access.ts';
import { urls } from '../urls.ts';
import { readCalls } from '../use-cases/calls/read-timeline.ts';
import { createContact } from '../use-cases/contacts/change/create-contact.ts';
import { editAsRead } from '../use-cases/contacts/change/edit-contact.ts';
import { verifyContact } from '../use-cases/contacts/checks/verify-contact.ts';
import { listContacts } from '../use-cases/contacts/read/list-contacts.ts';
import { readContact } from '../use-cases/contacts/read/read-contact.ts';
import type { UseCaseContext } from '../use-cases/shared/context.ts';
import { cursorSchema, encodeCursor, limitSchema } from './cursor.ts';
import { operation, type Success } from './operation.ts';
import type { Problem } from './problem.ts';
import { type SeenVersion, writeEntityTag } from './read.ts';
import { type TaggedView, toProblem } from './results.ts';

const one = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` }).optional();

const listQuery = z.strictObject({
  kind: one(contactKinds),
  status: one(contactStatuses).describe(
    'Without it, contacts that are shown: active and vacant ones. `retired` lists those that are not',
  ),
  freshness: one(freshnessStates),
  borough: z.string().max(20).optional().describe('GSS code: contacts that serve this borough'),
  policeArea: z.string().max(10).optional().describe('Code of a police area'),
  q: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Words or digits in role, organisation, telephone, e-mail, website, notes or name of the person',
    ),
  cursor: cursorSchema(z.string().min(1).max(100)),
  limit: limitSchema,
});

const warningsSchema = z
  .array(z.strictObject({ field: z.string(), message: z.string() }))
  .describe('What a person should look at again, although it is saved');
const savedSchema = contactViewSchema.extend({ warnings: warningsSchema.optional() });
const waitingSchema = contactViewSchema.extend({
  proposal: z.strictObject({
    id: z.string(),
    state: z.literal('waiting'),
    reasons: z.array(z.string()).describe('Why it needs an administrator, one sentence for each thing'),
  }),
});

const callSchema = z.strictObject({
  calledAt: z.iso.datetime(),
  by: z.string().describe('Actor, as in the audit'),
  revision: z.int().min(1).describe('The revision whose number was rung'),
  outcome: z.enum(callOutcomes),
  note: z.string(),
  nextTryOn: z.iso.date().nullable(),
  nextTryAt: z.string().nullable().describe('Time of a London clock'),
  withdrawnAt: z.iso.datetime().nullable().describe('When it was taken back'),
});
const readSchema = contactViewSchema.extend({
  calls: z
    .array(callSchema)
    .optional()
    .describe(
      'Calls to check it, the newest first. For keys of administrators and editors; left out for others',
    ),
});

export const listContactsOperation = operation({
  id: 'listContacts',
  summary: 'Contacts, page by page',
  permission: 'contacts.read',
  query: listQuery,
  answers: {
    200: {
      description: 'Contacts by id',
      schema: z.strictObject({ items: z.array(contactViewSchema), next: z.string().nullable() }),
    },
  },
  run({ context, query }) {
    const { q: text, cursor, limit, ...filter } = query;
    const withoutRetired = filter.status === undefined;
    const { items, next } = listContacts(
      context,
      { ...filter, text, withoutRetired },
      { after: cursor, limit },
    );
    return { status: 200, body: { items, next: next === null ? null : encodeCursor(next) } };
  },
});

export const createContactOperation = operation({
  id: 'createContact',
  summary: 'A new contact',
  description:
    'For administrators. A police contact without a police area takes that of its boroughs, and one without boroughs those of its police area.',
  permission: 'contacts.create',
  body: newContactSchema,
  answers: { 201: { description: 'The contact, with its address in Location', schema: savedSchema } },
  run({ context, body }) {
    const result = createContact(context, body);
    if (result.kind !== 'created') return toProblem(result);
    const { contact, warnings } = result;
    return contactAnswer(
      context,
      201,
      contact.id,
      { warnings },
      { Location: urls.apiAdminContact(contact.id) },
    );
  },
});

export const readContactOperation = operation({
  id: 'readContact',
  summary: 'One contact',
  permission: 'contacts.read',
  answers: {
    200: {
      description:
        'The contact. Its ETag names its revision and, for those who may read them, its private notes',
      schema: readSchema,
    },
  },
  problems: [404],
  run({ context, id }) {
    const calls = readCalls(context, id)?.map(
      ({ calledAt, calledBy: by, revision, outcome, note, nextTryOn, nextTryAt, withdrawnAt }) => ({
        ...{ calledAt, by, revision, outcome, note, nextTryOn, nextTryAt, withdrawnAt },
      }),
    );
    return contactAnswer(context, 200, id, calls && { calls });
  },
});

export const editContactOperation = operation({
  id: 'editContact',
  summary: 'Changes a contact',
  description:
    'Only the fields that are named change. An editor’s change to a telephone number, e-mail address or website, or a text with a new one in it, waits, with the rest of what was sent, for an administrator, and is answered with 202. What the same editor proposed before and still waits goes on in the later proposal, except for fields that it names itself.',
  permission: 'contacts.edit',
  ifMatch: 'required',
  body: contactChangesSchema.refine((changes) => Object.keys(changes).length > 0, {
    error: 'Name at least one field to change.',
  }),
  answers: {
    200: { description: 'The contact as it is now', schema: savedSchema },
    202: { description: 'The contact unchanged: an administrator has to approve', schema: waitingSchema },
  },
  problems: [404, 409, 412],
  run({ context, id: contactId, body, ifMatch }) {
    const now = namesSeveral(ifMatch) ? viewNow(context, contactId)?.entityTag : undefined;
    const seen = ifMatch?.find((version) => writeEntityTag(version) === now) ?? ifMatch?.[0];
    const result = editAsRead(context, {
      ...{ contactId, changes: body },
      seenRevision: seen?.revision ?? 0,
      seenNotes: seen?.notes,
    });
    switch (result.kind) {
      case 'changed':
        return contactAnswer(context, 200, contactId, { warnings: result.warnings });
      case 'unchanged':
      case 'noted':
        return contactAnswer(context, 200, contactId);
      case 'waits': {
        const { id, state } = result.proposal;
        return contactAnswer(context, 202, contactId, {
          proposal: { id, state, reasons: [...result.reasons] },
        });
      }
      default:
        return toProblem(result, viewNow(context, contactId), body.privateNotes);
    }
  },
});

export const verifyContactOperation = operation({
  id: 'verifyContact',
  summary: 'Records that a contact was checked today and is right',
  description: 'With If-Match the check is of that revision and of no later one.',
  permission: 'contacts.verify',
  ifMatch: 'optional',
  body: z.strictObject({
    method: z.enum(verificationMethods, { error: `must be one of ${verificationMethods.join(', ')}` }),
  }),
  answers: { 201: { description: 'The contact with its new date', schema: contactViewSchema } },
  problems: [404, 409, 412],
  run({ context, id: contactId, body, ifMatch }) {
    const current = namesSeveral(ifMatch)
      ? readContact(context.database, contactId, context.now)?.contact.revision
      : undefined;
    // A check says nothing about the private notes.
    const revisions = ifMatch?.map(({ revision }) => revision);
    const seenRevision = revisions && (revisions.find((revision) => revision === current) ?? revisions[0]);
    const result = verifyContact(context, { contactId, seenRevision, method: body.method });
    return result.kind === 'verified'
      ? contactAnswer(context, 201, contactId)
      : toProblem(result, viewNow(context, contactId));
  },
});

/** Then the one that is current is meant. */
function namesSeveral(ifMatch: readonly SeenVersion[] | undefined): boolean {
  return ifMatch !== undefined && ifMatch.length > 1;
}

function viewNow(context: UseCaseContext, id: string): TaggedView | undefined {
  const found = readContact(context.database, id, context.now);
  if (!found) return undefined;
  const { view, contact, notes } = found;
  const { revision } = contact;
  return mayEver(context.principal, 'contacts.read-private')
    ? {
        view: { ...view, privateNotes: contact.privateNotes },
        entityTag: writeEntityTag({ revision, notes: notes.number }),
      }
    : { view, entityTag: writeEntityTag({ revision, notes: 0 }) };
}

function contactAnswer(
  context: UseCaseContext,
  status: Success['status'],
  id: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Success | Problem {
  const now = viewNow(context, id);
  if (!now) return toProblem({ kind: 'not-found' });
  return { status, body: { ...now.view, ...more }, headers: { ETag: now.entityTag, ...headers } };
}
