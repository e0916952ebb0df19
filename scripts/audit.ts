/**
 * `npm run audit`: what others measure pages by. Builds and serves a site of its own with the demonstration contacts,
 * then: the Nu HTML Checker over every file of the release, the weight of the first view of every page, and
 * Lighthouse on the three pages that matter most. Prints a table each; exit status 1 when anything falls short.
 */
import './project-node.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataPaths } from '../src/settings.ts';
import { urls } from '../src/urls.ts';
import { type FirstView, measureFirstView, partsWords, roundTripBytes } from './audit/first-view.ts';
import { categories, scorePages } from './audit/lighthouse.ts';
import { checkMarkup, hasJava, listMarkupFiles } from './audit/markup.ts';
import { listPageKinds } from './audit/public-pages.ts';
import { startSiteProcess } from './site-process.ts';

const scoredPaths = [urls.home(), urls.borough('hackney'), urls.whoToCall()];

async function auditMarkup(clientDir: string): Promise<boolean> {
  if (!hasJava()) {
    console.log('Nu HTML Checker: not run, because there is no Java here.\n');
    return true;
  }
  const files = listMarkupFiles(clientDir);
  const problems = await checkMarkup(files);
  console.log(`Nu HTML Checker: ${problems.length} errors and warnings in ${files.length} files.`);
  for (const problem of problems) console.log(`  ${problem.replace(clientDir, '')}`);
  console.log('');
  return problems.length === 0;
}

async function auditFirstViews(origin: string, clientDir: string): Promise<boolean> {
  const heaviest: FirstView[] = [];
  for (const { paths } of listPageKinds(clientDir)) {
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

async function auditScores(origin: string): Promise<boolean> {
  const results = await scorePages(origin, scoredPaths);
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

const dataDir = await mkdtemp(join(tmpdir(), 'audit-'));
try {
  const site = await startSiteProcess(dataDir);
  try {
    const clientDir = join(dataPaths(dataDir).current, 'client');
    const passed = [
      await auditMarkup(clientDir),
      await auditFirstViews(site.origin, clientDir),
      await auditScores(site.origin),
    ];
    process.exitCode = passed.every(Boolean) ? 0 : 1;
  } finally {
    await site.stop();
  }
} finally {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
