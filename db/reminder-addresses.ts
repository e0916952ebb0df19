/**
 * Where reminders go besides a contact's own mailbox: to a contact's deputy, or the escalation address of a police
 * area or of a council. Called by src/use-cases/freshness/set-reminder-address.ts.
 */
import { eq } from 'drizzle-orm';
import type { Transaction } from './client.ts';
import { boroughs, contacts, policeAreas } from './schema.ts';

/** A contact's id, the code of a police area, or the GSS code of a borough. */
export interface ReminderAddressOf {
  readonly kind: 'contact' | 'police-area' | 'borough';
  readonly code: string;
}

/** @returns undefined when there is no such contact or area, null when it has no such address */
export function findReminderAddress(
  transaction: Transaction,
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
