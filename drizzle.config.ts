/** For drizzle-kit, which writes the migrations: npx drizzle-kit generate --name WHAT_CHANGED */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './db/schema.ts',
    './db/absence-schema.ts',
    './db/auth-schema.ts',
    './db/feedback-schema.ts',
    './db/freshness-schema.ts',
    './db/guidance-schema.ts',
    './db/mail-schema.ts',
    './db/operating-schema.ts',
    './db/places-schema.ts',
    './db/support-schema.ts',
  ],
  out: './db/migrations',
  casing: 'snake_case',
});
