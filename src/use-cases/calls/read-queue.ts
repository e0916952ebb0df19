/** Loads the queue of calls for a person: what they may check, what is due, and in which order to ring. */
import { findRoundUnderWay, listRoundContacts } from '../../../db/calls/check-rounds.ts';
import { readLastCalls } from '../../../db/calls/contact-calls.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { readAreaReference } from '../../../db/contacts/contacts.ts';
import { listComingBankHolidays } from '../../../db/reference/bank-holidays.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { findAssignee } from '../../domain/assignments/assignee.ts';
import {
  minutesPerCall,
  orderQueue,
  type Queued,
  type Standing,
  standingOf,
} from '../../domain/calls/call-queue.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { servesAllLondon } from '../../domain/contacts/list-filter.ts';
import { decideAccess, isInAreas } from '../../domain/people/access.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { londonClockOf } from '../../domain/time/london-clock.ts';
import { viewAll } from '../contacts/read/list-contacts.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface QueueFilter {
  /** Only what this person looks after. */
  readonly isMine: boolean;
  /** GSS code of the borough that the entries serve. */
  readonly borough: string | undefined;
  /** Without what serves all London, and is in the queue of every borough. */
  readonly isOwn: boolean;
  /** Also what falls due within so many days; 0 for what is due now. */
  readonly withinDays: number;
}

export const wholeQueue: QueueFilter = {
  isMine: false,
  borough: undefined,
  isOwn: false,
  withinDays: 0,
};

export interface CallQueue {
  /** In the order in which to ring. */
  readonly entries: readonly Queued<ContactView>[];
  readonly openCount: number;
  /** About so long the whole queue takes. */
  readonly minutes: number;
  /** Of all that this person may check, whatever the filter: why each is in the queue, or is not. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Ids of what the filter shows, whether it is in the queue or not. */
  readonly chosen: ReadonlySet<string>;
}

export function readQueue(
  { database, principal, now }: Pick<UseCaseContext, 'database' | 'principal' | 'now'>,
  filter: QueueFilter = wholeQueue,
): CallQueue {
  return database.transaction((transaction) => readQueueWithin(transaction, { principal, now }, filter));
}

/** The same inside a transaction of the caller. */
export function readQueueWithin(
  transaction: Transaction | Database,
  { principal, now }: Pick<UseCaseContext, 'principal' | 'now'>,
  filter: QueueFilter,
): CallQueue {
  const today = londonDateOf(now);
  const areas = readAreaReference(transaction);
  const policeAreaOf = policeAreasOf(areas);
  const lastCalls = readLastCalls(transaction);
  const round = findRoundUnderWay(transaction);
  const inRound = new Set(round ? listRoundContacts(transaction, round.id) : []);
  const checkWaiting = new Set(
    listProposals(transaction, { state: 'waiting' })
      .filter(({ checkClaim }) => checkClaim !== null)
      .map(({ contactId }) => contactId),
  );
  const mine = filter.isMine ? mineOf(transaction, principal, policeAreaOf) : () => true;
  const views = viewAll(transaction, today, ({ status }) => status !== 'retired').filter(
    (view) => decideAccess(principal, 'contacts.verify', policeAreaOf, [view]).allowed,
  );
  const standings = new Map(
    views.map((view) => [
      view.id,
      standingOf(
        view,
        {
          lastCall: lastCalls.get(view.id),
          hasCheckWaiting: checkWaiting.has(view.id),
          isInRound: inRound.has(view.id),
          roundBegunOn: round?.begunOn,
        },
        today,
        filter.withinDays,
      ),
    ]),
  );
  const chosen = views.filter(
    (view) =>
      mine(view) &&
      serves(view, filter.borough) &&
      !(filter.isOwn && servesAllLondon(view, areas.boroughs.size)),
  );
  const wanted = chosen
    .filter((view) => standings.get(view.id) === 'call')
    .map((contact) => ({ contact, lastCall: lastCalls.get(contact.id) }));
  const entries = orderQueue(wanted, now, londonClockOf(now), listComingBankHolidays(today));
  return {
    entries,
    openCount: entries.filter(({ open }) => open.kind === 'open').length,
    minutes: entries.length * minutesPerCall,
    standings,
    chosen: new Set(chosen.map(({ id }) => id)),
  };
}

function serves({ allLondon, boroughs }: ContactView, borough: string | undefined): boolean {
  return borough === undefined || allLondon || boroughs.includes(borough);
}

/** What was assigned to them, and what lies in their areas, as long as nobody else was assigned to it. */
function mineOf(
  transaction: Transaction | Database,
  principal: UseCaseContext['principal'],
  policeAreaOf: Parameters<typeof isInAreas>[2],
): (view: ContactView) => boolean {
  const assigned = readAssignments(transaction);
  return (view) => {
    const assignee = findAssignee(view, assigned);
    return assignee === null ? isInAreas(view, principal.areaCodes, policeAreaOf) : assignee === principal.id;
  };
}
