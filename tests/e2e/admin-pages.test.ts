/** Every page on which the directory is kept: no violation that axe can find, with script and without, for each role. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listGluedWords } from '../support/browser/page-reading.ts';
import { listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { type StaffBrowser, type StaffPage, startStaffBrowser } from '../support/browser/staff-browser.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

let staff: StaffBrowser;
let people: Readonly<Record<'admin' | 'editor' | 'viewer', SignedInClient>>;
/** Pages follow one another in the same tab: to open one takes longer than to load a page. */
let tabs: Readonly<Record<keyof typeof people | 'withoutScript', StaffPage>>;
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
  people = {
    admin: await staff.site.signedIn('admin'),
    editor: await staff.site.signedIn('editor', ['E09000007', 'E09000012']),
    viewer: await staff.site.signedIn('viewer'),
  };
  // Something that waits for an administrator, so that its page is seen too.
  const { status } = await people.editor.post('/admin/contacts/demo-council-camden/edit/', {
    act: 'save',
    seen: '1',
    ...(await formOf('demo-council-camden')),
    telephone: '020 7946 0722',
  });
  expect(status).toBe(303);
  tabs = {
    admin: await staff.open(people.admin),
    editor: await staff.open(people.editor),
    viewer: await staff.open(people.viewer),
    withoutScript: await staff.open(people.admin),
  };
  // axe is itself a script, so the context allows them and the page gets none of its own.
  await tabs.withoutScript.page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
});
afterAll(() => staff?.stop());

/** The form of a contact as the browser would send it back. */
async function formOf(id: string): Promise<Record<string, string>> {
  const { page, close } = await staff.open(people.editor);
  await page.goto(`/admin/contacts/${id}/edit/`);
  const entries = await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form.app-form');
    return form ? [...new FormData(form)].map(([name, value]) => [name, String(value)] as const) : [];
  });
  await close();
  return Object.fromEntries(entries);
}

async function pathOfPerson(page: Page): Promise<string> {
  await page.goto('/admin/people/');
  return (await page.getByRole('link', { name: 'The editor' }).getAttribute('href')) ?? '';
}

/** What is done on a page before it is looked at. */
type Prepare = (page: Page) => Promise<unknown>;
const press = (name: string) => (page: Page) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

const pages: readonly (readonly [what: string, path: string, prepare: Prepare | undefined])[] = [
  ['the work list', '/admin/', undefined],
  ['the queue of calls', '/admin/calls/?within=90', undefined],
  ['an entry to ring', '/admin/calls/demo-council-harrow/?within=90', undefined],
  ['the next entry after an answer', '/admin/calls/demo-council-brent/?within=90', press('All right')],
  ['an entry that nobody rings', '/admin/calls/line-999/', undefined],
  ['all contacts', '/admin/contacts/', undefined],
  ['filtered contacts', '/admin/contacts/?freshness=lapsed&sort=checked&order=down', undefined],
  ['no contact that matches', '/admin/contacts/?text=nothing-like-it', undefined],
  ['a contact', '/admin/contacts/demo-council-harrow/', undefined],
  ['a contact with a change that waits', '/admin/contacts/demo-council-camden/', undefined],
  ['a vacant contact', '/admin/contacts/demo-council-merton/', undefined],
  ['editing', '/admin/contacts/demo-council-harrow/edit/', undefined],
  [
    'a preview',
    '/admin/contacts/demo-council-hackney/edit/',
    async (page) => {
      await page.getByLabel('Notes', { exact: true }).fill('Ask for the duty officer');
      await press('Preview')(page);
    },
  ],
  ['a form with errors', '/admin/contacts/new/', press('Preview')],
  ['a new contact', '/admin/contacts/new/', undefined],
  ['import', '/admin/import/', undefined],
  ['import without a file', '/admin/import/', press('Show what it would do')],
  [
    'a preview of an import',
    '/admin/import/',
    async (page) => {
      const text = 'id,role,telephone\r\ndemo-council-brent,Duty lead,020 7946 0733\r\nnobody,x,y\r\n';
      await page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await press('Show what it would do')(page);
    },
  ],
  [
    'columns that are not known',
    '/admin/import/',
    async (page) => {
      const text = 'Type,Job title,Name,Phone\r\nCouncil,Lead,Pat,020 7946 0733\r\n';
      await page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await press('Show what it would do')(page);
    },
  ],
  ['the records of the Board', '/admin/board/', undefined],
  ['a new record of the Board', '/admin/board/new/?kind=meeting', undefined],
  ['import of records of the Board', '/admin/board/import/', undefined],
  ['import of records without a file', '/admin/board/import/', press('Show what it would do')],
  [
    'a preview of an import of records',
    '/admin/board/import/',
    async (page) => {
      const text =
        'kind,visibility,heldOn,state,title\r\nmeeting,published,2026-11-02,held,Autumn\r\nmeeting,,2026-11-31,held,\r\n';
      await page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await press('Show what it would do')(page);
    },
  ],
  ['a merge', '/admin/contacts/merge/?one=demo-council-harrow&other=demo-council-brent', undefined],
  [
    'a merge without a choice',
    '/admin/contacts/merge/?one=demo-council-harrow&other=demo-council-brent',
    press('Merge them'),
  ],
  [
    'many checked at once',
    '/admin/contacts/together/?what=verify&entry=demo-council-harrow&entry=demo-police-nw',
    undefined,
  ],
  ['many asked at once', '/admin/contacts/together/?what=ask&all=yes&kind=council_lead', undefined],
  ['many assigned at once', '/admin/contacts/together/?what=assign&entry=demo-council-harrow', undefined],
  ['many retired at once', '/admin/contacts/together/?what=retire&entry=demo-council-harrow', undefined],
  ['done together lately', '/admin/contacts/together/', undefined],
  ['who looks after which borough', '/admin/contacts/assigned/', undefined],
  ['the search', '/admin/search/?q=Southwalk', undefined],
  ['people', '/admin/people/', undefined],
  ['an invitation with errors', '/admin/people/', press('Invite')],
  ['a person', '/admin/people/{editor}/', undefined],
  ['keys', '/admin/keys/', undefined],
  ['publishing', '/admin/publishing/', undefined],
  ['policies', '/admin/policies/', undefined],
  ['languages', '/admin/languages/', undefined],
  [
    'a review of a translation with errors',
    '/admin/languages/',
    async (page) => {
      await page.getByText('A native speaker has read it: Arabic').click();
      await page.getByRole('button', { name: /Record it\s*: Arabic/ }).click();
    },
  ],
  ['addresses for reminders', '/admin/areas/', undefined],
  ['the audit', '/admin/audit/', undefined],
];

