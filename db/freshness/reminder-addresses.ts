/**
 * Where reminders go besides a contact's own mailbox: to a contact's deputy, or the escalation address of a police area
 * or of a council.
 */
import { asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { boroughs, policeAreas } from '../schema/areas.ts';
import { contacts } from '../schema/contacts.ts';

/** A contact's id, the code of a police area, or the GSS code of a borough. */
export interface ReminderAddressOf {
  readonly kind: 'contact' | 'police-area' | 'borough';
  readonly code: string;
}

/** @returns undefined when there is no such contact or area, null when it has no such address */
export function findReminderAddress(
  transaction: Database | Transaction,
  { kind, code }: ReminderAddressOf,
): string | null | undefined {
  switch (kind) {
    case 'contact':
      return transaction
        .select({ email: contacts.deputyEmail })
        .from(contacts)
        .where(eq(contacts.id, code))
        .get()?.email;
    case 'police-area':
      return transaction
        .select({ email: policeAreas.escalationEmail })
        .from(policeAreas)
        .where(eq(policeAreas.code, code))
        .get()?.email;
    case 'borough':
      return transaction
        .select({ email: boroughs.escalationEmail })
        .from(boroughs)
        .where(eq(boroughs.code, code))
        .get()?.email;
  }
}

export function setReminderAddress(
  transaction: Transaction,
  { kind, code }: ReminderAddressOf,
  email: string | null,
): void {
  switch (kind) {
    case 'contact':
      transaction.update(contacts).set({ deputyEmail: email }).where(eq(contacts.id, code)).run();
      return;
    case 'police-area':
      transaction.update(policeAreas).set({ escalationEmail: email }).where(eq(policeAreas.code, code)).run();
      return;
    case 'borough':
      transaction.update(boroughs).set({ escalationEmail: email }).where(eq(boroughs.code, code)).run();
      return;
  }
}

export interface EscalationAddress {
  readonly kind: 'police-area' | 'borough';
  readonly code: string;
  /** Of the police area or of the council. */
  readonly name: string;
  readonly email: string | null;
}

/** Every police area, then every council, by name. */
export function listEscalationAddresses(database: Database | Transaction): readonly EscalationAddress[] {
  const areas = database
    .select({ code: policeAreas.code, name: policeAreas.name, email: policeAreas.escalationEmail })
    .from(policeAreas)
    .orderBy(asc(policeAreas.name))
    .all();
  const councils = database
    .select({ code: boroughs.code, name: boroughs.councilName, email: boroughs.escalationEmail })
    .from(boroughs)
    .orderBy(asc(boroughs.name))
    .all();
  return [
    ...areas.map((area) => ({ kind: 'police-area' as const, ...area })),
    ...councils.map((council) => ({ kind: 'borough' as const, ...council })),
  ];
}
