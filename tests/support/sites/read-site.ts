/** The site that files share which only read: built once for a run. Runs beside the workers. */
import { eq } from 'drizzle-orm';
import type { Database } from '../../../db/client.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { type SiteProcess, startSiteProcess } from '../../../scripts/lib/site-process.ts';
import { londonDateOf } from '../../../src/domain/time/calendar.ts';
import { loadMadeUpEdition } from '../files/made-up-edition.ts';
import { makeUpHistory, storeHistory } from '../made-up-history.ts';
import { ensureCode } from '../site-code.ts';
import { fillDatabase } from './site-content.ts';

export async function startReadSite(dataDir: string, codeLock: string): Promise<SiteProcess> {
  await ensureCode(codeLock);
  fillDatabase(dataDir, { kind: 'read-site', load: loadWhatIsRead });
  return startSiteProcess(dataDir);
}

/** Two years of counts with days that are missing, and one council whose number readers doubt. */
function loadWhatIsRead(database: Database): void {
  loadMadeUpEdition(database);
  const today = londonDateOf(new Date());
  const missing = (daysBefore: number) => daysBefore > 300 && daysBefore < 312;
  storeHistory(database, makeUpHistory({ lastOn: today, dayCount: 730, contactCount: 59, missing }));
  database
    .update(contacts)
    .set({ reportedDeadOn: today })
    .where(eq(contacts.id, 'demo-council-camden'))
    .run();
}
