/** The site that files share which only read: built once for a run. Runs beside the workers. */
import { type SiteProcess, startSiteProcess } from '../../../scripts/lib/site-process.ts';
import { ensureCode } from '../site-code.ts';
import { fillDatabase, ofMadeUpEdition } from './site-content.ts';

export async function startReadSite(dataDir: string, codeLock: string): Promise<SiteProcess> {
  await ensureCode(codeLock);
  fillDatabase(dataDir, ofMadeUpEdition);
  return startSiteProcess(dataDir);
}
