import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { expect, it } from 'vitest';
import { closeDatabase, migrateDatabase, openDatabase } from '../../db/client.ts';

const root = join(import.meta.dirname, '../..');

/** Does what drizzle's migrator does, and stops before the commit. */
function migrateButForCommit(sqlite: BetterSqlite3.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.exec(
    'CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  sqlite.exec('BEGIN IMMEDIATE');
  const insert = sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  for (const { sql, hash, folderMillis } of readMigrationFiles({
    migrationsFolder: join(root, 'db/migrations'),
  })) {
    for (const statement of sql) sqlite.exec(statement);
    insert.run(hash, folderMillis);
  }
}

it('a process that starts while another one brings the database up to date waits and goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'migrate-'));
  const sqlite = new BetterSqlite3(join(folder, 'directory.db'));
  try {
    migrateButForCommit(sqlite);
    const second = spawn(
      process.execPath,
      [join(root, 'tests/support/sites/migrate-on-signal.ts'), join(folder, 'directory.db')],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const ended = once(second, 'exit');
    await once(second.stdout, 'data');
    second.stdin.write('go\n');
    // Long enough for the other to have looked and to wait; were it late, it would find nothing left to do.
    await sleep(500);
    sqlite.exec('COMMIT');
    expect(await ended).toEqual([0, null]);
  } finally {
    sqlite.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

it('what stands in the way is said, not only the statement', () => {
  const database = openDatabase(':memory:');
  database.$client.exec('CREATE TABLE boroughs (code TEXT)');
  expect(() => migrateDatabase(database)).toThrow(
    'its tables could not be brought up to date (table `boroughs` already exists)',
  );
  closeDatabase(database);
});
