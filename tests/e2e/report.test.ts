/** Reporting a problem over real HTTP and in a real browser, as readers, programs and other sites meet it. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../db/schema/audit.ts';
import { contacts } from '../../db/schema/contacts.ts';
import { contactReports } from '../../db/schema/feedback.ts';
import { publishRequests } from '../../db/schema/publishing.ts';
import { dataPaths } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { createFormStamp } from '../../src/use-cases/reports/form-stamp.ts';
import { loadSecretKey } from '../../src/use-cases/security/secret-key.ts';
import { listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

/** Fields of the form, as a test fills them in. */
interface Typed {
  readonly problem?: string;
  readonly line?: string;
  readonly website?: string;
  readonly stamp?: string;
}

let staff: StaffBrowser;
let admin: SignedInClient;
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
  admin = await staff.site.signedIn('admin');
});
afterAll(() => staff?.stop());

const secret = () => loadSecretKey(dataPaths(staff.site.dataDir).secretKey);
/** A form that was shown some seconds ago. */
const stampOf = (contactId: string, secondsAgo = 10) =>
  createFormStamp(secret(), contactId, new Date(Date.now() - secondsAgo * 1000));
const reportsOf = (contactId: string) =>
  staff.site.database.select().from(contactReports).where(eq(contactReports.contactId, contactId)).all();
const everythingWritten = () =>
  [contactReports, contacts, auditEvents, publishRequests].map((table) =>
    JSON.stringify(staff.site.database.select().from(table).all()),
  );

function send(contactId: string, fields: Record<string, string>, visitor = staff.site.visitor()) {
  return visitor.post(urls.report(contactId), { stamp: stampOf(contactId), ...fields });
}

describe('the page', () => {
  it('begins with whom to call, selects nothing, and is kept out of search engines and caches', async () => {
    const before = everythingWritten();
    const { status, body, headers } = await staff.site.visitor().get(urls.report('demo-council-harrow'));
    expect(status).toBe(200);
    const main = body.slice(body.indexOf('<main'));
    const beforeForm = main.slice(0, main.indexOf('<form'));
    // Those that answer at any hour, the Salvation Army's among them.
    for (const number of ['tel:999', 'tel:101', 'tel:+448008083733']) expect(beforeForm).toContain(number);
    // The helpline, whose hours are not known, is further down.
    expect(main).toContain('tel:+448000121700');
    expect(body).not.toMatch(/<input[^>]*\schecked/);
    expect(body).toContain('content="noindex"');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(everythingWritten()).toEqual(before);
  });

  it('is reached from every entry, those that always answer from the list of boroughs, by links that ask not to be followed', async () => {
    for (const [path, some, unlinked] of [
      [urls.borough('harrow'), ['demo-police-nw'], 'always'],
      [urls.policeArea('north-west'), ['demo-police-nw'], 'always'],
      [urls.boroughs(), ['line-999', 'line-101', 'line-salvation-army', 'line-childline'], null],
    ] as const) {
      const { status, body } = await staff.site.visitor().get(path);
      expect(status).toBe(200);
      const links = [...body.matchAll(/<a rel="nofollow" href="\/report\/([^"]+)"/g)].map(
        (match) => match[1],
      );
      expect(links).toEqual(expect.arrayContaining([...some]));
      const entries = unlinked ? body.replace(/<section id="always".*?<\/section>/s, '') : body;
      expect(links).toHaveLength([...entries.matchAll(/<article|class="app-lines__source"/g)].length);
      expect(links.length).toBe(new Set(links).size);
    }
  });

  it('is there for contacts that readers see, and for no other', async () => {
    for (const path of ['/report/no-such', '/report/', '/report/..%2Fadmin'])
      expect((await staff.site.visitor().get(path)).status, path).toBe(404);
    expect((await send('no-such', { problem: 'other' })).status).toBe(404);
  });

  it('answers other methods with 405', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await staff.site.visitor().send(method, urls.report('line-999'), {})).status).toBe(405);
  });
});

