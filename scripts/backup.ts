/** npm run backup: a verified copy of the database, with the secret key, under DATA_DIR/backups/. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run backup [-- --keep COUNT]

Copies the database as it stands, checks the copy, and puts it with the secret key into a new folder under
DATA_DIR/backups/. Safe while the server runs. Prints the folder on stdout. Keep a copy on another machine.

manifest.json beside it holds the head of the audit trail. Kept where nobody who can write the database reaches it, it
later shows whether the trail up to the backup is still the same: npm run -s admin -- audit-verify --head COUNT:HASH

  --keep COUNT   afterwards remove all but the newest so many under DATA_DIR/backups/; without it none is removed
  --help         this text

A backup holds names that were taken off after it was made, until it is removed.
`;

await runCommand({
  name: 'npm run backup',
  usage,
  load: () => import('./commands/backup.ts'),
});
