/**
 * How long readers of a published page wait while a crowd requests pages rendered on demand, compared with the same
 * without a crowd.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { urls } from '../../src/urls.ts';
import { createBenchSite, serveBenchSite } from './bench-site.ts';
import { endProcess, median, spawnPinned } from './measure-load.ts';
import { percentile, startReaders } from './read-steadily.ts';
import type { BenchmarkRow } from './row.ts';

const goal = 5;
const rounds = 5;
const turnMs = 3000;
const path = urls.report('demo-council-hackney');

const crowds = [
  { what: '100 connections ask for a page on demand', connections: 100, atOnce: 1 },
  { what: '1,000 requests come at once on one connection', connections: 1, atOnce: 1000 },
] as const;

export async function benchCrowd(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  const served = await serveBenchSite(site);
  const quiet: number[] = [];
  const crowded: number[][] = crowds.map(() => []);
  try {
    // The first renders and reads warm what they need.
    await measure(served.port, turnMs);
    for (let round = 0; round < rounds; round++) {
      quiet.push(await measure(served.port, turnMs));
      for (const [index, { connections, atOnce }] of crowds.entries()) {
        const child = join(import.meta.dirname, 'crowd-child.ts');
        const order = [String(served.port), String(connections), String(atOnce), path];
        const crowd = spawnPinned(1, [process.execPath, child, ...order], {});
        await sleep(500);
        crowded[index]?.push(await measure(served.port, turnMs));
        await endProcess(crowd);
      }
    }
  } finally {
    await served.stop();
    await site.dispose();
  }
  return crowds.map(({ what }, index) => {
    const ratio = median(crowded[index]?.map((ms, round) => ms / (quiet[round] ?? Number.NaN)) ?? []);
    return {
      what: `A borough page while ${what}, p99`,
      measured: `${median(crowded[index] ?? []).toFixed(1)} ms`,
      reference: `without them: ${median(quiet).toFixed(1)} ms`,
      ratio: ratio.toFixed(2),
      goal: `≤ ${goal}`,
      met: ratio <= goal,
    };
  });
}

/** @returns the p99 of the readers' waiting times, in milliseconds */
async function measure(port: number, ms: number): Promise<number> {
  const readers = startReaders(port);
  await sleep(ms);
  return percentile(await readers.stop(), 0.99);
}

if (import.meta.main) console.table(await benchCrowd());
