/** Changes that wait for an administrator: a part of the work list. */
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContactState, readAreaReference } from '../../../db/contacts/contacts.ts';
import type { Proposal } from '../../domain/contacts/changes/contact-decisions.ts';
import { type DifferenceWords, differenceWords } from '../../domain/contacts/changes/difference-words.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { listDifferences } from '../../domain/contacts/differences.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { viewAll } from '../contacts/read/list-contacts.ts';
import type { WorkListSource } from './work-list-source.ts';

export interface WaitingProposal {
  readonly proposal: Proposal;
  readonly contact: ContactView;
  /** What it would change, against the entry that its proposer saw. */
  readonly asks: readonly DifferenceWords[];
}

/** For an administrator all waiting changes; for an editor their own. */
export function readWaiting({ transaction, principal, now }: WorkListSource): readonly WaitingProposal[] {
  const proposals = listProposals(transaction, {
    state: 'waiting',
    proposedBy: principal.role === 'editor' ? principal.id : undefined,
  });
  if (proposals.length === 0) return [];
  const areas = readAreaReference(transaction);
  const views = new Map(viewAll(transaction, londonDateOf(now)).map((view) => [view.id, view]));
  return proposals.flatMap((proposal) => {
    const contact = views.get(proposal.contactId);
    if (!contact) return [];
    const base = findContactState(transaction, contact.id, proposal.baseRevision);
    const differences = base ? listDifferences(base, proposal.proposed) : [];
    return [{ proposal, contact, asks: differences.map((difference) => differenceWords(difference, areas)) }];
  });
}
