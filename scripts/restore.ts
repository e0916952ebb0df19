/** npm run restore: puts a backup in the place of the database. */
import './lib/project-node.ts';
import './lib/private-files.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/domain/text/counted.ts';
import { readSettings } from '../src/settings.ts';
import { type RestoreResult, restore } from '../src/use-cases/backups/restore.ts';
import type { KeyOutcome } from '../src/use-cases/backups/restored-key.ts';
import { nameCause } from '../src/use-cases/publish/failure-cause.ts';

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

const keyWords: Readonly<Record<KeyOutcome, string | undefined>> = {
  same: undefined,
  brought: 'The secret key of the backup is in its place.',
  lost: 'The secret key that the backup was used with is neither in it nor here: everyone sets up their second factor again.',
};

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'bring-back': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [backup] = positionals;
  if (values.help || backup === undefined || positionals.length > 1) {
    process[values.help ? 'stdout' : 'stderr'].write(usage);
    return values.help ? 0 : 2;
  }
  const bringBack = values['bring-back'];
  const result = await restore(readSettings().dataDir, resolve(backup), new Date(), { bringBack, say });
  if (result.kind === 'refused') {
    say(`${backup} was not restored, and nothing has changed. ${result.problem}`);
    return 1;
  }
  for (const line of describe(backup, result, bringBack)) say(line);
  if (result.savedTo !== null) process.stdout.write(`${result.savedTo}\n`);
  return 0;
}

function describe(
  backup: string,
  result: Extract<RestoreResult, { kind: 'restored' }>,
  bringBack: boolean,
): readonly string[] {
  const { takenAway, endedLinks, problems, damage, savedTo } = result;
  const many = counted(takenAway.length, 'thing');
  return [
    `${backup} has been restored. Everyone is signed out.`,
    damage === null ? undefined : `What was there was not backed up (${damage}). It was moved to ${savedTo}.`,
    ...(takenAway.length === 0
      ? []
      : [
          bringBack
            ? `${many} that had been taken away since the backup came back:`
            : `${many} that had been taken away since the backup stayed away (to have them back, restore again with --bring-back):`,
          ...takenAway.map(({ words }) => `  ${words}`),
        ]),
    ...endedLinks,
    problems.length === 0
      ? undefined
      : `Not everything could be compared with what was there: ${problems.join('; ')}. Keys, people and names that were taken away since the backup may be back: look under /admin/keys/, /admin/people/ and through the contacts.`,
    result.mendedCount === 0
      ? undefined
      : `The backup lacked ${counted(result.mendedCount, 'trigger')} of the schema, which are back: somebody may have been at it. See npm run -s admin -- audit-verify.`,
    keyWords[result.key],
    result.needsRestart
      ? 'Restart the server if it runs: until then it does not work as it should.'
      : undefined,
  ].filter((line) => line !== undefined);
}

try {
  process.exitCode = await main();
} catch (error) {
  say(nameCause(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
