CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_one_per_provider` ON `accounts` (`user_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `api_key_areas` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key_id` text NOT NULL,
	`borough_code` text,
	`police_area_code` text,
	FOREIGN KEY (`key_id`) REFERENCES `api_keys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`police_area_code`) REFERENCES `police_areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "api_key_areas_name_one_area" CHECK(("api_key_areas"."borough_code" IS NULL) <> ("api_key_areas"."police_area_code" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_areas_borough_once` ON `api_key_areas` (`key_id`,`borough_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_areas_police_area_once` ON `api_key_areas` (`key_id`,`police_area_code`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`key_hash` text NOT NULL,
	`start` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`expires_on` text,
	`last_used_at` text,
	`revoked_at` text,
	CONSTRAINT "api_keys_role_known" CHECK("api_keys"."role" IN ('admin', 'editor', 'viewer')),
	CONSTRAINT "api_keys_name_present" CHECK(length(trim("api_keys"."name")) > 0),
	CONSTRAINT "api_keys_expiry_is_date" CHECK("api_keys"."expires_on" IS date("api_keys"."expires_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_keyHash_unique` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`borough_code` text,
	`police_area_code` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`borough_code`) REFERENCES `boroughs`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`police_area_code`) REFERENCES `police_areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_name_one_area" CHECK(("assignments"."borough_code" IS NULL) <> ("assignments"."police_area_code" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_borough_once` ON `assignments` (`user_id`,`borough_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_police_area_once` ON `assignments` (`user_id`,`police_area_code`);--> statement-breakpoint
CREATE TABLE `auth_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `auth_verifications_by_identifier` ON `auth_verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`area_codes` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`revoked_at` text,
	CONSTRAINT "invitations_role_known" CHECK("invitations"."role" IN ('admin', 'editor', 'viewer')),
	CONSTRAINT "invitations_email_is_lower" CHECK("invitations"."email" = lower("invitations"."email")),
	CONSTRAINT "invitations_areas_are_json" CHECK(json_valid("invitations"."area_codes")),
	CONSTRAINT "invitations_end_once" CHECK("invitations"."accepted_at" IS NULL OR "invitations"."revoked_at" IS NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_one_open_per_email` ON `invitations` (`email`) WHERE "invitations"."accepted_at" IS NULL AND "invitations"."revoked_at" IS NULL;--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` text,
	`aaguid` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credentialID_unique` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_by_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_started_at` text NOT NULL,
	`window_ends_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limits_by_end` ON `rate_limits` (`window_ends_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `two_factors_userId_unique` ON `two_factors` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`role` text NOT NULL,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`removed_at` text,
	CONSTRAINT "users_role_known" CHECK("users"."role" IN ('admin', 'editor', 'viewer')),
	CONSTRAINT "users_email_is_lower" CHECK("users"."email" = lower("users"."email")),
	CONSTRAINT "users_name_present" CHECK(length(trim("users"."name")) > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);