CREATE TABLE `visit_counting` (
	`id` integer PRIMARY KEY NOT NULL,
	`since_on` text NOT NULL,
	CONSTRAINT "visit_counting_one_row" CHECK("visit_counting"."id" = 1),
	CONSTRAINT "visit_counting_since_is_date" CHECK("visit_counting"."since_on" IS date("visit_counting"."since_on"))
);
--> statement-breakpoint
CREATE TABLE `visit_counts` (
	`month` text NOT NULL,
	`subject` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`month`, `subject`),
	CONSTRAINT "visit_counts_month_is_month" CHECK("visit_counts"."month" IS strftime('%Y-%m', "visit_counts"."month" || '-01')),
	CONSTRAINT "visit_counts_about_something" CHECK("visit_counts"."subject" <> ''),
	CONSTRAINT "visit_counts_count_is_whole" CHECK(typeof("visit_counts"."count") = 'integer' AND "visit_counts"."count" > 0)
);
