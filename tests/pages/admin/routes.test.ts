/** Every page under /admin against every kind of visitor, over HTTP. A new page needs no row below, but a definition. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../../db/schema/audit.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { users } from '../../../db/schema/people.ts';
import { groupActs } from '../../../db/schema/rounds.ts';
import { adminPages, findAdminPage } from '../../../src/admin/admin-pages.ts';
import { permissions } from '../../../src/domain/people/access.ts';
import type { FormClient } from '../../support/forms/form-client.ts';
import { type AdminSite, startAdminSite } from '../../support/sites/admin-site.ts';

const visitors = ['none', 'newcomer', 'viewer', 'editor', 'admin'] as const;
type Visitor = (typeof visitors)[number];

/**
 * What a GET answers to: nobody, an editor who has no second factor yet, a viewer, an editor in their area, an
 * administrator. `in` and `on` are redirects: to signing in, and on to the work list. A page that is not here must
 * answer as its definition says.
 */
const rows: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  '/admin': ['in', 'set-up', '200', '200', '200'],
  '/admin/contacts': ['in', 'set-up', '200', '200', '200'],
  '/admin/contacts/new': ['in', 'set-up', '403', '403', '200'],
  // Asked without saying which two.
  '/admin/contacts/merge': ['in', 'set-up', '403', '403', '404'],
  '/admin/contacts/[id]': ['in', 'set-up', '200', '200', '200'],
  '/admin/contacts/[id]/edit': ['in', 'set-up', '403', '200', '200'],
  '/admin/import': ['in', 'set-up', '403', '403', '200'],
  '/admin/import-template.csv': ['in', 'set-up', '403', '403', '200'],
  '/admin/export.csv': ['in', 'set-up', '200', '200', '200'],
  '/admin/people': ['in', 'set-up', '403', '403', '200'],
  '/admin/people/[id]': ['in', 'set-up', '403', '403', '200'],
  '/admin/keys': ['in', 'set-up', '403', '403', '200'],
  '/admin/publishing': ['in', 'set-up', '200', '200', '200'],
  // Asked without the number of a request to publish.
  '/admin/publishing/status': ['in', 'set-up', '404', '404', '404'],
  '/admin/policies': ['in', 'set-up', '200', '200', '200'],
  '/admin/areas': ['in', 'set-up', '403', '403', '200'],
  '/admin/audit': ['in', 'set-up', '403', '403', '200'],
  '/admin/audit.csv': ['in', 'set-up', '403', '403', '200'],
  '/admin/sign-in': ['200', 'on', 'on', 'on', 'on'],
  '/admin/sign-out': ['in', '200', '200', '200', '200'],
  '/admin/two-factor': ['200', 'on', 'on', 'on', 'on'],
  '/admin/set-up/[token]': ['404', '404', '404', '404', '404'],
  '/admin/calendar/[token].ics': ['404', '404', '404', '404', '404'],
  '/admin/reset-password': ['200', '200', '200', '200', '200'],
  '/admin/reset-password/[token]': ['404', '404', '404', '404', '404'],
  '/admin/refused': ['401', '403', '403', '403', '403'],
  '/admin/account': ['in', '200', '200', '200', '200'],
  '/admin/account/password': ['in', '200', '200', '200', '200'],
  '/admin/account/second-factor': ['in', '200', '200', '200', '200'],
  // Passkeys are bound to a name, and this site is at a bare network address.
  '/admin/auth/passkey/[ceremony]': ['404', '404', '404', '404', '404'],
};

/** @returns undefined for a page that has no definition, or none from which its answers follow */
function expectedOf(pattern: string, visitor: Visitor): string | undefined {
  const row = rows[pattern];
  if (row) return row[visitors.indexOf(visitor)];
  const access = findAdminPage(pattern)?.access;
  if (access === undefined || access === 'anyone' || access === 'signed-in') return undefined;
  if (visitor === 'none') return 'in';
  if (visitor === 'newcomer') return 'set-up';
  return permissions[access][visitor] === 'nothing' ? '403' : '200';
}

const patterns = globSync('src/pages/admin/**/*.{astro,ts}', { cwd: join(import.meta.dirname, '../../..') })
  .filter((file) => !/(^|\/)_/.test(file))
  .map((file) =>
    file
      .replace(/^src\/pages/, '')
      .replace(/\.(astro|ts)$/, '')
      .replace(/\/index$/, ''),
  )
  .toSorted();

