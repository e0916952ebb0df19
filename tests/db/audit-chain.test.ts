import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { appendAuditEvent, chainStart, hashAuditEvent } from '../../db/audit/audit.ts';
import {
  listAuditEvents,
  parseAuditHead,
  readAuditHead,
  verifyAuditChain,
  writeAuditHead,
} from '../../db/audit/audit-chain.ts';
import type { Database } from '../../db/client.ts';
import { auditEvents } from '../../db/schema/audit.ts';
import { emptyDatabase } from '../support/database.ts';

function trail(length: number): Database {
  const database = emptyDatabase();
  for (let number = 1; number <= length; number += 1) append(database, number);
  return database;
}

function append(database: Database, number: number): void {
  appendAuditEvent(database, {
    at: '2026-11-21T12:00:00Z',
    actor: number % 2 === 0 ? 'user:even' : 'user:odd',
    action: 'thing.do',
    subject: `thing:${number % 3}`,
    before: { number: number - 1, text: 'ä "quoted" \u2028' },
    after: { number },
  });
}

/** Changes one event and makes every hash from there on right again. */
function forge(database: Database, id: number): void {
  database.update(auditEvents).set({ actor: 'user:somebody-else' }).where(eq(auditEvents.id, id)).run();
  let previousHash = chainStart;
  for (const event of database.select().from(auditEvents).orderBy(asc(auditEvents.id)).all()) {
    const hash = hashAuditEvent(previousHash, event);
    database.update(auditEvents).set({ previousHash, hash }).where(eq(auditEvents.id, event.id)).run();
    previousHash = hash;
  }
}

/** What somebody with the file in hand can do, and the application cannot. */
function tamper(database: Database, sql: string): void {
  const triggers = database.$client
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_events'`)
    .all() as { name: string }[];
  for (const { name } of triggers) database.$client.exec(`DROP TRIGGER ${name}`);
  database.$client.exec(sql);
}

describe('verifying the audit chain', () => {
  it('passes an empty trail and an untouched one', () => {
    expect(verifyAuditChain(emptyDatabase())).toMatchObject({ isWhole: true, count: 0 });
    expect(verifyAuditChain(trail(12))).toMatchObject({ isWhole: true, count: 12 });
  });

  it('reads a trail longer than one portion', () => {
    expect(verifyAuditChain(trail(1001))).toMatchObject({ isWhole: true, count: 1001 });
  });

  it.each([
    ['a changed actor', `UPDATE audit_events SET actor = 'nobody' WHERE id = 5`, 5],
    ['a changed state', `UPDATE audit_events SET after = '{"number":6}' WHERE id = 5`, 5],
    ['a changed time', `UPDATE audit_events SET at = '2026-11-20T12:00:00Z' WHERE id = 1`, 1],
    ['a removed event', 'DELETE FROM audit_events WHERE id = 5', 6],
    ['a removed first event', 'DELETE FROM audit_events WHERE id = 1', 2],
    [
      'two events that changed places',
      'UPDATE audit_events SET id = 100 WHERE id = 5; UPDATE audit_events SET id = 5 WHERE id = 6; UPDATE audit_events SET id = 6 WHERE id = 100',
      5,
    ],
    [
      'a rewritten event with its own hash made right',
      `UPDATE audit_events SET previous_hash = hash WHERE id = 5`,
      5,
    ],
    ['content that is no JSON any more', `UPDATE audit_events SET before = '{' WHERE id = 5`, 5],
    ['content that is bytes', `UPDATE audit_events SET after = x'ff00' WHERE id = 5`, 5],
  ])('names the first broken link of %s', (_, sql, brokenAtId) => {
    const database = trail(9);
    tamper(database, sql);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: false, brokenAtId });
  });

  it.each([
    ['the last event', 'DELETE FROM audit_events WHERE id = 9', 9],
    ['the last five events', 'DELETE FROM audit_events WHERE id > 4', 5],
    ['every event', 'DELETE FROM audit_events', 1],
  ])('names where a trail was cut off that lost %s', (_, sql, brokenAtId) => {
    const database = trail(9);
    tamper(database, sql);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: false, brokenAtId });
  });
});

it('lists an event whose content is no JSON any more with its text, and all the others', () => {
  const database = trail(9);
  tamper(database, `UPDATE audit_events SET before = '{' WHERE id = 5`);
  const { events } = listAuditEvents(database, { limit: 20 });
  expect(events).toHaveLength(9);
  expect(events.find(({ id }) => id === 5)).toMatchObject({ before: { unreadable: '{' } });
  expect(events.find(({ id }) => id === 6)?.before).not.toHaveProperty('unreadable');
});

describe('verifying the audit chain against a head written down elsewhere', () => {
  it('passes while the trail only grows', () => {
    const database = trail(9);
    const heads = [readAuditHead(emptyDatabase()), readAuditHead(trail(4)), readAuditHead(database)];
    append(database, 10);
    expect(verifyAuditChain(database, heads)).toMatchObject({ isWhole: true, count: 10 });
  });

  it('reads back what it writes, and nothing else', () => {
    const head = readAuditHead(trail(3));
    expect(parseAuditHead(` ${writeAuditHead(head)}\n`)).toEqual(head);
    for (const text of ['', '3', `3:${head.hash}0`, `x:${head.hash}`, head.hash])
      expect(parseAuditHead(text)).toBeUndefined();
  });

  it('names the first head that a chain made anew does not pass through', () => {
    const database = trail(9);
    const [fourth, last] = [readAuditHead(trail(4)), readAuditHead(database)];
    tamper(database, '');
    forge(database, 5);
    expect(verifyAuditChain(database), 'by itself the new chain is sound').toMatchObject({ isWhole: true });
    expect(verifyAuditChain(database, [fourth])).toMatchObject({ isWhole: true });
    expect(verifyAuditChain(database, [fourth, last])).toMatchObject({ isWhole: false, brokenAtId: 9 });
  });

  it('names the missing event of a trail whose end is gone without any other trace', () => {
    const database = trail(9);
    const last = readAuditHead(database);
    tamper(database, 'DELETE FROM audit_events WHERE id > 6; UPDATE sqlite_sequence SET seq = 6');
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true, count: 6 });
    expect(verifyAuditChain(database, [last])).toMatchObject({ isWhole: false, brokenAtId: 7 });
  });
});

describe('listing the audit trail', () => {
  it('gives the newest first, page by page, without a gap', () => {
    const database = trail(7);
    const first = listAuditEvents(database, { limit: 3 });
    expect(first.events.map((event) => event.id)).toEqual([7, 6, 5]);
    const second = listAuditEvents(database, { limit: 3, beforeId: 5 });
    expect(second.events.map((event) => event.id)).toEqual([4, 3, 2]);
    expect(second.hasMore).toBe(true);
    expect(listAuditEvents(database, { limit: 3, beforeId: 2 })).toMatchObject({ hasMore: false });
  });

  it('filters by subject and by actor', () => {
    const database = trail(7);
    expect(
      listAuditEvents(database, { limit: 9, subject: 'thing:0' }).events.map((event) => event.id),
    ).toEqual([6, 3]);
    expect(
      listAuditEvents(database, { limit: 9, actor: 'user:even', subject: 'thing:0' }).events,
    ).toHaveLength(1);
  });
});
