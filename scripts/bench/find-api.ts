/**
 * `GET /api/v1/find?q=` over random postcodes of a whole London, against a bare `node:http` server that looks the
 * same postcodes up in a Map and sends answers written beforehand.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { postcodes } from '../../db/schema/postcodes.ts';
import { urls } from '../../src/urls.ts';
import { importEdition } from '../../src/use-cases/postcodes/import-edition.ts';
import type { BareServerOrder } from './bare-server.ts';
import { createBenchSite, serveBenchSite } from './bench-site.ts';
import type { LoadResult } from './load-order.ts';
import {
  compareUnderLoad,
  endProcess,
  loadMaker,
  median,
  medianRatio,
  spawnPinned,
  waitForPort,
} from './measure-load.ts';
import { listBenchmarkSources } from './postcode-source.ts';
import type { BenchmarkRow } from './row.ts';

const goal = 0.4;
const sampleSize = 2000;
const seed = 20261121;

export async function benchFindApi(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  const { dataDir } = site.settings;
  try {
    const [source] = await listBenchmarkSources(dataDir);
    if (!source) throw new Error('There are no postcodes to look up.');
    const imported = await importEdition(site.database, { path: source.path, now: new Date() });
    if (imported.kind !== 'imported')
      throw new Error(`The postcodes could not be imported: ${JSON.stringify(imported)}`);
    const all = listLiveLondon(site.database);
    const sample = pickRandom(all, sampleSize);
    const served = await serveBenchSite(site);
    const paths = sample.map(
      (postcode) => `${urls.apiFind()}?q=${encodeURIComponent(writeAsPeopleDo(postcode))}`,
    );
    const order = join(dataDir, 'bare.json');
    await writeFile(order, JSON.stringify(await copyAnswers(served.port, all, sample, paths)));
    const bare = spawnPinned(0, [process.execPath, join(import.meta.dirname, 'bare-server.ts'), order], {});
    try {
      const contenders = [
        { name: 'this server', port: served.port },
        { name: 'bare node:http with a Map', port: await waitForPort(bare) },
      ];
      const [mine = [], plain = []] = await compareUnderLoad({
        contenders,
        paths,
        acceptEncoding: 'br',
        rounds: 7,
        secondsPerTurn: 2,
      });
      const ratio = medianRatio(mine, plain);
      return [
        {
          what: `GET ${urls.apiFind()}, random postcodes of ${source.name} (load: ${loadMaker})`,
          measured: describe(mine),
          reference: `bare node:http with a Map of ${all.length.toLocaleString('en-GB')}: ${describe(plain)}`,
          ratio: ratio.toFixed(2),
          goal: `≥ ${goal}`,
          met: ratio >= goal,
        },
      ];
    } finally {
      await Promise.all([served.stop(), endProcess(bare)]);
    }
  } finally {
    await site.dispose();
  }
}

function describe(results: readonly LoadResult[]): string {
  const perSecond = Math.round(median(results.map((result) => result.perSecond)));
  const p99 = median(results.map((result) => result.p99Ms));
  return `${perSecond.toLocaleString('en-GB')}/s, p99 ${p99.toFixed(2)} ms`;
}

function listLiveLondon(database: Database): readonly string[] {
  return database
    .select({ postcode: postcodes.postcode })
    .from(postcodes)
    .where(and(eq(postcodes.status, 'live'), isNotNull(postcodes.boroughCode)))
    .orderBy(asc(postcodes.postcode))
    .all()
    .map((row) => row.postcode);
}

/** A linear congruential generator (Numerical Recipes): the same sample every time. */
function pickRandom(all: readonly string[], count: number): readonly string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)] ?? '';
  });
}

function writeAsPeopleDo(postcode: string): string {
  return `${postcode.slice(0, -3)} ${postcode.slice(-3)}`.toLowerCase();
}

/** The Map holds every live London postcode; those asked for have our own answers, the rest one of the same size. */
async function copyAnswers(
  port: number,
  all: readonly string[],
  sample: readonly string[],
  paths: readonly string[],
): Promise<BareServerOrder> {
  const answers = new Map<string, string>();
  let headers: string[] = [];
  for (const [index, path] of paths.entries()) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
    answers.set(sample[index] ?? '', await response.text());
    headers = [...response.headers].filter(([name]) => !addedByNode.has(name)).flat();
  }
  const filler = answers.values().next().value ?? '';
  return { headers, answers: all.map((postcode) => [postcode, answers.get(postcode) ?? filler] as const) };
}

const addedByNode: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive', 'content-length']);

if (import.meta.main) console.table(await benchFindApi());
