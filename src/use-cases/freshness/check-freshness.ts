/**
 * The freshness check of one day, in one transaction: the new state of each contact, the reminders that fell due, the
 * day's counts and the publish request are written together or not at all.
 */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { eraseExpected, expectErasure } from '../../../db/connection/erase-removed.ts';
import { listAbsencesInForce } from '../../../db/contacts/contact-absences.ts';
import {
  hasSnapshot,
  listAdministratorEmails,
  recordReminder,
  recordState,
  type StateCounts,
  writeSnapshot,
} from '../../../db/freshness/freshness.ts';
import { deleteEndedWindows } from '../../../db/people/rate-limits.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { findLiveRelease, isRolledBack } from '../../../db/publishing/releases.ts';
import { findShownAbsence } from '../../domain/contacts/absence.ts';
import { systemPrincipal } from '../../domain/people/access.ts';
import {
  isDigest,
  type ReminderNotification,
  type ReminderRecord,
} from '../../domain/reminders/reminder-plan.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { isWorkingDay } from '../../domain/time/working-days.ts';
import { urls } from '../../urls.ts';
import { enqueueBoardReminders, type LateRecord, planBoardReminders } from '../board/remind-board.ts';
import { tidyMail } from '../mail/send/tidy-mail.ts';
import { tidyWords } from '../private-words/tidy-words.ts';
import { deleteExpiredReports } from '../reports/delete-old-reports.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { enqueueQuestions, type PlannedQuestion, planQuestions } from './ask-successors.ts';
import { enqueueReminders } from './enqueue-reminders.ts';
import { type CheckPlan, createPolicyLookup, planCheck, type Transition } from './plan-check.ts';
import { enqueuePageReminders, type PageToReview, planPageReminders } from './remind-page-reviews.ts';

export interface FreshnessCheck {
  readonly database: Database;
  /** The instant whose London date is used as today. */
  readonly now: Date;
  /** The real clock, in case today is another day: neither deletes anything before its time. */
  readonly realNow?: Date;
  readonly publicUrl: string;
  /** At least those of today's year. */
  readonly bankHolidays: ReadonlySet<string>;
  /** Who gets the administrators' digest while there is no administrator. */
  readonly digestFallback: string;
  readonly isDryRun: boolean;
}

export interface FreshnessReport {
  readonly today: string;
  readonly counts: StateCounts;
  readonly transitions: readonly Transition[];
  readonly notifications: readonly ReminderNotification[];
  /** Stages for which a later one of the same run was sent instead. */
  readonly superseded: readonly ReminderRecord[];
  readonly messageCount: number;
  /** Other people who are asked now who holds a post. */
  readonly questions: readonly PlannedQuestion[];
  /** Pages that administrators are told to review now. */
  readonly pages: readonly PageToReview[];
  /** What of the Board’s records administrators are told of now. */
  readonly board: readonly LateRecord[];
  /** Who stands in for administrators on the digest; null when there is one, or no digest. */
  readonly digestFallback: string | null;
  /** False at weekends and on bank holidays: reminders then wait for the next working day. */
  readonly isWorkingDay: boolean;
  /** Null when nothing public has changed. */
  readonly publishReason: string | null;
}

const actor = systemPrincipal('freshness').id;

export function checkFreshness(check: FreshnessCheck): FreshnessReport {
  const today = londonDateOf(check.now);
  const mayRemind = isWorkingDay(today, check.bankHolidays);
  const report = check.database.transaction(
    (transaction) => {
      const plan = planCheck(transaction, today, mayRemind);
      const publishReason = findPublishReason(transaction, plan, today);
      const questions = mayRemind
        ? planQuestions(transaction, plan.classified, createPolicyLookup(transaction), today)
        : [];
      const pages = mayRemind ? planPageReminders(transaction, today) : [];
      const board = mayRemind ? planBoardReminders(transaction, today) : [];
      if (!check.isDryRun)
        writePlan(transaction, check, { plan, questions, pages, board }, today, publishReason);
      return {
        today,
        counts: plan.counts,
        transitions: plan.transitions,
        notifications: plan.reminders.notifications,
        superseded: plan.reminders.records.filter(({ outcome }) => outcome === 'superseded'),
        messageCount: plan.reminders.messages.length,
        questions,
        pages,
        board,
        digestFallback: needsFallback(transaction, plan, pages.length + board.length)
          ? check.digestFallback
          : null,
        isWorkingDay: mayRemind,
        publishReason,
      };
    },
    // A dry run takes no lock, so that nobody waits for it.
    { behavior: check.isDryRun ? 'deferred' : 'immediate' },
  );
  eraseExpected(check.database);
  return report;
}

