/** Every action of every form under /admin, against every kind of visitor, over HTTP; read off the source. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPages } from '../../../src/admin/admin-pages.ts';
import { type ActionDefinition, type AdminPage, noticesOf } from '../../../src/admin/define-admin-page.ts';
import { formNotWhole } from '../../../src/admin/run-action.ts';
import { permissions } from '../../../src/domain/people/access.ts';
import type { FormClient } from '../../support/forms/form-client.ts';
import { type AdminSite, startAdminSite } from '../../support/sites/admin-site.ts';

const srcDir = join(import.meta.dirname, '../../../src');
const sources = globSync('{admin,pages/admin}/**/*.{astro,ts}', { cwd: srcDir }).toSorted();
const pages = sources.filter((file) => file.startsWith('pages/'));
const read = (file: string) => readFileSync(join(srcDir, file), 'utf8');

/** One's own account, and what comes before signing in: these pages gate themselves (src/middleware.ts). */
const ownGate =
  /^pages\/admin\/(account\/|auth\/|reset-password\/|set-up\/|sign-in|sign-out|two-factor|refused)/;

interface Action extends ActionDefinition {
  readonly page: string;
  readonly name: string;
}

/** Of a page about one thing, one that there is, or one of a name that nothing has. */
const pathOf = ({ route }: AdminPage) =>
  `${route.replace('/contacts/[id]', '/contacts/demo-council-harrow').replace('/calls/[id]', '/calls/demo-council-harrow').replace('/[id]', '/nobody')}/`;

const actions: readonly Action[] = adminPages.flatMap((page) =>
  page.actions === 'own gate'
    ? []
    : Object.entries<ActionDefinition>(page.actions).map(([name, action]) => ({
        ...action,
        page: pathOf(page),
        name,
      })),
);

let site: AdminSite;
let clients: Readonly<Record<'none' | 'newcomer' | 'viewer' | 'editor' | 'elsewhere' | 'admin', FormClient>>;
beforeAll(async () => {
  site = await startAdminSite();
  await site.holdPublisher();
  clients = {
    none: site.visitor(),
    newcomer: await site.newcomer(),
    viewer: await site.signedIn('viewer'),
    editor: await site.signedIn('editor', ['E09000015']),
    elsewhere: await site.signedIn('editor', ['E09000022']),
    admin: await site.signedIn('admin'),
  };
});
afterAll(() => site?.stop());

const events = () => site.listEvents();

describe('the source', () => {
  it('has actions, each of a page that there is and with words for what was done', () => {
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter(({ page }) => page.includes('['))).toEqual([]);
    expect(actions.filter(({ permission }) => !(permission in permissions))).toEqual([]);
    expect(actions.filter(({ done }) => done.length === 0)).toEqual([]);
  });

  it('says one thing by one word, and has one definition for a route', () => {
    const notices = adminPages.flatMap(noticesOf);
    expect(new Set(notices.map(({ word }) => word)).size).toBe(new Set(notices).size);
    expect(new Set(adminPages.map(({ route }) => route)).size).toBe(adminPages.length);
  });

  it('lets nothing but the pages before signing in, and of one’s own account, gate themselves', () => {
    const gated = adminPages
      .filter(({ actions }) => actions === 'own gate')
      .map(({ route }) => `pages${route}`);
    expect(gated.filter((route) => !ownGate.test(`${route}/`))).toEqual([]);
  });

  it('takes no form but through the one function that asks who may', () => {
    for (const file of sources) {
      if (ownGate.test(file) || file === 'admin/run-action.ts') continue;
      const text = read(file);
      const readsForm = /\.formData\(\)|request\.(json|text|body|arrayBuffer)\b|method === 'POST'/.test(text);
      if (readsForm) expect(text, file).toMatch(/await runAction\(/);
      expect(text, file).not.toMatch(/export const (POST|PUT|PATCH|DELETE|ALL)\b/);
      expect(text, file).not.toMatch(/astro:actions/);
    }
  });

  it('renders every page of these on demand', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) expect(read(file), file).toContain('export const prerender = false');
  });
});

