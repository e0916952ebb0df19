/**
 * What the scheduled freshness check (src/use-cases/freshness/) stores: the state in which it last saw each contact,
 * the reminders that went out, daily counts, and its own runs.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { freshnessStates as states } from '../../src/domain/freshness/freshness.ts';
import { reminderStages } from '../../src/domain/reminders/reminders.ts';
import { successorReasons } from '../../src/domain/reminders/successor-questions.ts';
import { boroughs } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { contacts } from './contacts.ts';

export const freshnessStates = sqliteTable(
  'freshness_states',
  {
    contactId: text()
      .primaryKey()
      .references(() => contacts.id),
    state: text({ enum: states }).notNull(),
    /** London date of the run that first saw it in this state. */
    seenOn: text().notNull(),
  },
  (table) => [check('freshness_states_state_known', isOneOf(table.state))],
);

/**
 * One row for each stage of a cycle that was handled. It makes sure that a reminder goes out once, however often we
 * run.
 */
export const reminders = sqliteTable(
  'reminders',
  {
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** The start of the cycle: `checked:YYYY-MM-DD`, or `unchecked:REVISION` when nobody has checked it. */
    cycle: text().notNull(),
    stage: text({ enum: reminderStages }).notNull(),
    /** London date on which the stage fell due, before weekends and bank holidays. */
    fellDueOn: text().notNull(),
    /** `superseded`: a later stage of the same run went to every address instead, in one message. */
    outcome: text({ enum: ['sent', 'superseded'] }).notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.cycle, table.stage] }),
    check('reminders_stage_known', isOneOf(table.stage)),
    check('reminders_outcome_known', isOneOf(table.outcome)),
  ],
);

/** Questions to people who may know who holds a post now: each address is asked once for an occasion. */
export const successorQuestions = sqliteTable(
  'successor_questions',
  {
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** The occasion: the reason, the day on which it arose, and the round. */
    occasion: text().notNull(),
    /** In lower case. */
    recipient: text().notNull(),
    reason: text({ enum: successorReasons }).notNull(),
    /** Of the confirm link in the mail, which is deleted after some months. */
    linkId: text().notNull().unique(),
    /** London date. */
    askedOn: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.occasion, table.recipient] }),
    check('successor_questions_reason_known', isOneOf(table.reason)),
    check('successor_questions_recipient_is_lower', sql`${table.recipient} = lower(${table.recipient})`),
    check('successor_questions_date_is_date', sql`${table.askedOn} IS date(${table.askedOn})`),
  ],
);

/** How many contacts were in each state on a day, by the last run of that day. */
export const dailySnapshots = sqliteTable(
  'daily_snapshots',
  {
    /** London date. */
    takenOn: text().primaryKey(),
    verified: integer().notNull(),
    due: integer().notNull(),
    overdue: integer().notNull(),
    lapsed: integer().notNull(),
    vacant: integer().notNull(),
  },
  (table) => [check('daily_snapshots_date_is_date', sql`${table.takenOn} IS date(${table.takenOn})`)],
);

/** The oldest check among a borough's own contacts on the day of a snapshot. */
export const dailyBoroughChecks = sqliteTable(
  'daily_borough_checks',
  {
    takenOn: text()
      .notNull()
      .references(() => dailySnapshots.takenOn, { onDelete: 'cascade' }),
    boroughCode: text()
      .notNull()
      .references(() => boroughs.code),
    /** Null when nobody has checked one of them. */
    oldestCheckOn: text(),
  },
  (table) => [primaryKey({ columns: [table.takenOn, table.boroughCode] })],
);

/** When each scheduled job ran, and how it ended. A row without an end is under way, or its process died. */
export const jobRuns = sqliteTable(
  'job_runs',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    job: text().notNull(),
    startedAt: text().notNull(),
    finishedAt: text(),
    /** `undone`: it ran, but left something for the next run. */
    outcome: text({ enum: ['done', 'undone', 'failed'] }),
    detail: text(),
  },
  (table) => [
    index('job_runs_by_job').on(table.job, table.startedAt),
    check('job_runs_outcome_known', isOneOf(table.outcome)),
    check('job_runs_end_whole', sql`(${table.finishedAt} IS NULL) = (${table.outcome} IS NULL)`),
  ],
);
