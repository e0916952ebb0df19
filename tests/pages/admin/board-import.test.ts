/** The page that imports records of the Board, and their export, over HTTP: as forms send it, without a script. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBoardRecord, listBoardRecords } from '../../../db/board/board.ts';
import { boardColumns } from '../../../src/domain/board/import/board-columns.ts';
import { urls } from '../../../src/urls.ts';
import { makeWorkbook } from '../../support/files/workbook.ts';
import type { FormClient } from '../../support/forms/form-client.ts';
import { readFormFields } from '../../support/forms/form-fields.ts';
import { type AdminSite, startAdminSite } from '../../support/sites/admin-site.ts';

let site: AdminSite;
let admin: FormClient;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  admin = await site.signedIn('admin');
});
afterAll(() => site.stop());

const path = urls.adminBoardImport();
const encode = (file: string | Uint8Array) => Buffer.from(file).toString('base64url');
const preview = (file: string | Uint8Array, more: Readonly<Record<string, string>> = {}) =>
  admin.post(path, { act: 'preview', file: encode(file), ...more });
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const list = (title: string) =>
  `id,kind,visibility,heldOn,state,title\nmeeting-${title.toLowerCase()},meeting,published,2026-11-02,held,${title}\n`;

/** What the preview sends when its button is pressed. */
const applyOf = (body: string) => ({
  ...Object.fromEntries(readFormFields(body, 'name="digest"')),
  act: 'apply',
});

/** Uploaded, as a browser does it. */
async function upload(file: Uint8Array | string) {
  const form = new FormData();
  form.set('act', 'preview');
  form.set('file', new Blob([typeof file === 'string' ? file : Buffer.from(file)]), 'list');
  const { origin } = site.process;
  const sent = new Request(`${origin}${path}`, { method: 'POST', body: form });
  const headers = { origin, 'content-type': sent.headers.get('content-type') ?? '' };
  const body = Buffer.from(await sent.arrayBuffer()).toString('latin1');
  return admin.send('POST', path, headers, body);
}

