ALTER TABLE `verifications` ADD `ended_unreachable_on` text;--> statement-breakpoint
ALTER TABLE `verifications` ADD `ended_reported_dead_on` text;--> statement-breakpoint
ALTER TABLE `verifications` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `verifications` ADD `withdrawn_by` text CONSTRAINT "verifications_withdrawn_by_someone" CHECK(("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL));
