import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as tables from '../../db/schema.ts';
import { loadReference, loadSampleData } from '../../db/seed/load-seed.ts';
import { emptyDatabase, referenceDatabase, seededDatabase, testNow } from '../support/database.ts';

describe('the seed', () => {
  it('holds 33 boroughs in 13 police areas, each area serving at least one', () => {
    const database = referenceDatabase();
    const boroughs = database.select().from(tables.boroughs).all();
    expect(boroughs.map((borough) => borough.code).sort()).toEqual(
      Array.from({ length: 33 }, (_, place) => `E09${String(place + 1).padStart(6, '0')}`),
    );
    const areas = database.select().from(tables.policeAreas).all();
    expect(areas).toHaveLength(13);
    expect(new Set(boroughs.map((borough) => borough.policeAreaCode))).toEqual(
      new Set(areas.map((area) => area.code)),
    );
  });

  it('gives every borough a police contact and a council contact that nobody can take for real', () => {
    const database = seededDatabase();
    const revisions = database
      .select()
      .from(tables.contactRevisions)
      .innerJoin(tables.contacts, eq(tables.contacts.id, tables.contactRevisions.contactId))
      .where(eq(tables.contacts.isDemonstration, true))
      .all();
    expect(revisions).toHaveLength(13 + 33 + 3);
    const numbers = revisions.map((row) => row.contact_revisions.telephone);
    for (const number of numbers) expect(number).toMatch(/^020 7946 0\d{3}$/);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const row of revisions) expect(row.contact_revisions.email).toMatch(/@[a-z.-]+\.example\.org$/);
    for (const kind of ['police_spoc', 'council_lead'] as const) {
      const covered = database
        .select({ code: tables.contactCoverage.boroughCode })
        .from(tables.contactCoverage)
        .innerJoin(tables.contacts, eq(tables.contacts.id, tables.contactCoverage.contactId))
        .where(eq(tables.contacts.kind, kind))
        .all();
      expect(new Set(covered.map((row) => row.code)).size).toBe(33);
    }
  });

  it('carries none of the wrong numbers seen in the wild', () => {
    const database = seededDatabase();
    const digits = database
      .select({ telephone: tables.contactRevisions.telephone })
      .from(tables.contactRevisions)
      .all()
      .map((row) => row.telephone?.replace(/\D/g, ''));
    // One digit short; superseded in 2021; the Gangmasters authority, gone since April 2026; a single weak source.
    for (const wrong of ['0800121700', '03003038151', '08004320804', '08088010503'])
      expect(digits).not.toContain(wrong);
    expect(digits).toContain('08000121700');
  });

  it('gives every national line its source and leaves it unchecked until somebody has rung it', () => {
    const database = referenceDatabase();
    const lines = database.select().from(tables.contactRevisions).all();
    expect(lines.length).toBeGreaterThanOrEqual(9);
    for (const line of lines) {
      expect(line.sourceUrl).toMatch(/^https:/);
      expect(line.sourceReadOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(database.select().from(tables.verifications).all()).toEqual([]);
  });

  it('is loaded once, and never over what an administrator has changed', () => {
    const database = seededDatabase();
    database
      .update(tables.contacts)
      .set({ status: 'retired' })
      .where(eq(tables.contacts.id, 'demo-police-ce'))
      .run();
    expect(loadReference(database, testNow)).toBe(false);
    expect(loadSampleData(database, testNow)).toBe(false);
    const contact = database
      .select()
      .from(tables.contacts)
      .where(eq(tables.contacts.id, 'demo-police-ce'))
      .get();
    expect(contact?.status).toBe('retired');
  });

  it('leaves sample contacts out of a directory that has real ones', () => {
    const database = referenceDatabase();
    database
      .insert(tables.contacts)
      .values({
        id: 'real',
        kind: 'council_lead',
        status: 'active',
        currentRevision: 1,
        createdAt: testNow.toISOString(),
      })
      .run();
    loadSampleData(database, testNow);
    expect(
      database.select().from(tables.contacts).where(eq(tables.contacts.isDemonstration, true)).all(),
    ).toEqual([]);
  });

  it('fails whole or not at all', () => {
    const database = emptyDatabase();
    database.$client.exec(
      `CREATE TRIGGER no_policies BEFORE INSERT ON policies BEGIN SELECT RAISE(ABORT, 'no'); END`,
    );
    expect(() => loadReference(database, testNow)).toThrow();
    expect(database.select().from(tables.boroughs).all()).toEqual([]);
  });
});
