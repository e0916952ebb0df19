/** For drizzle-kit, which writes the migrations: npx drizzle-kit generate --name WHAT_CHANGED */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema.ts',
  out: './db/migrations',
  casing: 'snake_case',
});
