/**
 * Records returned mail and its consequences in one transaction: the address is marked, the message is sent once more,
 * or an administrator is asked. Called when a message is received (receive-message.ts), when a mail server refuses one
 * at once (send-due-messages.ts), and by the simulation.
 */
import { randomUUID } from 'node:crypto';
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { setUnreachable } from '../../../../db/contacts/contact-writes.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import { listContactsWithEmail } from '../../../../db/mail/address-uses.ts';
import { markAnswer } from '../../../../db/mail/mail-answers.ts';
import type { MessageRow } from '../../../../db/mail/message-queue.ts';
import {
  countReturnedMail,
  findFailedAddress,
  findReturnedMessage,
  hasReturnedMail,
  insertReturnedMail,
  markFailedAddress,
} from '../../../../db/mail/returned-mail.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { storedLine, storedText } from '../../../domain/mail/answers/stored-text.ts';
import { findContactId } from '../../../domain/mail/message-subject.ts';
import type { FailureCause } from '../../../domain/mail/returned/returned-kinds.ts';
import { decideReturned } from '../../../domain/mail/returned/returned-mail.ts';
import type { ReturnedOutcome } from '../../../domain/mail/returned/returned-outcome.ts';
import { systemPrincipal } from '../../../domain/people/access.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { requestPublish } from '../../shared/request-publish.ts';
import { judgeReport } from './judge-report.ts';
import { resendMessage } from './resend-message.ts';

export interface ReturnedMail {
  /** From the return address it came to. */
  readonly token: string;
  readonly outcome: ReturnedOutcome;
  /** Distinguishes it from others that came to the same address; a repeat is recorded once. */
  readonly fingerprint: string;
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
}

export interface Recorded {
  readonly kind: 'recorded';
  readonly id: string;
  /** Whether nothing more is sent to the address from now on. */
  readonly isMarked: boolean;
  readonly needsPerson: boolean;
  /** When the message is sent once more; null if it is not. */
  readonly resendAt: string | null;
}

export type RecordedMail =
  | Recorded
  | { readonly kind: 'duplicate' }
  /** No message of ours has this return address, or it has been deleted since. */
  | { readonly kind: 'unknown' }
  /** So much has come back to it that no more is stored now; `isEveryday` when nobody would have read it. */
  | { readonly kind: 'too-many'; readonly isEveryday: boolean };

/**
 * A mailbox that answers every message, even its own, must not fill the disk: this many that nobody need read are
 * stored, and this many others until they are dealt with. The out-of-office notes of a shared mailbox leave room for an
 * answer.
 */
const keptPerMessage = 25;

const actor = systemPrincipal('mail').id;

export interface Recording {
  readonly now: Date;
  /**
   * London dates, for some weeks from now: a copy of mail about contacts waits for a working day. Needed only for what
   * may be sent again.
   */
  readonly bankHolidays?: ReadonlySet<string>;
}

export function recordReturnedMail(
  { database, ...recording }: Recording & { readonly database: Database },
  mail: ReturnedMail,
): RecordedMail {
  return database.transaction(
    (transaction): RecordedMail => {
      const message = findReturnedMessage(transaction, mail.token);
      if (!message) return { kind: 'unknown' };
      if (hasReturnedMail(transaction, mail.fingerprint)) return { kind: 'duplicate' };
      const outcome = judgeReport(transaction, message, mail.outcome, recording.now);
      const isEveryday = isEverydayMail(outcome);
      if (countReturnedMail(transaction, message.id, isEveryday) >= keptPerMessage)
        return { kind: 'too-many', isEveryday };
      const received = { ...mail, outcome, action: 'mail.receive' };
      const recorded = recordWithin(transaction, recording, message, received);
      if (recorded.isMarked) markAnswer(transaction, message.id);
      return recorded;
    },
    { behavior: 'immediate' },
  );
}

function isEverydayMail(outcome: ReturnedOutcome): boolean {
  if (outcome.kind === 'automatic') return outcome.isOrdinary && !outcome.saysGone;
  return outcome.kind === 'delayed' || outcome.kind === 'delivered';
}

/**
 * The same for a message that a mail server refused while it was handed over, in the transaction that gives it up: a
 * message is given up once.
 * @param message as it is stored from now on
 */
