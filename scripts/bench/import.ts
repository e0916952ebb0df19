/** Measures the import of postcode editions against the sqlite3 shell's own `.import` of the same rows. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPostcodeSource } from '../../src/use-cases/postcodes/open-source.ts';
import { type BenchmarkSource, listBenchmarkSources } from './postcode-source.ts';
import type { BenchmarkRow } from './row.ts';

const smallestRowsPerSecond = 100_000;
const largestPeakBytes = 200 * 1024 ** 2;
const rounds = 3;

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly peakBytes: number;
}

export async function measureImport(): Promise<BenchmarkRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const rows: BenchmarkRow[] = [];
    for (const source of await listBenchmarkSources(folder)) {
      // A folder each: both databases start empty.
      rows.push(...(await measureSource(source, mkdtempSync(join(folder, 'source-')))));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSource(source: BenchmarkSource, folder: string): Promise<BenchmarkRow[]> {
  const runs: Run[] = [];
  const shellSeconds: number[] = [];
  const unpacked = await unpack(source.path, folder);
  // Alternately, so that other load on the machine affects both.
  for (let round = 0; round < rounds; round++) {
    runs.push(runImport(source.path, join(folder, `import-${round}.db`)));
    const seconds = runShell(unpacked, join(folder, `shell-${round}.db`));
    if (seconds !== undefined) shellSeconds.push(seconds);
  }
  const best = runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
  const rowsPerSecond = best.rows / best.seconds;
  const shell = shellSeconds.length > 0 ? best.rows / Math.min(...shellSeconds) : undefined;
  const peakBytes = Math.max(...runs.map((run) => run.peakBytes));
  return [
    {
      what: `Import of ${source.name}`,
      measured: `${thousands(rowsPerSecond)} rows/s`,
      reference:
        shell === undefined
          ? 'no sqlite3 shell on this machine'
          : `${thousands(shell)} rows/s, sqlite3 .import, unpacked, unchecked`,
      ratio: shell === undefined ? '–' : (rowsPerSecond / shell).toFixed(2),
      goal: `at least ${thousands(smallestRowsPerSecond)} rows/s`,
      met: rowsPerSecond >= smallestRowsPerSecond,
    },
    {
      what: `Peak memory of importing ${source.name}`,
      measured: megabytes(peakBytes),
      reference: megabytes(largestPeakBytes),
      ratio: (peakBytes / largestPeakBytes).toFixed(2),
      goal: `at most ${megabytes(largestPeakBytes)}`,
      met: peakBytes <= largestPeakBytes,
    },
  ];
}

function runImport(path: string, databaseFile: string): Run {
  const child = join(import.meta.dirname, 'import-child.ts');
  const output = execFileSync(process.execPath, ['--optimize-for-size', child, path, databaseFile], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Run;
}

/** One CSV file of all the rows, for the shell. */
async function unpack(path: string, folder: string): Promise<string> {
  const target = join(folder, 'rows.csv');
  const source = await openPostcodeSource(path);
  try {
    for (const [place, file] of source.postcodeFiles.entries()) {
      await pipeline(await file.open(), createWriteStream(target, { flags: place === 0 ? 'w' : 'a' }));
    }
  } finally {
    source.close();
  }
  return target;
}

/** @returns undefined without a shell */
function runShell(csv: string, databaseFile: string): number | undefined {
  const startedAt = performance.now();
  // Code-Point Open has no header, and the shell would take a postcode for one: the table comes first.
  const columns = firstLine(csv)
    .split(',')
    .map((_, column) => `c${column}`)
    .join(', ');
  const commands = [
    'PRAGMA journal_mode = WAL;',
    `CREATE TABLE rows (${columns});`,
    '.mode csv',
    `.import "${csv}" rows`,
  ];
  const { error, status } = spawnSync('sqlite3', [databaseFile], {
    input: `${commands.join('\n')}\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return error || status !== 0 ? undefined : (performance.now() - startedAt) / 1000;
}

function firstLine(csv: string): string {
  const handle = openSync(csv, 'r');
  try {
    const start = Buffer.alloc(4096);
    return start.toString('latin1', 0, readSync(handle, start)).split('\n')[0] ?? '';
  } finally {
    closeSync(handle);
  }
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MB`;
}
