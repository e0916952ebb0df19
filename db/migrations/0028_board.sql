CREATE TABLE `board_records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`current_revision` integer NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "board_records_id_is_slug" CHECK("board_records"."id" <> '' AND "board_records"."id" NOT GLOB '*[^a-z0-9-]*'),
	CONSTRAINT "board_records_kind_known" CHECK("board_records"."kind" IN ('document', 'meeting', 'action', 'member', 'recommendation', 'answer', 'fact')),
	CONSTRAINT "board_records_revision_positive" CHECK("board_records"."current_revision" >= 1)
);
--> statement-breakpoint
CREATE TABLE `board_reminders` (
	`rule` text NOT NULL,
	`record_id` text NOT NULL,
	`due_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`rule`, `record_id`, `due_on`),
	CONSTRAINT "board_reminders_due_is_date" CHECK("board_reminders"."due_on" IS date("board_reminders"."due_on"))
);
--> statement-breakpoint
CREATE TABLE `board_revisions` (
	`record_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`values` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`record_id`, `number`),
	FOREIGN KEY (`record_id`) REFERENCES `board_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "board_revisions_state_known" CHECK("board_revisions"."state" IN ('draft', 'published', 'withdrawn')),
	CONSTRAINT "board_revisions_number_positive" CHECK("board_revisions"."number" >= 1),
	CONSTRAINT "board_revisions_values_are_object" CHECK(json_type("board_revisions"."values") = 'object'),
	CONSTRAINT "board_revisions_by_someone" CHECK("board_revisions"."created_by" <> '')
);
--> statement-breakpoint
CREATE INDEX `board_revisions_by_time` ON `board_revisions` (`created_at`);