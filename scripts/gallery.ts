/**
 * `npm run gallery`: takes the pictures of the site again, from a new directory with the sample contacts: the one of
 * the README, and one of every kind of page, on a desk and on a telephone, which scripts/gallery/README.md shows. The
 * kinds come from the release, so that none can be forgotten.
 */
import './lib/project-node.ts';
import { glob, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { closeDatabase, openDatabase } from '../db/client.ts';
import { translations } from '../src/domain/languages/languages.ts';
import { listedTranslations } from '../src/domain/languages/listed-languages.ts';
import { dataPaths } from '../src/settings.ts';
import { inLanguage, urls } from '../src/urls.ts';
import { listPageKinds } from './audit/public-pages.ts';
import { firstScreens, openFirstScreen, screens, tableOfFirstScreens } from './gallery/first-screens.ts';
import { type PreparedStaff, prepareStaff } from './gallery/gallery-staff.ts';
import { chromiumArguments, ensureChromium } from './lib/find-chromium.ts';
import { startSiteProcess } from './lib/site-process.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** Runs on the page before the picture is taken. */
  readonly prepare?: ((page: Page) => Promise<unknown>) | undefined;
  /** The session of the viewer; signed out without it. */
  readonly storageState?: NonNullable<BrowserContextOptions['storageState']>;
}

/** How one kind of page is pictured. */
type Kind = Pick<Picture, 'path' | 'prepare' | 'storageState'> & {
  /** What the page is called in the README of the pictures. */
  readonly route: string;
};

const readmePictures = [
  { name: 'borough', path: urls.borough('hackney'), width: 900, height: 760, scheme: 'light' },
] as const satisfies readonly Picture[];

/** Rendered on demand: no file of the release shows what they look like. */
const onDemandKinds: readonly Kind[] = [
  { route: `${urls.find()} with a choice`, path: `${urls.find()}?q=Crystal+Palace` },
  { route: `${urls.find()} with a mistake`, path: `${urls.find()}?q=${'9'.repeat(3)}` },
  { route: '/report/[contact]', path: urls.report('demo-police-as') },
  { route: urls.adminSignIn(), path: urls.adminSignIn() },
];

function listStaffKinds({ administrator, confirmPath, workedOn }: PreparedStaff): readonly Kind[] {
  const contact = urls.adminContact(workedOn);
  const firstCall = async (page: Page) => {
    await page.getByRole('link', { name: 'Start calling' }).click();
    await page.waitForURL(/\/admin\/calls\/[^/]+\//);
  };
  const seenByAdministrator: readonly Kind[] = [
    { route: urls.admin(), path: urls.admin() },
    { route: urls.adminCalls(), path: urls.adminCalls() },
    { route: '/admin/calls/[id]/', path: urls.adminCalls(), prepare: firstCall },
    { route: urls.adminCallSheet(), path: urls.adminCallSheet() },
    { route: urls.adminContacts(), path: urls.adminContacts() },
    {
      route: '/admin/contacts/together/ with a preview',
      path: `${urls.adminContacts()}?freshness=overdue`,
      prepare: async (page) => {
        for (const box of await page.locator('tbody input[type=checkbox]').all()) await box.check();
        await page.getByRole('button', { name: 'Ask them now' }).click();
        await page.waitForURL(/together/);
      },
    },
    { route: urls.adminCalendar(), path: urls.adminCalendar() },
    { route: urls.adminImport(), path: urls.adminImport() },
    { route: '/admin/contacts/[id]/', path: contact },
    {
      route: '/admin/contacts/[id]/ from its history',
      path: contact,
      prepare: (page) => page.locator('#history').evaluate((heading) => heading.scrollIntoView()),
    },
    {
      route: '/admin/contacts/[id]/edit/ with a preview',
      path: urls.adminContactEdit(workedOn),
      prepare: async (page) => {
        await page.getByRole('textbox', { name: 'Telephone' }).fill('020 7946 0733');
        await page.getByRole('main').getByRole('button', { name: 'Preview', exact: true }).click();
        await page.getByRole('heading', { name: 'Preview' }).waitFor();
      },
    },
  ];
  return [
    { route: '/confirm/[token]', path: confirmPath },
    ...seenByAdministrator.map((kind) => ({ ...kind, storageState: administrator })),
  ];
}

/** Pages are flat areas of few colours: more would not be seen. */
const colourCount = 64;
const folder = join(import.meta.dirname, 'gallery');

/** CSS pixels. Readers have small telephones; those who keep the list sit at a desk. */
const sizes = {
  readers: { desk: { width: 960, height: 800 }, phone: { width: 360, height: 720 } },
  staff: { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } },
} as const satisfies Record<string, Record<'desk' | 'phone', Pick<Picture, 'width' | 'height'>>>;
type Sizes = (typeof sizes)[keyof typeof sizes];

/** @param clientDir the folder of the release */
async function take(browser: Browser, origin: string, clientDir: string, picture: Picture): Promise<string> {
  const page = await browser.newPage({
    viewport: { width: picture.width, height: picture.height },
    colorScheme: picture.scheme,
    ...(picture.storageState && { storageState: picture.storageState }),
  });
  // The server shows this page when something breaks, and only then.
  await page.route('**/500', (route) => route.fulfill({ path: join(clientDir, '500.html') }));
  await page.goto(origin + picture.path);
  await picture.prepare?.(page);
  const taken = await page.screenshot();
  const title = await page.title();
  await page.close();
  const small = await sharp(taken).png({ palette: true, colours: colourCount, effort: 10 }).toBuffer();
  await writeFile(join(folder, `${picture.name}.png`), small);
  process.stderr.write(`${picture.name}.png: ${small.length} bytes\n`);
  return title;
}

