/** What administrators see of returned mail: on the work list, and on the page of a contact. */

import type { Database, Transaction } from '../../../../db/client.ts';
import type { AddressUse } from '../../../../db/mail/address-uses.ts';
import { listFailedUses } from '../../../../db/mail/address-uses.ts';
import {
  countOpenReturnedMail,
  type FailedAddress,
  listOpenReturnedMail,
  listReturnedMailOf,
  readFailedAddresses,
  type StoredReturnedMail,
} from '../../../../db/mail/returned-mail.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { mayEver, type Principal } from '../../../domain/people/access.ts';

export type { AddressUse, FailedAddress, StoredReturnedMail };

export interface ReturnedMailWork {
  /** Addresses in use that mail does not reach, each with its uses. */
  readonly addresses: readonly (FailedAddress & { readonly uses: readonly AddressUse[] })[];
  /** Waiting for an administrator, the oldest first. */
  readonly open: readonly StoredReturnedMail[];
  readonly openCount: number;
}

const shownMax = 20;
const nothing: ReturnedMailWork = { addresses: [], open: [], openCount: 0 };

/** Empty for those who may not read what people answer. */
export function readReturnedMailWork({
  transaction,
  principal,
}: {
  readonly transaction: Transaction;
  readonly principal: Principal;
}): ReturnedMailWork {
  if (!mayEver(principal, 'mail.deal-with')) return nothing;
  const uses = Map.groupBy(listFailedUses(transaction), ({ address }) => address);
  return {
    addresses: [...readFailedAddresses(transaction).values()].flatMap((failed) => {
      const found = uses.get(failed.address);
      return found ? [{ ...failed, uses: found }] : [];
    }),
    open: listOpenReturnedMail(transaction, shownMax),
    openCount: countOpenReturnedMail(transaction),
  };
}

export interface ReturnedMailOfContact {
  /** The entry's own address first. */
  readonly failed: readonly FailedAddress[];
  /** The newest first. */
  readonly mail: readonly StoredReturnedMail[];
}

export function readReturnedMailOf(
  database: Database | Transaction,
  { id, fields }: ContactRecord,
): ReturnedMailOfContact {
  const addresses = fields.email === null ? [] : [fields.email.toLowerCase()];
  const all = readFailedAddresses(database);
  const used = listFailedUses(database).filter((use) => use.id === id);
  const failed = new Set([
    ...addresses.filter((address) => all.has(address)),
    ...used.map((use) => use.address),
  ]);
  return {
    failed: [...failed].flatMap((address) => all.get(address) ?? []),
    mail: listReturnedMailOf(database, { contactId: id, addresses, limit: shownMax }),
  };
}
