/** One process makes many releases: nothing that it keeps shows in a later one, and nothing that changes is missed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { appendAuditEvent } from '../../db/audit/audit.ts';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { readDirectory } from '../../db/publishing/read-model.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { addMonths, londonDateOf } from '../../src/domain/time/calendar.ts';
import { dataPaths, readSettings, type Settings } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import {
  createPublisherProcess,
  type PublisherProcess,
} from '../../src/use-cases/publish/publisher-process.ts';
import { readManifest } from '../../src/use-cases/publish/release/release-layout.ts';
import { loadMadeUpEdition } from '../support/files/made-up-edition.ts';
import { siteCode } from '../support/site-code.ts';
import { leaveOn } from '../support/sites/site-content.ts';

let dataDir: string;
let settings: Settings;
let database: Database;
let publisher: PublisherProcess;
let pid: number | undefined;
const today = londonDateOf(new Date());
const at = new Date().toISOString();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'warm-'));
  settings = readSettings({ DATA_DIR: dataDir, PUBLIC_URL: 'https://directory.example.org' });
  database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, new Date());
  loadSampleData(database, new Date());
  leaveOn(database, ['ar', 'zh']);
  loadMadeUpEdition(database);
  publisher = createPublisherProcess({ code: await siteCode(), settings, database, now: () => new Date() });
  await publish();
  pid = publisher.pid();
});
afterAll(async () => {
  await publisher?.stop();
  closeDatabase(database);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** These hold everything else. */
const derived = new Set([urls.serviceWorker(), urls.offlineCopy()]);

/** @returns digests by path */
async function publish(): Promise<ReadonlyMap<string, string>> {
  const result = await publisher.publish({ when: 'always', waitMs: 0, say: () => {} });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  const { files } = await readManifest(join(dataPaths(dataDir).releases, result.releaseId));
  return new Map(files.filter(({ path }) => !derived.has(path)).map(({ path, digest }) => [path, digest]));
}

function changedPaths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

const run = (text: string, ...values: (string | number)[]) => database.$client.prepare(text).run(...values);
const contact = (kind: string, column = 'id') =>
  database.$client
    .prepare(`SELECT c.id, r.email FROM contacts c JOIN contact_revisions r ON r.contact_id = c.id
      WHERE c.kind = ? AND c.is_demonstration AND r.email IS NOT NULL ORDER BY c.id`)
    .all(kind)
    .map((row) => String((row as Record<string, unknown>)[column]));
const council = () => contact('council_lead')[0] ?? '';
const otherCouncil = () => contact('council_lead')[1] ?? '';

it('that shows A, then B, then A again, gives the same for A', async () => {
  const first = await publish();
  const rename = (name: string) => run("UPDATE boroughs SET name = ? WHERE slug = 'camden'", name);
  rename('Elsewhere');
  const second = await publish();
  rename('Camden');
  const third = await publish();
  expect(changedPaths(first, second)).toContain('/boroughs/camden/');
  expect(changedPaths(first, third)).toEqual([]);
  expect(publisher.pid()).toBe(pid);
});

/** An act that was taken back is told of once, if a release had it. */
const doneAt = new Date(Date.parse(at) - 3 * 60_000).toISOString();
const releasedAt = new Date(Date.parse(at) - 2 * 60_000).toISOString();

