/**
 * What needs a person today, for the first page of the admin area. Each part has a file beside this one and a section
 * in src/admin/work-list/sections/.
 */
import type { Transaction } from '../../../db/client.ts';
import { listChannelsChanged } from '../../../db/contacts/channel-changes.ts';
import { getPolicy, readAreaReference, readPolicies } from '../../../db/contacts/contacts.ts';
import { createSlownessLookup, readLastAsked } from '../../../db/freshness/successor-questions.ts';
import { countWaitingLeads } from '../../../db/leads/leads.ts';
import type { ExternalLink } from '../../../db/publishing/external-links.ts';
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import { listOnePersons } from '../../domain/contacts/changes/one-persons.ts';
import type { ContactView } from '../../domain/contacts/contact-view.ts';
import { isCheckedByReading, isReadLately } from '../../domain/directory/checked-by-reading.ts';
import { isFromSource } from '../../domain/directory/freshness-words.ts';
import type { PageReview } from '../../domain/directory/page-review.ts';
import { type Freshness, freshnessStates } from '../../domain/freshness/freshness.ts';
import { isInAreas, mayEver } from '../../domain/people/access.ts';
import { reminderCycle } from '../../domain/reminders/reminders.ts';
import { changedSince, isWorthCalling } from '../../domain/reminders/worth-calling.ts';
import type { GridEntry } from '../../domain/status/post-grid.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { type LateRecord, readLateBoard } from '../board/remind-board.ts';
import { viewAll } from '../contacts/read/list-contacts.ts';
import { type ReturnedMailWork, readReturnedMailWork } from '../mail/receive/list-returned-mail.ts';
import { type ReportedContact, readReported } from '../reports/read-reported.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { readBrokenLinks } from './read-broken-links.ts';
import { type DuplicatePair, readDuplicates } from './read-duplicates.ts';
import { type FailedJobs, readFailedJobs } from './read-failed-jobs.ts';
import { type FailedMail, readFailedMail } from './read-failed-mail.ts';
import { type Flood, readFlood, readSettledTogether, type SettledTogether } from './read-flood.ts';
import {
  readPagesReviewedLately,
  readPagesToReview,
  readTranslationsToReview,
} from './read-pages-to-review.ts';
import { type RetiredSamples, readRetiredSamples } from './read-retired-samples.ts';
import { readWaiting, type WaitingProposal } from './read-waiting.ts';
import { type PersonAtRisk, readWrongCodes } from './read-wrong-codes.ts';

export interface WorkList {
  /** Longest unchecked first. */
  readonly overdue: readonly ContactView[];
  readonly lapsed: readonly ContactView[];
  /** A public source gives them, nobody has checked them yet, and readers are sent there all the same. */
  readonly unchecked: readonly ContactView[];
  readonly vacant: readonly ContactView[];
  readonly due: readonly ContactView[];
  /** Contacts worth ringing when there is time; none of them is overdue. */
  readonly worthCalling: readonly ContactView[];
  readonly unreachable: readonly ContactView[];
  readonly waiting: readonly WaitingProposal[];
  /** What readers say is wrong. */
  readonly reported: readonly ReportedContact[];
  /** More numbers are reported dead than readers are told of. */
  readonly flood: Flood | undefined;
  /** Reports of many contacts that were settled together and can be reopened. */
  readonly settledTogether: readonly SettledTogether[];
  /** Pairs of entries about one post. */
  readonly duplicates: readonly DuplicatePair[];
  /** What was found in public sources and waits for a call; none for an editor, who cannot publish it. */
  readonly leadCount: number;
  readonly pagesToReview: readonly PageReview[];
  readonly pagesReviewedLately: readonly PageReview[];
  /** Translations that a native speaker is to read. */
  readonly translationsToReview: readonly PageReview[];
  /** What of the Board’s records is late; none for those who do not keep them. */
  readonly lateBoard: readonly LateRecord[];
  readonly brokenLinks: readonly ExternalLink[];
  readonly failedMail: FailedMail;
  readonly returnedMail: ReturnedMailWork;
  readonly failedJobs: FailedJobs;
  /** People whose password somebody else may know. */
  readonly wrongCodes: readonly PersonAtRisk[];
  /** When somebody who may know was last asked who holds a post, by contact: London dates. */
  readonly askedOn: ReadonlyMap<string, string>;
  /** Contacts whose number or address has changed recently. */
  readonly changed: ReadonlySet<string>;
  /** Contacts whose last checks took many reminders: waiting for another is of little use. */
  readonly slow: ReadonlySet<string>;
  readonly counts: Readonly<Record<Freshness, number>>;
  /** What the grid of boroughs by post and line has to know, whoever looks after the entries. */
  readonly grid: readonly GridEntry[];
  /** Organisation and role of every entry that is shown, by its id. */
  readonly names: ReadonlyMap<string, string>;
  /** By name. */
  readonly boroughs: readonly { readonly code: string; readonly name: string }[];
  /** Whether sample contacts are still shown. */
  readonly hasDemonstrationData: boolean;
  /** That they were taken off lately because the site became public. */
  readonly retiredSamples: RetiredSamples | undefined;
}

