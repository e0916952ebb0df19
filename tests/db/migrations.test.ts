import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrateDatabase } from '../../db/client.ts';
import { seededDatabase } from '../support/database.ts';

const root = join(import.meta.dirname, '../..');

it('the migrations say all that the schema says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    cpSync(join(root, 'db/migrations'), folder, { recursive: true });
    const before = readdirSync(folder);
    const result = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        '--dialect=sqlite',
        '--casing=snake_case',
        // schema.ts and auth-schema.ts; drizzle-kit takes one pattern.
        '--schema=./db/*schema.ts',
        // drizzle-kit puts ./ before whatever it is given.
        `--out=${relative(root, folder)}`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(result.stdout + result.stderr).toContain('No schema changes');
    expect(readdirSync(folder)).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The migrations, and after them one that puts a new table in the place of `contacts`, as drizzle-kit writes it. */
function withRebuiltContacts(contactsNow: string, copied: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync(join(root, 'db/migrations'), folder, { recursive: true });
  const journalFile = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  const last = journal.entries.at(-1);
  const entry = { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_another_kind' };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  const made = contactsNow
    .replace(/(?<=CREATE TABLE ["`])contacts/, '__new_contacts')
    .replaceAll('"contacts".', '"__new_contacts".')
    .replace("'police_spoc',", "'police_spoc', 'another_kind',");
  writeFileSync(
    join(folder, '9999_another_kind.sql'),
    [
      'PRAGMA foreign_keys=OFF;',
      `${made};`,
      `INSERT INTO __new_contacts SELECT * FROM contacts ${copied};`,
      'DROP TABLE contacts;',
      'ALTER TABLE __new_contacts RENAME TO contacts;',
      'PRAGMA foreign_keys=ON;',
    ].join('\n--> statement-breakpoint\n'),
  );
  return folder;
}

describe('a migration that rebuilds a table to which others refer', () => {
  const rebuild = (copied = '') => {
    const database = seededDatabase();
    const sqlite = database.$client;
    const made = String(
      sqlite.prepare("SELECT sql FROM sqlite_master WHERE name = 'contacts'").pluck().get(),
    );
    const folder = withRebuiltContacts(made, copied);
    const count = () => sqlite.prepare('SELECT count(*) FROM contacts').pluck().get();
    const contactsBefore = count();
    try {
      migrateDatabase(database, folder);
      return { sqlite, contactsBefore, contactsAfter: count() };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('keeps what is there, and goes on enforcing what refers to it', () => {
    const { sqlite, contactsBefore, contactsAfter } = rebuild();
    expect(contactsBefore).toBeGreaterThan(50);
    expect(contactsAfter).toBe(contactsBefore);
    sqlite.prepare("UPDATE contacts SET kind = 'another_kind' WHERE id = 'line-999'").run();
    expect(() => sqlite.prepare("DELETE FROM contacts WHERE id = 'line-999'").run()).toThrow(/FOREIGN KEY/);
    expect(() => sqlite.prepare("UPDATE contacts SET kind = 'no_kind' WHERE id = 'line-999'").run()).toThrow(
      /CHECK/,
    );
  });

  it('is told of when it loses what others refer to', () => {
    expect(() => rebuild("WHERE id <> 'line-999'")).toThrow(/refers to rows of contacts that are gone/);
  });
});
