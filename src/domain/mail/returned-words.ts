/** What administrators read of mail that came back. Called by the admin pages. */
import type { FailureCause, ReturnedKind } from './returned-kinds.ts';

export const returnedWords = {
  failed: 'Did not arrive',
  'not-now': 'Did not arrive this time',
  delayed: 'Late',
  delivered: 'Arrived',
  automatic: 'Automatic reply',
  reply: 'Answer',
  unclear: 'A report that does not say what failed',
} as const satisfies Record<ReturnedKind, string>;

export const failureWords = {
  dead: 'There is no such mailbox, the mail server says. Readers see that mail to it came back.',
  refused: 'The mail server refuses mail from the directory. Mail from others may arrive.',
} as const satisfies Record<FailureCause, string>;