let site: AdminSite;
let clients: Readonly<Record<Visitor, FormClient>>;
let contactId: string;
const actId = 'some-act';
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  const contact = site.database.select().from(contacts).where(isNotNull(contacts.policeAreaCode)).get();
  contactId = contact?.id ?? '';
  site.database
    .insert(groupActs)
    .values({ id: actId, kind: 'ask', doneAt: '2026-11-30T09:00:00.000Z', doneBy: 'nobody', items: [] })
    .run();
  clients = {
    none: site.visitor(),
    newcomer: await site.newcomer(),
    viewer: await site.signedIn('viewer'),
    editor: await site.signedIn('editor', [contact?.policeAreaCode ?? '']),
    admin: await site.signedIn('admin'),
  };
});
afterAll(() => site.stop());

function pathOf(pattern: string): string {
  const person = site.database.select().from(users).where(eq(users.email, 'newcomer@example.org')).get();
  return pattern
    .replace('/contacts/[id]', `/contacts/${contactId}`)
    .replace('/board/[id]', '/board/recommendation-2020-1')
    .replace(/\/board\/new$/, '/board/new/?kind=meeting')
    .replace('/calls/[id]', `/calls/${contactId}`)
    .replace('/people/[id]', `/people/${person?.id}`)
    .replace('/together/[id]', `/together/${actId}`)
    .replace('[token]', 'A'.repeat(43))
    .replace('[ceremony]', 'generate-authenticate-options');
}

const writes = () =>
  site.database
    .select()
    .from(auditEvents)
    .all()
    .filter(({ action }) => !/[.-]refused?$/.test(action)).length;

it('every page has a definition, and what it answers is said in a row or follows from it', () => {
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => expectedOf(pattern, 'none') === undefined)).toEqual([]);
  expect(adminPages.map(({ route }) => route).toSorted()).toEqual(patterns);
});

describe.each(visitors)('%s', (visitor) => {
  it.each(patterns)('asks for %s', async (pattern) => {
    const expected = expectedOf(pattern, visitor);
    const { status, location } = await clients[visitor].get(pathOf(pattern));
    const got =
      location === '/admin/account/second-factor'
        ? 'set-up'
        : location?.startsWith('/admin/sign-in?to=')
          ? 'in'
          : location === '/admin/'
            ? 'on'
            : String(status);
    expect(got).toBe(expected);
  });

  it.each(patterns.filter((pattern) => pattern !== '/admin/sign-out'))(
    'sends an empty form to %s and changes nothing',
    async (pattern) => {
      const before = writes();
      const isOpen = ['200', '404', 'on'].includes(expectedOf(pattern, visitor) ?? '');
      const { status } = await clients[visitor].post(pathOf(pattern), {});
      if (isOpen) expect(status).toBeLessThan(500);
      else expect([401, 403]).toContain(status);
      expect(writes()).toBe(before);
    },
  );

  it('sends forms from another site, and none is taken', async () => {
    const before = writes();
    for (const pattern of patterns) {
      const { status } = await clients[visitor].post(
        pathOf(pattern),
        { act: 'end-other-sessions' },
        { origin: 'https://evil.example' },
      );
      expect(status, pattern).toBe(403);
    }
    expect(writes()).toBe(before);
  });
});

it('forms of another site are on record, the first of an address', () => {
  const refusals = site.database
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.action, 'access.refuse'))
    .all()
    .filter(({ subject }) => subject === 'path:/admin');
  // Each visitor of these tests has an address, and a quarter of an hour may end while they are at it.
  expect(refusals.length).toBeGreaterThan(0);
  expect(refusals.length).toBeLessThanOrEqual(2 * visitors.length);
  expect(refusals[0]).toMatchObject({ actor: 'anonymous', after: { reason: 'form of another site' } });
});

it.each([
  '/admin/audit/',
  '/admin/audit.csv',
  '/admin/export.csv',
  '/admin/board/export.csv',
  '/admin/publishing/status',
])('%s is only read: a form sent there is refused, and told why', async (path) => {
  const { status, headers } = await clients.admin.post(path, { act: 'save' });
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect((await clients.none.post(path, { act: 'save' })).status).toBe(401);
});

it('a body that is no form signs nobody out', async () => {
  const headers = { origin: site.process.origin, 'content-type': 'multipart/form-data; boundary=x' };
  const { status } = await clients.viewer.send('POST', '/admin/sign-out', headers, '--y\r\nnonsense');
  expect(status).toBe(400);
  expect((await clients.viewer.get('/admin/account')).status).toBe(200);
});

