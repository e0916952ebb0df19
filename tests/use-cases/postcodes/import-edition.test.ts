import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import {
  findCurrentEdition,
  findEditionSummary,
  insertOutgoingEdition,
  insertPostcodes,
  listNeighbours,
} from '../../../db/editions/postcodes.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { postcodeEditions, postcodes } from '../../../db/schema/postcodes.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import { decodeLiveIndex } from '../../../src/domain/lookup/index/live-index.ts';
import { decodeOtherIndex } from '../../../src/domain/lookup/index/other-index.ts';
import { type ImportInput, importEdition } from '../../../src/use-cases/postcodes/import-edition.ts';
import { rollbackEdition } from '../../../src/use-cases/postcodes/rollback-edition.ts';
import { databaseInFile, testNow } from '../../support/database.ts';
import {
  aroundLondon,
  codePointCsv,
  type OnspdLayout,
  onspdCsv,
  onspdLayouts,
  tinyLondon,
} from '../../support/files/postcode-files.ts';
import { makeZip } from '../../support/files/zip-writer.ts';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postcode-import-'));
  database = databaseInFile(join(folder, 'directory.db'), 'reference');
});
afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function importFile(name: string, content: string | Buffer, more: Partial<ImportInput> = {}) {
  return importEdition(database, { path: write(name, content), now: testNow, isForced: true, ...more });
}

const onspd = [...tinyLondon(), ...aroundLondon];

describe('an imported edition', () => {
  it('keeps live, terminated, large-user and outside postcodes apart', async () => {
    const outcome = await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    expect(outcome).toMatchObject({
      kind: 'imported',
      edition: { product: 'onspd', label: 'November 2025', releasedOn: '2025-11-01' },
      counts: {
        rowsRead: onspd.length,
        liveLondon: 33 * 3 + 32 + 1,
        terminatedLondon: 2,
        largeUserLondon: 1,
        liveOutside: 4,
        liveUnplaced: 2,
        nearLondon: 64,
      },
    });
    const current = findCurrentEdition(database);
    const live = decodeLiveIndex(current?.live.bytes ?? new Uint8Array());
    const other = decodeOtherIndex(current?.other.bytes ?? new Uint8Array());
    expect(live.findUnit('QX01AA')).toEqual({ borough: 'E09000001', near: [] });
    expect(live.findUnit('QX09ZZ')).toEqual({ borough: 'E09000001', near: ['E09000002'] });
    expect(live.findUnit('QX01ZZ'), 'a large user').toEqual({ borough: 'E09000001', near: [] });
    expect(live.findUnit('QX02AA'), 'a terminated one').toBeUndefined();
    expect(other.findUnit('QX02AA')).toEqual({ status: 'terminated', borough: 'E09000001' });
    expect(other.findUnit('QY11AA'), 'terminated, in an outcode with no live one').toEqual({
      status: 'terminated',
      borough: 'E09000002',
    });
    expect(other.findUnit('QX01ZY')).toEqual({ status: 'outside-london' });
    expect(other.findUnit('QX03AB'), 'terminated, outside London').toEqual({ status: 'outside-london' });
    expect(other.findUnit('QX771AA'), 'without a district, beside London').toEqual({ status: 'unplaced' });
    expect(other.findUnit('QZ21AA'), 'without a district, elsewhere').toBeUndefined();
    expect(live.findSector('QX0', '1')).toEqual({ boroughs: ['E09000001'], partlyOutsideLondon: true });
    expect(live.findSector('QX0', '3'), 'a sector outside London').toEqual({
      boroughs: [],
      partlyOutsideLondon: true,
    });
    expect(['QZ1', 'BT1', 'QX0', 'QY1', 'QZ2'].map((outcode) => other.isOutsideOutcode(outcode))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(current && listNeighbours(current)).toMatchObject({ E09000002: ['E09000001', 'E09000003'] });
  });

  it('stores units of outcodes with London postcodes only, with their places', async () => {
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    const rows = database.select().from(postcodes).orderBy(asc(postcodes.postcode)).all();
    const byPostcode = new Map(rows.map((row) => [row.postcode, row]));
    expect(rows).toHaveLength(33 * 3 + 32 + 1 + 2 + 2);
    expect(byPostcode.get('QX02AA')).toMatchObject({
      status: 'terminated',
      boroughCode: 'E09000001',
      easting: 520_010,
    });
    expect(byPostcode.get('QY11AA')).toMatchObject({ easting: null, northing: null });
    expect(byPostcode.get('QX01ZZ')).toMatchObject({ isLargeUser: true, status: 'live' });
    expect(byPostcode.get('QX03AA')).toMatchObject({ boroughCode: null });
    expect([byPostcode.has('QZ11AA'), byPostcode.has('QX03AB')]).toEqual([false, false]);
  });

  it.each(Object.keys(onspdLayouts) as OnspdLayout[])('is the same from the layout of %s', async (layout) => {
    expect(await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd, layout))).toMatchObject({
      counts: { liveLondon: 132, terminatedLondon: 2 },
    });
  });

  it('comes from Code-Point Open without terminated postcodes', async () => {
    const [first, second] = [onspd.slice(0, 50), onspd.slice(50)];
    const zip = makeZip([
      { path: 'Doc/metadata.txt', content: 'DATASET VERSION NUMBER: 2025.4.0\nCOPYRIGHT DATE: 20251020\n' },
      { path: 'Data/CSV/qx.csv', content: codePointCsv(first) },
      { path: 'Data/CSV/qy.csv', content: codePointCsv(second) },
    ]);
    expect(await importFile('codepo_gb.zip', zip)).toMatchObject({
      edition: { product: 'code-point-open', label: '2025.4', releasedOn: '2025-10-20' },
      counts: { liveLondon: 132, terminatedLondon: 0, largeUserLondon: 0, nearLondon: 64 },
    });
  });

  it('takes the live one of a postcode given twice', async () => {
    const twice = [{ postcode: 'QX0 1AA', district: 'E09000002', terminated: '200001' }, ...tinyLondon()];
    expect(await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(twice))).toMatchObject({
      counts: { liveLondon: 131, terminatedLondon: 0 },
    });
  });

  it('is audited and asks for a release, in the same transaction', async () => {
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    expect(database.select().from(publishRequests).all()).toMatchObject([
      { requestedBy: 'system:postcodes', requestedAt: testNow.toISOString() },
    ]);
    const events = database
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'postcodes.import'))
      .all();
    expect(events).toMatchObject([
      {
        actor: 'system:postcodes',
        subject: 'postcode-edition:1',
        after: { label: 'November 2025', liveLondon: 132 },
      },
    ]);
  });
});

