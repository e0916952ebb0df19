/** The calendar of what falls due: its page, and the address that a calendar program reads without signing in. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { removePerson } from '../../../src/use-cases/people/accounts/manage-people.ts';
import { acting } from '../../support/people/acting.ts';
import { type AdminSite, startAdminSite } from '../../support/sites/admin-site.ts';

let site: AdminSite;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
});
afterAll(() => site?.stop());

const addressIn = (html: string) => /id="address">\s*([^\s<]+)/.exec(html)?.[1] ?? 'none';
const pathOf = (address: string) => new URL(address).pathname;
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the address of one’s calendar', () => {
  it('shows an editor what falls due in their areas, to whoever has it, until it is replaced', async () => {
    const editor = await site.signedIn('editor', ['E09000012']);
    const made = await editor.post('/admin/calendar/', { act: 'make' });
    expect(made.status).toBe(200);
    const address = addressIn(made.body);
    expect((await editor.get('/admin/calendar/')).body).not.toContain(address);
    const read = await site.visitor().get(pathOf(address));
    expect(read.status).toBe(200);
    const events = eventsIn(read.body);
    expect(events.map(({ summary }) => summary)).toEqual(['Check 1 entry of the directory']);
    expect(events[0]?.description).toContain('/admin/contacts/demo-council-hackney/');
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(read.body).not.toContain('020 7946');

    const again = addressIn((await editor.post('/admin/calendar/', { act: 'make' })).body);
    expect((await site.visitor().get(pathOf(address))).status).toBe(404);
    expect((await site.visitor().get(pathOf(again))).status).toBe(200);
    expect((await editor.post('/admin/calendar/', { act: 'end' })).status).toBe(303);
    expect((await site.visitor().get(pathOf(again))).status).toBe(404);
  });

  it('shows an administrator every day, and nothing once they are removed', async () => {
    const admin = await site.signedIn('admin');
    const address = addressIn((await admin.post('/admin/calendar/', { act: 'make' })).body);
    const page = await admin.get('/admin/calendar/');
    const { body } = await site.visitor().get(pathOf(address));
    const days = eventsIn(body);
    expect(days.length).toBeGreaterThan(5);
    expect(page.body.match(/id="on-/g)).toHaveLength(days.length);
    const id = findPersonByEmail(site.database, admin.email)?.id ?? '';
    await site.signedIn('admin');
    expect(removePerson(acting(site.database), id)).toEqual({ kind: 'done' });
    expect((await site.visitor().get(pathOf(address))).status).toBe(404);
  });
});
