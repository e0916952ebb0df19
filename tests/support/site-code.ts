/** The built code of the site, made once for a run of the tests by whichever file needs it first. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { acquireProcessLock } from '../../db/connection/process-lock.ts';
import { ensureSiteCode } from '../../src/build/build-code.ts';
import type { SiteCode } from '../../src/use-cases/publish/site-code.ts';

const projectDir = join(import.meta.dirname, '../..');
const patienceMs = 300_000;

/** While one worker builds, the others wait for it. */
export async function siteCode(): Promise<SiteCode> {
  const folder = inject('builtSites')?.folder ?? tmpdir();
  const lock = await acquireProcessLock(join(folder, 'code.lock.db'), patienceMs);
  try {
    return await ensureSiteCode({ projectDir, say: () => {} });
  } finally {
    lock?.release();
  }
}
