/** What a call to check an entry can end with, and what is noted beside it. */
export const callOutcomes = [
  'right',
  'changed',
  'no-answer',
  'wrong-number',
  'vacant',
  'asked-for-mail',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** As much as a note beside a call may hold. */
export const callNoteMax = 500;

/** What came of a call, as a list of calls says it. */
export const outcomeWords = {
  right: 'All right',
  changed: 'Something changed',
  'no-answer': 'Nobody answered',
  'wrong-number': 'Wrong number',
  vacant: 'Nobody holds the post',
  'asked-for-mail': 'They asked for mail',
} as const satisfies Record<CallOutcome, string>;

/** One call in the log. */
export interface Call {
  readonly id: string;
  readonly contactId: string;
  /** The revision whose number was rung. */
  readonly revision: number;
  /** ISO 8601 instant, UTC, and its London date. */
  readonly calledAt: string;
  readonly calledOn: string;
  readonly calledBy: string;
  readonly outcome: CallOutcome;
  /** For administrators and editors alone; empty for none. */
  readonly note: string;
  /** London date and time of a London clock. */
  readonly nextTryOn: string | null;
  readonly nextTryAt: string | null;
  readonly verificationId: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}
