CREATE TABLE `message_contacts` (
	`message_id` text NOT NULL,
	`position` integer NOT NULL,
	`contact_id` text NOT NULL,
	`has_link` integer NOT NULL,
	PRIMARY KEY(`message_id`, `position`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "message_contacts_position_from_0" CHECK("message_contacts"."position" >= 0)
);
--> statement-breakpoint
CREATE TABLE `settled_messages` (
	`message_id` text PRIMARY KEY NOT NULL,
	`settled_at` text NOT NULL,
	`settled_by` text NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- Those that were given up before kept their links; whoever reads the database could have confirmed with them.
UPDATE `messages` SET `body` = '(It held a link that works once and is not kept.)' WHERE `given_up_at` IS NOT NULL AND (`body` LIKE '%/confirm/%' OR `about` LIKE 'invitation:%' OR `about` LIKE 'password-reset:%');
