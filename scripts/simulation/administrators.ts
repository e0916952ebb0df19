/**
 * The administrators of one run: a few sessions a week in which they work through the real work list, most pressing
 * first, until the time is up. Every action is a real use case; its cost is in parameters.ts.
 */

import type { ContactRecord } from '../../src/domain/contacts/contact-record.ts';
import type { ContactView } from '../../src/domain/contacts/contact-view.ts';
import { answerWaitDays } from '../../src/domain/reminders/successor-questions.ts';
import { daysBetween, londonDateOf } from '../../src/domain/time/calendar.ts';
import { type EditResult, editContact } from '../../src/use-cases/contacts/change/edit-contact.ts';
import { fillVacancy } from '../../src/use-cases/contacts/change/fill-vacancy.ts';
import { markVacant } from '../../src/use-cases/contacts/change/mark-vacant.ts';
import { recordUnreachable } from '../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../src/use-cases/contacts/checks/verify-contact.ts';
import { approveProposal, refuseProposal } from '../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { dealWithMail } from '../../src/use-cases/mail/receive/deal-with-mail.ts';
import type { StoredReturnedMail } from '../../src/use-cases/mail/receive/list-returned-mail.ts';
import type { ReportedContact } from '../../src/use-cases/reports/read-reported.ts';
import type { WaitingProposal } from '../../src/use-cases/work-list/read-waiting.ts';
import { readWorkList, type WorkList } from '../../src/use-cases/work-list/read-work-list.ts';
import type { SimulatedDirectory } from './directory.ts';
import type { EventQueue } from './event-queue.ts';
import type { WorldValues } from './parameters.ts';
import { dayMs, isAttended, leadsThere, type Post, sharedWays, telephoneLeads, waysNow } from './posts.ts';
import { createStream, happens, type Random } from './random.ts';

export const sessionsPerWeek = 2;

/** Days after which failed attempts are repeated: a call, a search, a check whether a post is filled. */
const again = { call: 3, search: 14, vacancy: 28 } as const;
/** After this many unanswered calls the entry is marked as unreachable. */
const callsMax = 4;
/** A reminder may still bring an answer; from then on the digest names the contact. */
const overdueDaysBeforeCall = 5;
const readingMinutes = 3;

export type Work = 'proposals' | 'told' | 'returned' | 'reported' | 'overdue' | 'lapsed' | 'vacant' | 'spare';

interface Dealings {
  readonly random: Random;
  /** The random numbers for asking for the team's number and mailbox. */
  readonly request: Random;
  /** Not looked at again before. */
  nextAt: number;
  failedCalls: number;
  /** Whether the switchboard was asked since the post fell vacant. */
  isSearched: boolean;
}

export interface AdministratorOptions {
  readonly directory: SimulatedDirectory;
  readonly queue: EventQueue;
  readonly world: WorldValues;
  readonly seed: number;
  readonly posts: readonly Post[];
  /** Whether other people are asked who holds a post. */
  readonly asksSuccessors: boolean;
  /** Whether they ask for the team's contact details when they reach what looks like one person's. */
  readonly asksForShared: boolean;
  /** Contacts that are rung in the time that is left. */
  readonly listSpareCalls: (list: WorkList) => readonly Pick<ContactView, 'id' | 'lastVerifiedOn'>[];
}

export class Administrators {
  /** Minutes spent, by kind of work. */
  readonly minutes: Record<Work, number> = {
    proposals: 0,
    told: 0,
    returned: 0,
    reported: 0,
    overdue: 0,
    lapsed: 0,
    vacant: 0,
    spare: 0,
  };
  /** Calls to the numbers of entries. */
  calls = 0;
  readonly #options: AdministratorOptions;
  readonly #dealings: readonly Dealings[];
  /** Posts about which somebody wrote that the entry is wrong. */
  readonly #told = new Set<Post>();
  #minutesLeft = 0;
  #work: Work = 'proposals';

