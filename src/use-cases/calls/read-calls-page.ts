/** The queue with its filters, and what is not in it today although its check is due. */
import { readLastCalls } from '../../../db/calls/contact-calls.ts';
import { readAreaReference } from '../../../db/contacts/contacts.ts';
import type { Call } from '../../domain/calls/call.ts';
import { mailWaitDays, type Standing } from '../../domain/calls/call-queue.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { timeWords } from '../../domain/hours/time-words.ts';
import { addDays, dateWords, londonDateOf } from '../../domain/time/calendar.ts';
import { viewAll } from '../contacts/read/list-contacts.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { type CallQueue, type QueueFilter, readQueue } from './read-queue.ts';

export interface CallsPageData {
  readonly queue: CallQueue;
  /** What waits for something else than a call today, with why. */
  readonly putOff: readonly { readonly contact: ContactView; readonly why: string }[];
  /** By name. */
  readonly boroughs: readonly { readonly code: string; readonly name: string }[];
}

export function readCallsPage(context: UseCaseContext, filter: QueueFilter): CallsPageData {
  const { database, now } = context;
  const queue = readQueue(context, filter);
  const lastCalls = readLastCalls(database);
  const putOff = viewAll(database, londonDateOf(now), ({ id }) => queue.chosen.has(id)).flatMap((contact) => {
    const standing = queue.standings.get(contact.id);
    const why = standing && putOffWords(standing, lastCalls.get(contact.id));
    return why === undefined ? [] : [{ contact, why }];
  });
  return {
    queue,
    putOff,
    boroughs: [...readAreaReference(database).boroughs]
      .map(([code, { name }]) => ({ code, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}

function putOffWords(standing: Standing, call: Call | undefined): string | undefined {
  switch (standing) {
    case 'try again':
      return call?.nextTryOn
        ? `Nobody answered. Try again on ${dateWords(call.nextTryOn)}${call.nextTryAt ? ` at ${timeWords(call.nextTryAt)}` : ''}.`
        : undefined;
    case 'mail sent':
      return (
        call &&
        `They asked for mail. If they do not answer it, ring from ${dateWords(addDays(call.calledOn, mailWaitDays))}.`
      );
    case 'wrong number':
      return 'The number is wrong. Find the right one, and change the entry.';
    case 'waits':
      return 'A change that somebody checked waits for an administrator.';
    default:
      return undefined;
  }
}
