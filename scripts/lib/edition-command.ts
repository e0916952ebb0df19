/**
 * What `npm run postcodes` and `npm run places` have in common: their options, the order of their steps, and their exit
 * statuses. Each supplies its own words and use cases.
 */
import { parseArgs } from 'node:util';
import { closeDatabase, type Database } from '../../db/client.ts';
import { acquireProcessLock, type ProcessLock } from '../../db/connection/process-lock.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { dataPaths, readSettings, type Settings } from '../../src/settings.ts';
import type { Downloaded, DownloadInput } from '../../src/use-cases/postcodes/download.ts';
import type { Refused } from '../../src/use-cases/postcodes/refusal.ts';
import { openDirectory } from '../../src/use-cases/startup/open-directory.ts';
import { createProgress, type Progress } from './progress.ts';
import { UsageError } from './run-command.ts';

/** Longer than an import takes. */
const lockWaitMs = 10 * 60_000;

const options = {
  label: { type: 'string' },
  'released-on': { type: 'string' },
  force: { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

type CommandLine = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

/** What the use cases of both commands take. */
export interface EditionInput {
  readonly path: string;
  readonly now: Date;
  readonly isForced: boolean;
  readonly label: string | undefined;
  readonly releasedOn: string | undefined;
}

export interface EditionCommand<Outcome extends { readonly kind: string }> {
  readonly findUrl: (settings: Settings) => string;
  readonly download: (input: DownloadInput) => Promise<Downloaded | Refused>;
  readonly importFile: (
    database: Database,
    input: EditionInput,
    progress: Progress,
  ) => Promise<Outcome | Refused>;
  readonly rollback: (database: Database, now: Date) => Outcome | Refused;
  /** For the operator, on standard error. */
  readonly describe: (outcome: Outcome) => string;
  /** For programs, with --json. */
  readonly toJson: (outcome: Outcome | Refused, seconds: number) => object;
}

/** @returns the exit status: 0 done, 1 refused */
export async function runEditionCommand<Outcome extends { readonly kind: string }>(
  args: readonly string[],
  command: EditionCommand<Outcome>,
): Promise<number> {
  const parsed = parseCommandLine(args);
  const startedAt = performance.now();
  const settings = readSettings();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const database = await openDirectory({ settings, now: new Date(), say });
  let lock: ProcessLock | undefined;
  try {
    lock = await acquireProcessLock(dataPaths(settings.dataDir).editionsLock, lockWaitMs, () =>
      say('Another process is importing; waiting for it to finish …'),
    );
    if (!lock) throw new Error('Another process is importing and does not come to an end.');
    loadReference(database, new Date());
    const outcome = parsed.values.rollback
      ? command.rollback(database, new Date())
      : await bring(command, database, settings, parsed);
    process.stderr.write(`${isRefused(outcome) ? outcome.message : command.describe(outcome)}\n`);
    if (parsed.values.json) {
      const seconds = (performance.now() - startedAt) / 1000;
      process.stdout.write(`${JSON.stringify(command.toJson(outcome, seconds))}\n`);
    }
    return isRefused(outcome) ? 1 : 0;
  } finally {
    lock?.release();
    closeDatabase(database);
  }
}

/** @throws UsageError */
function parseCommandLine(args: readonly string[]): CommandLine {
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new UsageError('Give one FILE; a folder may hold several.');
  if (values.rollback && positionals.length > 0) throw new UsageError('--rollback takes no FILE.');
  const date = values['released-on'];
  if (date !== undefined && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date) {
    throw new UsageError(`--released-on must be a date such as 2025-11-20, not ${date}.`);
  }
  return parsed;
}

async function bring<Outcome extends { readonly kind: string }>(
  command: EditionCommand<Outcome>,
  database: Database,
  settings: Settings,
  { values, positionals }: CommandLine,
): Promise<Outcome | Refused> {
  const progress = createProgress(process.stderr);
  try {
    let [path] = positionals;
    if (path === undefined) {
      const downloaded = await command.download({
        url: command.findUrl(settings),
        folder: dataPaths(settings.dataDir).downloads,
        onProgress: (done, total) => progress.update('Downloading', done, total),
      });
      if (downloaded.kind === 'refused') return downloaded;
      path = downloaded.path;
    }
    const input = {
      path,
      now: new Date(),
      isForced: values.force,
      label: values.label,
      releasedOn: values['released-on'],
    };
    return await command.importFile(database, input, progress);
  } finally {
    progress.stop();
  }
}

function isRefused(outcome: { readonly kind: string }): outcome is Refused {
  return outcome.kind === 'refused';
}
