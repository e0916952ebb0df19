/** What was found in public sources and nobody has checked: see src/domain/leads/lead.ts. */
import { and, asc, count, eq } from 'drizzle-orm';
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

export function countWaitingLeads(source: Source): number {
  return source.select({ count: count() }).from(leads).where(eq(leads.state, 'waiting')).get()?.count ?? 0;
}

/** A new lead, or one that says something new: it waits again, whatever was decided of the old one. */
export function writeLead(
  transaction: Transaction,
  { found, at }: { readonly found: ReferenceEntry; readonly at: string },
): void {
  const version = (findLead(transaction, found.id)?.version ?? 0) + 1;
  const row = {
    ...{ id: found.id, version, found, foundAt: at },
    ...{ state: 'waiting' as const, settledAt: null, settledBy: null, reason: null, contactId: null },
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
    .set({ state, settledAt: at, settledBy: by, reason: reason ?? null, contactId: contactId ?? null })
    .where(and(eq(leads.id, id), eq(leads.version, version), eq(leads.state, 'waiting')))
    .run();
  return changes === 1;
}
