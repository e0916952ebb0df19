/** Words about returned mail for administrators. */
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
  dead: 'By what the mail server answered, nobody has this mailbox, or it is not in use. Readers see that mail to it came back.',
  refused:
    'By what the mail server answered, this mailbox takes no mail from the directory. Mail from others may arrive.',
} as const satisfies Record<FailureCause, string>;

/** A mail server's own words, or that it gave none, so that the administrator sees the basis of the decision. */
export function answerWords(detail: string | null): string {
  return detail === null ? 'It gave a code, and no words.' : `It said: ${detail}`;
}

/** For a failure that marks nobody. */
export const unmarkedWords =
  'Nothing follows for the mailbox: this speaks of our mail, of another address, or does not say of what.';
