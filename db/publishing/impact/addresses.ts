/** Entries with an address from which mail comes back, for the account of impact. No address leaves this folder. */
import { eq, sql } from 'drizzle-orm';
import { londonDayEnd } from '../../../src/domain/impact/period.ts';
import type { Sign } from '../../../src/domain/impact/signs.ts';
import { londonDateOf } from '../../../src/domain/time/calendar.ts';
import type { Transaction } from '../../client.ts';
import { contactRevisions } from '../../schema/contacts.ts';
import { failedAddresses } from '../../schema/mail.ts';
import { addressOf, type SignEvent } from './events.ts';
import { type State, stateAt } from './states.ts';

export interface Failure {
  /** In lower case. */
  readonly address: string;
  readonly at: string;
  /** Whether mail still comes back from it. */
  readonly lasts: boolean;
}

/** Only a mailbox that does not exist says something of the entry. */
export function failuresOf(events: readonly SignEvent[]): readonly Failure[] {
  return events.flatMap((event) =>
    event.action === 'address.fail' && event.cause === 'dead'
      ? { address: addressOf(event), at: event.at, lasts: false }
      : [],
  );
}

/** At the end of the day of the first, since the moment is not kept beside the address. */
export function readFailing(transaction: Transaction): readonly Failure[] {
  return transaction
    .select({ address: failedAddresses.address, on: failedAddresses.failedOn })
    .from(failedAddresses)
    .where(eq(failedAddresses.cause, 'dead'))
    .all()
    .map(({ address, on }) => ({ address, at: londonDayEnd(on), lasts: true }));
}

/** By address: the contacts that have, or had, this one. */
export function readUsersOf(
  transaction: Transaction,
  failures: readonly Failure[],
): ReadonlyMap<string, readonly string[]> {
  if (failures.length === 0) return new Map();
  const addresses = JSON.stringify([...new Set(failures.map(({ address }) => address))]);
  const rows = transaction.all<{ readonly address: string; readonly id: string }>(sql`
    select distinct lower(email) as address, contact_id as id
    from ${contactRevisions}
    where email is not null and lower(email) in (select value from json_each(${addresses}))`);
  return new Map(
    [...Map.groupBy(rows, ({ address }) => address)].map(([address, own]) => [
      address,
      own.map(({ id }) => id),
    ]),
  );
}

/**
 * An entry that had the address when mail came back. Where it still comes back, the entry that has it now: it may have
 * been given it since.
 */
export function signOfFailure(
  { address, at, lasts }: Failure,
  contactId: string,
  states: readonly State[],
): readonly Sign[] {
  const seen = lasts ? states.at(-1) : stateAt(states, at);
  if (seen?.status !== 'active' || seen.email !== address) return [];
  const others = states.findLastIndex(({ email, number }) => number < seen.number && email !== address);
  const since = lasts ? (states[others + 1]?.at ?? seen.at) : at;
  const from = since > at ? since : at;
  return [
    {
      source: 'returned-mail',
      contactId,
      revision: seen.number,
      at: from,
      // The end of a day belongs to the next one.
      on: londonDateOf(new Date(Date.parse(from) - (lasts && from === at ? 1 : 0))),
      about: 'email',
    },
  ];
}
