/** Changes that wait for an administrator. Called by the use cases about contacts. */
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Away } from '../src/domain/contacts/away.ts';
import type { Proposal } from '../src/domain/contacts/contact-decisions.ts';
import type { ContactState } from '../src/domain/contacts/contact-record.ts';
import { groupTelephone } from '../src/domain/telephone/group-telephone.ts';
import type { Database, Transaction } from './client.ts';
import { contactProposals } from './feedback-schema.ts';

export interface ProposalFilter {
  readonly state?: Proposal['state'] | undefined;
  readonly contactId?: string | undefined;
  readonly proposedBy?: string | undefined;
  /** At most this many of the newest; those that wait are never cut off. */
  readonly limit?: number | undefined;
}

/** Those that wait come oldest first, since they should be decided in that order; others newest first. */
export function listProposals(database: Database | Transaction, filter: ProposalFilter): readonly Proposal[] {
  const query = database
    .select()
    .from(contactProposals)
    .where(
      and(
        filter.state === undefined ? undefined : eq(contactProposals.state, filter.state),
        filter.contactId === undefined ? undefined : eq(contactProposals.contactId, filter.contactId),
        filter.proposedBy === undefined ? undefined : eq(contactProposals.proposedBy, filter.proposedBy),
      ),
    )
    .orderBy(
      filter.state === 'waiting' ? asc(contactProposals.proposedAt) : desc(contactProposals.proposedAt),
      asc(contactProposals.id),
    );
  const rows = filter.limit === undefined ? query.all() : query.limit(filter.limit).all();
  return rows.map(toProposal);
}

export function findProposal(database: Database | Transaction, id: string): Proposal | undefined {
  const row = database.select().from(contactProposals).where(eq(contactProposals.id, id)).get();
  return row && toProposal(row);
}

function toProposal({ fields, ...row }: typeof contactProposals.$inferSelect): Proposal {
  // Written by insertProposal below, from a state that was checked; one from before a field was there lacks it.
  const proposed = fields as ContactState;
  const { support = null, telephone, away } = proposed.fields;
  return {
    ...row,
    proposed: {
      ...proposed,
      // In the form in which telephone-column.ts reads what they are compared with.
      fields: { ...proposed.fields, support, telephone: grouped(telephone), away: away && groupedAway(away) },
    },
  };
}

function grouped(telephone: string | null): string | null {
  return telephone === null ? null : groupTelephone(telephone);
}

function groupedAway({ standIn, ...days }: Away): Away {
  return { ...days, standIn: standIn && { ...standIn, telephone: grouped(standIn.telephone) } };
}

export function insertProposal(
  transaction: Transaction,
  proposal: Omit<Proposal, 'state' | 'decidedAt' | 'decidedBy' | 'reason'>,
): void {
  const { proposed, ...row } = proposal;
  transaction
    .insert(contactProposals)
    .values({ ...row, fields: proposed, state: 'waiting' })
    .run();
}

export interface ProposalSettlement {
  readonly state: 'approved' | 'refused' | 'withdrawn';
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** A settled proposal keeps no name of a person, nor a note that may hold one: what was approved is in the contact, and the rest is nobody's. */
export function settleProposal(
  transaction: Transaction,
  proposal: Proposal,
  { state, at, by, reason }: ProposalSettlement,
): void {
  const { proposed } = proposal;
  transaction
    .update(contactProposals)
    .set({
      state,
      decidedAt: at,
      decidedBy: by,
      reason,
      note: null,
      fields: { ...proposed, fields: { ...proposed.fields, person: null } },
    })
    .where(eq(contactProposals.id, proposal.id))
    .run();
}
