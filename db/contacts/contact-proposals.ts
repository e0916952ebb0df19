/** Changes that wait for an administrator. */
import { and, asc, desc, eq, isNotNull, lt } from 'drizzle-orm';
import type { Absence } from '../../src/domain/contacts/absence.ts';
import type { Proposal } from '../../src/domain/contacts/changes/contact-decisions.ts';
import type { ContactState } from '../../src/domain/contacts/contact-record.ts';
import { emptyFields } from '../../src/domain/contacts/fields/registry.ts';
import { groupTelephone } from '../../src/domain/telephone/group-telephone.ts';
import type { Database, Transaction } from '../client.ts';
import { contactProposals } from '../schema/feedback.ts';

export interface ProposalFilter {
  readonly state?: Proposal['state'] | undefined;
  readonly contactId?: string | undefined;
  readonly proposedBy?: string | undefined;
  /** At most this many of the newest; waiting ones are never cut off. */
  readonly limit?: number | undefined;
}

/** Waiting ones come oldest first, since they should be decided in that order; others newest first. */
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
  // insertProposal below writes it from a checked state; a proposal older than a field lacks it.
  const proposed = fields as ContactState;
  const { telephone, away } = proposed.fields;
  return {
    ...row,
    proposed: {
      ...proposed,
      // In the form that telephone-column.ts gives the numbers it is compared with.
      fields: {
        ...emptyFields,
        ...proposed.fields,
        telephone: grouped(telephone),
        away: away && groupedAbsence(away),
      },
    },
  };
}

function grouped(telephone: string | null): string | null {
  return telephone === null ? null : groupTelephone(telephone);
}

function groupedAbsence({ standIn, ...days }: Absence): Absence {
  return { ...days, standIn: standIn && { ...standIn, telephone: grouped(standIn.telephone) } };
}

export function insertProposal(
  transaction: Transaction,
  proposal: Omit<Proposal, 'state' | 'decidedAt' | 'decidedBy' | 'reason' | 'hoursTyped'> &
    Partial<Pick<Proposal, 'hoursTyped'>>,
): void {
  const { proposed, ...row } = proposal;
  transaction
    .insert(contactProposals)
    .values({ ...row, fields: proposed, state: 'waiting' })
    .run();
}

/**
 * Erases the notes beside changes that were decided before an instant.
 * @returns how many
 */
export function eraseNotesDecidedBefore(transaction: Transaction, before: string): number {
  return transaction
    .update(contactProposals)
    .set({ note: null })
    .where(and(isNotNull(contactProposals.note), lt(contactProposals.decidedAt, before)))
    .run().changes;
}

/** The same for one change, at once, when somebody requests it. A change that still waits keeps its note. */
export function eraseNoteOf(transaction: Transaction, id: string): boolean {
  return (
    transaction
      .update(contactProposals)
      .set({ note: null })
      .where(
        and(
          eq(contactProposals.id, id),
          isNotNull(contactProposals.note),
          isNotNull(contactProposals.decidedAt),
        ),
      )
      .run().changes > 0
  );
}

export interface ProposalSettlement {
  readonly state: 'approved' | 'refused' | 'withdrawn';
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/**
 * A settled proposal keeps no person's name: an approved name is in the contact, and a refused one must not be kept.
 * The note beside it stays for a while, since it may be all that is known of who comes next.
 */
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
      fields: { ...proposed, fields: { ...proposed.fields, person: null } },
    })
    .where(eq(contactProposals.id, proposal.id))
    .run();
}
