import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { like } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { findPlaceEdition, listPlaces } from '../../../db/editions/places.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { placeEditions, places } from '../../../db/schema/places.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import { loadFinder } from '../../../src/use-cases/find/load-finder.ts';
import { type ImportPlacesInput, importPlaces } from '../../../src/use-cases/places/import-places.ts';
import { rollbackPlaces } from '../../../src/use-cases/places/rollback-places.ts';
import { databaseInFile, testNow } from '../../support/database.ts';
import {
  districtOf,
  openNamesCsv,
  openNamesHeader,
  openNamesZip,
  type TestName,
  tinyNames,
} from '../../support/files/open-names-files.ts';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-import-'));
  database = databaseInFile(join(folder, 'directory.db'), 'reference');
});
afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

function importFile(name: string, content: string | Buffer, more: Partial<ImportPlacesInput> = {}) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return importPlaces(database, { path, now: testNow, ...more });
}

const whole = tinyNames(330);
const boroughsOf = (name: string) => listPlaces(database).find((place) => place.name === name)?.boroughs;

describe('imported places', () => {
  it('are the populated ones of London, with their boroughs by any spelling of the district', async () => {
    const outcome = await importFile('opname_csv_gb.zip', openNamesZip(whole));
    expect(outcome).toMatchObject({
      kind: 'imported',
      edition: { label: 'November 2025', releasedOn: '2025-11-20', placeCount: 330, rowsRead: 336 },
      sharedCount: 0,
    });
    expect(boroughsOf('Madeup Aa'), 'City and County of the City of London').toEqual(['E09000001']);
    expect(boroughsOf('Madeup Bg'), 'City of Westminster').toEqual(['E09000033']);
    const names = database.select({ name: places.name }).from(places).all();
    for (const { name } of names) expect(name).toMatch(/^Madeup [A-Z][a-z]$/);
  });

  it('that share a name are a choice', async () => {
    const twice: TestName[] = [
      { name: 'Twice', district: 'Bexley' },
      { name: 'Twice', district: 'Enfield', localType: 'Hamlet' },
    ];
    expect(await importFile('a.zip', openNamesZip([...whole, ...twice]))).toMatchObject({ sharedCount: 1 });
    expect(boroughsOf('Twice')).toEqual(['E09000004', 'E09000010']);
    expect(loadFinder(database).find('twice')).toMatchObject({
      kind: 'choice',
      boroughs: ['E09000004', 'E09000010'],
    });
  });

  it('decide on a name, but leave Crystal Palace in all of its boroughs and keep what they lack', async () => {
    const known: TestName[] = [
      { name: 'Crystal Palace', district: 'Bromley' },
      { name: 'Brixton', district: 'Southwark' },
    ];
    const before = loadFinder(database);
    expect(before.find('Brixton')).toMatchObject({ borough: 'E09000022' });
    await importFile('a.zip', openNamesZip([...whole, ...known]));
    const after = loadFinder(database, before);
    expect(after).not.toBe(before);
    expect(after.find('Brixton')).toMatchObject({ borough: 'E09000028' });
    expect(after.find('Crystal Palace')).toMatchObject({ boroughs: { length: 5 } });
    expect(after.find('Little Venice')).toMatchObject({ borough: 'E09000033' });
  });

  it('come from a folder or from one file with a header as well, whatever the order of the columns', async () => {
    const path = join(folder, 'OS Open Names');
    mkdirSync(join(path, 'DATA'), { recursive: true });
    mkdirSync(join(path, 'DOC'));
    writeFileSync(join(path, 'DOC/OS_Open_Names_Header.csv'), openNamesHeader);
    writeFileSync(join(path, 'DATA/TQ28.csv'), openNamesCsv(whole));
    const given = { path, now: testNow, releasedOn: '2026-10-01' };
    expect(await importPlaces(database, given)).toMatchObject({
      edition: { placeCount: 330, label: 'October 2026' },
    });
    const backwards = openNamesHeader.split(',').reverse().join(',');
    const csv = `${backwards}\r\n${openNamesCsv(whole, backwards).slice(1)}`;
    expect(await importFile('names.csv', csv, { releasedOn: '2026-10-01', label: 'Mine' })).toMatchObject({
      edition: { placeCount: 330, label: 'Mine' },
    });
  });

  it('are audited and ask for a release, in the same transaction', async () => {
    await importFile('a.zip', openNamesZip(whole));
    expect(database.select().from(publishRequests).all()).toMatchObject([
      { requestedBy: 'system:places', requestedAt: testNow.toISOString() },
    ]);
    const events = database.select().from(auditEvents).where(like(auditEvents.action, 'places.%')).all();
    expect(events).toMatchObject([
      {
        actor: 'system:places',
        action: 'places.import',
        subject: 'place-edition:1',
        after: { placeCount: 330 },
      },
    ]);
  });
});

