/**
 * The whole site over a data folder that has its release already. Building one takes longer than most files test, so
 * the first file of a run that needs a folder of some kind makes it, and the others start on a copy. global-setup.ts
 * gives it a place and ports.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type SiteProcess, startSiteProcess } from '../../../scripts/lib/site-process.ts';
import { siteCode } from '../site-code.ts';
import { isPortFree } from './free-port.ts';
import { fillDatabase, type SiteContent } from './site-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Missing where the tests are run without vitest.config.ts: each site is then built for itself. */
    readonly builtSites?: {
      readonly folder: string;
      /** One for each worker: a release is built for an address, and two sites cannot have the same at once. */
      readonly ports: readonly number[];
    };
  }
}

export interface SiteData {
  readonly dataDir: string;
  /** Starts the site over it, as often as it is needed. */
  start(): Promise<SiteProcess>;
}

/** A release of its own is built for what has an address of its own. */
export async function createSiteData(
  content: SiteContent,
  environment: Readonly<Record<string, string>>,
): Promise<SiteData> {
  await siteCode();
  const dataDir = await mkdtemp(join(tmpdir(), `${content.kind}-`));
  const shared = inject('builtSites');
  const port = shared?.ports[Number(process.env['VITEST_POOL_ID']) - 1];
  const isOwn = shared === undefined || port === undefined || 'PUBLIC_URL' in environment;
  if (isOwn || !(await isPortFree(port))) {
    fillDatabase(dataDir, content);
    return { dataDir, start: () => startSiteProcess(dataDir, environment) };
  }
  const built = join(shared.folder, `${content.kind}-${port}`);
  if (!existsSync(built)) await build(built, port, content);
  await cp(built, dataDir, { recursive: true, verbatimSymlinks: true });
  return { dataDir, start: () => startSiteProcess(dataDir, { PORT: String(port), ...environment }) };
}

/** Under another name until it is whole. */
async function build(built: string, port: number, content: SiteContent): Promise<void> {
  const making = `${built}.making`;
  await mkdir(making, { recursive: true });
  fillDatabase(making, content);
  const site = await startSiteProcess(making, { PORT: String(port) });
  await site.stop();
  await rename(making, built);
}
