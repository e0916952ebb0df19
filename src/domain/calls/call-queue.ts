/**
 * The queue of calls: which entries somebody should ring to check them, and in which order. Pure.
 * src/use-cases/calls/read-queue.ts loads what it asks for.
 */
import type { ContactView } from '../contacts/contact-view.ts';
import { type BankHolidays, type OpenState, openState } from '../hours/open-state.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';
import { addDays } from '../time/calendar.ts';
import type { Call } from './call.ts';

/** Mail that was asked for is given this many days before somebody rings again. */
export const mailWaitDays = 7;

/** What the rules need to know of an entry. */
export type Callable = Pick<
  ContactView,
  | 'id'
  | 'revision'
  | 'organisation'
  | 'telephone'
  | 'hours'
  | 'status'
  | 'freshness'
  | 'lastVerifiedOn'
  | 'nextDueOn'
>;

export interface CallFacts {
  /** The last call that was not taken back. */
  readonly lastCall: Call | undefined;
  /** Whether a change that its proposer checked waits for an administrator. */
  readonly hasCheckWaiting: boolean;
  /** Whether the round of checking under way includes it. */
  readonly isInRound: boolean;
  /** London date from which checks count for that round. */
  readonly roundBegunOn: string | undefined;
}

export type Standing =
  | 'call'
  /** Nothing to check yet. */
  | 'not due'
  /** It has no number, or one that nobody rings to check it. */
  | 'never called'
  /** Somebody tries again on another day. */
  | 'try again'
  /** Mail that was asked for is with them. */
  | 'mail sent'
  /** The number is known to be wrong: another has to be found first. */
  | 'wrong number'
  /** An administrator has to approve a checked change first. */
  | 'waits';

/**
 * Whether somebody should ring this entry today.
 * @param today London date
 * @param withinDays include what falls due within so many days; 0 for what is due now
 */
export function standingOf(
  contact: Callable,
  { lastCall, hasCheckWaiting, isInRound, roundBegunOn }: CallFacts,
  today: string,
  withinDays = 0,
): Standing {
  const { telephone, status, freshness, lastVerifiedOn, nextDueOn, revision } = contact;
  if (telephone === null || isOfThreeDigits(telephone)) return 'never called';
  // Found wrong since the check of today, it is out of date for readers.
  if (status !== 'active' || (lastVerifiedOn === today && freshness !== 'lapsed')) return 'not due';
  const isDue =
    freshness !== 'verified' ||
    (withinDays > 0 && nextDueOn !== null && nextDueOn <= addDays(today, withinDays));
  const isLeftOfRound =
    isInRound && roundBegunOn !== undefined && (lastVerifiedOn === null || lastVerifiedOn < roundBegunOn);
  if (!isDue && !isLeftOfRound) return 'not due';
  if (hasCheckWaiting) return 'waits';
  if (!lastCall) return 'call';
  const { outcome, nextTryOn, calledOn } = lastCall;
  if (outcome === 'no-answer' && nextTryOn !== null && nextTryOn > today) return 'try again';
  const isRightSince =
    lastVerifiedOn !== null &&
    (lastVerifiedOn > calledOn || (lastVerifiedOn === calledOn && freshness !== 'lapsed'));
  if (outcome === 'wrong-number' && lastCall.revision === revision && !isRightSince) return 'wrong number';
  if (outcome === 'asked-for-mail' && addDays(calledOn, mailWaitDays) > today) return 'mail sent';
  return 'call';
}

export interface Queued<Contact extends Callable = Callable> {
  readonly contact: Contact;
  readonly open: OpenState;
  /** Time of a London clock at which to try again today, where that is still to come. */
  readonly laterToday: string | null;
}

/** Open ones, then those that may be open, then those to be rung later today or on another day. */
function rankOf({ open, laterToday }: Queued): number {
  if (laterToday !== null) return 2;
  return { open: 0, unknown: 1, closed: 2 }[open.kind];
}

/**
 * What is open now comes first; within that, entries of one organisation stand together, and whoever has gone longest
 * without a check comes first.
 */
export function orderQueue<Contact extends Callable>(
  entries: readonly { readonly contact: Contact; readonly lastCall: Call | undefined }[],
  now: Date,
  clock: { readonly date: string; readonly time: string },
  bankHolidays: BankHolidays,
): readonly Queued<Contact>[] {
  const queued = entries.map(({ contact, lastCall }): Queued<Contact> => {
    const again = lastCall?.outcome === 'no-answer' && lastCall.nextTryOn === clock.date;
    const at = again ? lastCall.nextTryAt : null;
    return {
      contact,
      open: openState(contact.hours, now, bankHolidays),
      laterToday: at !== null && at > clock.time ? at : null,
    };
  });
  const ranks = [0, 1, 2].map((rank) => queued.filter((entry) => rankOf(entry) === rank));
  return ranks.flatMap((ofRank) => {
    const groups = Map.groupBy(ofRank, ({ contact }) => contact.organisation.trim().toLowerCase());
    return [...groups.values()]
      .map((group) => group.toSorted(byLastCheck))
      .toSorted(([one], [other]) => (one && other ? byLastCheck(one, other) : 0))
      .flat();
  });
}

function byLastCheck({ contact: one }: Queued, { contact: other }: Queued): number {
  return (
    (one.lastVerifiedOn ?? '').localeCompare(other.lastVerifiedOn ?? '') || one.id.localeCompare(other.id)
  );
}

/**
 * The entry after this one; from the end of the queue, or from an entry that is not in it, the first other one.
 * @returns undefined where no other is left
 */
export function nextInQueue(queue: readonly Pick<Queued, 'contact'>[], id: string): string | undefined {
  const at = queue.findIndex(({ contact }) => contact.id === id);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return others[0]?.contact.id;
}

/** How long a call takes on average, with what is written down about it. */
export const minutesPerCall = 3;

/** About how long it takes, in words: to the half hour where it is long. */
export function durationWords(minutes: number): string {
  if (minutes < 90) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const halves = Math.round(minutes / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''} hours`;
}
