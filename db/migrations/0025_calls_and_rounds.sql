CREATE TABLE `contact_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`called_at` text NOT NULL,
	`called_on` text NOT NULL,
	`called_by` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`next_try_on` text,
	`next_try_at` text,
	`verification_id` text,
	`withdrawn_at` text,
	`withdrawn_by` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verification_id`) REFERENCES `verifications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_calls_outcome_known" CHECK("contact_calls"."outcome" IN ('right', 'changed', 'no-answer', 'wrong-number', 'vacant', 'asked-for-mail')),
	CONSTRAINT "contact_calls_called_on_is_date" CHECK("contact_calls"."called_on" IS date("contact_calls"."called_on")),
	CONSTRAINT "contact_calls_next_try_is_date" CHECK("contact_calls"."next_try_on" IS date("contact_calls"."next_try_on")),
	CONSTRAINT "contact_calls_next_try_at_is_time" CHECK("contact_calls"."next_try_at" IS NULL OR ("contact_calls"."next_try_on" IS NOT NULL AND "contact_calls"."next_try_at" IS strftime('%H:%M', "contact_calls"."next_try_at"))),
	CONSTRAINT "contact_calls_next_try_after_no_answer" CHECK("contact_calls"."next_try_on" IS NULL OR "contact_calls"."outcome" = 'no-answer'),
	CONSTRAINT "contact_calls_withdrawn_whole" CHECK(("contact_calls"."withdrawn_at" IS NULL) = ("contact_calls"."withdrawn_by" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `contact_calls_by_contact` ON `contact_calls` (`contact_id`,`called_at`);--> statement-breakpoint
CREATE TABLE `borough_assignments` (
	`borough_code` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`assigned_at` text NOT NULL,
	`assigned_by` text NOT NULL,
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`user_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_tokenHash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `check_round_contacts` (
	`round_id` text NOT NULL,
	`contact_id` text NOT NULL,
	PRIMARY KEY(`round_id`, `contact_id`),
	FOREIGN KEY (`round_id`) REFERENCES `check_rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `check_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`begun_on` text NOT NULL,
	`begun_at` text NOT NULL,
	`begun_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	CONSTRAINT "check_rounds_name_present" CHECK(length(trim("check_rounds"."name")) > 0),
	CONSTRAINT "check_rounds_begun_on_is_date" CHECK("check_rounds"."begun_on" IS date("check_rounds"."begun_on")),
	CONSTRAINT "check_rounds_end_whole" CHECK(("check_rounds"."ended_at" IS NULL) = ("check_rounds"."ended_by" IS NULL))
);
--> statement-breakpoint
CREATE TABLE `confirm_requests` (
	`link_id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`recipient` text NOT NULL,
	`asked_at` text NOT NULL,
	`asked_on` text NOT NULL,
	`asked_by` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "confirm_requests_recipient_is_lower" CHECK("confirm_requests"."recipient" = lower("confirm_requests"."recipient")),
	CONSTRAINT "confirm_requests_date_is_date" CHECK("confirm_requests"."asked_on" IS date("confirm_requests"."asked_on"))
);
--> statement-breakpoint
CREATE INDEX `confirm_requests_by_contact` ON `confirm_requests` (`contact_id`,`asked_on`);--> statement-breakpoint
CREATE TABLE `contact_assignments` (
	`contact_id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`assigned_at` text NOT NULL,
	`assigned_by` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `group_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`done_at` text NOT NULL,
	`done_by` text NOT NULL,
	`items` text NOT NULL,
	`undone_at` text,
	`undone_by` text,
	CONSTRAINT "group_acts_kind_known" CHECK("group_acts"."kind" IN ('import', 'verify', 'assign', 'ask', 'retire')),
	CONSTRAINT "group_acts_items_is_json" CHECK(json_valid("group_acts"."items")),
	CONSTRAINT "group_acts_undone_whole" CHECK(("group_acts"."undone_at" IS NULL) = ("group_acts"."undone_by" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `group_acts_by_time` ON `group_acts` (`done_at`);--> statement-breakpoint
CREATE TABLE `import_headings` (
	`heading` text PRIMARY KEY NOT NULL,
	`meaning` text NOT NULL,
	`chosen_at` text NOT NULL,
	`chosen_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `saved_filters` (
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`user_id`, `name`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "saved_filters_name_present" CHECK(length(trim("saved_filters"."name")) > 0)
);
