/** Leads over HTTP: what an administrator sees before a call and does after it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findLead } from '../../../db/leads/leads.ts';
import { urls } from '../../../src/urls.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';

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
  expect(await leads()).not.toContain(`value="${id}"`);
  // Somebody who still has the page open is told.
  expect(
    (await admin.post(urls.adminLeads(), { act: 'publish', ...fieldsOf(page, id), ...values })).status,
  ).toBe(409);
});

it('are dismissed with a reason, and not without', async () => {
  const id = 'duty-haringey-out-of-hours-2';
  const fields = { act: 'dismiss', ...fieldsOf(await leads(), id) };
  const without = await admin.post(urls.adminLeads(), { ...fields, reason: ' ' });
  expect(without.status).toBe(400);
  expect(without.body).toContain('Say why it is dismissed');
  expect((await admin.post(urls.adminLeads(), { ...fields, reason: 'It is the museum' })).status).toBe(303);
  expect(findLead(site.database, id)).toMatchObject({ state: 'dismissed', reason: 'It is the museum' });
});
