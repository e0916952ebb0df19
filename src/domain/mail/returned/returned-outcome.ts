/** What returned mail can say. Made by classify-returned.ts and by classify-refusal.ts. Pure. */
import type { Verdict } from '../answers/judge-answer.ts';
import type { FailureCause } from './returned-kinds.ts';

/** Who a failure is about; an address is only marked for its own failures. */
export type FailureSubject = 'recipient' | 'us' | 'unknown';

export interface Failure {
  readonly kind: 'failed';
  readonly cause: FailureCause;
  readonly about: FailureSubject;
  readonly status: string | null;
  readonly detail: string;
  /** Addresses that failed according to the report, in lower case; empty when it names none. */
  readonly failedAddresses: readonly string[];
}

export type ReturnedOutcome =
  | Failure
  | {
      readonly kind: 'not-now' | 'delayed' | 'delivered' | 'unclear';
      readonly status: string | null;
      readonly detail: string;
    }
  | {
      readonly kind: 'automatic';
      /** That the mailbox or its holder is gone, or away for long. */
      readonly saysGone: boolean;
      /** An everyday automatic message that nobody needs to read. */
      readonly isOrdinary: boolean;
    }
  | { readonly kind: 'reply' };

const failures = {
  gone: { cause: 'dead', about: 'recipient' },
  closed: { cause: 'refused', about: 'recipient' },
  us: { cause: 'refused', about: 'us' },
  content: { cause: 'refused', about: 'us' },
  unknown: { cause: 'refused', about: 'unknown' },
} as const satisfies Record<
  Exclude<Verdict, 'full' | 'passing'>,
  { readonly cause: FailureCause; readonly about: FailureSubject }
>;

export function failureOf(verdict: keyof typeof failures) {
  return { kind: 'failed', ...failures[verdict] } as const;
}

export function firstLines(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}
