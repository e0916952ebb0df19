/** Delivers the mail that is due, for a bounded time. Called by run-freshness.ts when the day's check is written. */
import type { Database } from '../../../db/client.ts';
import { countUndelivered } from '../../../db/freshness.ts';
import { sendDueMessages } from '../mail/send-due-messages.ts';
import type { MailTransport } from '../mail/transport.ts';

export interface DeliveryOptions {
  readonly database: Database;
  readonly transport: MailTransport;
  readonly now: Date;
  readonly log: (line: string) => void;
  /** After so long no other message is begun. */
  readonly limitMs: number;
}

export interface Delivery {
  readonly sent: number;
  /** Refused for good in this run. */
  readonly givenUp: number;
  /** Tried in vain, in this run or before; tried again later. */
  readonly failed: number;
  /** Due and not tried, because the time was up. */
  readonly untried: number;
}

export async function deliver({
  database,
  transport,
  now,
  log,
  limitMs,
}: DeliveryOptions): Promise<Delivery> {
  const signal = AbortSignal.timeout(limitMs);
  let [sent, givenUp] = [0, 0];
  while (!signal.aborted) {
    const counts = await sendDueMessages({ database, transport, now: () => now, log, signal });
    sent += counts.sent;
    givenUp += counts.givenUp;
    if (counts.sent + counts.failed + counts.givenUp === 0) break;
  }
  return { sent, givenUp, ...countUndelivered(database, now.toISOString()) };
}

export function isDelivered({ givenUp, failed, untried }: Delivery): boolean {
  return givenUp + failed + untried === 0;
}
