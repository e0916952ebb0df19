/** The search box with JavaScript: answers on the device, by keyboard, touch and screen reader. */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUp } from '../support/files/made-up-edition.ts';
import { openReadSite, type ReadSite, type Visit } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const isIndex = (request: Request) => request.url().includes('/lookup/');
const paths = (requests: readonly Request[]) => requests.map((request) => new URL(request.url()).pathname);

/** Touches the box, and waits until it answers on its own. */
async function ready(path = '/'): Promise<Visit> {
  const visit = await site.revisit();
  await visit.page.goto(path);
  const index = visit.page.waitForResponse((response) => response.url().includes('/lookup/live-'));
  const names = visit.page.waitForResponse((response) => response.url().includes('/api/v1/boroughs.json'));
  const places = visit.page.waitForResponse((response) => response.url().includes('/api/v1/places.json'));
  await box(visit.page).focus();
  await Promise.all([index, names, places]);
  return visit;
}

async function type(page: Page, typed: string): Promise<void> {
  await box(page).pressSequentially(typed);
}

describe('what is fetched', () => {
  it('is nothing of the search before the box is touched, then the index once', async () => {
    const visit = await site.visit();
    const { page, requests } = visit;
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(requests.filter(isIndex)).toEqual([]);
    expect(paths(requests).some((path) => path.includes('search'))).toBe(false);
    await box(page).click();
    await type(page, 'E8 1AA');
    await options(page).first().waitFor();
    await box(page).blur();
    await box(page).focus();
    expect(paths(requests.filter(isIndex))).toHaveLength(1);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('never carries what was typed', async () => {
    const visit = await ready();
    const { page, requests } = visit;
    const asked = [
      madeUp.inLambeth,
      madeUp.terminatedInLambeth,
      'Hackny',
      'Peckham',
      'Brixtn',
      'Crystal Palace',
      'zzz 99',
      madeUp.outsideLondon,
    ];
    for (const typed of asked) {
      await box(page).fill('');
      await type(page, typed);
      await box(page).press('Enter');
      // An answer in the page, or the page of the borough.
      await Promise.race([
        page.locator('.app-answer, .govuk-error-summary').first().waitFor(),
        page.waitForURL(({ pathname }) => pathname !== '/'),
      ]);
      if (new URL(page.url()).pathname !== '/') await page.goto('/');
      await box(page).focus();
    }
    expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);
    const sent = requests.map((request) => decodeURIComponent(request.url()) + (request.postData() ?? ''));
    for (const typed of asked) {
      const plain = typed.replaceAll(' ', '').toLowerCase();
      expect(sent.filter((text) => text.replaceAll(/[ +]/g, '').toLowerCase().includes(plain))).toEqual([]);
    }
    expect(requests.every((request) => request.url().startsWith(site.origin))).toBe(true);
    await visit.close();
  });

  it('is the second file only when the first does not know the postcode', async () => {
    const visit = await ready();
    const { page, requests } = visit;
    await type(page, madeUp.inLambeth);
    await options(page).first().waitFor();
    expect(paths(requests).filter((path) => path.includes('other-'))).toEqual([]);
    await box(page).fill(madeUp.terminatedInLambeth);
    await options(page).first().waitFor();
    expect(paths(requests).filter((path) => path.includes('other-'))).toHaveLength(1);
    expect(await options(page).first().textContent()).toBe('Lambeth SE1 7ZZ, no longer in use');
    await visit.close();
  });
});

describe('the combobox', () => {
  it('follows the ARIA pattern by keyboard', async () => {
    const visit = await ready();
    const { page } = visit;
    const input = box(page);
    expect(await input.getAttribute('aria-autocomplete')).toBe('list');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await type(page, 'ham');
    await options(page).first().waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator(`#${await input.getAttribute('aria-controls')}`).getAttribute('role')).toBe(
      'listbox',
    );
    const offered = await options(page).allTextContents();
    expect(offered.slice(0, 3)).toEqual([
      'Ham in Richmond upon Thames',
      'Hammersmith and Fulham',
      'Tower Hamlets',
    ]);
    expect(offered).toHaveLength(7);
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();

    const active = async () => {
      const id = await input.getAttribute('aria-activedescendant');
      return id === null ? null : page.locator(`#${id}[aria-selected="true"]`).textContent();
    };
    await input.press('ArrowDown');
    expect(await active()).toBe(offered[0]);
    await input.press('End');
    expect(await active()).toBe(offered.at(-1));
    await input.press('ArrowDown');
    expect(await active()).toBe(offered[0]);
    await input.press('ArrowUp');
    expect(await active()).toBe(offered.at(-1));
    await input.press('Home');
    expect(await active()).toBe(offered[0]);
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1);

    await input.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await active()).toBeNull();
    expect(await input.inputValue()).toBe('ham');
    await input.press('Escape');
    expect(await input.inputValue()).toBe('');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('can be read: the options have a colour of their own', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const visit = await ready();
      await visit.page.emulateMedia({ colorScheme });
      await type(visit.page, 'ham');
      await options(visit.page).first().waitFor();
      // axe takes text in the colour of its background for hidden on purpose, so it is looked at here.
      const [text, background] = await options(visit.page)
        .last()
        .evaluate((option) => [
          getComputedStyle(option).color,
          getComputedStyle(option.parentElement ?? option).backgroundColor,
        ]);
      expect(text).not.toBe(background);
      await visit.close();
    }
  });

  it('says how many there are, politely', async () => {
    const visit = await ready();
    await type(visit.page, 'ham');
    const status = visit.page.locator('.app-search [role="status"]');
    await visit.page.waitForFunction(
      () => document.querySelector('.app-search [role="status"]')?.textContent,
    );
    expect(await status.textContent()).toMatch(/^\d suggestions\. Use the up and down arrows to choose\.$/);
    await visit.close();
  });

  it('keeps its visible label and hint', async () => {
    const visit = await ready();
    expect(await visit.page.getByLabel('Borough or postcode').isVisible()).toBe(true);
    expect(await box(visit.page).getAttribute('aria-describedby')).toBe('q-hint');
    await visit.close();
  });

  it('goes where the option taken leads, by keyboard and by click', async () => {
    const byKeyboard = await ready();
    await type(byKeyboard.page, 'lamb');
    await box(byKeyboard.page).press('ArrowDown');
    await box(byKeyboard.page).press('Enter');
    await byKeyboard.page.waitForURL('**/boroughs/lambeth/');
    await byKeyboard.close();

    const byClick = await ready();
    await type(byClick.page, madeUp.inLambethNearSouthwark);
    await options(byClick.page).first().click();
    await byClick.page.waitForURL('**/boroughs/lambeth/#near-southwark');
    await byClick.close();
  });

  it('never covers the button on a telephone, so that a finger meant for it presses it', async () => {
    for (const [width, height] of [
      [360, 640],
      [390, 844],
      [640, 360],
    ] as const) {
      const visit = await ready();
      const { page } = visit;
      await page.setViewportSize({ width, height });
      await type(page, 'kilb');
      await options(page).first().waitFor();
      const button = page.getByRole('button', { name: 'Find contacts' });
      await button.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width: wide = 0, height: high = 0 } = (await button.boundingBox()) ?? {};
      const onTop = await page.evaluate(
        ([left, top]) =>
          document
            .elementFromPoint(left ?? 0, top ?? 0)
            ?.closest('button')
            ?.textContent?.trim(),
        [x + wide / 2, y + high / 2],
      );
      expect(onTop, `${width}x${height}`).toBe('Find contacts');
      await page.mouse.click(x + wide / 2, y + high / 2);
      await page.locator('.app-answer').waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      await visit.close();
    }
  });

  it('gives somebody who asks for help the numbers, to be called from there', async () => {
    const visit = await ready();
    await type(visit.page, 'help me');
    await box(visit.page).press('Enter');
    const answer = visit.page.getByRole('region', { name: 'You can call these numbers now' });
    await answer.waitFor();
    expect(await answer.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999');
    expect(await answer.getByRole('link', { name: 'Call 101' }).getAttribute('href')).toBe('tel:101');
    await visit.close();
  });

  it('offers the borough before a postcode is complete', async () => {
    const visit = await ready();
    for (const typed of ['E8', 'E8 1', 'e81a', 'e8 1aa']) {
      await box(visit.page).fill(typed);
      expect(await options(visit.page).first().textContent(), typed).toContain('Hackney');
    }
    await visit.close();
  });
});

