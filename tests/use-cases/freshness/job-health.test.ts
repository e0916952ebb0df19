/** When the readiness check says that the daily check does not do its work. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { finishJobRun, type JobOutcome, startJobRun } from '../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { messages } from '../../../db/schema/mail.ts';
import { findJobProblem, freshnessJob } from '../../../src/use-cases/freshness/job-health.ts';
import { emptyDatabase } from '../../support/database.ts';

let database: Database;
beforeEach(() => {
  database = emptyDatabase();
});

function run(day: number, outcome: JobOutcome): void {
  const at = `2026-10-${day}T06:00:00Z`;
  const id = startJobRun(database, freshnessJob, at);
  finishJobRun(database, id, { finishedAt: at, outcome, detail: '' });
}

function absenceMail(): void {
  const message = { to: 'lead@example.org', subject: 's', body: 'b', about: 'contact:1' };
  database.transaction((transaction) =>
    enqueueMessage(transaction, { ...message, at: '2026-10-20T06:00:00.000Z' }),
  );
}

const problemAt = (instant: string) => findJobProblem(database, new Date(instant));

describe('a run that leaves mail undelivered', () => {
  it('is no good run: after 26 hours without one it is a problem', () => {
    run(19, 'done');
    run(20, 'undone');
    absenceMail();
    expect(problemAt('2026-10-20T08:00:00Z')).toBeUndefined();
    expect(problemAt('2026-10-20T08:00:01Z')).toContain(
      'has left mail undelivered since 2026-10-19T06:00:00Z, the last time at 2026-10-20T06:00:00Z',
    );
  });

  it('is one once its mail has gone', () => {
    run(19, 'done');
    run(20, 'undone');
    absenceMail();
    database.update(messages).set({ sentAt: '2026-10-20T06:05:00.000Z' }).run();
    expect(problemAt('2026-10-20T09:00:00Z')).toBeUndefined();
    expect(problemAt('2026-10-21T09:00:00Z')).toContain('has not run since 2026-10-20');
  });

  it('is a problem from the first when none was ever good', () => {
    run(20, 'undone');
    absenceMail();
    expect(problemAt('2026-10-20T06:10:00Z')).toContain('since it was scheduled');
  });
});

it('a run that fails is no good run either', () => {
  run(19, 'done');
  run(20, 'failed');
  expect(problemAt('2026-10-20T07:00:00Z')).toBeUndefined();
  expect(problemAt('2026-10-20T09:00:00Z')).toContain(
    'has not run since 2026-10-19T06:00:00Z without failing, the last time at 2026-10-20T06:00:00Z',
  );
});

it('a run on record while the clock was ahead hides nothing once it is right', () => {
  run(20, 'done');
  expect(problemAt('2026-10-20T05:30:00Z')).toBeUndefined();
  expect(problemAt('2026-10-18T06:00:00Z')).toContain('a time to come: the clock was wrong');
});
