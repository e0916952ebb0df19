/** What a person looks after: entries that are theirs, and boroughs. */
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { boroughAssignments, contactAssignments } from '../schema/rounds.ts';

export interface Assigned {
  /** By entry, the id of the person who looks after it. */
  readonly entries: ReadonlyMap<string, string>;
  /** Codes of the boroughs that this person looks after. */
  readonly boroughs: ReadonlySet<string>;
}

/** @param userId the id of the person, without what the audit puts before it */
export function readAssigned(source: Database | Transaction, userId: string): Assigned {
  return {
    entries: new Map(
      source
        .select()
        .from(contactAssignments)
        .all()
        .map((row) => [row.contactId, row.userId]),
    ),
    boroughs: new Set(
      source
        .select({ code: boroughAssignments.boroughCode })
        .from(boroughAssignments)
        .where(eq(boroughAssignments.userId, userId))
        .all()
        .map(({ code }) => code),
    ),
  };
}
