/**
 * `npm run gallery`: takes the README's pictures of the site again, from a fresh directory with the demonstration
 * contacts, so that the pictures show what there is.
 */
import './project-node.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { urls } from '../src/urls.ts';
import { chromiumArguments, ensureChromium } from './find-chromium.ts';
import { startSiteProcess } from './site-process.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const pictures = [
  { name: 'borough', path: urls.borough('hackney'), width: 900, height: 760, scheme: 'light' },
  { name: 'home', path: urls.home(), width: 900, height: 760, scheme: 'light' },
  { name: 'borough-phone-dark', path: urls.borough('lambeth'), width: 360, height: 760, scheme: 'dark' },
] as const satisfies readonly Picture[];

const folder = join(import.meta.dirname, 'gallery');

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: picture.width, height: picture.height },
    colorScheme: picture.scheme,
  });
  await page.goto(origin + picture.path);
  await page.screenshot({ path: join(folder, `${picture.name}.png`) });
  await page.close();
  process.stderr.write(`${picture.name}.png\n`);
}

const dataDir = await mkdtemp(join(tmpdir(), 'gallery-'));
const site = await startSiteProcess(dataDir);
const browser = await chromium.launch({
  executablePath: ensureChromium((message) => process.stderr.write(`${message}\n`)),
  args: [...chromiumArguments],
});
try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) await take(browser, site.origin, picture);
} finally {
  await browser.close();
  await site.stop();
  await rm(dataDir, { recursive: true, force: true });
}
