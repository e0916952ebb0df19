/** The operation of the admin API on the audit trail. */
import { z } from 'zod';
import { addDays, londonDayStart } from '../../../domain/time/calendar.ts';
import { listAudit } from '../../../use-cases/audit/list-audit.ts';
import { cursorSchema, encodeCursor, limitSchema } from './_cursor.ts';
import { operation } from './_operation.ts';

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

export const listAuditOperation = operation({
  id: 'listAudit',
  summary: 'The audit trail, newest first',
  permission: 'audit.read',
  query: z.strictObject({
    subject: z.string().max(200).optional(),
    actor: z.string().max(200).optional(),
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
    const { cursor, from, until, ...filter } = query;
    const { items, next } = listAudit(context, {
      ...filter,
      from: from === undefined ? undefined : londonDayStart(from),
      before: until === undefined ? undefined : londonDayStart(addDays(until, 1)),
      beforeId: cursor,
    });
    return { status: 200, body: { items, next: next === null ? null : encodeCursor(next) } };
  },
});
