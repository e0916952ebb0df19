/** What axe finds wrong with a page as it stands, in both colour schemes and at the widths of a desk and a phone. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

export interface Appearance {
  readonly colorScheme: 'light' | 'dark';
  /** CSS pixels. */
  readonly width: number;
}

export const appearances: readonly Appearance[] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
];
/** The other two, for a second visit in another way. */
export const otherAppearances: readonly Appearance[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
];

export async function listViolations(
  page: Page,
  seen: readonly Appearance[] = appearances,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, width } of seen) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await runAxe(page)).map((violation) => `${colorScheme} ${width}: ${violation}`));
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrollWidth > width) found.push(`${colorScheme} ${width}: scrolls sideways to ${scrollWidth}`);
  }
  return found;
}

/** In the page, where axe stays for the next look at it: its source is half a megabyte. No page here has a frame. */
async function runAxe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
