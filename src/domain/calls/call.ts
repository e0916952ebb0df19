/** What a call to check an entry can end with. */
export const callOutcomes = [
  'right',
  'changed',
  'no-answer',
  'wrong-number',
  'vacant',
  'asked-for-mail',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];
