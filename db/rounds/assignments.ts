/** Who looks after which entry and which borough. */
import { eq, inArray } from 'drizzle-orm';
import type { Assignments } from '../../src/domain/assignments/assignee.ts';
import type { Database, Transaction } from '../client.ts';
import { boroughAssignments, contactAssignments } from '../schema/rounds.ts';

type Source = Database | Transaction;

export interface Assigning {
  /** Null for nobody. */
  readonly userId: string | null;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

export function readAssignments(source: Source): Assignments {
  return {
    contacts: new Map(
      source
        .select()
        .from(contactAssignments)
        .all()
        .map(({ contactId, userId }) => [contactId, userId]),
    ),
    boroughs: new Map(
      source
        .select()
        .from(boroughAssignments)
        .all()
        .map(({ boroughCode, userId }) => [boroughCode, userId]),
    ),
  };
}

export function assignContacts(
  transaction: Transaction,
  contactIds: readonly string[],
  { userId, at, by }: Assigning,
): void {
  if (contactIds.length === 0) return;
  transaction
    .delete(contactAssignments)
    .where(inArray(contactAssignments.contactId, [...contactIds]))
    .run();
  if (userId === null) return;
  transaction
    .insert(contactAssignments)
    .values(contactIds.map((contactId) => ({ contactId, userId, assignedAt: at, assignedBy: by })))
    .run();
}

export function assignBorough(
  transaction: Transaction,
  boroughCode: string,
  { userId, at, by }: Assigning,
): void {
  transaction.delete(boroughAssignments).where(eq(boroughAssignments.boroughCode, boroughCode)).run();
  if (userId !== null)
    transaction
      .insert(boroughAssignments)
      .values({ boroughCode, userId, assignedAt: at, assignedBy: by })
      .run();
}

/** @returns how many entries and boroughs nobody looks after any more */
export function deleteAssignmentsOf(transaction: Transaction, userId: string): number {
  return (
    transaction.delete(contactAssignments).where(eq(contactAssignments.userId, userId)).run().changes +
    transaction.delete(boroughAssignments).where(eq(boroughAssignments.userId, userId)).run().changes
  );
}