describe('a report that is sent', () => {
  it('is kept, thanked for, and followed by the routes that always work', async () => {
    const { status, location } = await send('demo-council-barnet', {
      problem: 'wrong-person',
      line: 'The museum',
    });
    expect([status, location]).toEqual([303, `${urls.report('demo-council-barnet')}?thanks`]);
    expect(reportsOf('demo-council-barnet')).toMatchObject([{ problem: 'wrong-person', line: 'The museum' }]);
    const thanks = await staff.site.visitor().get(location ?? '');
    expect(thanks.body).toContain('Thank you');
    for (const number of ['tel:999', 'tel:101', 'tel:+448000121700']) expect(thanks.body).toContain(number);
    expect(thanks.body).not.toContain('The museum');
  });

  it.each([
    ['nothing chosen', {}, 'Choose what is wrong'],
    ['a line that is too long', { problem: 'other', line: 'word '.repeat(2000) }, 'may have 200'],
    [
      'a field that people do not see',
      { problem: 'other', website: 'https://example.org' },
      'Empty this field',
    ],
    ['no stamp', { problem: 'other', stamp: '' }, 'Nothing was sent yet'],
    ['a stamp of another contact', { problem: 'other', stamp: 'line-999' }, 'Nothing was sent yet'],
    ['a stamp of this moment', { problem: 'other', stamp: 'now' }, 'very quick'],
    ['a stamp of yesterday', { problem: 'other', stamp: 'old' }, 'open for a long time'],
  ])('with %s comes back as it was typed, and is not kept', async (_, fields: Typed, message) => {
    const id = 'demo-council-brent';
    const stamps: Readonly<Record<string, string>> = {
      'line-999': stampOf('line-999'),
      // Ahead of the clock, so that the answer may take its time.
      now: stampOf(id, -3600),
      old: stampOf(id, 24 * 3600),
    };
    const given = fields.stamp === undefined ? fields : { ...fields, stamp: stamps[fields.stamp] ?? '' };
    const { status, body } = await send(id, { line: 'What I typed', ...given });
    expect(status).toBe(400);
    expect(body).toContain(message);
    expect(body).toContain(`>${fields.line ?? 'What I typed'}</textarea>`);
    if (fields.problem !== undefined) expect(body).toMatch(/value="other"\s+checked/);
    expect(reportsOf(id)).toEqual([]);
  });

  it('from another site is refused', async () => {
    const visitor = staff.site.visitor();
    const headers = { origin: 'https://elsewhere.example.org' };
    const fields = { problem: 'other', stamp: stampOf('demo-council-brent') };
    expect((await visitor.post(urls.report('demo-council-brent'), fields, headers)).status).toBe(403);
    expect(reportsOf('demo-council-brent')).toEqual([]);
  });

  it('too often is refused with when to try again', async () => {
    const visitor = staff.site.visitor();
    const answers = [];
    for (let turn = 0; turn < 6; turn++)
      answers.push(await send('demo-council-bexley', { problem: 'other', line: `Line ${turn}` }, visitor));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.at(-1)?.body).toContain('Line 5');
  });

  it('leaves nothing of what was typed in the log', () => {
    expect(staff.site.process.logged()).not.toMatch(/The museum|What I typed/);
  });
});

describe('in a browser', () => {
  it.each([true, false])(
    'it is found, filled in by keyboard and sent; script: %s',
    async (javaScriptEnabled) => {
      const { page, errors, close } = await staff.open(undefined, {
        javaScriptEnabled,
        extraHTTPHeaders: { 'X-Forwarded-For': javaScriptEnabled ? '203.0.113.1' : '203.0.113.2' },
      });
      await page.goto(urls.borough('hackney'));
      await page
        .getByRole('link', { name: /^Report a problem with this contact.*London Borough of Hackney/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Send' }).press('Enter');
      await page.getByRole('link', { name: 'Choose what is wrong' }).press('Enter');
      await page.locator('#problem').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('It rang for ten minutes');
      await page.keyboard.press('Tab');
      // Past the field that people do not see.
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Send');
      // The form was shown by now for longer than a program takes.
      await expect
        .poll(
          async () => {
            await page.getByRole('button', { name: 'Send' }).press('Enter');
            return page.url();
          },
          { interval: 1000 },
        )
        .toContain('?thanks');
      await expect.poll(() => page.locator('h1').textContent()).toContain('Thank you');
      expect(errors).toEqual([]);
      await close();
    },
  );

  it.each([
    ['the form', ''],
    ['the thanks', '?thanks'],
  ])('%s has no violation that axe can find', async (_, query) => {
    const { page, close } = await staff.open();
    await page.goto(`${urls.report('demo-police-ce')}${query}`);
    expect([...(await listViolations(page)), ...(await listViolations(page, otherAppearances))]).toEqual([]);
    if (query === '') {
      await page.getByRole('button', { name: 'Send' }).click();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await listViolations(page)).toEqual([]);
    }
    await close();
  });
});

describe('an administrator', () => {
  const id = 'demo-council-enfield';

  it('sees what two readers say, sees the contact due, and deals with it', async () => {
    await send(id, { problem: 'no-answer', line: 'It rang and rang' });
    await send(id, { problem: 'no-answer', line: 'Nobody there' });
    await send(id, { problem: 'wrong-number' });
    const list = await admin.get('/admin/');
    expect(list.body).toMatch(/Reported wrong/);
    expect(list.body).toContain('No answer: 2. Wrong number: 1');
    expect(list.body).toContain('It rang and rang');
    const { page, close } = await staff.open(admin);
    await page.goto(urls.adminContact(id));
    await expect.poll(() => page.locator('.app-state-line').textContent()).toContain('Due');
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dealt with, without a check' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('The reports are dealt with');
    expect(await page.getByText('What readers report').count()).toBe(0);
    await close();
    expect(reportsOf(id).map(({ senderMark, settledBy }) => [senderMark, settledBy === null])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
  });
});
