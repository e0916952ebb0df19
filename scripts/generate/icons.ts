/**
 * Draws the icons that a phone shows for the site once it is installed, from public/icon.svg. Run it by hand when that
 * changes: node scripts/generate/icons.ts
 */
import '../lib/project-node.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../lib/find-chromium.ts';

const folder = join(import.meta.dirname, '../../public');
/**
 * A mask may cut off everything outside a circle of four fifths of the width, so the picture is shrunk and its
 * background fills the corners.
 */
const icons = [
  { name: 'icon-192.png', pixels: 192, isMaskable: false },
  { name: 'icon-512.png', pixels: 512, isMaskable: false },
  { name: 'icon-maskable-512.png', pixels: 512, isMaskable: true },
] as const;
const background = '#0b3c49';

const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: ensureChromium((message) => process.stderr.write(`${message}\n`)),
  args: [...chromiumArguments],
});
try {
  for (const { name, pixels, isMaskable } of icons) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const drawn = isMaskable ? '80%' : '100%';
    await page.setContent(
      `<style>html{height:100%;background:${isMaskable ? background : 'transparent'}}body{height:100%;margin:0;display:grid;place-items:center}svg{width:${drawn};height:${drawn}}</style>${svg}`,
    );
    await writeFile(join(folder, name), await page.screenshot({ omitBackground: !isMaskable }));
    await page.close();
    process.stderr.write(`${name}\n`);
  }
} finally {
  await browser.close();
}
