/**
 * One call for each status of each operation of the admin API. The ids `fresh`, `retired` and `vacant` stand for
 * contacts of Hackney in these states, made for the call; `nobody` is none.
 */
import type { ApiCall } from './admin-api.ts';

export const contactRoute = '/api/admin/contacts/[id]';
const boardRoute = '/api/admin/board/[id]';
const checks = '/api/admin/contacts/[id]/verifications';
const first = { 'If-Match': '"1"' };
const telephone = '020 7946 0777';
const text = { 'Content-Type': 'text/plain' };
const long = JSON.stringify({ notes: 'x'.repeat(65 * 1024) });
export const wholeContact = {
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

/** Of the reference data. */
const boardRecordId = 'recommendation-2020-1';
const boardMeeting = {
  kind: 'meeting',
  state: 'published',
  values: { heldOn: '2026-03-12', state: 'held' },
};

export type CallKey = 'admin' | 'editor' | 'viewer' | 'none' | 'spent';

/** One call for each status of each operation. */
export const describedCalls: readonly (readonly [
  operation: string,
  status: number,
  key: CallKey,
  call: Omit<ApiCall, 'route' | 'method'>,
])[] = [
  ['GET /api/admin/contacts', 200, 'viewer', { search: '?kind=police_spoc&status=active&limit=3' }],
  ['GET /api/admin/contacts', 400, 'viewer', { search: '?kind=nobody' }],
  ['GET /api/admin/contacts', 401, 'none', {}],
  ['GET /api/admin/contacts', 429, 'spent', {}],
  ['POST /api/admin/contacts', 201, 'admin', { body: wholeContact }],
  ['POST /api/admin/contacts', 400, 'admin', { body: '{"kind":' }],
  ['POST /api/admin/contacts', 401, 'none', { body: wholeContact }],
  ['POST /api/admin/contacts', 403, 'editor', { body: wholeContact }],
  ['POST /api/admin/contacts', 413, 'admin', { body: long }],
  ['POST /api/admin/contacts', 415, 'admin', { body: wholeContact, headers: text }],
  [
    'POST /api/admin/contacts',
    422,
    'admin',
    { body: { ...wholeContact, telephone: '0800 121 700', colour: 'red' } },
  ],
  ['POST /api/admin/contacts', 429, 'spent', { body: wholeContact }],
  [`GET ${contactRoute}`, 200, 'viewer', { id: 'fresh' }],
  [`GET ${contactRoute}`, 401, 'none', { id: 'fresh' }],
  [`GET ${contactRoute}`, 404, 'viewer', { id: 'nobody' }],
  [`GET ${contactRoute}`, 429, 'spent', { id: 'fresh' }],
  [`PATCH ${contactRoute}`, 200, 'admin', { id: 'fresh', headers: first, body: { telephone } }],
  [`PATCH ${contactRoute}`, 202, 'editor', { id: 'fresh', headers: first, body: { telephone } }],
  [`PATCH ${contactRoute}`, 400, 'admin', { id: 'fresh', headers: first, body: '[' }],
  [`PATCH ${contactRoute}`, 401, 'none', { id: 'fresh', headers: first, body: { role: 'Lead' } }],
  [`PATCH ${contactRoute}`, 403, 'viewer', { id: 'fresh', headers: first, body: { role: 'Lead' } }],
  [`PATCH ${contactRoute}`, 404, 'admin', { id: 'nobody', headers: first, body: { role: 'Lead' } }],
  [
    `PATCH ${contactRoute}`,
    409,
    'admin',
    { id: 'retired', headers: { 'If-Match': '"2"' }, body: { notes: 'New' } },
  ],
  [
    `PATCH ${contactRoute}`,
    412,
    'admin',
    { id: 'fresh', headers: { 'If-Match': '"7"' }, body: { notes: 'New' } },
  ],
  [`PATCH ${contactRoute}`, 413, 'admin', { id: 'fresh', headers: first, body: long }],
  [`PATCH ${contactRoute}`, 415, 'admin', { id: 'fresh', headers: { ...first, ...text }, body: {} }],
  [`PATCH ${contactRoute}`, 422, 'admin', { id: 'fresh', headers: first, body: { boroughs: ['E09000099'] } }],
  [`PATCH ${contactRoute}`, 428, 'admin', { id: 'fresh', body: { notes: 'New' } }],
  [`PATCH ${contactRoute}`, 429, 'spent', { id: 'fresh', headers: first, body: { role: 'Lead' } }],
  [`POST ${checks}`, 201, 'editor', { id: 'fresh', body: { method: 'meeting' } }],
  [`POST ${checks}`, 400, 'admin', { id: 'fresh', body: 'method=self' }],
  [`POST ${checks}`, 401, 'none', { id: 'fresh', body: { method: 'self' } }],
  [`POST ${checks}`, 403, 'viewer', { id: 'fresh', body: { method: 'self' } }],
  [`POST ${checks}`, 404, 'admin', { id: 'nobody', body: { method: 'self' } }],
  [`POST ${checks}`, 409, 'admin', { id: 'vacant', body: { method: 'self' } }],
  [`POST ${checks}`, 412, 'admin', { id: 'fresh', headers: { 'If-Match': '"2"' }, body: { method: 'self' } }],
  [`POST ${checks}`, 413, 'admin', { id: 'fresh', body: long }],
  [`POST ${checks}`, 415, 'admin', { id: 'fresh', headers: text, body: { method: 'self' } }],
  [`POST ${checks}`, 422, 'admin', { id: 'fresh', body: { method: 'guess' } }],
  [`POST ${checks}`, 428, 'admin', { id: 'fresh', headers: { 'If-Match': '*' }, body: { method: 'self' } }],
  [`POST ${checks}`, 429, 'spent', { id: 'fresh', body: { method: 'self' } }],
  ['GET /api/admin/board', 200, 'admin', { search: '?kind=recommendation&limit=2' }],
  ['GET /api/admin/board', 400, 'admin', { search: '?kind=nobody' }],
  ['GET /api/admin/board', 401, 'none', {}],
  ['GET /api/admin/board', 403, 'editor', {}],
  ['GET /api/admin/board', 429, 'spent', {}],
  ['POST /api/admin/board', 201, 'admin', { body: boardMeeting }],
  ['POST /api/admin/board', 400, 'admin', { body: '{"kind":' }],
  ['POST /api/admin/board', 401, 'none', { body: boardMeeting }],
  ['POST /api/admin/board', 403, 'editor', { body: boardMeeting }],
  ['POST /api/admin/board', 413, 'admin', { body: long }],
  ['POST /api/admin/board', 415, 'admin', { body: boardMeeting, headers: text }],
  ['POST /api/admin/board', 422, 'admin', { body: { kind: 'meeting', values: { heldOn: 'soon' } } }],
  ['POST /api/admin/board', 429, 'spent', { body: boardMeeting }],
  [`GET ${boardRoute}`, 200, 'admin', { id: boardRecordId }],
  [`GET ${boardRoute}`, 401, 'none', { id: boardRecordId }],
  [`GET ${boardRoute}`, 403, 'viewer', { id: boardRecordId }],
  [`GET ${boardRoute}`, 404, 'admin', { id: 'nobody' }],
  [`GET ${boardRoute}`, 429, 'spent', { id: boardRecordId }],
  [`PATCH ${boardRoute}`, 200, 'admin', { id: boardRecordId, headers: first, body: { state: 'withdrawn' } }],
  [`PATCH ${boardRoute}`, 400, 'admin', { id: boardRecordId, headers: first, body: '[' }],
  [`PATCH ${boardRoute}`, 401, 'none', { id: boardRecordId, headers: first, body: { state: 'draft' } }],
  [`PATCH ${boardRoute}`, 403, 'editor', { id: boardRecordId, headers: first, body: { state: 'draft' } }],
  [`PATCH ${boardRoute}`, 404, 'admin', { id: 'nobody', headers: first, body: { state: 'draft' } }],
  [
    `PATCH ${boardRoute}`,
    412,
    'admin',
    { id: boardRecordId, headers: { 'If-Match': '"7"' }, body: { state: 'draft' } },
  ],
  [`PATCH ${boardRoute}`, 413, 'admin', { id: boardRecordId, headers: first, body: long }],
  [`PATCH ${boardRoute}`, 415, 'admin', { id: boardRecordId, headers: { ...first, ...text }, body: {} }],
  [`PATCH ${boardRoute}`, 422, 'admin', { id: boardRecordId, headers: first, body: {} }],
  [`PATCH ${boardRoute}`, 428, 'admin', { id: boardRecordId, body: { state: 'draft' } }],
  [`PATCH ${boardRoute}`, 429, 'spent', { id: boardRecordId, headers: first, body: { state: 'draft' } }],
  ['GET /api/admin/audit', 200, 'admin', { search: '?limit=2' }],
  ['GET /api/admin/audit', 400, 'admin', { search: '?cursor=nonsense' }],
  ['GET /api/admin/audit', 401, 'none', {}],
  ['GET /api/admin/audit', 403, 'viewer', {}],
  ['GET /api/admin/audit', 429, 'spent', {}],
  ['GET /api/admin/openapi.json', 200, 'none', {}],
];
