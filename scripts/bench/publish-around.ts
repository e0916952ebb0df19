/**
 * The cost of a publish apart from its time: the memory of server and publisher together, whether it succeeds in a
 * control group of 384 MB, how long readers wait meanwhile, and how long a start takes that finds a release.
 */
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchSite, createBenchSite, serveBenchSite } from './bench-site.ts';
import { median } from './measure-load.ts';
import { percentile, startReaders } from './read-steadily.ts';
import type { BenchmarkRow } from './row.ts';
import { makeKey, timeChangeByOthers, timeSave } from './save-to-public.ts';

const memoryGoalMb = 350;
const groupMb = 384;
const readersGoal = 1.5;
const saves = 5;
const readersMs = 8000;
const rounds = 3;

export async function benchAroundPublish(): Promise<BenchmarkRow[]> {
  const site = await createBenchSite();
  try {
    const key = makeKey(site);
    return [
      await measureMemory(site, key),
      await publishInGroup(site, key),
      ...(await measureReaders(site, key)),
    ];
  } finally {
    await site.dispose();
  }
}

async function measureMemory(site: BenchSite, key: string): Promise<BenchmarkRow> {
  const served = await serveBenchSite(site, 'any core');
  let peakKb = 0;
  let aloneKb = 0;
  const look = () => {
    const server = served.child.pid ?? 0;
    aloneKb = Math.max(aloneKb, memoryOf(server));
    peakKb = Math.max(
      peakKb,
      [server, ...childrenOf(server)].reduce((sum, pid) => sum + memoryOf(pid), 0),
    );
  };
  const timer = setInterval(look, 20);
  try {
    for (let count = 0; count < saves; count++) await timeSave(site, served.port, key);
  } finally {
    clearInterval(timer);
    await served.stop();
  }
  const peakMb = peakKb / 1024;
  return {
    what: `Memory of server and publisher together, at most, over ${saves} publishes`,
    measured: `${peakMb.toFixed(0)} MB, shared pages counted once`,
    reference: `the server alone: ${(aloneKb / 1024).toFixed(0)} MB`,
    ratio: (peakKb / aloneKb).toFixed(2),
    goal: `≤ ${memoryGoalMb} MB`,
    met: peakMb > 0 && peakMb <= memoryGoalMb,
  };
}

/** Proportional to how many processes share each page; 0 where the system does not say. */
function memoryOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

async function publishInGroup(site: BenchSite, key: string): Promise<BenchmarkRow> {
  const what = `A publish in a control group of ${groupMb} MB, server included`;
  const group = makeGroup();
  const row = { what, reference: `${groupMb} MB`, goal: 'publishes' };
  if (!group)
    return {
      ...row,
      measured: 'this machine lets nobody here make one: see the memory above',
      ratio: '–',
      met: true,
    };
  const served = await serveBenchSite(site, 'any core', group.dir);
  try {
    for (let count = 0; count < saves; count++) await timeSave(site, served.port, key);
    const peakMb = Number(readFileSync(group.peakFile, 'utf8')) / 2 ** 20;
    return {
      ...row,
      measured: `${saves} of ${saves} public, at most ${peakMb.toFixed(0)} MB in the group`,
      ratio: (peakMb / groupMb).toFixed(2),
      met: true,
    };
  } finally {
    await served.stop();
    rmdirSync(group.dir);
  }
}

interface Group {
  readonly dir: string;
  readonly peakFile: string;
}

/** @returns undefined where this system has none, or lets nobody of this user make one */
function makeGroup(): Group | undefined {
  const name = `bench-${process.pid}`;
  const [first, second] = [`/sys/fs/cgroup/memory/${name}`, `/sys/fs/cgroup/${name}`];
  const isFirst = existsSync('/sys/fs/cgroup/memory');
  const dir = isFirst ? first : second;
  try {
    mkdirSync(dir);
    const limit = isFirst ? 'memory.limit_in_bytes' : 'memory.max';
    writeFileSync(join(dir, limit), String(groupMb * 2 ** 20));
    return { dir, peakFile: join(dir, isFirst ? 'memory.max_usage_in_bytes' : 'memory.peak') };
  } catch {
    return undefined;
  }
}

async function measureReaders(site: BenchSite, key: string): Promise<BenchmarkRow[]> {
  const served = await serveBenchSite(site, 'any core');
  const changes = [
    { what: 'the directory is published', change: () => timeChangeByOthers(site, served.port) },
    { what: 'changes are saved and published', change: () => timeSave(site, served.port, key) },
  ];
  try {
    await timeSave(site, served.port, key);
    const rows: BenchmarkRow[] = [];
    for (const { what, change } of changes) rows.push(await compareReaders(served.port, what, change));
    return rows;
  } finally {
    await served.stop();
  }
}

/** @param change makes one change, and ends when it is public */
async function compareReaders(
  port: number,
  what: string,
  change: () => Promise<unknown>,
): Promise<BenchmarkRow> {
  const quiet: number[] = [];
  const busy: number[] = [];
  let published = 0;
  for (let round = 0; round < rounds; round++) {
    const before = startReaders(port);
    await sleep(readersMs);
    quiet.push(percentile(await before.stop(), 0.99));
    const during = startReaders(port);
    const startedAt = performance.now();
    while (performance.now() - startedAt < readersMs) {
      await change();
      published++;
    }
    busy.push(percentile(await during.stop(), 0.99));
  }
  const ratio = median(busy.map((ms, round) => ms / (quiet[round] ?? Number.NaN)));
  return {
    what: `A borough page while ${what} without a pause, p99`,
    measured: `${median(busy).toFixed(1)} ms; ${published} publishes`,
    reference: `without: ${median(quiet).toFixed(1)} ms`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${readersGoal}`,
    met: ratio <= readersGoal,
  };
}

if (import.meta.main) console.table(await benchAroundPublish());
