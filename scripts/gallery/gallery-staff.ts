/**
 * Staff for the pictures of the gallery: two made-up people who sign in as anybody does, in a real browser, and do
 * enough to fill the pages. They have role titles instead of names.
 */
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Database } from '../../db/client.ts';
import { notChecked } from '../../src/domain/contacts/checks/check-words.ts';
import { type Role, systemPrincipal } from '../../src/domain/people/access.ts';
import { urls } from '../../src/urls.ts';
import { createConfirmLink } from '../../src/use-cases/confirm/create-confirm-link.ts';
import { invitePerson } from '../../src/use-cases/people/accounts/invite-person.ts';
import { reportProblem } from '../../src/use-cases/reports/report-problem.ts';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface PreparedStaff {
  /** Cookies of the administrator. */
  readonly administrator: State;
  /** Path of a confirm link, as it stands in a mail. */
  readonly confirmPath: string;
  /** A contact that has been changed and checked. */
  readonly workedOn: string;
}

const password = 'a password for one picture';
const workedOn = 'demo-council-hackney';
const waiting = 'demo-council-camden';

/** @param origin of the running site, whose database it is */
export async function prepareStaff(
  browser: Browser,
  database: Database,
  origin: string,
): Promise<PreparedStaff> {
  const invite = (name: string, email: string, role: Role, areaCodes: string[]) => {
    const result = invitePerson(
      {
        database,
        principal: systemPrincipal('gallery'),
        now: new Date(),
        requestId: 'gallery',
        publicUrl: origin,
      },
      { name, email, role, areaCodes },
      'none',
    );
    if (result.kind !== 'invited') throw new Error(JSON.stringify(result));
    return result.link;
  };
  const signIn = async (link: string) => {
    const context = await browser.newContext({ baseURL: origin });
    await setUpAccount(await context.newPage(), link);
    return context;
  };
  const editor = await signIn(
    invite('Editor in Hackney', 'editor@example.org', 'editor', ['E09000012', 'E09000007']),
  );
  const administrator = await signIn(
    invite('Administrator at City Hall', 'administrator@example.org', 'admin', []),
  );
  await saveEdit(editor, workedOn, { Notes: 'Ask for the duty officer.' });
  await saveEdit(administrator, workedOn, { Role: 'Modern slavery and exploitation lead' });
  await check(administrator, workedOn);
  await saveEdit(editor, waiting, { Telephone: '020 7946 0722' });
  reportDead(database);
  const state = await administrator.storageState();
  await editor.close();
  await administrator.close();
  return { administrator: state, confirmPath: urls.confirm(makeConfirmToken(database)), workedOn };
}

/** From the link of an invitation to being signed in with a second factor. */
async function setUpAccount(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=again]').fill(password);
  await page.getByRole('button', { name: 'Set password' }).click();
  const key = (await page.locator('.app-secret').textContent())?.replaceAll(' ', '') ?? '';
  const code = await createOTP(base32.decode(key)).totp();
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('heading', { level: 1, name: 'Keep your backup codes' }).waitFor();
}

async function saveEdit(
  context: BrowserContext,
  contactId: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(urls.adminContactEdit(contactId));
  for (const [label, value] of Object.entries(values))
    await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  await page.locator(`input[name=checked][value=${notChecked}]`).check();
  await page.getByRole('button', { name: 'Save without preview' }).click();
  await page.waitForURL(/[?&]done=/);
  await page.close();
}

async function check(context: BrowserContext, contactId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(urls.adminContact(contactId));
  await page.locator('button[name=method][value=telephone]').click();
  await page.waitForURL(/[?&]done=/);
  await page.close();
}

/** Two readers, who do not know of each other. */
function reportDead(database: Database): void {
  for (const address of ['192.0.2.1', '192.0.2.2']) {
    const result = reportProblem(
      {
        database,
        now: new Date(),
        requestId: 'gallery',
        address,
        secret: 'of the gallery alone',
        publicUrl: '',
      },
      { contactId: 'demo-council-lambeth', problem: 'no-answer', line: 'It rings and nobody answers.' },
    );
    if (result.kind !== 'recorded') throw new Error(JSON.stringify(result));
  }
}

function makeConfirmToken(database: Database): string {
  return database.transaction((transaction) =>
    createConfirmLink(transaction, {
      contactId: 'demo-council-islington',
      revision: 1,
      at: new Date().toISOString(),
    }),
  ).token;
}
