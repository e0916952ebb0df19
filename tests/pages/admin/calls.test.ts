/** The queue of calls over HTTP: what its pages say, what each answer leads to, and who sees the log. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findContact } from '../../../db/contacts/contacts.ts';
import { contactCalls } from '../../../db/schema/calls.ts';
import { contacts, verifications } from '../../../db/schema/contacts.ts';
import { releases } from '../../../db/schema/publishing.ts';
import { checkRoundContacts, checkRounds } from '../../../db/schema/rounds.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { formHeaders, readFormFields } from '../../support/forms/form-fields.ts';
import { acting, people as actors } from '../../support/people/acting.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';

const harrow = '/admin/calls/demo-council-harrow/';
const entry = '/admin/contacts/demo-council-harrow/';

let site: AdminSite;
let people: Readonly<Record<'admin' | 'editor' | 'elsewhere' | 'viewer', SignedInClient>>;
beforeAll(async () => {
  // Nothing answers there, and nothing that these tests look at waits for it.
  site = await startAdminSite({
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Directory <directory@example.org>',
  });
  await site.holdPublisher();
  people = {
    admin: await site.signedIn('admin'),
    editor: await site.signedIn('editor', ['E09000015']),
    elsewhere: await site.signedIn('editor', ['E09000022']),
    viewer: await site.signedIn('viewer'),
  };
});
afterAll(() => site?.stop());

beforeEach(() => {
  site.database.delete(contactCalls).run();
  site.database
    .update(verifications)
    .set({ verifiedOn: '2026-01-05', withdrawnAt: null, withdrawnBy: null })
    .where(eq(verifications.contactId, 'demo-council-harrow'))
    .run();
});

/** What the form on a page says that it showed. An empty value is written without quotes. */
const shown = (body: string) =>
  Object.fromEntries(
    ['seen', 'seen-mark', 'seen-check'].map((name) => {
      const found = new RegExp(`name="${name}" value(?:="([^"]*)")?>`).exec(body);
      return [name, found ? (found[1] ?? '') : 'not sent'];
    }),
  );
const plainText = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const seen = (body: string) => /name="seen" value="(\d+)"/.exec(body)?.[1] ?? '';
async function answer(act: string, more: Readonly<Record<string, string>> = {}, query = '') {
  const { body } = await people.admin.get(harrow + query);
  const {
    status,
    location,
    body: shown,
  } = await people.admin.post(harrow + query, {
    act,
    seen: seen(body),
    note: '',
    ...more,
  });
  return { status, location: location ?? '', body: shown };
}
const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const tomorrow = dayAhead(1);
const monthAgo = dayAhead(-30);

describe('the page of an entry', () => {
  it('has the number to ring, what to say, what readers see and what happened last', async () => {
    const { body } = await people.admin.get(harrow);
    const text = body.replace(/\s+/g, ' ');
    expect(text).toMatch(/<p class="app-dial"[^>]*> ?<a href="tel:\+44\d+"/);
    for (const words of ['What to say', 'What readers see', 'The last things that happened', 'Try again on'])
      expect(text).toContain(words);
    for (const act of ['right', 'changed', 'no-answer', 'wrong-number', 'vacant', 'asked-for-mail'])
      expect(body).toMatch(new RegExp(`<button[^>]*name="act"[^>]*value="${act}"`));
  });

  it('offers an editor no answer that is an administrator’s, and none outside their areas', async () => {
    const own = (await people.editor.get(harrow)).body;
    expect(own).toContain('value="right"');
    expect(own).not.toContain('value="wrong-number"');
    const others = (await people.elsewhere.get(harrow)).body;
    expect(others).toContain('outside the areas assigned to you');
    expect(others).not.toContain('value="right"');
  });

  it('has nothing to ring for 999', async () => {
    const { body } = await people.admin.get('/admin/calls/line-999/');
    expect(body).toContain('Never call 999');
    expect(body).not.toContain('value="right"');
    expect((await people.admin.get('/admin/calls/')).body).not.toContain('/admin/calls/line-999/');
  });

  it('is not there for an entry that is not', async () => {
    expect((await people.admin.get('/admin/calls/nothing/')).status).toBe(404);
  });
});

