/**
 * Taking back what was said of a contact by mistake: that it was checked, or that nobody answers there. Pure; the use
 * cases withdraw-check.ts and record-reachable.ts write the answers down.
 */
import type { Conflict, Refusal, RequestContext } from '../changes/contact-changes.ts';
import { decideRefusal, type Outdated } from '../changes/contact-decisions.ts';
import type { ContactRecord, Verification } from '../contact-record.ts';

export type WithdrawalDecision =
  | { readonly kind: 'withdrawn'; readonly check: Verification }
  | Outdated
  | Refusal
  | Conflict;

/** @param seenCheck id of the check that the person saw as the last: another made meanwhile is not taken back */
export function decideCheckWithdrawal(
  current: ContactRecord,
  seenCheck: string,
  request: RequestContext,
): WithdrawalDecision {
  const refusal = decideRefusal('contacts.verify', [current.fields], request);
  if (refusal) return refusal;
  const check = current.verification;
  if (check === null) return { kind: 'conflict', detail: 'No check of this entry counts any more.' };
  return check.id === seenCheck ? { kind: 'withdrawn', check } : { kind: 'outdated', current };
}

export type ReachableDecision =
  | { readonly kind: 'recorded'; readonly unreachableSinceOn: string }
  | { readonly kind: 'unchanged' }
  | Outdated
  | Refusal;

/** Somebody answers there after all. The last check counts again; nobody says that the entry was checked. */
export function decideReachable(
  current: ContactRecord,
  seenRevision: number,
  request: RequestContext,
): ReachableDecision {
  const refusal = decideRefusal('contacts.record-unreachable', [current.fields], request);
  if (refusal) return refusal;
  if (seenRevision !== current.revision) return { kind: 'outdated', current };
  const { unreachableSinceOn } = current;
  return unreachableSinceOn === null ? { kind: 'unchanged' } : { kind: 'recorded', unreachableSinceOn };
}

/**
 * The marks that a withdrawn check had cleared come back, unless the check that counts now is newer. One of the same day
 * is older: if it had been made after the mark, it would have cleared it itself.
 * @param endedOn London date of the mark that it cleared
 * @param counting the check that counts now
 */
export function markAfterWithdrawal(
  endedOn: string | null,
  now: string | null,
  counting: Verification | null,
): string | null {
  if (endedOn === null || now !== null) return now;
  return counting === null || counting.on <= endedOn ? endedOn : null;
}
