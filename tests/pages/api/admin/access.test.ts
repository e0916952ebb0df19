/** Every route and method of the admin API against every kind of caller. A new file or method without a row fails. */
import { count } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../../db/audit/audit-chain.ts';
import type { Database } from '../../../../db/client.ts';
import { boardRevisions } from '../../../../db/schema/board.ts';
import { contactRevisions, verifications } from '../../../../db/schema/contacts.ts';
import { adminApi } from '../../../../src/admin-api/api.ts';
import { routeOfEndpoint } from '../../../../src/admin-api/endpoint.ts';
import { saveBoardRecord } from '../../../../src/use-cases/board/save-board-record.ts';
import { seededDatabase } from '../../../support/database.ts';
import {
  type AdminApiClient,
  type ApiCall,
  adminApiClient,
  listEndpointFiles,
} from '../../../support/forms/admin-api.ts';
import { acting } from '../../../support/people/acting.ts';

/** Hackney is in the editor's area, both by itself and through its police area; Lambeth is in neither. */
const inside = 'demo-council-hackney';
const outside = 'demo-council-lambeth';

const callers = {
  'no key': undefined,
  'a key that is none': 'lmsc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'an expired key': 'expired',
  viewer: 'viewer',
  'editor in area': 'editor',
  'editor of the police area': 'police editor',
  'editor out of area': 'editor elsewhere',
  'editor without an area': 'editor of nothing',
  administrator: 'admin',
} as const;
type Caller = keyof typeof callers;

const noOne = { 'no key': 401, 'a key that is none': 401, 'an expired key': 401 } as const;
const anyKey = (status: number) => ({
  ...noOne,
  viewer: status,
  'editor in area': status,
  'editor of the police area': status,
  'editor out of area': status,
  'editor without an area': status,
  administrator: status,
});
const onlyAdministrators = (status: number) => ({ ...anyKey(403), administrator: status });
const editorsInArea = (status: number) => ({
  ...onlyAdministrators(status),
  'editor in area': status,
  'editor of the police area': status,
});

interface Row {
  readonly call: ApiCall;
  readonly status: Readonly<Record<Caller, number>>;
}

const contactRoute = '/api/admin/contacts/[id]';
const ifMatch = { 'If-Match': '"1"' };
const telephone = '020 7946 0777';
const created = {
  kind: 'council_lead',
  role: 'Lead',
  organisation: 'Council',
  boroughs: ['E09000012'],
  telephone,
};

const boardRoute = '/api/admin/board/[id]';
const boardId = 'member-example-council';
const another = { organisation: 'Another Council' };
const boardMember = { kind: 'member', state: 'published', values: { organisation: 'Example Council' } };

