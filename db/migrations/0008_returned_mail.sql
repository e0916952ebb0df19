CREATE TABLE `failed_addresses` (
	`address` text PRIMARY KEY NOT NULL,
	`failed_on` text NOT NULL,
	`cause` text NOT NULL,
	`status` text,
	`detail` text,
	CONSTRAINT "failed_addresses_address_is_lower" CHECK("failed_addresses"."address" = lower("failed_addresses"."address")),
	CONSTRAINT "failed_addresses_date_is_date" CHECK("failed_addresses"."failed_on" IS date("failed_addresses"."failed_on")),
	CONSTRAINT "failed_addresses_cause_known" CHECK("failed_addresses"."cause" IN ('dead', 'refused'))
);
--> statement-breakpoint
CREATE TABLE `returned_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`message_id` text,
	`about` text NOT NULL,
	`contact_id` text,
	`address` text NOT NULL,
	`kind` text NOT NULL,
	`status` text,
	`detail` text,
	`sender` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`received_at` text NOT NULL,
	`needs_person` integer NOT NULL,
	`dealt_with_at` text,
	`dealt_with_by` text,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "returned_mail_kind_known" CHECK("returned_mail"."kind" IN ('failed', 'not-now', 'delayed', 'delivered', 'automatic', 'reply', 'unclear')),
	CONSTRAINT "returned_mail_address_is_lower" CHECK("returned_mail"."address" = lower("returned_mail"."address")),
	CONSTRAINT "returned_mail_dealing_whole" CHECK(("returned_mail"."dealt_with_at" IS NULL) = ("returned_mail"."dealt_with_by" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returned_mail_fingerprint_unique` ON `returned_mail` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `returned_mail_open` ON `returned_mail` (`received_at`) WHERE "returned_mail"."needs_person" = 1 AND "returned_mail"."dealt_with_at" IS NULL;--> statement-breakpoint
CREATE INDEX `returned_mail_by_contact` ON `returned_mail` (`contact_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `returned_mail_by_address` ON `returned_mail` (`address`,`received_at`);--> statement-breakpoint
CREATE INDEX `returned_mail_by_message` ON `returned_mail` (`message_id`);--> statement-breakpoint
ALTER TABLE `messages` ADD `return_token` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `copy_number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_returnToken_unique` ON `messages` (`return_token`);--> statement-breakpoint
-- Mail that waits gets a return address of its own too.
UPDATE `messages` SET `return_token` = lower(hex(randomblob(16))) WHERE `sent_at` IS NULL;
