/**
 * Who a support service is for, and when it helps: before, during, after or outside the National Referral Mechanism
 * (NRM).
 */

export const supportStages = ['before', 'during', 'after', 'outside'] as const;
export type SupportStage = (typeof supportStages)[number];

export interface Support {
  /** In words, such as `Women, and their children`. */
  readonly whom: string;
  /** At least one, in the order of supportStages. */
  readonly stages: readonly SupportStage[];
}

/** When it helps, as worded after “Helps”: in a list, and separately on a form. */
export const stageWords = {
  before: 'before a report to the NRM',
  during: 'while waiting for the decision',
  after: 'after the decision',
  outside: 'without the NRM',
} as const satisfies Record<SupportStage, string>;

/** `Before a report to the NRM, and after the decision`. */
export function stagesWords(stages: readonly SupportStage[]): string {
  const words = stages.map((stage) => stageWords[stage]);
  const [last = '', ...others] = words.toReversed();
  const text = others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All of it in one line, for differences and lists. */
export function supportLine({ whom, stages }: Support): string {
  return `${whom}; ${stages.map((stage) => stageWords[stage]).join(', ')}`;
}

/** Each once, in their order, whatever order they were given in. */
export function orderStages(input: readonly SupportStage[]): readonly SupportStage[] {
  return supportStages.filter((stage) => input.includes(stage));
}

/** The value for the schema of the fields: if everything is empty, there is no support. */
export function rawSupportOf(whom: string, stages: readonly string[]): unknown {
  return whom.trim() === '' && stages.length === 0 ? null : { whom, stages };
}
