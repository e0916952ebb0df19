-- INSERT OR REPLACE deletes the row in its way without firing a delete trigger.
CREATE TRIGGER `audit_events_refuse_replace` BEFORE INSERT ON `audit_events`
WHEN EXISTS (SELECT 1 FROM `audit_events` WHERE `id` = NEW.`id` OR `hash` = NEW.`hash`)
BEGIN
	SELECT RAISE(ABORT, 'audit events are append-only');
END;
