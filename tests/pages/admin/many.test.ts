/** The list of contacts and acts on many, over HTTP: filters, what is kept of them, the export, and what is shown to whom. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContact } from '../../../db/contacts/contacts.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { tickField } from '../../../src/domain/group-acts/tick-boxes.ts';
import { type AdminSite, type SignedInClient, startAdminSite } from '../../support/sites/admin-site.ts';

let site: AdminSite;
let admin: SignedInClient;
let editor: SignedInClient;
let editorOfHackney: SignedInClient;
let viewer: SignedInClient;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  admin = await site.signedIn('admin');
  editor = await site.signedIn('editor', ['E09000022']);
  editorOfHackney = await site.signedIn('editor', ['E09000012']);
  viewer = await site.signedIn('viewer');
});
afterAll(() => site?.stop());

const hackney = 'demo-council-hackney';
const harrow = 'demo-council-harrow';
const list = '/admin/contacts/';
const together = '/admin/contacts/together/';
const textOf = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const linksIn = (body: string) => body.match(/https?:[^\s<"]*\/confirm\/[^\s<"]+/g) ?? [];
/** The entries that can be ticked, each once. */
const rowsOf = (body: string) => [
  ...new Set([...body.matchAll(/type="checkbox"[^>]* name="entry" value="([^"]+)"/g)].map(([, id]) => id)),
];

it('the press that assigns sends who is chosen beside it', async () => {
  const { body } = await admin.get(`${together}?what=assign&${tickField}=${hackney}`);
  const form = body.split('<form').find((part) => part.includes('name="entries"')) ?? '';
  expect(form.split('</form>')[0]).toMatch(/<select[^>]*name="to"/);
  expect(form.split('</form>')[0]).toContain('formmethod="get"');
});

describe('the list', () => {
  it('finds by the boroughs that entries serve, and by a check that is due', async () => {
    const { body } = await admin.get(`${list}?text=lambeth&kind=police_spoc`);
    expect(rowsOf(body)).toEqual(['demo-police-as']);
    const due = await admin.get(`${list}?due=overdue&kind=council_lead&checked=yes`);
    expect(rowsOf(due.body)).toContain(harrow);
    expect(rowsOf(due.body)).not.toContain(hackney);
  });

  it('shows its filter without a press, and offers what this person may do', async () => {
    const { body } = await viewer.get(list);
    expect(body).toContain('name="due"');
    for (const what of ['verify', 'ask', 'assign', 'retire']) expect(body).not.toContain(`value="${what}"`);
    expect(body).toContain('value="export"');
    expect((await editor.get(list)).body).not.toContain('value="retire"');
    expect((await admin.get(list)).body).toContain('value="retire"');
  });

  it('keeps a filter under a name, and lists it for this person alone', async () => {
    const query = 'kind=council_lead&due=30';
    const kept = await admin.post(`${list}?${query}`, { act: 'save-filter', name: 'Councils soon', query });
    expect(kept.location).toBe(`${list}?${query}&done=filter-kept`);
    expect((await admin.get(list)).body).toContain('Councils soon');
    expect((await viewer.get(list)).body).not.toContain('Councils soon');
    const nameless = await admin.post(`${list}?${query}`, { act: 'save-filter', name: ' ', query });
    expect([nameless.status, nameless.body.includes('Give the filter a name.')]).toEqual([400, true]);
    await admin.post(list, { act: 'delete-filter', name: 'Councils soon' });
    expect((await admin.get(list)).body).not.toContain('Councils soon');
  });
});

describe('the export', () => {
  const ids = async (query: string) => {
    const { body, headers } = await admin.get(`/admin/export.csv${query}`);
    const lines = body.split('\r\n').filter((line) => line.includes('demo-'));
    return {
      ids: lines.map((line) => /demo-[a-z-]+/.exec(line)?.[0]),
      name: headers.get('content-disposition'),
    };
  };

  it('follows the filter, or the ticks', async () => {
    const filtered = await ids('?kind=council_lead&borough=E09000012');
    expect(filtered.ids).toEqual([hackney]);
    expect(filtered.name).toContain('-part-');
    expect((await ids(`?entry=${harrow}&entry=${hackney}&what=export`)).ids.toSorted()).toEqual([
      hackney,
      harrow,
    ]);
    const all = await ids(`?entry=${harrow}&all=yes&kind=council_lead&borough=E09000012`);
    expect(all.ids).toEqual([hackney]);
  });
});

describe('many at once', () => {
  it('is previewed entry by entry, done as shown, and taken back', async () => {
    const before = findContact(site.database, harrow)?.verification;
    const preview = await admin.get(`${together}?what=verify&entry=${harrow}&entry=demo-police-nw`);
    expect(preview.body).toContain('Record 1 check');
    expect(preview.body).toContain('Nobody holds this post');
    const entries = /name="entries" value="([^"]+)"/.exec(preview.body)?.[1] ?? '';
    expect(entries).toBe(`${harrow}:1:`);
    const done = await admin.post(together, { act: 'verify', entries });
    expect(done.location).toMatch(
      /^\/admin\/contacts\/together\/[0-9a-f-]{36}\/\?done=together-verified&request=\d+$/,
    );
    const path = done.location?.split('?')[0] ?? '';
    expect((await admin.get(path)).body).toContain('Take it back, all 1');
    expect((await viewer.post(path, { act: 'undo' })).status).toBe(403);
    expect((await editor.post(path, { act: 'undo' })).status).toBe(403);
    expect((await admin.post(path, { act: 'undo' })).location).toContain('done=together-undone');
    expect(findContact(site.database, harrow)?.verification).toEqual(before);
    const again = await admin.post(path, { act: 'undo' });
    expect([again.status, again.body.includes('It was taken back already')]).toEqual([409, true]);
  });

  it('says which entries were left out because of what somebody recorded after the preview', async () => {
    const barnet = 'demo-council-barnet';
    const { body } = await admin.get(`${together}?what=verify&entry=${barnet}&entry=demo-council-camden`);
    const entries = /name="entries" value="([^"]+)"/.exec(body)?.[1] ?? '';
    await admin.post(`/admin/contacts/${barnet}/`, { act: 'unreachable', seen: '1' });
    const done = await admin.post(together, { act: 'verify', entries });
    expect(done.location).toContain(`/?leftOut=1&left=${barnet}&done=together-verified`);
    const after = (await admin.get(done.location ?? '')).body;
    expect(after).toContain('Left out: 1 entry');
    expect(after).toContain('Somebody recorded meanwhile that nobody can be reached there.');
    expect(findContact(site.database, barnet)?.unreachableSinceOn).not.toBeNull();
    const none = await admin.post(together, { act: 'verify', entries });
    expect(none.status).toBe(409);
    expect(none.body).toContain('Why nothing was done');
    expect(none.body).toContain('Somebody recorded meanwhile that nobody can be reached there.');
    expect(none.body).toContain('out of date for readers, since nobody could be reached there on');
    const again = /name="entries" value="([^"]+)"/.exec(none.body)?.[1] ?? '';
    expect((await admin.post(together, { act: 'verify', entries: again })).status).toBe(303);
    expect(findContact(site.database, barnet)?.unreachableSinceOn).toBeNull();
  });

  it('takes everything that a filter shows, and says so when nothing is ticked', async () => {
    const all = await admin.get(`${together}?what=ask&all=yes&kind=council_lead&freshness=due`);
    expect(all.body).toMatch(/links? to copy instead of\s+1 mail,/);
    expect((await admin.get(`${together}?what=ask`)).body).toContain('No entry is ticked');
    const none = await admin.post(together, { act: 'retire', entries: 'nonsense' });
    expect([none.status, none.body.includes('No entry is ticked')]).toEqual([400, true]);
  });

  it('says to an editor what is outside their areas, and does not offer to retire', async () => {
    const { body } = await editor.get(`${together}?what=verify&entry=${harrow}&entry=demo-council-lambeth`);
    expect(body).toContain('Record 1 check');
    expect(body).toContain('outside the areas assigned to you');
    expect((await editor.get(`${together}?what=retire&entry=${harrow}`)).body).toContain(
      'Your role may not do this',
    );
  });
});

