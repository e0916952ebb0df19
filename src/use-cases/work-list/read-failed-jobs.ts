/** Jobs that have failed or stopped, and mail problems: a part of the work list. */
import { listOpenTroubles, type MailTrouble } from '../../../db/mail/mail-answers.ts';
import { findJobProblem } from '../freshness/job-health.ts';
import { findMailProblem } from '../mail/send/find-mail-problem.ts';
import { type PublishStatus, readPublishStatus } from '../publish/publish-status.ts';
import type { WorkListSource } from './work-list-source.ts';

export interface FailedJobs {
  /** The last attempt to publish, when it failed and none has succeeded since. */
  readonly publish: PublishStatus['failure'];
  /** A sentence when the daily check has stopped running. */
  readonly check: string | undefined;
  /** A sentence when mail does not go out. */
  readonly mail: string | undefined;
  /** Open periods in which all our mail is refused. */
  readonly mailTroubles: readonly MailTrouble[];
}

export function readFailedJobs({ transaction, now }: WorkListSource): FailedJobs {
  return {
    publish: readPublishStatus(transaction).failure,
    check: findJobProblem(transaction, now),
    mail: findMailProblem(transaction, now),
    mailTroubles: listOpenTroubles(transaction),
  };
}
