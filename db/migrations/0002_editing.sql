CREATE TABLE `contact_people` (
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`name` text NOT NULL,
	`consent_on` text NOT NULL,
	`consent_recorded_by` text NOT NULL,
	PRIMARY KEY(`contact_id`, `revision`),
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_people_consent_is_date" CHECK("contact_people"."consent_on" IS date("contact_people"."consent_on"))
);
--> statement-breakpoint
CREATE TABLE `contact_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`base_revision` integer NOT NULL,
	`fields` text NOT NULL,
	`state` text NOT NULL,
	`proposed_at` text NOT NULL,
	`proposed_by` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`reason` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`,`base_revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_proposals_state_known" CHECK("contact_proposals"."state" IN ('waiting', 'approved', 'refused', 'withdrawn')),
	CONSTRAINT "contact_proposals_decision_whole" CHECK(("contact_proposals"."state" = 'waiting') = ("contact_proposals"."decided_at" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `contact_proposals_waiting` ON `contact_proposals` (`contact_id`) WHERE "contact_proposals"."state" = 'waiting';--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`about` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text NOT NULL,
	`last_error` text,
	`given_up_at` text
);
--> statement-breakpoint
CREATE INDEX `messages_to_send` ON `messages` (`next_attempt_at`) WHERE "messages"."sent_at" IS NULL AND "messages"."given_up_at" IS NULL;--> statement-breakpoint
ALTER TABLE `contacts` ADD `successor_id` text REFERENCES contacts(id);