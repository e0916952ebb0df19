/** Checks of the last months, for the account of impact: read once, for the list and for the signs. */
import { sql } from 'drizzle-orm';
import type { HeldCheck } from '../../../src/domain/impact/list-days.ts';
import type { Transaction } from '../../client.ts';
import { verifications } from '../../schema/contacts.ts';

export interface ImpactCheck extends HeldCheck {
  readonly contactId: string;
  readonly revision: number;
  /** ISO 8601 instant, UTC: when it was recorded, or carried on. */
  readonly at: string;
  /** SQLite's truth: whether it was made on an earlier revision. */
  readonly isCarried: 0 | 1;
}

export interface ImpactChecks {
  /** London date of the oldest that were read. */
  readonly fromOn: string;
  /** In no order. */
  readonly byContact: ReadonlyMap<string, readonly ImpactCheck[]>;
}

/**
 * Those that were not withdrawn.
 * @param fromOn London date of the oldest that may matter
 */
export function readImpactChecks(transaction: Transaction, fromOn: string): ImpactChecks {
  const rows = transaction.all<ImpactCheck>(sql`
    select contact_id as contactId, revision, verified_on as "on", recorded_at as at,
      case when carried_from_revision is null then recorded_at else '' end as recordedAt,
      carried_from_revision is not null as isCarried
    from ${verifications}
    where verified_on >= ${fromOn} and withdrawn_at is null`);
  return { fromOn, byContact: Map.groupBy(rows, ({ contactId }) => contactId) };
}

/** The day of the last check before a London date, by contact; of the contacts given. */
export function readLastChecksBefore(
  transaction: Transaction,
  beforeOn: string,
  ids: readonly string[],
): ImpactChecks['byContact'] {
  const rows = transaction.all<ImpactCheck>(sql`
    select contact_id as contactId, revision, max(verified_on) as "on", recorded_at as at,
      recorded_at as recordedAt, 0 as isCarried
    from ${verifications}
    where contact_id in (select value from json_each(${JSON.stringify(ids)}))
      and verified_on < ${beforeOn} and withdrawn_at is null and carried_from_revision is null
    group by contact_id`);
  return new Map(rows.map((row) => [row.contactId, [row]]));
}