/** By method and route; several rows where what is asked for matters. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'GET /api/admin/contacts': [
    { call: { method: 'GET', route: '/api/admin/contacts' }, status: anyKey(200) },
    { call: { method: 'HEAD', route: '/api/admin/contacts' }, status: anyKey(200) },
  ],
  'POST /api/admin/contacts': [
    {
      call: { method: 'POST', route: '/api/admin/contacts', body: created },
      status: onlyAdministrators(201),
    },
  ],
  'GET /api/admin/board': [
    { call: { method: 'GET', route: '/api/admin/board' }, status: onlyAdministrators(200) },
  ],
  'POST /api/admin/board': [
    {
      call: { method: 'POST', route: '/api/admin/board', body: { ...boardMember, values: another } },
      status: onlyAdministrators(201),
    },
  ],
  'GET /api/admin/board/[id]': [
    { call: { method: 'GET', route: boardRoute, id: boardId }, status: onlyAdministrators(200) },
  ],
  'PATCH /api/admin/board/[id]': [
    {
      call: {
        ...{ method: 'PATCH', route: boardRoute, id: boardId },
        ...{ headers: ifMatch, body: { values: { role: 'Chair' } } },
      },
      status: onlyAdministrators(200),
    },
  ],
  'GET /api/admin/contacts/[id]': [
    { call: { method: 'GET', route: contactRoute, id: inside }, status: anyKey(200) },
    { call: { method: 'GET', route: contactRoute, id: 'none' }, status: anyKey(404) },
  ],
  'PATCH /api/admin/contacts/[id]': [
    {
      call: { method: 'PATCH', route: contactRoute, id: inside, headers: ifMatch, body: { notes: 'New' } },
      status: editorsInArea(200),
    },
    {
      call: { method: 'PATCH', route: contactRoute, id: inside, headers: ifMatch, body: { telephone } },
      status: { ...editorsInArea(202), administrator: 200 },
    },
    {
      call: {
        method: 'PATCH',
        route: contactRoute,
        id: inside,
        headers: ifMatch,
        body: { status: 'vacant' },
      },
      status: editorsInArea(200),
    },
    {
      call: {
        method: 'PATCH',
        route: contactRoute,
        id: inside,
        headers: ifMatch,
        body: { status: 'retired' },
      },
      status: onlyAdministrators(200),
    },
    {
      call: {
        method: 'PATCH',
        route: contactRoute,
        id: inside,
        headers: ifMatch,
        body: { boroughs: ['E09000012', 'E09000022'] },
      },
      status: onlyAdministrators(200),
    },
    {
      call: {
        method: 'PATCH',
        route: contactRoute,
        id: inside,
        headers: ifMatch,
        body: { allLondon: true, boroughs: [] },
      },
      status: onlyAdministrators(200),
    },
    {
      call: { method: 'PATCH', route: contactRoute, id: outside, headers: ifMatch, body: { notes: 'New' } },
      status: { ...onlyAdministrators(200), 'editor out of area': 200 },
    },
    {
      call: {
        method: 'PATCH',
        route: contactRoute,
        id: 'line-999',
        headers: ifMatch,
        body: { notes: 'New' },
      },
      status: onlyAdministrators(200),
    },
    {
      call: { method: 'PATCH', route: contactRoute, id: inside, body: { notes: 'New' } },
      status: {
        ...onlyAdministrators(428),
        ...editorsInArea(428),
        'editor out of area': 428,
        'editor without an area': 428,
      },
    },
  ],
  'POST /api/admin/contacts/[id]/verifications': [
    {
      call: {
        method: 'POST',
        route: '/api/admin/contacts/[id]/verifications',
        id: inside,
        body: { method: 'telephone' },
      },
      status: editorsInArea(201),
    },
    {
      call: {
        method: 'POST',
        route: '/api/admin/contacts/[id]/verifications',
        id: outside,
        body: { method: 'telephone' },
      },
      status: { ...onlyAdministrators(201), 'editor out of area': 201 },
    },
  ],
  'GET /api/admin/audit': [
    { call: { method: 'GET', route: '/api/admin/audit' }, status: onlyAdministrators(200) },
  ],
  'GET /api/admin/openapi.json': [
    {
      call: { method: 'GET', route: '/api/admin/openapi.json' },
      status: { ...anyKey(200), 'no key': 200, 'a key that is none': 200, 'an expired key': 200 },
    },
  ],
};

const everyMethod = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const operations = Object.entries(adminApi).flatMap(([route, methods]) =>
  Object.keys(methods).map((method) => `${method} ${route}`),
);

let database: Database;
let client: AdminApiClient;
let keys: ReadonlyMap<string, string>;

beforeEach(async () => {
  database = seededDatabase();
  client = await adminApiClient(database);
  saveBoardRecord(acting(database), { ...boardMember, kind: 'member', state: 'published' });
  const before = client.now;
  client.now = new Date('2026-11-01T12:00:00Z');
  const expired = client.makeKey('admin', [], '2026-11-20');
  client.now = before;
  keys = new Map([
    ['expired', expired],
    ['viewer', client.makeKey('viewer')],
    ['editor', client.makeKey('editor', ['E09000012'])],
    ['police editor', client.makeKey('editor', ['CE'])],
    ['editor elsewhere', client.makeKey('editor', ['E09000022', 'E09000028'])],
    ['editor of nothing', client.makeKey('editor')],
    ['admin', client.makeKey('admin')],
  ]);
});

function keyOf(caller: Caller): string | undefined {
  const name = callers[caller];
  return name === undefined ? undefined : (keys.get(name) ?? name);
}

function countStates(): number {
  const revisions = database.select({ count: count() }).from(contactRevisions).get()?.count ?? 0;
  const board = database.select({ count: count() }).from(boardRevisions).get()?.count ?? 0;
  return board + (revisions + (database.select({ count: count() }).from(verifications).get()?.count ?? 0));
}

describe('the files of the admin API', () => {
  it('are all made by the one function, for their own route, and export nothing else', async () => {
    const files = await listEndpointFiles();
    expect(files.map(({ pattern }) => pattern)).toEqual(Object.keys(adminApi).toSorted());
    for (const { pattern, exports } of files) {
      expect(Object.keys(exports).toSorted(), pattern).toEqual(['ALL', 'prerender']);
      expect(exports.prerender, pattern).toBe(false);
      expect(routeOfEndpoint(exports.ALL as never), pattern).toBe(pattern);
    }
  });

  it('have a row below for each operation', () => {
    expect(Object.keys(rows).toSorted()).toEqual(operations.toSorted());
  });
});

describe.each(
  Object.entries(rows).flatMap(([name, list]) => list.map((row, index) => ({ name, row, index }))),
)('$name, row $index', ({ row }) => {
  it.each(Object.keys(callers) as Caller[])('answers %s as the table says', async (caller) => {
    const before = countStates();
    const eventsBefore = listAuditEvents(database, { limit: 1 }).events[0]?.id ?? 0;
    const response = await client.call({ ...row.call, key: keyOf(caller) });
    expect(response.status, await response.clone().text()).toBe(row.status[caller]);
    if (response.status === 401) expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    const isWritten = row.call.method !== 'GET' && [200, 201].includes(response.status);
    expect(countStates() > before).toBe(isWritten && row.call.method !== 'HEAD');
    const [event] = listAuditEvents(database, { limit: 1 }).events;
    const isOnRecord = (event?.id ?? 0) > eventsBefore;
    if (response.status === 403)
      expect([isOnRecord, event?.action]).toEqual([true, expect.stringMatching(/refuse/)]);
    if (response.status === 401) expect([isOnRecord, event?.action]).toEqual([true, 'key.refuse']);
    if (isWritten && row.call.method !== 'HEAD') expect(isOnRecord).toBe(true);
    expect(verifyAuditChain(database).isWhole).toBe(true);
    expect(client.logged).toEqual([]);
  });
});

describe('other methods', () => {
  it('are refused everywhere with what is allowed', async () => {
    for (const [route, methods] of Object.entries(adminApi)) {
      const known = Object.keys(methods);
      for (const method of everyMethod) {
        if (known.includes(method) || (method === 'HEAD' && known.includes('GET'))) continue;
        const response = await client.call({ method, route, id: inside, key: keys.get('admin') });
        expect([route, method, response.status]).toEqual([route, method, 405]);
        expect(response.headers.get('Allow')?.split(', ')).toEqual(expect.arrayContaining(known));
      }
    }
  });

  it('cannot be asked for in a header or the query', async () => {
    const headers = { 'X-HTTP-Method-Override': 'PATCH', 'X-Method-Override': 'PATCH', 'If-Match': '"1"' };
    for (const search of ['', '?_method=PATCH']) {
      const before = countStates();
      const response = await client.call({
        method: 'POST',
        route: contactRoute,
        id: inside,
        search,
        headers,
        key: keys.get('admin'),
        body: { notes: 'New', _method: 'PATCH' },
      });
      expect(response.status).toBe(405);
      expect(countStates()).toBe(before);
    }
  });
});

describe('a key', () => {
  it.each([
    ['in a cookie', { Cookie: `Authorization=Bearer%20KEY; key=KEY` }],
    ['as a password', { Authorization: 'Basic KEY' }],
    ['without its scheme', { Authorization: 'KEY' }],
    ['with something after it', { Authorization: 'Bearer KEY, Bearer KEY' }],
  ])('counts for nothing %s', async (_, template) => {
    const headers = Object.fromEntries(
      Object.entries(template).map(([name, value]) => [
        name,
        value.replaceAll('KEY', keys.get('admin') ?? ''),
      ]),
    );
    const response = await client.call({ method: 'GET', route: '/api/admin/contacts', headers });
    expect(response.status).toBe(401);
  });

  it('is slowed down when it calls too often, and told for how long', async () => {
    let response = await client.call({
      method: 'GET',
      route: contactRoute,
      id: 'none',
      key: keys.get('viewer'),
    });
    for (let call = 0; call < 400 && response.status !== 429; call += 1)
      response = await client.call({
        method: 'GET',
        route: contactRoute,
        id: 'none',
        key: keys.get('viewer'),
      });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    client.now = new Date(client.now.getTime() + 60_000);
    const later = await client.call({
      method: 'GET',
      route: contactRoute,
      id: 'none',
      key: keys.get('viewer'),
    });
    expect(later.status).toBe(404);
  });

  it('that does not work is put on record, but only so many times a minute', async () => {
    const eventsBefore = listAuditEvents(database, { limit: 1 }).events[0]?.id ?? 0;
    client.now = new Date('2026-11-21T13:00:00Z');
    for (let call = 0; call < 30; call += 1)
      await client.call({ method: 'GET', route: '/api/admin/contacts', key: `lmsc_${call}` });
    const { events } = listAuditEvents(database, { limit: 50, actor: 'anonymous' });
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(10);
    expect(JSON.stringify(events)).not.toContain('lmsc_');
    expect((events[0]?.id ?? 0) - eventsBefore).toBe(events.length);
  });
});
