/** The states of entries with a sign that they are wrong. What they hold is compared and does not leave this folder. */
import { asc, sql } from 'drizzle-orm';
import type { SignRevision } from '../../../src/domain/impact/signs.ts';
import { nationalDigits } from '../../../src/domain/telephone/telephone.ts';
import type { Transaction } from '../../client.ts';
import { contactPeople, contactRevisions, contacts } from '../../schema/contacts.ts';
import { comparedOf } from '../compared-revisions.ts';

export interface State {
  readonly contactId: string;
  readonly number: number;
  readonly at: string;
  readonly status: SignRevision['status'];
  readonly isRestored: 0 | 1;
  /** As stored. */
  readonly telephone: string | null;
  /** In lower case. */
  readonly email: string | null;
}

/** By contact, in order; made-up ones are left out. */
export function readStates(
  transaction: Transaction,
  ids: readonly string[],
): ReadonlyMap<string, readonly State[]> {
  const rows = transaction.all<State>(sql`
    select r.contact_id as contactId, r.number, r.created_at as at, r.status, r.cause = 'restored' as isRestored,
      r.telephone, lower(r.email) as email
    from ${contacts} c join ${contactRevisions} r on r.contact_id = c.id
    where c.id in (select value from json_each(${JSON.stringify(ids)})) and not c.is_demonstration
    order by r.contact_id, r.number`);
  return Map.groupBy(rows, ({ contactId }) => contactId);
}

/** All that readers see of each state, the name of the person included, by contact and number. */
export function readSeen(
  transaction: Transaction,
  ids: readonly string[],
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const { contactId, number } = contactRevisions;
  const rows = transaction
    .select({
      ...{ contactId, number },
      compared: comparedOf(contactRevisions),
      name: sql<string | null>`(
        select p.name from ${contactPeople} p where p.contact_id = ${contactId} and p.revision = ${number}
      )`,
    })
    .from(contactRevisions)
    .where(sql`${contactId} in (select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy(asc(contactId), asc(number))
    .all();
  return new Map(
    [...Map.groupBy(rows, (row) => row.contactId)].map(([id, own]) => [
      id,
      new Map(own.map((row) => [row.number, `${row.compared} ${row.name ?? ''}`])),
    ]),
  );
}

/** @param seen by number; empty when nobody asks whether anything has changed */
export function numbered(
  states: readonly State[],
  seen: ReadonlyMap<number, string>,
): readonly SignRevision[] {
  const numberOf = { telephone: createNumbering(), email: createNumbering(), entry: createNumbering() };
  return states.map(({ number, at, status, isRestored, telephone, email }) => ({
    ...{ number, at, status, isRestored: isRestored === 1 },
    telephone: numberOf.telephone(telephone === null ? '' : nationalDigits(telephone)),
    email: numberOf.email(email ?? ''),
    entry: numberOf.entry(seen.get(number) ?? ''),
  }));
}

function createNumbering(): (value: string) => number {
  const numbers = new Map<string, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
}

/** The state in force at an instant; undefined before the first. */
export function stateAt(states: readonly State[], at: string): State | undefined {
  return states.findLast((state) => state.at <= at);
}
