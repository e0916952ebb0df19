/** Leave, names and addresses for reminders, as the people who set them and the readers who need them meet them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughs, policeAreas } from '../../db/schema/areas.ts';
import { contactProposals } from '../../db/schema/feedback.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { addDays, dateWords, londonDateOf } from '../../src/domain/time/calendar.ts';
import { urls } from '../../src/urls.ts';
import { createConfirmLink } from '../../src/use-cases/confirm/create-confirm-link.ts';
import { editContact } from '../../src/use-cases/contacts/change/edit-contact.ts';
import { listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

const today = londonDateOf(new Date());
const lastDay = addDays(today, 10);
let staff: StaffBrowser;
let admin: SignedInClient;
beforeAll(async () => {
  staff = await startStaffBrowser();
  admin = await staff.site.signedIn('admin');
});
afterAll(() => staff?.stop());

const acting = () => ({
  database: staff.site.database,
  principal: systemPrincipal('test'),
  now: new Date(),
  requestId: 'test',
  publicUrl: staff.site.process.origin,
});

/** Until readers are served a page that says it, or no longer does. */
async function expectPublic(path: string, text: string, isThere = true): Promise<string> {
  const visitor = staff.site.visitor();
  await expect
    .poll(async () => (await visitor.get(path)).body.includes(text), { interval: 500 })
    .toBe(isThere);
  return (await visitor.get(path)).body;
}

