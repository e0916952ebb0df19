/** npm run simulate: ten years of the directory, on its real rules, compared with other ways to keep a list. */
import './lib/project-node.ts';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createProgress } from './lib/progress.ts';
import { comparedPolicies, type PolicyName } from './simulation/policies.ts';
import { drawChart } from './simulation/results/chart.ts';
import { type Comparison, compare, planComparison } from './simulation/results/compare.ts';
import { writeComparison, writeParameters } from './simulation/results/report.ts';
import { runAll } from './simulation/results/run-all.ts';
import { planVariations, readVariations, type Variation } from './simulation/results/vary.ts';
import type { RunPlan } from './simulation/run.ts';

const usage = `Usage: npm run -s simulate -- [OPTION …]

Lets ten years pass over made-up posts and their entries, on the real rules, use cases and database, with a clock and
mail of its own, and prints how often an entry shown as checked was in fact wrong: here, and with other ways to keep a
list. Then it halves and doubles everything it takes for granted. scripts/simulation/README.md says what is modelled.

  --quick           one year, 33 boroughs, two seeds, nothing varied: under a minute
  --boroughs N      instead of 33 (three seeds) and 330 (one seed)
  --years N         instead of 10
  --seed N          the first seed, instead of 1
  --seeds N         how many seeds, instead of three for 33 boroughs and one for 330
  --policy NAME     only this one: ${comparedPolicies.map(({ name }) => name).join(', ')}
  --no-vary         leave out halving and doubling
  --chart FILE      write the chart as SVG
  --json            print JSON instead of tables
  --help            this text

The same seed gives the same figures. The whole takes about forty minutes on two idle processors.
Exit status: 0 done; 1 something failed, said on stderr; 2 not understood.
`;

class UsageError extends Error {}

function parseCount(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw new UsageError(`--${name} ${given}: give a whole number from 1 to 1000.`);
  return count;
}

function parsePolicy(given: string | undefined): PolicyName | undefined {
  if (given === undefined) return undefined;
  const found = comparedPolicies.find(({ name }) => name === given);
  if (!found)
    throw new UsageError(
      `--policy ${given}: there are ${comparedPolicies.map(({ name }) => name).join(', ')}.`,
    );
  return found.name;
}

function parseCommand() {
  const option = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      allowNegative: true,
      options: {
        quick: flag,
        boroughs: option,
        years: option,
        seed: option,
        seeds: option,
        policy: option,
        vary: { type: 'boolean', default: true },
        chart: option,
        json: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<number> {
  const values = parseCommand();
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const boroughs = parseCount('boroughs', values.boroughs);
  const seeds = parseCount('seeds', values.seeds);
  const policy = parsePolicy(values.policy);
  const years = parseCount('years', values.years) ?? (values.quick ? 1 : 10);
  const seed = parseCount('seed', values.seed) ?? 1;
  const sizes =
    boroughs !== undefined
      ? [{ boroughs, seeds: seeds ?? 3 }]
      : [
          { boroughs: 33, seeds: seeds ?? (values.quick ? 2 : 3) },
          ...(values.quick ? [] : [{ boroughs: 330, seeds: seeds ?? 1 }]),
        ];
  const names = policy === undefined ? comparedPolicies.map(({ name }) => name) : [policy];
  const comparisons = sizes.map((size) => planComparison({ ...size, years, seed, policies: names }));
  const variations = values.vary && !values.quick && policy === undefined ? planVariations(seed) : [];
  const plans = [...comparisons.flat(), ...variations.map((variation) => variation.plan)];

  const progress = createProgress(process.stderr);
  const outcomes = await runAll(plans, (done) => progress.update('Simulating', done, plans.length));
  progress.stop();
  const outcomeOf = new Map<RunPlan, (typeof outcomes)[number]>(
    plans.flatMap((plan, place) => (outcomes[place] ? [[plan, outcomes[place]]] : [])),
  );
  const compared = comparisons.map((planned) => compare(planned, outcomeOf));
  const varied = readVariations(variations, outcomeOf);
  if (values.chart !== undefined) await writeFile(values.chart, drawChart(compared));
  process.stdout.write(
    values.json ? `${JSON.stringify({ compared, varied })}\n` : writeAll(compared, varied),
  );
  return 0;
}

function writeAll(compared: readonly Comparison[], varied: readonly Variation[]): string {
  return [...compared.map(writeComparison), writeParameters(varied)].join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write('See npm run simulate -- --help.\n');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
