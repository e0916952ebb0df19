/** The import pages are answered in a thread of their own, so that nobody else waits for a file of thousands of rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBoardRecord } from '../../db/board/board.ts';
import { closeDatabase, type Database } from '../../db/client.ts';
import { listContacts } from '../../db/contacts/contacts.ts';
import { createImportAsides } from '../../src/server/on-demand/import-aside.ts';
import { databaseInFile } from '../support/database.ts';
import { acting } from '../support/people/acting.ts';

let dataDir: string;
let database: Database;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'import-aside-'));
  database = databaseInFile(join(dataDir, 'directory.db'), 'reference');
});
afterAll(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

const { importAside: answer, boardImportAside } = createImportAsides();
const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `support_service,Desk ${at},A charity,Hackney,020 7946 0777\n`);
const file = (count: number) => bytes(`kind,role,organisation,boroughs,telephone\n${rows(count).join('')}`);

describe('an import of the Board’s records beside the server', () => {
  it('is previewed and carried out, and says of a file that cannot be read what is wrong', async () => {
    const list = bytes('id,kind,heldOn,state\nmeeting-one,meeting,2026-11-02,held\n');
    const given = { file: list, isFromElsewhere: false };
    const preview = await boardImportAside(acting(database), given);
    if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview));
    const { digest } = preview.report;
    expect(await boardImportAside(acting(database), { ...given, digest })).toMatchObject({
      kind: 'imported',
    });
    expect(findBoardRecord(database, 'meeting-one')).toMatchObject({ revision: 1, state: 'draft' });
    expect(await boardImportAside(acting(database), { ...given, file: bytes('PK\x03\x04') })).toMatchObject({
      kind: 'unreadable',
    });
  });
});

describe('an import beside the server', () => {
  it('is previewed and carried out while others are served, and shows as many rows as a page holds', async () => {
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    const given = { file: file(1200), replaceSampleData: false };
    const preview = await answer(acting(database), given);
    if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview));
    expect(turns).toBeGreaterThan(20);
    expect(preview.report.groups.map(({ kind, rows: shown, count }) => [kind, shown.length, count])).toEqual([
      ['look-again', 200, 1200],
    ]);
    const imported = await answer(acting(database), { ...given, digest: preview.report.digest });
    clearInterval(turning);
    expect(imported).toMatchObject({ kind: 'imported', report: { counts: { create: 1200 } } });
    expect(listContacts(database).filter(({ fields }) => fields.organisation === 'A charity')).toHaveLength(
      1200,
    );
  });

  it('says of a file that cannot be read what is wrong, and of another digest that it is outdated', async () => {
    const replaceSampleData = false;
    expect(await answer(acting(database), { file: bytes('PK\x03\x04'), replaceSampleData })).toMatchObject({
      kind: 'unreadable',
    });
    const other = bytes(
      'kind,role,organisation,boroughs,telephone\ncouncil_lead,Lead,LB Barnet,Barnet,020 7946 0101\n',
    );
    expect(
      await answer(acting(database), { file: other, replaceSampleData, digest: 'another' }),
    ).toMatchObject({
      kind: 'outdated',
    });
  });
});
