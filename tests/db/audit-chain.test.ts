import { describe, expect, it } from 'vitest';
import { appendAuditEvent } from '../../db/audit.ts';
import { listAuditEvents, verifyAuditChain } from '../../db/audit-chain.ts';
import type { Database } from '../../db/client.ts';
import { emptyDatabase } from '../support/database.ts';

function trail(length: number): Database {
  const database = emptyDatabase();
  for (let number = 1; number <= length; number += 1) {
    appendAuditEvent(database, {
      at: '2026-11-21T12:00:00Z',
      actor: number % 2 === 0 ? 'user:even' : 'user:odd',
      action: 'thing.do',
      subject: `thing:${number % 3}`,
      before: { number: number - 1, text: 'ä "quoted" \u2028' },
      after: { number },
    });
  }
  return database;
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
  ])('names the first broken link of %s', (_, sql, brokenAtId) => {
    const database = trail(9);
    tamper(database, sql);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: false, brokenAtId });
  });

  it('gives a head that shows when the end was cut off', () => {
    const database = trail(9);
    const before = verifyAuditChain(database);
    tamper(database, 'DELETE FROM audit_events WHERE id = 9');
    const after = verifyAuditChain(database);
    expect(after.isWhole && before.isWhole && after.head !== before.head).toBe(true);
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
