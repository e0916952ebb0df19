/** What nobody who means well sends to the admin API: it is refused, nothing is written, and nothing breaks. */
import { count } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../../db/audit/audit-chain.ts';
import type { Database } from '../../../../db/client.ts';
import { auditEvents } from '../../../../db/schema/audit.ts';
import { contactRevisions, contacts, verifications } from '../../../../db/schema/contacts.ts';
import { contactProposals } from '../../../../db/schema/feedback.ts';
import { messages } from '../../../../db/schema/mail.ts';
import { publishRequests } from '../../../../db/schema/publishing.ts';
import { seededDatabase } from '../../../support/database.ts';
import { type AdminApiClient, type ApiCall, adminApiClient } from '../../../support/forms/admin-api.ts';

const id = 'demo-council-hackney';
const writes = [
  { method: 'POST', route: '/api/admin/contacts' },
  { method: 'PATCH', route: '/api/admin/contacts/[id]', id, headers: { 'If-Match': '"1"' } },
  { method: 'POST', route: '/api/admin/contacts/[id]/verifications', id },
] as const satisfies readonly ApiCall[];

let database: Database;
let client: AdminApiClient;
let key: string;
let sent = 0;

beforeEach(async () => {
  database = seededDatabase();
  client = await adminApiClient(database);
  key = client.makeKey('admin');
  sent = 0;
});

/** Within the limit on calls: a minute passes after every 200. */
async function send(call: ApiCall): Promise<Response> {
  sent += 1;
  if (sent % 200 === 0) client.now = new Date(client.now.getTime() + 60_000);
  return client.call({ key, ...call });
}

function countRows(): readonly number[] {
  return [
    contacts,
    contactRevisions,
    contactProposals,
    verifications,
    publishRequests,
    auditEvents,
    messages,
  ].map((table) => database.select({ count: count() }).from(table).get()?.count ?? 0);
}

const seed = 20261121;
const fieldNames = [
  'kind',
  'role',
  'organisation',
  'policeArea',
  'allLondon',
  'boroughs',
  'telephone',
  'email',
  'website',
  'hours',
  'notes',
  'interpreterSource',
  'person',
  'status',
  'successor',
  'checked',
  'method',
] as const;
/** Values that a program written in haste sends, and those that one written in malice does. */
const oddValue = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '0', '\u0000', '\ud800', '\u202e', 'x'.repeat(5000), "'; DROP TABLE contacts;--"),
  fc.constantFrom('__proto__', 'constructor', 'E09000012', 'telephone', 'retired', 'javascript:alert(1)'),
  fc.constantFrom(1e308, -0, 2 ** 53, null, true, [], {}, [[]], [null], { kind: 'always', extra: 1 }),
  fc.constantFrom(
    { kind: 'periods', periods: [], bankHolidays: 'open' },
    { name: '', consentOn: '2026-02-30' },
  ),
);
const oddBody = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...fieldNames), oddValue), {
    selector: ([name]) => name,
    maxLength: 8,
  })
  .map((entries) => Object.fromEntries(entries));

describe.each(writes)('$method $route', (route) => {
  it('refuses 10,000 random JSON bodies and writes nothing', async () => {
    const before = countRows();
    await fc.assert(
      fc.asyncProperty(fc.json({ stringUnit: 'binary' }), async (body) => {
        const { status } = await send({ ...route, body });
        expect([400, 422]).toContain(status);
      }),
      { numRuns: 10_000, seed },
    );
    expect(countRows()).toEqual(before);
    expect(client.logged).toEqual([]);
  });

  it('survives fields with odd values: what is not saved leaves no trace', async () => {
    await fc.assert(
      fc.asyncProperty(oddBody, async (body) => {
        const before = countRows();
        const response = await send({ ...route, body });
        const isSaved = response.status >= 200 && response.status < 300;
        expect(response.status, await response.text()).toBeLessThan(500);
        if (!isSaved) expect(countRows()).toEqual(before);
      }),
      { numRuns: 1000, seed },
    );
    expect(client.logged).toEqual([]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it.each([
    ['no body', { body: '' }, 400],
    ['half a body', { body: '{"notes":"New"' }, 400],
    ['two bodies', { body: '{"notes":"New"}{"notes":"New"}' }, 400],
    ['a body that is no object', { body: '"notes"' }, 422],
    ['a list', { body: [{ notes: 'New' }] }, 422],
    ['null', { body: 'null' }, 422],
    ['an empty object', { body: {} }, 422],
    ['bytes that are no UTF-8', { body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400],
    ['UTF-16', { body: new Uint8Array(Buffer.from('\ufeff{"notes":"New"}', 'utf16le')) }, 400],
    ['a prototype', { body: '{"__proto__":{"role":"admin"},"notes":"New","method":"self"}' }, 422],
    ['30,000 brackets', { body: '['.repeat(30_000) + ']'.repeat(30_000) }, 422],
    ['30,000 brackets in a field', { body: `{"notes":${'['.repeat(30_000)}${']'.repeat(30_000)}}` }, 422],
    [
      '5,000 unknown fields',
      { body: Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`f${n}`, n])) },
      422,
    ],
    ['too much', { body: JSON.stringify({ notes: 'x'.repeat(70_000) }) }, 413],
    ['a form', { body: 'notes=New', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    ['XML', { body: '<notes/>', headers: { 'Content-Type': 'application/xml' } }, 415],
    [
      'another character set',
      { body: {}, headers: { 'Content-Type': 'application/json; charset=utf-7' } },
      415,
    ],
    ['a compressed body', { body: {}, headers: { 'Content-Encoding': 'gzip' } }, 415],
  ] as const)('refuses %s', async (_, call, status) => {
    const before = countRows();
    const headers = {
      ...('headers' in route ? route.headers : {}),
      ...('headers' in call ? call.headers : {}),
    };
    const response = await send({ ...route, ...call, headers });
    const text = await response.text();
    expect(response.status, text).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(text.length).toBeLessThan(8000);
    expect(countRows()).toEqual(before);
  });
});

describe('paths', () => {
  it.each([
    '../../etc/passwd',
    'demo-council-hackney/',
    "' OR 1=1",
    '%00',
    '\u0000',
    'x'.repeat(3000),
    '*',
    '[id]',
  ])('that name no contact find none: %s', async (odd) => {
    for (const { method, route } of writes.slice(1)) {
      const body = { notes: 'New' };
      const headers = { 'If-Match': '"1"' };
      const call = { method, route, id: odd, headers, body: route.endsWith('s') ? { method: 'self' } : body };
      expect((await send(call)).status).toBe(404);
    }
    expect((await send({ method: 'GET', route: '/api/admin/contacts/[id]', id: odd })).status).toBe(404);
  });
});
