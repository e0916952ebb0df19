/** What `npm run restore` does. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../../src/domain/text/counted.ts';
import { readSettings } from '../../src/settings.ts';
import { type RestoreResult, restore } from '../../src/use-cases/backups/restore.ts';
import type { KeyOutcome } from '../../src/use-cases/backups/restored-key.ts';
import { UsageError } from '../lib/run-command.ts';

const keyWords: Readonly<Record<KeyOutcome, string | undefined>> = {
  same: undefined,
  brought: 'The secret key of the backup is in its place.',
  lost: 'The secret key that the backup was used with is neither in it nor here: everyone sets up their second factor again.',
};

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'bring-back': { type: 'boolean', default: false } },
  });
  const [backup] = positionals;
  if (backup === undefined || positionals.length > 1) throw new UsageError('Name one backup.');
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
