/**
 * `npm run bench`: every measurement in one table, each beside a reference taken in the same run. The machine is
 * named because other machines give other figures; the ratios are what to compare.
 */
import './lib/project-node.ts';
import { cpus, release, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCrowd } from './bench/crowd.ts';
import { benchFindApi } from './bench/find-api.ts';
import { benchFirstView } from './bench/first-view.ts';
import { benchFreshness } from './bench/freshness.ts';
import { measureImport } from './bench/import.ts';
import { measureIndexSize } from './bench/index-size.ts';
import { benchPublish } from './bench/publish.ts';
import { benchAroundPublish } from './bench/publish-around.ts';
import type { BenchmarkRow } from './bench/row.ts';
import { benchServe } from './bench/serve.ts';
import { benchStart } from './bench/start.ts';
import { benchWriters } from './bench/writers.ts';

const help = `Usage: npm run bench -- [NAME …]

Measures, and prints one table. Without a name, everything.

  pages       a published page from this server, against two other servers
  find        the find API over random postcodes, against a bare server with a Map
  publish     from a saved change to the public page, against a plain build
  around      memory of a publish, what readers wait meanwhile, and a group with 384 MB
  start       from starting to answering, against the same code run from its sources
  import      an import of postcode data, against the sqlite3 shell
  index       the size of the postcode index
  freshness   classifying 100,000 contacts, against reading the same rows
  crowd       a published page while a crowd asks for pages rendered on demand, against without one
  writers     a published page, and saves, while another process imports, against without it
  first-view  all bytes of the first view of a borough page, and of the copy for use without signal

Real postcode files are taken from ../shared/data when they are there; otherwise a London of the same size is made up.
`;

const benchmarks: Readonly<Record<string, () => Promise<readonly BenchmarkRow[]>>> = {
  pages: benchServe,
  find: benchFindApi,
  publish: benchPublish,
  around: benchAroundPublish,
  start: benchStart,
  import: measureImport,
  index: measureIndexSize,
  freshness: benchFreshness,
  crowd: benchCrowd,
  writers: benchWriters,
  'first-view': benchFirstView,
};

const columns = ['what', 'measured', 'reference', 'ratio', 'goal'] as const;

function printTable(rows: readonly BenchmarkRow[]): void {
  const heads = ['What', 'Measured', 'Reference', 'Ratio', 'Goal', 'Met'];
  const cells = rows.map((row) => [...columns.map((column) => row[column]), row.met ? 'yes' : 'NO']);
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  console.log([line(heads), line(heads.map(() => '---')), ...cells.map(line)].join('\n'));
}

function describeMachine(): string {
  const [first] = cpus();
  const memoryGib = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${cpus().length} × ${first?.model.trim() || process.arch}, ${memoryGib} GiB, ${type()} ${release()}, Node ${process.versions.node}.`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name));
  if (unknown.length > 0) {
    process.stderr.write(
      `No measurement is called ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.\n`,
    );
    return 2;
  }
  const rows: BenchmarkRow[] = [];
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    process.stderr.write(`Measuring ${name} …\n`);
    rows.push(...(await measure()));
  }
  console.log(`${describeMachine()}\n`);
  printTable(rows);
  return rows.every((row) => row.met) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
