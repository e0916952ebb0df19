/** Signing in over real HTTP against the real, built site, without a script. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { users } from '../../../db/schema/people.ts';
import { attemptLimits } from '../../../src/use-cases/security/attempts.ts';
import type { FormClient } from '../../support/forms/form-client.ts';
import { codeOf, goodPassword } from '../../support/people/people.ts';
import {
  type AdminSite,
  ageSessions,
  readOutbox,
  type SignedInClient,
  setUpSecondFactor,
  startAdminSite,
} from '../../support/sites/admin-site.ts';

let site: AdminSite;
let admin: SignedInClient;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  admin = await site.signedIn('admin');
});
afterAll(() => site.stop());

const signIn = (client: FormClient, email: string, password = goodPassword) =>
  client.post('/admin/sign-in', { email, password });

describe('an invited person', () => {
  it('sets a password, is led to the second factor, and can do nothing else before it', async () => {
    const link = site.invite('editor', 'new@example.org', ['E09000012']);
    const client = site.visitor();
    expect((await client.get(link)).body).toContain('new@example.org');
    const set = await client.post(link, { password: goodPassword, again: goodPassword });
    expect([set.status, set.location]).toEqual([303, '/admin/account/second-factor']);
    expect((await client.get('/admin/')).location).toBe('/admin/account/second-factor');
    expect((await client.get('/admin/account')).status).toBe(200);
    const { backupCodes } = await setUpSecondFactor(client);
    expect(backupCodes).toHaveLength(10);
    expect((await client.get('/admin/')).status).toBe(200);
  });

  it.each([
    [{ password: 'short', again: 'short' }, 'at least 12 characters'],
    [{ password: goodPassword, again: 'another one altogether' }, 'same password twice'],
    [{}, 'at least 12 characters'],
  ])('is told what is wrong with %j, and keeps the link', async (fields, words) => {
    const link = site.invite('viewer', 'careless@example.org');
    const client = site.visitor();
    const answer = await client.post(link, fields as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(words);
    expect(answer.body).toContain('<title>Error: ');
    expect((await client.get(link)).status).toBe(200);
  });

  it('finds a used link used, and a made-up one the same', async () => {
    const link = site.invite('viewer', 'once@example.org');
    await site.visitor().post(link, { password: goodPassword, again: goodPassword });
    const used = await site.visitor().get(link);
    const madeUp = await site.visitor().get('/admin/set-up/nothing');
    expect([used.status, madeUp.status]).toEqual([404, 404]);
    expect(used.body).toBe(madeUp.body);
    const posted = await site.visitor().post(link, { password: goodPassword, again: goodPassword });
    expect(posted.status).toBe(404);
  });
});

describe('signing in', () => {
  it('takes a password and then a code, and comes back to where one wanted to be', async () => {
    const client = site.visitor();
    const asked = await client.get('/admin/account?x=1');
    expect([asked.status, asked.location]).toEqual([303, '/admin/sign-in?to=%2Fadmin%2Faccount%3Fx%3D1']);
    const first = await client.post(asked.location ?? '', { email: admin.email, password: goodPassword });
    expect([first.status, first.location]).toEqual([303, '/admin/two-factor?to=%2Fadmin%2Faccount%3Fx%3D1']);
    expect((await client.get('/admin/')).status).toBe(303);
    const wrong = await client.post(first.location ?? '', { code: '000000' });
    expect(wrong.status).toBe(403);
    const second = await client.post(first.location ?? '', { code: await codeOf(admin.key, 1) });
    expect([second.status, second.location]).toEqual([303, '/admin/account?x=1']);
    expect((await client.get('/admin/account?x=1')).body).toContain(admin.email);
  });

  it('by a backup code works', async () => {
    const client = site.visitor();
    await signIn(client, admin.email);
    const done = await client.post('/admin/two-factor', { code: admin.backupCodes[0] ?? '' });
    expect([done.status, done.location]).toEqual([303, '/admin/']);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/admin/../boroughs/',
    '/\\evil.example',
    '/boroughs/',
  ])('never leads to %s', async (to) => {
    const link = site.invite('viewer', `to-${encodeURIComponent(to).length}-${Date.now()}@example.org`);
    const client = site.visitor();
    await client.post(link, { password: goodPassword, again: goodPassword });
    const answer = await client.get(`/admin/sign-in?to=${encodeURIComponent(to)}`);
    expect([answer.status, answer.location]).toEqual([303, '/admin/']);
  });

  it('does not tell which accounts exist: the same answer, word for word', async () => {
    const typed = async (email: string, password: string) => {
      const { status, body, cookies } = await signIn(site.visitor(), email, password);
      return { status, cookies, body: body.replaceAll(email, '(address)') };
    };
    const known = await typed(admin.email, 'not the password');
    const unknown = await typed('nobody@example.org', 'not the password');
    expect(known).toEqual(unknown);
    expect(known.status).toBe(403);
    expect(known.cookies).toEqual([]);
    const asked = async (email: string) =>
      (await site.visitor().post('/admin/reset-password', { email })).body.replaceAll(email, '(address)');
    expect(await asked(admin.email)).toBe(await asked('nobody@example.org'));
  });

  it('is limited by account from any address, also after a restart', async () => {
    const email = 'limited@example.org';
    const { limit } = attemptLimits['sign-in by account'];
    const tries = await Promise.all(
      Array.from({ length: limit }, () => signIn(site.visitor(), email, 'wrong one')),
    );
    expect(tries.map(({ status }) => status)).toEqual(Array(limit).fill(403));
    await site.restart();
    const answer = await signIn(site.visitor(), email, 'wrong one');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.body).toMatch(/Wait \d+ minutes/);
  });

  it('is limited by address, whatever the account', async () => {
    const { limit } = attemptLimits['sign-in by address'];
    const from = () => site.visitor('203.0.113.77');
    // Ten at a time: of more at once from one address the server would put some off before it counts them.
    for (let at = 0; at < limit; at += 10) {
      const tries = Array.from({ length: 10 }, (_, more) =>
        signIn(from(), `nobody-${at + more}@example.org`, 'x'),
      );
      expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(10).fill(403));
    }
    expect((await signIn(from(), admin.email)).status).toBe(429);
    expect((await signIn(site.visitor('203.0.113.78'), admin.email)).status).toBe(303);
  });

  it('does not believe an address that a client writes before that of the proxy', async () => {
    const answer = await signIn(site.visitor('192.0.2.200, 203.0.113.77'), admin.email);
    expect(answer.status).toBe(429);
  });

  it('refuses a form of another site', async () => {
    const client = site.visitor();
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await client.post(
        '/admin/sign-in',
        { email: admin.email, password: goodPassword },
        { origin },
      );
      expect([answer.status, answer.cookies]).toEqual([403, []]);
    }
  });
});

describe('a session', () => {
  it('ends after an hour without use and after twelve hours in all', async () => {
    for (const minutes of [61, 12 * 60 + 1]) {
      const viewer = await site.signedIn('viewer');
      expect((await viewer.get('/admin/')).status).toBe(200);
      ageSessions(site.database, viewer.email, minutes);
      expect((await viewer.get('/admin/')).status).toBe(303);
    }
  });

  it('that has ended lets no form through, and says how to keep what was typed', async () => {
    const viewer = await site.signedIn('viewer');
    ageSessions(site.database, viewer.email, 61);
    const answer = await viewer.post('/admin/account', { act: 'end-other-sessions' });
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('sign in in a new tab');
  });

  it('is listed with the others of its owner, who can end them', async () => {
    const viewer = await site.signedIn('viewer');
    const other = site.visitor();
    await signIn(other, viewer.email);
    const page = await viewer.get('/admin/account');
    const id = /name="act" value="end-session"[\s\S]*?name="id" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    expect((await viewer.post('/admin/account', { act: 'end-session', id })).status).toBe(303);
    expect((await other.get('/admin/')).status).toBe(303);
    expect((await viewer.get('/admin/')).status).toBe(200);
  });

  it('of somebody else is not ended by knowing its id', async () => {
    const [first, second] = [await site.signedIn('viewer'), await site.signedIn('viewer')];
    const page = await second.get('/admin/account');
    expect(page.body).not.toContain('end-session');
    const { id } =
      site.database.select({ id: users.id }).from(users).where(eq(users.email, second.email)).get() ?? {};
    expect((await first.post('/admin/account', { act: 'end-session', id: id ?? '' })).status).toBe(303);
    expect((await second.get('/admin/')).status).toBe(200);
  });

  it('ends by signing out, which is a form and no link', async () => {
    const viewer = await site.signedIn('viewer');
    expect((await viewer.get('/admin/sign-out')).status).toBe(200);
    expect((await viewer.get('/admin/')).status).toBe(200);
    const out = await viewer.post('/admin/sign-out', {});
    expect([out.status, out.location]).toEqual([303, '/admin/sign-in?done=signed-out']);
    expect(viewer.cookiesFor('/admin/')).toBe('');
    expect((await viewer.get('/admin/')).status).toBe(303);
  });
});

describe('cookies', () => {
  it('are for /admin only, closed to scripts and to other sites', async () => {
    const viewer = await site.signedIn('viewer');
    const client = site.visitor();
    const { cookies } = await signIn(client, viewer.email);
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/admin; HttpOnly; SameSite=Lax$/);
    expect(client.cookiesFor('/')).toBe('');
    expect(client.cookiesFor('/api/v1/find')).toBe('');
    expect(client.cookiesFor('/admin/account')).not.toBe('');
  });

  it.each([
    '/',
    '/boroughs/',
    '/boroughs/hackney/',
    '/find?q=hackney',
    '/find?q=',
    '/api/v1/find?q=hackney',
    '/nowhere',
    '/admin/sign-in',
    '/admin/set-up/x',
  ])('are not set by %s, signed in or not', async (path) => {
    const viewer = await site.signedIn('viewer');
    const cookie = viewer.cookiesFor('/admin/');
    for (const headers of [{}, { cookie }]) {
      const answer = await site.visitor().get(path, headers as Record<string, string>);
      expect(answer.cookies).toEqual([]);
    }
  });

  it('are not needed to be told apart: pages under /admin are never stored', async () => {
    const viewer = await site.signedIn('viewer');
    for (const path of ['/admin/', '/admin/account', '/admin/sign-in', '/admin/set-up/x']) {
      const { headers } = await viewer.get(path);
      expect(headers.get('cache-control'), path).toBe('no-store');
      if (headers.get('location')) continue;
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'/);
      expect(headers.get('content-security-policy'), path).not.toContain('unsafe');
    }
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link that comes by mail', async () => {
    const viewer = await site.signedIn('viewer');
    const client = site.visitor();
    // Without a mail server nothing comes by itself.
    expect((await client.post('/admin/reset-password', { email: viewer.email })).body).toContain(
      'lies in a file on the server',
    );
    const mail = await readOutbox(site.dataDir, viewer.email);
    const link = /^https?:\/\/[^/]+(\/admin\/reset-password\/[\w-]{43})\r$/m.exec(mail)?.[1] ?? '';
    const wanted = 'seven loud orange geese';
    const done = await client.post(link, { password: wanted, again: wanted });
    expect([done.status, done.location]).toEqual([303, '/admin/sign-in?done=reset']);
    expect((await viewer.get('/admin/')).status).toBe(303);
    expect((await signIn(client, viewer.email, wanted)).location).toBe('/admin/');
    expect((await client.get(link)).status).toBe(404);
  });
});

it('what people typed, and what lets them in, is in no log and no audit event; the chain is whole', async () => {
  const log = site.process.logged();
  const trail = JSON.stringify(site.database.select().from(auditEvents).all());
  for (const secret of [
    goodPassword,
    'not the password',
    admin.key,
    admin.backupCodes[1] ?? '?',
    admin.email,
    'nobody@example.org',
  ]) {
    expect(trail).not.toContain(secret);
    expect(log).not.toContain(secret);
  }
  expect(log).not.toMatch(/set-up\/[\w-]{20}|reset-password\/[\w-]{20}/);
  expect(verifyAuditChain(site.database)).toMatchObject({ isWhole: true });
});