export function recordRefusedMail(
  transaction: Transaction,
  recording: Recording,
  message: MessageRow,
  outcome: ReturnedOutcome,
): Recorded {
  return recordWithin(transaction, recording, message, {
    action: 'mail.refuse',
    outcome,
    fingerprint: `refused:${message.id}`,
    sender: '',
    subject: message.subject,
    text: '',
  });
}

interface MailToRecord extends Omit<ReturnedMail, 'token'> {
  /** For the audit trail. */
  readonly action: string;
}

function recordWithin(
  transaction: Transaction,
  { now, bankHolidays = new Set() }: Recording,
  message: MessageRow,
  mail: MailToRecord,
): Recorded {
  const { outcome } = mail;
  const address = message.recipient.toLowerCase();
  const decision = decideReturned(outcome, { address, copyNumber: message.copyNumber });
  const contact = findAboutContact(transaction, message.about);
  const at = now.toISOString();
  const resent =
    decision.resendAfterHours === null
      ? null
      : resendMessage(transaction, message, { now, bankHolidays, afterHours: decision.resendAfterHours });
  const resendAt = resent?.kind === 'resent' ? resent.at : null;
  const needsPerson = decision.needsPerson || resent?.kind === 'impossible';
  const { status, detail } = 'status' in outcome ? outcome : { status: null, detail: '' };
  const id = randomUUID();
  insertReturnedMail(transaction, {
    id,
    fingerprint: mail.fingerprint,
    messageId: message.id,
    about: message.about,
    contactId: contact?.id ?? null,
    address,
    kind: outcome.kind,
    status,
    detail: storedLine(detail, 300) || null,
    sender: storedLine(mail.sender, 254),
    subject: storedLine(mail.subject, 200),
    // Everything that matters in a report is in its code and its detail.
    body: outcome.kind === 'automatic' || outcome.kind === 'reply' ? storedText(mail.text) : '',
    receivedAt: at,
    needsPerson,
  });
  appendAuditEvent(transaction, {
    at,
    actor,
    action: mail.action,
    subject: contact ? `contact:${contact.id}` : message.about,
    after: { id, kind: outcome.kind, status, needsPerson, resendAt },
  });
  if (decision.mark !== null)
    markWithin(transaction, now, {
      address,
      cause: decision.mark,
      status,
      detail: storedLine(detail, 300) || null,
    });
  return { kind: 'recorded', id, isMarked: decision.mark !== null, needsPerson, resendAt };
}

interface Marked {
  /** In lower case. */
  readonly address: string;
  readonly cause: FailureCause;
  readonly status: string | null;
  readonly detail: string | null;
}

/** Readers are told that a dead address did not work; of a refused one nothing, because their mail may be accepted. */
function markWithin(transaction: Transaction, now: Date, marked: Marked): void {
  const at = now.toISOString();
  const today = londonDateOf(now);
  const before = findFailedAddress(transaction, marked.address);
  markFailedAddress(transaction, { ...marked, failedOn: today });
  if (before?.cause === marked.cause) return;
  appendAuditEvent(transaction, {
    at,
    actor,
    action: 'address.fail',
    subject: `address:${marked.address}`,
    before: before ? { cause: before.cause } : null,
    after: { cause: marked.cause, status: marked.status, on: before?.failedOn ?? today },
  });
  if (marked.cause !== 'dead') return;
  for (const id of listContactsWithEmail(transaction, marked.address)) {
    const contact = findContact(transaction, id);
    if (contact?.status !== 'active') continue;
    const name = `${contact.fields.role}, ${contact.fields.organisation}`;
    requestPublish(transaction, { at, by: actor, reason: `${name}: mail to it came back` });
    if (contact.fields.telephone === null) recordNobodyReached(transaction, contact, at, today);
  }
}

/** The mailbox was the only way to reach it, so it has lapsed, as when an administrator finds that nobody answers. */
function recordNobodyReached(
  transaction: Transaction,
  { id, revision, unreachableSinceOn }: ContactRecord,
  at: string,
  today: string,
): void {
  if (unreachableSinceOn !== null) return;
  setUnreachable(transaction, id, today);
  appendAuditEvent(transaction, {
    at,
    actor,
    action: 'contact.record-unreachable',
    subject: `contact:${id}`,
    before: { revision, unreachableSinceOn: null },
    after: { revision, unreachableSinceOn: today },
  });
}

function findAboutContact(transaction: Transaction, about: string): ContactRecord | undefined {
  const id = findContactId(about);
  return id === undefined ? undefined : findContact(transaction, id);
}
