/**
 * Records refusals to clients that are not signed in and have no working key. Anyone can be refused as often as they
 * like, and each event stays for good. So for one address and one kind of refusal only the first in a quarter of an
 * hour is written, and in all only so many in a minute. The counts are in memory: losing them at a restart costs one
 * more event. Forms sent from another site are refused before anybody checks who is signed in.
 */
import type { Database } from '../../../db/client.ts';
import { unlessBusy } from '../../../db/contention.ts';
import { recordEvent } from './write.ts';

export interface AnonymousRefusal {
  readonly action: 'key.refuse' | 'access.refuse';
  /** What they requested: the route and method; never what was sent. */
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
  /** At most eventsPerMinute are added in a minute. */
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
    // Nobody waits to be refused: while another process writes, this refusal is dropped as if it were over the limit.
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
