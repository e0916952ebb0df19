/** `npm run places`: imports names of places, or goes back to those before. See --help. */
import './project-node.ts';
import { parseArgs } from 'node:util';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../db/client.ts';
import { loadReference } from '../db/seed/load-seed.ts';
import { dataPaths, readSettings } from '../src/settings.ts';
import { type ImportedPlaces, importPlaces } from '../src/use-cases/places/import-places.ts';
import { type RolledBackPlaces, rollbackPlaces } from '../src/use-cases/places/rollback-places.ts';
import { type DownloadedProduct, downloadProduct } from '../src/use-cases/postcodes/download.ts';
import type { Refused } from '../src/use-cases/postcodes/refusal.ts';
import { createProgress } from './progress.ts';

const help = `Usage: npm run places -- [FILE] [options]

Imports the names of places in London (Brixton, Canary Wharf) with their boroughs, and asks for a new release of the
site. FILE is the zip of OS Open Names in CSV form as published, its folder, or one CSV file that begins with the names
of its columns. Without FILE it is downloaded (about 100 MB). The places in use stay until the new ones are complete,
and are kept for going back. Names that the built-in table gives several boroughs keep them, as a file with one point
for each place has only one; names that the file lacks stay as well.

  --label TEXT               name of the edition, when the file does not say or says it wrong
  --released-on YYYY-MM-DD   date of the edition, likewise
  --force                    take the edition even if it has far fewer or more places than the last
  --rollback                 put the previous edition back in use
  --json                     print what was done as JSON on standard output
  --help                     print this
`;

const openNames: DownloadedProduct = {
  fileName: 'opname_csv_gb.zip',
  what: 'The names of places',
  instead: 'download OS Open Names (CSV) elsewhere and pass the file: npm run places -- FILE.',
};

type Outcome = ImportedPlaces | RolledBackPlaces | Refused;

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
  const database = openDatabase(dataPaths(readSettings().dataDir).database);
  try {
    migrateDatabase(database);
    loadReference(database, new Date());
    const outcome = parsed.values.rollback
      ? rollbackPlaces(database, new Date())
      : await bring(database, parsed);
    process.stderr.write(`${describe(outcome)}\n`);
    if (parsed.values.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
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
      const { dataDir, placesUrl } = readSettings();
      const downloaded = await downloadProduct(openNames, {
        url: placesUrl,
        folder: dataPaths(dataDir).downloads,
        onProgress: (done, total) => progress.update('Downloading', done, total),
      });
      if (downloaded.kind === 'refused') return downloaded;
      path = downloaded.path;
    }
    return await importPlaces(database, {
      path,
      now: new Date(),
      isForced: values.force,
      label: values.label,
      releasedOn: values['released-on'],
      onProgress: (done, total) => progress.update('Reading names', done, total),
    });
  } finally {
    progress.stop();
  }
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'refused':
      return outcome.message;
    case 'rolled-back':
      return `Back to ${outcome.edition.label}, released on ${outcome.edition.releasedOn}. ${outcome.replaced.label} is kept.`;
    case 'imported': {
      const count = (number: number) => number.toLocaleString('en-GB');
      const { label, releasedOn, placeCount, rowsRead } = outcome.edition;
      return (
        `Imported ${label}, released on ${releasedOn}: ${count(placeCount)} names of places in London, ` +
        `${count(outcome.sharedCount)} of them in several boroughs, from ${count(rowsRead)} rows. ` +
        'The site shows them after the next release.'
      );
    }
  }
}

process.exitCode = await main();
