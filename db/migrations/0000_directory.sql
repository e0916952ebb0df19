CREATE TABLE `audit_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	`request_id` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_hash_unique` ON `audit_events` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_events_by_subject` ON `audit_events` (`subject`,`id`);--> statement-breakpoint
CREATE TABLE `borough_aliases` (
	`alias` text NOT NULL,
	`borough_code` text NOT NULL,
	PRIMARY KEY(`alias`, `borough_code`),
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `boroughs` (
	`code` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`council_name` text NOT NULL,
	`council_website` text NOT NULL,
	`police_area_code` text NOT NULL,
	`source_url` text NOT NULL,
	`checked_on` text NOT NULL,
	FOREIGN KEY (`police_area_code`) REFERENCES `police_areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "boroughs_code_is_gss" CHECK("boroughs"."code" GLOB 'E09[0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "boroughs_slug_is_lower" CHECK("boroughs"."slug" NOT GLOB '*[^a-z0-9-]*')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `boroughs_slug_unique` ON `boroughs` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `boroughs_name_unique` ON `boroughs` (`name`);--> statement-breakpoint
CREATE TABLE `contact_coverage` (
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`borough_code` text NOT NULL,
	PRIMARY KEY(`contact_id`, `revision`, `borough_code`),
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_coverage_by_borough` ON `contact_coverage` (`borough_code`);--> statement-breakpoint
CREATE TABLE `contact_revisions` (
	`contact_id` text NOT NULL,
	`number` integer NOT NULL,
	`role` text NOT NULL,
	`organisation` text NOT NULL,
	`telephone` text,
	`email` text,
	`website` text,
	`hours` text NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`covers_all_london` integer DEFAULT false NOT NULL,
	`source_url` text,
	`source_checked_on` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`contact_id`, `number`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_revisions_number_positive" CHECK("contact_revisions"."number" >= 1),
	CONSTRAINT "contact_revisions_role_present" CHECK(length(trim("contact_revisions"."role")) > 0),
	CONSTRAINT "contact_revisions_hours_is_json" CHECK(json_valid("contact_revisions"."hours"))
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`current_revision` integer NOT NULL,
	`is_demonstration` integer DEFAULT false NOT NULL,
	`police_area_code` text,
	`position` integer DEFAULT 0 NOT NULL,
	`unreachable_since_on` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`police_area_code`) REFERENCES `police_areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_kind_known" CHECK("contacts"."kind" IN ('police_spoc', 'council_lead', 'support_service', 'national_line')),
	CONSTRAINT "contacts_status_known" CHECK("contacts"."status" IN ('active', 'vacant', 'retired')),
	CONSTRAINT "contacts_revision_positive" CHECK("contacts"."current_revision" >= 1)
);
--> statement-breakpoint
CREATE INDEX `contacts_by_kind` ON `contacts` (`kind`,`status`);--> statement-breakpoint
CREATE TABLE `police_areas` (
	`code` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`force` text NOT NULL,
	`website` text NOT NULL,
	`source_url` text NOT NULL,
	`checked_on` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `police_areas_slug_unique` ON `police_areas` (`slug`);--> statement-breakpoint
CREATE TABLE `policies` (
	`kind` text PRIMARY KEY NOT NULL,
	`verification_days` integer DEFAULT 90 NOT NULL,
	`due_before_days` integer DEFAULT 14 NOT NULL,
	`lapse_after_days` integer DEFAULT 45 NOT NULL,
	CONSTRAINT "policies_days_are_sane" CHECK("policies"."verification_days" > "policies"."due_before_days" AND "policies"."due_before_days" >= 0 AND "policies"."lapse_after_days" > 0)
);
--> statement-breakpoint
CREATE TABLE `postcode_editions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`product` text NOT NULL,
	`label` text NOT NULL,
	`released_on` text NOT NULL,
	`imported_at` text NOT NULL,
	`rows_read` integer NOT NULL,
	`live_london` integer NOT NULL,
	`terminated_london` integer NOT NULL,
	`large_user_london` integer NOT NULL,
	`live_outside` integer NOT NULL,
	`near_london` integer NOT NULL,
	`live_index` blob NOT NULL,
	`other_index` blob NOT NULL,
	CONSTRAINT "postcode_editions_state_known" CHECK("postcode_editions"."state" IN ('current', 'previous', 'outgoing'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `postcode_editions_one_per_state` ON `postcode_editions` (`state`);--> statement-breakpoint
CREATE TABLE `postcodes` (
	`edition_id` integer NOT NULL,
	`postcode` text NOT NULL,
	`status` text NOT NULL,
	`is_large_user` integer NOT NULL,
	`borough_code` text,
	`easting` integer,
	`northing` integer,
	PRIMARY KEY(`edition_id`, `postcode`),
	FOREIGN KEY (`edition_id`) REFERENCES `postcode_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "postcodes_status_known" CHECK("postcodes"."status" IN ('live', 'terminated')),
	CONSTRAINT "postcodes_have_no_space" CHECK("postcodes"."postcode" NOT GLOB '*[^A-Z0-9]*')
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `publish_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`requested_at` text NOT NULL,
	`requested_by` text NOT NULL,
	`reason` text NOT NULL,
	`release_id` text,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publish_requests_open` ON `publish_requests` (`id`) WHERE "publish_requests"."release_id" IS NULL;--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`source_digest` text NOT NULL,
	`file_count` integer,
	`byte_count` integer,
	`error` text,
	CONSTRAINT "releases_state_known" CHECK("releases"."state" IN ('building', 'live', 'superseded', 'failed', 'removed')),
	CONSTRAINT "releases_failure_explained" CHECK("releases"."state" <> 'failed' OR "releases"."error" IS NOT NULL)
);
--> statement-breakpoint
CREATE INDEX `releases_by_state` ON `releases` (`state`,`started_at`);--> statement-breakpoint
CREATE TABLE `seeds` (
	`name` text PRIMARY KEY NOT NULL,
	`loaded_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`verified_on` text NOT NULL,
	`method` text NOT NULL,
	`verified_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verifications_method_known" CHECK("verifications"."method" IN ('telephone', 'email', 'meeting', 'self')),
	CONSTRAINT "verifications_date_is_date" CHECK("verifications"."verified_on" IS date("verifications"."verified_on"))
);
--> statement-breakpoint
CREATE INDEX `verifications_by_contact` ON `verifications` (`contact_id`,`revision`,`verified_on`);
--> statement-breakpoint
CREATE TRIGGER `audit_events_refuse_update` BEFORE UPDATE ON `audit_events`
BEGIN
	SELECT RAISE(ABORT, 'audit events are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_refuse_delete` BEFORE DELETE ON `audit_events`
BEGIN
	SELECT RAISE(ABORT, 'audit events are append-only');
END;
