/**
 * Whether more numbers are reported dead than readers are told of, and reports that were settled together: a part of
 * the work list.
 */
import { listTogether } from '../../../db/contacts/contact-reports.ts';
import type { ReportedContact } from '../reports/read-reported.ts';
import { reopenHours } from '../reports/reopen-reports.ts';
import { findFloodStart } from '../reports/settle-many.ts';
import type { WorkListSource } from './work-list-source.ts';

export interface Flood {
  /** ISO 8601 instant, UTC. */
  readonly beganAt: string;
  /** Reported contacts in it that the person looks after. */
  readonly entries: number;
  /** Of these, the ones that readers see in doubt. */
  readonly doubted: number;
}

export interface SettledTogether {
  readonly together: string;
  readonly at: string;
  readonly by: string;
  readonly entries: number;
}

export function readFlood(
  { transaction, now }: WorkListSource,
  reported: readonly ReportedContact[],
): Flood | undefined {
  const beganAt = findFloodStart(transaction, now);
  if (beganAt === undefined) return undefined;
  const entries = reported.filter(({ reports }) => reports.some(({ reportedAt }) => reportedAt >= beganAt));
  if (entries.length === 0) return undefined;
  const doubted = entries.filter(({ contact }) => contact.reportedDeadOn !== null);
  return { beganAt, entries: entries.length, doubted: doubted.length };
}

/**
 * What can still be undone, the newest first.
 * @param views ids of the contacts that the person looks after
 */
export function readSettledTogether(
  { transaction, now }: WorkListSource,
  ids: ReadonlySet<string>,
): readonly SettledTogether[] {
  const since = new Date(now.getTime() - reopenHours * 3_600_000).toISOString();
  const actions = Map.groupBy(listTogether(transaction, since), ({ settledTogether }) => settledTogether);
  return [...actions]
    .filter(([, reports]) => reports.every(({ contactId }) => ids.has(contactId)))
    .map(([together, reports]) => ({
      together,
      at: reports[0]?.settledAt ?? '',
      by: reports[0]?.settledBy ?? '',
      entries: new Set(reports.map(({ contactId }) => contactId)).size,
    }))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}
