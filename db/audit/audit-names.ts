/**
 * What audit events can be filtered by: the people, keys and jobs that did things, and the contacts, boroughs and
 * organisations that things were done to, by their present and earlier names.
 */
import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { apiKeys, invitations, users } from '../schema/people.ts';
import * as tables from '../schema.ts';

export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly removedAt: string | null;
}

/** Removed people too: their events still name them. */
export function listPersonNames(database: Database): readonly PersonName[] {
  return database
    .select({ id: users.id, name: users.name, email: users.email, removedAt: users.removedAt })
    .from(users)
    .orderBy(asc(users.name), asc(users.id))
    .all();
}

export function listKeyNames(database: Database): readonly { readonly id: string; readonly name: string }[] {
  return database
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .orderBy(asc(apiKeys.name))
    .all();
}

export function listInvitationNames(
  database: Database,
): readonly { readonly id: string; readonly name: string; readonly email: string }[] {
  return database
    .select({ id: invitations.id, name: invitations.name, email: invitations.email })
    .from(invitations)
    .all();
}

/** Every name that a contact has or had, with the boroughs that it serves or served. */
export function listContactNames(
  database: Database,
): readonly { readonly contactId: string; readonly name: string }[] {
  const { contactRevisions, contactPeople, contactCoverage, boroughs } = tables;
  const revisions = database
    .selectDistinct({
      contactId: contactRevisions.contactId,
      organisation: contactRevisions.organisation,
      role: contactRevisions.role,
    })
    .from(contactRevisions)
    .all();
  const people = database
    .selectDistinct({ contactId: contactPeople.contactId, name: contactPeople.name })
    .from(contactPeople)
    .all();
  const served = database
    .selectDistinct({ contactId: contactCoverage.contactId, name: boroughs.name })
    .from(contactCoverage)
    .innerJoin(boroughs, eq(boroughs.code, contactCoverage.boroughCode))
    .all();
  return [
    ...revisions.flatMap(({ contactId, organisation, role }) => [
      { contactId, name: organisation },
      { contactId, name: `${organisation} ${role}` },
    ]),
    ...people,
    ...served,
  ];
}

/** The actions that have events. */
export function listAuditActions(database: Database): readonly string[] {
  return database
    .selectDistinct({ action: tables.auditEvents.action })
    .from(tables.auditEvents)
    .orderBy(asc(tables.auditEvents.action))
    .all()
    .map(({ action }) => action);
}

/** Whether there is an event by this actor, or about this subject: events are the only trace of what was removed. */
export function isInAudit(database: Database, column: 'actor' | 'subject', value: string): boolean {
  const found = database
    .select({ one: sql<number>`1` })
    .from(tables.auditEvents)
    .where(eq(tables.auditEvents[column], value))
    .limit(1)
    .get();
  return found !== undefined;
}
