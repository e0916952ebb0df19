/**
 * Signs that an entry is wrong, and what became of each: put right, found to be right, or open. Pure;
 * db/publishing/impact-signs.ts reads what it needs.
 */
import type { ContactStatus } from '../contacts/contact.ts';

export const signSources = ['report', 'returned-mail', 'call'] as const;
export type SignSource = (typeof signSources)[number];

export interface Sign {
  readonly source: SignSource;
  readonly contactId: string;
  /** The one in force when it came. */
  readonly revision: number;
  /** ISO 8601 instant, UTC, and its London date. */
  readonly at: string;
  readonly on: string;
  /** What it says is wrong; `entry`: something of it. */
  readonly about: 'telephone' | 'email' | 'entry';
}

/**
 * A state of an entry. Values are numbers that stand for what is stored: the same number is the same value, and nothing
 * else can be learnt from it.
 */
export interface SignRevision {
  readonly number: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly status: ContactStatus;
  /** Whether it went back to an earlier state. */
  readonly isRestored: boolean;
  readonly telephone: number;
  readonly email: number;
  /** All that readers see. */
  readonly entry: number;
}

/** A check that somebody made, not one that was carried on, and that was not withdrawn. */
export interface SignCheck {
  readonly revision: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** London date. */
  readonly on: string;
}

/** Somebody said that there was nothing to put right, or that it is done, without a check. */
export interface SignAnswer {
  readonly source: SignSource;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** How many signs it answers, the latest first; null for all of them. */
  readonly count: number | null;
}

/** What is known of one entry. Everything is in order of time. */
export interface SignHistory {
  readonly revisions: readonly SignRevision[];
  readonly checks: readonly SignCheck[];
  readonly answers: readonly SignAnswer[];
}

export type SignOutcome =
  | { readonly kind: 'put-right' | 'found-right'; readonly at: string }
  | { readonly kind: 'open' };

/**
 * What became of the signs of one entry.
 *
 * Put right is what is wrong by a later state that changes it, or that no longer sends readers there: the post is vacant,
 * or the entry is retired. A change that the next state takes back within a day is none. Found to be right is what somebody checks, or
 * says to be right, while it is unchanged. A report of something other than the number does not say what should change:
 * it counts as put right when something had changed by the time at which somebody had looked at the report.
 *
 * @param signs of one entry, in order of time
 * @returns in the same order
 */
export function outcomesOf(signs: readonly Sign[], history: SignHistory): readonly SignOutcome[] {
  const answered = answersTo(signs, history.answers);
  return signs.map((sign) => outcomeOf(sign, history, answered.get(sign)));
}

/** The instant at which each sign was answered, where it was. */
function answersTo(signs: readonly Sign[], answers: readonly SignAnswer[]): ReadonlyMap<Sign, string> {
  const answered = new Map<Sign, string>();
  for (const { source, at, count } of answers) {
    const waiting = signs.filter((sign) => sign.source === source && sign.at <= at && !answered.has(sign));
    for (const sign of count === null ? waiting : waiting.slice(Math.max(0, waiting.length - count)))
      answered.set(sign, at);
  }
  return answered;
}

function outcomeOf(sign: Sign, history: SignHistory, answeredAt: string | undefined): SignOutcome {
  const changed = findChange(sign, history.revisions);
  const lookedAt = earlierOf(findCheck(sign, history), answeredAt);
  const isVague = sign.source === 'report' && sign.about === 'entry';
  if (changed && (lookedAt === undefined ? !isVague || changed.isGone : changed.at <= lookedAt))
    return { kind: 'put-right', at: changed.at };
  return lookedAt === undefined ? { kind: 'open' } : { kind: 'found-right', at: lookedAt };
}

/** As long as an undo is offered. */
const dayMs = 24 * 3_600_000;

interface Change {
  readonly at: string;
  /** Whether readers are no longer sent there. */
  readonly isGone: boolean;
}

function findChange({ revision, about }: Sign, revisions: readonly SignRevision[]): Change | undefined {
  const seen = revisions.find(({ number }) => number === revision);
  if (!seen) return undefined;
  const isAsSeen = (later: SignRevision) => later.status === seen.status && later[about] === seen[about];
  const later = revisions.filter(({ number }) => number > revision);
  const change = later.find((state, place) => {
    const next = later[place + 1];
    return !isAsSeen(state) && !(next?.isRestored && isAsSeen(next) && isWithinDay(state.at, next.at));
  });
  return change && { at: change.at, isGone: change.status !== 'active' };
}

function isWithinDay(at: string, laterAt: string): boolean {
  return Date.parse(laterAt) - Date.parse(at) <= dayMs;
}

/** The first check made after it that says that what it is about is right, as it was or as it has become. */
function findCheck(
  { revision, about, at, on }: Sign,
  { revisions, checks }: SignHistory,
): string | undefined {
  const valueIn = (number: number) => revisions.find((state) => state.number === number)?.[about];
  const isVague = about === 'entry';
  return checks.find(
    (check) => check.at >= at && check.on >= on && (isVague || valueIn(check.revision) === valueIn(revision)),
  )?.at;
}

function earlierOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
