CREATE TABLE `contact_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`problem` text NOT NULL,
	`line` text DEFAULT '' NOT NULL,
	`sender_mark` integer,
	`reported_at` text NOT NULL,
	`reported_on` text NOT NULL,
	`settled_at` text,
	`settled_by` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_reports_problem_known" CHECK("contact_reports"."problem" IN ('no-answer', 'wrong-number', 'wrong-person', 'other')),
	CONSTRAINT "contact_reports_line_short" CHECK(length("contact_reports"."line") <= 200),
	CONSTRAINT "contact_reports_sender_mark_small" CHECK("contact_reports"."sender_mark" BETWEEN 0 AND 4095),
	CONSTRAINT "contact_reports_sender_while_open" CHECK(("contact_reports"."settled_at" IS NULL) = ("contact_reports"."sender_mark" IS NOT NULL)),
	CONSTRAINT "contact_reports_settling_whole" CHECK(("contact_reports"."settled_at" IS NULL) = ("contact_reports"."settled_by" IS NULL)),
	CONSTRAINT "contact_reports_day_is_date" CHECK("contact_reports"."reported_on" IS date("contact_reports"."reported_on"))
);
--> statement-breakpoint
CREATE INDEX `contact_reports_open` ON `contact_reports` (`contact_id`) WHERE "contact_reports"."settled_at" IS NULL;--> statement-breakpoint
CREATE INDEX `contact_reports_by_day` ON `contact_reports` (`reported_on`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_reminders` (
	`contact_id` text NOT NULL,
	`cycle` text NOT NULL,
	`stage` text NOT NULL,
	`fell_due_on` text NOT NULL,
	`outcome` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`contact_id`, `cycle`, `stage`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reminders_stage_known" CHECK("__new_reminders"."stage" IN ('reported', 'first', 'due', 'again', 'escalate', 'lapse', 'unchecked')),
	CONSTRAINT "reminders_outcome_known" CHECK("__new_reminders"."outcome" IN ('sent', 'superseded'))
);
--> statement-breakpoint
INSERT INTO `__new_reminders`("contact_id", "cycle", "stage", "fell_due_on", "outcome", "recorded_at") SELECT "contact_id", "cycle", "stage", "fell_due_on", "outcome", "recorded_at" FROM `reminders`;--> statement-breakpoint
DROP TABLE `reminders`;--> statement-breakpoint
ALTER TABLE `__new_reminders` RENAME TO `reminders`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `contacts` ADD `reported_dead_on` text;