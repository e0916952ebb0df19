/** What follows from returned mail: one table of rules. */
import type { FailureCause } from './returned-kinds.ts';
import type { ReturnedOutcome } from './returned-outcome.ts';

export interface ReturnedDecision {
  /** Whether an administrator has to read it. */
  readonly needsPerson: boolean;
  /** Why nothing more is sent to the address; null when mail may be sent. */
  readonly mark: FailureCause | null;
  /** After how long the message is sent once more; null if it is not. */
  readonly resendAfterHours: number | null;
}

/** After the first and the second time; after the third somebody has to look. */
const resendHours = [24, 72] as const;

/**
 * @param address of the recipient of our message, in lower case
 * @param copyNumber how often it had been sent before
 */
export function decideReturned(
  outcome: ReturnedOutcome,
  { address, copyNumber }: { readonly address: string; readonly copyNumber: number },
): ReturnedDecision {
  const nothing: ReturnedDecision = { needsPerson: false, mark: null, resendAfterHours: null };
  switch (outcome.kind) {
    case 'failed': {
      // One of those that a shared address forwards to: others may have had it.
      const isFurtherOn = outcome.failedAddresses.length > 0 && !outcome.failedAddresses.includes(address);
      // An address is never marked for a failure that is not about its recipient.
      return isFurtherOn || outcome.about !== 'recipient'
        ? { ...nothing, needsPerson: true }
        : { ...nothing, mark: outcome.cause };
    }
    case 'not-now': {
      const resendAfterHours = resendHours[copyNumber] ?? null;
      return { ...nothing, resendAfterHours, needsPerson: resendAfterHours === null };
    }
    case 'delayed':
    case 'delivered':
      return nothing;
    case 'automatic':
      return { ...nothing, needsPerson: outcome.saysGone || !outcome.isOrdinary };
    case 'unclear':
    case 'reply':
      return { ...nothing, needsPerson: true };
  }
}
