/**
 * Delivers what waits in the queue, with longer and longer pauses after failures. Called by the server's mail loop
 * and by the freshness check, also at the same time: each message is taken by one of them.
 * A message is sent at least once: a process that dies between the mail server's answer and our note of it sends
 * again, under the same Message-ID.
 */
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Database } from '../../../db/client.ts';
import { messages } from '../../../db/schema.ts';
import { decideRetry } from '../../domain/mail-schedule.ts';
import { keptBody } from './kept-body.ts';
import type { MailTransport } from './transport.ts';

export interface SendDueOptions {
  readonly database: Database;
  readonly transport: MailTransport;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** Ends after the message under way. */
  readonly signal?: AbortSignal;
}

export interface SentCounts {
  readonly sent: number;
  readonly failed: number;
  readonly givenUp: number;
}

/** So that one call ends, however much waits. */
const messagesPerCall = 50;

export async function sendDueMessages(options: SendDueOptions): Promise<SentCounts> {
  const { database, transport, now, signal } = options;
  const due = database
    .select()
    .from(messages)
    .where(
      and(
        isNull(messages.sentAt),
        isNull(messages.givenUpAt),
        lte(messages.nextAttemptAt, now().toISOString()),
      ),
    )
    .orderBy(asc(messages.nextAttemptAt))
    .limit(messagesPerCall)
    .all();
  const counts = { sent: 0, failed: 0, givenUp: 0 };
  for (const message of due) {
    if (signal?.aborted) break;
    if (!claim(database, message, now())) continue;
    try {
      await transport.send({ ...message, to: message.recipient });
      noteSent(database, message, now());
      counts.sent++;
    } catch (error) {
      counts[noteFailure(options, message, error)]++;
    }
  }
  return counts;
}

type MessageRow = typeof messages.$inferSelect;

/** Longer than a mail server is waited for; whoever dies meanwhile leaves the message to the next. */
const claimMs = 5 * 60_000;

/** @returns false when another process took it meanwhile */
function claim(database: Database, { id, nextAttemptAt }: MessageRow, at: Date): boolean {
  const claimed = database
    .update(messages)
    .set({ nextAttemptAt: new Date(at.getTime() + claimMs).toISOString() })
    .where(and(eq(messages.id, id), eq(messages.nextAttemptAt, nextAttemptAt), isNull(messages.sentAt)))
    .run();
  return claimed.changes === 1;
}

function noteSent(database: Database, message: MessageRow, at: Date): void {
  database
    .update(messages)
    .set({
      sentAt: at.toISOString(),
      attempts: message.attempts + 1,
      lastError: null,
      body: keptBody(message),
    })
    .where(eq(messages.id, message.id))
    .run();
}

function noteFailure(
  { database, now, log }: SendDueOptions,
  message: MessageRow,
  error: unknown,
): 'failed' | 'givenUp' {
  const attempts = message.attempts + 1;
  const wait = isFinal(error) ? null : decideRetry(attempts);
  const at = now();
  const reason = error instanceof Error ? error.message : String(error);
  database
    .update(messages)
    .set({
      attempts,
      lastError: reason.slice(0, 500),
      ...(wait === null
        ? { givenUpAt: at.toISOString() }
        : { nextAttemptAt: new Date(at.getTime() + wait * 60_000).toISOString() }),
    })
    .where(eq(messages.id, message.id))
    .run();
  const fate = wait === null ? 'given up' : `tried again in ${wait} min`;
  log(`mail: message ${message.id} about ${message.about} was not delivered (attempt ${attempts}), ${fate}`);
  return wait === null ? 'givenUp' : 'failed';
}

/** The mail server will never take this recipient or this message. A refused sign-in of ours may be put right. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('code' in error)) return false;
  const isAboutMessage = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  return isAboutMessage && Number(error.responseCode) >= 500;
}
