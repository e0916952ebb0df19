/** The built code of the site, made once for a run of the tests by whichever file needs it first. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { acquireProcessLock } from '../../db/connection/process-lock.ts';
import { ensureSiteCode } from '../../src/build/build-code.ts';
import type { SiteCode } from '../../src/use-cases/publish/site-code.ts';

const projectDir = join(import.meta.dirname, '../..');
const patienceMs = 600_000;

export function siteCode(): Promise<SiteCode> {
  return ensureCode(join(inject('builtSites')?.folder ?? tmpdir(), 'code.lock.db'));
}

/** While one process builds, the others wait for it. */
export async function ensureCode(lockFile: string): Promise<SiteCode> {
  const lock = await acquireProcessLock(lockFile, patienceMs);
  try {
    return await ensureSiteCode({ projectDir, say: () => {} });
  } finally {
    lock?.release();
  }
}
