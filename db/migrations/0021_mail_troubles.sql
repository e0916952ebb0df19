CREATE TABLE `mail_answers` (
	`message_id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`answer` text NOT NULL,
	`run_at` text NOT NULL,
	`is_marked` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_answers_address_is_lower" CHECK("mail_answers"."address" = lower("mail_answers"."address"))
);
--> statement-breakpoint
CREATE INDEX `mail_answers_by_answer` ON `mail_answers` (`answer`,`run_at`);--> statement-breakpoint
CREATE TABLE `mail_troubles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text NOT NULL,
	`answer` text NOT NULL,
	`began_at` text NOT NULL,
	`next_attempt_at` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`ended_at` text,
	`ended_by` text,
	CONSTRAINT "mail_troubles_source_known" CHECK("mail_troubles"."source" IN ('server', 'report')),
	CONSTRAINT "mail_troubles_attempt_by_source" CHECK(("mail_troubles"."source" = 'server') = ("mail_troubles"."next_attempt_at" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_troubles_one_open` ON `mail_troubles` (`source`) WHERE "mail_troubles"."ended_at" IS NULL;