/** The counts in these files are made up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { like } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFigures } from '../../../db/board/figures.ts';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { referralCounts, referralEditions } from '../../../db/schema/figures.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import {
  type FiguresInput,
  readFiguresFiles,
  rollBackFigures,
  storeFigures,
} from '../../../src/use-cases/board/load-figures.ts';
import { emptyDatabase, testNow } from '../../support/database.ts';
import {
  byNationality,
  byYear,
  contentXml,
  coverSheet,
  makeCsv,
  makeOds,
  type OdsSheet,
  reportsByYear,
  sheetXml,
} from '../../support/files/figures-files.ts';
import { makeWorkbook } from '../../support/files/workbook.ts';
import { makeZip } from '../../support/files/zip-writer.ts';

let folder: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
  database = emptyDatabase();
});
afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const cover = coverSheet('quarter 4 2025 – October to December');
const release = makeOds([cover, byYear, reportsByYear]);

async function load(paths: readonly string[], more: Partial<FiguresInput> = {}) {
  const read = await readFiguresFiles({ paths, name: undefined, now: testNow, ...more });
  return read.kind === 'read' ? storeFigures(database, read, testNow) : read;
}

const states = () =>
  database
    .select()
    .from(referralEditions)
    .all()
    .map(({ name, isCurrent }) => `${name}${isCurrent ? ', in use' : ''}`);

describe('figures', () => {
  it('of a workbook are what readers see', async () => {
    expect(readFigures(database)).toBeNull();
    expect(await load([write('tables.ods', release)])).toMatchObject({
      kind: 'loaded',
      edition: { name: 'October to December 2025', fileName: 'tables.ods', isCurrent: true },
      replaced: null,
      countsStored: 14,
    });
    expect(readFigures(database)).toEqual({
      edition: 'October to December 2025',
      loadedOn: '2026-11-21',
      nrm: {
        years: [2023, 2024, 2025],
        rows: [
          { force: 'Metropolitan Police Service', counts: [1001, 1002, 1003] },
          { force: 'City of London Police', counts: [null, 3, null] },
          { force: 'All police forces', counts: [4111, 4222, 4333] },
        ],
      },
      dtn: {
        years: [2024, 2025],
        rows: [
          { force: 'Metropolitan Police Service', counts: [201, 202] },
          { force: 'City of London Police', counts: [null, null] },
          { force: 'All police forces', counts: [901, 902] },
        ],
      },
    });
  });

  it('are audited and ask for a release, in the same transaction', async () => {
    await load([write('tables.ods', release)]);
    expect(database.select().from(publishRequests).all()).toMatchObject([
      { requestedBy: 'system:figures', requestedAt: testNow.toISOString() },
    ]);
    expect(
      database.select().from(auditEvents).where(like(auditEvents.action, 'figures.%')).all(),
    ).toMatchObject([
      {
        actor: 'system:figures',
        action: 'figures.load',
        subject: 'referral-edition:1',
        before: null,
        after: { name: 'October to December 2025', counts: 14 },
      },
    ]);
  });

  it.each<[string, string | Uint8Array]>([
    ['UTF-8', makeCsv(byYear)],
    ['UTF-8 with a mark', `\ufeff${makeCsv(byYear)}`],
    ['UTF-16', Buffer.from(`\ufeff${makeCsv(byYear)}`, 'utf16le')],
    ['Windows-1252', Buffer.from(`${makeCsv(byYear)}\r\n"Quelle: \xe4","","",""`, 'latin1')],
  ])('may come as CSV in %s', async (_name, content) => {
    const path = write('nrm-october-to-december-2025.csv', content);
    expect(await load([path])).toMatchObject({
      kind: 'loaded',
      edition: { name: 'October to December 2025' },
    });
    expect(readFigures(database)).toMatchObject({ nrm: { years: [2023, 2024, 2025] }, dtn: null });
  });

  it('come from several files together, under the name that is given', async () => {
    const paths = ['2024', '2025'].map((year) =>
      write(`${year}.ods`, makeOds([coverSheet(`end of year summary ${year}`), byNationality(year)])),
    );
    expect(await load(paths)).toMatchObject({
      kind: 'refused',
      reason: 'no-edition-name',
      message: expect.stringContaining('--edition'),
    });
    expect(await load(paths, { name: 'End of year summaries to 2025' })).toMatchObject({
      kind: 'loaded',
      edition: { name: 'End of year summaries to 2025', fileName: '2024.ods, 2025.ods' },
    });
    expect(readFigures(database)?.nrm.years).toEqual([2024, 2025]);
  });

  it('that name no period ask for a name', async () => {
    const path = write('tables.ods', makeOds([byYear]));
    expect(await load([path])).toMatchObject({ kind: 'refused', reason: 'no-edition-name' });
    expect(await load([path], { name: 'Spring' })).toMatchObject({ edition: { name: 'Spring' } });
  });

  it('may be named by the properties of the workbook', async () => {
    const title = 'Modern slavery statistics, quarter 2 2026';
    expect(await load([write('tables.ods', makeOds([byYear], { title }))])).toMatchObject({
      edition: { name: 'April to June 2026' },
    });
  });

  it('that are in use already change nothing', async () => {
    const path = write('tables.ods', release);
    await load([path]);
    expect(await load([path])).toMatchObject({ kind: 'loaded-already', edition: { id: 1 } });
    expect(states()).toEqual(['October to December 2025, in use']);
    expect(database.select().from(publishRequests).all()).toHaveLength(1);
    expect(await load([path], { name: 'Corrected' })).toMatchObject({ kind: 'loaded' });
  });
});

describe('a second edition', () => {
  it('keeps the first, a third deletes it, and rolling back changes the two that are left', async () => {
    const path = write('tables.ods', release);
    for (const name of ['one', 'two', 'three']) await load([path], { name });
    expect(states()).toEqual(['two', 'three, in use']);
    expect(await database.$count(referralCounts)).toBe(2 * 14);
    expect(rollBackFigures(database, testNow)).toMatchObject({
      kind: 'rolled-back',
      edition: { name: 'two', isCurrent: true },
      replaced: { name: 'three', isCurrent: false },
    });
    expect(states()).toEqual(['two, in use', 'three']);
    expect(readFigures(database)).toMatchObject({ edition: 'two' });
    expect(rollBackFigures(database, testNow)).toMatchObject({ edition: { name: 'three' } });
    const events = database
      .select()
      .from(auditEvents)
      .where(like(auditEvents.action, 'figures.rollback'))
      .all();
    expect(events).toMatchObject([
      { before: { name: 'three' }, after: { name: 'two' } },
      { before: { name: 'two' }, after: { name: 'three' } },
    ]);
    expect(database.select().from(publishRequests).all()).toHaveLength(5);
  });

  it('is needed before there is anything to go back to', async () => {
    expect(rollBackFigures(database, testNow)).toMatchObject({ reason: 'no-previous-edition' });
    await load([write('tables.ods', release)]);
    expect(rollBackFigures(database, testNow)).toMatchObject({ reason: 'no-previous-edition' });
    expect(states()).toEqual(['October to December 2025, in use']);
  });
});

describe('a file that is no table of referrals', () => {
  const encryptedManifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  const other: OdsSheet = { name: 'Table_1', rows: [['Table 1: Police workforce'], ['Police force', 2025]] };
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'a.ods', '', /a\.ods is empty/],
    ['only white space', 'a.csv', ' \r\n\r\n', /a\.csv is empty/],
    [
      'an Excel workbook',
      'a.xlsx',
      makeWorkbook([{ name: 'a', rows: [['b']] }]),
      /Excel workbook.*publishes.*ODS/,
    ],
    ['an old Excel file', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /password, or an old one/],
    ['encrypted', 'a.ods', makeOds([byYear], { manifest: encryptedManifest }), /has a password/],
    [
      'encrypted as a whole',
      'a.ods',
      makeZip([{ path: 'encrypted-package', content: 'x' }]),
      /has a password/,
    ],
    ['cut short', 'a.ods', release.subarray(0, release.length - 100), /damaged/],
    ['changed on the way', 'a.ods', Buffer.from(release).fill(0, 100, 200), /damaged/],
    ['not XML inside', 'a.ods', makeOds([], { content: '<table:table table:name="a"><oops' }), /damaged/],
    ['without sheets', 'a.ods', makeOds([]), /no table of NRM referrals/],
    ['of another subject', 'a.ods', makeOds([other]), /no table of NRM referrals/],
    ['another zip', 'a.zip', makeZip([{ path: 'a.txt', content: 'a' }]), /zip file, but no workbook/],
    ['a PDF', 'a.pdf', '%PDF-1.7', /is a PDF/],
    ['a web page', 'a.csv', '<!DOCTYPE html><title>Not found</title>', /is a web page/],
    ['bytes', 'a.csv', Buffer.from([1, 0, 2, 0, 0, 3]), /neither an ODS workbook nor CSV/],
    ['with an open quotation mark', 'a.csv', 'Police force,"2025\r\nKent Police,1', /cannot be read as CSV/],
  ])('%s, is refused with what to do, and nothing is changed', async (_name, name, content, message) => {
    const outcome = await load([write(name, content)], { name: 'Spring' });
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) });
    expect(states()).toEqual([]);
    expect(database.select().from(publishRequests).all()).toEqual([]);
  });

  it('is refused when it is not there', async () => {
    expect(await load([join(folder, 'none.ods')])).toMatchObject({ reason: 'no-such-file' });
    expect(await load([folder])).toMatchObject({ reason: 'no-such-file' });
  });

  it('leaves the figures in use when it comes beside a good one', async () => {
    await load([write('tables.ods', release)]);
    expect(await load([write('tables.ods', release), write('b.ods', 'PK')], { name: 'b' })).toMatchObject({
      kind: 'refused',
    });
    expect(states()).toEqual(['October to December 2025, in use']);
  });
});

describe('a workbook that unpacks to too much', () => {
  it('is refused by the size that it claims', async () => {
    const bomb = makeOds([byYear], { claimedBytes: 300 * 1024 * 1024 });
    expect(await load([write('a.ods', bomb)])).toMatchObject({ reason: 'too-large' });
  });

  it('is refused when it claims less than it has', async () => {
    const long = contentXml(sheetXml(byYear) + ' '.repeat(1_000_000));
    const bomb = makeOds([], { content: long, claimedBytes: 1000 });
    expect(await load([write('a.ods', bomb)])).toMatchObject({ reason: 'damaged-file' });
  });

  it('is refused when a sheet is too long, or repeats a row that is filled', async () => {
    const padding = `<table:table-row><table:table-cell office:value-type="string"><text:p>${'x'.repeat(25 * 1024 * 1024)}</text:p></table:table-cell></table:table-row>`;
    const long = sheetXml(byYear).replace('</table:table>', `${padding}</table:table>`);
    expect(await load([write('a.ods', makeOds([], { content: contentXml(long) }))])).toMatchObject({
      reason: 'too-large',
    });
    const row =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>';
    const repeated = sheetXml(byYear).replace('</table:table>', `${row}</table:table>`);
    expect(await load([write('b.ods', makeOds([], { content: contentXml(repeated) }))])).toMatchObject({
      reason: 'damaged-file',
    });
  });
});
