/**
 * What forms of the admin pages say back, over HTTP: to the second of two who opened one, who is shown both and loses
 * nothing, and to whoever checks an entry or ends a session.
 */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findReminderAddress } from '../../../db/freshness/reminder-addresses.ts';
import { findPersonByEmail } from '../../../db/people/people.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { sourceGoes } from '../../../src/domain/contacts/checks/check-words.ts';
import type { Principal } from '../../../src/domain/people/access.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { makeWorkbook } from '../../support/files/workbook.ts';
import { formHeaders, readFormFields } from '../../support/forms/form-fields.ts';
import { acting } from '../../support/people/acting.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';

let site: AdminSite;
let admin: SignedInClient;
beforeAll(async () => {
  site = await startAdminSite();
  admin = await site.signedIn('admin');
});
afterAll(() => site?.stop());

const harrow = '/admin/contacts/demo-council-harrow/';
const eventsOf = (action: string) =>
  site.database.select().from(auditEvents).where(eq(auditEvents.action, action)).all();

/** What the field of this name in the form with this act holds. */
function valueIn(html: string, act: string, name: string): string | undefined {
  const form = html.split('<form').find((part) => part.includes(`name="act" value="${act}"`)) ?? '';
  return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form)?.[1];
}

describe('areas of an editor', () => {
  it('assigned by two at once: the second is told what they are now, and keeps their ticks', async () => {
    const { email } = await site.signedIn('editor', ['E09000012']);
    const path = `/admin/people/${findPersonByEmail(site.database, email)?.id}/`;
    const areas = () => findPersonByEmail(site.database, email)?.areaCodes;
    const seen = valueIn((await admin.get(path)).body, 'save', 'seen-areas') ?? 'no field';
    expect(seen).toBe('E09000012');
    const form = { act: 'save', 'seen-role': 'editor', role: 'editor', 'seen-areas': seen };
    expect((await admin.post(path, { ...form, areas: 'E09000007' })).status).toBe(303);
    const second = await admin.post(path, { ...form, areas: 'E09000003' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('Somebody else changed these areas meanwhile: they are now Camden');
    expect(second.body).toMatch(/value="E09000003"[^>]*checked/);
    expect(areas()).toEqual(['E09000007']);
    const again = valueIn(second.body, 'save', 'seen-areas') ?? 'no field';
    const sure = { ...form, 'seen-areas': again, areas: 'E09000003' };
    expect((await admin.post(path, sure)).status).toBe(303);
    expect(areas()).toEqual(['E09000003']);
    const old = { act: 'save', 'seen-role': 'editor', role: 'editor', areas: 'E09000007' };
    expect((await admin.post(path, old)).body).toContain('too old');
  });
});

describe('the role of somebody', () => {
  it('changed by two at once: the second is told what it is now, and keeps their choice', async () => {
    const { email } = await site.signedIn('viewer');
    const path = `/admin/people/${findPersonByEmail(site.database, email)?.id}/`;
    const role = () => findPersonByEmail(site.database, email)?.role;
    const seen = valueIn((await admin.get(path)).body, 'save', 'seen-role') ?? 'no field';
    expect(seen).toBe('viewer');
    const form = { act: 'save', 'seen-role': seen, 'seen-areas': '' };
    const made = await admin.post(path, { ...form, role: 'editor', areas: 'E09000007' });
    expect(made).toMatchObject({ status: 303, location: expect.stringContaining('done=role-changed') });
    expect(findPersonByEmail(site.database, email)?.areaCodes).toEqual(['E09000007']);
    const second = await admin.post(path, { ...form, role: 'admin' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('Somebody else changed this meanwhile: it is now Editor');
    expect(second.body).toMatch(/value="admin"[^>]*checked/);
    expect(role()).toBe('editor');
    const again = valueIn(second.body, 'save', 'seen-role') ?? 'no field';
    expect((await admin.post(path, { ...form, 'seen-role': again, role: 'viewer' })).status).toBe(303);
    expect(role()).toBe('viewer');
    expect((await admin.post(path, { act: 'save', role: 'editor' })).body).toContain('too old');
  });
});

describe.each([
  ['a deputy', harrow, 'deputy', 'deputy', 'seen', {}, { kind: 'contact', code: 'demo-council-harrow' }],
  [
    'an escalation address',
    '/admin/areas/',
    'save',
    'email-E09000015',
    'seen-E09000015',
    { 'addresses-shown': 'yes' },
    { kind: 'borough', code: 'E09000015' },
  ],
] as const)('%s', (_, path, act, field, seen, more, of) => {
  it('set by two at once: the second is told which it is now, and their typing stays', async () => {
    const fields = { act, ...more, [seen]: '' };
    expect((await admin.post(path, { ...fields, [field]: 'first@example.org' })).status).toBe(303);
    const second = await admin.post(path, { ...fields, [field]: 'second@example.org' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('it is now first@example.org');
    expect(second.body).toContain('value="second@example.org"');
    expect(findReminderAddress(site.database, of)).toBe('first@example.org');
    const before = eventsOf('reminder-address.edit').length;
    const sure = { ...fields, [seen]: 'first@example.org', [field]: 'second@example.org' };
    expect((await admin.post(path, sure)).status).toBe(303);
    expect(findReminderAddress(site.database, of)).toBe('second@example.org');
    expect(eventsOf('reminder-address.edit')).toHaveLength(before + 1);
  });
});

describe('a pasted list of escalation addresses', () => {
  const path = '/admin/areas/';
  const boxOf = (body: string) => /<textarea[^>]*id="list"[^>]*>([^<]*)<\/textarea>/.exec(body)?.[1];
  const fieldOf = (body: string, code: string) =>
    new RegExp(`<input[^>]*name="email-${code}"[^>]*>`).exec(body)?.[0].match(/value="([^"]*)"/)?.[1];

  it('fills in the form, and the lines that were not understood stay in the box', async () => {
    const list = 'Brent, brent@example.org\nBrnet; brnet@example.org\nEaling\n';
    const given = { act: 'paste', 'addresses-shown': 'yes', 'email-E09000017': 'typed@example.org', list };
    const { status, body } = await admin.post(path, given);
    expect(status).toBe(200);
    expect(boxOf(body)).toBe('Brnet; brnet@example.org\nEaling');
    expect(body).toMatch(/<details[^>]* open[^>]*>\s*<summary>Paste a list/);
    expect(body.replace(/\s+/g, ' ')).toContain('2 lines were not understood and stay in');
    expect(fieldOf(body, 'E09000005')).toBe('brent@example.org');
    // What was typed by hand stays, too.
    expect(fieldOf(body, 'E09000017')).toBe('typed@example.org');
  });

  it('is not lost where somebody saves while lines stand in the box', async () => {
    const given = {
      act: 'save',
      'addresses-shown': 'yes',
      'email-E09000005': 'brent@example.org',
      list: 'Ealing',
    };
    const { status, body } = await admin.post(path, { ...given, 'seen-E09000005': '' });
    expect(status).toBe(400);
    expect(body).toContain('href="#list"');
    expect(boxOf(body)).toBe('Ealing');
    expect(fieldOf(body, 'E09000005')).toBe('brent@example.org');
    expect(findReminderAddress(site.database, { kind: 'borough', code: 'E09000005' })).toBeNull();
  });
});

describe('an entry', () => {
  it('changed twice since the form was opened: all of it is shown, and who it was', async () => {
    const contactId = 'demo-council-barnet';
    const path = `/admin/contacts/${contactId}/edit/`;
    const form = readFormFields((await admin.get(path)).body, 'name="organisation"');
    const viewer = await site.signedIn('viewer');
    const change = (seenRevision: number, email: string, changes: { role: string } | { notes: string }) => {
      const id = findPersonByEmail(site.database, email)?.id ?? '';
      const principal: Principal = { kind: 'user', id, name: email, role: 'admin', areaCodes: [] };
      const context = acting(site.database, principal, new Date());
      return editContact(context, { contactId, seenRevision, changes }).kind;
    };
    expect(change(1, viewer.email, { role: 'Lead for exploitation' })).toBe('changed');
    expect(change(2, admin.email, { notes: 'Ring twice.' })).toBe('changed');
    form.set('organisation', 'The Council of Barnet');
    form.set('act', 'save');
    const { status, body } = await admin.send('POST', path, formHeaders(site.process.origin), String(form));
    expect(status).toBe(409);
    const theirs = /What they changed[\s\S]*?<\/table>/.exec(body)?.[0] ?? '';
    expect(theirs).toContain('Lead for exploitation');
    expect(theirs).toContain('Ring twice.');
    expect(body).toContain('The viewer and The admin changed');
    expect(readFormFields(body, 'name="organisation"').get('organisation')).toBe('The Council of Barnet');
  });
});

describe('the preview of an edit', () => {
  it('says that where it was read goes with what was read there, and only then', async () => {
    const contactId = 'demo-council-barking-and-dagenham';
    const path = `/admin/contacts/${contactId}/edit/`;
    const source = { url: 'https://www.example.org/contacts', readOn: '2026-11-20', pageDatedOn: null };
    const administrator = { kind: 'user', id: 'a', name: 'a', role: 'admin', areaCodes: [] } as const;
    const context = acting(site.database, administrator, new Date());
    const { revision = 0 } = findContact(site.database, contactId) ?? {};
    expect(editContact(context, { contactId, seenRevision: revision, changes: { source } }).kind).toBe(
      'changed',
    );
    const preview = async (changes: Readonly<Record<string, string>>) => {
      const form = readFormFields((await admin.get(path)).body, 'name="organisation"');
      expect(form.get('sourceUrl')).toBe(source.url);
      for (const [name, value] of Object.entries({ ...changes, act: 'preview' })) form.set(name, value);
      const answer = await admin.send('POST', path, formHeaders(site.process.origin), String(form));
      expect(answer.status).toBe(200);
      return /<section[^>]*aria-labelledby="preview"[\s\S]*?<\/section>/.exec(answer.body)?.[0] ?? '';
    };
    expect(await preview({ telephone: '020 7946 0777' })).toContain(sourceGoes);
    const ofNotes = await preview({ notes: 'Ring twice.' });
    expect(ofNotes).toContain('Ring twice.');
    expect(ofNotes).not.toContain(sourceGoes);
    // Who empties it means it.
    expect(await preview({ sourceUrl: '', sourceReadOn: '', notes: 'Ring twice.' })).not.toContain(
      sourceGoes,
    );
  });
});

describe('a check at stake', () => {
  const contactId = 'demo-council-enfield';
  const path = `/admin/contacts/${contactId}/`;
  async function send(changes: Readonly<Record<string, string>>) {
    const form = readFormFields((await admin.get(`${path}edit/`)).body, 'name="organisation"');
    form.set('act', 'save');
    for (const [name, value] of Object.entries(changes)) form.set(name, value);
    return admin.send('POST', `${path}edit/`, formHeaders(site.process.origin), String(form));
  }

  it('is asked about before an address alone is changed, and stays with the number', async () => {
    const before = findContact(site.database, contactId);
    expect(before?.verification).not.toBeNull();
    const asked = await send({ email: 'new-mailbox@example.org' });
    expect(asked.status).toBe(400);
    expect(asked.body).toContain('the telephone number included, although that stays as it was');
    expect(asked.body).toContain('Yes, what I change: the rest stays as checked on');
    expect(findContact(site.database, contactId)?.revision).toBe(before?.revision);
    expect((await send({ email: 'new-mailbox@example.org', checked: 'changes' })).status).toBe(303);
    expect(findContact(site.database, contactId)).toMatchObject({
      fields: { email: 'new-mailbox@example.org' },
      verification: { on: before?.verification?.on },
    });
  });

  it('is none where only notes or private notes change', async () => {
    expect((await send({ notes: 'Ring twice.', privateNotes: 'CANARY for colleagues' })).status).toBe(303);
    expect(findContact(site.database, contactId)?.verification).not.toBeNull();
  });

  it('of which viewers see neither the private notes nor what people write', async () => {
    const viewer = await site.signedIn('viewer');
    const editor = await site.signedIn('editor', ['E09000010']);
    const form = readFormFields((await editor.get(`${path}edit/`)).body, 'name="organisation"');
    form.set('act', 'save');
    form.set('telephone', '020 7946 0733');
    form.set('checked', 'telephone');
    form.set('reason', 'REMARKCANARY from their switchboard');
    const headers = formHeaders(site.process.origin);
    expect((await editor.send('POST', `${path}edit/`, headers, String(form))).status).toBe(303);
    const page = (await admin.get(path)).body;
    expect(page).toContain('CANARY for colleagues');
    expect(page).toContain('REMARKCANARY');
    expect(page).toContain('says that they checked all of it by telephone on');
    const seen = (await viewer.get(path)).body;
    expect(seen).toContain('020 7946 0733');
    expect(seen).not.toContain('CANARY');
  });
});

describe('the columns of a list', () => {
  const file = Buffer.from('kind,Direct dial,Mobile\ncouncil_lead,020 7946 0701,020 7946 0702\n').toString(
    'base64url',
  );
  const columns = (as: readonly string[]) => ({
    ...{ act: 'preview', file, columnCount: '2' },
    ...{ 'column-name-0': 'Direct dial', 'column-name-1': 'Mobile' },
    ...{ 'column-as-0': as[0] ?? '', 'column-as-1': as[1] ?? '' },
  });

  it('are asked for, and two that were said to be one are named', async () => {
    const asked = await admin.post('/admin/import/', columns([]));
    expect(asked.body).toContain('Say what each of these columns is, or that it is left out');
    const twice = await admin.post('/admin/import/', columns(['telephone', 'telephone']));
    expect(twice.status).toBe(400);
    expect(twice.body).toContain('The column telephone is there twice: “Direct dial” and “Mobile”.');
  });
});

describe('an import that cannot be undone', () => {
  it('is said of the page, and not of the file that may be chosen next', async () => {
    const refused = await admin.post('/admin/import/', { act: 'undo', import: 'none' });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('There is no such import.');
    expect(refused.body).not.toContain('id="file-error"');
    const file = Buffer.from('kind,role\n').toString('base64url');
    const empty = await admin.post('/admin/import/', { act: 'preview', file });
    expect(empty.body).toContain('id="file-error"');
  });
});

describe('a workbook', () => {
  const rows = [
    ['Type', 'Job title', 'Organisation', 'Borough', 'Phone'],
    ['Council', 'Lead', 'LB Brent', 'Brent', '020 7946 0703'],
  ];
  const file = Buffer.from(makeWorkbook(['Now', 'Last year'].map((name) => ({ name, rows })))).toString(
    'base64url',
  );

  it('with two tables is asked about, and read at the one that is chosen', async () => {
    const asked = await admin.post('/admin/import/', { act: 'preview', file });
    expect(asked).toMatchObject({ status: 400, body: expect.stringContaining('value="Last year"') });
    const shown = await admin.post('/admin/import/', { act: 'preview', file, sheet: 'Last year' });
    expect(shown.status).toBe(200);
    expect(shown.body).toContain('the sheet “Last year” is read. Left out: “Now”.');
    expect(shown.body).toContain('020 7946 0703');
    const form = readFormFields(shown.body, 'name="digest"');
    expect(form.get('sheet')).toBe('Last year');
  });
});

describe('a change of an editor that waits', () => {
  it('is in the form that they open next, and is named there before it can be put back', async () => {
    const editor = await site.signedIn('editor', ['E09000029']);
    const id = 'demo-council-sutton';
    const path = `/admin/contacts/${id}/`;
    const headers = formHeaders(site.process.origin);
    const waiting = () => listProposals(site.database, { contactId: id, state: 'waiting' });
    const isPublic = findContact(site.database, id)?.fields;
    const send = async (changes: Readonly<Record<string, string>>) => {
      const html = (await editor.get(`${path}edit/`)).body;
      const form = readFormFields(html, 'name="organisation"');
      for (const [name, value] of Object.entries({ act: 'save', ...changes })) form.set(name, value);
      expect((await editor.send('POST', `${path}edit/`, headers, String(form))).status).toBe(303);
      return html;
    };
    expect(await send({ telephone: '020 7946 0744' })).not.toContain('still waits for an');
    const html = await send({ email: 'team@sutton.example.org' });
    expect(html).toContain('still waits for an');
    expect(html).toContain('value="020 7946 0744"');
    expect(waiting()).toMatchObject([
      { proposed: { fields: { telephone: '020 7946 0744', email: 'team@sutton.example.org' } } },
    ]);
    await send({ telephone: isPublic?.telephone ?? '' });
    expect(waiting()).toMatchObject([
      { proposed: { fields: { telephone: isPublic?.telephone, email: 'team@sutton.example.org' } } },
    ]);
  });
});

describe('the reason for a refusal', () => {
  it('is given back when it is too long, and when the change was decided meanwhile', async () => {
    const editor = await site.signedIn('editor', ['E09000007']);
    const path = '/admin/contacts/demo-council-camden/';
    const form = readFormFields((await editor.get(`${path}edit/`)).body, 'name="organisation"');
    form.set('telephone', '020 7946 0722');
    form.set('act', 'save');
    const headers = formHeaders(site.process.origin);
    expect((await editor.send('POST', `${path}edit/`, headers, String(form))).status).toBe(303);
    const proposal = readFormFields((await admin.get(path)).body, 'value="refuse"').get('proposal') ?? '';
    const long = `Not this number. ${'Really not. '.repeat(60)}`;
    const tooLong = await admin.post(path, { act: 'refuse', proposal, reason: long });
    expect(tooLong.status).toBe(400);
    expect(tooLong.body).toContain(`href="#reason-${proposal}"`);
    expect(readFormFields(tooLong.body, 'value="refuse"').get('reason')).toBe(long);
    expect((await editor.post(path, { act: 'withdraw', proposal })).status).toBe(303);
    const late = await admin.post(path, { act: 'refuse', proposal, reason: 'Ask the council first.' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('Ask the council first.');
    expect(late.body).toMatch(/already taken back on \d+ \w+ 20\d\d/);
  });
});

describe('checking an entry', () => {
  it('is one press from the work list: the link leads to buttons that each record it', async () => {
    const path = '/admin/contacts/demo-council-brent/';
    const list = (await admin.get('/admin/')).body;
    expect(list).toMatch(/href="\/admin\/contacts\/[\w-]+\/#check"/);
    const { body } = await admin.get(path);
    expect(body).toContain('id="check"');
    for (const method of ['telephone', 'email', 'meeting', 'self'])
      expect(body).toMatch(new RegExp(`<button[^>]*name="method"[^>]*value="${method}"`));
    const done = await admin.post(path, { act: 'verify', seen: '1', method: 'email' });
    expect(done.location).toContain('done=verified');
    const check = /name="check" value="([^"]+)"/.exec((await admin.get(path)).body)?.[1] ?? '';
    expect((await admin.post(path, { act: 'withdraw-check', check })).location).toContain(
      'done=check-withdrawn',
    );
    const after = (await admin.get(path)).body;
    expect(after).toContain('a mistake, taken back on');
    expect((await admin.post(path, { act: 'unreachable', seen: '1' })).status).toBe(303);
    expect((await admin.get(path)).body).not.toContain('Next check due by');
    expect((await admin.post(path, { act: 'reachable', seen: '1' })).location).toContain('done=reachable');
    expect((await admin.get(path)).body).toContain('Somebody does answer');
  });
});

describe('one’s own account', () => {
  it('says what was done, and when each session was last used', async () => {
    const viewer = await site.signedIn('viewer');
    expect((await viewer.get('/admin/account')).body).toMatch(/Last used on \d+ \w+ \d{4} at \d\d:\d\d/);
    const { location } = await viewer.post('/admin/account', { act: 'end-other-sessions' });
    expect((await viewer.get(location ?? '')).body).toContain('Signed out everywhere else.');
  });
});