describe('what serves all London', () => {
  it('is left out by a filter, which the export follows', async () => {
    const both = rowsOf((await admin.get(`${list}?borough=bexley`)).body);
    expect(both.length).toBeGreaterThan(20);
    const own = rowsOf((await admin.get(`${list}?borough=E09000004&own=yes`)).body);
    expect(own).toContain('demo-council-bexley');
    expect(own.length).toBeLessThan(10);
    expect(own).not.toContain('line-999');
    const csv = (await admin.get('/admin/export.csv?borough=bexley&own=yes')).body;
    expect(csv.trim().split('\r\n').length - 1).toBe(own.length);
  });

  it.each([
    ['the whole list', () => 'borough=E09000004&all=yes'],
    ['ticked ones', () => `${tickField}=demo-council-bexley&${tickField}=line-salvation-army`],
  ])('is named before a check of %s is recorded, and left out in one press', async (_, query) => {
    const { body } = await admin.get(`${together}?what=verify&${query()}`);
    expect(textOf(body)).toMatch(/\d+ of these \d+ serves? all of London/);
    const href =
      /href="([^"]+)"[^>]*>\s*Leave out the \d+ that/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const rest = (await admin.get(href)).body;
    expect(textOf(rest)).toContain('Record a check in person');
    expect(rest).toContain('/admin/contacts/demo-council-bexley/');
    expect(rest).not.toContain('id="all-london"');
  });
});

