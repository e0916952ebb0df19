CREATE TABLE `council_pages` (
	`borough_code` text NOT NULL,
	`service` text NOT NULL,
	`url` text NOT NULL,
	`read_on` text NOT NULL,
	PRIMARY KEY(`borough_code`, `service`),
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "council_pages_service_known" CHECK("council_pages"."service" IN ('adults', 'children', 'out_of_hours', 'modern_slavery')),
	CONSTRAINT "council_pages_read_on_is_date" CHECK("council_pages"."read_on" IS date("council_pages"."read_on"))
);
--> statement-breakpoint
CREATE TABLE `leads` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`found` text NOT NULL,
	`state` text NOT NULL,
	`found_at` text NOT NULL,
	`settled_at` text,
	`settled_by` text,
	`reason` text,
	`contact_id` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "leads_state_known" CHECK("leads"."state" IN ('waiting', 'published', 'dismissed', 'superseded')),
	CONSTRAINT "leads_found_is_json" CHECK(json_valid("leads"."found")),
	CONSTRAINT "leads_settled_whole" CHECK(("leads"."state" = 'waiting') = ("leads"."settled_at" IS NULL)),
	CONSTRAINT "leads_settled_by_someone" CHECK(("leads"."settled_at" IS NULL) = ("leads"."settled_by" IS NULL)),
	CONSTRAINT "leads_dismissed_with_reason" CHECK("leads"."state" <> 'dismissed' OR length(trim("leads"."reason")) > 0),
	CONSTRAINT "leads_published_contact" CHECK(("leads"."state" = 'published') = ("leads"."contact_id" IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `leads_by_state` ON `leads` (`state`);--> statement-breakpoint
CREATE TABLE `reference_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`entry` text NOT NULL,
	`loaded_at` text NOT NULL,
	CONSTRAINT "reference_entries_entry_is_json" CHECK(json_valid("reference_entries"."entry"))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`current_revision` integer NOT NULL,
	`is_demonstration` integer DEFAULT false NOT NULL,
	`police_area_code` text,
	`position` integer DEFAULT 0 NOT NULL,
	`unreachable_since_on` text,
	`reported_dead_on` text,
	`deputy_email` text,
	`successor_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`police_area_code`) REFERENCES `police_areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_kind_known" CHECK("__new_contacts"."kind" IN ('police_spoc', 'council_lead', 'council_duty', 'support_service', 'national_line')),
	CONSTRAINT "contacts_status_known" CHECK("__new_contacts"."status" IN ('active', 'vacant', 'retired')),
	CONSTRAINT "contacts_revision_positive" CHECK("__new_contacts"."current_revision" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_contacts`("id", "kind", "status", "current_revision", "is_demonstration", "police_area_code", "position", "unreachable_since_on", "reported_dead_on", "deputy_email", "successor_id", "created_at") SELECT "id", "kind", "status", "current_revision", "is_demonstration", "police_area_code", "position", "unreachable_since_on", "reported_dead_on", "deputy_email", "successor_id", "created_at" FROM `contacts`;--> statement-breakpoint
DROP TABLE `contacts`;--> statement-breakpoint
ALTER TABLE `__new_contacts` RENAME TO `contacts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `contacts_by_kind` ON `contacts` (`kind`,`status`);--> statement-breakpoint
CREATE TABLE `__new_contact_revisions` (
	`contact_id` text NOT NULL,
	`number` integer NOT NULL,
	`cause` text DEFAULT 'created' NOT NULL,
	`merged_into_id` text,
	`status` text DEFAULT 'active' NOT NULL,
	`police_area_code` text,
	`role` text NOT NULL,
	`organisation` text NOT NULL,
	`telephone` text,
	`email` text,
	`website` text,
	`hours` text NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`serves` text,
	`covers_all_london` integer DEFAULT false NOT NULL,
	`source_url` text,
	`source_checked_on` text,
	`source_page_dated_on` text,
	`source_is_copy` integer DEFAULT false NOT NULL,
	`ended_unreachable_since_on` text,
	`ended_reported_dead_on` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`contact_id`, `number`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`police_area_code`) REFERENCES `police_areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_revisions_number_positive" CHECK("__new_contact_revisions"."number" >= 1),
	CONSTRAINT "contact_revisions_role_present" CHECK(length(trim("__new_contact_revisions"."role")) > 0),
	CONSTRAINT "contact_revisions_hours_is_json" CHECK(json_valid("__new_contact_revisions"."hours")),
	CONSTRAINT "contact_revisions_cause_known" CHECK("__new_contact_revisions"."cause" IN ('created', 'edited', 'vacated', 'filled', 'retired', 'restored', 'approved', 'imported')),
	CONSTRAINT "contact_revisions_status_known" CHECK("__new_contact_revisions"."status" IN ('active', 'vacant', 'retired')),
	CONSTRAINT "contact_revisions_serves_known" CHECK("__new_contact_revisions"."serves" IN ('adults', 'children', 'everyone'))
);
--> statement-breakpoint
INSERT INTO `__new_contact_revisions`("contact_id", "number", "cause", "merged_into_id", "status", "police_area_code", "role", "organisation", "telephone", "email", "website", "hours", "notes", "serves", "covers_all_london", "source_url", "source_checked_on", "source_page_dated_on", "source_is_copy", "ended_unreachable_since_on", "ended_reported_dead_on", "created_at", "created_by") SELECT "contact_id", "number", "cause", "merged_into_id", "status", "police_area_code", "role", "organisation", "telephone", "email", "website", "hours", "notes", NULL, "covers_all_london", "source_url", "source_checked_on", "source_page_dated_on", 0, "ended_unreachable_since_on", "ended_reported_dead_on", "created_at", "created_by" FROM `contact_revisions`;--> statement-breakpoint
DROP TABLE `contact_revisions`;--> statement-breakpoint
ALTER TABLE `__new_contact_revisions` RENAME TO `contact_revisions`;--> statement-breakpoint
INSERT INTO `policies` (`kind`) SELECT 'council_duty' WHERE EXISTS (SELECT 1 FROM `policies`);
