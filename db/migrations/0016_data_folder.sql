CREATE TABLE `directory_facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`recorded_at` text NOT NULL,
	CONSTRAINT "directory_facts_value_present" CHECK(length("directory_facts"."value") > 0)
);
--> statement-breakpoint
ALTER TABLE `releases` ADD `stopped_at` text;