CREATE TABLE `contact_private_notes` (
	`contact_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	PRIMARY KEY(`contact_id`, `number`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_private_notes_number_positive" CHECK("contact_private_notes"."number" >= 1)
);
--> statement-breakpoint
ALTER TABLE `contact_revisions` ADD `source_page_dated_on` text;--> statement-breakpoint
ALTER TABLE `contact_revisions` ADD `ended_unreachable_since_on` text;--> statement-breakpoint
ALTER TABLE `contact_revisions` ADD `ended_reported_dead_on` text;--> statement-breakpoint
ALTER TABLE `contact_proposals` ADD `check_claim` text CONSTRAINT "contact_proposals_check_claim_known" CHECK("check_claim" IN ('telephone', 'email', 'meeting', 'self', 'changes'));--> statement-breakpoint
ALTER TABLE `contact_proposals` ADD `checked_on` text CONSTRAINT "contact_proposals_checked_date" CHECK("checked_on" IS date("checked_on")) CONSTRAINT "contact_proposals_check_whole" CHECK(("check_claim" IS NULL) = ("checked_on" IS NULL));--> statement-breakpoint
ALTER TABLE `contact_proposals` ADD `restores_revision` integer;--> statement-breakpoint
ALTER TABLE `page_reviews` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `page_reviews` ADD `withdrawn_by` text CONSTRAINT "page_reviews_withdrawn_by_someone" CHECK(("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL));--> statement-breakpoint
-- Changes that waited before the source became a field of the entry propose none of their own.
UPDATE `contact_proposals` SET `fields` = json_set(`fields`, '$.fields.source', json((
	SELECT CASE WHEN `source_url` IS NULL OR `source_checked_on` IS NULL THEN 'null'
		ELSE json_object('url', `source_url`, 'readOn', `source_checked_on`, 'pageDatedOn', NULL) END
	FROM `contact_revisions`
	WHERE `contact_revisions`.`contact_id` = `contact_proposals`.`contact_id`
		AND `contact_revisions`.`number` = `contact_proposals`.`base_revision`
)));
