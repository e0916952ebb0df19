/** What happened to one entry, for its page and for whoever rings it. */

import { listCallsOf } from '../../../db/calls/contact-calls.ts';
import { readContactEvents } from '../../../db/calls/contact-events.ts';
import type { Call } from '../../domain/calls/call.ts';
import { type TimelineEvent, tellTimeline } from '../../domain/calls/timeline.ts';
import { mayEver } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type { TimelineEvent };

/** The log of calls to one entry, the newest first; undefined for those who may not read what is private. */
export function readCalls(
  { database, principal }: Pick<UseCaseContext, 'database' | 'principal'>,
  contactId: string,
): readonly Call[] | undefined {
  return mayEver(principal, 'contacts.read-private') ? listCallsOf(database, contactId) : undefined;
}

/** The newest first. Calls, notes and mail only for those who may read what is private. */
export function readTimeline(
  context: Pick<UseCaseContext, 'database' | 'principal'>,
  contactId: string,
): readonly TimelineEvent[] {
  return tellTimeline(readContactEvents(context.database, contactId), readCalls(context, contactId));
}
