/**
 * The time from a saved change, acknowledged, to its public page: with a publisher still running from the previous
 * save, and with one that has to be started, compared with a plain `astro build` of the same site in the same run; for
 * the real 33 boroughs and for 330, on an idle machine and on one whose processors are all kept busy.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { runPlainBuild } from '../../src/build/plain-build.ts';
import { type BenchSite, createBenchSite, projectDir, serveBenchSite } from './bench-site.ts';
import { addMadeUpBoroughs } from './many-boroughs.ts';
import { median } from './measure-load.ts';
import type { BenchmarkRow } from './row.ts';
import { makeKey, saveChange, timeSave, waitUntilPublic } from './save-to-public.ts';

interface Size {
  readonly boroughCount: number;
  readonly rounds: number;
  /** Of the time of a plain build. */
  readonly goals: { readonly warm: number; readonly cold: number };
}

const sizes: readonly Size[] = [
  { boroughCount: 33, rounds: 5, goals: { warm: 0.3, cold: 0.45 } },
  { boroughCount: 330, rounds: 3, goals: { warm: 0.4, cold: 0.6 } },
];
const savesInARow = 10;
/** Of the time of one. */
const rowGoal = 3;

export async function benchPublish(): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const size of sizes) {
    rows.push(...(await measure(size, 'quiet')));
    const busy = keepBusy();
    rows.push(...(await measure(size, 'all processors busy')));
    for (const child of busy) child.kill();
  }
  return rows;
}

function keepBusy(): readonly ChildProcess[] {
  return Array.from({ length: availableParallelism() }, () =>
    // Ends with this process, however that ends.
    spawn(process.execPath, ['--eval', 'const parent = process.ppid; while (process.ppid === parent);'], {
      stdio: 'ignore',
    }),
  );
}

async function measure({ boroughCount, rounds, goals }: Size, condition: string): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  addMadeUpBoroughs(site.database, boroughCount);
  const key = makeKey(site);
  const times = { warm: [] as number[], cold: [] as number[], plain: [] as number[], row: [] as number[] };
  try {
    // The first release, which every later one shares its files with.
    await (await serveBenchSite(site, 'any core')).stop();
    for (let round = 0; round < rounds; round++) {
      times.plain.push(await timePlainBuild(site));
      const served = await serveBenchSite(site, 'any core');
      try {
        times.cold.push(await timeSave(site, served.port, key));
        times.warm.push(await timeSave(site, served.port, key));
        if (boroughCount === sizes[0]?.boroughCount) times.row.push(await timeRow(site, served.port, key));
      } finally {
        await served.stop();
      }
    }
  } finally {
    await site.dispose();
  }
  const rowOf = (kind: 'warm' | 'cold'): BenchmarkRow => {
    const ratio = medianOfRatios(times[kind], times.plain);
    return {
      what: `A saved change to public, publisher ${kind}, ${boroughCount} boroughs, ${condition}`,
      measured: seconds(times[kind]),
      reference: `plain astro build of the same site: ${seconds(times.plain)}`,
      ratio: ratio.toFixed(2),
      goal: `≤ ${goals[kind]}`,
      met: ratio <= goals[kind],
    };
  };
  if (times.row.length === 0) return [rowOf('warm'), rowOf('cold')];
  const ratio = medianOfRatios(times.row, times.warm);
  return [
    rowOf('warm'),
    rowOf('cold'),
    {
      what: `${savesInARow} saves one after another, all public, ${condition}`,
      measured: seconds(times.row),
      reference: `one: ${seconds(times.warm)}`,
      ratio: ratio.toFixed(2),
      goal: `≤ ${rowGoal}`,
      met: ratio <= rowGoal,
    },
  ];
}

/** From the last answer until all are public. */
async function timeRow(site: BenchSite, port: number, key: string): Promise<number> {
  let words = '';
  for (let count = 0; count < savesInARow; count++) words = await saveChange(site, port, key);
  const acknowledgedAt = performance.now();
  await waitUntilPublic(port, words);
  return performance.now() - acknowledgedAt;
}

async function timePlainBuild({ settings }: BenchSite): Promise<number> {
  const startedAt = performance.now();
  const built = await runPlainBuild(projectDir, settings);
  const took = performance.now() - startedAt;
  await built.remove();
  return took;
}

const seconds = (times: readonly number[]) =>
  `${(median(times) / 1000).toFixed(2)} s, at most ${(Math.max(...times) / 1000).toFixed(2)} s`;

function medianOfRatios(measured: readonly number[], reference: readonly number[]): number {
  return median(measured.map((ms, round) => ms / (reference[round] ?? Number.NaN)));
}

if (import.meta.main) console.table(await benchPublish());
