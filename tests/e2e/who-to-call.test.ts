/** The questions of /who-to-call/ as a housing officer goes through them at two in the morning, and as a reader does without script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listStates } from '../../src/domain/who-to-call/states.ts';
import { urls } from '../../src/urls.ts';
import { words } from '../../src/words/words.ts';
import { appearances, listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { madeUp } from '../support/files/made-up-edition.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const states = listStates(words.whoToCall);
const alwaysOpen = ['tel:999', 'tel:101', 'tel:+448008083733'];
const choice = (page: Page, name: string) => page.locator('#screen').getByRole('link', { name, exact: true });
const heading = (page: Page) => page.locator('h1').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

async function open(path: string, javaScriptEnabled = true) {
  const visit = await site.revisit({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
  await visit.page.clock.setFixedTime('2026-11-22T02:00:00Z');
  await visit.page.goto(path);
  return visit;
}

/** The end for an adult, asked for by somebody who is no First Responder. */
async function answerForAdult(page: Page): Promise<void> {
  for (const name of ['No', 'No, an adult', 'No, or I am not sure', 'Yes']) await choice(page, name).click();
}

describe('without JavaScript', () => {
  it('every way through the pages ends in numbers of which one is always answered', async () => {
    const { page, errors, close } = await open(urls.whoToCall(), false);
    const waiting = [urls.whoToCall()];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      await page.goto(path);
      const choices = await page
        .locator('.app-choices a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      waiting.push(...choices);
      if (choices.length > 0) continue;
      const calls = await page
        .locator('.app-calls .app-call')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(
        calls.some((call) => alwaysOpen.includes(call)),
        path,
      ).toBe(true);
      expect(await page.getByRole('heading', { name: 'Have this ready' }).isVisible()).toBe(true);
    }
    expect([...seen].sort()).toEqual(states.map((state) => urls.whoToCallState(state.path)).sort());
    expect(errors).toEqual([]);
    await close();
  });

  it('the borough comes last, by form or from a list, and leads to its page', async () => {
    const { page, close } = await open(urls.whoToCallState('2/1/1'), false);
    await page.getByText('Choose from a list').click();
    await page.locator('main').getByRole('link', { name: 'Hackney' }).click();
    expect(page.url()).toBe(`${site.origin}/boroughs/hackney/`);
    await page.goBack();
    await page.goBack();
    await page.getByLabel('Borough or postcode').fill(madeUp.inHackney);
    await page.getByRole('button', { name: 'Find contacts' }).click();
    expect(page.url()).toBe(`${site.origin}/boroughs/hackney/`);
    await close();
  });

  it('back and start again are links', async () => {
    const { page, close } = await open(urls.whoToCallState('2/2/1'), false);
    await choice(page, 'Back').click();
    expect(page.url()).toBe(site.origin + urls.whoToCallState('2/2'));
    await choice(page, 'Start again').click();
    expect(page.url()).toBe(site.origin + urls.whoToCall());
    await close();
  });
});

it('leaves nobody in danger to wonder whether 999 was checked', async () => {
  const { page, close } = await open(urls.whoToCallState('1'), false);
  const first = page.locator('.app-calls > li').first();
  expect(await first.textContent()).toMatch(
    /From a stored copy of westyorkshire\.police\.uk, read on 29 November 2026\./,
  );
  expect(await first.textContent()).not.toContain('Not checked yet');
  expect(await page.locator('#always li').first().textContent()).not.toContain('Not checked yet');
  await close();
});

