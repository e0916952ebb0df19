CREATE TABLE `daily_borough_checks` (
	`taken_on` text NOT NULL,
	`borough_code` text NOT NULL,
	`oldest_check_on` text,
	PRIMARY KEY(`taken_on`, `borough_code`),
	FOREIGN KEY (`taken_on`) REFERENCES `daily_snapshots`(`taken_on`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `daily_snapshots` (
	`taken_on` text PRIMARY KEY NOT NULL,
	`verified` integer NOT NULL,
	`due` integer NOT NULL,
	`overdue` integer NOT NULL,
	`lapsed` integer NOT NULL,
	`vacant` integer NOT NULL,
	CONSTRAINT "daily_snapshots_date_is_date" CHECK("daily_snapshots"."taken_on" IS date("daily_snapshots"."taken_on"))
);
--> statement-breakpoint
CREATE TABLE `freshness_states` (
	`contact_id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`seen_on` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "freshness_states_state_known" CHECK("freshness_states"."state" IN ('verified', 'due', 'overdue', 'lapsed', 'vacant'))
);
--> statement-breakpoint
CREATE TABLE `job_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`job` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`outcome` text,
	`detail` text,
	CONSTRAINT "job_runs_outcome_known" CHECK("job_runs"."outcome" IN ('done', 'undone', 'failed')),
	CONSTRAINT "job_runs_end_whole" CHECK(("job_runs"."finished_at" IS NULL) = ("job_runs"."outcome" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `job_runs_by_job` ON `job_runs` (`job`,`started_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`contact_id` text NOT NULL,
	`cycle` text NOT NULL,
	`stage` text NOT NULL,
	`fell_due_on` text NOT NULL,
	`outcome` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`contact_id`, `cycle`, `stage`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reminders_stage_known" CHECK("reminders"."stage" IN ('first', 'due', 'again', 'escalate', 'lapse', 'unchecked')),
	CONSTRAINT "reminders_outcome_known" CHECK("reminders"."outcome" IN ('sent', 'superseded'))
);
--> statement-breakpoint
ALTER TABLE `boroughs` ADD `escalation_email` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `deputy_email` text;--> statement-breakpoint
ALTER TABLE `police_areas` ADD `escalation_email` text;