describe('Enter', () => {
  it.each([
    ['Hackney', '/boroughs/hackney/'],
    ['lewisam', '/boroughs/lewisham/'],
    ['se1 7aa', '/boroughs/lambeth/'],
    [madeUp.inLambethNearSouthwark, '/boroughs/lambeth/#near-southwark'],
    [madeUp.inLambethNearTwo, '/boroughs/lambeth/#near-several'],
    [madeUp.terminatedInLambeth, '/boroughs/lambeth/#former-postcode'],
  ])('on %s leads to %s, where the notice has the focus', async (typed, path) => {
    const visit = await ready();
    const { page } = visit;
    await type(page, typed);
    await box(page).press('Enter');
    await page.waitForURL(`**${path}`);
    const fragment = new URL(page.url()).hash;
    if (fragment) {
      expect(await page.locator(fragment).isVisible()).toBe(true);
      expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(fragment);
    }
    await visit.close();
  });

  it('offers a choice in the page', async () => {
    const visit = await ready();
    const { page } = visit;
    await type(page, madeUp.sectorOfTwoBoroughs);
    await box(page).press('Enter');
    const panel = page.locator('.app-answer');
    await panel.waitFor();
    expect(await panel.getByRole('heading').textContent()).toBe('Which borough is the address in?');
    expect(await panel.getByRole('link').allTextContents()).toEqual(['Southwark', 'Lambeth']);
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${site.origin}/`);
    await visit.close();
  });

  it('says that a postcode is outside London and leads to the national lines on the page', async () => {
    const visit = await ready();
    const { page } = visit;
    await type(page, madeUp.outsideLondon);
    await box(page).press('Enter');
    const link = page.locator('.app-answer').getByRole('link');
    await link.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('always');
    await visit.close();
  });

  it('says what to correct, with the focus on the summary, and forgets it when something else is typed', async () => {
    const visit = await ready();
    const { page } = visit;
    const title = await page.title();
    await box(page).press('Enter');
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe(`Error: ${title}`);
    expect(await box(page).getAttribute('aria-describedby')).toBe('q-hint q-error');
    await summary.getByRole('link').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await type(page, 'a');
    expect(await summary.count()).toBe(0);
    expect(await page.title()).toBe(title);
    await visit.close();
  });

  it('waits for the search to arrive rather than send what was typed, and says so', async () => {
    const visit = await site.visit();
    const { page, requests } = visit;
    let arrive = () => {};
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/search.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await box(page).fill(madeUp.inHackney);
    await box(page).press('Enter');
    expect(await page.getByRole('button', { name: 'Searching…' }).isVisible()).toBe(true);
    expect(await page.locator('.app-search [role="status"]').textContent()).toBe('Searching…');
    arrive();
    await page.waitForURL('**/boroughs/hackney/');
    expect(requests.filter((request) => request.method() === 'POST')).toEqual([]);
    await page.goBack();
    expect(await page.getByRole('button', { name: 'Find contacts' }).isVisible()).toBe(true);
    await visit.close();
  });

  it('posts the form when the search cannot be had', async () => {
    const visit = await site.visit();
    const { page } = visit;
    await page.route('**/search.*.js', (route) => route.abort());
    await page.goto('/');
    await box(page).fill(madeUp.inHackney);
    await box(page).press('Enter');
    await page.waitForURL('**/boroughs/hackney/');
    await visit.close();
  });

  it('posts the form when the index cannot be had', async () => {
    const visit = await site.visit();
    const { page } = visit;
    await page.route('**/lookup/**', (route) => route.abort());
    await page.goto('/');
    await box(page).focus();
    await type(page, madeUp.inHackney);
    await box(page).press('Enter');
    await page.waitForURL('**/boroughs/hackney/');
    await visit.close();
  });
});

describe('by keyboard alone', () => {
  it('leads from the start of the page to a telephone number', async () => {
    const visit = await site.visit();
    const { page } = visit;
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/get-help/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('hackn');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/boroughs/hackney/');
    let reached = '';
    for (let presses = 0; presses < 15 && !reached.startsWith('tel:+44'); presses++) {
      await page.keyboard.press('Tab');
      reached = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    }
    // A line of the council, which answers now or is listed.
    expect(reached).toMatch(/^tel:\+44208356\d{4}$/);
    await visit.close();
  });
});
