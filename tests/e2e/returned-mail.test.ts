/**
 * Mail that comes back, from end to end: reminders go over real SMTP, what comes back is piped into the command as a
 * mail server pipes it, and an administrator finds it in a real browser.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, londonDateOf } from '../../src/domain/time/calendar.ts';
import { isWorkingDay } from '../../src/domain/time/working-days.ts';
import { urls } from '../../src/urls.ts';
import { createConfirmLink } from '../../src/use-cases/confirm/create-confirm-link.ts';
import { appearances, listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';
import { addContact, checkOn } from '../support/freshness.ts';
import { patience } from '../support/patience.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

interface Received {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');
const received: Received[] = [];
let mailServer: SMTPServer;
let staff: StaffBrowser;
let admin: SignedInClient;
let contactId: string;

beforeAll(async () => {
  mailServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo[0]?.address ?? '',
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer.server, 'listening');
  const { port } = mailServer.server.address() as AddressInfo;
  staff = await startStaffBrowser({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Contacts <contacts@directory.example.org>',
    MAIL_RETURN: 'bounce+{token}@directory.example.org',
  });
  await staff.site.holdPublisher();
  admin = await staff.site.signedIn('admin');
  remind();
});
afterAll(async () => {
  await staff?.stop();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
});

/** On the last working day, so that the reminder is due for sending at once. */
function remind(): void {
  let day = addDays(londonDateOf(new Date()), -1);
  while (!isWorkingDay(day, new Set())) day = addDays(day, -1);
  contactId = addContact(staff.site.database, addDays(day, -80), {
    organisation: 'Returned Mail Council',
    email: 'gone@example.org',
  });
  checkOn(staff.site.database, day, { publicUrl: staff.site.process.origin, bankHolidays: new Set() });
}

function getReminder(): Promise<Received> {
  return vi.waitUntil(() => received.find(({ to }) => to === 'gone@example.org'), patience);
}

async function pipe(message: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [join(root, 'scripts/mail.ts'), 'receive', ...args], {
    env: {
      ...process.env,
      DATA_DIR: staff.site.dataDir,
      MAIL_FROM: 'Contacts <contacts@directory.example.org>',
      MAIL_RETURN: 'bounce+{token}@directory.example.org',
    },
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  child.stdin.end(message);
  const [status] = await once(child, 'close');
  return { status, output: output.join('') };
}

const report = (returnAddress: string) => `Return-Path: <>
X-Original-To: ${returnAddress}
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: ${returnAddress}
Subject: Undelivered Mail Returned to Sender
Message-ID: <report@mx.example.org>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<gone@example.org>: unknown user

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; gone@example.org
Original-Recipient: rfc822;gone@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b--
`;

describe('a reminder', () => {
  it('has a return address of its own, for reports and for answers', async () => {
    const { from, text } = await getReminder();
    expect(from).toMatch(/^bounce\+[0-9a-f]{32}@directory\.example\.org$/);
    expect(text).toContain(`Reply-To: ${from}`);
    expect(text.replaceAll('=\r\n', '')).toContain('The link works for 30 days.');
  });

  it('that comes back puts its contact on the work list, once', async () => {
    const { from } = await getReminder();
    expect(await pipe(report(from), ['--to', from])).toMatchObject({ status: 0 });
    expect(await pipe(report(from))).toMatchObject({ status: 0, output: 'recorded before\n' });
    const { page, errors, close } = await staff.open(admin);
    await page.goto('/admin/');
    const section = page.getByRole('region', { name: 'Addresses that mail does not reach' });
    expect(await section.textContent()).toContain('gone@example.org');
    await section.getByRole('link', { name: /Returned Mail Council/ }).click();
    const mail = page.getByRole('region', { name: 'Mail that came back' });
    expect(await mail.textContent()).toContain('no such user');
    expect(await mail.getByRole('button', { name: 'Nobody answers by telephone either' }).count()).toBe(1);
    expect(await listViolations(page, [...appearances, ...otherAppearances])).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('that a person answers waits until somebody has dealt with it', async () => {
    const { from } = await getReminder();
    const answer = `From: Robin <robin@example.org>\nTo: ${from}\nSubject: Re: Please check your entry\n\nWe close at 16:00.\n`;
    expect(await pipe(answer)).toEqual({ status: 0, output: 'recorded: reply; it waits on the work list\n' });
    const { page, errors, close } = await staff.open(admin);
    await page.goto('/admin/');
    const section = page.getByRole('region', { name: 'Mail to read' });
    expect(await section.textContent()).toContain('We close at 16:00.');
    expect(await listViolations(page, [...appearances, ...otherAppearances])).toEqual([]);
    await section.getByRole('button', { name: /Dealt with/ }).click();
    await page.getByText('Dealt with: it is off the work list.').waitFor();
    expect(await page.getByRole('region', { name: 'Mail to read' }).count()).toBe(0);
    await page.goto(`/admin/contacts/${contactId}/`);
    expect(await page.getByRole('region', { name: 'Mail that came back' }).textContent()).toContain(
      'We close at 16:00.',
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('is written to the address again when an administrator says that it works', async () => {
    const { page, close } = await staff.open(admin, { javaScriptEnabled: false });
    await page.goto('/admin/');
    await page.getByRole('button', { name: /It works again/ }).click();
    await page.getByText('Mail is written to this address again.').waitFor();
    expect(await page.getByRole('region', { name: 'Addresses that mail does not reach' }).count()).toBe(0);
    await close();
  });
});

it('what is for nobody is refused, and is seen by nobody else', async () => {
  const unknown = `bounce+${'0'.repeat(32)}@directory.example.org`;
  expect(await pipe(report(unknown), ['--to', unknown])).toMatchObject({ status: 67 });
  const editor = await staff.site.signedIn('editor', ['E09000012']);
  expect((await editor.get('/admin/')).body).not.toContain('Mail to read');
  const refused = await editor.post('/admin/', { act: 'mail-dealt-with', mail: 'x' });
  expect(refused.status).toBe(403);
});

it('a new link in the place of an expired one is sent', async () => {
  const { database } = staff.site;
  const { token } = database.transaction((transaction) =>
    createConfirmLink(transaction, {
      contactId: 'demo-council-hackney',
      revision: 1,
      at: new Date(Date.now() - 31 * 86_400_000).toISOString(),
    }),
  );
  const { status, body } = await staff.site.visitor().post(urls.confirm(token), { act: 'renew' });
  expect(status).toBe(200);
  expect(body).toContain('A new link is on its way');
  const mail = await vi.waitUntil(
    () => received.find(({ to }) => to === 'modern-slavery@hackney.example.org'),
    patience,
  );
  expect(mail.text).toMatch(/\/confirm\//);
});
