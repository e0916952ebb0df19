/**
 * The running server against its own OpenAPI description: every path, method and status that it names is asked for
 * over HTTP, every answer is validated by a validator that is not ours, and no status comes that it does not name.
 * Then what the server itself must keep from the API.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../db/client.ts';
import { acquireProcessLock, type ProcessLock } from '../../db/connection/process-lock.ts';
import { contactRevisions } from '../../db/schema/contacts.ts';
import { type Role, systemPrincipal } from '../../src/domain/people/access.ts';
import { dataPaths } from '../../src/settings.ts';
import { createContact } from '../../src/use-cases/contacts/change/create-contact.ts';
import { markVacant } from '../../src/use-cases/contacts/change/mark-vacant.ts';
import { retireContact } from '../../src/use-cases/contacts/change/retire-contact.ts';
import { createApiKey } from '../../src/use-cases/people/keys/api-keys.ts';
import type { ApiCall } from '../support/forms/admin-api.ts';
import { type CallKey, contactRoute, describedCalls } from '../support/forms/admin-api-calls.ts';
import { acting } from '../support/people/acting.ts';
import { sendRaw } from '../support/sites/fixture-server.ts';
import { type KillableSite, startKillableSite } from '../support/sites/killable-site.ts';

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

let dataDir: string;
let database: Database;
let site: KillableSite;
let lock: ProcessLock | undefined;
let description: Description;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'admin-api-'));
  site = await startKillableSite(dataDir);
  database = openDatabase(dataPaths(dataDir).database);
  // Nothing needs to be published here; whoever wants to waits until it is killed.
  lock = await acquireProcessLock(dataPaths(dataDir).publisherLock, 60_000);
  description = await (await fetch(`${site.origin}/api/admin/openapi.json`)).json();
});

afterAll(async () => {
  await site.kill();
  lock?.release();
  closeDatabase(database);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const context = () => acting(database, systemPrincipal('test'), new Date());

function makeKey(role: Role, areaCodes: string[] = []): string {
  const made = createApiKey(context(), { name: 'A program of the tests', role, areaCodes, expiresOn: null });
  if (made.kind !== 'created') throw new Error(made.kind);
  return made.key;
}

function makeContact(state: 'fresh' | 'retired' | 'vacant'): string {
  const given = {
    kind: 'council_lead',
    role: 'Lead',
    organisation: 'Council',
    telephone: '020 7946 0123',
  } as const;
  const made = createContact(context(), { ...given, boroughs: ['E09000012'] });
  if (made.kind !== 'created') throw new Error(made.kind);
  const contactId = made.contact.id;
  if (state === 'retired') retireContact(context(), { contactId, seenRevision: 1, successorId: null });
  if (state === 'vacant') markVacant(context(), { contactId, seenRevision: 1 });
  return contactId;
}

function send({ method, route, id = '', search = '', key, body, headers = {} }: ApiCall): Promise<Response> {
  return fetch(`${site.origin}${route.replace('[id]', id)}${search}`, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function prepareKey(key: CallKey): Promise<string | undefined> {
  if (key === 'none') return undefined;
  if (key !== 'spent') return makeKey(key, key === 'editor' ? ['E09000012'] : []);
  const spent = makeKey('admin');
  for (let status = 0; status !== 429; )
    ({ status } = await send({ method: 'GET', route: contactRoute, id: 'nobody', key: spent }));
  return spent;
}

function validate(schema: object | false, value: unknown): readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const check = ajv.compile(schema === false ? schema : { ...schema, components: description.components });
  check(value);
  return check.errors ?? [];
}

const toTemplate = (route: string) => route.replaceAll('[', '{').replaceAll(']', '}');

describe('every answer that is described', () => {
  const tried: string[] = [];

  it.each(describedCalls)('%s answers %i as described (%s)', async (operation, status, key, call) => {
    const [method = '', route = ''] = operation.split(' ');
    const { id } = call;
    const made = id === 'fresh' || id === 'retired' || id === 'vacant' ? makeContact(id) : id;
    const response = await send({ ...call, id: made, method, route, key: await prepareKey(key) });
    const text = await response.text();
    expect(response.status, text).toBe(status);
    const answer = description.paths[toTemplate(route)]?.[method.toLowerCase()]?.responses[status];
    expect(answer, `${operation} ${status} is described`).toBeDefined();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = answer?.content[type]?.schema;
    expect(schema, `${operation} ${status} as ${type} is described`).toBeDefined();
    expect(validate(schema ?? false, JSON.parse(text))).toEqual([]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    tried.push(toTemplate(`${operation} ${status}`));
  });

  it('is asked for above', () => {
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => method !== 'parameters')
        .flatMap(([method, { responses }]) =>
          Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
        ),
    );
    expect(tried.toSorted()).toEqual(described.toSorted());
  });
});

describe('the description', () => {
  it('names only schemas that are there and valid', () => {
    const references = JSON.stringify(description).match(/"#\/[^"]+"/g) ?? [];
    expect(new Set(references)).toEqual(
      new Set(Object.keys(description.components.schemas).map((name) => `"#/components/schemas/${name}"`)),
    );
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const schema of Object.values(description.components.schemas))
      expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('says which calls need a precondition, and which no key', () => {
    const find = (path: string, method: string) => description.paths[path]?.[method];
    const ifMatch = { name: 'If-Match', in: 'header', required: true };
    expect(find('/api/admin/contacts/{id}', 'patch')).toMatchObject({ parameters: [ifMatch] });
    expect(find('/api/admin/openapi.json', 'get')).toMatchObject({ security: [] });
    expect(description).toMatchObject({ openapi: '3.1.1', security: [{ key: [] }] });
  });
});

describe('the server', () => {
  const countStates = () => database.select({ count: count() }).from(contactRevisions).get()?.count;

  it.each([
    '//api/admin/contacts',
    '/api//admin/contacts',
    '/%61pi/admin/contacts',
    '/api/%61dmin/contacts',
    '/api/admin%2Fcontacts',
    '/api/admin/./contacts',
    '/api/v1/../admin/contacts',
    '/api/v1/%2e%2e/admin/contacts',
    '/api/admin/contacts/.',
    '/api/admin/contacts;x',
    '/api/admin/contacts.json',
    '/API/ADMIN/CONTACTS',
    '/api/admin/contacts%00',
    '/api\\admin\\contacts',
  ])('gives nothing without a key by the path %s', async (path) => {
    const port = Number(new URL(site.origin).port);
    const answer = await sendRaw(
      port,
      `GET ${path} HTTP/1.1\r\nHost: directory.example.org\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).not.toContain('demo-');
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'takes no form of another site for a call: %s',
    async (type) => {
      const before = countStates();
      const id = makeContact('fresh');
      for (const origin of ['https://evil.example.org', 'null', 'http://directory.example.org']) {
        const response = await send({
          method: 'PATCH',
          route: contactRoute,
          id,
          key: makeKey('admin'),
          body: '{"notes":"New"}',
          headers: { 'Content-Type': type, 'If-Match': '"1"', Origin: origin, Cookie: 'session=1' },
        });
        expect([403, 415]).toContain(response.status);
      }
      expect(countStates()).toBe((before ?? 0) + 1);
    },
  );

  it('lets no other site read an answer', async () => {
    const response = await send({
      method: 'GET',
      route: '/api/admin/contacts',
      key: makeKey('viewer'),
      headers: { Origin: 'https://evil.example.org' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const asked = await send({
      method: 'OPTIONS',
      route: '/api/admin/contacts',
      headers: { Origin: 'https://evil.example.org' },
    });
    expect(asked.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('answers in problem documents where no endpoint is', async () => {
    const response = await send({ method: 'GET', route: '/api/admin/nothing', key: makeKey('admin') });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('sends the same headers for HEAD as for GET, and no body', async () => {
    const call = { route: contactRoute, id: makeContact('fresh'), key: makeKey('viewer') };
    const [head, get] = await Promise.all([
      send({ ...call, method: 'HEAD' }),
      send({ ...call, method: 'GET' }),
    ]);
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([
      200,
      get.headers.get('etag'),
      '',
    ]);
  });
});