describe('a choice in the address that is none', () => {
  it.each([
    [`${list}?borough=xyz`, 'There is no borough “xyz”'],
    [`${list}?borough=E09000099`, 'There is no borough “E09000099”'],
    [`${list}?kind=pirates`, '“pirates” is none of the choices of “Kind”'],
    ['/admin/calls/?borough=xyz', 'There is no borough “xyz”'],
    ['/admin/calls/?within=8', '“8” is none of the choices of “Due”'],
    [`${together}?what=verify&all=yes&borough=xyz`, 'There is no borough “xyz”'],
    ['/admin/export.csv?borough=xyz', 'There is no borough “xyz”'],
  ])('%s is told, and nothing is listed', async (path, words) => {
    const { status, body } = await admin.get(path);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(words);
    expect(rowsOf(body)).toEqual([]);
    expect(body).not.toContain('name="entries"');
    expect(textOf(body)).not.toContain('Start calling');
  });

  it('leads to the boroughs that there are, with the rest of the filter', async () => {
    const { body } = await admin.get(`${list}?borough=xyz&kind=council_lead`);
    expect(body.replaceAll('&amp;', '&')).toMatch(
      /href="[^"]*kind=council_lead&borough=E09000022"|href="[^"]*borough=E09000022&kind=council_lead"/,
    );
    const calls = await admin.get('/admin/calls/?borough=xyz');
    expect(calls.body).toContain('?borough=E09000022');
  });

  it('the address of one call, and the sheet, lead to the page that says so', async () => {
    for (const path of ['/admin/calls/demo-council-harrow/?borough=xyz', '/admin/calls/sheet/?borough=xyz'])
      expect((await admin.get(path)).location).toBe('/admin/calls/?borough=xyz');
  });

  it('a slug is none of them', async () => {
    const { body } = await admin.get('/admin/calls/?borough=lambeth');
    expect(body).toMatch(/<option value="E09000022"[^>]*selected/);
  });
});

