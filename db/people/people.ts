/** Reading and writing people and their areas. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Person } from '../../src/domain/people/people.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { boroughs, policeAreas } from '../schema/areas.ts';
import { assignments, users } from '../schema/people.ts';

/** A person as the pages show one. */
export interface PersonRow extends Person {
  readonly hasSecondFactor: boolean;
  readonly createdAt: string;
  /** Null for those who may sign in. */
  readonly removedAt: string | null;
}

type Reader = Database | Transaction;

/** Each request of somebody who is signed in asks, and each of a program. */
const queries = preparedQueries((source) => ({
  byId: source
    .select()
    .from(users)
    .where(eq(users.id, sql.placeholder('id')))
    .prepare(),
  areas: source
    .select()
    .from(assignments)
    .where(eq(assignments.userId, sql.placeholder('userId')))
    .orderBy(asc(assignments.id))
    .prepare(),
}));

export function findPerson(database: Reader, id: string): PersonRow | undefined {
  const user = queries(database).byId.get({ id });
  return user && toPerson(user, listAreaCodes(database, id));
}

/** @param email in lower case */
export function findPersonByEmail(database: Reader, email: string): PersonRow | undefined {
  const user = database.select().from(users).where(eq(users.email, email)).get();
  return user && toPerson(user, listAreaCodes(database, user.id));
}

/** Those who may sign in, by name. */
export function listPeopleRows(database: Reader): readonly PersonRow[] {
  return database
    .select()
    .from(users)
    .where(isNull(users.removedAt))
    .orderBy(asc(users.name), asc(users.id))
    .all()
    .map((user) => toPerson(user, listAreaCodes(database, user.id)));
}

export function listAdministratorIds(database: Reader): readonly string[] {
  return database
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.removedAt)))
    .all()
    .map(({ id }) => id);
}

export function listAreaCodes(database: Reader, userId: string): readonly string[] {
  return queries(database)
    .areas.all({ userId })
    .map(({ boroughCode, policeAreaCode }) => boroughCode ?? policeAreaCode ?? '');
}

export function replaceAreas(transaction: Transaction, userId: string, areaCodes: readonly string[]): void {
  transaction.delete(assignments).where(eq(assignments.userId, userId)).run();
  for (const area of splitAreas(transaction, areaCodes))
    transaction
      .insert(assignments)
      .values({ userId, ...area })
      .run();
}

/** Puts each code into the column it belongs to. */
export function splitAreas(
  database: Reader,
  areaCodes: readonly string[],
): readonly { readonly boroughCode: string | null; readonly policeAreaCode: string | null }[] {
  const boroughCodes = new Set(listBoroughCodes(database));
  return [...new Set(areaCodes)].map((code) =>
    boroughCodes.has(code)
      ? { boroughCode: code, policeAreaCode: null }
      : { boroughCode: null, policeAreaCode: code },
  );
}

export interface AreaChoice {
  readonly code: string;
  readonly name: string;
  readonly kind: 'police area' | 'borough';
}

/** What may be assigned: the police areas, then the boroughs, each by name. */
export function listAreaChoices(database: Reader): readonly AreaChoice[] {
  const police = database
    .select({ code: policeAreas.code, name: policeAreas.name })
    .from(policeAreas)
    .orderBy(asc(policeAreas.name))
    .all();
  const local = database
    .select({ code: boroughs.code, name: boroughs.name })
    .from(boroughs)
    .orderBy(asc(boroughs.name))
    .all();
  return [
    ...police.map((area) => ({ ...area, kind: 'police area' as const })),
    ...local.map((area) => ({ ...area, kind: 'borough' as const })),
  ];
}

/** By the code of a borough, the slug of its page. */
export function readAreaSlugs(database: Reader): ReadonlyMap<string, string> {
  const rows = database.select({ code: boroughs.code, slug: boroughs.slug }).from(boroughs).all();
  return new Map(rows.map(({ code, slug }) => [code, slug]));
}

export function listUnknownAreas(database: Reader, areaCodes: readonly string[]): readonly string[] {
  const known = new Set(listAreaChoices(database).map(({ code }) => code));
  return areaCodes.filter((code) => !known.has(code));
}

/**
 * @param person with an address in lower case; `at` is an ISO 8601 instant, UTC
 * @throws when the address has an account
 */
export function insertPerson(
  transaction: Transaction,
  { id, name, email, role, at }: Pick<Person, 'id' | 'name' | 'email' | 'role'> & { readonly at: string },
): void {
  transaction
    .insert(users)
    // An account begins with a link that reached the mailbox, so the address is verified.
    .values({ id, name, email, role, emailVerified: true, createdAt: at, updatedAt: at })
    .run();
}

/** A removed person comes back. @param at ISO 8601 instant, UTC */
export function readmitPerson(
  transaction: Transaction,
  id: string,
  { name, role, at }: Pick<Person, 'name' | 'role'> & { readonly at: string },
): void {
  transaction.update(users).set({ name, role, removedAt: null, updatedAt: at }).where(eq(users.id, id)).run();
}

/** @param at ISO 8601 instant, UTC */
export function changePersonRole(
  transaction: Transaction,
  id: string,
  role: Person['role'],
  at: string,
): void {
  transaction.update(users).set({ role, updatedAt: at }).where(eq(users.id, id)).run();
}

/** The row stays, so that the audit trail has a name to show. Both instants are ISO 8601, UTC. */
export function markPersonRemoved(
  transaction: Transaction,
  id: string,
  { removedAt, at }: { readonly removedAt: string; readonly at: string },
): void {
  transaction.update(users).set({ removedAt, updatedAt: at }).where(eq(users.id, id)).run();
}

function listBoroughCodes(database: Reader): readonly string[] {
  return database
    .select({ code: boroughs.code })
    .from(boroughs)
    .all()
    .map(({ code }) => code);
}

function toPerson(user: typeof users.$inferSelect, areaCodes: readonly string[]): PersonRow {
  const { id, name, email, role, twoFactorEnabled, createdAt, removedAt } = user;
  return { id, name, email, role, areaCodes, hasSecondFactor: twoFactorEnabled, createdAt, removedAt };
}
