/**
 * Delivers what waits in the queue, with longer and longer pauses after failures. Called by the server's mail loop
 * and by the freshness check, also at the same time: each message is taken by one of them.
 * A message is sent at least once: a process that dies between the mail server's answer and our note of it sends
 * again, under the same Message-ID.
 */
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Database, Transaction } from '../../../db/client.ts';
import { jobPatience, whenFree } from '../../../db/contention.ts';
import { eraseExpected, expectErasure } from '../../../db/erase-removed.ts';
import { messages } from '../../../db/schema.ts';
import { classifyRefusal, isOurFault, type Refusal } from '../../domain/mail/classify-refusal.ts';
import { decideRetry } from '../../domain/mail-schedule.ts';
import { eachAtOnce } from '../each-at-once.ts';
import { listBankHolidaysAfter } from '../freshness/bank-holidays.ts';
import { keptBody } from './kept-body.ts';
import { recordRefusedMail } from './record-returned-mail.ts';
import type { MailTransport } from './transport.ts';

export interface SendDueOptions {
  readonly database: Database;
  readonly transport: MailTransport;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** Those of a year, instead of asking the library for them. */
  readonly listBankHolidays?: (year: number) => Promise<ReadonlySet<string>>;
  /** Ends after the messages under way. */
  readonly signal?: AbortSignal;
}

export interface SentCounts {
  readonly sent: number;
  readonly failed: number;
  readonly givenUp: number;
}

/** So that one call ends, however much waits. */
const messagesPerCall = 50;
/** One that a mail server is slow to take holds up none but the few that come after it in its own turn. */
const messagesAtOnce = 4;

export async function sendDueMessages(options: SendDueOptions): Promise<SentCounts> {
  const { database, now, signal } = options;
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
  await eachAtOnce(due, messagesAtOnce, async (message) => {
    if (signal?.aborted) return;
    if (await whenFree(() => claim(database, message, now()), jobPatience))
      counts[await attempt(options, message)]++;
  }).finally(() => eraseExpected(database));
  return counts;
}

async function attempt(options: SendDueOptions, message: MessageRow): Promise<keyof SentCounts> {
  const { database, transport, now } = options;
  try {
    await transport.send({ ...message, to: message.recipient });
  } catch (error) {
    return noteFailure(options, message, error);
  }
  await whenFree(() => noteSent(database, message, now()), jobPatience);
  return 'sent';
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

/** @returns what stays of the body; a link that does not is erased from the files at the end of the call */
function bodyToKeep(database: Database, message: MessageRow): string {
  const body = keptBody(message);
  if (body !== message.body) expectErasure(database);
  return body;
}

function noteSent(database: Database, message: MessageRow, at: Date): void {
  database
    .update(messages)
    .set({
      sentAt: at.toISOString(),
      attempts: message.attempts + 1,
      lastError: null,
      body: bodyToKeep(database, message),
    })
    .where(eq(messages.id, message.id))
    .run();
}

async function noteFailure(
  options: SendDueOptions,
  message: MessageRow,
  error: unknown,
): Promise<'failed' | 'givenUp'> {
  const { database, transport, now, log } = options;
  const attempts = message.attempts + 1;
  const refusal = findRefusal(error);
  // A setting of ours may be put right; a recipient who is refused stays refused.
  const isFinal =
    refusal !== undefined &&
    refusal.code >= 500 &&
    !isOurFault(refusal, { recipient: message.recipient.toLowerCase(), ours: transport.ours });
  const wait = isFinal ? null : decideRetry(attempts);
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  if (wait === null) await giveUp(options, { ...message, attempts, lastError }, refusal);
  else
    await whenFree(
      () =>
        database
          .update(messages)
          .set({
            attempts,
            lastError,
            nextAttemptAt: new Date(now().getTime() + wait * 60_000).toISOString(),
          })
          .where(eq(messages.id, message.id))
          .run(),
      jobPatience,
    );
  const fate = wait === null ? 'given up' : `tried again in ${wait} min`;
  log(`mail: message ${message.id} about ${message.about} was not delivered (attempt ${attempts}), ${fate}`);
  return wait === null ? 'givenUp' : 'failed';
}

/**
 * However a message ends, its links are not kept. What the mail server said of the recipient counts as much as if it
 * had sent a report later.
 */
async function giveUp(
  { database, transport, now, listBankHolidays }: SendDueOptions,
  message: MessageRow,
  refusal: Refusal | undefined,
): Promise<void> {
  const { id, recipient, attempts, lastError } = message;
  const at = now();
  const outcome = refusal && classifyRefusal(refusal, recipient.toLowerCase(), transport.ours);
  const bankHolidays: ReadonlySet<string> =
    outcome?.kind === 'not-now' ? await listBankHolidaysAfter(at, listBankHolidays) : new Set();
  const end = { attempts, lastError, givenUpAt: at.toISOString(), body: bodyToKeep(database, message) };
  const write = (transaction: Transaction) => {
    transaction.update(messages).set(end).where(eq(messages.id, id)).run();
    if (outcome) recordRefusedMail(transaction, { now: at, bankHolidays }, { ...message, ...end }, outcome);
  };
  await whenFree(() => database.transaction(write, { behavior: 'immediate' }), jobPatience);
}

/** Nothing where the mail server did not answer, or what it refused was our sign-in. */
function findRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('responseCode' in error) || !('code' in error)) return undefined;
  if (error.code !== 'EENVELOPE' && error.code !== 'EMESSAGE') return undefined;
  return {
    command: 'command' in error ? String(error.command) : '',
    code: Number(error.responseCode),
    answer: 'response' in error ? String(error.response) : error.message,
  };
}