describe('a second edition', () => {
  it('moves the first aside, a third deletes it, and rolling back swaps the two that are left', async () => {
    for (const label of ['one', 'two', 'three']) {
      const own = { name: `Only ${label}`, district: 'Brent' };
      await importFile('a.zip', openNamesZip([...whole, own]), { label });
    }
    const states = () =>
      Object.fromEntries(
        database
          .select()
          .from(placeEditions)
          .all()
          .map(({ state, label }) => [state, label]),
      );
    expect(states()).toEqual({ previous: 'two', current: 'three' });
    expect(await database.$count(places)).toBe(2 * 331);
    expect(rollbackPlaces(database, testNow)).toMatchObject({
      kind: 'rolled-back',
      edition: { label: 'two' },
      replaced: { label: 'three' },
    });
    expect(states()).toEqual({ previous: 'three', current: 'two' });
    expect([boroughsOf('Only two'), boroughsOf('Only three')]).toEqual([['E09000005'], undefined]);
    expect(database.select().from(publishRequests).all()).toHaveLength(4);
  });

  it('is needed before there is anything to roll back to', async () => {
    expect(rollbackPlaces(database, testNow)).toMatchObject({ reason: 'no-previous-edition' });
  });

  it('is not needed to go back to the built-in table, nor from there', async () => {
    await importFile('a.zip', openNamesZip([...whole, { name: 'Brixton', district: 'Southwark' }]));
    const imported = loadFinder(database);
    expect(imported.find('Brixton')).toMatchObject({ borough: 'E09000028' });
    expect(rollbackPlaces(database, testNow)).toMatchObject({
      kind: 'rolled-back',
      edition: null,
      replaced: { label: 'November 2025' },
    });
    const builtIn = loadFinder(database, imported);
    expect(builtIn.find('Brixton')).toMatchObject({ borough: 'E09000022' });
    expect(boroughsOf('Madeup Aa')).toBeUndefined();
    const events = database
      .select()
      .from(auditEvents)
      .where(like(auditEvents.action, 'places.rollback'))
      .all();
    expect(events).toMatchObject([{ subject: 'place-edition:1', before: { id: 1 }, after: null }]);
    expect(database.select().from(publishRequests).all()).toHaveLength(2);
    expect(rollbackPlaces(database, testNow)).toMatchObject({ edition: { id: 1 }, replaced: null });
    expect(loadFinder(database, builtIn).find('Brixton')).toMatchObject({ borough: 'E09000028' });
  });
});

describe('a bad file is refused and the places in use stay', () => {
  beforeEach(async () => {
    await importFile('good.zip', openNamesZip(whole), { label: 'good' });
  });
  afterEach(() => {
    expect(findPlaceEdition(database, 'current')?.label).toBe('good');
    expect(boroughsOf('Madeup Aa')).toEqual(['E09000001']);
    expect(database.select().from(publishRequests).all()).toHaveLength(1);
  });

  const zip = openNamesZip(whole);
  const without = (column: string) => openNamesHeader.replace(`,${column},`, ',OTHER,');

  it.each<[string, string, string | Buffer, RegExp]>([
    ['not-a-zip', 'a.zip', 'Please sign in', /not a zip/],
    ['truncated-zip', 'a.zip', zip.subarray(0, zip.length - 200), /cut short/],
    ['empty-file', 'a.csv', '', /empty/],
    ['no-place-file', 'a.txt', 'x', /OS Open Names in CSV form/],
    [
      'wrong-columns',
      'a.zip',
      openNamesZip(whole, without('DISTRICT_BOROUGH')),
      /DISTRICT_BOROUGH is missing/,
    ],
    ['wrong-columns', 'a.csv', openNamesCsv(whole), /NAME1, LOCAL_TYPE/],
    ['bad-row', 'a.csv', `${openNamesHeader}\r\n${openNamesCsv(whole).slice(1, -40)}`, /fields, not 34/],
    [
      'unknown-borough',
      'a.zip',
      openNamesZip([...whole, { name: 'Nowhere', district: 'Middlesex' }]),
      /“Middlesex”/,
    ],
    ['too-few-places', 'a.zip', openNamesZip(tinyNames(200)), /200 names .*good\) has 330: too few/],
    ['too-many-places', 'a.zip', openNamesZip(tinyNames(600)), /600 names .*too many/],
    ['no-edition-date', 'a.csv', `${openNamesHeader}\r\n${openNamesCsv(whole).slice(1)}`, /--released-on/],
  ])('%s: %s', async (reason, name, content, message) => {
    expect(await importFile(name, content)).toMatchObject({
      kind: 'refused',
      reason,
      message: expect.stringMatching(message),
    });
  });

  it('missing-boroughs: one borough without a place, even when forced', async () => {
    const rows = whole.filter(({ district }) => district !== districtOf('E09000007'));
    expect(await importFile('a.zip', openNamesZip(rows), { isForced: true })).toMatchObject({
      reason: 'missing-boroughs',
      message: expect.stringContaining('Camden'),
    });
  });
});

it('a first edition must be whole, unless it is forced', async () => {
  expect(await importFile('a.zip', openNamesZip(tinyNames(66)))).toMatchObject({ reason: 'too-few-places' });
  expect(await importFile('a.zip', openNamesZip(tinyNames(66)), { isForced: true })).toMatchObject({
    kind: 'imported',
  });
});

it('a place of the City alone is known by the name of its borough', async () => {
  const rows = whole
    .filter(({ district }) => district !== districtOf('E09000001'))
    .concat({ name: 'City of London', district: districtOf('E09000001'), localType: 'City' });
  expect(await importFile('a.zip', openNamesZip(rows))).toMatchObject({ kind: 'imported' });
  expect(boroughsOf('City of London')).toBeUndefined();
});
