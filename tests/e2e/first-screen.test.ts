/**
 * What a reader in a hurry meets before they scroll: on a small telephone, a large one and a laptop, in the light and in
 * the dark, and with letters twice as large, under the notice that entries are made up.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import {
  firstScreens,
  measureFirstScreen,
  openFirstScreen,
  screens,
  textSizes,
} from '../../scripts/gallery/first-screens.ts';
import { urls } from '../../src/urls.ts';
import { openReadSite, type ReadSite, type Visit } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const barMostPixels = 56;
const cases = screens.flatMap((size) =>
  textSizes.flatMap((text) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ ...size, text, colorScheme })),
  ),
);
type Case = (typeof cases)[number];

async function visit({ width, height, colorScheme }: Case): Promise<Visit> {
  return site.revisit({ viewport: { width, height }, colorScheme });
}

/** What is not whole on the screen, of what has to be there. */
async function missingOn(page: Page, screen: (typeof firstScreens)[keyof typeof firstScreens], text: number) {
  await openFirstScreen(page, site.origin, screen, text);
  // The reason is there only where no local line answers.
  const measured = (await measureFirstScreen(page, screen.parts)).filter(
    ({ name, place }) => place !== null || name !== 'Why no local line',
  );
  return measured.filter(({ isWhole }) => !isWhole);
}

describe.each(cases)('at $width×$height, $colorScheme, text ×$text', (look) => {
  it.each(Object.values(firstScreens))(
    '$name has on its first screen what readers come for',
    async (screen) => {
      const { page } = await visit(look);
      expect(await missingOn(page, screen, look.text)).toEqual([]);
      expect(await page.locator('.app-sample-data').isVisible()).toBe(true);
    },
  );

  it('999 and the way out stay on one line at the top', async () => {
    const { page } = await visit(look);
    await openFirstScreen(page, site.origin, firstScreens.borough, look.text);
    const bar = await page.locator('.app-bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(barMostPixels);
    for (const selector of ['.app-bar__call', '.govuk-exit-this-page__button']) {
      const part = await page.locator(selector).boundingBox();
      expect((part?.y ?? 0) + (part?.height ?? 0), selector).toBeLessThanOrEqual(bar?.height ?? 0);
      expect((part?.x ?? 0) + (part?.width ?? 0), selector).toBeLessThanOrEqual(look.width);
    }
  });
});

describe.each(['2026-12-01T11:00:00Z', '2026-12-06T03:00:00Z'])('on %s', (time) => {
  it.each([...textSizes])(
    'every borough has its name, a number that answers, or why it is not a local one, text ×%i',
    async (text) => {
      const { page, close } = await site.visit({ viewport: screens[0] });
      await page.clock.setFixedTime(time);
      const missing: unknown[] = [];
      for (const { slug } of boroughReferences) {
        const found = await missingOn(
          page,
          { ...firstScreens.borough, path: urls.borough(slug) } as never,
          text,
        );
        if (found.length > 0) missing.push([slug, found]);
      }
      expect(missing).toEqual([]);
      await close();
    },
  );
});

it('somebody whom it is about has the number of a helpline on the first screen of a small telephone', async () => {
  const { page, close } = await site.visit({ viewport: screens[0] });
  await page.goto(urls.getHelp());
  const call = await page.locator('.app-lines__call').first().boundingBox();
  expect((call?.y ?? screens[0].height) + (call?.height ?? 0)).toBeLessThanOrEqual(screens[0].height);
  await close();
});

describe('without script', () => {
  it('a borough has the hours of its line in words above the button', async () => {
    const { page, close } = await site.visit({ viewport: screens[0], javaScriptEnabled: false });
    await page.goto('/boroughs/hackney/');
    const [hours, call] = [
      await page.locator('.app-now .app-hours').first().boundingBox(),
      await page.locator('.app-now .app-call:visible').first().boundingBox(),
    ];
    expect(hours?.y).toBeLessThan(call?.y ?? 0);
    expect((call?.y ?? 0) + (call?.height ?? 0)).toBeLessThanOrEqual(screens[0].height);
    await close();
  });
});

describe('on a telephone on its side', () => {
  it.each([firstScreens.home, firstScreens.borough, firstScreens.whoToCall])(
    '$name still has it',
    async (screen) => {
      const { page } = await site.revisit({ viewport: { width: 640, height: 360 } });
      expect(await missingOn(page, screen, 1)).toEqual([]);
    },
  );
});

describe('the suggestions', () => {
  it.each([
    ['a telephone', 360, 640],
    ['a telephone with its keyboard open', 360, 340],
    ['a laptop', 1280, 720],
  ])('never cover the button, on %s', async (_, width, height) => {
    const { page, close } = await site.visit({ viewport: { width, height }, hasTouch: true });
    await page.goto('/');
    await page.locator('#q').tap();
    await page.locator('#q').pressSequentially('kilb');
    await page.getByRole('option').first().waitFor();
    const button = page.getByRole('button', { name: 'Find contacts' });
    const isUncovered = await button.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
    expect(isUncovered).toBe(true);
    await close();
  });
});