describe.each(actions.map((action) => [`${action.page} ${action.name}`, action] as const))(
  '%s',
  (_, action) => {
    it.each(['none', 'newcomer', 'viewer', 'editor', 'admin'] as const)('asked by %s', async (visitor) => {
      const role = visitor === 'none' || visitor === 'newcomer' ? undefined : visitor;
      const mayTry = role !== undefined && permissions[action.permission][role] !== 'nothing';
      const before = events().length;
      // Without anything else in the form there is nothing to do, so whoever may try is told what is missing.
      const { status, body } = await clients[visitor].post(action.page, { act: action.name });
      if (mayTry) {
        expect(status).toBeLessThan(500);
        expect([401, 403]).not.toContain(status);
        expect(body).not.toContain('is not known here');
        if (action.fields.length === 0) return;
        expect([status, body]).toEqual([400, formNotWhole]);
        expect(events().slice(before)).toEqual([]);
        return;
      }
      expect(status).toBe(visitor === 'none' ? 401 : 403);
      const written = events().slice(before);
      // Of a stranger's refusals the first stands for all: see the test of that below.
      if (visitor === 'none') expect(written.filter((event) => event.action !== 'access.refuse')).toEqual([]);
      else expect(written.map((event) => event.action)).toEqual(['access.refuse']);
      // Going back waits for a publish under way, and a test before this one may have asked for one.
    });

    it('is not taken from another site', async () => {
      const before = events().length;
      const headers = { origin: 'https://evil.example' };
      expect((await clients.admin.post(action.page, { act: action.name }, headers)).status).toBe(403);
      // Of one address the first is on record; tests/pages/admin/routes.test.ts says what it says.
      const written = events().slice(before);
      expect(written.filter((event) => event.action !== 'access.refuse')).toEqual([]);
      expect(written.length).toBeLessThanOrEqual(1);
    });
  },
);

describe('an editor of another area', () => {
  const reaching = actions.filter(({ page }) => page.includes('/demo-council-harrow/'));
  it.each(reaching.map((action) => [`${action.page} ${action.name}`, action] as const))(
    'changes nothing by %s, and every refusal is on record',
    async (_, action) => {
      const before = events().length;
      const fields = action.fields.map((name) => [name, '1'] as const);
      const { status } = await clients.elsewhere.post(action.page, {
        ...Object.fromEntries(fields),
        act: action.name,
        method: 'telephone',
        awayUntilOn: '2099-12-31',
        deputy: 'deputy@example.org',
      });
      const written = events()
        .slice(before)
        .map((event) => event.action);
      expect(written.filter((name) => !/refuse/.test(name))).toEqual([]);
      expect(status === 403).toBe(written.length > 0);
      expect(status).toBeLessThan(500);
    },
  );

  it('is told so by those that need nothing but the entry', async () => {
    for (const action of ['verify', 'deputy']) {
      const { status } = await clients.elsewhere.post('/admin/contacts/demo-council-harrow/', {
        act: action,
        seen: '1',
        method: 'telephone',
        deputy: 'deputy@example.org',
      });
      expect(status, action).toBe(403);
    }
  });
});

it('what strangers may not do is on record once, and not each time', async () => {
  for (let count = 0; count < 10; count += 1)
    expect((await clients.none.post('/admin/policies/', { act: 'save' })).status).toBe(401);
  const strangers = events().filter(
    ({ actor, after }) => actor === 'anonymous' && !JSON.stringify(after).includes('another site'),
  );
  // Once in a quarter of an hour, and two may meet in this test.
  expect([1, 2]).toContain(strangers.length);
  for (const event of strangers)
    expect(event).toMatchObject({
      action: 'access.refuse',
      after: { reason: 'not signed in' },
      requestId: expect.stringMatching(/./),
    });
});

describe('a form that is not one of ours', () => {
  it.each([
    ['an unknown action', 'application/x-www-form-urlencoded', 'act=explode'],
    ['no action', 'application/x-www-form-urlencoded', ''],
    ['a name every object has', 'application/x-www-form-urlencoded', 'act=constructor'],
    ['JSON', 'application/json', '{"act":"verify"}'],
    ['a broken multipart body', 'multipart/form-data; boundary=x', '--y\r\nnonsense'],
    ['plain text', 'text/plain', 'act=verify'],
  ])('is refused: %s', async (_, contentType, body) => {
    const before = events().length;
    for (const page of new Set(actions.map((action) => action.page))) {
      const headers = { origin: site.process.origin, 'content-type': contentType };
      const { status } = await clients.admin.send('POST', page, headers, body);
      expect(status, page).toBeGreaterThanOrEqual(400);
      expect(status, page).toBeLessThan(500);
    }
    expect(events().length).toBe(before);
  });

  it('is refused when it is larger than any form of the page', async () => {
    const headers = { origin: site.process.origin, 'content-type': 'application/x-www-form-urlencoded' };
    const big = await clients.admin.send(
      'POST',
      '/admin/policies/',
      headers,
      `act=save&x=${'y'.repeat(70_000)}`,
    );
    expect(big.status).toBe(413);
    const file = await clients.admin.send(
      'POST',
      '/admin/import/',
      headers,
      `act=apply&file=${'y'.repeat(70_000)}`,
    );
    expect(file.status).toBe(400);
  });
});