describe('leave', () => {
  it('is set on the page of a contact, without script, and shown to readers until its last day', async () => {
    const id = 'demo-council-harrow';
    const { page, close } = await staff.open(admin, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(urls.adminContact(id));
    await page.getByText('Away for a while').click();
    await page.getByLabel('Last day away').fill(lastDay);
    await page.getByLabel('Role or organisation').fill('Duty desk');
    await page.getByRole('button', { name: 'Save the leave' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.getByLabel('Last day away').inputValue()).toBe(lastDay);
    await page.getByLabel('Telephone of the stand-in').fill('020 7946 0001');
    await page.getByRole('button', { name: 'Save the leave' }).click();
    await page.getByText('Not away after all, or back').waitFor();
    await close();

    const words = `Away until the end of ${dateWords(lastDay)}`;
    await expectPublic('/boroughs/harrow/', words);
    const { body } = await staff.site.visitor().get(urls.apiBorough('harrow'));
    const { contacts } = JSON.parse(body) as { contacts: { id: string; away: unknown }[] };
    expect(contacts.find((contact) => contact.id === id)?.away).toEqual({
      fromOn: null,
      untilOn: lastDay,
      standIn: {
        name: 'Duty desk',
        telephone: '020 7946 0001',
        telephoneE164: '+442079460001',
        email: null,
      },
    });

    const reader = await staff.open();
    await reader.page.goto('/boroughs/harrow/');
    const notice = reader.page.getByText(words);
    expect(await notice.isVisible()).toBe(true);
    expect(await reader.page.getByRole('link', { name: '020 7946 0001' }).getAttribute('href')).toBe(
      'tel:+442079460001',
    );
    expect(await listViolations(reader.page)).toEqual([]);
    // The page as it would be read from a copy, or when publishing has stopped.
    for (const [on, isVisible] of [
      [lastDay, true],
      [addDays(lastDay, 1), false],
    ] as const) {
      await reader.page.clock.setFixedTime(`${on}T12:00:00Z`);
      await reader.page.reload();
      expect(await notice.isVisible(), on).toBe(isVisible);
    }
    expect(reader.errors).toEqual([]);
    await reader.close();
  });

  it('without a stand-in sends readers to the routes that always work', async () => {
    const away = { fromOn: null, untilOn: lastDay, standIn: null };
    editContact(acting(), { contactId: 'demo-council-sutton', seenRevision: 1, changes: { away } });
    const body = await expectPublic('/boroughs/sutton/', 'Away until the end of');
    expect(body).toMatch(/data-until[\s\S]{0,300}tel:101[\s\S]{0,100}tel:999/);
  });

  it('is said by confirm link, and waits', async () => {
    const id = 'demo-council-havering';
    const { page, errors, close } = await staff.open(undefined, { viewport: { width: 320, height: 640 } });
    await page.goto(linkTo(id));
    await page.getByLabel('I will be away for a while').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Last day away').fill(addDays(today, -1));
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('link', { name: /in the past/ }).waitFor();
    expect(await listViolations(page, otherAppearances)).toEqual([]);
    await page.getByLabel('Last day away').fill(lastDay);
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    const waiting = staff.site.database.select().from(contactProposals).all();
    expect(waiting.filter(({ contactId }) => contactId === id)).toMatchObject([{ state: 'waiting' }]);
    expect(errors).toEqual([]);
    await close();
    const { body } = await staff.site.visitor().get('/boroughs/havering/');
    expect(body).not.toContain('Away until');
  });
});

it('a name is shown with consent, taken off by confirm link, and gone from the site', async () => {
  const id = 'demo-council-hillingdon';
  const person = { name: 'Avery Exampleperson', consentOn: today };
  editContact(acting(), { contactId: id, seenRevision: 1, changes: { person } });
  await expectPublic('/boroughs/hillingdon/', 'Avery Exampleperson');
  const { page, close } = await staff.open();
  await page.goto(linkTo(id, 2));
  await page.getByText('Ask for', { exact: true }).waitFor();
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take my name off' }).click();
  await page.getByText('The name is off the entry').waitFor();
  expect(await page.getByText('Avery Exampleperson').count()).toBe(0);
  await page.getByRole('button', { name: 'All of this is correct' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await close();
  await expectPublic('/boroughs/hillingdon/', 'Avery Exampleperson', false);
  await expectPublic(urls.apiBorough('hillingdon'), 'Avery Exampleperson', false);
});

describe('addresses for reminders', () => {
  it('are set for police areas and councils by an administrator', async () => {
    const { page, errors, close } = await staff.open(admin, { viewport: { width: 320, height: 640 } });
    await page.goto(urls.adminAreas());
    await page.getByText('Paste a list from a spreadsheet').click();
    const list = ['Central East\tnowhere@', 'LB Camden, camden@example.org', 'Camdne; other@example.org'];
    await page.getByLabel('One on each line').fill(list.join('\n'));
    await page.getByRole('button', { name: 'Fill in the form' }).click();
    const told = page.getByRole('status');
    await told.getByText('2 addresses read, 2 of them new.').waitFor();
    expect(await told.textContent()).toContain('Did you mean Camden?');
    // What was not understood is put right where it stands; nothing of it is lost by saving.
    const box = page.getByRole('textbox', { name: 'One on each line' });
    expect(await box.inputValue()).toBe('Camdne; other@example.org');
    await page.getByRole('button', { name: 'Save all' }).click();
    await page.getByRole('link', { name: /^The box still holds lines/ }).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await box.fill('');
    const field = page.getByRole('textbox', { name: /Central East/ });
    await page.getByRole('button', { name: 'Save all' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await field.inputValue()).toBe('nowhere@');
    expect(await listViolations(page)).toEqual([]);
    await field.fill('silence@example.org');
    await page.getByRole('button', { name: 'Save all' }).click();
    await page.getByText('The next daily check uses these addresses.').waitFor();
    const council = staff.site.database
      .select()
      .from(boroughs)
      .all()
      .find(({ escalationEmail }) => escalationEmail !== null);
    expect(council).toMatchObject({ slug: 'camden', escalationEmail: 'camden@example.org' });
    const area = staff.site.database
      .select()
      .from(policeAreas)
      .all()
      .find(({ escalationEmail }) => escalationEmail !== null);
    expect(area).toMatchObject({ code: 'CE', escalationEmail: 'silence@example.org' });
    expect(errors).toEqual([]);
    await close();
  });

  it('are set for the deputy of a contact by its editor', async () => {
    const editor = await staff.site.signedIn('editor', ['E09000012']);
    const { page, close } = await staff.open(editor);
    await page.goto(urls.adminContact('demo-council-hackney'));
    await page.getByLabel('Deputy’s e-mail').fill('deputy');
    await page.getByRole('button', { name: 'Save the deputy’s e-mail' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await page.getByLabel('Deputy’s e-mail').fill('deputy@example.org');
    await page.getByRole('button', { name: 'Save the deputy’s e-mail' }).click();
    await page.getByText('Saved where reminders go.').waitFor();
    expect(await page.getByLabel('Deputy’s e-mail').inputValue()).toBe('deputy@example.org');
    await close();
  });
});

function linkTo(contactId: string, revision = 1): string {
  const at = new Date().toISOString();
  const { token } = staff.site.database.transaction((transaction) =>
    createConfirmLink(transaction, { contactId, revision, at }),
  );
  return urls.confirm(token);
}
