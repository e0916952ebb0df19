/** The admin API as the design describes it, asked of its endpoints one by one. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../db/client.ts';
import { nationalLineReferences } from '../../../../db/reference/national-lines.ts';
import { recordCall } from '../../../../src/use-cases/calls/record-call.ts';
import { retireContact } from '../../../../src/use-cases/contacts/change/retire-contact.ts';
import { seededContactCount, seededDatabase } from '../../../support/database.ts';
import { type AdminApiClient, adminApiClient } from '../../../support/forms/admin-api.ts';
import { wholeContact as whole } from '../../../support/forms/admin-api-calls.ts';
import { acting } from '../../../support/people/acting.ts';

let database: Database;
let client: AdminApiClient;
let keys: { readonly admin: string; readonly viewer: string };

beforeEach(async () => {
  database = seededDatabase();
  client = await adminApiClient(database);
  keys = { admin: client.makeKey('admin'), viewer: client.makeKey('viewer') };
});

const contact = '/api/admin/contacts/[id]';
const hackney = 'demo-council-hackney';
const telephone = '020 7946 0777';

describe('a contact', () => {
  it('takes leave with a stand-in: an administrator’s counts and keeps the check, an editor’s waits', async () => {
    const away = {
      fromOn: null,
      untilOn: '2026-12-03',
      standIn: { name: 'Duty desk', telephone: '020 7946 0001', email: null },
    };
    const patch = { method: 'PATCH', route: contact, id: hackney, headers: { 'If-Match': '"1"' } } as const;
    const editor = client.makeKey('editor', ['E09000012']);
    const waits = await client.call({ ...patch, key: editor, body: { away } });
    expect([waits.status, (await waits.json()).away]).toEqual([202, null]);
    const refused = await client.call({ ...patch, key: keys.admin, body: { away: { untilOn: 'soon' } } });
    expect(refused.status).toBe(422);
    const set = await client.call({ ...patch, key: keys.admin, body: { away } });
    expect(set.status).toBe(200);
    expect(await set.json()).toMatchObject({ revision: 2, away, freshness: 'verified' });
  });

  it('takes its source and its private notes, which a viewer’s key is not told', async () => {
    const source = { url: 'https://www.example.org/contacts', readOn: '2026-11-20', pageDatedOn: null };
    const patch = { method: 'PATCH', route: contact, id: hackney, key: keys.admin } as const;
    const body = { source, privateNotes: 'CANARY for colleagues' };
    const set = await client.call({ ...patch, headers: { 'If-Match': '"1"' }, body });
    expect([set.status, set.headers.get('ETag')]).toEqual([200, '"2.1"']);
    expect(await set.json()).toMatchObject({ ...body, freshness: 'verified' });
    const noted = await client.call({
      ...patch,
      headers: { 'If-Match': '"2.1"' },
      body: { privateNotes: 'CANARY, too' },
    });
    expect([noted.status, noted.headers.get('ETag')]).toEqual([200, '"2.2"']);
    const cleared = { ...patch, headers: { 'If-Match': '"2.2"' }, body: { source: null } };
    for (const read of [{ id: hackney }, {}]) {
      const route = 'id' in read ? contact : '/api/admin/contacts';
      const search = 'id' in read ? '' : '?limit=100';
      const bodyFor = async (key: string) =>
        (await client.call({ method: 'GET', route, search, key, ...read })).text();
      expect(await bodyFor(client.makeKey('editor', ['E09000012']))).toContain('CANARY, too');
      const seen = await bodyFor(keys.viewer);
      expect(seen).toContain(source.url);
      expect(seen).not.toContain('CANARY');
      expect(seen).not.toContain('privateNotes');
    }
    expect(await (await client.call(cleared)).json()).toMatchObject({ source: null });
  });

  it('comes with the calls that were made to it, which a viewer’s key is not told', async () => {
    recordCall(acting(database), {
      contactId: hackney,
      seenRevision: 1,
      outcome: 'no-answer',
      note: 'CANARY at lunch',
      nextTry: { on: '2026-11-23', at: '10:00' },
    });
    const read = (key: string) => client.call({ method: 'GET', route: contact, id: hackney, key });
    expect(await (await read(keys.admin)).json()).toMatchObject({
      calls: [{ outcome: 'no-answer', note: 'CANARY at lunch', nextTryOn: '2026-11-23', withdrawnAt: null }],
    });
    const seen = await (await read(keys.viewer)).text();
    expect(seen).not.toMatch(/CANARY|"calls"/);
  });

  it('whose private notes two write at once keeps the first, and the other is told with both versions', async () => {
    const write = (privateNotes: string, tag: string, more: object = {}) =>
      client.call({
        ...{ method: 'PATCH', route: contact, id: hackney, key: keys.admin },
        headers: { 'If-Match': tag },
        body: { privateNotes, ...more },
      });
    const [one, other] = await Promise.all([write('Rings on Mondays', '"1"'), write('Left in May', '"1"')]);
    expect([one.status, other.status]).toEqual([200, 412]);
    const told = await other.json();
    expect(told).toMatchObject({
      current: { revision: 1, privateNotes: 'Rings on Mondays' },
      attempted: { privateNotes: 'Left in May' },
      contested: ['privateNotes'],
    });
    const read = { method: 'GET', route: contact, id: hackney } as const;
    const now = (await client.call({ ...read, key: keys.admin })).headers.get('ETag') ?? '';
    expect([one.headers.get('ETag'), other.headers.get('ETag')]).toEqual([now, now]);
    // Who may not read the notes is not told that they change.
    expect((await client.call({ ...read, key: keys.viewer })).headers.get('ETag')).toBe('"1"');
    expect((await write('Left in May', '"1"', { notes: 'New' })).status).toBe(412);
    expect((await write('Rings on Mondays. Left in May', now, { notes: 'New' })).status).toBe(200);
    const late = await write('Mine', now, { notes: 'Newer' });
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      current: { privateNotes: 'Rings on Mondays. Left in May' },
      attempted: { notes: 'Newer', privateNotes: 'Mine' },
    });
  });

  it('has every field of the design', async () => {
    const response = await client.call({ method: 'GET', route: contact, id: hackney, key: keys.viewer });
    expect(response.headers.get('ETag')).toBe('"1"');
    expect(await response.json()).toMatchObject({
      id: hackney,
      revision: 1,
      kind: 'council_lead',
      role: expect.any(String),
      organisation: expect.any(String),
      boroughs: ['E09000012'],
      telephone: '020 7946 0268',
      email: expect.any(String),
      hours: { kind: 'periods' },
      notes: '',
      status: 'active',
      freshness: 'verified',
      lastVerifiedOn: expect.stringMatching(/^2026-/),
      nextDueOn: expect.stringMatching(/^202[67]-/),
    });
  });

  it('is created with what is left out filled in, and found at its Location', async () => {
    const made = await client.call({
      method: 'POST',
      route: '/api/admin/contacts',
      key: keys.admin,
      body: whole,
    });
    const body = await made.json();
    expect(body).toMatchObject({
      website: 'https://www.example.org/advice',
      hours: { periods: [{ days: ['mon', 'tue'] }] },
      freshness: 'verified',
      lastVerifiedOn: '2026-11-21',
      nextDueOn: '2027-02-19',
      person: { name: 'Role Title' },
    });
    expect(made.headers.get('Location')).toBe(`/api/admin/contacts/${body.id}`);
    const police = await client.call({
      method: 'POST',
      route: '/api/admin/contacts',
      key: keys.admin,
      body: { kind: 'police_spoc', role: 'SPOC', organisation: 'Police', policeArea: 'CE', telephone },
    });
    expect(await police.json()).toMatchObject({ boroughs: ['E09000012', 'E09000030'], freshness: 'lapsed' });
  });

  it('whose hours come as words is answered with how they are sent', async () => {
    const body = { ...whole, hours: '24/7' };
    const answer = await client.call({ method: 'POST', route: '/api/admin/contacts', key: keys.admin, body });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([
      { field: 'hours', message: expect.stringContaining('{"kind":"always"}') },
    ]);
  });

  it('that is stale is answered with both versions and what both changed', async () => {
    const patch = (revision: number, body: object) =>
      client.call({
        method: 'PATCH',
        route: contact,
        id: hackney,
        key: keys.admin,
        headers: { 'If-Match': `"${revision}"` },
        body,
      });
    expect((await patch(1, { notes: 'First', role: 'New role' })).status).toBe(200);
    const late = await patch(1, { notes: 'Second', organisation: 'New organisation' });
    expect(late.status).toBe(412);
    expect(late.headers.get('ETag')).toBe('"2"');
    expect(await late.json()).toMatchObject({
      current: { revision: 2, notes: 'First', role: 'New role' },
      attempted: {
        notes: 'Second',
        organisation: 'New organisation',
        role: 'Modern slavery lead, community safety team',
      },
      contested: ['notes'],
    });
  });

  it('that two change at the same moment is changed by one, and the other is told', async () => {
    const answers = await Promise.all(
      ['First', 'Second', 'Third'].map((notes) =>
        client.call({
          method: 'PATCH',
          route: contact,
          id: hackney,
          key: keys.admin,
          headers: { 'If-Match': '"1"' },
          body: { notes },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  it.each([
    ['W/"1"', 200],
    ['"9", "1"', 200],
    ['"1"x', 412],
    ['1', 412],
    ['"abc"', 412],
    ['', 412],
    ['*', 428],
  ])('with If-Match %s answers %i', async (tag, status) => {
    const headers = { 'If-Match': tag };
    const call = {
      method: 'PATCH',
      route: contact,
      id: hackney,
      key: keys.admin,
      headers,
      body: { notes: 'New' },
    };
    expect((await client.call(call)).status).toBe(status);
  });
});

describe('lists', () => {
  it('give everything once, page by page', async () => {
    const ids: string[] = [];
    let search = '?limit=10';
    for (let page = 0; page < 20; page += 1) {
      const response = await client.call({
        method: 'GET',
        route: '/api/admin/contacts',
        search,
        key: keys.viewer,
      });
      const { items, next } = await response.json();
      ids.push(...items.map((item: { id: string }) => item.id));
      if (next === null) break;
      search = `?limit=10&cursor=${next}`;
    }
    expect(ids).toHaveLength(seededContactCount);
    expect(new Set(ids).size).toBe(seededContactCount);
  });

  it('leave out retired contacts, unless they are asked for', async () => {
    retireContact(acting(database), { contactId: hackney, seenRevision: 1, successorId: null });
    const list = async (search: string) => {
      const call = { method: 'GET', route: '/api/admin/contacts', search, key: keys.viewer };
      const { items } = await (await client.call(call)).json();
      return items.map(({ id }: { id: string }) => id);
    };
    expect(await list('?limit=200')).not.toContain(hackney);
    expect(await list('?status=retired')).toEqual([hackney]);
  });

  it.each([
    ['?kind=national_line', nationalLineReferences.length],
    ['?status=vacant', 2],
    ['?freshness=overdue', 2],
    ['?freshness=vacant&kind=council_lead', 1],
    ['?borough=E09000012&kind=council_lead', 1],
    ['?borough=E09000012', nationalLineReferences.length + 2],
    ['?policeArea=CE', 1],
    ['?q=hackney', 1],
    ['?q=02079460268', 1],
    ['?q=0268', 1],
    ['?q=%2B44 20 7946 0268', 1],
    ['?q=zebra', 0],
  ])('%s finds %i', async (search, count) => {
    const response = await client.call({
      method: 'GET',
      route: '/api/admin/contacts',
      search,
      key: keys.viewer,
    });
    expect((await response.json()).items).toHaveLength(count);
  });

  it.each([
    '?limit=0',
    '?limit=201',
    '?limit=x',
    '?colour=red',
    '?kind=a&kind=b',
    '?cursor=%7B',
    '?cursor=MTIz',
  ])('%s is refused', async (search) => {
    const call = { method: 'GET', route: '/api/admin/contacts', search, key: keys.viewer };
    expect((await client.call(call)).status).toBe(400);
  });

  it.each(['from', 'until'])('of the audit trail says how a day is written (%s)', async (name) => {
    const call = { method: 'GET', route: '/api/admin/audit', search: `?${name}=29/11/2026`, key: keys.admin };
    const answer = await client.call(call);
    expect(answer.status).toBe(400);
    expect((await answer.json()).detail).toBe(`${name}: must be a real date, such as 2026-11-21`);
  });

  const audit = async (search: string) => {
    const answer = await client.call({ method: 'GET', route: '/api/admin/audit', search, key: keys.admin });
    return { status: answer.status, body: await answer.json() };
  };

  it('of the audit trail are asked by name as well as by id', async () => {
    const check = { method: 'POST', route: `${contact}/verifications`, id: hackney, key: keys.admin };
    expect((await client.call({ ...check, body: { method: 'telephone' } })).status).toBe(201);
    const byName = await audit('?actor=A+admin+of+the+tests&subject=Hackney');
    expect(byName.body.items).toMatchObject([{ action: 'contact.verify', subject: `contact:${hackney}` }]);
    const [{ actor, subject }] = byName.body.items;
    expect((await audit(`?actor=${actor}&subject=${subject}`)).body).toEqual(byName.body);
  });

  it.each([
    ['?actor=Nobody', 'actor', /^No person, key or job is called “Nobody”/],
    ['?subject=Nowhere', 'subject', /^Nothing is called “Nowhere”/],
    ['?from=2026-11-22&until=2026-11-21', 'until', /^The last day is before the first/],
  ])(
    'of the audit trail say what is wrong with %s, not that nobody did anything',
    async (search, field, message) => {
      const { status, body } = await audit(search);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ field, message: expect.stringMatching(message) }]);
    },
  );

  it('of the audit trail can be read to its beginning', async () => {
    const ids: number[] = [];
    let search = '?limit=2';
    for (let page = 0; page < 20; page += 1) {
      const { items, next } = await (
        await client.call({ method: 'GET', route: '/api/admin/audit', search, key: keys.admin })
      ).json();
      ids.push(...items.map((item: { id: number }) => item.id));
      if (next === null) break;
      search = `?limit=2&cursor=${next}`;
    }
    expect(ids).toEqual(ids.map((_, index) => ids.length - index));
    expect(ids.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a record of the Board', () => {
  const board = '/api/admin/board';

  it('with a field that its kind does not have is refused by the name of the field, and nothing is kept', async () => {
    const values = { organisation: 'Example Council', due_on: '2026-12-01' };
    const add = { method: 'POST', route: board, key: keys.admin } as const;
    const refused = await client.call({ ...add, body: { kind: 'member', state: 'published', values } });
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toEqual([
      {
        field: 'values.due_on',
        message: expect.stringMatching(/no field of a member. Its fields are organisation, role, since/),
      },
    ]);
    const added = await client.call({
      ...add,
      body: { kind: 'member', values: { organisation: 'Example Council' } },
    });
    expect(added.status).toBe(201);
    const { id } = await added.json();
    const patched = await client.call({
      ...{ method: 'PATCH', route: `${board}/[id]`, id, key: keys.admin, headers: { 'If-Match': '"1"' } },
      body: { values: { due_on: '2026-12-01' } },
    });
    expect(patched.status).toBe(422);
    const list = await (await client.call({ method: 'GET', route: board, key: keys.admin })).json();
    expect(list.items).toMatchObject([{ id, revision: 1, values: { organisation: 'Example Council' } }]);
  });
});