describe('with JavaScript', () => {
  it('asks at once, without a request, and leaves what was said in no address and no title', async () => {
    const { page, requests, errors, close } = await open(urls.whoToCall());
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await answerForAdult(page);
    expect(await heading(page)).toBe('Call with them, or for them');
    // Chromium asks again for an icon it holds in its cache.
    const asked = requests.slice(before).map((request) => request.url());
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(page.url()).toBe(site.origin + urls.whoToCall());
    // How far, and nothing of which way.
    expect(await page.title()).toMatch(/^Who to call now: step \d – London modern slavery contacts$/);
    expect(await page.locator('.app-said').textContent()).toContain('the adult wants help');
    expect(errors).toEqual([]);
    await close();
  });

  it('moves to the heading of each question, and goes back and forward like pages', async () => {
    const { page, close } = await open(urls.whoToCall());
    await choice(page, 'No').click();
    expect(await focused(page)).toBe('Is the person under 18?');
    await choice(page, 'Yes, or they may be').click();
    expect(await focused(page)).toBe('Do you work for a First Responder organisation?');
    await page.goBack();
    expect(await focused(page)).toBe('Is the person under 18?');
    await page.goBack();
    expect(await heading(page)).toBe('Is anyone in danger now?');
    await page.goForward();
    await page.reload();
    // The script puts the question back once it has loaded.
    await page.getByRole('heading', { level: 1, name: 'Is the person under 18?' }).waitFor();
    expect(await heading(page)).toBe('Is the person under 18?');
    await choice(page, 'Back').click();
    expect(await heading(page)).toBe('Is anyone in danger now?');
    await close();
  });

  it('can be gone through by keyboard alone', async () => {
    const { page, close } = await open(urls.whoToCall());
    for (const name of ['No', 'No, an adult', 'This is about me']) {
      await choice(page, name).focus();
      await page.keyboard.press('Enter');
    }
    expect(await focused(page)).toBe('You can get help now');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:+448008083733');
    await close();
  });

  it('puts the contacts of the borough where they are called for, with whether they are open', async () => {
    const { page, errors, close } = await open(urls.whoToCall());
    for (const name of ['No', 'Yes, or they may be', 'Yes']) await choice(page, name).click();
    await page.getByRole('link', { name: 'Choose the borough' }).first().click();
    const ask = page
      .locator('.app-calls > li')
      .first()
      .getByText('Ask the council for children’s social care.');
    expect(await ask.isVisible()).toBe(true);
    // There and then: nobody has to find the way back from the end of the page.
    expect(await page.locator('.app-calls > li').first().getByRole('combobox').isVisible()).toBe(true);
    await page.getByRole('combobox').pressSequentially('hackn');
    await page.getByRole('option', { name: 'Hackney', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const first = page.locator('.app-calls > li').first();
    await first.locator('.app-contact').first().waitFor();
    expect(page.url()).toBe(site.origin + urls.whoToCall());
    expect(await focused(page)).toBe('The council’s children’s safeguarding team');
    // The children's team by day, and the one by night; nobody knows whether the clock of this test is in its hours.
    const team = await first
      .locator('.app-contact')
      .evaluateAll((cards) =>
        cards.map((card) => [
          card.getAttribute('data-serves'),
          card.querySelector('.app-call')?.getAttribute('href'),
          card.querySelector<HTMLElement>('.app-open')?.dataset['open'],
        ]),
      );
    expect(team.toSorted()).toEqual([
      ['children', 'tel:+442083562710', expect.any(String)],
      ['children', 'tel:+442083565500', expect.any(String)],
    ]);
    expect(team[0]?.[2]).toBe('open');
    // The numbers are there.
    expect(await ask.isVisible()).toBe(false);
    const police = page.locator('.app-calls > li').nth(1);
    expect(await police.locator('.app-contact .app-call').getAttribute('href')).toMatch(/^tel:\+442079460/);
    expect(await police.locator('.app-open strong').textContent()).toBe('Closed now. Opens Monday 9am.');
    // The card says it, and nothing says it again.
    expect(await police.getByRole('link', { name: /101/ }).allTextContents()).toEqual(['Call 101 instead']);
    expect(await police.getByText('No answer? This line answers at any hour.').isVisible()).toBe(false);
    expect(await page.locator('#screen #borough').count()).toBe(0);
    expect(await page.locator('#borough').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Choose the borough' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['Ealing', ['tel:+442088258000', 'tel:+442088258000', 'tel:+442088255236'], false],
    ['Greenwich', [], true],
    ['Wandsworth', [], true],
  ])(
    'about a child in %s: a line for professionals only comes last, a mailbox never, and the council is asked where nothing is known',
    async (name, expected, isAsked) => {
      const { page, close } = await open(urls.whoToCallState('2/1/2'));
      // Offices are open.
      await page.clock.setFixedTime('2026-12-01T11:00:00Z');
      await page.getByRole('combobox').fill(name);
      await page.getByRole('combobox').press('Enter');
      const first = page.locator('.app-calls > li').first();
      await first.getByRole('link', { name: `Everyone to call in ${name}` }).waitFor();
      const calls = await first
        .locator('[data-kind=council_duty] .app-call')
        .evaluateAll((found) => found.map((call) => call.getAttribute('href')));
      expect(calls).toEqual(expected);
      expect(await first.getByText('Ask the council for').isVisible()).toBe(isAsked);
      await close();
    },
  );

  it('takes a postcode without sending it, and keeps the notice that it is near another borough', async () => {
    const { page, requests, close } = await open(urls.whoToCall());
    await answerForAdult(page);
    await page.getByRole('combobox').fill(madeUp.inLambethNearSouthwark);
    await page.getByRole('combobox').press('Enter');
    const police = page.locator('.app-calls > li').nth(2);
    await police.locator('.app-contact').waitFor();
    expect(await police.locator('.app-notice').textContent()).toContain('This address may be in Southwark');
    const asked = requests.map((request) => request.url() + (request.postData() ?? '')).join('\n');
    const typed = madeUp.inLambethNearSouthwark.replaceAll(' ', '').toLowerCase();
    expect(asked.toLowerCase().replaceAll(/%20|\+/g, '')).not.toContain(typed);
    await close();
  });

  it('says so when the borough has no police contact that was checked lately', async () => {
    const { page, close } = await open(urls.whoToCall());
    await answerForAdult(page);
    await page.getByText('Choose from a list').click();
    await page.locator('#borough').getByRole('link', { name: 'Ealing' }).click();
    const police = page.locator('.app-calls > li').nth(2);
    await police.getByText('We have no contact here for Ealing that was checked lately.').waitFor();
    expect(await police.locator('.app-contact').count()).toBe(0);
    expect(await police.locator('.app-call').getAttribute('href')).toBe('tel:101');
    await close();
  });
});

it('is led to from every page where somebody in a hurry would look', async () => {
  for (const path of ['/', '/boroughs/', '/boroughs/lambeth/', '/police-areas/central-south/', '/nowhere']) {
    const { page, close } = await open(path, false);
    await page.getByRole('link', { name: 'Not sure who to call?' }).first().click();
    expect(await heading(page), path).toBe('Is anyone in danger now?');
    await close();
  }
});

it('keeps what concerns some callers only closed, below the numbers and what to have ready, without script too', async () => {
  const { page, close } = await open(urls.whoToCallState('2/2/3'), false);
  const detained = page.getByText('Someone is detained, or has a date to be sent out of the UK');
  const advice = page.getByText('Get a lawyer today.');
  expect(await advice.isVisible()).toBe(false);
  await detained.click();
  expect(await advice.isVisible()).toBe(true);
  const heights = await page
    .locator('.app-calls > li:last-child .app-call, .app-case >> nth=0')
    .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().top));
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  await close();
});

it('has the first number within one screen of a small phone below the heading', async () => {
  for (const path of ['1', '2/1/3', '2/2/1/2/1', '2/2/1/3/1', '2/2/1/4', '2/2/2/1', '2/2/2/2', '2/2/3']) {
    const { page, close } = await open(urls.whoToCallState(path), false);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    const call = await page.locator('.app-calls :is(.app-call, .govuk-button)').first().boundingBox();
    expect((call?.y ?? Infinity) + (call?.height ?? 0) - (heading?.y ?? 0), path).toBeLessThan(640);
    await close();
  }
});

describe('axe finds nothing', () => {
  it.each(['', '1', '2/1', '2/1/1', '2/2/1/2/1', '2/2/1/3', '2/2/1/3/1', '2/2/3'])(
    'on the page of “%s”',
    async (path) => {
      const { page, errors, close } = await open(urls.whoToCallState(path));
      expect(await listViolations(page, otherAppearances)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('on an answer shown by script, with a borough chosen', async () => {
    const { page, close } = await open(urls.whoToCall());
    for (const name of ['No', 'Yes, or they may be', 'Yes']) await choice(page, name).click();
    await page.getByText('Choose from a list').click();
    await page.locator('#borough').getByRole('link', { name: 'Hackney' }).click();
    await page.locator('.app-calls .app-contact').first().waitFor();
    expect(await listViolations(page, appearances)).toEqual([]);
    await close();
  });
});
