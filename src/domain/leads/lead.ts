/**
 * A lead: something found in a public source that nobody has checked and readers are not shown, because something
 * speaks against it. An administrator calls, and then publishes, corrects or dismisses it.
 */
import type { ContactRecord } from '../contacts/contact-record.ts';
import type { ReferenceEntry } from '../reference/reference-entry.ts';

/** `superseded`: a later edition of the reference data no longer has it. */
export const leadStates = ['waiting', 'published', 'dismissed', 'superseded'] as const;
export type LeadState = (typeof leadStates)[number];

export interface Lead {
  readonly id: string;
  /** Raised with each edition that says something new. */
  readonly version: number;
  readonly state: LeadState;
  readonly found: ReferenceEntry;
  /** ISO 8601 instant, UTC. */
  readonly foundAt: string;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  /** Why it was last dismissed; it may wait again since. */
  readonly reason: string | null;
  readonly contactId: string | null;
}

/**
 * Whether a lead that is settled can wait again: one that was published only while its entry is as it was published,
 * because what somebody has changed since then is theirs.
 * @param entry the contact that was made of it
 */
export function canWaitAgain(
  { state, settledAt }: Lead,
  entry: Pick<ContactRecord, 'status' | 'changedAt'> | undefined,
): boolean {
  if (state === 'dismissed') return true;
  return state === 'published' && entry?.status === 'active' && entry.changedAt === settledAt;
}
