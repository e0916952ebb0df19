CREATE TABLE `visit_counts` (
	`month` text NOT NULL,
	`subject` text NOT NULL,
	`count` integer NOT NULL,
	`since_on` text NOT NULL,
	PRIMARY KEY(`month`, `subject`),
	CONSTRAINT "visit_counts_month_is_month" CHECK("visit_counts"."month" IS strftime('%Y-%m', "visit_counts"."month" || '-01')),
	CONSTRAINT "visit_counts_about_something" CHECK("visit_counts"."subject" <> ''),
	CONSTRAINT "visit_counts_count_is_whole" CHECK(typeof("visit_counts"."count") = 'integer' AND "visit_counts"."count" > 0),
	CONSTRAINT "visit_counts_since_is_of_month" CHECK(substr("visit_counts"."since_on", 1, 7) = "visit_counts"."month"),
	CONSTRAINT "visit_counts_since_is_date" CHECK("visit_counts"."since_on" IS date("visit_counts"."since_on"))
);