describe('without a mail server', () => {
  it('the preview promises links, the press shows each once, and they work', async () => {
    const path = `${together}?what=ask&${tickField}=demo-council-sutton&${tickField}=${harrow}`;
    const preview = await admin.get(path);
    expect(textOf(preview.body)).toContain(
      'Mail is not set up, so nothing is sent: 2 links to copy instead of',
    );
    expect(textOf(preview.body)).not.toContain('Send 2 mails');
    const entries = /name="entries" value="([^"]+)"/.exec(preview.body)?.[1] ?? '';
    const made = await admin.post(path, { act: 'ask', entries });
    expect(textOf(made.body)).toContain('Nothing was sent, because mail is not set up here.');
    expect(textOf(made.body)).not.toContain('on their way');
    const links = linksIn(made.body);
    expect(links).toHaveLength(2);
    for (const link of links)
      expect((await site.visitor().get(new URL(link).pathname)).body).toMatch(/Sutton|Harrow/);
    const done = /href="(\/admin\/contacts\/together\/[^"]+)"/.exec(made.body)?.[1] ?? '';
    expect(linksIn((await admin.get(done)).body)).toEqual([]);
  });

  it('a call that asks for mail shows the link, leads on, and is taken back there', async () => {
    const path = '/admin/calls/demo-council-barnet/';
    const { body } = await admin.get(path);
    expect(textOf(body)).toContain('Mail is not set up: you get the link');
    const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? '';
    const asked = await admin.post(path, { act: 'asked-for-mail', seen, note: '' });
    expect(asked.status).toBe(200);
    expect(textOf(asked.body)).not.toContain('on its way');
    const [link = ''] = linksIn(asked.body);
    const confirmPath = new URL(link).pathname;
    expect((await site.visitor().get(confirmPath)).body).toContain('Barnet');
    expect(linksIn((await admin.get(path)).body)).toEqual([]);
    const call = /name="call" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
    expect((await admin.post(path, { act: 'undo', call })).location).toContain('done=call-undone');
    expect((await site.visitor().get(confirmPath)).body).not.toContain('name="answer"');
  });

  it('the first page says so to administrators, until it is set up', async () => {
    expect(textOf((await admin.get('/admin/')).body)).toContain(
      'Mail is not set up, so no reminder goes out.',
    );
    expect(textOf((await editor.get('/admin/')).body)).not.toContain('Mail is not set up');
  });
});

describe('one entry', () => {
  const path = `/admin/contacts/${hackney}/`;
  it('is asked now, once, and assigned', async () => {
    const before = textOf((await admin.get(path)).body);
    expect(before).toContain('Mail is not set up, so nothing is sent.');
    const asked = await admin.post(path, { act: 'ask', seen: '1' });
    expect(textOf(asked.body)).toContain('Nothing was sent, because mail is not set up here.');
    const [link = ''] = linksIn(asked.body);
    expect((await site.visitor().get(new URL(link).pathname)).body).toContain('Hackney');
    const after = await admin.get(path);
    expect(linksIn(after.body)).toEqual([]);
    expect(textOf(after.body)).not.toContain('Make the link');
    expect(after.body).toContain('It was asked on');
    expect((await editorOfHackney.post(path, { act: 'ask', seen: '1' })).status).toBe(409);
    const id = /<option value="([^"]+)">The admin/.exec(after.body)?.[1] ?? '';
    expect((await admin.post(path, { act: 'assign', to: id })).location).toContain('done=contact-assigned');
    expect(rowsOf((await admin.get(`${list}?assigned=me`)).body)).toEqual([hackney]);
  });

  it('goes with many to whoever is chosen with the press, also what the preview left out', async () => {
    const page = await admin.get(`${together}?what=assign&entry=${hackney}&entry=${harrow}`);
    expect(textOf(page.body)).toContain('They look after it already.');
    const entries = /name="entries" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const hackneys = /<option value="([^"]+)"[^>]*>The editor/.exec((await admin.get(path)).body)?.[1] ?? '';
    const { location } = await admin.post(together, { act: 'assign', entries, to: hackneys });
    const done = textOf((await admin.get(location ?? '')).body);
    expect(done).toContain('Assigned: 1 entry');
    expect(done).toMatch(/Left out: 1 entry .*Harrow.* could not check it\. .*still does\./);
    const { contacts } = readAssignments(site.database);
    expect([contacts.get(hackney), contacts.get(harrow)]).toEqual([hackneys, undefined]);
  });

  it('tells an editor elsewhere why it has no buttons, and who may', async () => {
    const { body } = await editor.get(path);
    expect(body).toContain('You can read this entry but not change it. It serves Hackney');
    expect(body).toContain('Who can: The admin');
    expect((await viewer.get(path)).body).not.toContain('You can read this entry but not change it');
  });
});

describe('the search', () => {
  it('shows each group to those who may read it, and what was typed as text', async () => {
    const { body } = await admin.get('/admin/search/?q=Southwalk');
    expect(body).toContain('Entries that serve Southwark');
    const named = `/admin/search/?q=${encodeURIComponent(viewer.email)}`;
    expect((await admin.get(named)).body).toContain('People with an account');
    expect((await viewer.get(named)).body).not.toContain('People with an account');
    const hostile = `/admin/search/?q=${encodeURIComponent('"><script>alert(1)</script>')}`;
    expect((await admin.get(hostile)).body).not.toContain('"><script>alert');
  });
});

