/** What the list has achieved, read for the pages of a release. It runs inside the transaction of read-model.ts. */
import { asc } from 'drizzle-orm';
import { impactOf } from '../../../src/domain/impact/impact.ts';
import { impactPeriod } from '../../../src/domain/impact/period.ts';
import type { PublicImpact } from '../../../src/domain/impact/public-impact.ts';
import { gridPosts } from '../../../src/domain/status/post-grid.ts';
import type { Transaction } from '../../client.ts';
import { boroughs } from '../../schema/areas.ts';
import { readImpactChecks } from './checks.ts';
import { oldestCheckOn, readListHistory, readPolicyChanges } from './list-history.ts';
import { readSigns } from './signs.ts';

/** @param today London date */
export function readImpact(transaction: Transaction, today: string): PublicImpact {
  const period = impactPeriod(today);
  const policyChanges = readPolicyChanges(transaction);
  const checks = readImpactChecks(transaction, oldestCheckOn(transaction, period, policyChanges));
  const { signs, histories, unreachable: marks } = readSigns(transaction, period, checks);
  return impactOf(period, {
    list: readListHistory(transaction, period, { policyChanges, checks, marks }),
    ...{ signs, histories },
    posts: gridPosts,
    boroughCodes: transaction
      .select({ code: boroughs.code })
      .from(boroughs)
      .orderBy(asc(boroughs.name))
      .all()
      .map(({ code }) => code),
  });
}
