/**
 * The list as it was over the last months, for the account of impact: the states of its entries, their checks, and when
 * they were marked because nobody could be reached there. Made-up entries are left out. Many rows are read, so the
 * queries say in SQL what is needed of each and nothing is asked of a single entry.
 */
import { sql } from 'drizzle-orm';
import type { ContactKind, ContactStatus } from '../../../src/domain/contacts/contact.ts';
import { isShownEverywhere } from '../../../src/domain/contacts/kind-profiles.ts';
import type { Serves } from '../../../src/domain/contacts/serves.ts';
import type { FreshnessPolicy } from '../../../src/domain/freshness/freshness.ts';
import type { Hours } from '../../../src/domain/hours/hours-schema.ts';
import type {
  HeldRevision,
  ListHistory,
  PolicyChange,
  UnreachableTime,
} from '../../../src/domain/impact/list-days.ts';
import { type ImpactPeriod, londonDayEnd } from '../../../src/domain/impact/period.ts';
import { postsOf } from '../../../src/domain/status/post-grid.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import type { Transaction } from '../../client.ts';
import { readPolicies } from '../../contacts/contacts.ts';
import { auditEvents } from '../../schema/audit.ts';
import {
  contactCoverage,
  contactRevisions,
  contacts,
  policies,
  verifications,
} from '../../schema/contacts.ts';
import type { ImpactChecks } from './checks.ts';

interface RevisionRow {
  readonly contactId: string;
  readonly number: number;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly role: string;
  /** Of a council's line; otherwise null. */
  readonly hours: string | null;
  readonly serves: Serves | null;
  /** GSS codes with spaces between. */
  readonly boroughCodes: string | null;
}

/**
 * @param checks of every day that can still be in date on one of the days; see oldestCheckOn
 * @param marks as the audit trail has them, of entries at which somebody answered after all
 */
export function readListHistory(
  transaction: Transaction,
  { days, untilOn }: ImpactPeriod,
  { policyChanges, checks, marks }: ListParts,
): ListHistory {
  const firstEnd = londonDayEnd(days[0] ?? untilOn);
  return {
    revisions: readRevisions(transaction, firstEnd, checks),
    unreachable: [...marks, ...readMarks(transaction)],
    policies: readPolicies(transaction),
    policyChanges,
    ...readFirsts(transaction, firstEnd),
  };
}

export interface ListParts {
  readonly policyChanges: readonly PolicyChange[];
  readonly checks: ImpactChecks;
  readonly marks: readonly UnreachableTime[];
}

/** London date: a check of an earlier day is in date on none of the days. */
export function oldestCheckOn(
  transaction: Transaction,
  { days, sinceOn }: ImpactPeriod,
  policyChanges: readonly PolicyChange[],
): string {
  const policiesEver = [...readPolicies(transaction).values(), ...policyChanges.map(({ before }) => before)];
  const longest = Math.max(0, ...policiesEver.map(({ verificationDays }) => verificationDays));
  return addDays(days[0] ?? sinceOn, -longest);
}

/** Those in force at some time from the end of the first day on. */
function readRevisions(
  transaction: Transaction,
  firstEnd: string,
  checks: ImpactChecks,
): readonly HeldRevision[] {
  const filledBy = createPostLookup();
  return transaction
    .all<RevisionRow>(sql`
      select c.id as contactId, r.number, c.kind, r.status, r.created_at as startsAt, n.created_at as endsAt, r.role,
        case when c.kind = 'council_duty' then r.hours end as hours, r.serves,
        case when c.kind in ('police_spoc', 'council_lead', 'council_duty') and not r.covers_all_london then (
          select group_concat(v.borough_code, ' ') from ${contactCoverage} v
          where v.contact_id = r.contact_id and v.revision = r.number
        ) end as boroughCodes
      from ${contacts} c
      join ${contactRevisions} r on r.contact_id = c.id
      left join ${contactRevisions} n on n.contact_id = r.contact_id and n.number = r.number + 1
      where not c.is_demonstration and (n.created_at is null or n.created_at >= ${firstEnd})`)
    .map((row) => ({
      contactId: row.contactId,
      kind: row.kind,
      isNational: isShownEverywhere(row),
      status: row.status,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      posts: filledBy(row),
      boroughCodes: row.boroughCodes?.split(' ') ?? [],
      checks: (checks.byContact.get(row.contactId) ?? []).filter(({ revision }) => revision === row.number),
    }));
}

/** Whether a line answers by day or by night is worked out once for each way in which lines are described. */
function createPostLookup(): (row: RevisionRow) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ kind, role, hours, serves }) => {
    const key = hours === null ? kind : `${serves} ${role}\n${hours}`;
    const found = known.get(key);
    if (found) return found;
    const posts = postsOf({
      kind,
      role,
      hours: hours === null ? { kind: 'unknown' } : (JSON.parse(hours) as Hours),
      serves,
    });
    known.set(key, posts);
    return posts;
  };
}

/** The marks that there are, and those that a check or a new number ended. */
function readMarks(transaction: Transaction): readonly UnreachableTime[] {
  return transaction.all<UnreachableTime>(sql`
    select id as contactId, unreachable_since_on as fromOn, null as endsAt
    from ${contacts} where unreachable_since_on is not null
    union all
    select contact_id, ended_unreachable_on, recorded_at
    from ${verifications} where ended_unreachable_on is not null and withdrawn_at is null
    union all
    select r.contact_id, r.ended_unreachable_since_on, n.created_at
    from ${contactRevisions} r join ${contactRevisions} n on n.contact_id = r.contact_id and n.number = r.number + 1
    where r.ended_unreachable_since_on is not null`);
}

/** Oldest first. */
export function readPolicyChanges(transaction: Transaction): readonly PolicyChange[] {
  return transaction
    .all<{ readonly kind: ContactKind; readonly at: string; readonly before: string }>(sql`
      select p.kind, e.at, e.before
      from ${policies} p join ${auditEvents} e on e.subject = 'policy:' || p.kind
      where e.action = 'policy.edit' order by e.id`)
    .map(({ kind, at, before }) => ({ kind, at, before: JSON.parse(before) as FreshnessPolicy }));
}

/**
 * The first check is looked for among those recorded before the end of the first day, where any of them will do: in a
 * list of years there are many, and reading them all takes long.
 */
function readFirsts(
  transaction: Transaction,
  firstEnd: string,
): Pick<ListHistory, 'firstEntryAt' | 'firstCheckAt'> {
  const counted = sql`${verifications} v join ${contacts} c on c.id = v.contact_id
    where not c.is_demonstration and v.withdrawn_at is null`;
  const row = transaction.get<Pick<ListHistory, 'firstEntryAt' | 'firstCheckAt'>>(sql`
    select
      (select min(created_at) from ${contacts} where not is_demonstration) as firstEntryAt,
      coalesce(
        (select v.recorded_at from ${counted} and v.recorded_at < ${firstEnd} limit 1),
        (select min(v.recorded_at) from ${counted})
      ) as firstCheckAt`);
  return row ?? { firstEntryAt: null, firstCheckAt: null };
}
