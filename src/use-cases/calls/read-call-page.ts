/** Everything that the page of one entry of the queue shows. */
import { findCall } from '../../../db/calls/contact-calls.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { listComingBankHolidays } from '../../../db/reference/bank-holidays.ts';
import type { Call } from '../../domain/calls/call.ts';
import { nextInQueue, type Standing } from '../../domain/calls/call-queue.ts';
import { type CallScript, writeScript } from '../../domain/calls/call-script.ts';
import { type NextTry, suggestNextTry } from '../../domain/calls/next-try.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { type OpenState, openState } from '../../domain/hours/open-state.ts';
import { findWrongNumber } from '../contacts/checks/find-said-meanwhile.ts';
import { type ContactPageData, readContactPage } from '../contacts/read/read-contact-page.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { findAskProblem } from './ask-by-mail.ts';
import { type CallQueue, type QueueFilter, readQueue } from './read-queue.ts';
import { readTimeline, type TimelineEvent } from './read-timeline.ts';
import { mayTakeBack } from './undo-call.ts';

export interface CallPageData extends ContactPageData {
  readonly queue: CallQueue;
  /** Its place in the queue, from 1; undefined where it is not in the queue. */
  readonly place: number | undefined;
  readonly standing: Standing | undefined;
  /** The entry after it; undefined at the end. */
  readonly nextId: string | undefined;
  /** Other entries of its organisation in the queue. */
  readonly together: readonly ContactView[];
  readonly open: OpenState;
  readonly script: CallScript;
  readonly suggested: NextTry;
  readonly timeline: readonly TimelineEvent[];
  /** Why the confirm link cannot be sent; undefined where it can. */
  readonly askProblem: string | undefined;
  /** Whether nobody answers there because the number is somebody else’s. */
  readonly isWrongNumber: boolean;
}

export function readCallPage(
  context: UseCaseContext,
  id: string,
  filter: QueueFilter,
): CallPageData | undefined {
  const page = readContactPage(context, id);
  if (!page) return undefined;
  const { contact, view, areas, today } = page;
  const queue = readQueue(context, filter);
  const place = queue.entries.findIndex((entry) => entry.contact.id === id);
  const bankHolidays = listComingBankHolidays(today);
  return {
    ...page,
    queue,
    place: place < 0 ? undefined : place + 1,
    standing: queue.standings.get(id),
    nextId: nextInQueue(queue.entries, id),
    together: queue.entries
      .map((entry) => entry.contact)
      .filter(
        (other) =>
          other.id !== id &&
          other.organisation.trim().toLowerCase() === view.organisation.trim().toLowerCase(),
      ),
    open: openState(contact.fields.hours, context.now, bankHolidays),
    script: writeScript(view, (code) => areas.boroughs.get(code)?.name ?? code),
    suggested: suggestNextTry(contact.fields.hours, context.now, bankHolidays),
    timeline: readTimeline(context, id),
    askProblem: findAskProblem(context.database, contact, today),
    isWrongNumber: findWrongNumber(context.database, contact) !== undefined,
  };
}

export interface RecordedCall {
  readonly call: Call;
  readonly contact: ContactRecord;
}

/** What this person has just recorded, to be shown with a way to take it back. */
export function readRecordedCall(
  { database, principal }: Pick<UseCaseContext, 'database' | 'principal'>,
  callId: string,
): RecordedCall | undefined {
  const call = findCall(database, callId);
  if (call?.calledBy !== principal.id) return undefined;
  const contact = findContact(database, call.contactId);
  return contact && { call, contact };
}

/** A call that this person may take back: their own, and any for an administrator. */
export function readCallToUndo(
  { database, principal }: Pick<UseCaseContext, 'database' | 'principal'>,
  callId: string,
): RecordedCall | undefined {
  const call = findCall(database, callId);
  if (!call || !mayTakeBack(principal, call.calledBy)) return undefined;
  const contact = findContact(database, call.contactId);
  return contact && { call, contact };
}

/** The entry to go to after this one, worked out before what was said of it changes the queue. */
export function findNextCall(context: UseCaseContext, id: string, filter: QueueFilter): string | undefined {
  return nextInQueue(readQueue(context, filter).entries, id);
}
