/**
 * One publish, from the change saved to the link switched by a running server's publisher, against a plain
 * `astro build` of the same site; for the real 33 boroughs and for 330.
 */
import { readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { contactRevisions, contacts } from '../../db/schema/contacts.ts';
import { runPlainBuild } from '../../src/build/plain-build.ts';
import { dataPaths } from '../../src/settings.ts';
import { requestPublish } from '../../src/use-cases/shared/request-publish.ts';
import { type BenchSite, createBenchSite, projectDir, serveBenchSite } from './bench-site.ts';
import { addMadeUpBoroughs } from './many-boroughs.ts';
import { median } from './measure-load.ts';
import type { BenchmarkRow } from './row.ts';

const goal = 1.5;
const rounds = 5;
const giveUpMs = 5 * 60_000;

export async function benchPublish(): Promise<BenchmarkRow[]> {
  return [await measureSize(33), await measureSize(330)];
}

async function measureSize(boroughCount: number): Promise<BenchmarkRow> {
  const site = await createBenchSite();
  addMadeUpBoroughs(site.database, boroughCount);
  const served = await serveBenchSite(site, 'any core');
  const publishes: number[] = [];
  const builds: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const steps = [
        async () => publishes.push(await timePublish(site, round)),
        async () => builds.push(await timeBuild(site)),
      ];
      for (const step of round % 2 === 0 ? steps : steps.reverse()) await step();
    }
  } finally {
    await served.stop();
    await site.dispose();
  }
  const ratio = median(publishes.map((ms, round) => ms / (builds[round] ?? Number.NaN)));
  return {
    what: `One publish, saved to switched, ${boroughCount} boroughs`,
    measured: seconds(publishes),
    reference: `plain astro build of the same site: ${seconds(builds)}`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${goal}`,
    met: ratio <= goal,
  };
}

const seconds = (times: readonly number[]) => `${(median(times) / 1000).toFixed(2)} s`;

/** Changes one contact, as an editor would, and waits until readers have it. */
async function timePublish({ database, settings }: BenchSite, round: number): Promise<number> {
  const { current } = dataPaths(settings.dataDir);
  const before = readlinkSync(current);
  const startedAt = performance.now();
  database.transaction(
    (transaction) => {
      const contact = transaction.select().from(contacts).where(eq(contacts.kind, 'council_lead')).get();
      if (!contact) throw new Error('There is no contact to change.');
      transaction
        .update(contactRevisions)
        .set({ notes: `Changed for the ${round + 1}. time.` })
        .where(eq(contactRevisions.contactId, contact.id))
        .run();
      requestPublish(transaction, {
        at: new Date().toISOString(),
        by: 'system:bench',
        reason: 'Measurement',
      });
    },
    { behavior: 'immediate' },
  );
  while (readlinkSync(current) === before) {
    if (performance.now() - startedAt > giveUpMs) throw new Error('The change was never published.');
    await sleep(5);
  }
  return performance.now() - startedAt;
}

async function timeBuild({ settings }: BenchSite): Promise<number> {
  const startedAt = performance.now();
  const built = await runPlainBuild(projectDir, settings);
  const took = performance.now() - startedAt;
  await built.remove();
  return took;
}

if (import.meta.main) console.table(await benchPublish());
