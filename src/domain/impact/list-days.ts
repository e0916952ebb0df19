/**
 * The list as it was at the end of a day: how many entries readers were shown, how many of them had a check that was not
 * overdue, and which posts were known. The rule is that of the labels (src/domain/freshness), on that day, with the
 * policy of that day. Pure; db/publishing/impact-history.ts reads what it needs.
 */
import type { ContactKind, ContactStatus } from '../contacts/contact.ts';
import { type FreshnessPolicy, oldestInDate } from '../freshness/freshness.ts';
import { londonDayEnd } from './period.ts';
import type { EntryCounts, ImpactDay } from './public-impact.ts';

/** One state of an entry that is not made up. */
export interface HeldRevision {
  readonly contactId: string;
  readonly kind: ContactKind;
  /** Whether every page shows it, as it does national lines. */
  readonly isNational: boolean;
  readonly status: ContactStatus;
  /** ISO 8601 instants, UTC: in force from the first until just before the second; null while it is in force. */
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** Of those that every borough should have, which ones it fills, and the GSS codes of where. */
  readonly posts: readonly string[];
  readonly boroughCodes: readonly string[];
  /** Checks of this state that were not withdrawn. */
  readonly checks: readonly HeldCheck[];
}

export interface HeldCheck {
  /** London date. */
  readonly on: string;
  /** ISO 8601 instant, UTC; empty for a check that was carried on, which counts from the beginning of the state. */
  readonly recordedAt: string;
}

/** A time in which an entry was marked because nobody could be reached there. */
export interface UnreachableTime {
  readonly contactId: string;
  /** London date. */
  readonly fromOn: string;
  /** ISO 8601 instant, UTC; null while it lasts. */
  readonly endsAt: string | null;
}

export interface PolicyChange {
  readonly kind: ContactKind;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly before: FreshnessPolicy;
}

export interface ListHistory {
  readonly revisions: readonly HeldRevision[];
  readonly unreachable: readonly UnreachableTime[];
  readonly policies: ReadonlyMap<ContactKind, FreshnessPolicy>;
  /** Oldest first. */
  readonly policyChanges: readonly PolicyChange[];
  /** Instant of the first entry, and of the first check that counts; null while there is none. */
  readonly firstEntryAt: string | null;
  readonly firstCheckAt: string | null;
}

/**
 * @param days London dates
 * @param posts the names of those that are counted
 */
export function listImpactDays(
  history: ListHistory,
  days: readonly string[],
  posts: readonly string[],
): readonly ImpactDay[] {
  const { firstEntryAt, firstCheckAt } = history;
  const unreachable = Map.groupBy(history.unreachable, ({ contactId }) => contactId);
  return days.map((on): ImpactDay => {
    const end = londonDayEnd(on);
    if (firstEntryAt === null || firstEntryAt >= end)
      return { on, local: null, nationalLines: null, known: null };
    const oldest = new Map(
      [...policiesAt(history, end)].map(([kind, policy]) => [kind, oldestInDate(policy, on)]),
    );
    const oldestOf = ({ kind }: HeldRevision) => {
      const day = oldest.get(kind);
      if (day === undefined)
        throw new Error(`No policy for contacts of kind ${kind}: there must be one for each.`);
      return day;
    };
    const isChecked = (revision: HeldRevision) =>
      isInDate(
        revision,
        { on, end, oldestOn: oldestOf(revision) },
        unreachable.get(revision.contactId) ?? [],
      );
    const count = (own: readonly HeldRevision[]): EntryCounts => ({
      entries: own.length,
      checked: firstCheckAt === null || firstCheckAt >= end ? null : own.filter(isChecked).length,
    });
    const shown = shownAt(history.revisions, end);
    const { national = [], local = [] } = Object.groupBy(shown, ({ isNational }) =>
      isNational ? 'national' : 'local',
    );
    const boroughs = boroughsOf(shown);
    return {
      on,
      local: count(local),
      nationalLines: count(national),
      known: Object.fromEntries(posts.map((post) => [post, boroughs.get(post)?.size ?? 0])),
    };
  });
}

/**
 * In which boroughs a post or line is not known at the end of a day, by its name. A vacant post is known.
 * @returns GSS codes in the order given
 */
export function listWithout(
  revisions: readonly HeldRevision[],
  on: string,
  { posts, boroughCodes }: { readonly posts: readonly string[]; readonly boroughCodes: readonly string[] },
): Readonly<Record<string, readonly string[]>> {
  const known = boroughsOf(shownAt(revisions, londonDayEnd(on)));
  return Object.fromEntries(
    posts.map((post) => [post, boroughCodes.filter((code) => known.get(post)?.has(code) !== true)]),
  );
}

/** @param end ISO 8601 instant, UTC, just after the day */
function shownAt(revisions: readonly HeldRevision[], end: string): readonly HeldRevision[] {
  return revisions.filter(
    ({ status, startsAt, endsAt }) => status !== 'retired' && startsAt < end && isAfter(endsAt, end),
  );
}

function isAfter(endsAt: string | null, end: string): boolean {
  return endsAt === null || endsAt >= end;
}

function boroughsOf(shown: readonly HeldRevision[]): ReadonlyMap<string, ReadonlySet<string>> {
  const boroughs = new Map<string, Set<string>>();
  for (const { posts, boroughCodes } of shown)
    for (const post of posts) {
      const known = boroughs.get(post) ?? new Set();
      boroughs.set(post, known);
      for (const code of boroughCodes) known.add(code);
    }
  return boroughs;
}

interface Day {
  readonly on: string;
  readonly end: string;
  /** London date: an older check is overdue. */
  readonly oldestOn: string;
}

/**
 * Whether readers were shown the entry as checked, its next check due soon included. Readers' reports of a dead number
 * make an entry due, and so take nothing from it here.
 */
function isInDate(
  { status, checks }: HeldRevision,
  { on, end, oldestOn }: Day,
  unreachable: readonly UnreachableTime[],
): boolean {
  if (status === 'vacant') return false;
  let lastOn = '';
  for (const check of checks)
    if (check.on > lastOn && check.on <= on && check.recordedAt < end) lastOn = check.on;
  if (lastOn < oldestOn) return false;
  return !unreachable.some(({ fromOn, endsAt }) => fromOn >= lastOn && fromOn <= on && isAfter(endsAt, end));
}

function policiesAt(
  { policies, policyChanges }: Pick<ListHistory, 'policies' | 'policyChanges'>,
  end: string,
): ReadonlyMap<ContactKind, FreshnessPolicy> {
  const then = new Map(policies);
  for (const { kind, at, before } of policyChanges.toReversed()) if (at >= end) then.set(kind, before);
  return then;
}
