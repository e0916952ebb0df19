/** Which contacts have had another number or address. */
import { sql } from 'drizzle-orm';
import { isSameNumber } from '../../src/domain/telephone/telephone.ts';
import type { Database, Transaction } from '../client.ts';
import { contactRevisions as revisions } from '../schema/contacts.ts';

interface ReachChange {
  readonly id: string;
  readonly telephone: string | null;
  readonly oldTelephone: string | null;
  readonly isAddressNew: 0 | 1;
}

/** @param since ISO 8601 instant, UTC @returns ids of the contacts whose number or address has changed since */
export function listChannelsChanged(source: Database | Transaction, since: string): ReadonlySet<string> {
  const rows = source.all<ReachChange>(sql`
    select id, telephone, old_telephone as oldTelephone, email is not old_email as isAddressNew from (
      select ${revisions.contactId} as id, ${revisions.createdAt} as at,
        ${revisions.telephone} as telephone, lag(${revisions.telephone}) over history as old_telephone,
        ${revisions.email} as email, lag(${revisions.email}) over history as old_email,
        ${revisions.number} as number
      from ${revisions}
      window history as (partition by ${revisions.contactId} order by ${revisions.number})
    ) where number > 1 and at >= ${since} and (telephone is not old_telephone or email is not old_email)`);
  return new Set(
    rows
      .filter((row) => row.isAddressNew === 1 || !isSameNumber(row.telephone, row.oldTelephone))
      .map(({ id }) => id),
  );
}
