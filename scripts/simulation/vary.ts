/** What hangs on each thing that is taken for granted: it is halved and doubled. Called by scripts/simulate.ts. */
import { getOutcome } from './compare.ts';
import type { Measures } from './measure.ts';
import { type ParameterName, parameterNames, standardWorld, varyWorld } from './parameters.ts';
import type { PolicyName } from './policies.ts';
import type { RunOutcome, RunPlan } from './run.ts';

export const variedSize = { boroughs: 33, years: 3 } as const;
const variedPolicies = ['this', 'yearly'] as const satisfies readonly PolicyName[];

export interface PlannedVariation {
  /** Null for the standard world, with which the others are compared. */
  readonly name: ParameterName | null;
  readonly factor: number;
  readonly plans: readonly RunPlan[];
}

export interface Variation {
  readonly name: ParameterName | null;
  readonly factor: number;
  readonly measures: Readonly<Record<(typeof variedPolicies)[number], Measures>>;
}

export function planVariations(seed: number): readonly PlannedVariation[] {
  const planOf = (name: ParameterName | null, factor: number): PlannedVariation => ({
    name,
    factor,
    plans: variedPolicies.map((policy) => ({
      policy,
      seed,
      ...variedSize,
      world: name === null ? standardWorld() : varyWorld(name, factor),
    })),
  });
  return [planOf(null, 1), ...parameterNames.flatMap((name) => [planOf(name, 0.5), planOf(name, 2)])];
}

export function readVariations(
  variations: readonly PlannedVariation[],
  outcomeOf: ReadonlyMap<RunPlan, RunOutcome>,
): readonly Variation[] {
  return variations.map(({ name, factor, plans }) => {
    const [own, yearly] = plans.map((plan) => getOutcome(outcomeOf, plan).measures);
    if (!own || !yearly) throw new Error('A variation lacks a policy.');
    return { name, factor, measures: { this: own, yearly } };
  });
}
