import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../db/publishing/read-model.ts';
import * as tables from '../../db/schema.ts';
import { getPageReview } from '../../src/domain/directory/page-review.ts';
import { translationSlug } from '../../src/domain/directory/reviewed-pages.ts';
import { translationCodes } from '../../src/domain/languages/languages.ts';
import { referenceDatabase, seededDatabase } from '../support/database.ts';

const today = '2026-11-21';

describe('the public directory', () => {
  it('lists boroughs, police areas and national lines in reading order', () => {
    const directory = readDirectory(seededDatabase(), today);
    expect(directory.boroughs.map((borough) => borough.name).slice(0, 3)).toEqual([
      'Barking and Dagenham',
      'Barnet',
      'Bexley',
    ]);
    expect(directory.policeAreas).toHaveLength(13);
    expect(directory.nationalLines[0]?.telephone).toBe('999');
    expect(directory.builtOn).toBe(today);
  });

  it('shows every state of freshness in the demonstration, with the dates that follow', () => {
    const directory = readDirectory(seededDatabase(), today);
    expect(new Set(directory.contacts.map((contact) => contact.freshness))).toEqual(
      new Set(['verified', 'due', 'overdue', 'lapsed', 'vacant']),
    );
    for (const contact of directory.contacts)
      expect(contact.dates === null).toBe(contact.lastVerifiedOn === null);
    expect(directory.hasDemonstrationData).toBe(true);
  });

  it('keeps retired contacts back and says when no made-up entry is left', () => {
    const database = seededDatabase();
    database
      .update(tables.contacts)
      .set({ status: 'retired' })
      .where(eq(tables.contacts.isDemonstration, true))
      .run();
    const directory = readDirectory(database, today);
    expect(directory.contacts).toEqual([]);
    expect(directory.hasDemonstrationData).toBe(false);
  });

  it('names the translations by their English names, without those that are switched off', () => {
    const database = referenceDatabase();
    const { languages } = readDirectory(database, today);
    expect(languages).toHaveLength(translationCodes.length);
    expect([...languages.slice(0, 4), languages.at(-1)]).toEqual(['sq', 'am', 'ar', 'bn', 'vi']);
    database
      .insert(tables.switchedOffLanguages)
      // One that was a translation once means nothing.
      .values(
        ['ar', 'xx'].map((code) => ({ code, switchedOffAt: `${today}T12:00:00Z`, switchedOffBy: 'test' })),
      )
      .run();
    expect(readDirectory(database, today).languages).toEqual(languages.filter((code) => code !== 'ar'));
    for (const [code, switchedOffBy] of [
      ['AR', 'test'],
      ['', 'test'],
      ['pl', ''],
    ] as const)
      expect(() =>
        database
          .insert(tables.switchedOffLanguages)
          .values({ code, switchedOffAt: `${today}T12:00:00Z`, switchedOffBy })
          .run(),
      ).toThrow(/CHECK/);
  });

  it('says of every translation whether a native speaker has read it', () => {
    const database = referenceDatabase();
    const review = () => getPageReview(readDirectory(database, today).pageReviews, translationSlug('pl'));
    for (const code of translationCodes)
      expect(getPageReview(readDirectory(database, today).pageReviews, translationSlug(code))).toMatchObject({
        state: 'unreviewed',
        reviewedOn: null,
      });
    const values = { slug: translationSlug('pl'), reviewedOn: today, reviewedBy: 'test', recordedAt: today };
    expect(() => database.insert(tables.pageReviews).values(values).run()).toThrow(/read_by_someone/);
    expect(() =>
      database
        .insert(tables.pageReviews)
        .values({ ...values, readBy: ' ' })
        .run(),
    ).toThrow(/reader_present/);
    database
      .insert(tables.pageReviews)
      .values({ ...values, readBy: 'A made-up interpreter' })
      .run();
    expect(review()).toMatchObject({ state: 'reviewed', reviewedOn: today, nextReviewOn: '2027-11-21' });
    expect(JSON.stringify(readDirectory(database, today).pageReviews)).not.toContain('interpreter');
  });

  it('holds nothing private', () => {
    const database = seededDatabase();
    const secret = 'for-our-eyes-only@example.org';
    database.update(tables.boroughs).set({ escalationEmail: secret }).run();
    database.update(tables.policeAreas).set({ escalationEmail: secret }).run();
    database.update(tables.contacts).set({ deputyEmail: secret }).run();
    const { postcodes, ...directory } = readDirectory(database, today);
    expect(JSON.stringify(directory)).not.toContain(secret);
    expect(Object.keys(directory.boroughs[0] ?? {}).toSorted()).toEqual([
      'aliases',
      'code',
      'councilName',
      'councilWebsite',
      'name',
      'policeAreaCode',
      'slug',
    ]);
    expect(Object.keys(directory.policeAreas[0] ?? {}).toSorted()).toEqual([
      'boroughCodes',
      'code',
      'force',
      'name',
      'slug',
      'website',
    ]);
  });

  it('names whoever agreed to be named, and nobody in a post that nobody holds', () => {
    const database = seededDatabase();
    const [first] = readDirectory(database, today).contacts.filter(({ status }) => status === 'active');
    if (!first) throw new Error('the seed has no active contact');
    const shown = () => readDirectory(database, today).contacts.find(({ id }) => id === first.id)?.person;
    expect(shown()).toBeNull();
    const { id: contactId, revision } = first;
    const consent = { name: 'Duty Example', consentOn: today, consentRecordedBy: 'test' };
    database
      .insert(tables.contactPeople)
      .values({ contactId, revision, ...consent })
      .run();
    expect(shown()).toBe('Duty Example');
    database.update(tables.contacts).set({ status: 'vacant' }).where(eq(tables.contacts.id, contactId)).run();
    expect(shown()).toBeNull();
  });

  it('counts only verifications of the revision in force', () => {
    const database = referenceDatabase();
    const revision = database
      .select()
      .from(tables.contactRevisions)
      .where(eq(tables.contactRevisions.contactId, 'line-101'))
      .get();
    if (!revision) throw new Error('the seed has no line-101');
    const verify = (id: string, number: number, verifiedOn: string) =>
      database
        .insert(tables.verifications)
        .values({
          id,
          contactId: 'line-101',
          revision: number,
          verifiedOn,
          method: 'telephone',
          verifiedBy: 't',
          recordedAt: verifiedOn,
        })
        .run();
    const line = () =>
      readDirectory(database, today).nationalLines.find((contact) => contact.id === 'line-101');
    verify('a', 1, '2026-11-01');
    verify('b', 1, '2026-11-10');
    expect(line()).toMatchObject({
      freshness: 'verified',
      lastVerifiedOn: '2026-11-10',
      verifiedBy: 'telephone',
    });
    database
      .insert(tables.contactRevisions)
      .values({ ...revision, number: 2, notes: 'new' })
      .run();
    database
      .update(tables.contacts)
      .set({ currentRevision: 2 })
      .where(eq(tables.contacts.id, 'line-101'))
      .run();
    expect(line()).toMatchObject({ freshness: 'lapsed', lastVerifiedOn: null, notes: 'new', revision: 2 });
  });
});
