/**
 * From a change being acknowledged to its words standing on the public page: PATCH of the admin API against a running
 * server, with the build of the same release beside it, as the database timed it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { desc, eq } from 'drizzle-orm';
import { contacts } from '../../db/schema/contacts.ts';
import { releases } from '../../db/schema/publishing.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { urls } from '../../src/urls.ts';
import { createApiKey } from '../../src/use-cases/people/keys/api-keys.ts';
import { type BenchSite, createBenchSite, serveBenchSite } from './bench-site.ts';
import { median } from './measure-load.ts';
import type { BenchmarkRow } from './row.ts';

const goalSeconds = 5;
const rounds = 5;
const giveUpMs = 60_000;
const askEveryMs = 25;

export async function benchSaveToPublic(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  const served = await serveBenchSite(site, 'any core');
  const origin = `http://127.0.0.1:${served.port}`;
  const saves: number[] = [];
  const builds: number[] = [];
  try {
    const key = makeKey(site);
    for (let round = 0; round <= rounds; round++) {
      const saved = await timeSave(site, origin, key, round);
      // The first warms the caches of the machine.
      if (round === 0) continue;
      saves.push(saved);
      builds.push(readBuildTime(site));
    }
  } finally {
    await served.stop();
    await site.dispose();
  }
  const seconds = median(saves);
  return [
    {
      what: 'A saved change, acknowledged to public',
      measured: `${seconds.toFixed(2)} s, at most ${Math.max(...saves).toFixed(2)} s`,
      reference: `the release itself, built, checked and compressed: ${median(builds).toFixed(2)} s`,
      ratio: median(saves.map((save, round) => save / (builds[round] ?? Number.NaN))).toFixed(2),
      goal: `≤ ${goalSeconds} s`,
      met: seconds <= goalSeconds,
    },
  ];
}

/** A key of an administrator. */
export function makeKey({ database, settings }: BenchSite): string {
  const result = createApiKey(
    {
      database,
      principal: systemPrincipal('bench'),
      now: new Date(),
      requestId: 'bench',
      publicUrl: settings.publicUrl,
    },
    { name: 'Benchmark', role: 'admin', areaCodes: [], expiresOn: null },
  );
  if (result.kind !== 'created') throw new Error(JSON.stringify(result));
  return result.key;
}

/** @returns seconds from the answer to the change until a reader is served it */
async function timeSave(
  { database }: BenchSite,
  origin: string,
  key: string,
  round: number,
): Promise<number> {
  const contact = database.select().from(contacts).where(eq(contacts.id, 'demo-council-hackney')).get();
  if (!contact) throw new Error('There is no contact to change.');
  const words = `Changed for the ${round + 1}. time.`;
  const answer = await fetch(origin + urls.apiAdminContact(contact.id), {
    method: 'PATCH',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'If-Match': `"${contact.currentRevision}"`,
    },
    body: JSON.stringify({ notes: words }),
  });
  const acknowledgedAt = performance.now();
  if (answer.status !== 200)
    throw new Error(`The change was not taken: ${answer.status} ${await answer.text()}`);
  for (;;) {
    const page = await fetch(origin + urls.borough('hackney')).then((response) => response.text());
    const ms = performance.now() - acknowledgedAt;
    if (page.includes(words)) return ms / 1000;
    if (ms > giveUpMs) throw new Error('The change was never published.');
    await sleep(askEveryMs);
  }
}

/** Of the newest release, in seconds. */
function readBuildTime({ database }: BenchSite): number {
  const last = database
    .select()
    .from(releases)
    .where(eq(releases.state, 'live'))
    .orderBy(desc(releases.id))
    .get();
  if (!last?.finishedAt) throw new Error('There is no release.');
  return (Date.parse(last.finishedAt) - Date.parse(last.startedAt)) / 1000;
}

if (import.meta.main) console.table(await benchSaveToPublic());
