/** What happened to one entry, for its page and for whoever rings it. */

import { listCallsOf } from '../../../db/calls/contact-calls.ts';
import { readContactEvents } from '../../../db/calls/contact-events.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { type TimelineEvent, tellTimeline } from '../../domain/calls/timeline.ts';
import { mayEver, type Principal } from '../../domain/people/access.ts';

export type { TimelineEvent };

/** The newest first. Calls, notes and mail only for those who may read what is private. */
export function readTimeline(
  database: Database | Transaction,
  principal: Principal,
  contactId: string,
): readonly TimelineEvent[] {
  const isPrivate = mayEver(principal, 'contacts.read-private');
  return tellTimeline(
    readContactEvents(database, contactId),
    isPrivate ? listCallsOf(database, contactId) : undefined,
  );
}
