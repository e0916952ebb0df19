-- Columns are added in place: drizzle-kit would copy the table and drop the old one, which its children's foreign
-- keys refuse inside a transaction.
ALTER TABLE `contact_revisions` ADD `cause` text DEFAULT 'created' NOT NULL CONSTRAINT "contact_revisions_cause_known" CHECK("cause" IN ('created', 'edited', 'vacated', 'filled', 'retired', 'restored', 'approved', 'imported'));--> statement-breakpoint
ALTER TABLE `contact_revisions` ADD `status` text DEFAULT 'active' NOT NULL CONSTRAINT "contact_revisions_status_known" CHECK("status" IN ('active', 'vacant', 'retired'));--> statement-breakpoint
ALTER TABLE `contact_revisions` ADD `police_area_code` text REFERENCES police_areas(code);--> statement-breakpoint
UPDATE `contact_revisions` SET
	`status` = (SELECT `status` FROM `contacts` WHERE `contacts`.`id` = `contact_revisions`.`contact_id`),
	`police_area_code` = (SELECT `police_area_code` FROM `contacts` WHERE `contacts`.`id` = `contact_revisions`.`contact_id`);--> statement-breakpoint
ALTER TABLE `verifications` ADD `carried_from_revision` integer;
