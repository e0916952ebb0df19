/** npm run backup: a checked copy of the database, with the secret key, under DATA_DIR/backups/. */
import './project-node.ts';
import './private-files.ts';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { backUp } from '../src/use-cases/backups/back-up.ts';

const usage = `Usage: npm run backup

Copies the database as it stands, checks the copy, and puts it with the secret key into a new folder under
DATA_DIR/backups/. Safe while the server runs. Prints the folder on stdout. Keep a copy on another machine.

manifest.json beside it holds the head of the audit trail. Kept where nobody who can write the database reaches it, it
later shows whether the trail up to the backup is still the same: npm run -s admin -- audit-verify --head COUNT:HASH

  --help   this text
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) process.stdout.write(usage);
  else {
    const { folder, manifest } = await backUp(readSettings().dataDir, new Date());
    process.stderr.write(
      manifest.auditProblem === null
        ? `Audit head ${manifest.auditHead}\n`
        : `The audit trail is broken. ${manifest.auditProblem}\n`,
    );
    process.stdout.write(`${folder}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
