/** npm run backup: a checked copy of the database, with the secret key, under DATA_DIR/backups/. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { backUp } from '../src/use-cases/backups/back-up.ts';
import { backupFiles } from '../src/use-cases/backups/backup-files.ts';
import { removeOldBackups } from '../src/use-cases/backups/remove-old-backups.ts';
import { prepareAccess } from '../src/use-cases/data-folder/folder-access.ts';
import { hasDatabase, refuseLostDatabase } from '../src/use-cases/data-folder/inspect-folder.ts';
import { nameCause } from '../src/use-cases/publish/failure-cause.ts';

const usage = `Usage: npm run backup [-- --keep COUNT]

Copies the database as it stands, checks the copy, and puts it with the secret key into a new folder under
DATA_DIR/backups/. Safe while the server runs. Prints the folder on stdout. Keep a copy on another machine.

manifest.json beside it holds the head of the audit trail. Kept where nobody who can write the database reaches it, it
later shows whether the trail up to the backup is still the same: npm run -s admin -- audit-verify --head COUNT:HASH

  --keep COUNT   afterwards remove all but the newest so many under DATA_DIR/backups/; without it none is removed
  --help         this text

A backup holds names that were taken off after it was made, until it is removed.
`;

class UsageError extends Error {}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function parseKeep(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--keep ${text}: give a number, 1 or more.`);
  return Number(text);
}

function parseCommand() {
  try {
    return parseArgs({ options: { keep: { type: 'string' }, help: { type: 'boolean', default: false } } })
      .values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const values = parseCommand();
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
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
}

try {
  await main();
} catch (error) {
  say(nameCause(error instanceof Error ? error.message : String(error)));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
