/** Keeping the directory as people do: in a real browser, from the invitation to what a reader sees. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../db/schema/audit.ts';
import { contacts } from '../../db/schema/contacts.ts';
import { messages } from '../../db/schema/mail.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';
import { codeOf, goodPassword } from '../support/people/people.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

let staff: StaffBrowser;
let admin: SignedInClient;
beforeAll(async () => {
  staff = await startStaffBrowser();
  admin = await staff.site.signedIn('admin');
});
afterAll(() => staff?.stop());

const contactPath = (id: string) => `/admin/contacts/${id}/`;

describe('an invited administrator', () => {
  it('sets a password and a second factor, edits a contact, and sees it go live without reloading', async () => {
    const { page, errors, close } = await staff.open();
    await page.goto(staff.site.invite('admin', 'newly-invited@example.org'));
    await page.getByLabel('Password', { exact: true }).fill(goodPassword);
    await page.getByLabel('The same password again').fill(goodPassword);
    await page.getByRole('button', { name: 'Set password' }).click();
    const key = (await page.locator('.app-secret').first().textContent())?.replaceAll(' ', '') ?? '';
    await page.getByRole('textbox', { name: 'Code' }).fill(await codeOf(key));
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByRole('link', { name: 'I have kept them' }).click();

    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await page.goto('/admin/contacts/?text=London+Borough+of+Hackney');
    await page.getByRole('link', { name: /London Borough of Hackney/ }).click();
    await page.getByRole('link', { name: 'Edit this entry' }).click();
    await page.getByLabel('Telephone', { exact: true }).fill('020 7946 0777');
    await page.getByLabel('Yes, all of it: I telephoned').check();
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const preview = page.getByRole('region', { name: 'Preview: as readers would see it' });
    expect(await preview.getByRole('link', { name: 'Made up: 020 7946 0777' }).isVisible()).toBe(true);
    expect(await preview.textContent()).toContain('It counts as checked today.');
    await preview.getByRole('button', { name: 'Save' }).click();

    const status = page.getByRole('status');
    await status.getByText('Saved, going live').waitFor();
    await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
    await status.getByText('Live: readers see it now.').waitFor();
    expect(await page.locator('[data-not-reloaded]').count()).toBe(1);

    await page.getByRole('link', { name: 'Hackney', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/boroughs/hackney/');
    expect(await page.getByRole('link', { name: 'Made up: 020 7946 0777' }).isVisible()).toBe(true);
    expect(await page.context().cookies(`${staff.site.process.origin}/boroughs/hackney/`)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('without a script', () => {
  it('a change is previewed, saved and followed by a link', async () => {
    const { page, close } = await staff.open(admin, { javaScriptEnabled: false });
    await page.goto(`${contactPath('demo-council-camden')}edit/`);
    await page.getByLabel('At these times', { exact: true }).check();
    const first = page.getByRole('group', { name: 'Period 1' });
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])
      await first.getByLabel(day).setChecked(day !== 'Fri');
    await first.getByLabel('Opens').fill('9am');
    await first.getByLabel('Closes').fill('5.30pm');
    await page.getByRole('button', { name: 'Another period' }).click();
    expect(await page.getByRole('group', { name: 'Period 1' }).getByLabel('Opens').inputValue()).toBe('9am');
    for (let row = 2; row <= (await page.locator('.app-period').count()); row += 1) {
      const period = page.getByRole('group', { name: `Period ${row}` });
      for (const box of await period.getByRole('checkbox').all()) await box.uncheck();
      await period.getByLabel('Opens').fill('');
      await period.getByLabel('Closes').fill('');
    }
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    expect(await page.getByRole('region', { name: /Preview/ }).textContent()).toContain(
      'Monday to Thursday, 9am to 5.30pm',
    );
    await page.getByLabel('No, not yet').check();
    await page
      .getByRole('region', { name: /Preview/ })
      .getByRole('button', { name: 'Save' })
      .click();
    const status = page.getByRole('status');
    expect(await status.textContent()).toContain('Saved');
    await expect
      .poll(async () => {
        const isLive = (await status.getByText('Live:').count()) > 0;
        if (!isLive) await page.getByRole('link', { name: 'See whether it is live' }).click();
        return isLive;
      })
      .toBe(true);
    expect(await status.textContent()).toContain('Live: readers see it now.');
    await close();
  });

  it('what is wrong stands beside its field and at the top, and nothing typed is lost', async () => {
    const { page, close } = await staff.open(admin, { javaScriptEnabled: false });
    await page.goto(`${contactPath('demo-council-barnet')}edit/`);
    await page.getByLabel('Telephone', { exact: true }).fill('0800 121 700');
    await page.getByLabel('E-mail', { exact: true }).fill('nobody at all');
    await page.getByLabel('Notes', { exact: true }).fill('Kept as typed');
    await page.getByLabel('At these times', { exact: true }).check();
    await page.getByRole('group', { name: 'Period 1' }).getByLabel('Opens').fill('25 o’clock');
    await page.getByRole('button', { name: 'Save without preview' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').count()).toBe(3);
    await summary.getByRole('link').first().click();
    expect(new URL(page.url()).hash).toBe('#telephone');
    expect(await page.getByLabel('Telephone', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('E-mail', { exact: true }).inputValue()).toBe('nobody at all');
    expect(await page.getByLabel('Notes', { exact: true }).inputValue()).toBe('Kept as typed');
    expect(await page.getByRole('group', { name: 'Period 1' }).getByLabel('Opens').inputValue()).toBe(
      '25 o’clock',
    );
    await close();
  });
});

describe('two administrators at once', () => {
  it('one wins, and the other sees both versions and loses nothing', async () => {
    const other = await staff.site.signedIn('admin');
    const one = await staff.open(admin);
    const two = await staff.open(other);
    const path = `${contactPath('demo-council-enfield')}edit/`;
    await one.page.goto(path);
    await two.page.goto(path);
    await one.page.getByLabel('Telephone', { exact: true }).fill('020 7946 0701');
    await one.page.getByLabel('Role', { exact: true }).fill('Lead for modern slavery');
    await one.page.getByLabel('No, not yet').check();
    await one.page.getByRole('button', { name: 'Save without preview' }).click();
    await one.page.getByRole('status').first().waitFor();

    await two.page.getByLabel('Telephone', { exact: true }).fill('020 7946 0702');
    await two.page.getByLabel('Notes', { exact: true }).fill('Ask for the duty officer');
    await two.page.getByRole('button', { name: 'Save without preview' }).click();
    expect(await two.page.getByRole('heading', { name: 'Somebody else saved first' }).isVisible()).toBe(true);
    const theirs = two.page.getByRole('table', { name: 'What they changed' });
    expect(await theirs.textContent()).toContain('020 7946 0701');
    const own = two.page.getByRole('table', { name: 'What saving again would change' });
    expect(await own.getByRole('row', { name: /Telephone/ }).textContent()).toMatch(/0701[\s\S]*0702/);
    expect(await own.textContent()).toContain('Ask for the duty officer');
    // What the other changed and this one did not is in the form as it is now.
    expect(await two.page.getByLabel('Role', { exact: true }).inputValue()).toBe('Lead for modern slavery');
    expect(await two.page.getByLabel('Telephone', { exact: true }).inputValue()).toBe('020 7946 0702');

    await two.page.getByRole('button', { name: 'Save without preview' }).click();
    await two.page.getByRole('status').first().waitFor();
    const row = staff.site.database
      .select()
      .from(contacts)
      .where(eq(contacts.id, 'demo-council-enfield'))
      .get();
    expect(row?.currentRevision).toBe(3);
    const history = two.page.getByRole('region', { name: 'History' });
    expect(await history.textContent()).toContain('020 7946 0702');
    await one.close();
    await two.close();
  });
});

describe('an editor', () => {
  it('proposes a new number, an administrator approves it, and both addresses are told', async () => {
    const editor = await staff.site.signedIn('editor', ['E09000007', 'E09000017']);
    const mine = await staff.open(editor);
    await mine.page.goto(`${contactPath('demo-council-hillingdon')}edit/`);
    await mine.page.getByLabel('Telephone', { exact: true }).fill('020 7946 0711');
    const oldAddress = await mine.page.getByLabel('E-mail', { exact: true }).inputValue();
    await mine.page.getByLabel('E-mail', { exact: true }).fill('new-desk@example.org');
    await mine.page.getByRole('button', { name: 'Preview', exact: true }).click();
    expect(await mine.page.getByRole('region', { name: /Preview/ }).textContent()).toContain(
      'waits for an administrator',
    );
    await mine.page.getByRole('button', { name: 'Send for approval' }).click();
    expect(await mine.page.getByRole('status').first().textContent()).toContain('Sent to an administrator');
    expect(await mine.page.locator('.app-contact .app-call').textContent()).not.toContain('0711');

    const decider = await staff.open(admin);
    await decider.page.goto('/admin/');
    await decider.page
      .getByRole('region', { name: /Waiting for approval/ })
      .getByRole('link', { name: /Hillingdon/ })
      .click();
    const proposal = decider.page.getByRole('region', { name: 'A change waits for approval' });
    expect(await proposal.getByRole('row', { name: /Telephone/ }).textContent()).toContain('020 7946 0711');
    expect(await proposal.getByLabel('The contact itself').count()).toBe(0);
    await proposal.getByLabel('I telephoned').check();
    await proposal.getByRole('button', { name: 'Approve' }).click();
    expect(await decider.page.getByRole('status').first().textContent()).toContain('Approved.');
    expect(await decider.page.locator('.app-contact .app-call').textContent()).toContain('020 7946 0711');
    const told = staff.site.database
      .select()
      .from(messages)
      .all()
      .filter(({ about }) => about === 'contact:demo-council-hillingdon')
      .map(({ recipient }) => recipient);
    expect(told.toSorted()).toEqual([oldAddress, 'new-desk@example.org'].toSorted());
    await mine.close();
    await decider.close();
  });

  it('may change nothing elsewhere, and is told so', async () => {
    const editor = await staff.site.signedIn('editor', ['E09000007']);
    const { page, close } = await staff.open(editor);
    await page.goto(contactPath('demo-council-hillingdon'));
    expect(await page.getByRole('button', { name: 'I telephoned' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Edit this entry' }).count()).toBe(0);
    const response = await page.goto(`${contactPath('demo-council-hillingdon')}edit/`);
    expect(response?.status()).toBe(403);
    await close();
    const forced = await editor.post(contactPath('demo-council-hillingdon'), {
      act: 'verify',
      seen: '2',
      method: 'self',
    });
    expect(forced.status).toBe(403);
    expect(
      staff.site.database
        .select()
        .from(auditEvents)
        .all()
        .some(
          ({ action, subject }) =>
            action === 'contact.verify-refused' && subject === 'contact:demo-council-hillingdon',
        ),
    ).toBe(true);
  });
});

describe('the page of a contact', () => {
  it('checks it by keyboard alone, and asks how', async () => {
    const { page, errors, close } = await staff.open(admin);
    await page.goto(contactPath('demo-council-harrow'));
    const focusOn = async (name: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => {
          const active = document.activeElement;
          return active instanceof HTMLInputElement
            ? (active.labels?.[0]?.textContent ?? '')
            : (active?.textContent ?? '');
        });
        if (text.trim() === name) return;
      }
      throw new Error(`${name} cannot be reached with Tab.`);
    };
    await focusOn('I telephoned');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('this entry was checked today').waitFor();
    expect(await page.locator('.app-contact').textContent()).toMatch(/Checked/);
    expect(errors).toEqual([]);
    await close();
  });

  it('marks it vacant, fills it, retires it with a successor, and restores it', async () => {
    const { page, close } = await staff.open(admin);
    await page.goto(contactPath('demo-council-bromley'));
    const says = async (words: string) => {
      await page.getByRole('status').getByText(words).first().waitFor();
    };
    await page.getByRole('button', { name: 'Nobody holds this post' }).click();
    await says('Marked vacant.');
    await page.getByRole('button', { name: 'Somebody holds this post again' }).click();
    await says('Somebody holds this post again.');
    await page.getByText('Retire this contact').click();
    await page
      .getByLabel('Which contact takes its place?')
      .selectOption({ label: 'London Borough of Bexley: Modern slavery lead, community safety team' });
    await page.getByRole('button', { name: 'Retire', exact: true }).click();
    await says('Retired.');
    expect(await page.getByRole('link', { name: /Succeeded by/ }).getAttribute('href')).toBe(
      contactPath('demo-council-bexley'),
    );
    await page.getByRole('button', { name: 'Restore this state of revision 1' }).click();
    await says('Restored.');
    expect(await page.getByRole('region', { name: 'History' }).locator('h3').allTextContents()).toHaveLength(
      5,
    );
    await close();
  });
});

describe('CSV', () => {
  it('exports what imports back unchanged, and imports exactly what was previewed', async () => {
    const { page, close } = await staff.open(admin, { javaScriptEnabled: false });
    const exported = await admin.get('/admin/export.csv');
    expect(exported.headers.get('content-disposition')).toMatch(
      /attachment; filename="contacts-\d{4}-\d\d-\d\d\.csv"/,
    );
    const choose = async (text: string) => {
      await page.goto('/admin/import/');
      await page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Show what it would do' }).click();
    };
    await choose(exported.body);
    expect(await page.getByRole('main').textContent()).toContain(
      'everything in the file is as it is already',
    );

    // What people do: the publisher may write down meanwhile that an earlier test's change is live.
    const countActs = () =>
      staff.site.database
        .select()
        .from(auditEvents)
        .all()
        .filter(({ actor }) => !actor.startsWith('system:')).length;
    const before = countActs();
    await choose(exported.body.replace('London Borough of Merton,', 'Merton Council,'));
    expect(await page.getByRole('table').textContent()).toMatch(/London Borough of Merton → Merton Council/);
    expect(countActs()).toBe(before);
    await page.getByRole('button', { name: 'Import exactly this' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain(
      'Imported: 0 contacts added, 1 changed.',
    );
    expect(await page.getByRole('main').textContent()).toContain('1 contact changed');
    await page.goto(contactPath('demo-council-merton'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Merton Council');

    await choose(exported.body.replace(/020 7946 0\d\d\d/, '0800 121 700'));
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByRole('button', { name: 'Import exactly this' }).count()).toBe(0);
    await choose('no,such\r\ncolumns,here\r\n');
    expect(await page.getByRole('alert').textContent()).toContain('No such column');
    await close();
  });
});

describe('people, keys, policies and publishing', () => {
  it('are kept by an administrator', async () => {
    const { page, errors, close } = await staff.open(admin);
    await page.goto('/admin/people/');
    await page.getByLabel('Name', { exact: true }).fill('Barnet community safety');
    await page.getByLabel('E-mail address').fill('barnet@example.org');
    await page.getByRole('radio', { name: 'Editor' }).check();
    await page.getByRole('group', { name: 'Single boroughs' }).getByLabel('Barnet').check();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByRole('status').getByText('Invited.').waitFor();
    expect(await page.getByRole('region', { name: 'Invited, not yet here' }).textContent()).toContain(
      'Editor for Barnet',
    );
    await page.getByRole('button', { name: 'Withdraw the invitation of Barnet community safety' }).click();
    await page.getByRole('status').getByText('can no longer be used').waitFor();

    const editor = await staff.site.signedIn('editor', ['E09000007']);
    await page.goto('/admin/people/');
    await page
      .getByRole('row', { name: new RegExp(editor.email) })
      .getByRole('link')
      .click();
    await page.getByRole('group', { name: 'Single boroughs' }).getByLabel('Hackney').check();
    await page.getByRole('button', { name: 'Change areas' }).click();
    await page.getByRole('status').getByText('The areas are changed.').waitFor();
    await page.getByRole('button', { name: 'Sign them out everywhere' }).click();
    await page.getByRole('status').getByText('Signed out everywhere.').waitFor();
    expect((await editor.get('/admin/')).status).toBe(303);
    await page.getByText(/^Remove The editor/).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('status').getByText('They can no longer sign in.').waitFor();

    await page.goto('/admin/keys/');
    await page.getByLabel('Which program is it for?').fill('Housing dashboard');
    await page.getByRole('radio', { name: 'Viewer' }).check();
    await page.getByRole('button', { name: 'Make a key' }).click();
    const key = (await page.locator('#key').textContent())?.trim() ?? '';
    const asked = await fetch(`${staff.site.process.origin}/api/admin/contacts?limit=1`, {
      headers: { Authorization: `Bearer ${key}` },
    });
    expect(asked.status).toBe(200);
    await page.getByRole('link', { name: 'All keys' }).click();
    expect(await page.content()).not.toContain(key);
    await page.getByRole('button', { name: 'Revoke the key Housing dashboard' }).click();
    await page.getByRole('status').getByText('no longer works').waitFor();

    await page.goto('/admin/policies/');
    const council = page.getByRole('group', { name: 'Council lead' });
    await council.getByLabel('It is due soon').fill('120');
    await page.getByRole('button', { name: 'Save for Council lead' }).click();
    expect(await page.getByRole('alert').textContent()).toContain(
      'A check cannot fall due before it was made',
    );
    await council.getByLabel('It is due soon').fill('21');
    await page.getByRole('button', { name: 'Save for Council lead' }).click();
    await page.getByRole('status').getByText('The policy is changed.').waitFor();
    await page.getByRole('status').getByText('Live:').waitFor();

    await page.goto('/admin/publishing/');
    await page.getByRole('button', { name: 'Go back to the release before' }).click();
    await page.getByRole('status').getByText('The earlier release is back.').waitFor();
    await page.getByRole('button', { name: 'Publish now' }).click();
    await page.getByRole('status').getByText('Live:').waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
