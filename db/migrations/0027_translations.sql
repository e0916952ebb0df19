CREATE TABLE `switched_off_languages` (
	`code` text PRIMARY KEY NOT NULL,
	`switched_off_at` text NOT NULL,
	`switched_off_by` text NOT NULL,
	CONSTRAINT "switched_off_languages_code_is_lower" CHECK("switched_off_languages"."code" <> '' AND "switched_off_languages"."code" NOT GLOB '*[^a-z-]*'),
	CONSTRAINT "switched_off_languages_by_someone" CHECK("switched_off_languages"."switched_off_by" <> '')
);
--> statement-breakpoint
ALTER TABLE `page_reviews` ADD `read_by` text CONSTRAINT "page_reviews_translation_read_by_someone" CHECK(("slug" GLOB 'language-*') = ("read_by" IS NOT NULL)) CONSTRAINT "page_reviews_reader_present" CHECK(trim("read_by") <> '');
