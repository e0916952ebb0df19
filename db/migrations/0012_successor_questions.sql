CREATE TABLE `successor_questions` (
	`contact_id` text NOT NULL,
	`occasion` text NOT NULL,
	`recipient` text NOT NULL,
	`reason` text NOT NULL,
	`link_id` text NOT NULL,
	`asked_on` text NOT NULL,
	PRIMARY KEY(`contact_id`, `occasion`, `recipient`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "successor_questions_reason_known" CHECK("successor_questions"."reason" IN ('vacant', 'unreachable', 'returned', 'gone', 'slow')),
	CONSTRAINT "successor_questions_recipient_is_lower" CHECK("successor_questions"."recipient" = lower("successor_questions"."recipient")),
	CONSTRAINT "successor_questions_date_is_date" CHECK("successor_questions"."asked_on" IS date("successor_questions"."asked_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `successor_questions_linkId_unique` ON `successor_questions` (`link_id`);