it('asking one and many promises mail where it is sent', async () => {
  const preview = await people.admin.get('/admin/contacts/together/?what=ask&entry=demo-council-sutton');
  expect(preview.body).toContain('Send 1 mail<');
  const entries = /name="entries" value="([^"]+)"/.exec(preview.body)?.[1] ?? '';
  const sent = await people.admin.post('/admin/contacts/together/', { act: 'ask', entries });
  expect(sent.location).toContain('done=together-asked');
  const path = '/admin/contacts/demo-council-barnet/';
  expect((await people.admin.get(path)).body).toContain('Ask them now');
  expect((await people.admin.post(path, { act: 'ask', seen: '1' })).location).toContain('done=asked-now');
  expect((await people.admin.get('/admin/')).body).not.toContain('Mail is not set up');
});

describe('an answer', () => {
  it.each([
    ['right', {}, 'All right: checked today by telephone.'],
    ['no-answer', { tryOn: tomorrow, tryAt: '10:00' }, 'at 10am'],
    ['asked-for-mail', {}, 'the link to confirm the entry is on its way'],
  ])('%s leads to the next entry, says what was done, and is taken back there', async (act, more, words) => {
    const { status, location } = await answer(act, more);
    expect(status).toBe(303);
    expect(location).toMatch(
      /^\/admin\/calls\/(?!demo-council-harrow)[\w-]+\/\?call=[\w-]+&done=call-[\w-]+(&request=\d+)?#saved$/,
    );
    const { body } = await people.admin.get(location.replace(/#.*/, ''));
    expect(body).toContain('id="saved"');
    expect(body).toContain(words);
    expect(body).toContain('London Borough of Harrow');
    const call = new URLSearchParams(location.split('?')[1]).get('call') ?? '';
    const undone = await people.admin.post(harrow, { act: 'undo', call });
    // Only what readers saw is on its way to them again.
    expect(undone.location).toMatch(
      act === 'right'
        ? /^\/admin\/calls\/demo-council-harrow\/\?done=call-undone&request=\d+#saved$/
        : /^\/admin\/calls\/demo-council-harrow\/\?done=call-undone-(log|mail)#saved$/,
    );
    const taken = (await people.admin.get((undone.location ?? '').replace(/#.*/, ''))).body;
    expect(taken.includes('Saved, going live')).toBe(act === 'right');
    expect((await people.admin.get(entry)).body).toContain('(taken back)');
  });

  it('that was taken back is no longer said to count by the address of its notice', async () => {
    const { location } = await answer('right', {});
    const notice = location.replace(/#.*/, '');
    const call = new URLSearchParams(notice.split('?')[1]).get('call') ?? '';
    await people.admin.post(harrow, { act: 'undo', call });
    const { body } = await people.admin.get(notice);
    expect(body).toContain('That call was taken back.');
    expect(body).not.toContain('All right: checked today');
    expect(body).not.toContain('app-undo');
  });

  it('can be taken back later from what happened to the entry, and by an administrator', async () => {
    const { location } = await answer('no-answer', { tryOn: tomorrow, tryAt: '10:00' });
    const call = new URLSearchParams(location.split('?')[1]?.replace(/#.*/, '')).get('call') ?? '';
    const other = await site.signedIn('admin');
    const link = `/admin/calls/demo-council-harrow/?call=${call}`;
    for (const page of [entry, harrow]) expect((await other.get(page)).body).toContain(`href="${link}"`);
    const { body } = await other.get(link);
    expect(body).toContain('Take this call back');
    expect((await other.post(link, { act: 'undo', call })).location).toContain('done=call-undone-log');
    expect((await other.get(entry)).body).not.toContain(link);
    // To somebody who may not, the notice of another person says nothing about the entry that it stands on.
    const notice = location.replace(/#.*/, '');
    expect((await people.editor.get(notice)).body).not.toContain('id="saved"');
  });

  it('that an editor takes back says that the change they sent is gone too', async () => {
    const { body } = await people.editor.get(harrow);
    const changed = await people.editor.post(harrow, { ...shown(body), act: 'changed', note: '' });
    const path = changed.location ?? '';
    const form = readFormFields((await people.editor.get(path)).body, 'name="organisation"');
    for (const [name, value] of Object.entries({ telephone: '020 7946 0999', act: 'save' }))
      form.set(name, value);
    const headers = formHeaders(site.process.origin);
    const saved = await people.editor.send('POST', path, headers, String(form));
    expect(saved.location).toContain('done=waits');
    const call = new URLSearchParams(path.split('?')[1]).get('call') ?? '';
    const undone = await people.editor.post(harrow, { act: 'undo', call });
    expect(undone.location).toContain('done=call-undone-proposal');
    expect((await people.admin.get(entry)).body).not.toContain('A change waits for approval');
  });

  it('that nothing takes any more gives back what was noted', async () => {
    const enfield = '/admin/calls/demo-council-enfield/';
    const { body } = await people.admin.get(enfield);
    const vacated = { act: 'vacate', seen: seen(body) };
    expect((await people.admin.post('/admin/contacts/demo-council-enfield/', vacated)).status).toBe(303);
    const late = await people.admin.post(enfield, {
      ...shown(body),
      act: 'no-answer',
      tryOn: tomorrow,
      tryAt: '10:00',
      note: 'Zorblax rings back',
    });
    expect(late.status).toBe(409);
    expect(late.body).toContain('Zorblax rings back');
    expect(late.body).toContain('Nobody holds the post.');
    expect(late.body).not.toContain('Its check is not due yet.');
  });

  it('is put off under its borough alone, and what serves all London can be left out', async () => {
    await answer('no-answer', { tryOn: tomorrow, tryAt: '10:00' });
    const queueOf = async (query: string) => (await people.admin.get(`/admin/calls/${query}`)).body;
    expect(await queueOf('?borough=Harrow')).toContain('Try again on');
    expect(await queueOf('?borough=Hackney')).not.toContain('Try again on');
    const [all, own] = [await queueOf('?borough=Hackney'), await queueOf('?borough=Hackney&own=yes')];
    for (const [body, expected] of [
      [all, true],
      [own, false],
    ] as const) {
      expect(body.includes('/admin/calls/line-salvation-army/')).toBe(expected);
      expect(body).toContain('/admin/calls/duty-hackney-adults-1/');
    }
    // It stays with every entry and every press.
    expect(own).toContain('/admin/calls/duty-hackney-adults-1/?borough=E09000012&amp;own=yes');
  });

  it('keeps the filter of the queue', async () => {
    const { location } = await answer('right', {}, '?within=90');
    expect(location).toMatch(/^\/admin\/calls\/[\w-]+\/\?within=90&call=/);
  });

  it('at the end of the queue leads back to it, which says so', async () => {
    site.database.update(verifications).set({ verifiedOn: '2026-01-05' }).run();
    const { location } = await answer('right', {}, '?borough=E09000015&who=mine');
    expect(location).toMatch(/^\/admin\/calls\/\?who=mine&borough=E09000015&call=/);
    const { body } = await people.admin.get(location.replace(/#.*/, ''));
    expect(body).toContain('All right: checked today by telephone.');
    expect(body).toContain('Undo');
  });

  it('that cannot be recorded stays on the page with what was noted', async () => {
    const past = await answer('no-answer', { tryOn: '2026-01-01', tryAt: '10:00', note: 'Zorblax' });
    expect(past.status).toBe(400);
    expect(past.body).toContain('has passed');
    expect(past.body).toContain('Zorblax');
    const stale = await people.admin.post(harrow, { act: 'right', seen: '77', note: 'Zorblax' });
    expect([stale.status, stale.body.includes('Zorblax')]).toEqual([409, true]);
  });

  it('that something changed opens the form, which leads back to the queue', async () => {
    const { location } = await answer('changed');
    expect(location).toMatch(/^\/admin\/contacts\/demo-council-harrow\/edit\/\?call=/);
    const { body } = await people.admin.get(location);
    expect(body).toMatch(/value="telephone"[^>]*checked|checked[^>]*value="telephone"/);
    expect(body).toContain(`href="${harrow}">Cancel`);
    // Somebody else's call leads nobody else on.
    expect((await people.editor.get(location)).body).toContain(`href="${entry}">Cancel`);
  });
});

describe('a page that was open while a colleague recorded something', () => {
  beforeEach(() => {
    site.database
      .update(contacts)
      .set({ unreachableSinceOn: null })
      .where(eq(contacts.id, 'demo-council-harrow'))
      .run();
  });
  const mark = () => findContact(site.database, 'demo-council-harrow')?.unreachableSinceOn;

  it('says who found the number wrong, keeps what was typed, and counts when it is pressed again', async () => {
    const colleague = await site.signedIn('admin');
    const { body: call } = await people.admin.get(harrow);
    const { body: page } = await people.admin.get(entry);
    expect(await colleague.post(harrow, { act: 'wrong-number', ...shown(call), note: '' })).toMatchObject({
      status: 303,
    });
    const form = { act: 'right', note: 'Zorblax', tryOn: tomorrow, tryAt: '16:00' };
    const asked = await people.admin.post(harrow, { ...form, ...shown(call) });
    expect(asked.status).toBe(409);
    expect(asked.body).toMatch(
      /While this page was open, The admin recorded on [^<]* that the number is wrong/,
    );
    expect(asked.body).toContain('Zorblax');
    expect(asked.body).toMatch(/value="16:00"[^>]*selected/);
    const verify = await people.admin.post(entry, { act: 'verify', method: 'telephone', ...shown(page) });
    expect([verify.status, verify.body.includes('that the number is wrong')]).toEqual([409, true]);
    expect(mark()).not.toBeNull();
    expect(asked.body.replace(/\s+/g, ' ')).toMatch(/Wrong number, recorded on \d+ \w+ \d{4}/);
    expect(asked.body).not.toContain('Nobody answered on');
    expect((await people.admin.post(harrow, { ...form, ...shown(asked.body) })).status).toBe(303);
    expect(mark()).toBeNull();
  });

  it('is the form for a correction too', async () => {
    const { body } = await people.admin.get(`${entry}edit/`);
    const form = readFormFields(body, 'name="organisation"');
    const save = (more: Readonly<Record<string, string>> = {}) => {
      for (const [name, value] of Object.entries({ checked: 'telephone', act: 'save', ...more }))
        form.set(name, value);
      return people.admin.send('POST', `${entry}edit/`, formHeaders(site.process.origin), String(form));
    };
    await people.admin.post(entry, { act: 'unreachable', ...shown(body) });
    const asked = await save();
    expect([asked.status, asked.body.includes('you recorded on')]).toEqual([409, true]);
    expect(mark()).not.toBeNull();
    expect((await save(shown(asked.body))).status).toBe(303);
    expect(mark()).toBeNull();
  });

  it('every form that says whether an entry is right sends what it showed', async () => {
    for (const path of [harrow, entry, `${entry}edit/`])
      expect(Object.values(shown((await people.admin.get(path)).body))).not.toContain('not sent');
  });
});

describe('a press that erases a name', () => {
  const name = 'Sana Exampleperson';
  const contactId = 'demo-council-harrow';
  const seenRevision = () => findContact(site.database, contactId)?.revision ?? 0;

  it('says which releases go with it, before, after and on the page of releases', async () => {
    const context = acting(site.database, actors.administrator, new Date());
    const person = { name, consentOn: '2026-11-20' };
    editContact(context, {
      contactId,
      seenRevision: seenRevision(),
      changes: { person, checked: 'telephone' },
    });
    // Made while the name was there, as far as anybody knows.
    site.database
      .insert(releases)
      .values({
        id: '20260101T120000000Z-aaaa',
        state: 'superseded',
        startedAt: '2026-01-01T12:00:00.000Z',
        finishedAt: '2026-01-01T12:00:01.000Z',
        sourceDigest: 'test',
      })
      .run();
    const before =
      'The name goes from 1 release too: nobody can go back to it afterwards. 1 release from before the name was written stays.';
    for (const path of [harrow, entry, `/admin/contacts/together/?what=retire&entry=${contactId}`])
      expect(plainText((await people.admin.get(path)).body)).toContain(before);
    const form = readFormFields((await people.admin.get(`${entry}edit/`)).body, 'name="organisation"');
    for (const [field, value] of Object.entries({ personName: '', personConsentOn: '', act: 'preview' }))
      form.set(field, value);
    const headers = formHeaders(site.process.origin);
    const preview = await people.admin.send('POST', `${entry}edit/`, headers, String(form));
    expect(plainText(preview.body)).toContain(`Look again: ${before}`);
    const vacant = await answer('vacant', shown((await people.admin.get(harrow)).body));
    const after = plainText((await people.admin.get(vacant.location.replace(/#.*/, ''))).body);
    expect(after).toContain(
      'A name was erased with it. 1 release may hold it, so nobody can go back to it any more.',
    );
    const list = plainText((await people.admin.get('/admin/publishing/')).body);
    expect(list).toMatch(
      /Earlier It may hold the name of a person that was erased on [^.]+, so nobody can go back to it\./,
    );
    const call = new URLSearchParams(vacant.location.split('?')[1]).get('call') ?? '';
    const undone = await people.admin.post(harrow, { act: 'undo', call });
    const said = plainText((await people.admin.get((undone.location ?? '').replace(/#.*/, ''))).body);
    expect(said).toContain('The name of the person is erased for good.');
    expect(said).not.toContain('the entry is as it was before');
    expect(findContact(site.database, contactId)).toMatchObject({
      status: 'active',
      fields: { person: null },
    });
    const again = await people.admin.post(harrow, { act: 'undo', call });
    expect(again.location).toMatch(/\?done=call-undone-already#saved$/);
  });
});

describe('the log', () => {
  it('is on the page of the entry for administrators and editors, and for nobody else', async () => {
    await answer('no-answer', { tryOn: tomorrow, tryAt: '10:00', note: 'Zorblax is on leave' });
    for (const who of ['admin', 'editor', 'elsewhere'] as const)
      expect((await people[who].get(entry)).body).toContain('Zorblax is on leave');
    const { body } = await people.viewer.get(entry);
    expect(body).toContain('Everything that happened');
    expect(body).not.toMatch(/Zorblax|Rang:/);
    for (const file of ['/admin/export.csv', '/admin/calls.csv'])
      expect((await people.viewer.get(file)).body).not.toContain('Zorblax');
    expect((await people.editor.get('/admin/calls.csv')).status).toBe(403);
    const log = (await people.admin.get('/admin/calls.csv')).body;
    expect(log).toMatch(
      /demo-council-harrow,"?London Borough of Harrow: [^\n]*no-answer[^\n]*Zorblax is on leave/,
    );
    // Nothing of it is in any file for readers.
    for (const path of ['/directory.csv', '/boroughs/harrow/', '/changes.json', '/status.json'])
      expect((await people.viewer.get(path)).body).not.toContain('Zorblax');
  });
});

describe('a round of checking', () => {
  beforeEach(() => {
    site.database.delete(checkRoundContacts).run();
    site.database.delete(checkRounds).run();
  });

  it('is begun and ended on the page of calls, and is on the first page for everybody', async () => {
    const begun = await people.admin.post('/admin/calls/', {
      act: 'begin-round',
      name: 'Winter round',
      begunOn: monthAgo,
    });
    expect(begun.location).toBe('/admin/calls/?done=round-begun#saved');
    for (const who of ['admin', 'editor', 'viewer'] as const) {
      const { body } = await people[who].get('/admin/');
      expect(body).toContain('Winter round');
      expect(body.includes('End this round')).toBe(who === 'admin');
    }
    const round = site.database.select().from(checkRounds).get()?.id ?? '';
    const ended = await people.admin.post('/admin/calls/', { act: 'end-round', round });
    expect(ended.location).toBe('/admin/calls/?done=round-ended#saved');
    const { body } = await people.admin.get('/admin/calls/');
    // In front of what is folded up, where whoever pressed looks.
    expect(body.indexOf('Undo the end of')).toBeGreaterThan(0);
    expect(body.indexOf('Undo the end of')).toBeLessThan(body.indexOf('Start a round of checking'));
    await people.admin.post('/admin/calls/', { act: 'reopen-round', round });
    expect((await people.admin.get('/admin/')).body).toContain('Winter round');
  });

  it('needs a name', async () => {
    const { status, body } = await people.admin.post('/admin/calls/', {
      act: 'begin-round',
      name: '',
      begunOn: monthAgo,
    });
    expect(status).toBe(400);
    expect(body).toContain('href="#round-name"');
    expect(body).toContain(`value="${monthAgo}"`);
  });
});

describe('the first page', () => {
  it('says what to do next, and leads into the queue', async () => {
    const { body } = await people.admin.get('/admin/');
    expect(body.replace(/\s+/g, ' ')).toMatch(/entries<\/strong> to check, about [\d½]+ (hours|minutes);/);
    expect(body).toMatch(/href="\/admin\/calls\/[\w-]+\/"[^>]*>\s*Start calling/);
    expect(body).toContain('href="/status/"');
    // What the queue covers is named once.
    expect(body).toContain('queue of calls');
    expect((await people.viewer.get('/admin/')).body).not.toContain('Start calling');
  });
});

describe('pressing “I telephoned” twice', () => {
  it('is one check, and the page says that it is done', async () => {
    const { body } = await people.admin.get(entry);
    const form = {
      act: 'verify',
      seen: seen(body),
      'seen-check': /name="seen-check" value="([^"]*)"/.exec(body)?.[1] ?? '',
      method: 'telephone',
    };
    const checks = () =>
      site
        .listEvents()
        .filter(({ action, subject }) => action === 'contact.verify' && subject.endsWith('council-harrow'))
        .length;
    const before = checks();
    const first = await people.admin.post(entry, form);
    expect(first.location).toMatch(/done=verified.*#saved$/);
    expect((await people.admin.post(entry, form)).location).toContain('done=verified');
    const after = (await people.admin.get(first.location?.replace(/#.*/, '') ?? '')).body;
    expect(after).toContain('Checked today by telephone');
    expect(after).toContain('Undo this check');
    expect(after.replace(/\s+/g, ' ')).toMatch(/Next to ring: ?<a href="\/admin\/calls\//);
    expect(checks()).toBe(before + 1);
  });
});
