/** The operation of the admin API on the audit trail. */
import { z } from 'zod';
import { type AskedAudit, askAudit } from '../use-cases/audit/ask-audit.ts';
import { listAudit } from '../use-cases/audit/list-audit.ts';
import { cursorSchema, encodeCursor, limitSchema } from './cursor.ts';
import { operation } from './operation.ts';
import type { Problem } from './problem.ts';

const dayRule = 'must be a real date, such as 2026-11-21';

const auditEventSchema = z.strictObject({
  id: z.int(),
  at: z.string().describe('Instant, UTC'),
  actor: z.string().describe('Who: a user, a key, or system:NAME'),
  action: z.string().describe('What, as noun.verb'),
  subject: z.string().describe('Of what, such as contact:ID'),
  before: z.unknown(),
  after: z.unknown(),
  requestId: z.string().nullable(),
  previousHash: z.string().describe('The hash of the event before'),
  hash: z.string().describe('Covers this event and the hash before it'),
});

/** The filter's names for the parameters. */
const parameters = { by: 'actor', about: 'subject', fromOn: 'from', untilOn: 'until' } as const;

function notUnderstood({ problems, choices }: AskedAudit): Problem {
  const errors = [
    ...Object.entries(problems).map(([field, message]) => ({
      field: parameters[field as keyof typeof problems],
      message: `${message}.`,
    })),
    ...Object.entries(Object.groupBy(choices, ({ filter }) => filter)).map(([filter, found]) => ({
      field: parameters[filter as keyof typeof parameters],
      message: `Several are called so. Give the id of one: ${found.map(({ id, label }) => `${id} (${label})`).join('; ')}.`,
    })),
  ];
  return {
    status: 400,
    detail: errors.map(({ field, message }) => `${field}: ${message}`).join(' '),
    errors,
  };
}

export const listAuditOperation = operation({
  id: 'listAudit',
  summary: 'The audit trail, newest first',
  permission: 'audit.read',
  query: z.strictObject({
    subject: z
      .string()
      .max(200)
      .optional()
      .describe('Of what: a borough, an organisation, a person, or an id such as contact:ID'),
    actor: z
      .string()
      .max(200)
      .optional()
      .describe('Who: a name, an e-mail address, or the id of a person, a key or system:NAME'),
    action: z.string().max(100).optional().describe('As noun.verb; its refusals with it'),
    from: z.iso.date(dayRule).optional().describe('Events from this London day on'),
    until: z.iso.date(dayRule).optional().describe('Events until this London day, which is included'),
    cursor: cursorSchema(z.int().min(1)),
    limit: limitSchema,
  }),
  answers: {
    200: {
      description: 'Events',
      schema: z.strictObject({ items: z.array(auditEventSchema), next: z.string().nullable() }),
    },
  },
  run({ context, query }) {
    const { cursor, limit, actor = '', subject = '', action = '', from = '', until = '' } = query;
    const asked = askAudit(context.database, {
      ...{ by: actor, about: subject, action, fromOn: from, untilOn: until },
      peopleOnly: false,
    });
    // An empty list would say that nobody did anything.
    if (asked.query === undefined) return notUnderstood(asked);
    const { items, next } = listAudit(context, { ...asked.query, beforeId: cursor, limit });
    return { status: 200, body: { items, next: next === null ? null : encodeCursor(next) } };
  },
});
