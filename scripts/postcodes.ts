/**
 * `npm run postcodes`: imports a postcode edition, or goes back to the one before. See --help.
 *
 * package.json runs it with V8's --optimize-for-size: Node reads the very large package.json of drizzle-orm once for
 * each of its modules, and without that flag the waste alone takes 200 MB before the first row is read.
 */
import './project-node.ts';
import { parseArgs } from 'node:util';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../db/client.ts';
import { loadReference } from '../db/seed/load-seed.ts';
import { dataPaths, readSettings } from '../src/settings.ts';
import { downloadPostcodes } from '../src/use-cases/postcodes/download.ts';
import { type Imported, importEdition } from '../src/use-cases/postcodes/import-edition.ts';
import type { Refused } from '../src/use-cases/postcodes/refusal.ts';
import { type RolledBack, rollbackEdition } from '../src/use-cases/postcodes/rollback-edition.ts';
import { createProgress } from './progress.ts';

const help = `Usage: npm run postcodes -- [FILE] [options]

Imports an edition of UK postcodes and asks for a new release of the site. FILE is the zip of OS Code-Point Open or
of the ONS Postcode Directory (ONSPD) as published, a folder of its CSV files, or one CSV file. Without FILE,
Code-Point Open is downloaded (about 20 MB). The edition in use stays until the new one is complete, and is kept for
going back. ONSPD also brings terminated postcodes. The ONS's National Statistics Postcode Lookup (NSPL) is taken too:
it places a few postcodes near a boundary in the borough of their census output area.

  --label TEXT               name of the edition, when the file does not say or says it wrong
  --released-on YYYY-MM-DD   date of the edition, likewise
  --force                    take the edition even if it has far fewer or more London postcodes than the last
  --rollback                 put the previous edition back in use
  --json                     print what was done as JSON on standard output
  --help                     print this
`;

type Outcome = Imported | RolledBack | Refused;

const options = {
  label: { type: 'string' },
  'released-on': { type: 'string' },
  force: { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const parsed = parseCommandLine();
  if (typeof parsed === 'string') {
    process.stderr.write(`${parsed}\n\n${help}`);
    return 2;
  }
  if (parsed.values.help) {
    process.stdout.write(help);
    return 0;
  }
  const startedAt = performance.now();
  const settings = readSettings();
  const database = openDatabase(dataPaths(settings.dataDir).database);
  try {
    migrateDatabase(database);
    loadReference(database, new Date());
    const outcome = parsed.values.rollback
      ? rollbackEdition(database, new Date())
      : await bring(database, parsed);
    report(outcome, parsed.values.json, (performance.now() - startedAt) / 1000);
    return outcome.kind === 'refused' ? 1 : 0;
  } finally {
    closeDatabase(database);
  }
}

type CommandLine = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

/** @returns what is wrong with it, as text */
function parseCommandLine(): CommandLine | string {
  let parsed: CommandLine;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return 'Give one FILE; a folder may hold several.';
  if (values.rollback && positionals.length > 0) return '--rollback takes no FILE.';
  const date = values['released-on'];
  if (date !== undefined && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date) {
    return `--released-on must be a date such as 2025-11-20, not ${date}.`;
  }
  return parsed;
}

async function bring(database: Database, { values, positionals }: CommandLine): Promise<Outcome> {
  const progress = createProgress(process.stderr);
  try {
    let [path] = positionals;
    if (path === undefined) {
      const { dataDir, postcodesUrl } = readSettings();
      const onProgress = (done: number, total: number | undefined) =>
        progress.update('Downloading', done, total);
      const downloaded = await downloadPostcodes({
        url: postcodesUrl,
        folder: dataPaths(dataDir).downloads,
        onProgress,
      });
      if (downloaded.kind === 'refused') return downloaded;
      path = downloaded.path;
    }
    return await importEdition(database, {
      path,
      now: new Date(),
      isForced: values.force,
      label: values.label,
      releasedOn: values['released-on'],
      onProgress: (step, done, total) => progress.update(stepWords[step], done, total),
    });
  } finally {
    progress.stop();
  }
}

const stepWords = { read: 'Reading postcodes', build: 'Building the index', store: 'Storing' } as const;

function report(outcome: Outcome, asJson: boolean, seconds: number): void {
  if (outcome.kind === 'refused') process.stderr.write(`${outcome.message}\n`);
  else process.stderr.write(`${describe(outcome)}\n`);
  if (asJson)
    process.stdout.write(`${JSON.stringify({ ...outcome, seconds: Number(seconds.toFixed(2)) })}\n`);
}

function describe(outcome: Imported | RolledBack): string {
  const { label, releasedOn } = outcome.edition;
  if (outcome.kind === 'rolled-back')
    return `Back to ${label}, released on ${releasedOn}. ${outcome.replaced.label} is kept.`;
  const { counts } = outcome;
  const count = (number: number) => number.toLocaleString('en-GB');
  return (
    `Imported ${label}, released on ${releasedOn}: ${count(counts.liveLondon)} live London postcodes ` +
    `(${count(counts.largeUserLondon)} of large users, ${count(counts.nearLondon)} near another borough), ` +
    `${count(counts.terminatedLondon)} terminated ones and ${count(counts.liveOutside)} outside London, ` +
    `from ${count(counts.rowsRead)} rows. The site shows it after the next release.`
  );
}

process.exitCode = await main();
