/** The secret addresses of people's calendars. Only a hash of the token is stored. */
import { and, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { users } from '../schema/people.ts';
import { calendarFeeds } from '../schema/rounds.ts';

export interface NewCalendarFeed {
  readonly userId: string;
  readonly tokenHash: string;
  readonly createdAt: string;
}

/** Replaces the address that the person had. */
export function setCalendarFeed(transaction: Transaction, feed: NewCalendarFeed): void {
  transaction
    .insert(calendarFeeds)
    .values(feed)
    .onConflictDoUpdate({ target: calendarFeeds.userId, set: feed })
    .run();
}

/** @returns whether there was one */
export function deleteCalendarFeed(transaction: Transaction, userId: string): boolean {
  return transaction.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId)).run().changes > 0;
}

/** When the person's address was made; undefined when they have none. */
export function findCalendarFeedOf(database: Database | Transaction, userId: string): string | undefined {
  return database
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId))
    .get()?.createdAt;
}

/** @returns the id of the person whose address it is, unless they were removed */
export function findCalendarOwner(database: Database | Transaction, tokenHash: string): string | undefined {
  return database
    .select({ userId: calendarFeeds.userId })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(users.removedAt)))
    .get()?.userId;
}
