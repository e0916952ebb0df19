/**
 * What has to be on the first screen of a page, before anybody scrolls, and where it is. `npm run gallery` writes the
 * table of it, and tests/e2e/first-screen.test.ts holds it.
 */
import type { Page } from 'playwright-core';
import { urls } from '../../src/urls.ts';

/** CSS pixels: a small telephone, a large one, a laptop. */
export const screens = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
] as const;

/** How large letters are. Two is what WCAG 1.4.4 asks for: the size of the root, from which every other follows. */
export const textSizes = [1, 2] as const;

export interface Part {
  readonly name: string;
  /** The first that is shown counts. */
  readonly selector: string;
}

interface FirstScreen {
  readonly name: string;
  readonly path: string;
  /** Typed into the search box of the page, and sent. */
  readonly search?: string;
  readonly parts: readonly Part[];
}

const heading: Part = { name: 'Heading', selector: 'h1' };

export const firstScreens = {
  home: {
    name: 'Home',
    path: urls.home(),
    parts: [
      heading,
      { name: '“It’s about me”', selector: '.app-way a' },
      { name: 'Search box', selector: '#q' },
      { name: 'Its button', selector: '.app-search button' },
    ],
  },
  borough: {
    name: 'A borough',
    path: urls.borough('hackney'),
    parts: [
      heading,
      { name: 'Why no local line', selector: '[data-now-for=adults]:not(:has([data-answers]:not([hidden]))) p' },
      { name: 'Call button', selector: '.app-now .app-call' },
    ],
  },
  whoToCall: {
    name: 'Who to call',
    path: urls.whoToCall(),
    parts: [heading, { name: 'Last answer', selector: '.app-choices li:last-child a' }],
  },
  choice: {
    name: 'A choice, on its own page',
    path: `${urls.find()}?q=Crystal+Palace`,
    parts: [heading, { name: 'Fourth borough', selector: '.app-boroughs--choice li:nth-child(4) a' }],
  },
  choiceInPlace: {
    name: 'A choice, in place',
    path: urls.home(),
    search: 'Crystal Palace',
    parts: [
      { name: 'Heading', selector: '#answer-heading' },
      { name: 'Fourth borough', selector: '.app-answer li:nth-child(4) a' },
    ],
  },
} as const satisfies Record<string, FirstScreen>;

/** Opens it as a reader would see it first. */
export async function openFirstScreen(
  page: Page,
  origin: string,
  screen: FirstScreen,
  textSize: number,
): Promise<void> {
  await page.goto(origin + screen.path);
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size * 100}%`;
  }, textSize);
  if (screen.search === undefined) return;
  await page.locator('#q').fill(screen.search);
  await page.locator('#q').press('Enter');
  await page.locator('.app-answer').waitFor();
}

export interface Measured {
  readonly name: string;
  /** CSS pixels from the top of the screen; null where there is no such part. */
  readonly place: { readonly top: number; readonly bottom: number } | null;
  /** Whether all of it is below the bar, on the screen. */
  readonly isWhole: boolean;
}

export function measureFirstScreen(page: Page, parts: readonly Part[]): Promise<readonly Measured[]> {
  return page.evaluate((asked) => {
    const bar = document.querySelector('.app-bar')?.getBoundingClientRect().bottom ?? 0;
    return asked.map(({ name, selector }) => {
      const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
      if (!found) return { name, place: null, isWhole: false };
      const { top, bottom, left, right } = found.getBoundingClientRect();
      return {
        name,
        place: { top: Math.round(top), bottom: Math.round(bottom) },
        isWhole:
          top >= Math.floor(bar) && bottom <= innerHeight && left >= 0 && right <= document.documentElement.clientWidth,
      };
    });
  }, parts);
}

/** As measured on 29 November 2026, before the first screens were made to hold what readers come for. */
const before: Readonly<Record<string, string>> = {
  'Home 360×640': 'heading 411–511; search box 848–900, off',
  'A borough 360×640': 'heading 455–518; call button 836–896, off',
  'Who to call 360×640': 'heading 455–522; last answer 614–679, cut',
  'A choice, on its own page 360×640': 'heading 455–522; no borough on the screen',
  'Home 390×844': 'heading 386–488; search box 825–877, cut',
  'A borough 390×844': 'heading 430–494; call button 812–872, cut',
  'Who to call 390×844': 'heading 430–498; all answers',
  'Home 1280×720': 'heading 223–320; search box 513–565',
  'A borough 1280×720': 'heading 267–345; call button 598–658',
  'Who to call 1280×720': 'heading 267–315; all answers',
};

function written({ name, place, isWhole }: Measured): string {
  if (!place) return '';
  return `${name.toLowerCase()} ${place.top}–${place.bottom}${isWhole ? '' : ', off'}`;
}

/** @returns a table in Markdown of every first screen on every size of screen, before and now */
export async function tableOfFirstScreens(page: Page, origin: string): Promise<string> {
  const rows: string[] = [];
  for (const screen of Object.values(firstScreens))
    for (const size of screens) {
      const cells: string[] = [];
      for (const textSize of textSizes) {
        await page.setViewportSize(size);
        await openFirstScreen(page, origin, screen, textSize);
        const measured = await measureFirstScreen(page, screen.parts);
        cells.push(measured.map(written).filter(Boolean).join('; '));
      }
      const where = `${size.width}×${size.height}`;
      rows.push(`| ${screen.name} | ${where} | ${[before[`${screen.name} ${where}`] ?? '', ...cells].join(' | ')} |`);
    }
  return [
    '| Page | Screen | Before | Now | Now, letters twice as large |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
