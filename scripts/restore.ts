/** npm run restore: puts a backup in the place of the database. */
import './project-node.ts';
import './private-files.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { restore } from '../src/use-cases/backups/restore.ts';

const usage = `Usage: npm run restore -- BACKUP

Puts a backup (a folder made by npm run backup, or a database file) in the place of the database. It is checked first,
and what was there is backed up first; prints where that is on stdout. A running server goes on and publishes the
restored state. Restart it when the backup holds another secret key.

  --help   this text
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  const [backup] = positionals;
  if (values.help || backup === undefined || positionals.length > 1) {
    process[values.help ? 'stdout' : 'stderr'].write(usage);
    return values.help ? 0 : 2;
  }
  const result = await restore(readSettings().dataDir, resolve(backup), new Date());
  if (result.kind === 'refused') {
    process.stderr.write(`${backup} was not restored, and nothing has changed. ${result.problem}\n`);
    return 1;
  }
  process.stderr.write(`${backup} has been restored.\n`);
  if (result.savedTo !== null) process.stdout.write(`${result.savedTo}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
