CREATE TABLE `outward_links` (
	`url` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`status` integer,
	`detail` text NOT NULL,
	`found_on` text NOT NULL,
	`page_count` integer NOT NULL,
	`checked_at` text NOT NULL,
	`failing_since_on` text,
	CONSTRAINT "outward_links_outcome_known" CHECK("outward_links"."outcome" IN ('works', 'unclear', 'broken')),
	CONSTRAINT "outward_links_page_count_positive" CHECK("outward_links"."page_count" >= 1),
	CONSTRAINT "outward_links_failure_dated" CHECK(("outward_links"."outcome" = 'works') = ("outward_links"."failing_since_on" IS NULL))
);
--> statement-breakpoint
CREATE TABLE `page_review_reminders` (
	`slug` text NOT NULL,
	`cycle` text NOT NULL,
	`stage` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`slug`, `cycle`, `stage`),
	CONSTRAINT "page_review_reminders_stage_known" CHECK("page_review_reminders"."stage" IN ('unreviewed', 'due', 'overdue'))
);
--> statement-breakpoint
CREATE TABLE `page_reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`reviewed_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	CONSTRAINT "page_reviews_slug_is_lower" CHECK("page_reviews"."slug" <> '' AND "page_reviews"."slug" NOT GLOB '*[^a-z-]*'),
	CONSTRAINT "page_reviews_date_is_date" CHECK("page_reviews"."reviewed_on" IS date("page_reviews"."reviewed_on"))
);
--> statement-breakpoint
CREATE INDEX `page_reviews_by_page` ON `page_reviews` (`slug`,`reviewed_on`);--> statement-breakpoint
CREATE TABLE `contact_support` (
	`contact_id` text NOT NULL,
	`revision` integer NOT NULL,
	`whom` text NOT NULL,
	`before` integer NOT NULL,
	`during` integer NOT NULL,
	`after` integer NOT NULL,
	`outside` integer NOT NULL,
	PRIMARY KEY(`contact_id`, `revision`),
	FOREIGN KEY (`contact_id`,`revision`) REFERENCES `contact_revisions`(`contact_id`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_support_whom_present" CHECK(length(trim("contact_support"."whom")) > 0),
	CONSTRAINT "contact_support_stages_known" CHECK("contact_support"."before" IN (0, 1) AND "contact_support"."during" IN (0, 1) AND "contact_support"."after" IN (0, 1) AND "contact_support"."outside" IN (0, 1)),
	CONSTRAINT "contact_support_some_stage" CHECK("contact_support"."before" + "contact_support"."during" + "contact_support"."after" + "contact_support"."outside" > 0)
);
