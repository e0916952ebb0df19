/** Sensitivity analysis: each assumption is halved and doubled. */

import { type ParameterName, parameterNames, standardWorld, varyWorld } from '../parameters.ts';
import type { RunOutcome, RunPlan } from '../run.ts';
import { getOutcome } from './compare.ts';
import type { Measures } from './measure.ts';

export const variedSize = { boroughs: 33, years: 3 } as const;

export interface PlannedVariation {
  /** Null for the standard world, with which the others are compared. */
  readonly name: ParameterName | null;
  readonly factor: number;
  readonly plan: RunPlan;
}

export interface Variation {
  readonly name: ParameterName | null;
  readonly factor: number;
  readonly measures: Measures;
}

export function planVariations(seed: number): readonly PlannedVariation[] {
  const planOf = (name: ParameterName | null, factor: number): PlannedVariation => {
    const world = name === null ? standardWorld() : varyWorld(name, factor);
    return { name, factor, plan: { policy: 'this', seed, ...variedSize, world } };
  };
  return [planOf(null, 1), ...parameterNames.flatMap((name) => [planOf(name, 0.5), planOf(name, 2)])];
}

export function readVariations(
  variations: readonly PlannedVariation[],
  outcomeOf: ReadonlyMap<RunPlan, RunOutcome>,
): readonly Variation[] {
  return variations.map(({ name, factor, plan }) => ({
    name,
    factor,
    measures: getOutcome(outcomeOf, plan).measures,
  }));
}
