/** Signing in as people do: in a real Chromium, without a script by password and code, and with one by passkey. */
import { createServer } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../db/schema/audit.ts';
import { messages } from '../../db/schema/mail.ts';
import { passkeys } from '../../db/schema/people.ts';
import { connectBrowser, openContext } from '../support/browser/browser.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { codeOf, goodPassword } from '../support/people/people.ts';
import { type AdminSite, startAdminSite } from '../support/sites/admin-site.ts';

let site: AdminSite;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  // Passkeys are bound to a name, so the site is given one.
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  site = await startAdminSite({ PORT: String(port), PUBLIC_URL: origin });
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function open(options: BrowserContextOptions = {}) {
  const context = await openContext(browser, { baseURL: origin, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const isPageItself = message.location().url === page.url();
    if (message.type() === 'error' && !isPageItself) errors.push(message.text());
  });
  return { page, errors, close: () => context.close() };
}

async function setPassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByLabel('The same password again').fill(goodPassword);
  await page.getByRole('button', { name: 'Set password' }).click();
}

/** @returns the key of the authenticator */
async function setSecondFactor(page: Page): Promise<string> {
  const key = (await page.locator('.app-secret').first().textContent())?.replaceAll(' ', '') ?? '';
  await page.getByRole('textbox', { name: 'Code' }).fill(await codeOf(key));
  await page.getByRole('button', { name: 'Set it up' }).click();
  return key;
}

describe.each([
  ['with a script', true],
  ['without a script', false],
])('an invited person %s', (_, javaScriptEnabled) => {
  it('sets a password and a second factor, signs out and in again, on pages without a violation', async () => {
    const { page, errors, close } = await open({ javaScriptEnabled });
    const email = `invited-${javaScriptEnabled}@example.org`;
    const titles: string[] = [];
    const look = async () => {
      titles.push(await page.title());
      // axe is itself a script.
      if (javaScriptEnabled) expect(await listViolations(page), page.url()).toEqual([]);
    };
    const link = site.invite('editor', email, ['E09000012']);

    await page.goto(link);
    await look();
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByLabel('The same password again').fill('short');
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByRole('link', { name: /at least 12 characters/ }).click();
    await expect(page.getByLabel('Password', { exact: true }).getAttribute('aria-invalid')).resolves.toBe(
      'true',
    );
    await look();

    await setPassword(page, link);
    expect(await page.getByRole('img', { name: /QR code/ }).isVisible()).toBe(true);
    await look();
    const key = await setSecondFactor(page);
    expect(await page.locator('.app-codes li').count()).toBe(10);
    await look();
    await page.getByRole('link', { name: 'I have kept them' }).click();
    expect(new URL(page.url()).pathname).toBe('/admin/');

    await page.goto('/admin/account');
    await look();
    await page.goto('/admin/account/password');
    await look();
    await page.goto('/admin/account/second-factor');
    await look();
    await page.goto('/admin/people');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You may not do this');
    await look();
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.getByText('You are signed out.').waitFor();
    await look();

    await page.goto('/admin/account');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await look();
    await page.getByLabel('Password').fill(goodPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await look();
    await page.getByRole('textbox', { name: 'Code' }).fill(await codeOf(key, 1));
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(new URL(page.url()).pathname).toBe('/admin/account');

    await page.context().clearCookies();
    await page.goto('/admin/reset-password');
    await look();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await look();
    await page.goto(link);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This link cannot be used');
    await look();

    expect(new Set(titles).size).toBe(titles.length);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a passkey', () => {
  async function addAuthenticator(page: Page, isUserVerified: boolean): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified,
        automaticPresenceSimulation: true,
      },
    });
  }

  it('is added, signs in by itself, and is removed', async () => {
    const { page, errors, close } = await open();
    await addAuthenticator(page, true);
    await setPassword(page, site.invite('admin', 'passkey@example.org'));
    await setSecondFactor(page);
    await page.goto('/admin/account');
    await page.getByLabel('A name for it').fill('Work laptop');
    const add = page.getByRole('button', { name: 'Add a passkey' });
    await add.click();
    await page.getByText('This is not your password.').waitFor();
    expect(site.database.select().from(passkeys).all()).toEqual([]);
    await page.getByLabel('Your password').fill(goodPassword);
    await add.click();
    await page.getByText('Added on').waitFor();
    const told = site.database.select().from(messages).all().at(-1);
    expect(told).toMatchObject({
      recipient: 'passkey@example.org',
      subject: 'A passkey was added to your account',
    });
    expect(await listViolations(page)).toEqual([]);
    expect(site.database.select().from(passkeys).all()).toMatchObject([{ name: 'Work laptop' }]);

    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.goto('/admin/sign-in?to=/admin/account');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('Where you are signed in').waitFor();
    const actions = site.database.select().from(auditEvents).all().slice(-3);
    expect(actions.map(({ action }) => action)).toEqual(['passkey.add', 'session.end', 'session.start']);
    expect(actions.at(-1)?.after).toEqual({ method: 'passkey' });

    await page.getByRole('button', { name: 'Remove Work laptop' }).click();
    await page.getByText('None. A passkey signs you in').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/sign-in');
    expect(errors.filter((error) => !/40[13]/.test(error))).toEqual([]);
    await close();
  });

  it('of a device that does not check who holds it is refused', async () => {
    const { page, close } = await open();
    await setPassword(page, site.invite('viewer', 'unchecked@example.org'));
    await addAuthenticator(page, false);
    await page.goto('/admin/account');
    await page.getByLabel('Your password').fill(goodPassword);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    expect(site.database.select().from(passkeys).all()).toEqual([]);
    await close();
  });

  it('is asked of nobody who is not signed in to add one, and by no other site', async () => {
    const visitor = site.visitor();
    const json = { 'content-type': 'application/json' };
    const options = '/admin/auth/passkey/generate-register-options';
    expect((await visitor.get(options)).status).toBe(405);
    expect((await visitor.send('POST', options, { ...json, origin }, '{"password":"x"}')).status).toBe(401);
    const verify = '/admin/auth/passkey/verify-authentication';
    expect((await visitor.send('POST', verify, { ...json, origin }, '{}')).status).toBe(400);
    expect((await visitor.send('POST', verify, { 'content-type': 'text/plain', origin }, '{}')).status).toBe(
      415,
    );
    expect((await visitor.send('POST', verify, { ...json, origin }, '{')).status).toBe(400);
    expect((await visitor.send('GET', verify, {})).status).toBe(405);
    expect((await visitor.get('/admin/auth/passkey/generate-authenticate-options')).status).toBe(200);
    const foreign = { ...json, origin: 'https://evil.example' };
    expect((await visitor.send('POST', verify, foreign, '{"response":{"id":"x"}}')).status).toBe(403);
  });
});