/** Every table that the pages of a release are read from, and a change of what it holds. */
const changes: Readonly<Record<string, () => unknown>> = {
  boroughs: () =>
    run("UPDATE boroughs SET council_website = 'https://council.example.org/' WHERE slug = 'camden'"),
  borough_aliases: () =>
    run("INSERT INTO borough_aliases SELECT 'Another name', code FROM boroughs WHERE slug = 'camden'"),
  police_areas: () =>
    run("UPDATE police_areas SET website = 'https://police.example.org/' WHERE slug = 'central-south'"),
  contacts: () => run('UPDATE contacts SET unreachable_since_on = ? WHERE id = ?', today, council()),
  contact_revisions: () =>
    run("UPDATE contact_revisions SET notes = 'Ring twice.' WHERE contact_id = ?", otherCouncil()),
  contact_coverage: () =>
    run(
      `INSERT INTO contact_coverage SELECT contact_id, revision, (SELECT code FROM boroughs WHERE slug = 'bexley')
        FROM contact_coverage WHERE contact_id = ? LIMIT 1`,
      otherCouncil(),
    ),
  contact_people: () =>
    run(
      "INSERT INTO contact_people SELECT id, current_revision, 'Avery Exampleperson', ?, 'test' FROM contacts WHERE id = ?",
      today,
      otherCouncil(),
    ),
  contact_absences: () =>
    run(
      'INSERT INTO contact_absences (contact_id, revision, until_on) SELECT id, current_revision, ? FROM contacts WHERE id = ?',
      today,
      otherCouncil(),
    ),
  council_pages: () =>
    run(
      "INSERT INTO council_pages SELECT code, 'adults', 'https://council.example.org/adults', ? FROM boroughs WHERE slug = 'camden'",
      today,
    ),
  contact_support: () => run("UPDATE contact_support SET whom = 'Anybody at all'"),
  verifications: () =>
    run("UPDATE verifications SET method = 'meeting' WHERE contact_id = ?", otherCouncil()),
  policies: () => run("UPDATE policies SET verification_days = 80 WHERE kind = 'council_lead'"),
  failed_addresses: () =>
    run(
      "INSERT INTO failed_addresses (address, failed_on, cause) VALUES (lower(?), ?, 'dead')",
      contact('council_lead', 'email')[1] ?? '',
      today,
    ),
  postcode_editions: () => run("UPDATE postcode_editions SET label = 'Another edition'"),
  place_editions: () =>
    run(
      `INSERT INTO place_editions (state, product, label, released_on, imported_at, rows_read, place_count)
        VALUES ('current', 'os-open-names', 'Names', ?, ?, 1, 1)`,
      today,
      at,
    ),
  places: () =>
    run(
      "INSERT INTO places SELECT e.id, 'Newtown', b.code FROM place_editions e, boroughs b WHERE b.slug = 'bexley'",
    ),
  board_records() {
    run(
      "INSERT INTO board_records (id, kind, current_revision, created_at) VALUES ('fact-one', 'fact', 1, ?)",
      at,
    );
    run(
      `INSERT INTO board_revisions (record_id, number, state, "values", created_at, created_by)
        VALUES ('fact-one', 1, 'published', '{"topic":"The Board","what":"It met."}', ?, 'test')`,
      at,
    );
  },
  board_revisions: () =>
    run(`UPDATE board_revisions SET "values" = '{"topic":"The Board","what":"It met twice."}'`),
  referral_editions() {
    run(
      `INSERT INTO referral_editions (name, file_name, digest, loaded_at, loaded_by, is_current)
        VALUES ('Made up', 'made-up.ods', ?, ?, 'test', 1)`,
      '0'.repeat(64),
      at,
    );
    run(
      "INSERT INTO referral_counts SELECT id, 'nrm', 'Metropolitan Police Service', 2025, 1234 FROM referral_editions",
    );
  },
  referral_counts: () => run('UPDATE referral_counts SET count = 1235'),
  visit_counting: () => run("INSERT INTO visit_counting VALUES (1, '2026-01-31')"),
  visit_counts() {
    const month = addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
    run('UPDATE visit_counting SET since_on = ?', `${month}-01`);
    return run("INSERT INTO visit_counts VALUES (?, 'E09000012', 10)", month);
  },
  contact_calls: () =>
    run(
      `INSERT INTO contact_calls (id, contact_id, revision, called_at, called_on, called_by, outcome)
        SELECT 'call', id, current_revision, ?, ?, 'test', 'wrong-number' FROM contacts
        WHERE NOT is_demonstration AND status = 'active' ORDER BY id LIMIT 1`,
      at,
      today,
    ),
  page_reviews: () =>
    run(
      "INSERT INTO page_reviews (slug, reviewed_on, reviewed_by, recorded_at) VALUES ('spot-the-signs', ?, 'test', ?)",
      today,
      at,
    ),
  switched_off_languages: () => run("DELETE FROM switched_off_languages WHERE code = 'tr'"),
  job_runs: () =>
    run(
      "INSERT INTO job_runs (job, started_at, finished_at, outcome) VALUES ('freshness', ?, ?, 'done')",
      at,
      at,
    ),
  daily_snapshots: () => run('INSERT INTO daily_snapshots VALUES (?, 1, 2, 3, 4, 5)', today),
  audit_events: () =>
    database.transaction((transaction) =>
      appendAuditEvent(transaction, {
        at,
        actor: 'system:freshness',
        action: 'contact.age',
        subject: `contact:${council()}`,
        after: { freshness: 'overdue' },
      }),
    ),
  group_acts: () =>
    run(
      `INSERT INTO group_acts (id, kind, done_at, done_by, items, undone_at, undone_by)
        SELECT 'act', 'verify', ?, 'test', json_array(json_object('contactId', contact_id, 'fromRevision', revision,
          'toRevision', revision, 'verificationId', id)), ?, 'test' FROM verifications WHERE contact_id = ?`,
      doneAt,
      at,
      otherCouncil(),
    ),
  publish_requests() {
    run(
      "INSERT INTO releases (id, state, started_at, finished_at, source_digest) VALUES ('0', 'removed', ?, ?, '')",
      releasedAt,
      releasedAt,
    );
    return run(
      "INSERT INTO publish_requests (requested_at, requested_by, reason, release_id) VALUES (?, 'test', 'test', '0')",
      doneAt,
    );
  },
  releases: () => run("UPDATE releases SET started_at = ? WHERE id = '0'", at),
};

