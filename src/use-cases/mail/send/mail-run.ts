/**
 * One run of mail: the answers, and what follows once the run is seen as a whole. If most recipients got the same
 * answer, it is about our mail: nobody is marked, and what was refused waits like the rest.
 */
import type { Database, Transaction } from '../../../../db/client.ts';
import { jobPatience, whenFree } from '../../../../db/contention.ts';
import { recordAnswer } from '../../../../db/mail/mail-answers.ts';
import type { MessageRow } from '../../../../db/mail/message-queue.ts';
import { sameAnswerKey } from '../../../domain/mail/answers/same-answer.ts';
import type { Refusal } from '../../../domain/mail/returned/classify-refusal.ts';
import type { Failure } from '../../../domain/mail/returned/returned-outcome.ts';
import { type GivenAnswer, judgeAnswers, spanOfRun } from '../receive/judge-answers.ts';
import { withdrawMarks } from '../receive/withdraw-marks.ts';
import { beginMailTrouble } from './mail-trouble.ts';
import { type Retrying, retryOfOurs, retryOrGiveUp } from './retry-message.ts';

export interface MailRunOptions extends Retrying {
  readonly database: Database;
  readonly runAt: Date;
  /** The recipient. */
  readonly recipients: readonly string[];
}

export interface MailRun {
  /** The failure is about us: it is tried again. */
  note(message: MessageRow, refusal: Refusal): Promise<void>;
  /** It failed for good: its consequences are decided when the run is over. */
  hold(message: MessageRow, refusal: Refusal, outcome: Failure): Promise<void>;
  /** Whether no further message should be started. */
  isStopped(): boolean;
  /** @returns how each held message ended */
  settle(): Promise<readonly ('failed' | 'givenUp')[]>;
}

interface Answered {
  readonly message: MessageRow;
  readonly input: GivenAnswer;
  readonly words: string;
  /** Undefined for answers that are about us. */
  readonly outcome: Failure | undefined;
}

function isOneDomain(addresses: readonly string[]): boolean {
  return new Set(addresses.map((address) => domainOf(address))).size <= 1;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

export function startMailRun(options: MailRunOptions): MailRun {
  const { database, now, log } = options;
  const runAt = options.runAt.toISOString();
  const answered: Answered[] = [];
  const isRunToOneDomain = isOneDomain(options.recipients);
  let isStopped = false;

  const judge = (source: Database | Transaction, { input }: Answered) =>
    judgeAnswers(source, input, spanOfRun(source, input.key, runAt));
  const write = (work: (transaction: Transaction) => void) =>
    whenFree(() => database.transaction(work, { behavior: 'immediate' }), jobPatience);
  const stop = async ({ words }: Answered) => {
    isStopped = true;
    const trouble = { source: 'server', answer: words, now: now() } as const;
    let isNew = false;
    await write((transaction) => {
      isNew = beginMailTrouble(transaction, trouble);
    });
    if (isNew) log('mail: most recipients get the same answer, so nobody is marked and the rest waits');
  };
  const add = async (message: MessageRow, { answer, code }: Refusal, outcome: Failure | undefined) => {
    const address = message.recipient.toLowerCase();
    const key = sameAnswerKey(answer, address, outcome === undefined);
    const one = {
      message,
      input: { key, address, isOfRecipient: outcome?.about === 'recipient' },
      words: answer,
      outcome,
    };
    answered.push(one);
    // A temporary failure today says nothing about a setting.
    if (code < 500) return;
    await write((transaction) =>
      recordAnswer(transaction, { messageId: message.id, address, answer: key, runAt, isMarked: false }),
    );
    // Early in a run two answers prove little. A third makes it likely enough to spare the other recipients, unless the
    // answers are about one server's recipients.
    const { isTrouble, same } = judge(database, one);
    const isOfOneServer = isOneDomain(answered.map(({ input }) => input.address)) && !isRunToOneDomain;
    if (isTrouble && same >= 3 && !isOfOneServer) await stop(one);
  };

  async function settleOne(one: Answered, outcome: Failure): Promise<'failed' | 'givenUp'> {
    const { isWithheld, isWholeDomain } = judge(database, one);
    const { message, input } = one;
    const span = spanOfRun(database, input.key, runAt);
    const unmarked: Failure = { ...outcome, about: 'unknown' };
    if (isWithheld) {
      await write((transaction) => withdrawMarks(transaction, input.key, span, now()));
      return retryOrGiveUp(options, message, retryOfOurs(message, now()), unmarked);
    }
    if (!isWholeDomain) return retryOrGiveUp(options, message, null, outcome);
    const domain = domainOf(input.address);
    await write((transaction) => withdrawMarks(transaction, input.key, span, now(), domain));
    return retryOrGiveUp(options, message, null, unmarked);
  }

  return {
    note: (message, refusal) => add(message, refusal, undefined),
    hold: add,
    isStopped: () => isStopped,
    async settle() {
      for (const one of answered) if (!isStopped && judge(database, one).isTrouble) await stop(one);
      const ends: ('failed' | 'givenUp')[] = [];
      for (const one of answered) if (one.outcome) ends.push(await settleOne(one, one.outcome));
      return ends;
    },
  };
}
