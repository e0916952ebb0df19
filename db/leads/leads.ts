/** What was found in public sources and nobody has checked: see src/domain/leads/lead.ts. */
import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Lead, LeadState } from '../../src/domain/leads/lead.ts';
import type { ReferenceEntry } from '../../src/domain/reference/reference-entry.ts';
import type { Database, Transaction } from '../client.ts';
import { leads } from '../schema/reference.ts';

type Source = Database | Transaction;

function leadOf(row: typeof leads.$inferSelect): Lead {
  return { ...row, found: row.found as ReferenceEntry };
}

export function findLead(source: Source, id: string): Lead | undefined {
  const row = source.select().from(leads).where(eq(leads.id, id)).get();
  return row && leadOf(row);
}

/** In the order of their ids, which begin with what they are and where. */
export function listLeads(source: Source, state: LeadState): readonly Lead[] {
  return source.select().from(leads).where(eq(leads.state, state)).orderBy(asc(leads.id)).all().map(leadOf);
}

/** Published or dismissed, the latest first. */
export function listSettledLeads(source: Source): readonly Lead[] {
  return source
    .select()
    .from(leads)
    .where(inArray(leads.state, ['published', 'dismissed']))
    .orderBy(desc(leads.settledAt), asc(leads.id))
    .all()
    .map(leadOf);
}

/** The lead of which a contact was made. */
export function findLeadOfContact(source: Source, contactId: string): Lead | undefined {
  const row = source.select().from(leads).where(eq(leads.contactId, contactId)).get();
  return row && leadOf(row);
}

export function countWaitingLeads(source: Source): number {
  return source.select({ count: count() }).from(leads).where(eq(leads.state, 'waiting')).get()?.count ?? 0;
}

/**
 * A new lead, one that says something new, or one that is brought back: it waits again, whatever was decided of the old
 * one. Why that was dismissed stays beside it.
 */
export function writeLead(
  transaction: Transaction,
  { found, at }: { readonly found: ReferenceEntry; readonly at: string },
): void {
  const earlier = findLead(transaction, found.id);
  const row = {
    ...{ id: found.id, version: (earlier?.version ?? 0) + 1, found, foundAt: at },
    ...{ state: 'waiting' as const, settledAt: null, settledBy: null, contactId: null },
    reason: earlier?.reason ?? null,
  };
  transaction.insert(leads).values(row).onConflictDoUpdate({ target: leads.id, set: row }).run();
}

export interface LeadSettling {
  readonly state: Exclude<LeadState, 'waiting'>;
  readonly at: string;
  readonly by: string;
  readonly reason?: string;
  readonly contactId?: string;
}

/** @returns whether this version was still waiting */
export function settleLead(
  transaction: Transaction,
  { id, version }: Pick<Lead, 'id' | 'version'>,
  { state, at, by, reason, contactId }: LeadSettling,
): boolean {
  const { changes } = transaction
    .update(leads)
    .set({
      ...{ state, settledAt: at, settledBy: by, contactId: contactId ?? null },
      ...(reason !== undefined && { reason }),
    })
    .where(and(eq(leads.id, id), eq(leads.version, version), eq(leads.state, 'waiting')))
    .run();
  return changes === 1;
}
