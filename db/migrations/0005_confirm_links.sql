CREATE TABLE `confirm_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`used_at` text,
	`answer` text,
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "confirm_links_answer_known" CHECK("confirm_links"."answer" IN ('correct', 'changed', 'left', 'vacant')),
	CONSTRAINT "confirm_links_use_whole" CHECK(("confirm_links"."used_at" IS NULL) = ("confirm_links"."answer" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `confirm_links_tokenHash_unique` ON `confirm_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `confirm_links_by_contact` ON `confirm_links` (`contact_id`);--> statement-breakpoint
ALTER TABLE `contact_proposals` ADD `note` text;