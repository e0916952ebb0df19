/**
 * Checks whether every external page that readers are sent to still exists, and records the results for the work list.
 * It runs on the server, on a schedule: no reader's browser makes these requests.
 */
import { join } from 'node:path';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { finishJobRun, startJobRun } from '../../../db/freshness/freshness.ts';
import {
  type ExternalLink,
  listFailingLinks,
  replaceExternalLinks,
} from '../../../db/publishing/external-links.ts';
import { judgeLink, type LinkAnswer, type LinkOutcome } from '../../domain/links/link-outcome.ts';
import { systemPrincipal } from '../../domain/people/access.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { dataPaths, type Settings } from '../../settings.ts';
import { urls } from '../../urls.ts';
import { findCurrentReleaseId } from '../publish/release/release-layout.ts';
import { eachAtOnce } from '../shared/each-at-once.ts';
import { askLink } from './ask-link.ts';
import { collectLinks, type FoundLink } from './collect-links.ts';

export const linksJob = 'links';

export interface LinkCheck {
  readonly database: Database;
  readonly settings: Settings;
  readonly clock: () => Date;
  readonly log: (line: string) => void;
  /** Replaces the request to an address, for tests. */
  readonly ask?: (url: string) => Promise<LinkAnswer>;
}

export type LinkCheckResult =
  | {
      readonly kind: 'checked';
      readonly links: readonly ExternalLink[];
      readonly counts: Readonly<Record<LinkOutcome, number>>;
    }
  /** Nothing has been published yet. */
  | { readonly kind: 'no-release' };

const timeoutMs = 15_000;
/** Sites that are asked at the same time; each site gets one request at a time. */
const sitesAtOnce = 6;

/** @throws when the check failed: only the failure is then recorded */
export async function checkLinks(check: LinkCheck): Promise<LinkCheckResult> {
  const { database, settings, clock } = check;
  const paths = dataPaths(settings.dataDir);
  const releaseId = await findCurrentReleaseId(paths.current);
  if (releaseId === undefined) return { kind: 'no-release' };
  const run = startJobRun(database, linksJob, clock().toISOString());
  try {
    const found = await collectLinks(join(paths.releases, releaseId));
    check.log(`${found.length} pages elsewhere are linked to`);
    const links = await askAll(check, found);
    if (links.length > 0 && links.every(({ status }) => status === null))
      throw new Error('No page elsewhere answered at all: this machine seems to have no network.');
    const counts = write(check, links);
    finishJobRun(database, run, {
      finishedAt: clock().toISOString(),
      outcome: 'done',
      detail: `${counts.works} work, ${counts.unclear} unclear, ${counts.broken} broken`,
    });
    return { kind: 'checked', links, counts };
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    finishJobRun(database, run, { finishedAt: clock().toISOString(), outcome: 'failed', detail });
    throw error;
  }
}

async function askAll(check: LinkCheck, found: readonly FoundLink[]): Promise<readonly ExternalLink[]> {
  const { settings, clock } = check;
  const ask = check.ask ?? ((url) => askLink(url, { timeoutMs, userAgent: userAgentOf(settings) }));
  const since = new Map(
    listFailingLinks(check.database).map(({ url, failingSinceOn }) => [url, failingSinceOn]),
  );
  const sites = [...Map.groupBy(found, ({ url }) => new URL(url).host).values()];
  const checked: ExternalLink[] = [];
  await eachAtOnce(sites, sitesAtOnce, async (site) => {
    for (const link of site) {
      const verdict = judgeLink(await ask(link.url));
      const now = clock();
      const failingSinceOn = verdict.outcome === 'works' ? null : (since.get(link.url) ?? londonDateOf(now));
      checked.push({ ...link, ...verdict, checkedAt: now.toISOString(), failingSinceOn });
    }
  });
  return checked.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Sites that keep logs can see who asks, and why. */
function userAgentOf({ publicUrl }: Settings): string {
  return `Mozilla/5.0 (compatible; LondonContactDirectory-LinkCheck/1.0; +${publicUrl}${urls.about()})`;
}

function write({ database, clock }: LinkCheck, links: readonly ExternalLink[]): Record<LinkOutcome, number> {
  const counts = { works: 0, unclear: 0, broken: 0 };
  for (const { outcome } of links) counts[outcome]++;
  database.transaction(
    (transaction) => {
      replaceExternalLinks(transaction, links);
      appendAuditEvent(transaction, {
        at: clock().toISOString(),
        actor: systemPrincipal(linksJob).id,
        action: 'links.check',
        subject: 'links',
        after: counts,
      });
    },
    { behavior: 'immediate' },
  );
  return counts;
}
