/** Compares the policies over several seeds. */

import { standardWorld } from '../parameters.ts';
import type { PolicyName } from '../policies.ts';
import type { RunOutcome, RunPlan } from '../run.ts';
import { type Estimate, estimate, type Measures, measureNames } from './measure.ts';

export type Estimates = Readonly<Record<keyof Measures, Estimate>>;

export interface ComparedResult {
  readonly policy: PolicyName;
  readonly estimates: Estimates;
}

export interface Comparison {
  readonly boroughs: number;
  readonly years: number;
  readonly seeds: readonly number[];
  readonly contacts: number;
  readonly results: readonly ComparedResult[];
}

export interface ComparisonSize {
  readonly boroughs: number;
  readonly years: number;
  readonly seed: number;
  readonly seeds: number;
  readonly policies: readonly PolicyName[];
}

export function planComparison(size: ComparisonSize): readonly RunPlan[] {
  const { boroughs, years } = size;
  const seeds = Array.from({ length: size.seeds }, (_, place) => size.seed + place);
  const world = standardWorld();
  return size.policies.flatMap((policy) => seeds.map((seed) => ({ policy, seed, boroughs, years, world })));
}

/** @param plans of one size, as planned above */
export function compare(plans: readonly RunPlan[], outcomeOf: ReadonlyMap<RunPlan, RunOutcome>): Comparison {
  const [first] = plans;
  if (!first) throw new Error('There is nothing to compare.');
  const runs = plans.map((plan) => ({ plan, outcome: getOutcome(outcomeOf, plan) }));
  const byPolicy = Map.groupBy(runs, ({ plan }) => plan.policy);
  return {
    boroughs: first.boroughs,
    years: first.years,
    seeds: [...new Set(plans.map(({ seed }) => seed))],
    contacts: getOutcome(outcomeOf, first).contacts,
    results: [...byPolicy].map(([policy, ofPolicy]) => ({
      policy,
      estimates: estimateAll(ofPolicy.map(({ outcome }) => outcome.measures)),
    })),
  };
}

export function getOutcome(outcomeOf: ReadonlyMap<RunPlan, RunOutcome>, plan: RunPlan): RunOutcome {
  const outcome = outcomeOf.get(plan);
  if (!outcome) throw new Error(`There is no outcome of ${plan.policy}, seed ${plan.seed}.`);
  return outcome;
}

function estimateAll(measures: readonly Measures[]): Estimates {
  return Object.fromEntries(
    measureNames.map((name) => [name, estimate(measures.map((measured) => measured[name]))]),
  ) as unknown as Estimates;
}