interface Planned {
  readonly plan: CheckPlan;
  readonly questions: readonly PlannedQuestion[];
  readonly pages: readonly PageToReview[];
  readonly board: readonly LateRecord[];
}

function writePlan(
  transaction: Transaction,
  check: FreshnessCheck,
  { plan, questions, pages, board }: Planned,
  today: string,
  publishReason: string | null,
): void {
  const at = check.now.toISOString();
  for (const { id, seenState, state } of plan.classified)
    if (seenState !== state) recordState(transaction, id, state, today);
  for (const { contact, from, to } of plan.transitions)
    appendAuditEvent(transaction, {
      at,
      actor,
      action: 'contact.age',
      subject: `contact:${contact}`,
      before: { freshness: from },
      after: { freshness: to },
    });
  for (const record of plan.reminders.records) recordReminder(transaction, record, at);
  const known = listAdministratorEmails(transaction);
  const administrators = known.length > 0 ? known : [check.digestFallback];
  enqueueReminders(transaction, plan.reminders.messages, {
    at,
    today,
    publicUrl: check.publicUrl,
    administrators,
    policyOf: createPolicyLookup(transaction),
  });
  enqueueQuestions(transaction, questions, { at, today, publicUrl: check.publicUrl, actor });
  enqueuePageReminders(transaction, pages, {
    at,
    today,
    administrators,
    adminUrl: `${check.publicUrl}${urls.admin()}`,
    languagesUrl: `${check.publicUrl}${urls.adminLanguages()}`,
  });
  enqueueBoardReminders(transaction, board, {
    ...{ at, today, administrators },
    boardUrl: `${check.publicUrl}${urls.adminBoard()}`,
  });
  writeSnapshot(transaction, today, plan.counts, plan.oldestChecks);
  deleteOld(transaction, check);
  if (publishReason !== null) requestPublish(transaction, { at, by: actor, reason: publishReason });
}

/** Deleted data cannot be restored, so for a date in the future the earlier of the two clocks decides. */
function deleteOld(transaction: Transaction, { database, now, realNow = now }: FreshnessCheck): void {
  const earlier = realNow < now ? realNow : now;
  tidyMail(transaction, earlier);
  if (tidyWords(transaction, earlier)) expectErasure(database);
  deleteEndedWindows(transaction, earlier.toISOString());
  deleteExpiredReports(transaction, { at: earlier.toISOString(), today: londonDateOf(earlier), actor });
}

function needsFallback(transaction: Transaction, { reminders }: CheckPlan, otherCount: number): boolean {
  const hasDigest = otherCount > 0 || reminders.messages.some(({ to }) => isDigest(to));
  return hasDigest && listAdministratorEmails(transaction).length === 0;
}

/**
 * A label that has changed, an absence that readers begin or stop seeing today, or a day that is counted for the first
 * time: /status/ shows the count, so there is one release a day even when nothing else has changed. A new day alone
 * never publishes over a rollback.
 */
function findPublishReason(transaction: Transaction, plan: CheckPlan, today: string): string | null {
  const count = plan.transitions.length;
  if (count > 0)
    return count === 1
      ? 'The label of 1 contact has changed'
      : `The labels of ${count} contacts have changed`;
  const live = findLiveRelease(transaction);
  if (!live) return null;
  const builtOn = londonDateOf(new Date(live.startedAt));
  const isAbsenceChanged = listAbsencesInForce(transaction).some(
    (away) => findShownAbsence(away, builtOn) !== findShownAbsence(away, today),
  );
  if (builtOn < today && isAbsenceChanged) return 'The leave of a contact begins or is over';
  if (isRolledBack(transaction)) return null;
  // A build under way may have started before this count, so its open request does not cover it.
  if (!hasSnapshot(transaction, today)) return 'A new day';
  return builtOn < today && findOpenPublishRequests(transaction).count === 0 ? 'A new day' : null;
}
