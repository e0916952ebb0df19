/**
 * Asks contacts today whether their entries are right: the confirm link and the words of the reminders, outside the
 * daily check. One mail to each address, whichever entries it answers for. src/domain/reminders/ask-now.ts says who may
 * be asked. Where no mail is sent, each link is given to the person who asks, to pass on.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import { markConfirmLinkRevoked } from '../../../db/contacts/confirm-links.ts';
import { findContact, readAreaReference } from '../../../db/contacts/contacts.ts';
import { createReminderAddressLookup } from '../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import {
  insertConfirmRequest,
  listUnsentRequestsBy,
  readLastAsked,
  readLastRequested,
  removeConfirmRequest,
} from '../../../db/rounds/confirm-requests.ts';
import { confirmLinkExpiry } from '../../domain/confirm/confirmation.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal, type Outdated } from '../../domain/contacts/changes/contact-decisions.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { type AskDecision, daysBetweenAsking, decideAsk } from '../../domain/reminders/ask-now.ts';
import { writeReminder } from '../../domain/reminders/reminder-mail.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { urls } from '../../urls.ts';
import type { NotFound } from '../contacts/not-found.ts';
import { createEntryWriter } from '../freshness/enqueue-reminders.ts';
import { createPolicyLookup } from '../freshness/plan-check.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/**
 * Decides about contacts, each with everything that the rules need.
 * @param isMailSent without it nobody got the reminders of the daily check, so only what people asked counts
 */
export function createAskDecider(
  source: Database | Transaction,
  now: Date,
  isMailSent = true,
): (contact: ContactRecord) => AskDecision {
  const today = londonDateOf(now);
  const addressesOf = createReminderAddressLookup(source, today);
  const since = new Date(now.getTime() - (daysBetweenAsking + 1) * 86_400_000).toISOString();
  const lastAsked = readLastAsked(source, since);
  const lastRequested = readLastRequested(source);
  const lastAskedOn = (id: string) => {
    if (!isMailSent) return lastRequested.get(id) ?? null;
    const askedAt = lastAsked.get(id);
    return askedAt === undefined ? null : londonDateOf(new Date(askedAt));
  };
  return (contact) => {
    return decideAsk(
      {
        status: contact.status,
        telephone: contact.fields.telephone,
        addresses: addressesOf(contact.id),
        lastAskedOn: lastAskedOn(contact.id),
      },
      today,
    );
  };
}

export type AskResult =
  | { readonly kind: 'asked'; readonly to: readonly string[]; readonly links: readonly LinkToPassOn[] }
  | { readonly kind: 'conflict'; readonly detail: string }
  | NotFound
  | Outdated
  | Refusal;

export interface Asking {
  readonly contactId: string;
  readonly seenRevision: number;
  /** False where whoever asks gets the link to pass on. */
  readonly isMailSent?: boolean;
}

/** A confirm link that no mail carries. It is stored nowhere, so whoever asked sees it this once. */
export interface LinkToPassOn {
  readonly contact: ContactRecord;
  /** The mailbox of the one who is asked. */
  readonly to: string;
  readonly url: string;
  /** London date. */
  readonly worksUntilOn: string;
}

/** One contact, from its page. */
export function askNow(
  context: UseCaseContext,
  { contactId, seenRevision, isMailSent = true }: Asking,
): AskResult {
  return context.database.transaction(
    (transaction): AskResult => {
      const current = findContact(transaction, contactId);
      if (!current) return { kind: 'not-found' };
      const refusal = decideRefusal('contacts.ask', [current.fields], requestContextOf(transaction, context));
      if (refusal) {
        auditRefusal(transaction, context, 'contact.ask-now', `contact:${contactId}`, refusal);
        return refusal;
      }
      if (seenRevision !== current.revision) return { kind: 'outdated', current };
      if (!isMailSent) forgetLinksJustMade(transaction, context, [contactId]);
      const decision = createAskDecider(transaction, context.now, isMailSent)(current);
      if (decision.kind === 'left-out') return { kind: 'conflict', detail: decision.detail };
      const links = askWithin(transaction, context, [{ contact: current, to: decision.to }], isMailSent);
      return { kind: 'asked', to: decision.to, links };
    },
    { behavior: 'immediate' },
  );
}

