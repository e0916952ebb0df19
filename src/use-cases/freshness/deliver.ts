/** Delivers the mail that is due, for a bounded time. It runs when the day's check has been written. */
import type { Database } from '../../../db/client.ts';
import { countUndelivered } from '../../../db/freshness/freshness.ts';
import { listTroubleSentences } from '../mail/send/mail-trouble.ts';
import { sendDueMessages } from '../mail/send/send-due-messages.ts';
import type { MailTransport } from '../mail/send/transport.ts';

export interface DeliveryOptions {
  readonly database: Database;
  readonly transport: MailTransport;
  readonly now: Date;
  readonly log: (line: string) => void;
  /** After this time no further message is started. */
  readonly limitMs: number;
}

export interface Delivery {
  readonly sent: number;
  /** Refused for good in this run. */
  readonly givenUp: number;
  /** Tried in vain, in this run or before; tried again later. */
  readonly failed: number;
  /** Due and not tried, because the time was up or the mail server refuses our mail. */
  readonly untried: number;
  /** A sentence while all our mail is refused. */
  readonly trouble: string | null;
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
    const counts = await sendDueMessages({ database, transport, now: () => now, log, signal, runAt: now });
    sent += counts.sent;
    givenUp += counts.givenUp;
    if (counts.sent + counts.failed + counts.givenUp === 0) break;
  }
  const [trouble = null] = listTroubleSentences(database);
  return { sent, givenUp, trouble, ...countUndelivered(database, now.toISOString()) };
}

export function isDelivered({ givenUp, failed, untried, trouble }: Delivery): boolean {
  return givenUp + failed + untried === 0 && trouble === null;
}
