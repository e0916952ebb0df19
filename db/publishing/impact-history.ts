/**
 * The list as it was over the last months, for the account of impact: the states of its entries, their checks, and when
 * they were marked because nobody could be reached there. Made-up entries are left out. Many rows are read, so the
 * queries say in SQL what is needed of each and nothing is asked of a single entry.
 */
import { sql } from 'drizzle-orm';
import type { ContactKind, ContactStatus } from '../../src/domain/contacts/contact.ts';
import { isShownEverywhere } from '../../src/domain/contacts/kind-profiles.ts';
import type { Serves } from '../../src/domain/contacts/serves.ts';
import type { FreshnessPolicy } from '../../src/domain/freshness/freshness.ts';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import type {
  HeldCheck,
  HeldRevision,
  ListHistory,
  PolicyChange,
  UnreachableTime,
} from '../../src/domain/impact/list-days.ts';
import { type ImpactPeriod, londonDayEnd } from '../../src/domain/impact/period.ts';
import { postsOf } from '../../src/domain/status/post-grid.ts';
import { addDays } from '../../src/domain/time/calendar.ts';
import type { Transaction } from '../client.ts';
import { readPolicies } from '../contacts/contacts.ts';
import { auditEvents } from '../schema/audit.ts';
import { contactCoverage, contactRevisions, contacts, policies, verifications } from '../schema/contacts.ts';

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

/** @param marks as the audit trail has them, of entries at which somebody answered after all */
export function readListHistory(
  transaction: Transaction,
  period: ImpactPeriod,
  marks: readonly UnreachableTime[],
): ListHistory {
  const current = readPolicies(transaction);
  const policyChanges = readPolicyChanges(transaction);
  const longest = Math.max(
    ...[...current.values(), ...policyChanges.map(({ before }) => before)].map(
      ({ verificationDays }) => verificationDays,
    ),
  );
  const [firstDay = period.untilOn] = period.days;
  const firstEnd = londonDayEnd(firstDay);
  const checks = readChecks(transaction, addDays(firstDay, -longest));
  return {
    revisions: readRevisions(transaction, firstEnd, checks),
    unreachable: [...marks, ...readMarks(transaction)],
    policies: current,
    policyChanges,
    ...readFirsts(transaction),
  };
}

/** By contact and revision with a space between. */
type Checks = ReadonlyMap<string, readonly HeldCheck[]>;

/** Those in force at some time from the end of the first day on. */
function readRevisions(transaction: Transaction, firstEnd: string, checks: Checks): readonly HeldRevision[] {
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
      checks: checks.get(`${row.contactId} ${row.number}`) ?? [],
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

/** @param fromOn London date: no older check is in date on any of the days */
function readChecks(transaction: Transaction, fromOn: string): Checks {
  interface Row {
    readonly of: string;
    readonly on: string;
    readonly recordedAt: string;
  }
  const rows = transaction.all<Row>(sql`
    select contact_id || ' ' || revision as "of", verified_on as "on",
      case when carried_from_revision is null then recorded_at else '' end as recordedAt
    from ${verifications}
    where verified_on >= ${fromOn} and withdrawn_at is null`);
  return Map.groupBy(rows, (row) => row.of);
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

function readPolicyChanges(transaction: Transaction): readonly PolicyChange[] {
  return transaction
    .all<{ readonly kind: ContactKind; readonly at: string; readonly before: string }>(sql`
      select p.kind, e.at, e.before
      from ${policies} p join ${auditEvents} e on e.subject = 'policy:' || p.kind
      where e.action = 'policy.edit' order by e.id`)
    .map(({ kind, at, before }) => ({ kind, at, before: JSON.parse(before) as FreshnessPolicy }));
}

function readFirsts(transaction: Transaction): Pick<ListHistory, 'firstEntryAt' | 'firstCheckAt'> {
  const row = transaction.get<Pick<ListHistory, 'firstEntryAt' | 'firstCheckAt'>>(sql`
    select
      (select min(created_at) from ${contacts} where not is_demonstration) as firstEntryAt,
      (select min(v.recorded_at) from ${verifications} v join ${contacts} c on c.id = v.contact_id
        where not c.is_demonstration and v.withdrawn_at is null) as firstCheckAt`);
  return row ?? { firstEntryAt: null, firstCheckAt: null };
}
