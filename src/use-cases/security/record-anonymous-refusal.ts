/**
 * Puts on record what was refused to somebody who is not signed in and has no working key. Anyone at all can be refused
 * as often as they like, and each event stays for good; so of one address and one kind of refusal only the first in a
 * quarter of an hour is written, and of all together only so many in a minute. The counts are in memory: forgetting
 * them at a restart costs one event more. Forms that another site has sent are refused before anybody asks who is
 * signed in.
 */
import type { Database } from '../../../db/client.ts';
import { unlessBusy } from '../../../db/contention.ts';
import { recordEvent } from './write.ts';

export interface AnonymousRefusal {
  readonly action: 'key.refuse' | 'access.refuse';
  /** What they wanted: the route and method; never what was sent. */
  readonly subject: string;
  readonly reason: 'no key' | 'wrong key' | 'not signed in' | 'form of another site';
  readonly address: string;
  readonly requestId: string;
}

export type RecordAnonymousRefusal = (refusal: AnonymousRefusal, now: Date) => void;

const windowMs = 15 * 60_000;
const minuteMs = 60_000;
const eventsPerMinute = 6;

/** One function per process. */
export function createRefusalRecorder(database: Database): RecordAnonymousRefusal {
  let window = 0;
  let minute = 0;
  let events = 0;
  /** No more than eventsPerMinute are added in a minute. */
  let seen = new Set<string>();
  return ({ action, subject, reason, address, requestId }, now) => {
    const thisWindow = Math.floor(now.getTime() / windowMs);
    if (thisWindow !== window) {
      window = thisWindow;
      seen = new Set();
    }
    const thisMinute = Math.floor(now.getTime() / minuteMs);
    if (thisMinute !== minute) {
      minute = thisMinute;
      events = 0;
    }
    const kind = `${reason} ${address}`;
    if (seen.has(kind) || events >= eventsPerMinute) return;
    seen.add(kind);
    events += 1;
    // Nobody waits to be refused: while another process writes, it is as if this one had been too many.
    unlessBusy(() =>
      recordEvent(database, {
        at: now.toISOString(),
        actor: 'anonymous',
        action,
        subject,
        after: { reason },
        requestId,
      }),
    );
  };
}
