CREATE TABLE `report_settlings` (
	`contact_id` text PRIMARY KEY NOT NULL,
	`settled_on` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_settlings_day_is_date" CHECK("report_settlings"."settled_on" IS date("report_settlings"."settled_on"))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_contact_reports` (
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
	`effect` text,
	`settled_together` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_reports_problem_known" CHECK("__new_contact_reports"."problem" IN ('no-answer', 'wrong-number', 'wrong-person', 'other')),
	CONSTRAINT "contact_reports_line_short" CHECK(length("__new_contact_reports"."line") <= 200),
	CONSTRAINT "contact_reports_sender_mark_small" CHECK("__new_contact_reports"."sender_mark" BETWEEN 0 AND 63),
	CONSTRAINT "contact_reports_sender_while_open" CHECK("__new_contact_reports"."settled_at" IS NULL OR "__new_contact_reports"."sender_mark" IS NULL),
	CONSTRAINT "contact_reports_effect_known" CHECK("__new_contact_reports"."effect" IN ('doubted', 'held-back')),
	CONSTRAINT "contact_reports_together_when_settled" CHECK("__new_contact_reports"."settled_together" IS NULL OR "__new_contact_reports"."settled_at" IS NOT NULL),
	CONSTRAINT "contact_reports_settling_whole" CHECK(("__new_contact_reports"."settled_at" IS NULL) = ("__new_contact_reports"."settled_by" IS NULL)),
	CONSTRAINT "contact_reports_day_is_date" CHECK("__new_contact_reports"."reported_on" IS date("__new_contact_reports"."reported_on"))
);
--> statement-breakpoint
-- A mark of six bits is what is left of one of twelve, so that whoever reported before is still told apart.
INSERT INTO `__new_contact_reports`("id", "contact_id", "revision", "problem", "line", "sender_mark", "reported_at", "reported_on", "settled_at", "settled_by") SELECT "id", "contact_id", "revision", "problem", "line", "sender_mark" % 64, "reported_at", "reported_on", "settled_at", "settled_by" FROM `contact_reports`;--> statement-breakpoint
DROP TABLE `contact_reports`;--> statement-breakpoint
ALTER TABLE `__new_contact_reports` RENAME TO `contact_reports`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `contact_reports_by_effect` ON `contact_reports` (`reported_at`) WHERE "contact_reports"."effect" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `contact_reports_by_together` ON `contact_reports` (`settled_together`);--> statement-breakpoint
CREATE INDEX `contact_reports_open` ON `contact_reports` (`contact_id`) WHERE "contact_reports"."settled_at" IS NULL;--> statement-breakpoint
CREATE INDEX `contact_reports_by_day` ON `contact_reports` (`reported_on`);--> statement-breakpoint
-- Which report put doubt beside a number was not written down: the last of that day that is open did.
UPDATE `contact_reports` SET `effect` = 'doubted' WHERE `id` IN (
	SELECT (
		SELECT `report`.`id` FROM `contact_reports` AS `report`
		WHERE `report`.`contact_id` = `contacts`.`id` AND `report`.`settled_at` IS NULL
			AND `report`.`reported_on` = `contacts`.`reported_dead_on` AND `report`.`problem` IN ('no-answer', 'wrong-number')
		ORDER BY `report`.`reported_at` DESC LIMIT 1
	) FROM `contacts` WHERE `contacts`.`reported_dead_on` IS NOT NULL
);--> statement-breakpoint
-- National lines are not put in doubt by readers any more; what was reported of them stays on the work list.
UPDATE `contacts` SET `reported_dead_on` = NULL WHERE `kind` = 'national_line';
