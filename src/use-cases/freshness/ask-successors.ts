/**
 * Asks people who may know who holds a post now, each once for an occasion. Their answers through the link become
 * proposals. check-freshness.ts says on which days mail goes out.
 */

import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { createReminderAddressLookup } from '../../../db/freshness/freshness.ts';
import {
  createAskedRecipientsLookup,
  createRevisionLookup,
  createSlownessLookup,
  readSaidGone,
  recordQuestion,
  slowOccasion,
} from '../../../db/freshness/successor-questions.ts';
import { listFailedUses } from '../../../db/mail/address-uses.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { readFailedAddresses } from '../../../db/mail/returned-mail.ts';
import { reminderCycle } from '../../domain/reminders/reminders.ts';
import { writeSuccessorMail } from '../../domain/reminders/successor-mail.ts';
import {
  findSuccessorQuestion,
  questionRecipients,
  type SuccessorQuestion,
} from '../../domain/reminders/successor-questions.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import { createConfirmLink } from '../confirm/create-confirm-link.ts';
import type { ClassifiedContact, PolicyOf } from './plan-check.ts';

export interface PlannedQuestion {
  readonly contactId: string;
  readonly occasion: string;
  readonly question: SuccessorQuestion;
  readonly to: string;
}

/**
 * @param today London date
 * @returns questions that have not been asked yet
 */
export function planQuestions(
  source: Database | Transaction,
  classified: readonly ClassifiedContact[],
  policyOf: PolicyOf,
  today: string,
): readonly PlannedQuestion[] {
  const failedOn = readOwnFailures(source);
  const saidGone = readSaidGone(source);
  const isSlow = createSlownessLookup(source);
  const addressesOf = createReminderAddressLookup(source, today);
  const askedOf = createAskedRecipientsLookup(source);
  const revisionAt = createRevisionLookup(source);
  return classified.flatMap((contact): readonly PlannedQuestion[] => {
    const { id, state, isVacant, lastVerifiedOn, unreachableSinceOn } = contact;
    const goneAt = saidGone.get(id);
    const cycle = reminderCycle(contact);
    const isWaiting = state === 'due' || state === 'overdue';
    const mailFailedOn = failedOn.get(id) ?? null;
    const isSuspect =
      isVacant || unreachableSinceOn !== null || mailFailedOn !== null || goneAt !== undefined;
    if (!isSuspect && !isWaiting) return [];
    const question = findSuccessorQuestion(
      {
        isVacant,
        revisionOn: isVacant ? londonDateOf(new Date(revisionAt(id, contact.revision))) : '',
        lastVerifiedOn,
        unreachableSinceOn,
        mailFailedOn,
        saidGoneOn: goneAt === undefined ? null : londonDateOf(new Date(goneAt)),
        isSlow: isWaiting && isSlow(id, cycle),
      },
      policyOf(contact.kind),
      today,
    );
    if (!question) return [];
    const occasion = occasionOf(question, cycle);
    const asked = askedOf(id, occasion);
    return questionRecipients(question, addressesOf(id))
      .filter((to) => !asked.has(to.toLowerCase()))
      .map((to) => ({ contactId: id, occasion, question, to }));
  });
}

function occasionOf({ reason, since, round }: SuccessorQuestion, cycle: string): string {
  if (reason === 'slow') return slowOccasion(cycle);
  return reason === 'vacant' ? `${reason}:${since}:${round}` : `${reason}:${since}`;
}

/**
 * By contact: the London date on which mail to the address in the entry first came back because there is no such
 * mailbox. A mail server that refuses our mail says nothing about the entry.
 */
function readOwnFailures(source: Database | Transaction): ReadonlyMap<string, string> {
  const failed = readFailedAddresses(source);
  if (failed.size === 0) return new Map();
  return new Map(
    listFailedUses(source)
      .filter(({ kind, address }) => kind === 'contact' && failed.get(address)?.cause === 'dead')
      .map(({ id, address }) => [id, failed.get(address)?.failedOn ?? '']),
  );
}

export interface QuestionRun {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** London date. */
  readonly today: string;
  readonly publicUrl: string;
  readonly actor: string;
}

export function enqueueQuestions(
  transaction: Transaction,
  planned: readonly PlannedQuestion[],
  { at, today, publicUrl, actor }: QuestionRun,
): void {
  for (const { contactId, occasion, question, to } of planned) {
    const contact = findContact(transaction, contactId);
    if (!contact) throw new Error(`Contact ${contactId} is gone within the run that asks about it.`);
    const { id: linkId, token } = createConfirmLink(transaction, {
      contactId,
      revision: contact.revision,
      at,
    });
    recordQuestion(transaction, {
      contactId,
      occasion,
      recipient: to.toLowerCase(),
      reason: question.reason,
      linkId,
      askedOn: today,
    });
    const mail = writeSuccessorMail(
      contact.fields,
      question,
      `${publicUrl}${urls.confirm(token)}`,
      `${publicUrl}${urls.about()}`,
    );
    // Not `contact:`, so that a copy of it is never sent with a link of another kind.
    enqueueMessage(transaction, { to, ...mail, about: `question:${contactId}`, at });
    appendAuditEvent(transaction, {
      at,
      actor,
      action: 'contact.ask-successor',
      subject: `contact:${contactId}`,
      after: { reason: question.reason, occasion },
    });
  }
}
