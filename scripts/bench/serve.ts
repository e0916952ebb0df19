/**
 * A published borough page from this server, against the same files from @astrojs/node standalone, and against a bare
 * `node:http` server that sends the same bytes with the same headers from memory.
 */
import { join } from 'node:path';
import { runPlainBuild } from '../../src/build/plain-build.ts';
import { urls } from '../../src/urls.ts';
import { startBareCopy } from './bare-copy.ts';
import { createBenchSite, projectDir, serveBenchSite } from './bench-site.ts';
import { compareUnderLoad, endProcess, loadMaker, median, medianRatio, spawnPinned } from './measure-load.ts';
import type { BenchmarkRow } from './row.ts';

const path = urls.borough('hackney');
const goals = { standalone: 8, bare: 0.6 } as const;

export async function benchServe(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  const { dataDir } = site.settings;
  const ours = await serveBenchSite(site);
  const built = await runPlainBuild(projectDir, site.settings, 'scripts/bench/standalone.config.mjs');
  const bare = await startBareCopy({ port: ours.port, path }, dataDir, 0);
  const standalone = spawnPinned(0, [process.execPath, join(built.dir, 'server/entry.mjs')], {
    HOST: '127.0.0.1',
    PORT: '4399',
    DATA_DIR: dataDir,
  });
  try {
    const contenders = [
      { name: 'this server', port: ours.port },
      { name: '@astrojs/node standalone', port: await waitForStandalone(4399) },
      { name: 'bare node:http', port: bare.port },
    ];
    const [mine = [], astro = [], plain = []] = await compareUnderLoad({
      contenders,
      paths: [path],
      acceptEncoding: 'br',
      rounds: 7,
      secondsPerTurn: 2,
    });
    const rate = (results: typeof mine) =>
      `${Math.round(median(results.map((result) => result.perSecond))).toLocaleString('en-GB')}/s`;
    const row = (reference: string, ratio: number, goal: number): BenchmarkRow => ({
      what: `Published borough page (load: ${loadMaker})`,
      measured: rate(mine),
      reference,
      ratio: ratio.toFixed(2),
      goal: `≥ ${goal}`,
      met: ratio >= goal,
    });
    return [
      row(`@astrojs/node standalone, same files: ${rate(astro)}`, medianRatio(mine, astro), goals.standalone),
      row(`bare node:http, same bytes and headers: ${rate(plain)}`, medianRatio(mine, plain), goals.bare),
    ];
  } finally {
    await Promise.all([ours.stop(), endProcess(bare.child), endProcess(standalone)]);
    await built.remove();
    await site.dispose();
  }
}

/** Astro's server prints nothing that a program could wait for. */
async function waitForStandalone(port: number): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    if (answer?.ok) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('@astrojs/node standalone did not answer.');
}

if (import.meta.main) console.table(await benchServe());
