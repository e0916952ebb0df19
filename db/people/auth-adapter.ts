/**
 * Gives better-auth our tables, through its own Drizzle adapter. Its writes wait while another process is writing, and
 * a session or a passkey is inserted together with its audit event.
 */
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Database } from '../client.ts';
import { accounts, authVerifications, passkeys, sessions, twoFactors, users } from '../schema/people.ts';
import { type InsertEvents, withAuditedInserts } from './audited-inserts.ts';
import { withWaitingWrites } from './waiting-writes.ts';

export function createAuthAdapter(database: Database, events: InsertEvents) {
  return drizzleAdapter(withAuditedInserts(withWaitingWrites(database), events), {
    provider: 'sqlite',
    schema: {
      user: users,
      session: sessions,
      account: accounts,
      verification: authVerifications,
      twoFactor: twoFactors,
      passkey: passkeys,
    },
  });
}
