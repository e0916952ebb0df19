/**
 * Puts calls of the admin API with no working key on record, but only so many in a minute: anyone at all can make
 * such calls, and each event stays for good. Called by the admin API.
 */
import { appendAuditEvent } from '../../../db/audit.ts';
import type { Database } from '../../../db/client.ts';
import { writeTogether } from './write.ts';

const eventsPerMinute = 6;
const minuteMs = 60_000;
let minute = 0;
let events = 0;

/** @param what the route and method; never what was sent as a key */
export function recordRefusedKey(database: Database, what: string, now: Date, requestId: string): void {
  const thisMinute = Math.floor(now.getTime() / minuteMs);
  if (thisMinute !== minute) {
    minute = thisMinute;
    events = 0;
  }
  events += 1;
  if (events > eventsPerMinute) return;
  writeTogether(database, (transaction) =>
    appendAuditEvent(transaction, {
      at: now.toISOString(),
      actor: 'anonymous',
      action: 'key.refuse',
      subject: `api:${what}`,
      requestId,
    }),
  );
}
