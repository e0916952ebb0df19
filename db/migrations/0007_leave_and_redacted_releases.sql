CREATE TABLE `contact_absences` (
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`from_on` text,
	`until_on` text NOT NULL,
	`stand_in` text,
	`stand_in_telephone` text,
	`stand_in_email` text,
	PRIMARY KEY(`contact_id`, `revision`),
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_absences_until_is_date" CHECK("until_on" IS date("until_on")),
	CONSTRAINT "contact_absences_from_is_date" CHECK("from_on" IS NULL OR ("from_on" IS date("from_on") AND "from_on" <= "until_on")),
	CONSTRAINT "contact_absences_stand_in_whole" CHECK(("stand_in" IS NULL) = ("stand_in_telephone" IS NULL AND "stand_in_email" IS NULL))
);
--> statement-breakpoint
ALTER TABLE `releases` ADD `redacted_at` text;