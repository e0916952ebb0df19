/** The confirm link over real HTTP and in a real browser, as contacts, mail scanners and strangers meet it. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../db/schema/audit.ts';
import { verifications } from '../../db/schema/contacts.ts';
import { confirmLinks, contactProposals } from '../../db/schema/feedback.ts';
import { publishRequests } from '../../db/schema/publishing.ts';
import { systemPrincipal } from '../../src/domain/people/access.ts';
import { urls } from '../../src/urls.ts';
import { createConfirmLink } from '../../src/use-cases/confirm/create-confirm-link.ts';
import { editContact } from '../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../src/use-cases/contacts/change/mark-vacant.ts';
import { listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';
import { readOutbox } from '../support/sites/admin-site.ts';

let staff: StaffBrowser;
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
});
afterAll(() => staff?.stop());

/** Path of a new link to a contact as it stands in the seed, revision 1. */
function linkTo(contactId: string, at = new Date(), revision = 1): string {
  const { token } = staff.site.database.transaction((transaction) =>
    createConfirmLink(transaction, { contactId, revision, at: at.toISOString() }),
  );
  return urls.confirm(token);
}

function acting(database = staff.site.database) {
  return {
    database,
    principal: systemPrincipal('test'),
    now: new Date(),
    requestId: 'test',
    publicUrl: staff.site.process.origin,
  };
}

const selfChecks = (contactId: string) =>
  staff.site.database
    .select()
    .from(verifications)
    .where(eq(verifications.contactId, contactId))
    .all()
    .filter(({ verifiedBy }) => verifiedBy.startsWith('confirm-link:'));
const proposalsTo = (contactId: string) =>
  staff.site.database.select().from(contactProposals).where(eq(contactProposals.contactId, contactId)).all();
const everythingWritten = () =>
  [verifications, auditEvents, publishRequests, confirmLinks, contactProposals].map((table) =>
    JSON.stringify(staff.site.database.select().from(table).all()),
  );
const main = (body: string) => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';

describe('following a confirm link', () => {
  it('changes nothing, whoever follows it and however often', async () => {
    const path = linkTo('demo-council-barking-and-dagenham');
    const before = everythingWritten();
    const scanner = staff.site.visitor();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const answer = await scanner.send(method, path, { purpose: 'prefetch', 'sec-purpose': 'prefetch' });
      expect(answer.status).toBe(200);
      expect(answer.cookies).toEqual([]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    }
    for (const query of ['?answer=correct&revision=1', '?act=renew', '?thanks'])
      expect((await scanner.get(path + query)).status).toBe(200);
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await scanner.send(method, path, { origin: staff.site.process.origin })).status).toBe(405);
    expect(everythingWritten()).toEqual(before);
  });

  it('shows the whole entry and asks with nothing chosen', async () => {
    const { body } = await staff.site.visitor().get(linkTo('demo-police-ne'));
    expect(main(body)).toContain('Modern slavery single point of contact');
    expect(main(body)).toMatch(/020 7946 0\d{3}/);
    expect(main(body)).toContain('Shown for:');
    expect(main(body).match(/<input type="radio"[^>]*>/g)).toHaveLength(4);
    expect(main(body)).not.toMatch(/<input[^>]*\schecked/);
  });

  it('asks for what the team shares where the entry looks like one person’s, and nowhere else', async () => {
    const contactId = 'demo-council-sutton';
    const shared = await staff.site.visitor().get(linkTo(contactId));
    expect(main(shared.body)).not.toContain('its own');
    const changes = { email: 'jo.bloggs@example.org', checked: 'telephone' } as const;
    expect(editContact(acting(), { contactId, seenRevision: 1, changes }).kind).toBe('changed');
    const { body } = await staff.site.visitor().get(linkTo(contactId, new Date(), 2));
    expect(main(body)).toContain('If the team has its own mailbox, please give us that.');
  });

  it('tells nothing of a token that is not known, whatever it is', async () => {
    const pages = await Promise.all(
      [
        'x'.repeat(43),
        'A'.repeat(43),
        'short',
        "'%20OR%201=1--",
        '..%2F..%2Fadmin',
        '%00',
        '%3Cscript%3E',
        '💥',
        'a'.repeat(5000),
      ].map((token) => staff.site.visitor().get(`/confirm/${encodeURI(token)}`)),
    );
    for (const { status, cookies } of pages) {
      expect([400, 404, 414]).toContain(status);
      expect(cookies).toEqual([]);
    }
    const ours = pages.filter(({ body }) => body.includes('This link doesn’t work'));
    expect(ours.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ours.map(({ body }) => main(body))).size).toBe(1);
  });

  it('refuses a form that another site posts, and one without an answer', async () => {
    const id = 'demo-council-barnet';
    const path = linkTo(id);
    const visitor = staff.site.visitor();
    const fields = { answer: 'correct', revision: '1' };
    for (const origin of ['https://evil.example.org', 'null', ''])
      expect((await visitor.post(path, fields, { origin })).status).toBe(403);
    expect((await visitor.post(path, { revision: '1' })).status).toBe(400);
    expect((await visitor.post(path, { ...fields, answer: 'constructor' })).status).toBe(400);
    expect(selfChecks(id)).toEqual([]);
  });
});

