/** The contents of the page behind a confirm link. It only reads. */
import type { Database, Transaction } from '../../../db/client.ts';
import { findConfirmLink, type StoredConfirmLink } from '../../../db/contacts/confirm-links.ts';
import { findContact, readAreaReference } from '../../../db/contacts/contacts.ts';
import { createPublicViewer } from '../../../db/publishing/public-contacts.ts';
import {
  type ConfirmLinkState,
  classifyConfirmLink,
  isConfirmToken,
} from '../../domain/confirm/confirmation.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { PublicContact } from '../../domain/directory/directory.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { hashToken } from '../security/one-time-token.ts';

export interface FoundLink {
  readonly link: StoredConfirmLink;
  readonly contact: ContactRecord;
}

export function findLinkAndContact(database: Database | Transaction, token: string): FoundLink | undefined {
  if (!isConfirmToken(token)) return undefined;
  const link = findConfirmLink(database, hashToken(token));
  const contact = link && findContact(database, link.contactId);
  return contact && { link, contact };
}

export interface ConfirmPage {
  readonly state: ConfirmLinkState;
  readonly asks: StoredConfirmLink['asks'];
  readonly contact: ContactRecord;
  /** As readers see it. */
  readonly shown: PublicContact;
  /** Names of the boroughs it serves; empty when it serves all London. */
  readonly boroughs: readonly string[];
  /** London date of a revision newer than the one the mail described; null when there is none. */
  readonly changedSinceOn: string | null;
}

/** @returns undefined for an unknown token, whatever its form */
export function readConfirmPage(database: Database, token: string, now: Date): ConfirmPage | undefined {
  return database.transaction((transaction) => {
    const found = findLinkAndContact(transaction, token);
    if (!found) return undefined;
    const { link, contact } = found;
    const areas = readAreaReference(transaction);
    return {
      state: classifyConfirmLink(link, contact, now),
      asks: link.asks,
      contact,
      shown: createPublicViewer(transaction)(contact, londonDateOf(now)),
      boroughs: contact.fields.boroughs.map((code) => areas.boroughs.get(code)?.name ?? code),
      changedSinceOn: link.revision === contact.revision ? null : londonDateOf(new Date(contact.changedAt)),
    };
  });
}
