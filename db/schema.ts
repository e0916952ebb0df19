/**
 * Every table, with every rule the domain relies on: SQLite refuses what the domain would never write. Drizzle and
 * drizzle-kit are given this; whoever needs one table imports it from the file of its aggregate.
 *
 * Calendar dates are `…_on` (YYYY-MM-DD, Europe/London); instants are `…_at` (ISO 8601, UTC).
 */
export * from './schema/areas.ts';
export * from './schema/audit.ts';
export * from './schema/board.ts';
export * from './schema/calls.ts';
export * from './schema/contact-parts.ts';
export * from './schema/contacts.ts';
export * from './schema/feedback.ts';
export * from './schema/figures.ts';
export * from './schema/freshness.ts';
export * from './schema/guidance.ts';
export * from './schema/mail.ts';
export * from './schema/operating.ts';
export * from './schema/people.ts';
export * from './schema/places.ts';
export * from './schema/postcodes.ts';
export * from './schema/publishing.ts';
export * from './schema/reference.ts';
export * from './schema/rounds.ts';
export * from './schema/visits.ts';
