/** Leads over HTTP: what an administrator sees before a call and does after it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findLead } from '../../../db/leads/leads.ts';
import { urls } from '../../../src/urls.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';
import { eventually } from '../../support/sites/fixture-server.ts';

let site: AdminSite;
let admin: SignedInClient;
beforeAll(async () => {
  site = await startAdminSite();
  admin = await site.signedIn('admin');
});
afterAll(() => site?.stop());

const leads = async () => (await admin.get(urls.adminLeads())).body.replace(/\s+/g, ' ');

/** The forms of one lead as the page has them. */
function fieldsOf(page: string, id: string) {
  const version = new RegExp(
    `name="lead" value="${id}"[^>]*> ?<input[^>]*name="version" value="(\\d+)"`,
  ).exec(page);
  return { lead: id, version: version?.[1] ?? '' };
}

it('stand on the work list and on a page of their own, each with its source and what speaks against it', async () => {
  expect((await admin.get('/admin/')).body).toMatch(/href="\/admin\/leads\/"[^>]*>Follow \d+ leads/);
  const page = await leads();
  expect(page).toContain('020 8359 2000');
  expect(page).toMatch(/What speaks against it:<\/strong> \w/);
  expect(page).toMatch(/a stored copy of it read on 29 November 2026/);
});

it('are published after a call with one press, as checked by telephone', async () => {
  const id = 'duty-barnet-out-of-hours-1';
  const page = await leads();
  const values = { telephone: '020 8359 2000', email: '', hours: 'unknown', notes: '' };
  const answer = await admin.post(urls.adminLeads(), { act: 'publish', ...fieldsOf(page, id), ...values });
  expect(answer.status).toBe(303);
  expect(findContact(site.database, id)).toMatchObject({
    kind: 'council_duty',
    fields: { telephone: '020 8359 2000', boroughs: ['E09000003'] },
    verification: { method: 'telephone' },
  });
  expect(await leads()).not.toContain(`id="${id}-heading"`);
  // Somebody who still has the page open is told.
  expect(
    (await admin.post(urls.adminLeads(), { act: 'publish', ...fieldsOf(page, id), ...values })).status,
  ).toBe(409);
});

it('are shown to readers then, who are told of each number whether somebody has called it', async () => {
  let box = '';
  await eventually(async () => {
    const [, found = ''] = (await admin.get(urls.borough('barnet'))).body.split('class="app-now"');
    box = found.slice(0, found.indexOf('</section>'));
    return box.includes('020 8359 2000');
  }, 'the lead is on the page of its borough');
  expect(box).not.toContain('Nobody has called these numbers yet');
  const ofNumber = (number: string) => box.split(number)[1]?.split('data-answers')[0] ?? '';
  expect(ofNumber('020 8359 2000')).not.toContain('Nobody has called');
  expect(ofNumber('020 8359 4066')).toContain('Nobody has called this number yet');
});

it('show all that one press publishes', async () => {
  const page = await leads();
  const [, section = ''] = page.split('id="duty-bexley-out-of-hours-1-heading"');
  const facts = section.slice(section.indexOf('<dl'), section.indexOf('<form'));
  expect(facts).toContain('020 8303 7777');
  expect(facts).toMatch(/outside Monday to Friday, 8am to 6pm/i);
  expect(facts).toMatch(/<dt>For<\/dt> ?<dd>Children<\/dd>/);
});

it('keep what is known of their sources as private notes', async () => {
  const id = 'duty-bexley-out-of-hours-1';
  const page = await leads();
  const values = {
    ...{ telephone: '020 8303 7777', email: '', notes: '' },
    hours: 'outside Mon-Fri 08:00-18:00',
  };
  await admin.post(urls.adminLeads(), { act: 'publish', ...fieldsOf(page, id), ...values });
  expect(findContact(site.database, id)?.privateNotes).toContain(
    'contact centre connects to the duty service',
  );
});

it('wait again after a mistake, and readers are no longer shown what was published of them', async () => {
  const id = 'duty-greenwich-out-of-hours-1';
  const values = { telephone: '020 8854 8888', email: '', hours: 'unknown', notes: '' };
  await admin.post(urls.adminLeads(), { act: 'publish', ...fieldsOf(await leads(), id), ...values });
  const check = findContact(site.database, id)?.verification?.id ?? '';
  // A lead is never shown as what nobody has checked.
  const withdrawn = await admin.post(urls.adminContact(id), { act: 'withdraw-check', check });
  expect(withdrawn.status).toBe(409);
  expect(withdrawn.body).toContain('let it wait again');
  const [, decided = ''] = (await leads()).split('id="decided"');
  const fields = { act: 'reopen', ...fieldsOf(decided, id) };
  expect((await admin.post(urls.adminLeads(), fields)).status).toBe(303);
  expect(findContact(site.database, id)?.status).toBe('retired');
  expect(findLead(site.database, id)).toMatchObject({ state: 'waiting', version: 2 });
  expect((await admin.post(urls.adminLeads(), fields)).status).toBe(409);
});

it('are dismissed with a reason, and not without', async () => {
  const id = 'duty-haringey-out-of-hours-2';
  const fields = { act: 'dismiss', ...fieldsOf(await leads(), id) };
  const without = await admin.post(urls.adminLeads(), { ...fields, reason: ' ' });
  expect(without.status).toBe(400);
  expect(without.body).toContain('Say why it is dismissed');
  expect((await admin.post(urls.adminLeads(), { ...fields, reason: 'It is the museum' })).status).toBe(303);
  expect(findLead(site.database, id)).toMatchObject({ state: 'dismissed', reason: 'It is the museum' });
  const [, decided = ''] = (await leads()).split('id="decided"');
  expect(decided).toMatch(/Dismissed by [^<]+: It is the museum/);
  await admin.post(urls.adminLeads(), { act: 'reopen', ...fieldsOf(decided, id) });
  expect(findLead(site.database, id)).toMatchObject({ state: 'waiting', version: 2 });
  expect(await leads()).toContain('It was dismissed before: It is the museum');
});
