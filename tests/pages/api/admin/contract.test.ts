/**
 * The admin API against its own OpenAPI description: every path, method and status that it names is called, every
 * answer is validated by a validator that is not ours, and no status comes that it does not name.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../db/client.ts';
import { systemPrincipal } from '../../../../src/domain/access.ts';
import { createContact } from '../../../../src/use-cases/contacts/create-contact.ts';
import { retireContact } from '../../../../src/use-cases/contacts/retire-contact.ts';
import { type AdminApiClient, type ApiCall, adminApiClient } from '../../../support/admin-api.ts';
import { seededDatabase, testNow } from '../../../support/database.ts';

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface Answer {
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

let database: Database;
let client: AdminApiClient;
let keys: { readonly admin: string; readonly editor: string; readonly viewer: string };
let description: Description;

beforeEach(async () => {
  database = seededDatabase();
  client = await adminApiClient(database);
  keys = {
    admin: client.makeKey('admin'),
    editor: client.makeKey('editor', ['E09000012']),
    viewer: client.makeKey('viewer'),
  };
  description = await (await client.call({ method: 'GET', route: '/api/admin/openapi.json' })).json();
});

const contact = '/api/admin/contacts/[id]';
const checks = '/api/admin/contacts/[id]/verifications';
const hackney = 'demo-council-hackney';
const first = { 'If-Match': '"1"' };
const telephone = '020 7946 0777';
const text = { 'Content-Type': 'text/plain' };
const long = JSON.stringify({ notes: 'x'.repeat(65 * 1024) });
const whole = {
  kind: 'support_service',
  role: 'Advice line',
  organisation: 'A charity',
  allLondon: true,
  telephone,
  email: 'advice@example.org',
  website: 'www.example.org/advice',
  hours: {
    kind: 'periods',
    periods: [{ days: ['tue', 'mon'], opens: '09:00', closes: '17:00' }],
    bankHolidays: 'closed',
  },
  notes: 'Ask for the duty worker.',
  person: { name: 'Role Title', consentOn: '2026-11-01' },
  checked: 'telephone',
};

type Key = 'admin' | 'editor' | 'viewer' | 'none' | 'spent';

/** One call for each status of each operation. */
const calls: readonly (readonly [
  operation: string,
  status: number,
  key: Key,
  call: Omit<ApiCall, 'route' | 'method'>,
])[] = [
  ['GET /api/admin/contacts', 200, 'viewer', { search: '?kind=police_spoc&status=active&limit=3' }],
  ['GET /api/admin/contacts', 400, 'viewer', { search: '?kind=nobody' }],
  ['GET /api/admin/contacts', 401, 'none', {}],
  ['GET /api/admin/contacts', 429, 'spent', {}],
  ['POST /api/admin/contacts', 201, 'admin', { body: whole }],
  ['POST /api/admin/contacts', 400, 'admin', { body: '{"kind":' }],
  ['POST /api/admin/contacts', 401, 'none', { body: whole }],
  ['POST /api/admin/contacts', 403, 'editor', { body: whole }],
  ['POST /api/admin/contacts', 413, 'admin', { body: long }],
  ['POST /api/admin/contacts', 415, 'admin', { body: whole, headers: text }],
  [
    'POST /api/admin/contacts',
    422,
    'admin',
    { body: { ...whole, telephone: '0800 121 700', colour: 'red' } },
  ],
  ['POST /api/admin/contacts', 429, 'spent', { body: whole }],
  [`GET ${contact}`, 200, 'viewer', { id: hackney }],
  [`GET ${contact}`, 401, 'none', { id: hackney }],
  [`GET ${contact}`, 404, 'viewer', { id: 'nobody' }],
  [`GET ${contact}`, 429, 'spent', { id: hackney }],
  [`PATCH ${contact}`, 200, 'admin', { id: hackney, headers: first, body: { telephone } }],
  [`PATCH ${contact}`, 202, 'editor', { id: hackney, headers: first, body: { telephone } }],
  [`PATCH ${contact}`, 400, 'admin', { id: hackney, headers: first, body: '[' }],
  [`PATCH ${contact}`, 401, 'none', { id: hackney, headers: first, body: { role: 'Lead' } }],
  [`PATCH ${contact}`, 403, 'viewer', { id: hackney, headers: first, body: { role: 'Lead' } }],
  [`PATCH ${contact}`, 404, 'admin', { id: 'nobody', headers: first, body: { role: 'Lead' } }],
  [
    `PATCH ${contact}`,
    409,
    'admin',
    { id: 'retired', headers: { 'If-Match': '"2"' }, body: { notes: 'New' } },
  ],
  [`PATCH ${contact}`, 412, 'admin', { id: hackney, headers: { 'If-Match': '"7"' }, body: { notes: 'New' } }],
  [`PATCH ${contact}`, 413, 'admin', { id: hackney, headers: first, body: long }],
  [`PATCH ${contact}`, 415, 'admin', { id: hackney, headers: { ...first, ...text }, body: {} }],
  [`PATCH ${contact}`, 422, 'admin', { id: hackney, headers: first, body: { boroughs: ['E09000099'] } }],
  [`PATCH ${contact}`, 428, 'admin', { id: hackney, body: { notes: 'New' } }],
  [`PATCH ${contact}`, 429, 'spent', { id: hackney, headers: first, body: { role: 'Lead' } }],
  [`POST ${checks}`, 201, 'editor', { id: hackney, body: { method: 'meeting' } }],
  [`POST ${checks}`, 400, 'admin', { id: hackney, body: 'method=self' }],
  [`POST ${checks}`, 401, 'none', { id: hackney, body: { method: 'self' } }],
  [`POST ${checks}`, 403, 'viewer', { id: hackney, body: { method: 'self' } }],
  [`POST ${checks}`, 404, 'admin', { id: 'nobody', body: { method: 'self' } }],
  [`POST ${checks}`, 409, 'admin', { id: 'demo-council-merton', body: { method: 'self' } }],
  [`POST ${checks}`, 412, 'admin', { id: hackney, headers: { 'If-Match': '"2"' }, body: { method: 'self' } }],
  [`POST ${checks}`, 413, 'admin', { id: hackney, body: long }],
  [`POST ${checks}`, 415, 'admin', { id: hackney, headers: text, body: { method: 'self' } }],
  [`POST ${checks}`, 422, 'admin', { id: hackney, body: { method: 'guess' } }],
  [`POST ${checks}`, 428, 'admin', { id: hackney, headers: { 'If-Match': '*' }, body: { method: 'self' } }],
  [`POST ${checks}`, 429, 'spent', { id: hackney, body: { method: 'self' } }],
  ['GET /api/admin/audit', 200, 'admin', { search: '?limit=2' }],
  ['GET /api/admin/audit', 400, 'admin', { search: '?cursor=nonsense' }],
  ['GET /api/admin/audit', 401, 'none', {}],
  ['GET /api/admin/audit', 403, 'viewer', {}],
  ['GET /api/admin/audit', 429, 'spent', {}],
  ['GET /api/admin/openapi.json', 200, 'none', {}],
];

