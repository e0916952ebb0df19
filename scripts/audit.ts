/**
 * `npm run audit`: measures pages with public tools. Builds and serves a separate site with the sample contacts, then
 * runs the Nu HTML Checker over every file of the release, weighs the first view of every page, and runs Lighthouse on
 * the pages that matter most. Prints a table for each; exit status 1 when anything falls short. See --help.
 */
import './lib/project-node.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataPaths } from '../src/settings.ts';
import { urls } from '../src/urls.ts';
import { type FirstView, measureFirstView, partsWords, roundTripBytes } from './audit/first-view.ts';
import { categories, scorePages } from './audit/lighthouse.ts';
import { checkMarkup, hasJava, listMarkupFiles } from './audit/markup.ts';
import { listPageKinds } from './audit/public-pages.ts';
import { startSiteProcess } from './lib/site-process.ts';

const help = `Usage: npm run audit [-- --help]

Builds and serves a site of its own with the sample contacts, in a folder that it removes again, and measures it
by what others measure pages by:

  Nu HTML Checker   over every page, stylesheet and picture of the release; where there is no Java it says so
  first view        what a reader fetches to see each kind of page for the first time, at most ${roundTripBytes} bytes
  Lighthouse        on the home page, a borough, /who-to-call/ and /board/, the middle one of three runs

It takes some minutes. Exit status 0 when nothing falls short, 1 when something does, 2 for an option it does not know.
Ended early, it ends what it has started and removes its folder.
`;

const scoredPaths = [urls.home(), urls.borough('hackney'), urls.whoToCall(), urls.board()];

async function auditMarkup(clientDir: string, signal: AbortSignal): Promise<boolean> {
  if (!hasJava()) {
    console.log('Nu HTML Checker: not run, because there is no Java here.\n');
    return true;
  }
  const files = listMarkupFiles(clientDir);
  const problems = await checkMarkup(files, signal);
  console.log(`Nu HTML Checker: ${problems.length} errors and warnings in ${files.length} files.`);
  for (const problem of problems) console.log(`  ${problem.replace(clientDir, '')}`);
  console.log('');
  return problems.length === 0;
}

async function auditFirstViews(origin: string, clientDir: string, signal: AbortSignal): Promise<boolean> {
  const heaviest: FirstView[] = [];
  for (const { paths } of listPageKinds(clientDir)) {
    signal.throwIfAborted();
    const views: FirstView[] = [];
    for (const path of paths) views.push(await measureFirstView(origin, path));
    const [first] = views.toSorted((a, b) => b.byteCount - a.byteCount);
    if (first) heaviest.push(first);
  }
  heaviest.sort((a, b) => b.byteCount - a.byteCount);
  console.log(
    `First view, all bytes with brotli; the heaviest page of each kind; at most ${roundTripBytes}:`,
  );
  for (const view of heaviest)
    console.log(`  ${String(view.byteCount).padStart(6)}  ${view.path}  (${partsWords(view)})`);
  console.log('');
  return heaviest.every(({ byteCount }) => byteCount <= roundTripBytes);
}

async function auditScores(origin: string, signal: AbortSignal): Promise<boolean> {
  const results = await scorePages(origin, scoredPaths, signal);
  console.log('Lighthouse, mobile, the middle one of three runs:');
  const width = Math.max(...scoredPaths.map(({ length }) => length));
  console.log(`  ${''.padEnd(width)}  ${categories.join('  ')}`);
  for (const { path, scores, shortfalls } of results) {
    const cells = categories.map((category) => String(scores[category]).padStart(category.length));
    console.log(`  ${path.padEnd(width)}  ${cells.join('  ')}`);
    for (const shortfall of shortfalls) console.log(`    ${shortfall}`);
  }
  return results.every(({ scores }) => categories.every((category) => scores[category] === 100));
}

/** @returns whether nothing falls short */
async function audit(signal: AbortSignal): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'audit-'));
  try {
    const site = await startSiteProcess(dataDir, {}, signal);
    try {
      const clientDir = join(dataPaths(dataDir).current, 'client');
      const passed = [
        await auditMarkup(clientDir, signal),
        await auditFirstViews(site.origin, clientDir, signal),
        await auditScores(site.origin, signal),
      ];
      return passed.every(Boolean);
    } finally {
      await site.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The status that a shell gives a program ended by a signal: 128 plus its number. */
const signalStatuses = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

async function run(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
    if (values.help) {
      process.stdout.write(help);
      return 0;
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  const stop = new AbortController();
  let endedBy: keyof typeof signalStatuses | undefined;
  for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      endedBy ??= name;
      stop.abort();
    });
  }
  try {
    return (await audit(stop.signal)) ? 0 : 1;
  } catch (error) {
    if (endedBy === undefined) throw error;
    return signalStatuses[endedBy];
  }
}

process.exitCode = await run();
