/** The link that asks somebody else who holds a post, in a real browser, as a deputy or an office above meets it. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContact } from '../../db/contacts/contacts.ts';
import { recordQuestion } from '../../db/freshness/successor-questions.ts';
import { contactProposals } from '../../db/schema/feedback.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import { urls } from '../../src/urls.ts';
import { createConfirmLink } from '../../src/use-cases/confirm/create-confirm-link.ts';
import { listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { type StaffBrowser, startStaffBrowser } from '../support/browser/staff-browser.ts';

let staff: StaffBrowser;
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
});
afterAll(() => staff?.stop());

function questionAbout(contactId: string): string {
  const { database } = staff.site;
  const revision = findContact(database, contactId)?.revision ?? 0;
  return database.transaction((transaction) => {
    const { id: linkId, token } = createConfirmLink(transaction, {
      contactId,
      revision,
      at: new Date().toISOString(),
    });
    recordQuestion(transaction, {
      contactId,
      occasion: randomUUID(),
      recipient: 'deputy@example.org',
      reason: 'returned',
      linkId,
      askedOn: londonDateOf(new Date()),
    });
    return urls.confirm(token);
  });
}

const proposalsTo = (contactId: string) =>
  staff.site.database.select().from(contactProposals).where(eq(contactProposals.contactId, contactId)).all();

describe('whoever is asked who does this now', () => {
  it('names somebody, without script, at the width of a small phone, and publishes nothing', async () => {
    const id = 'demo-council-ealing';
    const { page, errors, close } = await staff.open(undefined, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(questionAbout(id));
    await page.getByRole('heading', { name: 'Who does this now?' }).waitFor();
    expect(await page.getByRole('button', { name: 'All of this is correct' }).count()).toBe(0);
    await page.getByLabel('I can say who does this now').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Who does this now?' }).waitFor();
    await page.getByLabel('Telephone').fill('020 7946 0999');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByRole('heading', { name: 'Thank you: we have what you told us' }).waitFor();
    await close();
    expect(errors).toEqual([]);
    expect(proposalsTo(id)).toMatchObject([
      { state: 'waiting', note: 'Whoever was asked who does this now says so.' },
    ]);
    expect(findContact(staff.site.database, id)?.revision).toBe(1);
  });

  it('may fill a post that is vacant, and sees a page that everybody can use', async () => {
    const id = 'demo-council-merton';
    const { page, errors, close } = await staff.open();
    const path = questionAbout(id);
    await page.goto(path);
    for (const appearances of [undefined, otherAppearances])
      expect(await listViolations(page, appearances)).toEqual([]);
    await page.getByLabel('I can say who does this now').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Telephone').fill('020 7946 0998');
    await page.getByRole('button', { name: 'Send the changes' }).click();
    await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
    expect(proposalsTo(id)).toMatchObject([{ state: 'waiting', fields: { status: 'active' } }]);
    await page.goto(path);
    await page.getByRole('heading', { name: /^You have already told us who does this now, on/ }).waitFor();
    await close();
    expect(errors).toEqual([]);
  });

  it('cannot say that the entry is right, whatever is posted', async () => {
    const id = 'demo-council-barnet';
    const before = findContact(staff.site.database, id);
    const path = questionAbout(id);
    const { status } = await staff.site.visitor().post(path, { answer: 'correct', revision: '1' });
    expect(status).toBe(409);
    expect(proposalsTo(id)).toEqual([]);
    expect(findContact(staff.site.database, id)).toEqual(before);
  });
});
