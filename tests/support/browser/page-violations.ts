/** What axe finds wrong with a page as it stands, in both colour schemes and at the widths of a desk and a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

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
    // No page has a frame: axe may do all of its work in the page, without another one opened for its results.
    const axe = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    for (const { id, nodes } of axe.violations)
      found.push(`${colorScheme} ${width}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrollWidth > width) found.push(`${colorScheme} ${width}: scrolls sideways to ${scrollWidth}`);
  }
  return found;
}
