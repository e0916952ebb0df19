/**
 * The directory of one run: the real database with the real use cases, in memory and on a simulated clock. The
 * simulated people see the directory only through this.
 */

import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { setPolicy } from '../../db/contacts/contact-writes.ts';
import { findContact } from '../../db/contacts/contacts.ts';
import { setReminderAddress } from '../../db/freshness/reminder-addresses.ts';
import { answerPublishRequests, findOpenPublishRequests } from '../../db/publishing/publish-requests.ts';
import { insertBuildingRelease, markReleaseLive } from '../../db/publishing/releases.ts';
import { listBankHolidays } from '../../db/reference/bank-holidays.ts';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { policeAreaReferences } from '../../db/reference/london/police-areas.ts';
import { users } from '../../db/schema/people.ts';
import * as tables from '../../db/schema.ts';
import { contactKinds } from '../../src/domain/contacts/contact.ts';
import type { ContactRecord } from '../../src/domain/contacts/contact-record.ts';
import type { Freshness } from '../../src/domain/freshness/freshness.ts';
import type { Principal } from '../../src/domain/people/access.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import { createContact } from '../../src/use-cases/contacts/change/create-contact.ts';
import { checkFreshness, type FreshnessReport } from '../../src/use-cases/freshness/check-freshness.ts';
import { classifyAll, createPolicyLookup } from '../../src/use-cases/freshness/plan-check.ts';
import type { UseCaseContext } from '../../src/use-cases/shared/context.ts';
import type { ComparedPolicy } from './policies.ts';
import type { Post, PostPlan } from './posts.ts';

export const publicUrl = 'https://directory.example.org';
const administratorEmail = 'administrator@directory.example.org';
const secret = 'the simulation keeps no secret';
const never = { verificationDays: 100_000, dueBeforeDays: 0, lapseAfterDays: 1 };

const administrator: Principal = {
  kind: 'user',
  id: 'user-administrator',
  name: 'Administrator',
  role: 'admin',
  areaCodes: [],
};

export interface ShownEntry {
  readonly telephone: string | null;
  readonly email: string | null;
  readonly state: Freshness;
  readonly lastVerifiedOn: string | null;
}

export class SimulatedDirectory {
  readonly database: Database = openDatabase(':memory:');
  readonly #totalChanges = this.database.$client.prepare('SELECT total_changes()').pluck();
  /** By post. */
  readonly contactIds: string[] = [];
  readonly #postOfContact = new Map<string, number>();
  readonly #fields = new Map<string, { revision: number; telephone: string | null; email: string | null }>();
  readonly #bankHolidays = new Map<string, ReadonlySet<string>>();
  #requests = 0;
  #releases = 0;

  constructor(boroughs: number, policy: ComparedPolicy, now: Date) {
    migrateDatabase(this.database);
    keepStatements(this.database);
    this.database.transaction((transaction) => {
      insertAreas(transaction, boroughs);
      transaction
        .insert(tables.policies)
        .values(contactKinds.map((kind) => ({ kind })))
        .run();
      for (const kind of contactKinds) setPolicy(transaction, kind, policy.days ?? never);
      const at = now.toISOString();
      transaction
        .insert(users)
        .values({
          id: administrator.id,
          name: administrator.name,
          email: administratorEmail,
          emailVerified: true,
          role: 'admin',
          createdAt: at,
          updatedAt: at,
        })
        .run();
    });
  }

  /** Acting for the administrators. */
  as(now: Date): UseCaseContext {
    const requestId = `request-${++this.#requests}`;
    return { database: this.database, principal: administrator, now, requestId, publicUrl };
  }

  /** The context of a request from this address to a confirm link. */
  confirming(now: Date, address: string) {
    const requestId = `request-${++this.#requests}`;
    return { database: this.database, now, requestId, publicUrl, address, secret };
  }

  /** Lists a post as it is, checked by telephone on this day. */
  enter(post: Post, now: Date): void {
    const created = createContact(this.as(now), {
      kind: post.seat === 'council' ? 'council_lead' : 'police_spoc',
      role: post.seat === 'council' ? 'Modern slavery lead' : 'Modern slavery single point of contact',
      organisation: post.organisation,
      boroughs: [...post.boroughCodes],
      telephone: post.telephone,
      email: post.email,
      checked: 'telephone',
      ...(post.seat === 'police' ? { policeArea: post.areaCode } : {}),
    });
    if (created.kind !== 'created') throw new Error(`A contact was not created: ${JSON.stringify(created)}`);
    this.contactIds[post.index] = created.contact.id;
    this.#postOfContact.set(created.contact.id, post.index);
  }

  setReminderAddress(of: 'contact' | 'police-area' | 'borough', code: string, email: string): void {
    this.database.transaction((transaction) => setReminderAddress(transaction, { kind: of, code }, email));
  }

  /** A post that was empty at first is listed when somebody holds it. */
  isListed(postIndex: number): boolean {
    return this.contactIds[postIndex] !== undefined;
  }

  contactOf(postIndex: number): ContactRecord {
    const contact = findContact(this.database, this.contactIds[postIndex] ?? '');
    if (!contact) throw new Error(`Post ${postIndex} has no contact.`);
    return contact;
  }

  postIndexOf(contactId: string): number {
    const index = this.#postOfContact.get(contactId);
    if (index === undefined) throw new Error(`Contact ${contactId} is of no post.`);
    return index;
  }

