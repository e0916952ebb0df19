/** What becomes of reports that were made before the brake, of marks of twelve bits, and of counts by address. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { migrateDatabase, openDatabase } from '../../db/client.ts';
import { listOpenReports } from '../../db/contacts/contact-reports.ts';

const migrations = join(import.meta.dirname, '../../db/migrations');
const journalSchema = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

/** The migrations before one, by the end of its name. */
function migrationsBefore(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync(migrations, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = journalSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const end = journal.entries.findIndex(({ tag }) => tag.endsWith(name));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return folder;
}

it('counts by address go, marks grow smaller and still tell senders apart, and national lines are not doubted', () => {
  const before = migrationsBefore('forget-address-counts');
  try {
    const database = openDatabase(':memory:');
    migrateDatabase(database, before);
    const { $client: sqlite } = database;
    sqlite.exec(`PRAGMA foreign_keys = OFF;
      INSERT INTO rate_limits VALUES ('hash of an address', 1, '2026-11-20', '2026-11-21');
      INSERT INTO contacts (id, kind, status, current_revision, reported_dead_on, created_at) VALUES
        ('lead', 'council_lead', 'active', 1, '2026-11-20', 'x'), ('line', 'national_line', 'active', 1, '2026-11-20', 'x'),
        ('quiet', 'council_lead', 'active', 1, NULL, 'x');
      INSERT INTO contact_revisions (contact_id, number, role, organisation, hours, created_at, created_by)
        SELECT id, 1, 'Role', 'Organisation', '{}', 'x', 'x' FROM contacts;
      INSERT INTO contact_reports (id, contact_id, revision, problem, sender_mark, reported_at, reported_on) VALUES
        ('a', 'lead', 1, 'no-answer', 4095, '2026-11-19T10:00:00Z', '2026-11-19'),
        ('b', 'lead', 1, 'wrong-number', 64, '2026-11-20T10:00:00Z', '2026-11-20'),
        ('c', 'lead', 1, 'other', 65, '2026-11-20T11:00:00Z', '2026-11-20'),
        ('d', 'line', 1, 'no-answer', 1, '2026-11-20T12:00:00Z', '2026-11-20'),
        ('e', 'quiet', 1, 'no-answer', 2, '2026-11-20T13:00:00Z', '2026-11-20');
      INSERT INTO contact_reports (id, contact_id, revision, problem, reported_at, reported_on, settled_at, settled_by) VALUES
        ('f', 'lead', 1, 'no-answer', '2026-11-20T14:00:00Z', '2026-11-20', 'x', 'x');`);
    migrateDatabase(database);
    expect(sqlite.prepare('SELECT count(*) FROM rate_limits').pluck().get()).toBe(0);
    expect(listOpenReports(database).map(({ id, senderMark, effect }) => [id, senderMark, effect])).toEqual([
      ['a', 63, null],
      ['b', 0, 'doubted'],
      ['c', 1, null],
      ['d', 1, 'doubted'],
      ['e', 2, null],
    ]);
    const doubted = sqlite.prepare('SELECT id FROM contacts WHERE reported_dead_on IS NOT NULL').pluck();
    expect(doubted.all()).toEqual(['lead']);
    expect(sqlite.prepare('SELECT count(*) FROM contact_reports').pluck().get()).toBe(6);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
});
