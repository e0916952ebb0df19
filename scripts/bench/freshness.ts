/**
 * How long it takes to read 100,000 contacts from the database and classify them, compared with only reading the same
 * rows: no reminder, no writing, no mail.
 */
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadReference } from '../../db/seed/load-seed.ts';
import { addDays } from '../../src/domain/time/calendar.ts';
import { classifyAll, createPolicyLookup } from '../../src/use-cases/freshness/plan-check.ts';
import type { BenchmarkRow } from './row.ts';

const contactCount = 100_000;
const goalMs = 1000;
const rounds = 9;
const today = '2026-11-21';

export async function benchFreshness(): Promise<BenchmarkRow[]> {
  const database = openDatabase(':memory:');
  try {
    migrateDatabase(database);
    loadReference(database, new Date(`${today}T12:00:00Z`));
    fill(database);
    const read = database.$client.prepare(`
      SELECT c.id, c.kind, c.status, c.current_revision, c.unreachable_since_on, v.verified_on, s.state
      FROM contacts c
      LEFT JOIN verifications v ON v.contact_id = c.id AND v.revision = c.current_revision
      LEFT JOIN freshness_states s ON s.contact_id = c.id
      WHERE c.status <> 'retired' ORDER BY c.id`);
    const policyOf = createPolicyLookup(database);
    let classified = 0;
    const turns = Array.from({ length: rounds }, () => {
      const plainMs = measure(() => read.all());
      const checkMs = measure(() => {
        classified = classifyAll(database, policyOf, today).length;
      });
      return { plainMs, checkMs, ratio: checkMs / plainMs };
    });
    const checkMs = median(turns.map((turn) => turn.checkMs));
    return [
      {
        what: `Classifying ${classified.toLocaleString('en-GB')} contacts`,
        measured: `${Math.round(checkMs)} ms`,
        reference: `reading the same rows plainly: ${Math.round(median(turns.map((turn) => turn.plainMs)))} ms`,
        ratio: median(turns.map((turn) => turn.ratio)).toFixed(2),
        goal: `≤ ${goalMs} ms`,
        met: checkMs <= goalMs,
      },
    ];
  } finally {
    closeDatabase(database);
  }
}

function measure(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** Contacts checked on 200 different days, one in fifty vacant and one in a hundred never checked. */
function fill(database: Database): void {
  const at = `${today}T12:00:00.000Z`;
  const { $client: sqlite } = database;
  const addContact = sqlite.prepare(`
    INSERT INTO contacts (id, kind, status, current_revision, created_at) VALUES (?, 'council_lead', ?, 1, '${at}')`);
  const addRevision = sqlite.prepare(`
    INSERT INTO contact_revisions (contact_id, number, role, organisation, hours, created_at, created_by)
    VALUES (?, 1, 'Modern slavery lead', 'Council', '{"kind":"unknown"}', '${at}', 'bench')`);
  const addCheck = sqlite.prepare(`
    INSERT INTO verifications (id, contact_id, revision, verified_on, method, verified_by, recorded_at)
    VALUES (?, ?, 1, ?, 'telephone', 'bench', '${at}')`);
  sqlite.transaction(() => {
    for (let place = 0; place < contactCount; place++) {
      const id = `bench-${String(place).padStart(6, '0')}`;
      addContact.run(id, place % 50 === 0 ? 'vacant' : 'active');
      addRevision.run(id);
      if (place % 100 !== 1) addCheck.run(`check-${place}`, id, addDays(today, -(place % 200)));
    }
  })();
}

if (import.meta.main) console.table(await benchFreshness());
