/** npm run restore: replaces the database with a backup. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `Usage: npm run restore -- BACKUP [--bring-back]

Puts a backup (a folder made by npm run backup, or a database file) in the place of the database, in DATA_DIR, which is
made when there is none. The backup is checked first. What was there is backed up first, or moved aside when it is
damaged; prints where it is on stdout. A running server goes on and publishes the restored state; when it has to be
started again, this says so. Everyone is signed out.

What was taken away for good since the backup stays away: revoked keys, removed people, old passwords and second
factors, ended invitations and confirm links, and names that were taken off. Invitations and confirm links that only the
backup knows end: nobody can tell who has them. Each is listed.

  --bring-back   have them come back too, and links go on
  --help         this text

Exit status: 0 restored; 1 not restored, and nothing has changed; 2 not understood.
`;

await runCommand({
  name: 'npm run restore',
  usage,
  load: () => import('./commands/restore.ts'),
});
