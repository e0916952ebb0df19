CREATE TABLE `place_editions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`product` text NOT NULL,
	`label` text NOT NULL,
	`released_on` text NOT NULL,
	`imported_at` text NOT NULL,
	`rows_read` integer NOT NULL,
	`place_count` integer NOT NULL,
	CONSTRAINT "place_editions_state_known" CHECK("place_editions"."state" IN ('current', 'previous', 'outgoing')),
	CONSTRAINT "place_editions_product_known" CHECK("place_editions"."product" = 'os-open-names'),
	CONSTRAINT "place_editions_release_is_date" CHECK("place_editions"."released_on" IS date("place_editions"."released_on")),
	CONSTRAINT "place_editions_not_empty" CHECK("place_editions"."place_count" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_editions_one_per_state` ON `place_editions` (`state`);--> statement-breakpoint
CREATE TABLE `places` (
	`edition_id` integer NOT NULL,
	`name` text NOT NULL,
	`borough_code` text NOT NULL,
	PRIMARY KEY(`edition_id`, `name`, `borough_code`),
	FOREIGN KEY (`edition_id`) REFERENCES `place_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "places_name_present" CHECK(length(trim("places"."name")) > 0)
);