/** `/boroughs/[slug]/` becomes `boroughs-slug`; the home page has a name of its own. */
function nameOf(route: string): string {
  return `page-${route.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'}`;
}

/** @returns the Markdown that shows the pictures of these kinds */
async function takeKinds(
  browser: Browser,
  origin: string,
  clientDir: string,
  kinds: readonly Kind[],
  { desk: onDesk, phone: onPhone }: Sizes = sizes.readers,
): Promise<string> {
  const rows: string[] = [];
  for (const { route, ...seen } of kinds) {
    const name = nameOf(route);
    const desk = { ...seen, name, ...onDesk, scheme: 'light' } as const;
    const phone = { ...seen, name: `${name}-phone`, ...onPhone, scheme: 'dark' } as const;
    const title = await take(browser, origin, clientDir, desk);
    await take(browser, origin, clientDir, phone);
    rows.push(
      `## \`${route}\`\n\n![${title}](${name}.png) ![${title}, on a telephone, in the dark](${name}-phone.png)\n`,
    );
  }
  return rows.join('\n');
}

/** @returns the Markdown of the first screens: where what readers come for stands, and pictures on a small telephone */
async function takeFirstScreens(browser: Browser, origin: string, clientDir: string): Promise<string> {
  const page = await browser.newPage();
  const table = await tableOfFirstScreens(page, origin);
  await page.close();
  const pictures: string[] = [];
  for (const [key, screen] of Object.entries(firstScreens)) {
    const name = `first-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const prepare = (shown: Page) => openFirstScreen(shown, origin, screen, 1);
    await take(browser, origin, clientDir, {
      name,
      path: screen.path,
      ...screens[0],
      scheme: 'light',
      prepare,
    });
    pictures.push(`![${screen.name}, first screen](${name}.png)`);
  }
  return `## First screens

${firstScreensIntro}

${table}
${pictures.join(' ')}
`;
}

/** @returns the Markdown of the languages: the first screen of the home page and of a borough's, on a small telephone */
async function takeLanguages(browser: Browser, origin: string, clientDir: string): Promise<string> {
  const rows: string[] = [];
  for (const code of listedTranslations) {
    const pictures: string[] = [];
    for (const [name, path] of [
      [`language-${code}-home`, urls.home()],
      [`language-${code}-borough`, urls.borough('hackney')],
    ] as const) {
      const picture = { name, path: inLanguage(code, path), ...screens[0], scheme: 'light' } as const;
      const title = await take(browser, origin, clientDir, picture);
      pictures.push(`![${title}](${name}.png)`);
    }
    rows.push(`### ${translations[code].english}\n\n${pictures.join(' ')}\n`);
  }
  return `## Languages\n\n${languagesIntro}\n\n${rows.join('\n')}`;
}

const languagesIntro =
  'The first screen of the home page and of a borough, on a small telephone. No native speaker has read these translations yet; beside each sentence in src/words/translations stands what it says. A machine without fonts for a language shows boxes.';

const firstScreensIntro =
  'Where what readers come for stands, in CSS pixels from the top of the screen, with the notice that entries are made up; “off” is what is not whole on it. Letters are twice as large when the size of the root is doubled.';

/** A file for the script of the questions, which nothing links to, is not a page to look at. */
function listPublicKinds(clientDir: string): readonly Kind[] {
  return listPageKinds(clientDir)
    .filter(({ route }) => route !== urls.whoToCallScreens())
    .map(({ route, examples: [path = route] }) => ({ route, path }));
}

const intro = `# Every kind of page

On a desk in light colours, and on a telephone in dark ones. \`npm run gallery\` takes the pictures and writes this file;
the contacts in them, and the people who sign in, are made up.
`;

const dataDir = await mkdtemp(join(tmpdir(), 'gallery-'));
const site = await startSiteProcess(dataDir);
const browser = await chromium.launch({
  executablePath: ensureChromium((message) => process.stderr.write(`${message}\n`)),
  args: [...chromiumArguments],
});
try {
  // Removes the pictures of kinds of page that no longer exist.
  for await (const old of glob('*.png', { cwd: folder })) await rm(join(folder, old));
  const clientDir = join(dataPaths(dataDir).current, 'client');
  for (const picture of readmePictures) await take(browser, site.origin, clientDir, picture);
  const firstPart = await takeFirstScreens(browser, site.origin, clientDir);
  const languagesPart = await takeLanguages(browser, site.origin, clientDir);
  const publicPart = await takeKinds(browser, site.origin, clientDir, [
    ...listPublicKinds(clientDir),
    ...onDemandKinds,
  ]);
  const database = openDatabase(dataPaths(dataDir).database);
  const staff = await prepareStaff(browser, database, site.origin).finally(() => closeDatabase(database));
  const staffPart = await takeKinds(browser, site.origin, clientDir, listStaffKinds(staff), sizes.staff);
  await writeFile(
    join(folder, 'README.md'),
    [intro, firstPart, languagesPart, publicPart, staffPart].join('\n'),
  );
} finally {
  await browser.close();
  await site.stop();
  await rm(dataDir, { recursive: true, force: true });
}