describe.each(pages)('%s (%s)', (_, path, prepare) => {
  it('has no violation with a script', async () => {
    const { page, errors } = tabs.admin;
    const errorCount = errors.length;
    await page.goto(path === '/admin/people/{editor}/' ? await pathOfPerson(page) : path);
    await prepare?.(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await listViolations(page)).toEqual([]);
    expect(await listGluedWords(page)).toEqual([]);
    expect(errors.slice(errorCount)).toEqual([]);
  });

  it('has no violation without one', async () => {
    const { page } = tabs.withoutScript;
    await page.goto(path === '/admin/people/{editor}/' ? await pathOfPerson(page) : path);
    await prepare?.(page);
    expect(await page.locator('.js-enabled').count()).toBe(0);
    expect(await listViolations(page, otherAppearances)).toEqual([]);
  });
});

describe.each(['editor', 'viewer'] as const)('for %s', (role) => {
  it.each([
    '/admin/',
    '/admin/contacts/',
    '/admin/contacts/demo-council-camden/',
    '/admin/contacts/together/',
    '/admin/contacts/assigned/',
    '/admin/search/?q=Lambeth',
    '/admin/publishing/',
    '/admin/policies/',
  ])('%s has no violation and offers nothing that is refused', async (path) => {
    const { page, errors } = tabs[role];
    const errorCount = errors.length;
    await page.goto(path);
    expect(await listViolations(page)).toEqual([]);
    const nav = page.getByRole('navigation', { name: 'For staff' });
    for (const name of ['Import', 'People', 'Audit'])
      expect(await nav.getByRole('link', { name }).count()).toBe(0);
    const main = page.getByRole('main');
    for (const link of await main
      .locator('a[href^="/admin"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))) {
      const answer = await people[role].get(link.replace(/#.*/, ''));
      expect(answer.status, link).toBe(200);
    }
    if (role === 'viewer') expect(await main.locator('form[method=post]').count()).toBe(0);
    expect(errors.slice(errorCount)).toEqual([]);
  });
});

it('gives every page a title of its own', async () => {
  const { page } = tabs.admin;
  const titles: string[] = [];
  for (const [, path, prepare] of pages) {
    if (prepare || path.includes('?') || path.includes('{')) continue;
    await page.goto(path);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

it('sends nothing of these pages to readers of the directory', async () => {
  const borough = await staff.site.visitor().get('/boroughs/hackney/');
  const styles = [...borough.body.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href ?? '');
  expect(styles).toHaveLength(1);
  const css = await Promise.all(styles.map(async (href) => (await staff.site.visitor().get(href)).body));
  expect(css.join('')).not.toMatch(/app-staff|app-differences|app-period/);
  expect(borough.body).not.toMatch(/\/admin/);
});
