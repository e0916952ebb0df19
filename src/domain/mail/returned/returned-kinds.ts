/** The kinds of returned mail: words that the schema, the rules and the pages share. */

/**
 * `failed`: it will never arrive; `not-now`: given up after a temporary failure, such as a full mailbox; `delayed`: a
 * server is still trying; `delivered`: a report that it arrived; `automatic`: written by a program; `reply`: written by
 * a person, or by a program that hardly says so; `unclear`: a failure report that does not say which.
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

/** `dead`: there is no such mailbox; `refused`: the mailbox may exist, but takes no mail from us. */
export const failureCauses = ['dead', 'refused'] as const;
export type FailureCause = (typeof failureCauses)[number];
