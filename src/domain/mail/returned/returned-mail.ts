/** What follows from mail that came back: one table of rules. */
import type { FailureCause } from './returned-kinds.ts';
import type { ReturnedOutcome } from './returned-outcome.ts';

export interface ReturnedDecision {
  /** Whether an administrator has to read it. */
  readonly needsPerson: boolean;
  /** Why nothing more is written to the address; null when it may be. */
  readonly mark: FailureCause | null;
  /** After how long the same is sent once more; null for not. */
  readonly resendAfterHours: number | null;
}

/** After the first and the second time; after the third somebody has to look. */
const resendHours = [24, 72] as const;

/**
 * @param address whom our message was to, in lower case
 * @param copyNumber how often it had been sent before
 */
export function decideReturned(
  outcome: ReturnedOutcome,
  { address, copyNumber }: { readonly address: string; readonly copyNumber: number },
): ReturnedDecision {
  const nothing: ReturnedDecision = { needsPerson: false, mark: null, resendAfterHours: null };
  switch (outcome.kind) {
    case 'failed': {
      // One of those that a shared address passes mail on to: others may have had it.
      const isFurtherOn = outcome.failedAddresses.length > 0 && !outcome.failedAddresses.includes(address);
      // An address is never marked for what is not about its recipient.
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
