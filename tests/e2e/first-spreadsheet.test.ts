/**
 * The first spreadsheet: 80 messy rows of a workbook, from upload to what readers see, with and without JavaScript.
 * Every press, choice and file is counted, and so are the uploads.
 */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listViolations } from '../support/browser/page-violations.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';
import { brokenRows, messyRows, messyWorkbook } from '../support/files/messy-list.ts';
import { patience } from '../support/patience.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A person with a mouse: what they press is counted. */
function countingHand(page: Page) {
  const hand = {
    clicks: 0,
    uploads: 0,
    async press(name: string | RegExp) {
      hand.clicks += 1;
      await page.getByRole('button', { name }).first().click();
    },
    async choose(name: RegExp, option: string) {
      hand.clicks += 1;
      await page.getByRole('combobox', { name }).selectOption({ label: option });
    },
    async upload(name: string, mimeType: string, buffer: Buffer) {
      hand.clicks += 1;
      hand.uploads += 1;
      await page.getByLabel('Workbook (.xlsx) or CSV file').setInputFiles({ name, mimeType, buffer });
    },
    async download(name: RegExp) {
      const [download] = await Promise.all([page.waitForEvent('download'), hand.press(name)]);
      return text(await download.createReadStream());
    },
  };
  return hand;
}

/** What somebody who knows better writes into the rows that came back. */
function putRight(csv: string): string {
  return csv
    .replace('020 7946 0114 or 0115', '020 7946 0114')
    .replace(/,020 794,/, ',020 7946 0123,')
    .replace('duty team at example.org', 'duty-team@example.org')
    .replace(/(,[^,\n]*,),([^,\n]*Council,)/, '$1Modern slavery lead,$2');
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the first spreadsheet %s', (_, javaScriptEnabled) => {
  let staff: StaffBrowser;
  let admin: SignedInClient;
  beforeAll(async () => {
    staff = await startStaffBrowser();
    admin = await staff.site.signedIn('admin');
  });
  afterAll(() => staff?.stop());

  it('goes from upload to readers in two uploads and few presses, and back as one act', async () => {
    const { page, errors, close } = await staff.open(admin, { javaScriptEnabled, acceptDownloads: true });
    const hand = countingHand(page);
    const said = () => page.getByRole('main').textContent();
    await page.goto('/admin/import/');
    await hand.upload('contacts.xlsx', workbookType, Buffer.from(messyWorkbook()));
    await hand.press('Show what it would do');

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('What are these columns?');
    await hand.press('Take what is suggested for the rest');

    expect(await said()).toMatch(/Readers will see:.*Tel \(telephone\)/);
    expect(await said()).toContain('24 rows say “Mon-Fri 9-5” in hours.');
    if (javaScriptEnabled) expect(await listViolations(page)).toEqual([]);
    await hand.press(/^Yes to all \d+ suggestions$/);

    expect(await said()).toContain('1 row says “Brnet” in boroughs.');
    await hand.choose(/“Brnet”/, 'Barnet');
    await hand.choose(/“02\/11\/2026”/, '2 November 2026');
    await hand.press(/^Use only my answers$/);

    expect(await said()).toContain(`${brokenRows} rows have errors`);
    await hand.press(`Import only the ${messyRows - brokenRows} rows without faults`);
    expect(await page.getByRole('status').first().textContent()).toContain(
      `Imported: ${messyRows - brokenRows} contacts added, 0 changed, ${brokenRows} rows left out.`,
    );
    const faults = await hand.download(/^Download the \d+ rows/);
    expect(faults.trim().split('\r\n')).toHaveLength(brokenRows + 1);

    await page.goto('/admin/import/');
    await hand.upload('rows-to-put-right.csv', 'text/csv', Buffer.from(putRight(faults)));
    await hand.press('Show what it would do');
    await hand.press('Import exactly this');
    expect(await page.getByRole('status').first().textContent()).toContain(
      `Imported: ${brokenRows} contacts added, 0 changed.`,
    );

    expect(hand.uploads).toBe(2);
    // Uploading twice, 2; showing, 2; columns, 1; suggestions, 1; two answers of one’s own, 3; importing, 2; the file, 1.
    expect(hand.clicks).toBe(12);

    const readers = staff.site.visitor();
    await vi.waitFor(async () => {
      const { body } = await readers.get('/boroughs/barnet/');
      expect(body).toContain('020 7946 0102');
    }, patience);

    await vi.waitFor(async () => {
      expect((await readers.get('/directory.csv')).body).toContain('duty-team@example.org');
    }, patience);

    // The second import alone is undone, and what a heading means forgotten.
    await page.goto('/admin/import/');
    await page.getByRole('button', { name: `Undo: take ${brokenRows} contacts off the site` }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('The import is undone');
    expect(await page.getByRole('main').textContent()).toContain(`${brokenRows} contacts added. Undone.`);
    // Readers who saw it are told once, and not of each row.
    for (const path of ['/changes/', '/changes.json', '/changes.atom'])
      await vi.waitFor(async () => {
        const { body } = await readers.get(path);
        expect(body).toContain(`An import of ${brokenRows} entries was taken back.`);
        expect(body).not.toContain('No longer listed');
      }, patience);
    await page.getByText(/^Headings that are remembered/).click();
    await page.getByRole('button', { name: 'Forget “how”' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('Forgotten');
    await page.getByText(/^Headings that are remembered/).click();
    expect(await page.getByRole('button', { name: 'Forget “how”' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
