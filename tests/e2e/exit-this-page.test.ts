/** The way out in a hurry: by button, by skip link and by key, and back again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const weather = 'https://www.bbc.co.uk/weather';

/** @param hasClock whether the test sets it; a page then knows not how it was come to */
async function open(path = '/boroughs/lambeth/', hasClock = true) {
  const visit = await site.visit();
  const { page } = visit;
  const left = { count: 0 };
  await page.route(`${weather}**`, (route) => {
    left.count++;
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  if (hasClock) await page.clock.install();
  await page.goto(path);
  const said = page.locator('.govuk-exit-this-page [role="status"]');
  const lights = page.locator('.govuk-exit-this-page__indicator-light--on');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Without waiting for the page that is there for a moment. */
  const goBack = () => page.evaluate(() => history.back()).catch(() => {});
  return { ...visit, said, lights, press, left, goBack };
}

describe('the way out', () => {
  it('is the button, at once', async () => {
    const { page, errors, close } = await open();
    await page.locator('.govuk-exit-this-page__button').click();
    await page.waitForURL(weather);
    expect(errors).toEqual([]);
    await close();
  });

  it('is the second skip link', async () => {
    const { page, press, close } = await open();
    await press('Tab', 'Tab', 'Enter');
    await page.waitForURL(weather);
    await close();
  });

  it('is the Shift key, three times, each seen and said', async () => {
    const { page, press, said, lights, close } = await open();
    const indicator = page.locator('.govuk-exit-this-page__indicator');
    expect(await indicator.isVisible()).toBe(false);
    await press('Shift');
    expect(await said.textContent()).toBe('Shift, press 2 more times to exit.');
    await press('Shift');
    expect(await said.textContent()).toBe('Shift, press 1 more time to exit.');
    expect([await indicator.isVisible(), await lights.count()]).toEqual([true, 2]);
    await press('Shift');
    await page.waitForURL(weather);
    await close();
  });

  it('is the Shift key while somebody types in the search box', async () => {
    const { page, press, close } = await open('/');
    await page.locator('#q').focus();
    await press('Shift', 'Shift', 'Shift');
    await page.waitForURL(weather);
    await close();
  });

  it('is not what happens when somebody types capital letters', async () => {
    const { page, press, said, close } = await open('/');
    await page.locator('#q').focus();
    await press('Shift+S', 'Shift+E', 'Shift+O', 'Shift+P');
    expect(await page.locator('#q').inputValue()).toBe('SEOP');
    expect(page.url()).toBe(`${site.origin}/`);
    expect(await said.textContent()).toBe('');
    await close();
  });

  it('forgets presses when another key comes between, or five seconds', async () => {
    const { page, press, said, lights, close } = await open();
    await press('Shift', 'Shift', 'ArrowDown');
    expect(await said.textContent()).toBe('Exit this page expired.');
    await press('Shift');
    expect(await said.textContent()).toBe('Shift, press 2 more times to exit.');
    await page.clock.runFor(5000);
    expect(await said.textContent()).toBe('Exit this page expired.');
    expect(await lights.count()).toBe(0);
    await page.clock.runFor(5000);
    expect(await said.textContent()).toBe('');
    await press('Shift', 'Shift');
    expect(page.url()).toBe(`${site.origin}/boroughs/lambeth/`);
    await close();
  });

  it('hides the page, and its title, before the other one answers', async () => {
    const { page, press, close } = await open();
    // Without content the browser stays where it is, so that the hidden page can be looked at.
    await page.route(`${weather}**`, (route) => route.fulfill({ status: 204 }));
    await press('Shift', 'Shift', 'Shift');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('Loading.');
    expect(await page.title()).toBe('Loading.');
    expect(await page.locator('h1').isVisible()).toBe(false);
    await close();
  });

  it('leads to an empty page without a signal', async () => {
    const { page, left, press, close } = await open();
    await page.context().setOffline(true);
    await press('Shift', 'Shift', 'Shift');
    await page.waitForURL('about:blank');
    expect(left.count).toBe(0);
    await close();
  });

  it('is a plain link without script, and tells the other page nothing', async () => {
    const visit = await site.visit({ javaScriptEnabled: false });
    await visit.page.goto('/boroughs/lambeth/');
    const button = visit.page.locator('.govuk-exit-this-page__button');
    expect(await button.getAttribute('href')).toBe(weather);
    expect(await button.getAttribute('rel')).toBe('nofollow noreferrer');
    await visit.close();
  });
});

describe('after the way out', () => {
  /** From the home page to a borough, and out. */
  async function leave() {
    const visit = await open('/', false);
    const { page } = visit;
    await page.locator('.app-boroughs a', { hasText: 'Hackney' }).click();
    await page.waitForURL('**/boroughs/hackney/');
    await page.locator('.govuk-exit-this-page__button').click();
    await page.waitForURL(weather);
    return visit;
  }

  it('Back leads to no page of this site, however often it is pressed', async () => {
    const { page, left, goBack, close } = await leave();
    // The page that was left is gone; the home page before it leaves again.
    await goBack();
    await expect.poll(() => left.count).toBe(2);
    await expect.poll(() => page.title()).toBe('Weather');
    await goBack();
    await page.waitForURL('about:blank');
    await close();
  });

  it('nor to one that has no button for it', async () => {
    const { page, left, goBack, close } = await open('/about/', false);
    await page.goto('/boroughs/hackney/');
    await page.locator('.govuk-exit-this-page__button').click();
    await page.waitForURL(weather);
    await goBack();
    await expect.poll(() => left.count).toBe(2);
    await close();
  });

  it('a page that the browser has kept leaves again when it is shown', async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      sessionStorage.setItem('left', '1');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.waitForURL(weather);
    await close();
  });

  it('a page is there again for somebody who opens it by its address, with nothing kept', async () => {
    const { page, close } = await leave();
    await page.goto('/boroughs/lambeth/');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goto('/');
    await page.goBack();
    await page.waitForURL('**/boroughs/lambeth/');
    expect(await page.locator('h1').isVisible()).toBe(true);
    await close();
  });
});

describe('the bar', () => {
  it.each([
    [360, 640, 56],
    [320, 180, 40],
    [1280, 720, 56],
  ])(
    'at %i×%i stays at the top, on one line of at most %i pixels, with nothing beside it',
    async (width, height, most) => {
      const visit = await site.visit({ viewport: { width, height } });
      await visit.page.goto('/boroughs/lambeth/');
      await visit.page.mouse.wheel(0, 900);
      await visit.page.waitForFunction(() => scrollY > 500);
      const bar = await visit.page.locator('.app-bar').boundingBox();
      expect(bar).toMatchObject({ x: 0, y: 0, width });
      expect(bar?.height).toBeLessThanOrEqual(most);
      for (const selector of ['.app-bar__call', '.govuk-exit-this-page__button']) {
        const part = await visit.page.locator(selector).boundingBox();
        expect(part?.y).toBeGreaterThanOrEqual(0);
        expect((part?.y ?? 0) + (part?.height ?? 0)).toBeLessThanOrEqual(bar?.height ?? 0);
      }
      await visit.close();
    },
  );

  it('never covers what has the focus, nor what a link within the page leads to', async () => {
    const visit = await site.visit({ viewport: { width: 360, height: 640 } });
    const { page } = visit;
    await page.goto('/boroughs/lambeth/');
    const bottom = (await page.locator('.app-bar').boundingBox())?.height ?? 0;
    await page.locator('.app-footer a').last().focus();
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Shift+Tab');
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
      expect(top).toBeGreaterThanOrEqual(bottom);
    }
    await page.goto('/boroughs/lambeth/#always');
    expect((await page.locator('#always').boundingBox())?.y).toBeGreaterThanOrEqual(bottom);
    await visit.close();
  });

  it.each(['/status/', '/open-data/', '/changes/', '/about/', '/board/', '/accessibility/'])(
    'of %s has 999 and no way out, since nobody reads it in fear',
    async (path) => {
      const html = await (await fetch(site.origin + path)).text();
      expect(html).toContain('app-bar__call');
      expect(html).not.toContain('govuk-exit-this-page');
    },
  );
});