describe('storing an edition', () => {
  const states = () =>
    database
      .select({ label: postcodeEditions.label, state: postcodeEditions.state })
      .from(postcodeEditions)
      .orderBy(asc(postcodeEditions.id))
      .all();

  it('leaves others their turn between its parts, and the editions in use alone until the last', async () => {
    await importFile('ONSPD_AUG_2025_UK.csv', onspdCsv(onspd));
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    const seen: { readonly stored: number; readonly current: string | undefined }[] = [];
    const looking = setInterval(() => {
      expect(database.$client.inTransaction).toBe(false);
      const stored = database.select().from(postcodes).where(eq(postcodes.editionId, 3)).all().length;
      seen.push({ stored, current: findCurrentEdition(database)?.edition.label });
    }, 5);
    await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(onspd), { rowsPerPart: 20 });
    clearInterval(looking);
    const part = seen.find(({ stored }) => stored > 0 && stored < 136);
    expect(part?.current).toBe('November 2025');
    expect(states().map(({ state }) => state)).toEqual(['previous', 'current']);
    expect(await database.$count(postcodes)).toBe(2 * 136);
  });

  it('begins anew where one was ended at work, which changed nothing', async () => {
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    const [edition] = database.select().from(postcodeEditions).all();
    if (!edition) throw new Error('Nothing was imported.');
    const { id: _, state: __, ...row } = edition;
    const left = database.transaction((transaction) =>
      insertOutgoingEdition(transaction, { ...row, label: 'half' }),
    );
    insertPostcodes(database, left, [
      {
        postcode: 'QX00AA',
        status: 'live',
        isLargeUser: false,
        boroughCode: null,
        easting: null,
        northing: null,
      },
    ]);
    expect(findCurrentEdition(database)?.edition.label).toBe('November 2025');
    expect(rollbackEdition(database, testNow)).toMatchObject({ reason: 'no-previous-edition' });
    await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(onspd));
    expect(states()).toEqual([
      { label: 'November 2025', state: 'previous' },
      { label: 'February 2026', state: 'current' },
    ]);
    expect(await database.$count(postcodes)).toBe(2 * 136);
  });
});

