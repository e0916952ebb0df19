/**
 * Every kind of public page, with script, in every way it is looked at: widths, colour schemes, forced colours, print,
 * right to left; by eye, by ear, by keyboard, and by the checkers. Each page is opened once for all of them.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Found,
  inEveryLook,
  listPublicPages,
  lookAtEach,
  walkMs,
  widths,
} from '../support/browser/each-page.ts';
import { walkByKeyboard } from '../support/browser/keyboard-walk.ts';
import { listLayoutProblems } from '../support/browser/page-geometry.ts';
import { listReadingProblems } from '../support/browser/page-reading.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
let found: Found;
beforeAll(async () => {
  site = await openReadSite();
  found = await lookAtEach(site, listPublicPages(site), {}, async (page) => ({
    appearances: await inEveryLook(page),
    axe: await listViolations(page),
    reading: await listReadingProblems(page),
    rightToLeft: await fromRightToLeft(page),
    paper: await onPaper(page),
    keyboard: await byKeyboard(page),
  }));
}, walkMs);
afterAll(() => site?.stop());

async function fromRightToLeft(page: Page): Promise<readonly string[]> {
  const problems: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    problems.push(...(await listLayoutProblems(page)).map((problem) => `${width}: ${problem}`));
  }
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  return problems;
}

async function onPaper(page: Page): Promise<readonly string[]> {
  // A4 between margins of 15 mm.
  await page.setViewportSize({ width: 680, height: 1009 });
  await page.emulateMedia({ media: 'print' });
  const problems = await listLayoutProblems(page);
  const way = await page.locator('.govuk-exit-this-page').isVisible();
  await page.emulateMedia({ media: 'screen' });
  return [
    ...(way ? ['the way out is on paper'] : []),
    // Nobody taps on paper.
    ...problems.filter((problem) => !problem.startsWith('too small')),
  ];
}

/** Last, for it leaves the focus where it ends. */
async function byKeyboard(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 720 });
  // What is to be corrected, or said of a postcode, has the focus at once: the walk begins there.
  const beginsAtTop = await page.evaluate(
    () => document.activeElement === document.body && location.hash === '',
  );
  const walk = await walkByKeyboard(page);
  return [
    ...(beginsAtTop ? walk.missed : []).map((control) => `not reached: ${control}`),
    ...walk.invisible.map((control) => `focus not seen: ${control}`),
    ...walk.outOfOrder.map((control) => `out of order: ${control}`),
    ...(walk.trap === null ? [] : [`a trap: ${walk.trap}`]),
  ];
}

describe('every kind of page', () => {
  it('is laid out so that all of it can be read and hit, at every width and in every scheme', () => {
    expect(found['appearances']).toEqual([]);
  });

  it('has nothing that axe finds', () => {
    expect(found['axe']).toEqual([]);
  });

  it('has headings that do not skip, and links that say where they lead', () => {
    expect(found['reading']).toEqual([]);
  });

  it('holds together from right to left', () => {
    expect(found['rightToLeft']).toEqual([]);
  });

  it('holds together on paper', () => {
    expect(found['paper']).toEqual([]);
  });

  it('can be walked by keyboard alone, and shows where one is', () => {
    expect(found['keyboard']).toEqual([]);
  });

  it('brings no error to the console', () => {
    expect(found['console']).toEqual([]);
  });
});
