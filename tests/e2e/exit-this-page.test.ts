/** The way out in a hurry: by button, by skip link and by key, and back again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const weather = 'https://www.bbc.co.uk/weather';

async function open(path = '/boroughs/lambeth/') {
  const visit = await site.visit();
  const { page } = visit;
  await page.route(`${weather}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.clock.install();
  await page.goto(path);
  const said = page.locator('.govuk-exit-this-page [role="status"]');
  const lights = page.locator('.govuk-exit-this-page__indicator-light--on');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return { ...visit, said, lights, press };
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

  it('hides the page before the other one answers, and shows it to somebody who comes back', async () => {
    const { page, press, close } = await open();
    // Without content the browser stays where it is, so that the hidden page can be looked at.
    await page.route(`${weather}**`, (route) => route.fulfill({ status: 204 }));
    await press('Shift', 'Shift', 'Shift');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('Loading.');
    expect(await page.locator('h1').isVisible()).toBe(false);
    // As the browser says when it shows a page that it has kept.
    await page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
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
