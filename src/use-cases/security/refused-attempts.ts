/**
 * Records refusals to clients that are not signed in: wrong passwords and codes, and attempts over the limit. Anyone
 * can be refused as often as they have addresses, and an event stays for good, so only so many are written in a minute
 * and in a day; the others are counted, and the count follows in one event. Refusals about an existing account matter
 * most: the first of each kind in a quarter of an hour is always written. The counts are in memory: a crash loses at
 * most the number of those that were not written. The server calls it for due counts with its other regular work.
 */
import type { AuditEntry } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { unlessBusy } from '../../../db/contention.ts';
import { recordEvent } from './write.ts';

export interface RefusedAttempt {
  readonly action: 'session.refuse' | 'password.ask-reset' | 'attempts.refuse';
  /** `user:ID` for an existing account. */
  readonly subject: string;
  readonly reason: string;
  /** Further contents of the event. */
  readonly after?: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
}

/** The subject of attempts with an address that belongs to nobody. */
export const unknownAccount = 'user:unknown';

function isOfAccount(subject: string): boolean {
  return subject.startsWith('user:') && subject !== unknownAccount;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const windowMs = 15 * minuteMs;
export const refusalsPerMinute = 12;
/** Well beyond ordinary mistyping; some 300 KB. */
export const refusalsPerDay = 1_000;

interface Refusals {
  record(refused: RefusedAttempt, now: Date): void;
  /**
   * Writes how many were left out, once that is due.
   * @param isLast when no later call will
   */
  writeCounts(now: Date, isLast?: boolean): void;
}

function createRefusals(database: Database): Refusals {
  const written = { minute: 0, inMinute: 0, day: 0, inDay: 0 };
  const seen = { window: 0, accounts: new Set<string>() };
  /** By action and subject, how many were left out since then. */
  let leftOut: { readonly since: Date; readonly counts: Map<string, number> } | undefined;

  const isFirstOfAccount = ({ action, subject, reason }: RefusedAttempt, now: Date) => {
    if (!isOfAccount(subject)) return false;
    const window = Math.floor(now.getTime() / windowMs);
    if (window !== seen.window) Object.assign(seen, { window, accounts: new Set() });
    const kind = `${action} ${subject} ${reason}`;
    return !seen.accounts.has(kind) && seen.accounts.add(kind) !== undefined;
  };
  const mayWrite = (now: Date) => {
    const minute = Math.floor(now.getTime() / minuteMs);
    const day = Math.floor(now.getTime() / (24 * hourMs));
    if (minute !== written.minute) Object.assign(written, { minute, inMinute: 0 });
    if (day !== written.day) Object.assign(written, { day, inDay: 0 });
    if (written.inMinute >= refusalsPerMinute || written.inDay >= refusalsPerDay) return false;
    written.inMinute += 1;
    written.inDay += 1;
    return true;
  };
  const writeCounts = (now: Date, isLast = false) => {
    if (!leftOut) return;
    // If a whole day is full of them, one an hour says as much.
    const pauseMs = written.inDay >= refusalsPerDay ? hourMs : minuteMs;
    const age = now.getTime() - leftOut.since.getTime();
    if (!isLast && age < pauseMs) return;
    const { since, counts } = leftOut;
    // While another process writes they wait for the next time.
    if (recordNow(summaryOf(since, counts, now))) leftOut = undefined;
  };
  const recordNow = (event: AuditEntry): boolean => {
    let isWritten = false;
    unlessBusy(() => {
      recordEvent(database, event);
      isWritten = true;
    });
    return isWritten;
  };
  return {
    record(refused, now) {
      writeCounts(now);
      const { action, subject, reason, after, requestId } = refused;
      const mayRecord = isFirstOfAccount(refused, now) || mayWrite(now);
      if (
        mayRecord &&
        recordNow({
          at: now.toISOString(),
          actor: 'anonymous',
          action,
          subject,
          after: { reason, ...after },
          ...(requestId === undefined ? {} : { requestId }),
        })
      )
        return;
      leftOut ??= { since: now, counts: new Map() };
      const of = isOfAccount(subject) ? `${action} ${subject}` : action;
      leftOut.counts.set(of, (leftOut.counts.get(of) ?? 0) + 1);
    },
    writeCounts,
  };
}

function summaryOf(since: Date, counts: ReadonlyMap<string, number>, now: Date): AuditEntry {
  return {
    at: now.toISOString(),
    actor: 'anonymous',
    action: 'attempts.refuse-more',
    subject: 'attempts',
    after: {
      count: [...counts.values()].reduce((sum, count) => sum + count, 0),
      since: since.toISOString(),
      of: Object.fromEntries([...counts].sort(([, one], [, other]) => other - one)),
    },
  };
}

const refusalsOf = new WeakMap<Database, Refusals>();

function ofDatabase(database: Database): Refusals {
  const known = refusalsOf.get(database);
  if (known) return known;
  const refusals = createRefusals(database);
  refusalsOf.set(database, refusals);
  return refusals;
}

export function recordRefusedAttempt(database: Database, refused: RefusedAttempt, now: Date): void {
  ofDatabase(database).record(refused, now);
}

/** @param isLast when the process ends */
export function writeRefusalCounts(database: Database, now: Date, isLast = false): void {
  ofDatabase(database).writeCounts(now, isLast);
}