describe('the page', () => {
  it('says what a file may hold, and is linked from the list of records with the export', async () => {
    const { status, body } = await admin.get(path);
    expect(status).toBe(200);
    expect(plain(body)).toContain('an empty cell empties the field');
    for (const column of boardColumns) expect(body).toContain(`<code>${column}</code>`);
    const records = (await admin.get(urls.adminBoard())).body;
    expect(records).toContain(`href="${path}"`);
    expect(records).toContain(`href="${urls.adminBoardExport()}"`);
  });

  it('asks for a file when there is none, and says of one that is no table what to do', async () => {
    const none = await upload('');
    expect(none.status).toBe(400);
    expect(plain(none.body)).toContain('Choose a workbook (.xlsx) or CSV file that is not empty');
    const wrong = await preview('title,heldOn\nA,2026-11-02\n');
    expect(wrong.status).toBe(400);
    expect(plain(wrong.body)).toContain('The column kind is missing.');
    expect(wrong.body).toContain('id="file-error"');
  });

  it('shows what a file would do, and writes nothing before the press', async () => {
    const { status, body } = await upload(list('Autumn'));
    expect(status).toBe(200);
    const text = plain(body);
    expect(text).toContain('1 record added 0 records changed 0 records unchanged');
    expect(text).toContain('Readers would see 1 record more, 0 fewer, and 0 changed.');
    expect(text).toContain('Autumn, 2 November 2026 (meeting) meeting-autumn');
    expect(text).toContain('Date: 2026-11-02');
    expect(findBoardRecord(site.database, 'meeting-autumn')).toBeUndefined();
  });

  it('imports exactly what was shown, and says what was done', async () => {
    const shown = await preview(list('Winter'));
    const done = await admin.post(path, applyOf(shown.body));
    expect(done.status).toBe(303);
    expect(findBoardRecord(site.database, 'meeting-winter')).toMatchObject({ state: 'published' });
    const after = plain((await admin.get(done.location ?? '')).body);
    expect(after).toContain('Imported: 1 record added, 0 changed.');
    expect(after).toMatch(/Readers|release|live/);
    // The same press again writes nothing.
    const again = await admin.post(path, applyOf(shown.body));
    expect(again.status).toBe(409);
    expect(findBoardRecord(site.database, 'meeting-winter')).toMatchObject({ revision: 1 });
  });

  it('takes no file that is not the one that was shown', async () => {
    const shown = await preview(list('Spring'));
    const other = await admin.post(path, {
      ...applyOf(shown.body),
      file: encode(list('Summer')),
    });
    expect(other.status).toBe(409);
    expect(plain(other.body)).toContain('Nothing was written');
    expect(findBoardRecord(site.database, 'meeting-summer')).toBeUndefined();
  });

  it('names the rows that are wrong, with what to do, and offers no import', async () => {
    const { status, body } = await preview(`${list('Late')},meeting,,2026-11-31,held,\n`);
    expect(status).toBe(409);
    expect(plain(body)).toContain('1 row is wrong: nothing is imported while one is');
    expect(plain(body)).toMatch(/Row 3 .* heldOn : “2026-11-31” is no day of the calendar/);
    expect(body).not.toContain('value="apply"');
  });

  it('takes a workbook, and asks which of its tables is meant', async () => {
    const rows = [
      ['Kind', 'Date', 'State', 'Title'],
      ['Meeting', { date: 46328 }, 'Held', 'From a workbook'],
    ] as const;
    const file = makeWorkbook(['Now', 'Last year'].map((name) => ({ name, rows })));
    const asked = await preview(file);
    expect(asked).toMatchObject({ status: 400, body: expect.stringContaining('value="Last year"') });
    const shown = await preview(file, { sheet: 'Last year' });
    expect(shown.status).toBe(200);
    expect(plain(shown.body)).toContain('From a workbook');
    const done = await admin.post(path, applyOf(shown.body));
    expect(plain((await admin.get(done.location ?? '')).body)).toContain('Imported: 1 record added');
    expect(listBoardRecords(site.database).some(({ values }) => values['title'] === 'From a workbook')).toBe(
      true,
    );
  });

  it('keeps what was said of a file from elsewhere until it is imported', async () => {
    const file = 'id,revision,kind,heldOn,state\nmeeting-elsewhere,4,meeting,2026-11-02,held\n';
    expect((await preview(file)).status).toBe(409);
    const shown = await preview(file, { elsewhere: 'yes' });
    expect(shown.status).toBe(200);
    await admin.post(path, applyOf(shown.body));
    expect(findBoardRecord(site.database, 'meeting-elsewhere')).toMatchObject({
      revision: 1,
      state: 'draft',
    });
  });

  it('takes a file that is larger than any form', async () => {
    const long = await upload(`${list('Long').trim()}${' '.repeat(10)}\n${',,,,,\n'.repeat(30_000)}`);
    expect(long.status).toBe(200);
    expect(plain(long.body)).toContain('1 record added');
  });

  it('gives back everything that is kept, which it takes back without a change', async () => {
    const { status, headers, body } = await admin.get(urls.adminBoardExport());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="board-\d{4}-\d\d-\d\d\.csv"$/);
    const shown = await preview(body);
    expect(shown.status).toBe(200);
    expect(plain(shown.body)).toContain('Nothing would change: everything in the file is as it is already.');
    expect(shown.body).not.toContain('value="apply"');
  });
});

describe('a viewer and an editor', () => {
  it.each(['viewer', 'editor'] as const)('%s may neither import nor export', async (role) => {
    const client = await site.signedIn(role, role === 'editor' ? ['E09000015'] : []);
    const kept = listBoardRecords(site.database).length;
    expect((await client.get(path)).status).toBe(403);
    expect((await client.get(urls.adminBoardExport())).status).toBe(403);
    const sent = await client.post(path, { act: 'apply', file: encode(list('Theirs')), digest: 'x' });
    expect(sent.status).toBe(403);
    expect(listBoardRecords(site.database)).toHaveLength(kept);
    expect((await client.get(urls.adminBoard())).status).toBe(403);
  });
});
