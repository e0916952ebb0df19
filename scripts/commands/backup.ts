/** What `npm run backup` does. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../../src/settings.ts';
import { backUp } from '../../src/use-cases/backups/back-up.ts';
import { backupFiles } from '../../src/use-cases/backups/backup-files.ts';
import { removeOldBackups } from '../../src/use-cases/backups/remove-old-backups.ts';
import { prepareAccess } from '../../src/use-cases/data-folder/folder-access.ts';
import { hasDatabase, refuseLostDatabase } from '../../src/use-cases/data-folder/inspect-folder.ts';
import { UsageError } from '../lib/run-command.ts';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function parseKeep(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--keep ${text}: give a number, 1 or more.`);
  return Number(text);
}

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { keep: { type: 'string' } } });
  const keep = parseKeep(values.keep);
  const { dataDir } = readSettings();
  refuseLostDatabase(dataDir);
  if (hasDatabase(dataDir)) prepareAccess(dataDir, say);
  const now = new Date();
  const { folder, manifest } = await backUp(dataDir, now);
  say(
    manifest.auditProblem === null
      ? `Audit head ${manifest.auditHead}`
      : `The audit trail is broken. ${manifest.auditProblem}`,
  );
  if (!existsSync(join(folder, backupFiles.secretKey)))
    say('There is no secret key to back up yet: npm start makes it.');
  if (keep !== undefined)
    for (const removed of await removeOldBackups(dataDir, keep, { folder, at: now }))
      say(`Removed ${removed}`);
  process.stdout.write(`${folder}\n`);
  return 0;
}
