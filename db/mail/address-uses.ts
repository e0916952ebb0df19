/**
 * Where an e-mail address is used: on contacts, as their deputy's or stand-in's, as an escalation address, or for a
 * person.
 */
import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../client.ts';
import { boroughs, policeAreas } from '../schema/areas.ts';
import { contactAbsences } from '../schema/contact-parts.ts';
import { contactRevisions, contacts } from '../schema/contacts.ts';
import { failedAddresses } from '../schema/mail.ts';
import { users } from '../schema/people.ts';

type Source = Database | Transaction;

export interface AddressUse {
  /** In lower case. */
  readonly address: string;
  readonly kind: 'contact' | 'deputy' | 'stand-in' | 'police-area' | 'borough' | 'user';
  /** Of the contact or person; the code of the area. */
  readonly id: string;
  readonly name: string;
}

const lower = (column: SQLiteColumn) => sql<string>`lower(${column})`;

const inForce = and(
  eq(contactRevisions.contactId, contacts.id),
  eq(contactRevisions.number, contacts.currentRevision),
);

const ofRevisionInForce = and(
  eq(contactAbsences.contactId, contacts.id),
  eq(contactAbsences.revision, contacts.currentRevision),
);

/** Ids of the contacts that are published with this address. */
export function listContactsWithEmail(source: Source, address: string): readonly string[] {
  return source
    .select({ id: contacts.id })
    .from(contacts)
    .innerJoin(contactRevisions, inForce)
    .where(and(ne(contacts.status, 'retired'), eq(lower(contactRevisions.email), address.toLowerCase())))
    .orderBy(asc(contacts.id))
    .all()
    .map(({ id }) => id);
}

/** Every use of an address that mail does not reach. Addresses that are used nowhere are left out. */
export function listFailedUses(source: Source): readonly AddressUse[] {
  const name = sql<string>`${contactRevisions.organisation} || ': ' || ${contactRevisions.role}`;
  const ofContacts = (column: SQLiteColumn, kind: AddressUse['kind']) =>
    source
      .select({ address: failedAddresses.address, kind: sql<typeof kind>`${kind}`, id: contacts.id, name })
      .from(contacts)
      .innerJoin(contactRevisions, inForce)
      .leftJoin(contactAbsences, ofRevisionInForce)
      .innerJoin(failedAddresses, eq(failedAddresses.address, lower(column)))
      .where(and(ne(contacts.status, 'retired'), isNotNull(column)))
      .orderBy(asc(contacts.id))
      .all();
  return [
    ...ofContacts(contactRevisions.email, 'contact'),
    ...ofContacts(contacts.deputyEmail, 'deputy'),
    ...ofContacts(contactAbsences.standInEmail, 'stand-in'),
    ...source
      .select({
        address: failedAddresses.address,
        kind: sql<'police-area'>`'police-area'`,
        id: policeAreas.code,
        name: policeAreas.name,
      })
      .from(policeAreas)
      .innerJoin(failedAddresses, eq(failedAddresses.address, lower(policeAreas.escalationEmail)))
      .all(),
    ...source
      .select({
        address: failedAddresses.address,
        kind: sql<'borough'>`'borough'`,
        id: boroughs.code,
        name: boroughs.councilName,
      })
      .from(boroughs)
      .innerJoin(failedAddresses, eq(failedAddresses.address, lower(boroughs.escalationEmail)))
      .all(),
    ...source
      .select({
        address: failedAddresses.address,
        kind: sql<'user'>`'user'`,
        id: users.id,
        name: users.name,
      })
      .from(users)
      .innerJoin(failedAddresses, eq(failedAddresses.address, lower(users.email)))
      .where(isNull(users.removedAt))
      .all(),
  ];
}
