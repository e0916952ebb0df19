import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { appendAuditEvent, chainStart, hashAuditEvent } from '../../db/audit/audit.ts';
import { auditEvents } from '../../db/schema/audit.ts';
import { emptyDatabase } from '../support/database.ts';

const entry = { at: '2026-11-21T12:00:00Z', actor: 'system:test', action: 'thing.do', subject: 'thing:1' };

describe('the audit trail', () => {
  it('chains each event to the one before by hash', () => {
    const database = emptyDatabase();
    appendAuditEvent(database, entry);
    appendAuditEvent(database, { ...entry, before: { a: 1 }, after: { a: 2 }, requestId: 'r1' });
    const [first, second] = database.select().from(auditEvents).orderBy(asc(auditEvents.id)).all();
    expect(first?.previousHash).toBe(chainStart);
    expect(second?.previousHash).toBe(first?.hash);
    for (const event of [first, second])
      if (event) expect(hashAuditEvent(event.previousHash, event)).toBe(event.hash);
  });

  it('refuses every change and removal', () => {
    const database = emptyDatabase();
    appendAuditEvent(database, entry);
    expect(() => database.$client.exec(`UPDATE audit_events SET actor = 'somebody'`)).toThrow(/append-only/);
    expect(() => database.$client.exec('DELETE FROM audit_events')).toThrow(/append-only/);
  });

  it.each(['id', 'hash'])('refuses an insert that would take the place of an event with its %s', (column) => {
    const database = emptyDatabase();
    appendAuditEvent(database, entry);
    const kept = column === 'id' ? `id, 'other'` : `id + 1, hash`;
    const replace = `INSERT OR REPLACE INTO audit_events (id, hash, at, actor, action, subject, previous_hash)
      SELECT ${kept}, at, 'somebody', action, subject, previous_hash FROM audit_events`;
    expect(() => database.$client.exec(replace)).toThrow(/append-only/);
    expect(database.select().from(auditEvents).all()).toMatchObject([{ id: 1, actor: 'system:test' }]);
  });

  it('says nothing of a change that was rolled back', () => {
    const database = emptyDatabase();
    expect(() =>
      database.transaction((transaction) => {
        appendAuditEvent(transaction, entry);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(database.select().from(auditEvents).all()).toEqual([]);
  });
});