describe('tricks with paths', () => {
  const tricks = [
    '//admin',
    '//admin/account',
    '/%61dmin/account',
    '/%2561dmin/account',
    '/admin/.',
    '/admin/./account',
    '/admin/../admin/account',
    '/boroughs/../admin/account',
    '/boroughs/%2e%2e/admin/account',
    '/admin%2faccount',
    '/admin%5caccount',
    '/admin\\account',
    '/admin/account.',
    '/admin/account..',
    '/admin./account',
    '/admin/account/',
    '/admin/account//',
    '/admin/account%00',
    '/admin/account%0d%0a',
    '/admin/account;x=1',
    '/ADMIN/account',
    '/Admin/Account',
    '/admin/account?x=/admin/sign-in',
    '/admin/account#/admin/sign-in',
    '/admin/sign-in/../account',
    '/admin/sign-in%2f..%2faccount',
    '/admin/sign-in/account',
    '/admin/account/index',
    '/admin/account/index.html',
    '/admin/account.html',
    '/_server-islands/admin',
    '/_actions/anything',
    '/_image?href=/admin',
    'http://127.0.0.1/admin/account',
    '*',
  ];

  /** All but those which are another way of writing the address that a browser resolves itself, or a query. */
  const isTrick = (target: string) =>
    !['/admin/account/', '/admin/account?x=/admin/sign-in'].includes(target);

  it.each(tricks)('%s shows a stranger no page that needs signing in', async (target) => {
    for (const method of ['GET', 'POST', 'HEAD']) {
      const headers = method === 'POST' ? { origin: site.process.origin } : {};
      const { status, body } = await site.visitor().send(method, target, headers as Record<string, string>);
      expect(status).toBeLessThan(500);
      expect(status).not.toBe(200);
      if (isTrick(target)) expect(status, method).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('Where you are signed in');
    }
  });

  it.each(tricks.filter(isTrick))(
    '%s is refused to whoever is signed in too, and writes nothing',
    async (target) => {
      const before = site.database.select().from(auditEvents).all().length;
      for (const method of ['GET', 'POST', 'HEAD']) {
        const headers: Record<string, string> = method === 'POST' ? { origin: site.process.origin } : {};
        const { status, body } = await clients.admin.send(method, target, headers);
        expect(status, method).toBeGreaterThanOrEqual(400);
        expect(status, method).toBeLessThan(500);
        expect(body).not.toContain('Where you are signed in');
      }
      expect(site.database.select().from(auditEvents).all()).toHaveLength(before);
    },
  );

  it('and headers that name another path or method change nothing', async () => {
    for (const name of [
      'x-original-url',
      'x-rewrite-url',
      'x-forwarded-prefix',
      'x-http-method-override',
      'x-astro-path',
    ]) {
      const { status, body } = await site.visitor().get('/admin/sign-in', { [name]: '/admin/account' });
      expect(status).toBe(200);
      expect(body).toContain('<h1 class="govuk-heading-xl">Sign in</h1>');
    }
  });
});

describe('better-auth', () => {
  it.each([
    ['POST', 'sign-up/email'],
    ['POST', 'sign-in/email'],
    ['POST', 'sign-out'],
    ['GET', 'get-session'],
    ['POST', 'update-user'],
    ['POST', 'delete-user'],
    ['POST', 'change-email'],
    ['POST', 'change-password'],
    ['POST', 'request-password-reset'],
    ['POST', 'reset-password'],
    ['GET', 'list-sessions'],
    ['POST', 'two-factor/disable'],
    ['POST', 'two-factor/verify-totp'],
    ['GET', 'passkey/list-user-passkeys'],
    ['POST', 'passkey/delete-passkey'],
    ['GET', 'ok'],
    ['GET', 'error'],
  ])('is out of reach but for passkeys: %s %s', async (method, endpoint) => {
    for (const root of ['/api/auth', '/admin/auth']) {
      const headers = { origin: site.process.origin, 'content-type': 'application/json' };
      const body =
        method === 'POST'
          ? '{"email":"x@example.org","password":"four wet yellow boats","name":"x"}'
          : undefined;
      const { status, cookies } = await clients.viewer.send(method, `${root}/${endpoint}`, headers, body);
      expect([status, cookies]).toEqual([404, []]);
    }
  });
});

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s means nothing under /admin', async (method) => {
  const { status } = await clients.admin.send(method, '/admin/account', { origin: site.process.origin });
  expect([204, 405]).toContain(status);
});
