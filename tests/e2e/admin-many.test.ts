/** Many entries at once, in a real browser, with and without a script: ticked, previewed, done and taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContact } from '../../db/contacts/contacts.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { type StaffBrowser, type StaffPage, startStaffBrowser } from '../support/browser/staff-browser.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

let staff: StaffBrowser;
let admin: SignedInClient;
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
  admin = await staff.site.signedIn('admin');
});
afterAll(() => staff?.stop());

const contact = (id: string) => findContact(staff.site.database, id);

describe.each([
  ['with a script', true],
  ['without a script', false],
])('%s', (_, javaScriptEnabled) => {
  let tab: StaffPage;
  /** How often something is pressed. */
  let presses = 0;
  beforeAll(async () => {
    tab = await staff.open(admin, { javaScriptEnabled });
  });
  afterAll(() => tab?.close());

  const press = async (role: 'button' | 'link' | 'checkbox', name: string | RegExp) => {
    presses += 1;
    await tab.page.getByRole('main').getByRole(role, { name }).first().click();
  };

  it('entries are ticked, checked as met after a preview, and taken back', async () => {
    const { page, errors } = tab;
    const before = ['demo-council-harrow', 'demo-council-bexley'].map((id) => contact(id)?.verification);
    await page.goto('/admin/contacts/?due=30&kind=council_lead&checked=yes');
    presses = 0;
    await press('checkbox', /Tick London Borough of Harrow/);
    await press('checkbox', /Tick London Borough of Bexley/);
    await press('button', 'Checked: I went through the list with them');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Record a check in person');
    expect(contact('demo-council-harrow')?.verification).toEqual(before[0]);
    await press('button', 'Record 2 checks');
    expect(presses).toBe(4);
    expect(await page.getByRole('status').textContent()).toContain('these entries were checked today');
    expect(contact('demo-council-harrow')?.verification).toMatchObject({ method: 'meeting' });
    await press('button', 'Take it back, all 2');
    expect(await page.getByRole('status').textContent()).toContain('Taken back');
    expect(['demo-council-harrow', 'demo-council-bexley'].map((id) => contact(id)?.verification)).toEqual(
      before,
    );
    expect(errors).toEqual([]);
  });

  it('entries that the search found are ticked, checked as met, and taken back', async () => {
    const { page, errors } = tab;
    const before = contact('demo-council-harrow')?.verification;
    await page.goto('/admin/search/?q=Harrow');
    const boxes = page.getByRole('checkbox', { name: /^Tick London Borough of Harrow, / });
    presses = 0;
    await press('checkbox', /^Tick London Borough of Harrow, /);
    expect(await boxes.first().isChecked()).toBe(true);
    await press('button', 'Checked: I went through the list with them');
    // The way back leads to what was searched.
    const back = page.getByRole('link', { name: 'Back to the list, without doing anything' });
    expect(await back.getAttribute('href')).toBe('/admin/search/?q=Harrow');
    await press('button', 'Record 1 check');
    expect(presses).toBe(3);
    expect(contact('demo-council-harrow')?.verification).toMatchObject({ method: 'meeting' });
    await press('button', 'Take it back, all 1');
    expect(contact('demo-council-harrow')?.verification).toEqual(before);
    expect(errors).toEqual([]);
  });

  it.each([
    ['the search', '/admin/search/?q=Harrow', 'Search'],
    ['the queue of calls', '/admin/calls/', 'Calls'],
    ['the work list', '/admin/', 'Work list'],
  ])('%s has the boxes, by keyboard and on a telephone', async (_list, path, name) => {
    const { page, errors } = tab;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const box = page
      .getByRole('main')
      .getByRole('checkbox', { name: /^Tick / })
      .first();
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    if (javaScriptEnabled) expect(await listViolations(page)).toEqual([]);
    const assign = page.getByRole('button', { name: 'Assign', exact: true });
    await assign.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save for 1 entry' }).waitFor();
    // Showing it for somebody else keeps the way back.
    await press('button', 'Show what would happen');
    await page.getByRole('button', { name: 'Save for 1 entry' }).waitFor();
    await page
      .getByRole('navigation', { name: 'Breadcrumb' })
      .getByRole('link', { name, exact: true })
      .click();
    expect(page.url().endsWith(path)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(errors).toEqual([]);
  });

  it('all that a filter shows is retired with a successor, and comes back', async () => {
    const { page } = tab;
    await page.goto('/admin/contacts/?text=London+Borough+of+Sutton&kind=council_lead');
    await press('checkbox', /^Not only those: all 1 contact/);
    await press('button', 'Retire');
    const successor = page.getByLabel(/Its place is taken by/);
    await successor.selectOption({
      label: 'London Borough of Merton: Modern slavery lead, community safety team',
    });
    await press('button', 'Retire 1 entry');
    expect(contact('demo-council-sutton')).toMatchObject({
      status: 'retired',
      successorId: 'demo-council-merton',
    });
    await press('button', 'Take it back, all 1');
    expect(contact('demo-council-sutton')).toMatchObject({ status: 'active', successorId: null });
  });

  it('a filter is kept under a name, found again and deleted', async () => {
    const { page } = tab;
    await page.goto('/admin/contacts/');
    await page.getByLabel('Check due').selectOption({ label: 'Within 30 days, or overdue' });
    await press('button', 'Show');
    await page.getByText('Keep this filter under a name').click();
    await page.getByLabel('Name of the filter').fill('Soon');
    await press('button', 'Keep it');
    await page.goto('/admin/contacts/');
    await press('link', 'Soon');
    expect(new URL(page.url()).search).toBe('?due=30');
    expect(await page.getByLabel('Check due').inputValue()).toBe('30');
    expect(await page.getByRole('link', { name: /^Export these \d+ as CSV$/ }).getAttribute('href')).toBe(
      '/admin/export.csv?due=30',
    );
    await press('button', 'Delete the filter Soon');
    expect(await page.getByRole('link', { name: 'Soon', exact: true }).count()).toBe(0);
  });

  it('works by keyboard alone, on a telephone', async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/admin/contacts/?text=Barnet&kind=council_lead');
    const box = page.getByRole('checkbox', { name: /Tick London Borough of Barnet/ });
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    const assign = page.getByRole('button', { name: 'Assign', exact: true });
    await assign.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save for 1 entry' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Looked after by The admin');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

it('a script ticks all on the page, and none', async () => {
  const { page, close } = await staff.open(admin);
  await page.goto('/admin/contacts/?kind=council_lead');
  const ticked = () => page.getByRole('checkbox', { name: /^Tick /, checked: true }).count();
  await page.getByRole('button', { name: 'Tick all 25 on this page' }).click();
  expect(await ticked()).toBe(25);
  await page.getByRole('button', { name: 'Untick all 25' }).click();
  expect(await ticked()).toBe(0);
  await close();
});

it('a contact is asked from its page in one press, which says to whom', async () => {
  const { page, close } = await staff.open(admin, { javaScriptEnabled: false });
  await page.goto('/admin/contacts/demo-council-ealing/');
  const section = page.getByRole('region', { name: 'Ask them with a link' });
  expect(await section.textContent()).toContain('@ealing.example.org');
  await section.getByRole('button', { name: 'Make the link' }).click();
  expect(await page.getByRole('status').textContent()).toContain('Nothing was sent');
  expect(await section.textContent()).toContain('can be asked again from');
  await close();
});
