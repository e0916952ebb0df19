/**
 * The time from starting to answering, with an existing release: the artefact as a server runs it, compared with the
 * same code run from its sources in the same run.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { siteCodeDir } from '../../src/use-cases/publish/site-code.ts';
import { type BenchSite, createBenchSite, projectDir, serveBenchSite, startFlags } from './bench-site.ts';
import { endProcess, median, waitForPort } from './measure-load.ts';
import type { BenchmarkRow } from './row.ts';

const goal = 0.5;
const rounds = 7;

export async function benchStart(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  const shipped: number[] = [];
  const sources: number[] = [];
  try {
    // Builds the code and makes the release.
    await (await serveBenchSite(site, 'any core')).stop();
    for (let round = 0; round < rounds; round++) {
      shipped.push(await timeStart(site, join(siteCodeDir(projectDir), 'start.mjs')));
      sources.push(await timeStart(site, join(projectDir, 'scripts/serve.ts')));
    }
  } finally {
    await site.dispose();
  }
  const ratio = median(shipped.map((ms, round) => ms / (sources[round] ?? Number.NaN)));
  return [
    {
      what: 'Start to ready, with a release at hand',
      measured: `${(median(shipped) / 1000).toFixed(2)} s`,
      reference: `the same code from its sources: ${(median(sources) / 1000).toFixed(2)} s`,
      ratio: ratio.toFixed(2),
      goal: `≤ ${goal}`,
      met: ratio <= goal,
    },
  ];
}

async function timeStart({ settings }: BenchSite, script: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...startFlags, script], {
    env: {
      ...process.env,
      DATA_DIR: settings.dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      PUBLIC_URL: settings.publicUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await waitForPort(child);
  const took = performance.now() - startedAt;
  await endProcess(child);
  return took;
}

if (import.meta.main) console.table(await benchStart());
