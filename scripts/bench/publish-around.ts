/**
 * The cost of a publish apart from its time: the memory of server and publisher together, whether it succeeds in a
 * control group of 384 MB, how long readers wait meanwhile, and how long a start takes that finds a release.
 */
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { urls } from '../../src/urls.ts';
import { startBareCopy } from './bare-copy.ts';
import { type BenchSite, createBenchSite, serveBenchSite } from './bench-site.ts';
import { endProcess, median } from './measure-load.ts';
import { percentile, startReaders } from './read-steadily.ts';
import type { BenchmarkRow } from './row.ts';
import { keepAsking, makeKey, timeChangeByOthers, timeSave } from './save-to-public.ts';

const memoryGoalMb = 350;
const groupMb = 384;
const readersGoal = 1.5;
const saves = 5;
const readersMs = 8000;
const rounds = 5;
/** Seldom, because whoever waits for a change shares the processors with the readers. */
const askEveryMs = 100;

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
  const { port } = served;
  const changes = [
    { what: 'the directory is published', change: () => timeChangeByOthers(site, port, askEveryMs) },
    { what: 'changes are saved and published', change: () => timeSave(site, port, key, askEveryMs) },
  ];
  try {
    await timeSave(site, port, key);
    const bare = await startBareCopy({ port, path: urls.borough('hackney') }, site.settings.dataDir, 'any');
    try {
      const rows: BenchmarkRow[] = [];
      for (const { what, change } of changes)
        rows.push(await compareReaders({ ours: port, bare: bare.port }, what, change));
      return rows;
    } finally {
      await endProcess(bare.child);
    }
  } finally {
    await served.stop();
  }
}

/** The p99 of readers of one server, one figure a round. */
interface Waits {
  readonly quiet: number[];
  readonly busy: number[];
}

/**
 * Readers of our server and those of a bare one take turns, so that both meet the same noise. Whoever waits for the
 * change asks our server as often when nothing is published, so that only publishing differs.
 * @param change makes one change, and ends when it is public
 */
async function compareReaders(
  ports: { readonly ours: number; readonly bare: number },
  what: string,
  change: () => Promise<unknown>,
): Promise<BenchmarkRow> {
  const mine: Waits = { quiet: [], busy: [] };
  const bare: Waits = { quiet: [], busy: [] };
  let published = 0;
  const publishOn = async () => {
    const startedAt = performance.now();
    while (performance.now() - startedAt < readersMs) {
      await change();
      published++;
    }
  };
  for (let round = 0; round < rounds; round++) {
    for (const [port, { quiet, busy }] of [[ports.ours, mine] as const, [ports.bare, bare] as const]) {
      quiet.push(await waitOfReaders(port, () => keepAsking(ports.ours, askEveryMs, readersMs)));
      busy.push(await waitOfReaders(port, publishOn));
    }
  }
  const ratio = ratioOf(mine);
  return {
    what: `A borough page while ${what} without a pause, p99`,
    measured: `${median(mine.busy).toFixed(1)} ms; ${published} publishes`,
    reference: `without: ${median(mine.quiet).toFixed(1)} ms (bare node:http beside the same: ${median(bare.busy).toFixed(1)} against ${median(bare.quiet).toFixed(1)} ms, ${ratioOf(bare).toFixed(2)})`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${readersGoal}`,
    met: ratio <= readersGoal,
  };
}

async function waitOfReaders(port: number, meanwhile: () => Promise<void>): Promise<number> {
  const readers = startReaders(port);
  await meanwhile();
  return percentile(await readers.stop(), 0.99);
}

function ratioOf({ quiet, busy }: Waits): number {
  return median(busy.map((ms, round) => ms / (quiet[round] ?? Number.NaN)));
}

if (import.meta.main) console.table(await benchAroundPublish());