describe('all correct', () => {
  it('is one tap and one verification, without script, at the width of a small phone', async () => {
    const id = 'demo-council-brent';
    const path = linkTo(id);
    const { page, errors, close } = await staff.open(undefined, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'All of this is correct' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    expect(selfChecks(id)).toMatchObject([{ revision: 1, method: 'self' }]);
    await page.goto(path);
    await page.getByRole('heading', { name: /^Already confirmed on \d/ }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(errors).toEqual([]);
    await close();
    const reasons = staff.site.database.select().from(publishRequests).all();
    expect(reasons.at(-1)?.reason).toContain('checked');
  });

  it('comes back with what was typed besides, without script, and asks which it is', async () => {
    const id = 'demo-council-islington';
    const { page, errors, close } = await staff.open(undefined, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const path = linkTo(id);
    const confirmAndWrite = async () => {
      await page.goto(path);
      await page.getByLabel('Anything we should know').fill('From May somebody else does this.');
      await page.getByRole('button', { name: 'All of this is correct' }).click();
      await page.getByRole('heading', { name: 'Is all of it right, or has something changed?' }).waitFor();
    };
    await confirmAndWrite();
    expect(await page.getByLabel('What you wrote').inputValue()).toBe('From May somebody else does this.');
    expect(selfChecks(id)).toEqual([]);
    await page.getByRole('button', { name: 'Something has changed' }).click();
    await page.getByRole('heading', { name: 'What has changed?' }).waitFor();
    expect(await page.getByLabel('Anything else').inputValue()).toBe('From May somebody else does this.');
    await confirmAndWrite();
    await page.getByRole('button', { name: 'All of this is correct' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    expect(errors).toEqual([]);
    await close();
    expect(selfChecks(id)).toMatchObject([{ revision: 1, method: 'self' }]);
    const [message] = proposalsTo(id);
    expect(message).toMatchObject({ state: 'waiting' });
    expect(message?.note).toContain('They write: From May somebody else does this.');
    const events = staff.site.listEvents().slice(-2);
    expect(events.map(({ action }) => action)).toEqual(['contact.verify', 'contact.propose-change']);
  });

  it.each([
    [{ remark: 'Ring twice.' }, 'Ring twice.'],
    [{ remark: 'x'.repeat(501) }, 'x'.repeat(501)],
    [{ remark: ' ', telephone: '020 7946 0999' }, 'value="020 7946 0999"'],
  ])('is not recorded of a form that also says something else: %j', async (typed, kept) => {
    const id = 'demo-council-kingston-upon-thames';
    const { status, body } = await staff.site
      .visitor()
      .post(linkTo(id), { answer: 'correct', revision: '1', ...typed });
    expect(status).toBe(200);
    expect(main(body)).toContain(kept);
    expect(selfChecks(id)).toEqual([]);
    expect(proposalsTo(id)).toEqual([]);
  });

  it('asked again is still about the entry that was seen', async () => {
    const id = 'demo-council-havering';
    const path = linkTo(id);
    const visitor = staff.site.visitor();
    editContact(acting(), { contactId: id, seenRevision: 1, changes: { notes: 'Newer notes.' } });
    const asked = await visitor.post(path, { answer: 'correct', revision: '1', remark: 'Ring twice.' });
    expect(main(asked.body)).toContain('name="revision" value="1"');
    const sure = { answer: 'correct', step: 'sure', revision: '1', remark: 'Ring twice.' };
    const { status, body } = await visitor.post(path, sure);
    expect(status).toBe(409);
    expect(main(body)).toContain('Newer notes.');
    expect(main(body)).toContain('Ring twice.');
    expect(selfChecks(id)).toEqual([]);
  });

  it('does not record what is too long for it, and keeps it', async () => {
    const id = 'demo-council-kingston-upon-thames';
    const given = { answer: 'correct', step: 'sure', revision: '1', remark: 'x'.repeat(501) };
    const { status, body } = await staff.site.visitor().post(linkTo(id), given);
    expect(status).toBe(400);
    expect(main(body)).toContain('x'.repeat(501));
    expect(main(body)).toContain('Is all of it right');
    expect(selfChecks(id)).toEqual([]);
  });

  it('is not pressed by the Enter key, nor in place of what was chosen', async () => {
    const id = 'demo-council-lambeth';
    const { page, close } = await staff.open();
    await page.goto(linkTo(id));
    await page.getByLabel('Something has changed').press('Enter');
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await page.getByLabel('I no longer do this').check();
    await page.getByRole('button', { name: 'All of this is correct' }).click();
    await page.getByText('you also chose “I no longer do this”').waitFor();
    expect(await listViolations(page)).toEqual([]);
    expect(selfChecks(id)).toEqual([]);
    await page.getByRole('button', { name: 'I no longer do this' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    await close();
    expect(selfChecks(id)).toEqual([]);
    expect(proposalsTo(id)).toMatchObject([{ state: 'waiting', fields: { status: 'vacant' } }]);
  });

  it('counts once, however often the form is sent', async () => {
    const id = 'demo-council-bromley';
    const path = linkTo(id);
    const fields = { answer: 'correct', revision: '1' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => staff.site.visitor().post(path, fields)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(selfChecks(id)).toHaveLength(1);
  });

  it('is not said of an entry that changed meanwhile: the new one is shown', async () => {
    const id = 'demo-council-camden';
    const { page, close } = await staff.open();
    await page.goto(linkTo(id));
    const edited = editContact(acting(), {
      contactId: id,
      seenRevision: 1,
      changes: { notes: 'Ask for the duty officer.' },
    });
    expect(edited.kind).toBe('changed');
    await page.getByRole('button', { name: 'All of this is correct' }).click();
    await page.getByText('we didn’t record anything').waitFor();
    expect(await page.getByText('Ask for the duty officer.').count()).toBe(1);
    expect(selfChecks(id)).toEqual([]);
    await page.getByRole('button', { name: 'All of this is correct' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    expect(selfChecks(id)).toMatchObject([{ revision: 2 }]);
    await close();
  });

  it('is limited, and keeps the token out of the log', async () => {
    const path = linkTo('demo-council-croydon');
    const visitor = staff.site.visitor();
    let last = await visitor.post(path, { answer: 'correct', revision: '99' });
    for (let tries = 0; tries < 20; tries++)
      last = await visitor.post(path, { answer: 'correct', revision: '99' });
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(main(last.body)).toContain('There were too many answers');
    expect(staff.site.process.logged()).not.toContain(path.split('/')[2]);
  });
});

describe('what is wrong', () => {
  it('reaches the administrator with old and new side by side, and is published only by them', async () => {
    const id = 'demo-council-ealing';
    const { page, close } = await staff.open();
    await page.goto(linkTo(id));
    await page.getByLabel('Something has changed').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Telephone').fill('not a number');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.getByLabel('Telephone').fill('020 7946 0999');
    await page.getByLabel('Anything else').fill('<b>The old number</b> is switched off in May.');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    await close();
    expect(proposalsTo(id)).toMatchObject([{ state: 'waiting', baseRevision: 1 }]);

    const admin = await staff.open(await staff.site.signedIn('admin'));
    await admin.page.goto('/admin/');
    await admin.page.getByText('Whoever answers the contact’s mail').first().waitFor();
    await admin.page.goto(urls.adminContact(id));
    const row = admin.page.getByRole('row', { name: /Telephone/ }).first();
    expect(await row.textContent()).toMatch(/020 7946 0(?!999)\d{3}[\s\S]*020 7946 0999/);
    expect(await admin.page.getByText('<b>The old number</b> is switched off in May.').count()).toBe(1);
    expect(await listViolations(admin.page)).toEqual([]);
    // Who has checked it is asked with nothing chosen: a mere press must not publish "do not rely on it".
    await admin.page.getByRole('button', { name: 'Approve' }).click();
    await admin.page
      .getByRole('link', { name: /^Choose who has checked the entry with this change/ })
      .click();
    expect(await admin.page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(proposalsTo(id)).toMatchObject([{ state: 'waiting' }]);
    await admin.page.getByLabel('The contact itself, by its answer to our mail').check();
    await admin.page.getByRole('button', { name: 'Approve' }).click();
    await admin.page.getByText('Approved.').waitFor();
    expect(proposalsTo(id)).toMatchObject([
      { state: 'approved', note: 'They write: <b>The old number</b> is switched off in May.' },
    ]);
    const checks = staff.site.database
      .select()
      .from(verifications)
      .where(eq(verifications.contactId, id))
      .all();
    expect(checks.at(-1)).toMatchObject({ revision: 2, method: 'self' });
    expect(checks.at(-1)?.verifiedBy).not.toMatch(/^confirm-link:/);
    await admin.close();
  });

  it('shows how hours were read before they are sent, and the administrator what was typed', async () => {
    const id = 'demo-council-redbridge';
    const { page, close } = await staff.open();
    await page.goto(linkTo(id));
    await page.getByLabel('Something has changed').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Hours').fill('Mon-Fri 9-5');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByRole('link', { name: /9am to 5pm or 9pm to 5am the next day/ }).waitFor();
    await page.getByLabel('Hours').fill('Mon & Sat 10am-1pm');
    await page.getByLabel('Notes').fill('Ring twice.\nThen wait.');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByText('It does not open on Tuesday to Friday and Sunday.').waitFor();
    expect(await listViolations(page)).toEqual([]);
    expect(proposalsTo(id)).toEqual([]);
    await page.getByRole('button', { name: 'No, correct the hours' }).click();
    expect(await page.getByLabel('Hours').inputValue()).toBe('Mon & Sat 10am-1pm');
    await page.getByLabel('Hours').fill('Mon-Sat 10am-1pm; bank holidays 24 hours');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByText('Monday to Saturday, 10am to 1pm; bank holidays, 24 hours.').waitFor();
    await page.getByRole('button', { name: 'Yes, send the changes' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    await close();
    expect(proposalsTo(id)).toMatchObject([{ hoursTyped: 'Mon-Sat 10am-1pm; bank holidays 24 hours' }]);

    const admin = await staff.open(await staff.site.signedIn('admin'));
    await admin.page.goto(urls.adminContact(id));
    await admin.page.getByText('“Mon-Sat 10am-1pm; bank holidays 24 hours”').waitFor();
    expect(await listViolations(admin.page)).toEqual([]);
    await admin.close();
  });

  it('is not lost when the entry changes meanwhile, nor put in place of what is new', async () => {
    const id = 'demo-council-bexley';
    const path = linkTo(id);
    editContact(acting(), { contactId: id, seenRevision: 1, changes: { notes: 'Newer notes.' } });
    const { status, body } = await staff.site.visitor().post(path, {
      answer: 'changed',
      step: 'fields',
      revision: '1',
      role: '<i>Somebody</i> else',
    });
    expect(status).toBe(409);
    expect(main(body)).toContain('&lt;i&gt;Somebody&lt;/i&gt; else');
    expect(main(body)).toContain('Newer notes.');
    expect(proposalsTo(id)).toEqual([]);
  });

  it.each([
    ['I no longer do this', 'demo-council-enfield', 'left', 'says that they no longer do this'],
    ['Nobody does this job now', 'demo-council-greenwich', 'vacant', 'says that no one holds this post'],
  ])('%s: an administrator is asked to mark the post vacant', async (choice, id, answer, note) => {
    const { page, close } = await staff.open();
    await page.goto(linkTo(id));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await page.getByLabel(choice).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    await close();
    const [proposal] = proposalsTo(id);
    expect(proposal).toMatchObject({ state: 'waiting', fields: { status: 'vacant' } });
    expect(proposal?.note).toContain(note);
    const event = staff.site.listEvents().at(-1);
    expect(event).toMatchObject({ action: 'contact.propose-change', after: { answer } });
  });
});

describe('a link that has had its time', () => {
  it('says that it expired, and makes a new one for the mailbox of the entry, which this site cannot send', async () => {
    const id = 'demo-council-hackney';
    const path = linkTo(id, new Date(Date.now() - 31 * 86_400_000));
    const { page, close } = await staff.open();
    await page.goto(path);
    await page.getByRole('heading', { name: 'This link has expired' }).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a new link' }).click();
    await page.getByRole('heading', { name: 'A new link is made, but not sent' }).waitFor();
    const mail = await readOutbox(staff.site.dataDir, 'modern-slavery@hackney.example.org');
    const fresh = /\/confirm\/[\w-]{43}/.exec(mail)?.[0] ?? '';
    expect(fresh).not.toBe(path);
    await page.goto(fresh);
    await page.getByRole('heading', { name: 'Is this entry right?' }).waitFor();
    await close();
    const late = await staff.site.visitor().post(path, { answer: 'correct', revision: '1' });
    expect(late.status).toBe(409);
    expect(main(late.body)).toContain('This link has expired');
    expect(main(late.body)).toContain('What you sent just now was not recorded.');
    expect(selfChecks(id)).toEqual([]);
  });

  it('says of what comes after the answer that it was not recorded, and shows it', async () => {
    const path = linkTo('demo-council-hackney');
    const visitor = staff.site.visitor();
    const left = { answer: 'left', revision: '1', remark: 'Sam Sample does it now.' };
    expect((await visitor.post(path, left)).status).toBe(303);
    expect((await visitor.post(path, left)).status).toBe(303);
    const late = [
      { answer: 'left', remark: 'Her address is sam@example.org.' },
      { answer: 'away', remark: 'Her address is sam@example.org.' },
      { answer: 'changed', remark: 'Her address is sam@example.org.' },
      { answer: 'correct', remark: 'Her address is sam@example.org.' },
      { answer: 'changed', step: 'fields', telephone: '020 7946 0990', remark: 'sam@example.org' },
    ];
    for (const fields of late) {
      const { status, body } = await visitor.post(path, { revision: '1', ...fields });
      expect(status).toBe(409);
      expect(main(body)).toContain('What you sent just now was not recorded.');
      expect(main(body)).toContain('sam@example.org');
      if ('telephone' in fields) expect(main(body)).toContain('020 7946 0990');
    }
    expect(proposalsTo('demo-council-hackney')).toHaveLength(1);
  });

  it('stops working when the contact changes hands', async () => {
    const id = 'demo-council-haringey';
    const path = linkTo(id);
    expect(markVacant(acting(), { contactId: id, seenRevision: 1 }).kind).toBe('changed');
    const visitor = staff.site.visitor();
    const { status, body } = await visitor.get(path);
    expect(status).toBe(410);
    expect(main(body)).not.toContain('020 7946');
    await visitor.post(path, { answer: 'correct', revision: '2' });
    await visitor.post(path, { act: 'renew' });
    expect(selfChecks(id)).toEqual([]);
  });
});

it('no page of it has a violation that axe can find, nor scrolls sideways', async () => {
  const { page, errors, close } = await staff.open();
  const path = linkTo('demo-police-cn');
  await page.goto(path);
  expect(await listViolations(page)).toEqual([]);
  expect(await listViolations(page, otherAppearances)).toEqual([]);
  await page.getByRole('button', { name: 'All of this is correct' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  expect(await listViolations(page)).toEqual([]);
  await page.goto('/confirm/unknown');
  expect(await listViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
