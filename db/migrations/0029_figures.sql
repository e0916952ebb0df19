CREATE TABLE `referral_counts` (
	`edition_id` integer NOT NULL,
	`measure` text NOT NULL,
	`force` text NOT NULL,
	`year` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`edition_id`, `measure`, `force`, `year`),
	FOREIGN KEY (`edition_id`) REFERENCES `referral_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "referral_counts_measure_known" CHECK("referral_counts"."measure" IN ('nrm', 'dtn')),
	CONSTRAINT "referral_counts_force_present" CHECK(length(trim("referral_counts"."force")) > 0),
	CONSTRAINT "referral_counts_year_plausible" CHECK("referral_counts"."year" BETWEEN 2009 AND 2100),
	CONSTRAINT "referral_counts_count_is_whole" CHECK(typeof("referral_counts"."count") = 'integer' AND "referral_counts"."count" >= 0)
);
--> statement-breakpoint
CREATE TABLE `referral_editions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`file_name` text NOT NULL,
	`digest` text NOT NULL,
	`loaded_at` text NOT NULL,
	`loaded_by` text NOT NULL,
	`is_current` integer NOT NULL,
	CONSTRAINT "referral_editions_named" CHECK(length(trim("referral_editions"."name")) > 0),
	CONSTRAINT "referral_editions_current_is_boolean" CHECK("referral_editions"."is_current" IN (0, 1)),
	CONSTRAINT "referral_editions_digest_is_sha256" CHECK(length("referral_editions"."digest") = 64 AND "referral_editions"."digest" NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "referral_editions_by_someone" CHECK("referral_editions"."loaded_by" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referral_editions_one_current` ON `referral_editions` (`is_current`) WHERE "referral_editions"."is_current" = 1;