  async check(now: Date): Promise<FreshnessReport> {
    const year = londonDateOf(now).slice(0, 4);
    const bankHolidays = this.#bankHolidays.get(year) ?? listBankHolidays(Number(year));
    this.#bankHolidays.set(year, bankHolidays);
    return checkFreshness({
      database: this.database,
      now,
      publicUrl,
      bankHolidays,
      digestFallback: administratorEmail,
      isDryRun: false,
    });
  }

  /** Answers publish requests as an immediate release would. */
  publish(now: Date): void {
    const open = findOpenPublishRequests(this.database);
    if (open.count === 0) return;
    const id = `release-${String(++this.#releases).padStart(6, '0')}`;
    const at = now.toISOString();
    this.database.transaction((transaction) => {
      insertBuildingRelease(transaction, { id, startedAt: at, sourceDigest: 'simulation' });
      markReleaseLive(transaction, { id, finishedAt: at, fileCount: 1, byteCount: 1 });
      answerPublishRequests(transaction, open.lastId, id);
    });
  }

  /** What readers see today, by post. */
  readShown(today: string): readonly ShownEntry[] {
    const shown: ShownEntry[] = [];
    const classified = classifyAll(this.database, createPolicyLookup(this.database), today);
    for (const { id, revision, state, lastVerifiedOn } of classified)
      shown[this.postIndexOf(id)] = { ...this.#fieldsOf(id, revision), state, lastVerifiedOn };
    return shown;
  }

  /** Entries with nothing due, last checked before a London date. */
  listCheckedBefore(date: string, today: string) {
    const classified = classifyAll(this.database, createPolicyLookup(this.database), today);
    return classified.filter(
      ({ state, lastVerifiedOn }) => state === 'verified' && (lastVerifiedOn ?? '') < date,
    );
  }

  /** Grows with every row that is written. */
  countWrites(): number {
    return Number(this.#totalChanges.get());
  }

  close(): void {
    closeDatabase(this.database);
  }

  /** Read again only when there is a newer revision. */
  #fieldsOf(id: string, revision: number) {
    const known = this.#fields.get(id);
    if (known?.revision === revision) return known;
    const fields = findContact(this.database, id)?.fields;
    if (!fields) throw new Error(`Contact ${id} is gone.`);
    const read = { revision, telephone: fields.telephone, email: fields.email };
    this.#fields.set(id, read);
    return read;
  }
}

/** Ten years ask the same few queries millions of times: each is compiled once. */
function keepStatements({ $client: sqlite }: Database): void {
  const prepare = sqlite.prepare.bind(sqlite);
  const kept = new Map<string, ReturnType<typeof prepare>>();
  sqlite.prepare = ((source: string) => {
    const statement = kept.get(source) ?? prepare(source);
    kept.set(source, statement);
    return statement;
  }) as typeof sqlite.prepare;
}

/** As many Londons as needed: areas beyond the first have codes and names of their own. */
function insertAreas(transaction: Parameters<Parameters<Database['transaction']>[0]>[0], count: number) {
  const plans = planAreas(count);
  const source = { sourceUrl: 'https://example.org/', checkedOn: '2026-11-21' };
  for (const { code } of plans.policeAreas)
    transaction
      .insert(tables.policeAreas)
      .values({
        code,
        slug: code.toLowerCase(),
        name: code,
        force: code,
        website: 'https://example.org/',
        ...source,
      })
      .run();
  for (const { code, policeAreaCode } of plans.boroughs)
    transaction
      .insert(tables.boroughs)
      .values({
        code,
        slug: code.toLowerCase(),
        name: code,
        councilName: code,
        councilWebsite: 'https://example.org/',
        policeAreaCode,
        ...source,
      })
      .run();
}

function planAreas(count: number) {
  const boroughs = Array.from({ length: count }, (_, place) => {
    const model = boroughReferences[place % boroughReferences.length];
    const copy = Math.floor(place / boroughReferences.length);
    return {
      code: `E09${String(place + 1).padStart(6, '0')}`,
      policeAreaCode: `${model?.policeAreaCode ?? ''}${copy === 0 ? '' : copy}`,
    };
  });
  const used = new Set(boroughs.map(({ policeAreaCode }) => policeAreaCode));
  const copies = Math.ceil(count / boroughReferences.length);
  const policeAreas = policeAreaReferences
    .flatMap(({ code }) => Array.from({ length: copies }, (_, copy) => ({ code: `${code}${copy || ''}` })))
    .filter(({ code }) => used.has(code));
  return { boroughs, policeAreas };
}

/** One lead for each council, one single point of contact for each police area. */
export function planPosts(boroughCount: number): readonly PostPlan[] {
  const { boroughs, policeAreas } = planAreas(boroughCount);
  const councils = boroughs.map(({ code }) => ({
    seat: 'council' as const,
    areaCode: code,
    boroughCodes: [code],
    organisation: `Council ${code}`,
  }));
  const police = policeAreas.map(({ code }) => ({
    seat: 'police' as const,
    areaCode: code,
    boroughCodes: boroughs
      .filter(({ policeAreaCode }) => policeAreaCode === code)
      .map((borough) => borough.code),
    organisation: `Police ${code}`,
  }));
  return [...councils, ...police].map((post, index) => ({ ...post, index }));
}