const tried: string[] = [];

function toTemplate(route: string): string {
  return route.replaceAll('[', '{').replaceAll(']', '}');
}

describe('the admin API', () => {
  it.each(calls)('%s answers %i as described (%s)', async (operation, status, key, call) => {
    const [method = '', route = ''] = operation.split(' ');
    const id = call.id === 'retired' ? retiredContact() : call.id;
    const given = await prepareKey(key);
    const response = await client.call({ ...call, id, method, route, key: given });
    expect(response.status, await response.clone().text()).toBe(status);
    const answer = description.paths[toTemplate(route)]?.[method.toLowerCase()]?.responses[status];
    expect(answer, `${operation} ${status} is described`).toBeDefined();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = answer?.content[type]?.schema;
    expect(schema, `${operation} ${status} as ${type} is described`).toBeDefined();
    expect(validate(schema ?? false, await response.json())).toEqual([]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    tried.push(`${operation} ${status}`);
  });

  afterAll(() => {
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => method !== 'parameters')
        .flatMap(([method, { responses }]) =>
          Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
        ),
    );
    // Left out when only some of the tests above were asked for.
    if (tried.length === calls.length) expect(tried.map(toTemplate).toSorted()).toEqual(described.toSorted());
  });
});

async function prepareKey(key: Key): Promise<string | undefined> {
  if (key === 'none') return undefined;
  if (key !== 'spent') return keys[key];
  for (let call = 0; call < 300; call += 1)
    await client.call({ method: 'GET', route: contact, id: 'nobody', key: keys.viewer });
  return keys.viewer;
}

function retiredContact(): string {
  const principal = systemPrincipal('test');
  const context = { database, principal, now: testNow, requestId: 'test', publicUrl: 'https://example.org' };
  const made = createContact(context, {
    kind: 'council_lead',
    role: 'Lead',
    organisation: 'Council',
    boroughs: ['E09000001'],
    telephone,
  });
  if (made.kind !== 'created') throw new Error(made.kind);
  retireContact(context, { contactId: made.contact.id, seenRevision: 1, successorId: null });
  return made.contact.id;
}

function validate(schema: object | boolean, value: unknown): readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const check = ajv.compile(
    typeof schema === 'boolean' ? schema : { ...schema, components: description.components },
  );
  check(value);
  return check.errors ?? [];
}

describe('the description', () => {
  it('names only schemas that are valid themselves', () => {
    const schemas = JSON.stringify(description).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(new Set(schemas)).toEqual(
      new Set(['"$ref":"#/components/schemas/Contact"', '"$ref":"#/components/schemas/Problem"']),
    );
    for (const schema of Object.values(description.components.schemas))
      expect(new Ajv2020({ strict: false, validateFormats: false }).validateSchema(schema)).toBe(true);
  });

  it('says which calls need a precondition, and which no key', () => {
    const find = (path: string, method: string) => description.paths[path]?.[method];
    expect(find('/api/admin/contacts/{id}', 'patch')).toMatchObject({
      parameters: [{ name: 'If-Match', in: 'header', required: true }],
    });
    expect(find('/api/admin/openapi.json', 'get')).toMatchObject({ security: [] });
    expect(description).toMatchObject({ openapi: '3.1.1', security: [{ key: [] }] });
  });
});

describe('a contact', () => {
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
    expect(ids).toHaveLength(56);
    expect(new Set(ids).size).toBe(56);
  });

  it.each([
    ['?kind=national_line', 10],
    ['?status=vacant', 2],
    ['?freshness=overdue', 2],
    ['?freshness=vacant&kind=council_lead', 1],
    ['?borough=E09000012&kind=council_lead', 1],
    ['?borough=E09000012', 12],
    ['?policeArea=CE', 1],
    ['?q=hackney', 1],
    ['?q=02079460268', 1],
    ['?q=0268', 1],
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
    expect(ids.length).toBeGreaterThan(4);
  });
});
