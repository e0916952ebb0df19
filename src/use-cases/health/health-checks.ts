/**
 * The health checks besides the database, the release and publishing, in one table. The server runs each at every poll,
 * so each is cheap. `unready` shows in /readyz; `warning` only on the work list.
 */
import type { Database } from '../../../db/client.ts';
import { jobPatience, whenFree } from '../../../db/contention.ts';
import { watchFile } from '../../../db/file-watch.ts';
import { findKeyProblem } from '../data-folder/secret-key.ts';
import { findJobProblem } from '../freshness/job-health.ts';
import { findMailProblem } from '../mail/send/find-mail-problem.ts';
import { createBackupWatch } from './backup-age.ts';
import { createDiskWatch } from './disk-watch.ts';
import { findMemoryProblem, readMemoryLimit } from './memory.ts';
import { findSampleDataProblem } from './sample-data.ts';
import { tellAdministrators } from './tell-administrators.ts';

/** Parts of the site that a check is about; the server has words for strangers about each. */
export type HealthPart = 'database' | 'job' | 'mail' | 'disk' | 'key' | 'contacts' | 'backup' | 'memory';

export interface HealthCheck {
  readonly part: HealthPart;
  readonly weight: 'unready' | 'warning';
  /**
   * @returns what is wrong and what to do, in a sentence or two; undefined when nothing is
   * @throws Error when the database does not answer
   */
  find(now: Date): string | undefined;
}

export interface HealthSource {
  readonly database: Database;
  readonly dataDir: string;
  readonly publicUrl: string;
  /** The secret key that the server was started with. */
  readonly secret: string;
  /** The memory of the machine; tests replace it. */
  readonly memoryBytes?: number;
}

export function createHealthChecks(source: HealthSource): readonly HealthCheck[] {
  const { database, dataDir, publicUrl, secret } = source;
  const memoryBytes = source.memoryBytes ?? readMemoryLimit();
  const disk = createDiskWatch({
    database,
    dataDir,
    onProblem(problem) {
      const tell = () => tellAdministrators(database, { problem, publicUrl, now: new Date() });
      // On a full disk nothing can be recorded; /readyz and the work list report it all the same.
      whenFree(tell, jobPatience).catch(() => {});
    },
  });
  return [
    { part: 'database', weight: 'unready', find: watchFile(database.$client.name) },
    { part: 'job', weight: 'unready', find: (now) => findJobProblem(database, now) },
    { part: 'mail', weight: 'unready', find: (now) => findMailProblem(database, now) },
    { part: 'disk', weight: 'unready', find: () => disk.find() },
    { part: 'key', weight: 'unready', find: () => findKeyProblem(database, dataDir, secret) },
    { part: 'contacts', weight: 'unready', find: () => findSampleDataProblem(database, publicUrl) },
    { part: 'backup', weight: 'warning', find: createBackupWatch(dataDir, publicUrl) },
    { part: 'memory', weight: 'warning', find: () => findMemoryProblem(memoryBytes) },
  ];
}
