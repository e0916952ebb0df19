/**
 * Fills a new database: the real boroughs, police areas, national lines and policies, and the sample contacts. `npm
 * start` calls both on every start; existing rows are left as they are, so an administrator's changes stay.
 */
import { eq } from 'drizzle-orm';
import type { ContactKind } from '../../src/domain/contacts/contact.ts';
import { contactKinds } from '../../src/domain/contacts/contact.ts';
import { isShownEverywhere } from '../../src/domain/contacts/kind-profiles.ts';
import type { ContactSource } from '../../src/domain/contacts/source.ts';
import type { Support } from '../../src/domain/contacts/support.ts';
import { addDays, londonDateOf } from '../../src/domain/time/calendar.ts';
import { appendAuditEvent } from '../audit/audit.ts';
import type { Database, Transaction } from '../client.ts';
import { insertSupport } from '../contacts/contact-support.ts';
import { boroughReferences, boroughSource } from '../reference/london/boroughs.ts';
import { policeAreaReferences, policeAreaSource } from '../reference/london/police-areas.ts';
import { nationalLineReferences } from '../reference/national-lines.ts';
import * as tables from '../schema.ts';
import { type SampleContact, sampleContacts } from './sample-contacts.ts';

const actor = 'system:seed';

/** Boroughs, police areas, policies and national lines. @returns whether anything was loaded now */
export function loadReference(database: Database, now: Date): boolean {
  return loadOnce(database, 'reference', now, (transaction) => {
    transaction
      .insert(tables.policeAreas)
      .values(
        policeAreaReferences.map((area) => ({
          ...area,
          sourceUrl: policeAreaSource.url,
          checkedOn: policeAreaSource.checkedOn,
        })),
      )
      .run();
    for (const { aliases, ...borough } of boroughReferences) {
      transaction
        .insert(tables.boroughs)
        .values({ ...borough, sourceUrl: boroughSource.url, checkedOn: boroughSource.checkedOn })
        .run();
      for (const alias of aliases)
        transaction.insert(tables.boroughAliases).values({ alias, boroughCode: borough.code }).run();
    }
    // The days of the design: 90, due 14 before, lapsed 45 after.
    transaction
      .insert(tables.policies)
      .values(contactKinds.map((kind) => ({ kind })))
      .run();
    nationalLineReferences.forEach((line, position) => {
      insertContact(transaction, now, {
        ...line,
        kind: 'national_line',
        status: 'active',
        policeAreaCode: null,
        boroughCodes: line.boroughs,
        isDemonstration: false,
        position,
      });
    });
  });
}

/**
 * Sample contacts, only for a directory that has no contacts yet.
 * @returns whether any were loaded
 */
export function loadSampleData(database: Database, now: Date): boolean {
  return loadOnce(database, 'demonstration', now, (transaction) => {
    const own = transaction
      .select({ id: tables.contacts.id, kind: tables.contacts.kind })
      .from(tables.contacts)
      .all()
      .some((contact) => !isShownEverywhere(contact));
    if (own) return;
    for (const contact of sampleContacts()) {
      insertContact(transaction, now, { ...contact, website: null, isDemonstration: true, position: 0 });
      insertVerification(transaction, now, contact);
    }
  });
}

interface SeedContact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: 'active' | 'vacant';
  readonly role: string;
  readonly organisation: string;
  readonly policeAreaCode: string | null;
  readonly boroughCodes: readonly string[];
  readonly telephone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly interpreterSource?: string;
  readonly hours: typeof tables.contactRevisions.$inferInsert.hours;
  readonly notes: string;
  readonly support?: Support | null;
  readonly isDemonstration: boolean;
  readonly position: number;
  readonly source?: ContactSource | null;
}

function insertContact(transaction: Transaction, now: Date, contact: SeedContact): void {
  const createdAt = now.toISOString();
  transaction
    .insert(tables.contacts)
    .values({
      id: contact.id,
      kind: contact.kind,
      status: contact.status,
      currentRevision: 1,
      isDemonstration: contact.isDemonstration,
      policeAreaCode: contact.policeAreaCode,
      position: contact.position,
      createdAt,
    })
    .run();
  transaction
    .insert(tables.contactRevisions)
    .values({
      contactId: contact.id,
      number: 1,
      status: contact.status,
      policeAreaCode: contact.policeAreaCode,
      role: contact.role,
      organisation: contact.organisation,
      telephone: contact.telephone,
      email: contact.email,
      website: contact.website,
      interpreterSource: contact.interpreterSource ?? null,
      hours: contact.hours,
      notes: contact.notes,
      coversAllLondon: contact.boroughCodes.length === 0,
      sourceUrl: contact.source?.url ?? null,
      sourceReadOn: contact.source?.readOn ?? null,
      sourcePageDatedOn: contact.source?.pageDatedOn ?? null,
      sourceIsCopy: contact.source?.isCopy === true,
      createdAt,
      createdBy: actor,
    })
    .run();
  if (contact.support) insertSupport(transaction, contact.id, 1, contact.support);
  for (const boroughCode of contact.boroughCodes) {
    transaction
      .insert(tables.contactCoverage)
      .values({ contactId: contact.id, revision: 1, boroughCode })
      .run();
  }
}

function insertVerification(transaction: Transaction, now: Date, contact: SampleContact): void {
  if (contact.verifiedDaysAgo === null) return;
  transaction
    .insert(tables.verifications)
    .values({
      id: `${contact.id}-1`,
      contactId: contact.id,
      revision: 1,
      verifiedOn: addDays(londonDateOf(now), -contact.verifiedDaysAgo),
      method: contact.method,
      verifiedBy: actor,
      recordedAt: now.toISOString(),
    })
    .run();
}

function loadOnce(
  database: Database,
  name: string,
  now: Date,
  load: (transaction: Transaction) => void,
): boolean {
  return database.transaction(
    (transaction) => {
      if (transaction.select().from(tables.seeds).where(eq(tables.seeds.name, name)).get()) return false;
      load(transaction);
      transaction.insert(tables.seeds).values({ name, loadedAt: now.toISOString() }).run();
      appendAuditEvent(transaction, {
        at: now.toISOString(),
        actor,
        action: 'seed.load',
        subject: `seed:${name}`,
      });
      return true;
    },
    { behavior: 'immediate' },
  );
}
