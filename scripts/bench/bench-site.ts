/** A separate site for measuring: data folder, seed and, on request, real postcodes. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { dataPaths, readSettings, type Settings } from '../../src/settings.ts';
import { endProcess, spawnPinned, waitForPort } from './measure-load.ts';

export const projectDir = join(import.meta.dirname, '../..');

/** As in package.json. */
export const startFlags = ['--max-semi-space-size=2'] as const;

export interface BenchSite {
  readonly settings: Settings;
  readonly database: Database;
  dispose(): Promise<void>;
}

export async function createBenchSite(): Promise<BenchSite> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const settings = readSettings({ DATA_DIR: dataDir });
  const database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, new Date());
  loadSampleData(database, new Date());
  return {
    settings,
    database,
    async dispose() {
      closeDatabase(database);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export interface ServedSite {
  readonly port: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/**
 * The server as `npm start` runs it; pinned to the core for servers, unless it is to have all.
 * @param controlGroup folder of a control group that limits it
 */
export async function serveBenchSite(
  site: BenchSite,
  cores: 'server core' | 'any core' = 'server core',
  controlGroup?: string,
): Promise<ServedSite> {
  const start = [process.execPath, ...startFlags, join(projectDir, 'scripts/start.ts')];
  // It goes into the group before it takes any memory.
  const enter = ['sh', '-c', 'echo $$ > "$0/cgroup.procs" && exec "$@"', controlGroup ?? ''];
  const command = controlGroup === undefined ? start : [...enter, ...start];
  const environment = {
    DATA_DIR: site.settings.dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: site.settings.publicUrl,
  };
  const child = spawnPinned(cores === 'any core' ? 'any' : 0, command, environment);
  return { port: await waitForPort(child), child, stop: () => endProcess(child) };
}
