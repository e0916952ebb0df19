/**
 * Every page under /admin by keyboard alone: the Tab key comes to all that can be operated, in the order of the page,
 * shows where it is, and gets out again. The pages are those of the table of who may open which.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminPages } from '../../src/admin/admin-pages.ts';
import { walkByKeyboard } from '../support/browser/keyboard-walk.ts';
import { type StaffBrowser, type StaffPage, startStaffBrowser } from '../support/browser/staff-browser.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

/** What no page answers: a file, JSON, and what needs a script. */
const noPages: ReadonlySet<string> = new Set([
  '/admin/audit.csv',
  '/admin/board/export.csv',
  '/admin/calendar/[token].ics',
  '/admin/calls.csv',
  '/admin/export.csv',
  '/admin/import-template.csv',
  '/admin/publishing/status',
  '/admin/auth/passkey/[ceremony]',
]);
/** Whoever is signed in is led on from these. */
const forNobody: ReadonlySet<string> = new Set([
  '/admin/sign-in',
  '/admin/set-up/[token]',
  '/admin/two-factor',
]);

let staff: StaffBrowser;
let admin: SignedInClient;
/** Pages follow one another in the same tab: to open one takes longer than the walk through most of them. */
let tabs: { readonly nobody: StaffPage; readonly admin: StaffPage };
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
  admin = await staff.site.signedIn('admin');
  tabs = { nobody: await staff.open(), admin: await staff.open(admin) };
});
afterAll(() => staff?.stop());

async function pathOf(route: string): Promise<string> {
  if (route === '/admin/set-up/[token]') return staff.site.invite('editor', 'invited@example.org');
  const people = await admin.get('/admin/people/');
  const person = /href="(\/admin\/people\/[^"]+)"/.exec(people.body)?.[1] ?? '';
  return route
    .replace('/contacts/[id]', '/contacts/demo-council-harrow')
    .replace('/contacts/merge', '/contacts/merge/?one=demo-council-harrow&other=demo-council-brent')
    .replace('/calls/[id]', '/calls/demo-council-harrow')
    .replace('/admin/people/[id]', person)
    .replace('[token]', 'A'.repeat(43));
}

it.each(adminPages.map(({ route }) => route).filter((route) => !noPages.has(route)))('%s', async (route) => {
  const { page } = tabs[forNobody.has(route) ? 'nobody' : 'admin'];
  await page.goto(await pathOf(route));
  const { controls, ...found } = await walkByKeyboard(page);
  expect(controls.length).toBeGreaterThan(3);
  expect(found).toEqual({ missed: [], invisible: [], outOfOrder: [], trap: null });
});
