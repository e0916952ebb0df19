/**
 * When people said that nobody answers at a contact, or that somebody does after all, read from the audit trail: the
 * contact itself stores only the present state.
 */
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { auditEvents } from '../schema/audit.ts';

export interface AnsweringRow {
  /** In force at that time. */
  readonly revision: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly answers: boolean;
}

const reachable = 'contact.record-reachable';
const unreachable = 'contact.record-unreachable';
const most = 100;

/** Newest first. */
export function listAnswering(database: Database | Transaction, contactId: string): readonly AnsweringRow[] {
  return database
    .select({
      at: auditEvents.at,
      by: auditEvents.actor,
      action: auditEvents.action,
      after: auditEvents.after,
    })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subject, `contact:${contactId}`),
        inArray(auditEvents.action, [reachable, unreachable]),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(most)
    .all()
    .map(({ at, by, action, after }) => ({
      revision: revisionOf(after),
      at,
      by,
      answers: action === reachable,
    }));
}

/** @throws Error when an event does not say which revision it is about: each of these does */
function revisionOf(after: unknown): number {
  if (
    typeof after === 'object' &&
    after !== null &&
    'revision' in after &&
    typeof after.revision === 'number'
  )
    return after.revision;
  throw new Error('An event about answering names no revision.');
}
