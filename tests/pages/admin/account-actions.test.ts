/** Every act on one's own account, against every kind of visitor, over HTTP; read off the source. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accounts, passkeys, sessions, twoFactors, users } from '../../../db/schema/people.ts';
import type { FormClient } from '../../support/forms/form-client.ts';
import { type AdminSite, startAdminSite } from '../../support/sites/admin-site.ts';

const visitors = ['none', 'newcomer', 'viewer', 'editor', 'admin'] as const;
type Visitor = (typeof visitors)[number];

/** What each act answers when it names what is somebody else’s, or proves nothing, to those who are signed in. */
const rows: Readonly<Record<string, { readonly path: string; readonly status: number }>> = {
  'index.astro end-session': { path: '/admin/account/', status: 303 },
  'index.astro remove-passkey': { path: '/admin/account/', status: 303 },
  'index.astro end-other-sessions': { path: '/admin/account/', status: 303 },
  'second-factor.astro confirm': { path: '/admin/account/second-factor/', status: 400 },
  'second-factor.astro renew': { path: '/admin/account/second-factor/', status: 400 },
  'second-factor.astro replace': { path: '/admin/account/second-factor/', status: 400 },
  'password.astro': { path: '/admin/account/password/', status: 400 },
};

const accountDir = join(import.meta.dirname, '../../../src/pages/admin/account');
/** A page that takes a form without acts is one act. */
const actions = globSync('*.astro', { cwd: accountDir })
  .toSorted()
  .flatMap((file) => {
    const text = readFileSync(join(accountDir, file), 'utf8');
    const named = [...text.matchAll(/<input type="hidden" name="act" value="([\w-]+)"/g)];
    const names = [...new Set(named.map(([, name = '']) => name))];
    return names.length > 0 ? names.map((name) => ({ file, name })) : [{ file, name: '' }];
  });

let site: AdminSite;
let clients: Readonly<Record<Visitor, FormClient>>;
let adminId: string;
/** Another administrator. */
let victim: { readonly userId: string; readonly sessionId: string };
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  const admin = await site.signedIn('admin');
  clients = {
    none: site.visitor(),
    newcomer: await site.newcomer(),
    viewer: await site.signedIn('viewer'),
    editor: await site.signedIn('editor', ['E09000012']),
    admin,
  };
  adminId = idOf(admin.email);
  const userId = idOf((await site.signedIn('admin')).email);
  const session = site.database.select().from(sessions).where(eq(sessions.userId, userId)).get();
  victim = { userId, sessionId: session?.id ?? '' };
});
afterAll(() => site?.stop());

beforeEach(() => {
  site.database.delete(passkeys).run();
  site.database
    .insert(passkeys)
    .values({
      id: 'passkey-of-another',
      userId: victim.userId,
      publicKey: 'key',
      credentialID: 'credential',
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    })
    .run();
});

function idOf(email: string): string {
  return site.database.select().from(users).where(eq(users.email, email)).get()?.id ?? '';
}

/** How everybody can sign in, and where the other administrator is. */
function access() {
  const { database } = site;
  return {
    passwords: database.select({ hash: accounts.password }).from(accounts).all(),
    // One that somebody has yet to set up lets nobody in.
    factors: database.select().from(twoFactors).where(eq(twoFactors.verified, true)).all(),
    passkeys: database.select().from(passkeys).all(),
    sessions: database.select().from(sessions).where(eq(sessions.userId, victim.userId)).all(),
  };
}

const isRefusal = ({ action }: { readonly action: string }) => /refuse|fail/.test(action);
const events = () => site.listEvents();

it('every act has a row, and every row an act', () => {
  const found = actions.map(({ file, name }) => `${file} ${name}`.trim());
  expect(found.toSorted()).toEqual(Object.keys(rows).toSorted());
});

describe.each(actions.map((act) => [`${act.file} ${act.name}`.trim(), act] as const))('%s', (key, act) => {
  const row = rows[key];
  const fields = () => ({
    act: act.name,
    id: act.name === 'remove-passkey' ? 'passkey-of-another' : victim.sessionId,
    code: '000000',
    current: 'not my password',
    password: 'a new and long enough password',
    again: 'a new and long enough password',
    [`${act.name}-password`]: 'not my password',
  });

  it.each(visitors)('asked by %s, takes nothing from anybody else', async (visitor) => {
    const before = { access: access(), events: events().length };
    const { status } = await clients[visitor].post(row?.path ?? '', fields());
    const mayEndIt = act.name === 'end-session' && visitor === 'admin';
    if (mayEndIt) {
      // An administrator ends anybody's session, and it is on record.
      expect(access().sessions).toEqual([]);
      site.database.insert(sessions).values(before.access.sessions).run();
      expect(events().at(-1)).toMatchObject({
        action: 'session.revoke',
        actor: adminId,
        subject: `user:${victim.userId}`,
      });
      return;
    }
    expect(status).toBe(visitor === 'none' ? 401 : row?.status);
    expect(access()).toEqual(before.access);
    const written = events().slice(before.events);
    expect(written.filter((event) => !isRefusal(event))).toEqual([]);
  });

  it.each(visitors)('sent from another site on behalf of %s, is not taken', async (visitor) => {
    const before = access();
    const { status } = await clients[visitor].post(row?.path ?? '', fields(), {
      origin: 'https://evil.example',
    });
    expect(status).toBe(403);
    expect(access()).toEqual(before);
  });
});

it('nobody was signed out by any of it', async () => {
  for (const visitor of visitors.filter((name) => name !== 'none'))
    expect((await clients[visitor].get('/admin/account/')).status, visitor).toBe(200);
});
