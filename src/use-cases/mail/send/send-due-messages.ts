/**
 * Delivers the queue, with longer and longer pauses after failures. The server's mail loop and the freshness check may
 * run it at the same time: each message is claimed by one of them. A message is sent at least once: if a process dies
 * between the mail server's answer and our record of it, the message is sent again under the same Message-ID.
 */
import type { Database } from '../../../../db/client.ts';
import { eraseExpected } from '../../../../db/connection/erase-removed.ts';
import { jobPatience, whenFree } from '../../../../db/contention.ts';
import {
  claimMessage,
  listDueMessages,
  type MessageRow,
  markMessageSent,
} from '../../../../db/mail/message-queue.ts';
import { decideRetry } from '../../../domain/mail/mail-schedule.ts';
import { classifyRefusal, isOurFault, type Refusal } from '../../../domain/mail/returned/classify-refusal.ts';
import { eachAtOnce } from '../../shared/each-at-once.ts';
import { isSecret } from '../receive/stored-body.ts';
import { type MailRun, startMailRun } from './mail-run.ts';
import { endMailTrouble, postponeMailTrouble, readPermission } from './mail-trouble.ts';
import { bodyToKeep, retryOfOurs, retryOrGiveUp } from './retry-message.ts';
import type { MailTransport } from './transport.ts';

export interface SendDueOptions {
  readonly database: Database;
  readonly transport: MailTransport;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** Stops after the messages under way. */
  readonly signal?: AbortSignal;
  /** When the run that this call belongs to began, if not now. */
  readonly runAt?: Date;
}

export interface SentCounts {
  readonly sent: number;
  readonly failed: number;
  readonly givenUp: number;
}

/** So that one call ends, however long the queue is. */
const messagesPerCall = 50;
/** A message that a mail server is slow to accept only delays the few after it in the same lane. */
const messagesAtOnce = 4;

export async function sendDueMessages(options: SendDueOptions): Promise<SentCounts> {
  const { database, now } = options;
  const { may, trouble } = readPermission(database, now());
  const due = listDue(database, now());
  if (!trouble) return sendRun(options, due);
  // Somebody waits for a sign-in link, and one more message tests the server just as well.
  const tried = due.filter(({ about }, place) => isSecret(about) || (may === 'one' && place === 0));
  if (tried.length === 0) return { sent: 0, failed: 0, givenUp: 0 };
  const counts = await sendRun(options, tried);
  if (counts.sent === 0) {
    if (may === 'one') await whenFree(() => postponeMailTrouble(database, trouble, now()), jobPatience);
    return counts;
  }
  await whenFree(
    () =>
      database.transaction((transaction) => endMailTrouble(transaction, trouble.id, now(), null), {
        behavior: 'immediate',
      }),
    jobPatience,
  );
  options.log('mail: the mail server takes messages again');
  const rest = await sendRun(options, listDue(database, now()));
  return {
    sent: counts.sent + rest.sent,
    failed: counts.failed + rest.failed,
    givenUp: counts.givenUp + rest.givenUp,
  };
}

function listDue(database: Database, at: Date): readonly MessageRow[] {
  return listDueMessages(database, at.toISOString(), messagesPerCall);
}

async function sendRun(options: SendDueOptions, due: readonly MessageRow[]): Promise<SentCounts> {
  const { database, now, signal, runAt = now() } = options;
  const run = startMailRun({ ...options, runAt, recipients: due.map(({ recipient }) => recipient) });
  const counts = { sent: 0, failed: 0, givenUp: 0 };
  await eachAtOnce(due, messagesAtOnce, async (message) => {
    if (signal?.aborted || run.isStopped()) return;
    if (!(await whenFree(() => claim(database, message, now()), jobPatience))) return;
    const attempt = await attemptToSend(options, run, message);
    if (attempt !== 'held') counts[attempt]++;
  });
  try {
    for (const end of await run.settle()) counts[end]++;
  } finally {
    eraseExpected(database);
  }
  return counts;
}

async function attemptToSend(
  options: SendDueOptions,
  run: MailRun,
  message: MessageRow,
): Promise<keyof SentCounts | 'held'> {
  const { database, transport, now } = options;
  try {
    await transport.send({ ...message, to: message.recipient });
  } catch (error) {
    return noteFailure(options, run, message, error);
  }
  await whenFree(() => noteSent(database, message, now()), jobPatience);
  return 'sent';
}

/** Longer than the time-out of a mail server; if a process dies meanwhile, the next one takes the message. */
const claimMs = 5 * 60_000;

/** @returns false when another process took it meanwhile */
function claim(database: Database, message: MessageRow, at: Date): boolean {
  return claimMessage(database, message, new Date(at.getTime() + claimMs).toISOString());
}

function noteSent(database: Database, message: MessageRow, at: Date): void {
  markMessageSent(database, {
    id: message.id,
    sentAt: at.toISOString(),
    attempts: message.attempts + 1,
    body: bodyToKeep(database, message),
  });
}

async function noteFailure(
  options: SendDueOptions,
  run: MailRun,
  message: MessageRow,
  error: unknown,
): Promise<keyof SentCounts | 'held'> {
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  const failed = { ...message, attempts: message.attempts + 1, lastError };
  const refusal = findRefusal(error);
  const parties = { recipient: message.recipient.toLowerCase(), ours: options.transport.ours };
  if (refusal === undefined) return retryOrGiveUp(options, failed, decideRetry(failed.attempts), undefined);
  if (isOurFault(refusal, parties)) {
    await run.note(failed, refusal);
    return retryOrGiveUp(options, failed, retryOfOurs(failed, options.now()), undefined);
  }
  const outcome = classifyRefusal(refusal, parties.recipient, parties.ours);
  if (outcome?.kind === 'failed') {
    await run.hold(failed, refusal, outcome);
    return 'held';
  }
  // A recipient who is refused temporarily may be accepted later; a full mailbox is not tried again the same day.
  const wait = refusal.code < 500 ? decideRetry(failed.attempts) : null;
  return retryOrGiveUp(options, failed, wait, outcome);
}

/** Empty when the mail server did not answer. */
function findRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('responseCode' in error)) return undefined;
  return {
    command: 'command' in error ? String(error.command) : '',
    code: Number(error.responseCode),
    answer: 'response' in error ? String(error.response) : error.message,
  };
}
