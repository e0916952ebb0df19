/** A message that was not accepted: when it is tried again, or that it is given up. */
import type { Database, Transaction } from '../../../../db/client.ts';
import { expectErasure } from '../../../../db/connection/erase-removed.ts';
import { jobPatience, whenFree } from '../../../../db/contention.ts';
import { markAnswer } from '../../../../db/mail/mail-answers.ts';
import { type MessageRow, markMessageGivenUp, postponeMessage } from '../../../../db/mail/message-queue.ts';
import { listBankHolidaysAfter } from '../../../../db/reference/bank-holidays.ts';
import { withoutAddresses } from '../../../domain/mail/answers/same-answer.ts';
import { decideRetry } from '../../../domain/mail/mail-schedule.ts';
import type { ReturnedOutcome } from '../../../domain/mail/returned/returned-outcome.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { recordRefusedMail } from '../receive/record-returned-mail.ts';
import { storedBody } from '../receive/stored-body.ts';

export interface Retrying {
  readonly database: Database;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** @returns the part of the body that is kept; removed links are erased from the files at the end of the run */
export function bodyToKeep(database: Database, message: MessageRow): string {
  const body = storedBody(message);
  if (body !== message.body) expectErasure(database);
  return body;
}

const dayMinutes = 24 * 60;
/** A long weekend, and time to find out what is wrong with our own setting. */
const oursDays = 7;

/** @returns minutes, or null to give up */
export function retryOfOurs({ attempts, createdAt }: MessageRow, now: Date): number | null {
  const isYoung = now.getTime() - Date.parse(createdAt) < oursDays * dayMinutes * 60_000;
  return decideRetry(attempts) ?? (isYoung ? dayMinutes : null);
}

/**
 * @param message with this attempt and its error
 * @param wait minutes, or null to give it up
 * @param outcome what is then recorded about its recipient, if anything
 */
export async function retryOrGiveUp(
  options: Retrying,
  message: MessageRow,
  wait: number | null,
  outcome: ReturnedOutcome | undefined,
): Promise<'failed' | 'givenUp'> {
  const { database, now, log } = options;
  const { id, attempts, lastError } = message;
  if (wait === null) await giveUp(options, message, outcome);
  else
    await whenFree(
      () =>
        postponeMessage(database, {
          ...message,
          nextAttemptAt: new Date(now().getTime() + wait * 60_000).toISOString(),
        }),
      jobPatience,
    );
  const fate = wait === null ? 'given up' : `tried again in ${wait} min`;
  log(
    `mail: message ${id} about ${message.about} was not delivered (attempt ${attempts}), ${fate}: ${withoutAddresses(lastError ?? '')}`,
  );
  return wait === null ? 'givenUp' : 'failed';
}

/**
 * However a message ends, its links are not kept. What the mail server said about the recipient counts as much as a
 * later report would.
 */
async function giveUp(
  { database, now }: Retrying,
  message: MessageRow,
  outcome: ReturnedOutcome | undefined,
): Promise<void> {
  const { id, attempts, lastError } = message;
  const at = now();
  const bankHolidays: ReadonlySet<string> =
    outcome?.kind === 'not-now' ? listBankHolidaysAfter(londonDateOf(at)) : new Set();
  const end = { attempts, lastError, givenUpAt: at.toISOString(), body: bodyToKeep(database, message) };
  const write = (transaction: Transaction) => {
    markMessageGivenUp(transaction, id, end);
    if (!outcome) return;
    const recording = { now: at, bankHolidays };
    const recorded = recordRefusedMail(transaction, recording, { ...message, ...end }, outcome);
    if (recorded.isMarked) markAnswer(transaction, id);
  };
  await whenFree(() => database.transaction(write, { behavior: 'immediate' }), jobPatience);
}
