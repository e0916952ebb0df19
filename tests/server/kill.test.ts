/**
 * The server killed at random moments while it is being written to: after each restart everything that it had said
 * was saved is there, with its audit event, and nothing is there by half.
 */
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, like, ne } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAuditChain } from '../../db/audit/audit-chain.ts';
import { closeDatabase, type Database, openDatabase } from '../../db/client.ts';
import { acquireProcessLock, type ProcessLock } from '../../db/connection/process-lock.ts';
import { listContacts } from '../../db/contacts/contacts.ts';
import { auditEvents } from '../../db/schema/audit.ts';
import { contactRevisions } from '../../db/schema/contacts.ts';
import { publishRequests, releases } from '../../db/schema/publishing.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { dataPaths } from '../../src/settings.ts';
import { createApiKey } from '../../src/use-cases/people/keys/api-keys.ts';
import { acting } from '../support/people/acting.ts';
import { type KillableSite, startKillableSite } from '../support/sites/killable-site.ts';

const writesWanted = 200;
const kills = 6;
const writers = 4;
const seed = 20261121;

let dataDir: string;
let database: Database;
let site: KillableSite;
let lock: ProcessLock | undefined;
let key: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kill-'));
  site = await startKillableSite(dataDir);
  database = openDatabase(dataPaths(dataDir).database);
  const made = createApiKey(acting(database, systemPrincipal('test'), new Date()), {
    name: 'A program of the tests',
    role: 'admin',
    areaCodes: [],
    expiresOn: null,
  });
  if (made.kind !== 'created') throw new Error(made.kind);
  key = made.key;
  // As after a rollback: a server that is started again then builds nothing, even if its code was edited meanwhile.
  database
    .insert(releases)
    .values({ id: '9', state: 'superseded', startedAt: '9', sourceDigest: '', rolledBackAt: '9' })
    .run();
  // What is published is not what is tested here: whoever wants to publish waits until it is killed too.
  lock = await acquireProcessLock(dataPaths(dataDir).publisherLock, 60_000);
});

afterAll(async () => {
  await site.kill();
  lock?.release();
  closeDatabase(database);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

interface Acknowledged {
  readonly contactId: string;
  readonly revision: number;
  readonly notes: string;
}

/** The same moments on every run, as far as a machine allows. */
function createRandom(): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const acknowledged: Acknowledged[] = [];
/** The newest revision of each contact that is known to have been written. */
const revisions = new Map<string, number>();
let sent = 0;

/** Writes until it is told to stop or the server is gone. Each writer has contacts of its own. */
async function write(contactIds: readonly string[], signal: AbortSignal): Promise<void> {
  for (let turn = 0; !signal.aborted && acknowledged.length < writesWanted; turn += 1) {
    const contactId = contactIds[turn % contactIds.length] ?? '';
    const revision = revisions.get(contactId) ?? 0;
    sent += 1;
    const notes = `Write ${sent}`;
    try {
      const response = await fetch(`${site.origin}/api/admin/contacts/${contactId}`, {
        method: 'PATCH',
        headers: {
          Authorization: `Bearer ${key}`,
          'Content-Type': 'application/json',
          'If-Match': `"${revision}"`,
        },
        body: JSON.stringify({ notes }),
      });
      expect(response.status, notes).toBe(200);
      acknowledged.push({ contactId, revision: revision + 1, notes });
      revisions.set(contactId, revision + 1);
      await response.arrayBuffer();
    } catch (error) {
      // fetch throws a TypeError when the connection breaks; anything else is a finding.
      if (!(error instanceof TypeError)) throw error;
      return;
    }
  }
}

function checkEverything(): void {
  for (const { contactId, revision, notes } of acknowledged) {
    const state = database
      .select()
      .from(contactRevisions)
      .where(and(eq(contactRevisions.contactId, contactId), eq(contactRevisions.number, revision)))
      .get();
    expect(state?.notes, `${contactId} ${revision}`).toBe(notes);
  }
  const events = database
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.action, 'contact.edit'), like(auditEvents.subject, 'contact:%')))
    .all();
  const states = database.select().from(contactRevisions).where(ne(contactRevisions.number, 1)).all();
  const written = events.map(
    ({ subject, after }) => `${subject} ${(after as { revision: number }).revision}`,
  );
  expect(written.toSorted()).toEqual(
    states.map((row) => `contact:${row.contactId} ${row.number}`).toSorted(),
  );
  expect(database.select().from(publishRequests).all()).toHaveLength(states.length);
  expect(verifyAuditChain(database).isWhole).toBe(true);
  expect(database.$client.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.$client.pragma('foreign_key_check')).toEqual([]);
}

it('every acknowledged write survives, whole, with its audit event', async () => {
  const random = createRandom();
  // The ETag of an entry with private notes names their version too.
  const ids = listContacts(database)
    .filter(({ privateNotes }) => privateNotes === '')
    .map(({ id }) => id);
  const shares = Array.from({ length: writers }, (_, writer) =>
    ids.filter((_id, at) => at % writers === writer),
  );
  for (let life = 0; life <= kills; life += 1) {
    for (const { id, revision } of listContacts(database)) revisions.set(id, revision);
    // Nobody else has the database open when the server is killed, so that its next start has to recover the log.
    closeDatabase(database);
    const stop = new AbortController();
    const target = life === kills ? writesWanted : Math.floor((writesWanted * (life + random())) / kills);
    const writing = shares.map((share) => write(share, stop.signal));
    const all = Promise.all(writing);
    while (acknowledged.length < Math.min(target, writesWanted)) {
      await Promise.race([all, sleep(5)]);
    }
    if (life < kills) {
      await sleep(random() * 20);
      await site.kill();
    }
    stop.abort();
    await all;
    if (life < kills) {
      expect(
        statSync(`${dataPaths(dataDir).database}-wal`).size,
        'there is a log to recover',
      ).toBeGreaterThan(0);
      site = await startKillableSite(dataDir);
    }
    database = openDatabase(dataPaths(dataDir).database);
    checkEverything();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(writesWanted);
  expect(sent).toBeGreaterThan(acknowledged.length);
});