/** Read on the way to a contact, and never shown. */
const privateTables = ['contact_private_notes'];

describe('a change of what pages show', () => {
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    before = await publish();
  });

  it.each(Object.entries(changes))('in %s is in the next release of the same process', async (_, change) => {
    change();
    const after = await publish();
    expect(changedPaths(before, after)).not.toEqual([]);
    before = after;
    expect(publisher.pid()).toBe(pid);
  });

  it('shows the same as a process that renders everything', async () => {
    const fresh = createPublisherProcess({
      code: await siteCode(),
      settings,
      database,
      now: () => new Date(),
    });
    const result = await fresh.publish({ when: 'always', waitMs: 0, say: () => {} });
    await fresh.stop();
    if (result.kind !== 'published') throw new Error(JSON.stringify(result));
    const { files } = await readManifest(join(dataPaths(dataDir).releases, result.releaseId));
    const rendered = new Map(
      files.filter(({ path }) => !derived.has(path)).map(({ path, digest }) => [path, digest]),
    );
    expect(changedPaths(before, rendered)).toEqual([]);
  });

  it('was tried for every table that is read', () => {
    // Another connection, which has prepared nothing yet.
    const fresh = openDatabase(dataPaths(dataDir).database);
    onTestFinished(() => closeDatabase(fresh));
    const prepared = vi.spyOn(fresh.$client, 'prepare');
    readDirectory(fresh, today);
    const tables = new Set(
      (fresh.$client.pragma('table_list') as { name: string }[]).map(({ name }) => name),
    );
    const read = new Set(
      prepared.mock.calls
        .flatMap(([text]) => [...text.matchAll(/\b(?:from|join)\s+"?(\w+)"?/gi)].map(([, name = '']) => name))
        .filter((name) => tables.has(name)),
    );
    expect([...read].toSorted()).toEqual([...Object.keys(changes), ...privateTables].toSorted());
  });
});
