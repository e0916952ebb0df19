/** What needs a person today, for the first page of the admin area. */
import { and, count, desc, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../../../db/client.ts';
import { listProposals } from '../../../db/contact-proposals.ts';
import { readAreaReference } from '../../../db/contacts.ts';
import { messages } from '../../../db/schema.ts';
import { londonDateOf } from '../../domain/calendar.ts';
import { policeAreasOf } from '../../domain/contacts/contact-changes.ts';
import type { Proposal } from '../../domain/contacts/contact-decisions.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import type { Freshness } from '../../domain/freshness/freshness.ts';
import { isInAreas } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../context.ts';
import { type PublishStatus, readPublishStatus } from '../publish/publish-status.ts';
import { viewAll } from './list-contacts.ts';

export interface WaitingProposal {
  readonly proposal: Proposal;
  readonly contact: ContactView;
}

export interface FailedMessage {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly about: string;
  readonly lastError: string | null;
  readonly givenUpAt: string | null;
}

export interface WorkList {
  /** Longest unchecked first. */
  readonly overdue: readonly ContactView[];
  readonly lapsed: readonly ContactView[];
  readonly vacant: readonly ContactView[];
  readonly due: readonly ContactView[];
  readonly unreachable: readonly ContactView[];
  /** For an administrator all that wait; for an editor their own. */
  readonly waiting: readonly WaitingProposal[];
  /** Mail that could not be delivered and will not be tried again. */
  readonly failedMessages: readonly FailedMessage[];
  readonly failedMessageCount: number;
  readonly publishing: PublishStatus;
  readonly counts: Readonly<Record<Freshness, number>>;
  /** Whether made-up contacts are still shown. */
  readonly hasDemonstrationData: boolean;
}

const failedMessagesShown = 20;

/** For an editor, of the contacts in their areas; for everyone else, of all. */
export function readWorkList(context: Pick<UseCaseContext, 'database' | 'principal' | 'now'>): WorkList {
  const { principal, now } = context;
  return context.database.transaction((transaction) => {
    const policeAreaOf = policeAreasOf(readAreaReference(transaction));
    const isWanted = (contact: ContactRecord) =>
      contact.status !== 'retired' &&
      (principal.role !== 'editor' || isInAreas(contact.fields, principal.areaCodes, policeAreaOf));
    const views = viewAll(transaction, londonDateOf(now), isWanted).toSorted(byLastCheck);
    const inState = (state: Freshness) => views.filter((view) => view.freshness === state);
    const byState = {
      verified: inState('verified'),
      due: inState('due'),
      overdue: inState('overdue'),
      lapsed: inState('lapsed'),
      vacant: inState('vacant'),
    } satisfies Record<Freshness, readonly ContactView[]>;
    const { verified, ...rest } = byState;
    return {
      ...rest,
      unreachable: views.filter((view) => view.unreachableSinceOn !== null),
      waiting: readWaiting(transaction, context),
      ...readFailedMessages(transaction),
      publishing: readPublishStatus(transaction),
      counts: {
        verified: verified.length,
        due: rest.due.length,
        overdue: rest.overdue.length,
        lapsed: rest.lapsed.length,
        vacant: rest.vacant.length,
      },
      hasDemonstrationData: views.some((view) => view.isDemonstration),
    };
  });
}

function byLastCheck(one: ContactView, other: ContactView): number {
  return (
    (one.lastVerifiedOn ?? '').localeCompare(other.lastVerifiedOn ?? '') || one.id.localeCompare(other.id)
  );
}

function readWaiting(
  transaction: Transaction,
  { principal, now }: Pick<UseCaseContext, 'principal' | 'now'>,
): readonly WaitingProposal[] {
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

function readFailedMessages(database: Transaction | Database) {
  const failed = and(isNotNull(messages.givenUpAt), isNull(messages.sentAt));
  const failedMessages = database
    .select({
      id: messages.id,
      recipient: messages.recipient,
      subject: messages.subject,
      about: messages.about,
      lastError: messages.lastError,
      givenUpAt: messages.givenUpAt,
    })
    .from(messages)
    .where(failed)
    .orderBy(desc(messages.givenUpAt))
    .limit(failedMessagesShown)
    .all();
  const total = database.select({ count: count() }).from(messages).where(failed).get();
  return { failedMessages, failedMessageCount: total?.count ?? 0 };
}