describe('a second edition', () => {
  it('moves the first aside, a third deletes it, and rolling back swaps the two that are left', async () => {
    for (const month of ['AUG', 'NOV']) await importFile(`ONSPD_${month}_2025_UK.csv`, onspdCsv(onspd));
    await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(tinyLondon()));
    const states = () =>
      database
        .select({ label: postcodeEditions.label, state: postcodeEditions.state })
        .from(postcodeEditions)
        .orderBy(asc(postcodeEditions.id))
        .all();
    expect(states()).toEqual([
      { label: 'November 2025', state: 'previous' },
      { label: 'February 2026', state: 'current' },
    ]);
    expect(await database.$count(postcodes)).toBe(136 + 131);

    expect(rollbackEdition(database, testNow)).toMatchObject({
      kind: 'rolled-back',
      edition: { label: 'November 2025' },
      replaced: { label: 'February 2026' },
    });
    expect(states()).toEqual([
      { label: 'November 2025', state: 'current' },
      { label: 'February 2026', state: 'previous' },
    ]);
    expect(findCurrentEdition(database)?.edition.label).toBe('November 2025');
    expect(database.select().from(publishRequests).all()).toHaveLength(4);
    expect(
      database.select().from(auditEvents).where(eq(auditEvents.action, 'postcodes.rollback')).all(),
    ).toHaveLength(1);

    rollbackEdition(database, testNow);
    expect(findCurrentEdition(database)?.edition.label).toBe('February 2026');
  });

  it('is needed before there is anything to roll back to', async () => {
    expect(rollbackEdition(database, testNow)).toMatchObject({
      kind: 'refused',
      reason: 'no-previous-edition',
    });
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    expect(rollbackEdition(database, testNow)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('no edition before November 2025'),
    });
    expect(findCurrentEdition(database)?.edition.label).toBe('November 2025');
  });

  it('lets readers on other connections go on reading the first until it is complete', async () => {
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(onspd));
    const reader = openDatabase(join(folder, 'directory.db'));
    const seen = new Set<string | undefined>();
    try {
      const outcome = await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(onspd), {
        onProgress: (step) => step === 'store' && seen.add(findEditionSummary(reader, 'current')?.label),
      });
      expect(outcome.kind).toBe('imported');
      expect([...seen]).toEqual(['November 2025']);
      expect(findEditionSummary(reader, 'current')?.label).toBe('February 2026');
    } finally {
      closeDatabase(reader);
    }
  });
});

describe('a bad file is refused and the edition in use stays', () => {
  beforeEach(async () => {
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(tinyLondon(20)));
  });
  afterEach(() => {
    const current = findCurrentEdition(database);
    expect(current?.edition.label).toBe('November 2025');
    expect(decodeLiveIndex(current?.live.bytes ?? new Uint8Array()).findUnit('QX01AA')).toBeDefined();
    expect(database.select().from(publishRequests).all()).toHaveLength(1);
  });

  const zip = makeZip([{ path: 'Data/ONSPD_FEB_2026_UK.csv', content: onspdCsv(onspd) }]);

  it.each<[string, string, string | Buffer]>([
    ['not-a-zip', 'a.zip', 'Please sign in'],
    ['truncated-zip', 'a.zip', zip.subarray(0, zip.length - 200)],
    ['empty-file', 'a.csv', ''],
    ['empty-file', 'header-only.csv', onspdCsv([])],
    ['wrong-columns', 'a.csv', 'name,telephone\nsomebody,020 7946 0000\n'],
    ['bad-row', 'cut_FEB_2026.csv', onspdCsv(onspd).slice(0, -500)],
    ['no-edition-date', 'postcodes.csv', onspdCsv(tinyLondon(20))],
  ])('%s: %s', async (reason, name, content) => {
    expect(await importFile(name, content)).toMatchObject({ kind: 'refused', reason });
  });

  it('missing-boroughs: one borough without a postcode, even when forced', async () => {
    const rows = tinyLondon(20).filter(({ district }) => district !== 'E09000007');
    expect(await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(rows))).toMatchObject({
      reason: 'missing-boroughs',
      message: expect.stringContaining('E09000007'),
    });
  });

  it('too-few-postcodes: half of London missing, with both counts', async () => {
    expect(
      await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(tinyLondon(9)), { isForced: false }),
    ).toMatchObject({
      reason: 'too-few-postcodes',
      message: expect.stringMatching(/329 live London postcodes .*November 2025.* 692/),
    });
  });

  it('disk-full: SQLite cannot grow its file', async () => {
    const pages = database.$client.pragma('page_count', { simple: true });
    database.$client.pragma(`max_page_count = ${pages}`);
    expect(await importFile('ONSPD_FEB_2026_UK.csv', onspdCsv(tinyLondon(400)))).toMatchObject({
      reason: 'disk-full',
      message: expect.stringContaining('disk is full'),
    });
    database.$client.pragma('max_page_count = 1000000');
  });
});

it('the first edition is measured against the built-in table', async () => {
  expect(
    await importFile('ONSPD_NOV_2025_UK.csv', onspdCsv(tinyLondon()), { isForced: false }),
  ).toMatchObject({
    reason: 'too-few-postcodes',
    message: expect.stringContaining('180921'),
  });
});

it('the file does not grow from one import to the next', async () => {
  const sizes: number[] = [];
  for (let round = 0; round < 5; round++) {
    await importFile(`ONSPD_NOV_203${round}_UK.csv`, onspdCsv(tinyLondon(200)));
    sizes.push(Number(database.$client.pragma('page_count', { simple: true })));
  }
  const [, , third = 0, , fifth = 0] = sizes;
  expect(fifth).toBeLessThanOrEqual(third + 4);
});

it('a folder of files is one edition', async () => {
  const path = join(folder, 'Code-Point Open');
  mkdirSync(join(path, 'Data/CSV'), { recursive: true });
  writeFileSync(join(path, 'Data/CSV/qx.csv'), codePointCsv(tinyLondon()));
  expect(
    await importEdition(database, { path, now: testNow, isForced: true, releasedOn: '2026-02-03' }),
  ).toMatchObject({
    kind: 'imported',
    edition: { product: 'code-point-open', label: 'February 2026' },
  });
});
