/** What axe finds wrong with a page as it stands, in both colour schemes and at the widths of a desk and a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

export async function listViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const axe = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    for (const { id, nodes } of axe.violations)
      found.push(`${colorScheme} ${width}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrollWidth > width) found.push(`${colorScheme} ${width}: scrolls sideways to ${scrollWidth}`);
  }
  return found;
}