/** Contacts that may be asked, with the addresses that each is asked at. */
export interface ToAsk {
  readonly contact: ContactRecord;
  readonly to: readonly string[];
}

/** By address in lower case, the entries that its one mail is about. */
export function groupByMailbox(
  asked: readonly ToAsk[],
): ReadonlyMap<string, { readonly to: string; readonly contacts: readonly ContactRecord[] }> {
  const mailboxes = new Map<string, { readonly to: string; readonly contacts: ContactRecord[] }>();
  for (const { contact, to } of asked)
    for (const address of to) {
      const key = address.toLowerCase();
      const mailbox = mailboxes.get(key) ?? { to: address, contacts: [] };
      mailbox.contacts.push(contact);
      mailboxes.set(key, mailbox);
    }
  return mailboxes;
}

/** A press that comes again so soon is the same press. */
const samePressMs = 120_000;

/**
 * The browser shows the answer to the second press alone, so that a link which was made at the first is seen by nobody.
 * It ends, and a new one is made.
 */
export function forgetLinksJustMade(
  transaction: Transaction,
  { now, principal }: UseCaseContext,
  contactIds: readonly string[],
): void {
  const since = new Date(now.getTime() - samePressMs).toISOString();
  const asked = new Set(contactIds);
  for (const { linkId, contactId } of listUnsentRequestsBy(transaction, principal.id, since)) {
    if (!asked.has(contactId)) continue;
    removeConfirmRequest(transaction, linkId);
    markConfirmLinkRevoked(transaction, linkId, now.toISOString());
  }
}

/**
 * Writes the mails, their links and the audit events, of contacts for whom it was decided.
 * @returns the links, where no mail carries them
 */
export function askWithin(
  transaction: Transaction,
  context: UseCaseContext,
  asked: readonly ToAsk[],
  isMailSent: boolean,
): readonly LinkToPassOn[] {
  const links: LinkToPassOn[] = [];
  const { now, publicUrl, principal } = context;
  const at = now.toISOString();
  const today = londonDateOf(now);
  const areas = readAreaReference(transaction);
  const policyOf = createPolicyLookup(transaction);
  const toEntry = createEntryWriter(transaction, { at, today, publicUrl, policyOf });
  for (const [recipient, { to, contacts }] of groupByMailbox(asked)) {
    const written = contacts.map(({ id }) =>
      toEntry(
        {
          contactId: id,
          newest: { stage: 'first', fellDueOn: today },
          earlier: [],
          wasReminded: false,
          willEscalate: false,
        },
        to,
      ),
    );
    const [only] = contacts.length === 1 ? contacts : [];
    if (isMailSent)
      enqueueMessage(transaction, {
        to,
        ...writeReminder(
          written.map(({ entry }) => entry),
          areas,
          today,
          `${publicUrl}${urls.about()}`,
        ),
        about: only ? `contact:${only.id}` : `freshness:${today}`,
        at,
        contacts: only ? [] : contacts.map(({ id }) => ({ contactId: id, hasLink: true })),
      });
    for (const [place, { linkId, entry }] of written.entries()) {
      const contact = contacts[place];
      if (!contact || linkId === null || entry.confirmUrl === null)
        throw new Error(`No link was made for ${contact?.id}, which is asked.`);
      if (!isMailSent) {
        const worksUntilOn = londonDateOf(new Date(confirmLinkExpiry(at)));
        links.push({ contact, to, url: entry.confirmUrl, worksUntilOn });
      }
      insertConfirmRequest(transaction, {
        linkId,
        contactId: contact.id,
        recipient,
        askedAt: at,
        askedOn: today,
        askedBy: principal.id,
      });
    }
  }
  for (const { contact, to } of asked)
    audit(transaction, context, {
      action: 'contact.ask-now',
      subject: `contact:${contact.id}`,
      after: {
        revision: contact.revision,
        ...(isMailSent ? { mails: to.length } : { linksShown: to.length }),
      },
    });
  return links;
}