  constructor(options: AdministratorOptions) {
    this.#options = options;
    this.#dealings = options.posts.map(({ index }) => ({
      random: createStream(options.seed, `administrators and post ${index}`),
      request: createStream(options.seed, `administrators who ask post ${index}`),
      nextAt: 0,
      failedCalls: 0,
      isSearched: true,
    }));
  }

  hear(post: Post): void {
    this.#told.add(post);
  }

  workOneSession(): void {
    const { directory, queue, world, asksSuccessors } = this.#options;
    // Overtime of the last session is deducted from this one.
    this.#minutesLeft = Math.min(0, this.#minutesLeft) + world.administratorWeekly / sessionsPerWeek;
    const list = readWorkList(directory.as(queue.instant));
    const today = londonDateOf(queue.instant);
    const idsOf = (views: readonly ContactView[]) => views.map(({ id }) => id);
    const waiting = list.waiting.toSorted(
      (one, other) =>
        one.proposal.proposedAt.localeCompare(other.proposal.proposedAt) ||
        this.#postOf(one.contact.id).index - this.#postOf(other.contact.id).index,
    );
    this.#goThrough('proposals', waiting, (item) => this.#decide(item));
    this.#goThrough('told', [...this.#told], (post) => this.#search(post));
    const { addresses, open } = list.returnedMail;
    const returned = [
      ...addresses.flatMap(({ uses }) => uses.map(({ id }) => id)),
      ...this.#readReturned(open),
    ];
    // Somebody who may know has been asked: an answer costs less than a call.
    const { asked = [], toCall = [] } = Object.groupBy(this.#postsOf(returned), (post) =>
      this.#daysSinceAsked(list, directory.contactIds[post.index], today) < answerWaitDays
        ? 'asked'
        : 'toCall',
    );
    this.#goThrough('returned', this.#ready(toCall), (post) => this.#call(post));
    const saysDead = ({ contact, counts }: ReportedContact) =>
      contact.reportedDeadOn !== null || counts.some(({ problem }) => problem === 'wrong-number');
    // One reader's report that nobody answered may mean nothing: such a contact waits for its turn. If nobody says that
    // the number is wrong, its own mailbox was asked at once, and mostly answers.
    const mayAnswer = ({ contact, counts }: ReportedContact) =>
      contact.reportedDeadOn !== null &&
      daysBetween(contact.reportedDeadOn, today) < answerWaitDays &&
      !counts.some(({ problem }) => problem === 'wrong-number');
    const reported = list.reported
      .filter((item) => saysDead(item) && !mayAnswer(item))
      .map(({ contact }) => contact);
    this.#goThrough('reported', this.#ready(this.#postsOf(idsOf(reported))), (post) => this.#call(post));
    const isSlow = ({ id }: ContactView) => asksSuccessors && list.slow.has(id);
    const late = list.overdue.filter(
      (view) =>
        isSlow(view) ||
        (view.nextDueOn !== null && daysBetween(view.nextDueOn, today) >= overdueDaysBeforeCall),
    );
    this.#goThrough('overdue', this.#inOrder(late), (post) => this.#call(post));
    this.#goThrough('lapsed', this.#inOrder(list.lapsed), (post) => this.#callOrSearch(post));
    const askedInVain = list.due.filter((view) => {
      const days = this.#daysSinceAsked(list, view.id, today);
      return isSlow(view) && days >= answerWaitDays && days < Number.POSITIVE_INFINITY;
    });
    this.#goThrough('overdue', this.#inOrder(askedInVain), (post) => this.#call(post));
    this.#goThrough('returned', this.#ready(asked), (post) => this.#call(post));
    this.#goThrough('vacant', this.#inOrder(list.vacant), (post) => this.#lookAtVacancy(post));
    const spare = this.#options.listSpareCalls(list);
    const { likely = [], others = [] } = Object.groupBy(spare, ({ id }) =>
      list.changed.has(id) ? 'likely' : 'others',
    );
    this.#goThrough('spare', [...this.#inOrder(likely), ...this.#inOrder(others)], (post) =>
      this.#call(post),
    );
  }

  /** Infinite where nobody has been asked who holds the post. */
  #daysSinceAsked(list: WorkList, contactId: string | undefined, today: string): number {
    const askedOn = this.#options.asksSuccessors ? list.askedOn.get(contactId ?? '') : undefined;
    return askedOn === undefined ? Number.POSITIVE_INFINITY : daysBetween(askedOn, today);
  }

  /** Until the time is up; anything begun is finished. */
  #goThrough<Item>(work: Work, items: readonly Item[], deal: (item: Item) => void): void {
    this.#work = work;
    for (const item of items) {
      if (this.#minutesLeft <= 0) return;
      deal(item);
    }
  }

  /** Contacts that may be tried again, the longest unchecked first, as the work list has them. */
  #inOrder(views: readonly Pick<ContactView, 'id' | 'lastVerifiedOn'>[]): readonly Post[] {
    return views
      .toSorted(
        (one, other) =>
          (one.lastVerifiedOn ?? '').localeCompare(other.lastVerifiedOn ?? '') ||
          this.#postOf(one.id).index - this.#postOf(other.id).index,
      )
      .map(({ id }) => this.#postOf(id))
      .filter((post) => this.#of(post).nextAt <= this.#options.queue.now);
  }

  /** Those that may be tried again, ordered by post: ids are random, so nothing may depend on them. */
  #ready(posts: readonly Post[]): readonly Post[] {
    return posts
      .filter((post) => this.#of(post).nextAt <= this.#options.queue.now)
      .toSorted((one, other) => one.index - other.index);
  }

  #spend(minutes: number): void {
    this.#minutesLeft -= minutes;
    this.minutes[this.#work] += minutes;
  }

  #of({ index }: Post): Dealings {
    const dealings = this.#dealings[index];
    if (!dealings) throw new Error(`Nobody deals with post ${index}.`);
    return dealings;
  }

  #postOf(contactId: string): Post {
    const post = this.#options.posts[this.#options.directory.postIndexOf(contactId)];
    if (!post) throw new Error(`Contact ${contactId} is of no post.`);
    return post;
  }

  #postsOf(contactIds: readonly string[]): readonly Post[] {
    return [...new Set(contactIds.map((id) => this.#postOf(id)))];
  }

  /** Answers of people and programs are read and ticked off, and their contact is rung. */
  #readReturned(mails: readonly StoredReturnedMail[]): readonly string[] {
    const { directory, queue } = this.#options;
    for (const { id } of mails) dealWithMail(directory.as(queue.instant), id);
    return mails.flatMap(({ contactId }) => contactId ?? []);
  }

  #later(post: Post, days: number): void {
    this.#of(post).nextAt = this.#options.queue.now + days * dayMs;
  }

  #settle(post: Post): void {
    this.#told.delete(post);
    const dealings = this.#of(post);
    dealings.failedCalls = 0;
    dealings.nextAt = 0;
  }

  /** Proposals made through a link: they ring before they approve, and find out more where it is needed. */
  #decide({ proposal }: WaitingProposal): void {
    const { directory, queue, world } = this.#options;
    const post = this.#postOf(proposal.contactId);
    const contact = directory.contactOf(post.index);
    const context = directory.as(queue.instant);
    const approve = (checked?: 'telephone') =>
      approveProposal(context, { proposalId: proposal.id, seenRevision: contact.revision, checked });
    if (proposal.proposed.status === 'vacant' && contact.status === 'active') {
      this.#spend(readingMinutes);
      if (leadsThere(post, contact.fields, queue.now)) {
        refuseProposal(context, { proposalId: proposal.id, reason: 'Somebody answers there.' });
        this.#call(post);
      } else {
        expectDone(approve());
        if (!this.#options.asksSuccessors) {
          this.#search(post);
          return;
        }
        // Somebody who may know is asked on the next day; administrators search themselves when there is time.
        this.#of(post).nextAt = 0;
        this.#of(post).isSearched = false;
        this.#told.delete(post);
      }
      return;
    }
    this.#spend(world.callTakes);
    const isRight = leadsThere(post, proposal.proposed.fields, queue.now);
    const result =
      isRight && contact.status !== 'retired' && proposal.proposed.status === 'active'
        ? approve('telephone')
        : undefined;
    if (result?.kind === 'changed') {
      this.#settle(post);
      return;
    }
    refuseProposal(context, { proposalId: proposal.id, reason: 'It does not lead there.' });
    this.#search(post);
  }

  #callOrSearch(post: Post): void {
    const contact = this.#options.directory.contactOf(post.index);
    if (contact.unreachableSinceOn === null && contact.fields.telephone !== null) this.#call(post);
    else this.#search(post);
  }

  /** Rings the number of the entry. A right one may not be answered; a wrong one mostly shows. */
  #call(post: Post): void {
    const { directory, queue, world } = this.#options;
    const dealings = this.#of(post);
    const contact = directory.contactOf(post.index);
    if (contact.status !== 'active') return;
    this.calls++;
    this.#spend(world.callTakes);
    const isAnswered = happens(dealings.random, world.telephoneAnswered);
    if (telephoneLeads(post, contact.fields.telephone, queue.now)) {
      if (isAnswered) {
        this.#writeDown(post, contact);
        return;
      }
    } else if (isAnswered) {
      this.#search(post);
      return;
    }
    dealings.failedCalls++;
    if (dealings.failedCalls < callsMax) this.#later(post, again.call);
    else this.#search(post);
  }

  /** Somebody who answers for the post has been reached: the entry is right, or is corrected. */
  #writeDown(post: Post, contact: ContactRecord): void {
    const { directory, queue, world, asksForShared } = this.#options;
    const context = directory.as(queue.instant);
    const seen = { contactId: contact.id, seenRevision: contact.revision };
    const isRight = contact.status === 'active' && leadsThere(post, contact.fields, queue.now);
    const isGiven = happens(this.#of(post).request, world.givesShared);
    const shared = isRight && asksForShared && isGiven ? sharedWays(post, contact.fields) : null;
    if (isRight && shared === null) {
      const verified = verifyContact(context, { ...seen, method: 'telephone' });
      if (verified.kind !== 'verified') throw new Error(`A check was not taken: ${verified.kind}`);
    } else {
      const changes = { ...(shared ?? waysNow(post, contact.fields)), checked: 'telephone' } as const;
      const change = contact.status === 'vacant' ? fillVacancy : editContact;
      expectDone(change(context, { ...seen, changes }));
    }
    this.#settle(post);
  }

  /** Finds out through the switchboard who holds the post, and records it. */
  #search(post: Post): void {
    const { directory, queue, world } = this.#options;
    this.#spend(world.searchTakes);
    const contact = directory.contactOf(post.index);
    const seen = { contactId: contact.id, seenRevision: contact.revision };
    const context = directory.as(queue.instant);
    const succeeds = happens(this.#of(post).random, world.searchSucceeds);
    this.#told.delete(post);
    this.#of(post).isSearched = true;
    if (!succeeds) {
      if (contact.status === 'active') recordUnreachable(context, seen);
      this.#later(post, again.search);
    } else if (isAttended(post) && post.telephone !== null) this.#writeDown(post, contact);
    else {
      if (contact.status === 'active') expectDone(markVacant(context, seen));
      this.#later(post, again.vacancy);
    }
  }

  #lookAtVacancy(post: Post): void {
    if (!this.#of(post).isSearched) {
      this.#search(post);
      return;
    }
    const { directory, world } = this.#options;
    this.#spend(world.callTakes);
    const isAnswered = happens(this.#of(post).random, world.telephoneAnswered);
    if (isAnswered && post.holder !== null) this.#writeDown(post, directory.contactOf(post.index));
    else this.#later(post, isAnswered ? again.vacancy : again.call);
  }
}

function expectDone(result: EditResult): void {
  if (result.kind !== 'changed' && result.kind !== 'unchanged')
    throw new Error(`An act of an administrator was not taken: ${JSON.stringify(result)}`);
}
