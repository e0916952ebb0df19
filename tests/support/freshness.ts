/** A contact checked on a day, and runs of the freshness check on others, over a real database. */

import type { Database } from '../../db/client.ts';
import { listBankHolidays } from '../../db/reference/bank-holidays.ts';
import { users } from '../../db/schema/people.ts';
import type { NewContact } from '../../src/domain/contacts/contact-fields.ts';
import { createContact } from '../../src/use-cases/contacts/change/create-contact.ts';
import { checkFreshness, type FreshnessCheck } from '../../src/use-cases/freshness/check-freshness.ts';
import { acting, people } from './people/acting.ts';

export const bankHolidays = new Set([...listBankHolidays(2026), ...listBankHolidays(2027)]);

export const noonOf = (date: string) => new Date(`${date}T12:00:00Z`);

/** @returns its id */
export function addContact(database: Database, checkedOn: string, changes: Partial<NewContact> = {}): string {
  const result = createContact(acting(database, people.administrator, noonOf(checkedOn)), {
    kind: 'council_lead',
    role: 'Modern slavery lead',
    organisation: 'Hackney Council',
    boroughs: ['E09000012'],
    telephone: '020 7946 0123',
    email: 'lead@example.org',
    checked: 'telephone',
    ...changes,
  });
  if (result.kind !== 'created') throw new Error(JSON.stringify(result));
  return result.contact.id;
}

export function addAdministrator(database: Database, email: string): void {
  const at = noonOf('2026-01-01').toISOString();
  database
    .insert(users)
    .values({
      id: `user-${email}`,
      name: 'Administrator',
      email,
      emailVerified: true,
      role: 'admin',
      createdAt: at,
      updatedAt: at,
    })
    .run();
}

/** The check of one day, at noon. */
export function checkOn(database: Database, date: string, changes: Partial<FreshnessCheck> = {}) {
  return checkFreshness({
    database,
    now: noonOf(date),
    publicUrl: 'https://directory.example.org',
    bankHolidays,
    digestFallback: 'operator@example.org',
    isDryRun: false,
    ...changes,
  });
}
