/** What mail that comes back can be: the words that the schema, the rules and the pages share. */

/**
 * `failed`: it will never arrive; `not-now`: given up for a passing reason, such as a full mailbox; `delayed`: a
 * server is still trying; `delivered`: a report that it arrived; `automatic`: written by a program; `reply`: written
 * by a person, or by a program that hardly says so; `unclear`: a report of a failure that does not say which.
 */
export const returnedKinds = [
  'failed',
  'not-now',
  'delayed',
  'delivered',
  'automatic',
  'reply',
  'unclear',
] as const;
export type ReturnedKind = (typeof returnedKinds)[number];

/** `dead`: there is no such mailbox; `refused`: the mailbox may be there, and takes no mail of ours. */
export const failureCauses = ['dead', 'refused'] as const;
export type FailureCause = (typeof failureCauses)[number];
