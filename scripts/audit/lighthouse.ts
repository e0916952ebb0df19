/** Lighthouse's four scores for a page, as its own command gives them: a telephone on a slow network. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments, ensureChromium } from '../lib/find-chromium.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface LighthouseScores {
  readonly path: string;
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What keeps the page from 100, one line each. */
  readonly shortfalls: readonly string[];
}

/** Timing varies with the load of the machine: the median of three runs counts, for each category by itself. */
const runsOfEach = 3;

/** On a busy machine a run sometimes fails to record anything; it is then repeated. */
const attemptsOfEach = 3;

/** @param signal ends the browser, and the runs with it */
export async function scorePages(
  origin: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly LighthouseScores[]> {
  const results: LighthouseScores[] = [];
  for (const path of paths) {
    const runs: LighthouseScores[] = [];
    for (let run = 1; run <= runsOfEach; run++) {
      process.stderr.write(`Lighthouse: ${path}, run ${run} of ${runsOfEach}\n`);
      runs.push(await scorePage(origin, path, attemptsOfEach, signal));
    }
    results.push(middleOf(path, runs));
  }
  return results;
}

async function scorePage(
  origin: string,
  path: string,
  attempts: number,
  signal: AbortSignal,
): Promise<LighthouseScores> {
  signal.throwIfAborted();
  const chrome = await launch({
    chromePath: ensureChromium((message) => process.stderr.write(`${message}\n`), 'whole'),
    chromeFlags: [...chromiumArguments, '--headless=new'],
    logLevel: 'silent',
    // The command ends it itself, and then has more to end.
    handleSIGINT: false,
  });
  const end = () => chrome.kill();
  signal.addEventListener('abort', end);
  try {
    return await scoreOnce(origin, path, chrome.port);
  } catch (error) {
    if (attempts <= 1 || signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', end);
    chrome.kill();
  }
  return scorePage(origin, path, attempts - 1, signal);
}

async function scoreOnce(origin: string, path: string, port: number): Promise<LighthouseScores> {
  const result = await lighthouse(origin + path, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse failed on ${path}: ${lhr.runtimeError.message}`);
  const shortfalls: string[] = [];
  const scores = Object.fromEntries(
    categories.map((category) => {
      const found = lhr.categories[category];
      if (!found || found.score === null) throw new Error(`Lighthouse gave no score for ${category}.`);
      for (const { id, weight } of found.auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 0.995)
          shortfalls.push(`${category}: ${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim());
      }
      return [category, Math.round(found.score * 100)];
    }),
  ) as Record<Category, number>;
  return { path, scores, shortfalls };
}

function middleOf(path: string, runs: readonly LighthouseScores[]): LighthouseScores {
  const scores = Object.fromEntries(
    categories.map((category) => {
      const ordered = runs.map((run) => run.scores[category]).toSorted((a, b) => a - b);
      return [category, ordered[Math.floor(ordered.length / 2)] ?? 0];
    }),
  ) as Record<Category, number>;
  const short = categories.filter((category) => scores[category] < 100);
  const shortfalls = new Set(
    runs.flatMap((run) =>
      run.shortfalls.filter((line) => short.some((category) => line.startsWith(category))),
    ),
  );
  return { path, scores, shortfalls: [...shortfalls] };
}