/** For an editor, contacts in their areas; for everyone else, all contacts. */
export function readWorkList(context: Pick<UseCaseContext, 'database' | 'principal' | 'now'>): WorkList {
  const { principal, now } = context;
  const today = londonDateOf(now);
  return context.database.transaction((transaction) => {
    const source = { transaction, principal, now };
    const areas = readAreaReference(transaction);
    const policeAreaOf = policeAreasOf(areas);
    const isWanted = (view: ContactView) =>
      principal.role !== 'editor' || isInAreas(view, principal.areaCodes, policeAreaOf);
    const all = viewAll(transaction, today, (contact) => contact.status !== 'retired');
    const views = all.filter(isWanted).toSorted(byLastCheck);
    const changed = listChannelsChanged(transaction, changedSince(now));
    const reported = readReported(source, views);
    const policies = readPolicies(transaction);
    const inState = (state: Freshness) => views.filter((view) => view.freshness === state);
    const toCheck = inState('lapsed').filter(
      (view) => !isReadLately(view, getPolicy(policies, view.kind), today),
    );
    return {
      overdue: inState('overdue'),
      lapsed: toCheck.filter((view) => !isUnchecked(view)),
      unchecked: toCheck.filter(isUnchecked),
      vacant: inState('vacant'),
      due: inState('due'),
      worthCalling: sortWorthCalling(
        views.filter((view) => isWorthCalling(view, today)),
        changed,
      ),
      unreachable: views.filter((view) => view.unreachableSinceOn !== null),
      waiting: readWaiting(source),
      reported,
      flood: readFlood(source, reported),
      settledTogether: readSettledTogether(source, new Set(views.map(({ id }) => id))),
      duplicates: readDuplicates(views),
      leadCount: mayEver(principal, 'contacts.create') ? countWaitingLeads(transaction) : 0,
      pagesToReview: readPagesToReview(source),
      pagesReviewedLately: readPagesReviewedLately(source),
      translationsToReview: readTranslationsToReview(source),
      lateBoard: mayEver(principal, 'board.keep') ? readLateBoard(transaction, today) : [],
      brokenLinks: readBrokenLinks(source),
      failedMail: readFailedMail(source),
      returnedMail: readReturnedMailWork(source),
      failedJobs: readFailedJobs(source),
      wrongCodes: readWrongCodes(source),
      changed,
      askedOn: readLastAsked(transaction),
      slow: findSlow(transaction, views),
      counts: countStates(views),
      grid: all.map(({ boroughs: boroughCodes, ...view }) => ({ ...view, boroughCodes })),
      names: new Map(all.map(({ id, organisation, role }) => [id, `${organisation}: ${role}`])),
      boroughs: [...areas.boroughs].map(([code, { name }]) => ({ code, name })),
      hasDemonstrationData: views.some((view) => view.isDemonstration),
      retiredSamples: readRetiredSamples(transaction, now),
    };
  });
}

/** Of 999 and 101 a page was read, and nobody calls them to check. */
function isUnchecked(view: ContactView): boolean {
  return isFromSource(view) && !isCheckedByReading(view);
}

/** Whether there is nothing to do today. */
export function isNothingLeft(work: WorkList): boolean {
  const { waiting, reported, duplicates, overdue, lapsed, unchecked, vacant, due } = work;
  const lists = [
    ...[waiting, reported, duplicates, overdue, lapsed, unchecked, vacant, due],
    ...[work.pagesToReview, work.translationsToReview, work.brokenLinks],
  ];
  return (
    lists.every((list) => list.length === 0) &&
    work.leadCount === 0 &&
    work.wrongCodes.length === 0 &&
    work.failedMail.count === 0 &&
    work.returnedMail.openCount + work.returnedMail.addresses.length === 0 &&
    work.failedJobs.publish === undefined &&
    work.failedJobs.check === undefined &&
    work.failedJobs.mail === undefined
  );
}

/**
 * Contacts whose number or address has changed recently, or looks like one person’s, come first: what has changed once
 * is likely to change again.
 */
function sortWorthCalling(
  views: readonly ContactView[],
  changed: ReadonlySet<string>,
): readonly ContactView[] {
  const { likely = [], others = [] } = Object.groupBy(views, (view) =>
    changed.has(view.id) || listOnePersons(view).length > 0 ? 'likely' : 'others',
  );
  return [...likely, ...others];
}

function findSlow(transaction: Transaction, views: readonly ContactView[]): ReadonlySet<string> {
  const isSlow = createSlownessLookup(transaction);
  const waiting = views.filter(
    ({ freshness, email }) => email !== null && (freshness === 'due' || freshness === 'overdue'),
  );
  return new Set(waiting.filter((view) => isSlow(view.id, reminderCycle(view))).map(({ id }) => id));
}

function countStates(views: readonly ContactView[]): Record<Freshness, number> {
  const counts = { verified: 0, due: 0, overdue: 0, lapsed: 0, vacant: 0 };
  for (const state of freshnessStates)
    counts[state] = views.filter((view) => view.freshness === state).length;
  return counts;
}

function byLastCheck(one: ContactView, other: ContactView): number {
  return (
    (one.lastVerifiedOn ?? '').localeCompare(other.lastVerifiedOn ?? '') || one.id.localeCompare(other.id)
  );
}
