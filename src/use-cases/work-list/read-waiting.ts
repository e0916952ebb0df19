/** Changes that wait for an administrator: a part of the work list. */
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import type { Proposal } from '../../domain/contacts/changes/contact-decisions.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { viewAll } from '../contacts/read/list-contacts.ts';
import type { WorkListSource } from './work-list-source.ts';

export interface WaitingProposal {
  readonly proposal: Proposal;
  readonly contact: ContactView;
}

/** For an administrator all waiting changes; for an editor their own. */
export function readWaiting({ transaction, principal, now }: WorkListSource): readonly WaitingProposal[] {
  const proposals = listProposals(transaction, {
    state: 'waiting',
    proposedBy: principal.role === 'editor' ? principal.id : undefined,
  });
  if (proposals.length === 0) return [];
  const views = new Map(viewAll(transaction, londonDateOf(now)).map((view) => [view.id, view]));
  return proposals.flatMap((proposal) => {
    const contact = views.get(proposal.contactId);
    return contact ? [{ proposal, contact }] : [];
  });
}
