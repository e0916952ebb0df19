/**
 * Periods in which all our mail is refused: begun by mail-run.ts and record-returned-mail.ts, ended when a message is
 * accepted again or by an administrator. While a mail server refuses us, queued mail waits.
 */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { listAdministratorEmails } from '../../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import {
  beginTrouble,
  countWaiting,
  endTrouble,
  findOpenTrouble,
  listOpenTroubles,
  type MailTrouble,
  postponeTrouble,
} from '../../../../db/mail/mail-answers.ts';
import { nextProbeMinutes, withoutAddresses } from '../../../domain/mail/answers/same-answer.ts';
import { troubleMail, troubleSentence } from '../../../domain/mail/trouble-words.ts';
import { decideAccess, systemPrincipal } from '../../../domain/people/access.ts';
import type { UseCaseContext } from '../../shared/context.ts';

const actor = systemPrincipal('mail').id;

export interface NewTrouble {
  readonly source: MailTrouble['source'];
  /** What was answered. */
  readonly answer: string;
  readonly now: Date;
}

/**
 * Tells the administrators, unless a period of this kind is already open.
 * @returns whether it is new
 */
export function beginMailTrouble(transaction: Transaction, { source, answer, now }: NewTrouble): boolean {
  const beganAt = now.toISOString();
  const nextAttemptAt = source === 'server' ? probeAt(now, 0) : null;
  const trouble = { source, answer: withoutAddresses(answer), beganAt, nextAttemptAt };
  const id = beginTrouble(transaction, trouble);
  if (id === undefined) return false;
  appendAuditEvent(transaction, {
    at: beganAt,
    actor,
    action: 'mail.trouble',
    subject: 'mail',
    after: { id, source, answer: trouble.answer },
  });
  const mail = troubleMail(trouble, countWaiting(transaction));
  for (const to of listAdministratorEmails(transaction))
    enqueueMessage(transaction, { to, ...mail, about: `mail-trouble:${id}`, at: beganAt });
  return true;
}

function probeAt(now: Date, attempts: number): string {
  return new Date(now.getTime() + nextProbeMinutes(attempts) * 60_000).toISOString();
}

/** Whether mail may be handed over: all of it, one message to test whether mail is accepted again, or none for now. */
export function readPermission(
  source: Database | Transaction,
  now: Date,
): { readonly may: 'all' | 'one' | 'none'; readonly trouble: MailTrouble | undefined } {
  const trouble = findOpenTrouble(source, 'server');
  if (!trouble) return { may: 'all', trouble };
  const isTime = (trouble.nextAttemptAt ?? '') <= now.toISOString();
  return { may: isTime ? 'one' : 'none', trouble };
}

export function postponeMailTrouble(database: Database, trouble: MailTrouble, now: Date): void {
  postponeTrouble(database, trouble.id, probeAt(now, trouble.attempts + 1));
}

/** @param by who ended it; null when a message was accepted again */
export function endMailTrouble(
  source: Database | Transaction,
  id: number,
  now: Date,
  by: string | null,
): boolean {
  const at = now.toISOString();
  const hasEnded = endTrouble(source, id, { at, by });
  if (hasEnded)
    appendAuditEvent(source, {
      at,
      actor: by ?? actor,
      action: 'mail.trouble-end',
      subject: 'mail',
      after: { id },
    });
  return hasEnded;
}

/** Without any address; empty while mail is accepted. */
export function listTroubleSentences(source: Database | Transaction): readonly string[] {
  const open = listOpenTroubles(source);
  if (open.length === 0) return [];
  const waiting = countWaiting(source);
  return open.map((trouble) => troubleSentence(trouble, waiting));
}

export type TroubleOver =
  | { readonly kind: 'over' | 'unchanged' }
  | { readonly kind: 'refused'; readonly detail: string };

/** An administrator says that the cause is fixed: everything is tried again at once. */
export function sayTroubleOver(context: UseCaseContext, id: number): TroubleOver {
  const access = decideAccess(context.principal, 'mail.deal-with', new Map());
  if (!access.allowed) return { kind: 'refused', detail: access.detail };
  return context.database.transaction(
    (transaction): TroubleOver => ({
      kind: endMailTrouble(transaction, id, context.now, context.principal.id) ? 'over' : 'unchanged',
    }),
    { behavior: 'immediate' },
  );
}