describe('tick boxes in other lists', () => {
  it('stand beside entries alone, name them, and lead to the same preview', async () => {
    const { body } = await admin.get('/admin/search/?q=Lambeth');
    expect(rowsOf(body)).toContain('demo-council-lambeth');
    expect(body).toContain('aria-label="Tick London Borough of Lambeth, ');
    const form = /<form[^>]*id="ticked"[\s\S]*?<\/form>/.exec(body)?.[0] ?? '';
    expect(form).toContain(`action="${together}"`);
    expect(form).toContain('name="back" value="/admin/search/?q=Lambeth"');
    expect(form).not.toContain('name="all"');
    const people = await admin.get(`/admin/search/?q=${encodeURIComponent('viewer@')}`);
    expect(rowsOf(people.body)).toEqual([]);
    expect(people.body).not.toContain('id="ticked"');
  });

  it('offer what this person may do', async () => {
    const { body } = await viewer.get('/admin/search/?q=Lambeth');
    for (const what of ['verify', 'ask', 'assign', 'retire']) expect(body).not.toContain(`value="${what}"`);
    expect(body).toContain('value="export"');
  });

  it('lead back to a list of the site alone', async () => {
    const preview = (back: string) =>
      admin.get(`${together}?what=verify&entry=${harrow}&back=${encodeURIComponent(back)}`);
    expect((await preview('/admin/calls/?who=mine')).body).toContain('href="/admin/calls/?who=mine"');
    for (const back of [
      'https://example.org/',
      '//example.org/',
      '/admin/calls/../x',
      'javascript:alert(1)',
    ]) {
      const { body } = await preview(back);
      expect(body).not.toContain(`href="${back}"`);
      expect(body).toContain('href="/admin/contacts/?"');
    }
  });
});

it('a borough is given to somebody who could check its entries', async () => {
  const path = '/admin/contacts/assigned/';
  const { body } = await admin.get(path);
  const lambeth = /id="to-E09000022"[\s\S]*?<\/select>/.exec(body)?.[0] ?? '';
  expect(lambeth).toContain('The editor');
  const harrowChoices = /id="to-E09000015"[\s\S]*?<\/select>/.exec(body)?.[0] ?? '';
  expect(harrowChoices).not.toContain('The editor');
  const id = /value="([^"]+)"[^>]*>\s*The editor/.exec(lambeth)?.[1] ?? '';
  const saved = await admin.post(path, {
    act: 'assign',
    boroughs: 'E09000022',
    'seen-E09000022': '',
    'to-E09000022': id,
  });
  expect(saved.location).toContain('done=boroughs-assigned');
  expect(rowsOf((await editor.get(`${list}?assigned=me`)).body)).toContain('demo-council-lambeth');
  const wrong = await admin.post(path, {
    act: 'assign',
    boroughs: 'E09000015',
    'seen-E09000015': '',
    'to-E09000015': id,
  });
  expect([wrong.status, wrong.body.includes('cannot check the entries')]).toEqual([400, true]);
});

it('what an editor looks after outside their new areas, nobody looks after, and the page says so', async () => {
  const options = (await admin.get(`/admin/contacts/${hackney}/`)).body;
  const id = /<option value="([^"]+)"[^>]*>The editor/.exec(options)?.[1] ?? '';
  await admin.post(`/admin/contacts/${hackney}/`, { act: 'assign', to: id });
  expect(readAssignments(site.database).contacts.get(hackney)).toBe(id);
  const path = `/admin/people/${id}/`;
  const seenAreas = /name="seen-areas" value="([^"]*)"/.exec((await admin.get(path)).body)?.[1] ?? '';
  const form = { act: 'save', 'seen-role': 'editor', role: 'editor', 'seen-areas': seenAreas };
  const { location } = await admin.post(path, { ...form, areas: 'E09000015' });
  expect((await admin.get(location ?? '')).body).toContain(
    'Nobody looks after what they looked after elsewhere.',
  );
  expect(readAssignments(site.database).contacts.has(hackney)).toBe(false);
});
