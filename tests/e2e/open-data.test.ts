/**
 * The open data of the real site: its examples run, its description is true, and pages and browsers take what is meant
 * for them.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/client.ts';
import { contacts, verifications } from '../../db/schema/contacts.ts';
import { contactJsonSchema } from '../../src/domain/open-data/contact-json.ts';
import { csvColumns } from '../../src/domain/open-data/directory-csv.ts';
import { findAnswerSchema, findProblemSchema } from '../../src/domain/open-data/find-json.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import { dataPaths } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { fillDirectory } from '../../src/use-cases/data-folder/fill-directory.ts';
import { readManifest } from '../../src/use-cases/publish/release/release-layout.ts';
import { appearances, listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { madeUp } from '../support/files/made-up-edition.ts';
import { openReadSite, type ReadSite, startSite, type Visit } from '../support/sites/site.ts';

const run = promisify(execFile);
let site: ReadSite;
let scratch: string;

beforeAll(async () => {
  site = await openReadSite();
  scratch = await mkdtemp(join(tmpdir(), 'examples-'));
});
afterAll(async () => {
  await site?.stop();
  await rm(scratch, { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, site.origin), init);

describe('the examples on the page', () => {
  /** As a reader copies it: the text of the page. */
  async function copyExample(id: string) {
    const visit = await site.revisit();
    await visit.page.goto('/open-data/');
    const example = visit.page.locator(`[data-example=${id}]`);
    const copied = {
      text: (await example.textContent()) ?? '',
      runsIn: await example.getAttribute('data-runs-in'),
    };
    await visit.close();
    return copied;
  }

  async function runExample(id: string): Promise<string> {
    const { text, runsIn } = await copyExample(id);
    expect(text).toContain(site.origin);
    const [command, ...options] =
      runsIn === 'node' ? [process.execPath, '--input-type=module', '--eval', text] : ['sh', '-c', text];
    return (await run(command ?? '', options, { cwd: scratch, maxBuffer: 10_000_000 })).stdout;
  }

  const examples: Readonly<Record<string, (printed: string) => Promise<void> | void>> = {
    find(printed) {
      expect(findAnswerSchema.parse(JSON.parse(printed))).toMatchObject({
        kind: 'borough',
        boroughs: [{ slug: 'hackney' }],
      });
    },
    async download() {
      const text = await readFile(join(scratch, 'directory.csv'), 'utf8');
      expect(text.split('\r\n')[0]?.replace('\ufeff', '').split(',')).toEqual(
        csvColumns.map(({ name }) => name),
      );
    },
    async again() {
      const file = join(scratch, 'directory.json');
      const first = await readFile(file, 'utf8');
      expect(JSON.parse(first).contacts.length).toBeGreaterThan(40);
      await runExample('again');
      expect(await readFile(file, 'utf8')).toBe(first);
    },
    script(printed) {
      expect(printed).toMatch(/020 7946 0\d{3} last checked on 2026-\d\d-\d\d/);
      expect(printed).toMatch(/Fetch again before 202\d-/);
    },
    'open-referral'(printed) {
      const { total_items, contents } = JSON.parse(printed);
      expect(contents).toHaveLength(total_items);
    },
  };

  it('are all known here', async () => {
    const visit = await site.revisit();
    await visit.page.goto('/open-data/');
    const ids = await visit.page
      .locator('[data-example]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-example')));
    expect(ids).toEqual(Object.keys(examples));
    await visit.close();
  });

  // A machine without curl still runs the rest, and shows that it left these out.
  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  it.skipIf(!hasCurl).each(Object.entries(examples))('%s does what it says', async (id, check) => {
    await check(await runExample(id));
  });
});

describe('the page', () => {
  it('has no violation, and explains every field there is', async () => {
    const visit = await site.revisit();
    await visit.page.goto('/open-data/');
    expect(await listViolations(visit.page, [...appearances, ...otherAppearances])).toEqual([]);
    const named = (kind: string) => visit.page.locator(`[data-fields=${kind}] dt`).allInnerTexts();
    expect(await named('json')).toEqual(Object.keys(contactJsonSchema.shape));
    expect(await named('csv')).toEqual(csvColumns.map(({ name }) => name));
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('links to files that pages of other sites may read, each one', async () => {
    const visit = await site.revisit();
    await visit.page.goto('/open-data/');
    const links = await visit.page
      .locator('[data-files] a')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    await visit.close();
    expect(links).toContain('/phone.vcf');
    for (const path of links) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      const tag = answer.headers.get('etag') ?? '';
      expect((await ask(path, { headers: { 'If-None-Match': tag } })).status, path).toBe(304);
    }
  });

  it('excepts national lines from what not to call', async () => {
    const page = (await (await ask('/open-data/')).text()).replace(/\s+/g, ' ');
    expect(page).toContain('lapsed or vacant. National lines such as 999 are different.');
  });

  it('is reached from the foot of every page', async () => {
    expect(await (await ask('/boroughs/hackney/')).text()).toContain('href="/open-data/"');
  });
});

describe('the description of the API', () => {
  const read = async () => (await ask(urls.apiDescription())).json();
  const validators = new Map<string, ValidateFunction>();

  async function checkAnswer(path: string, described: string, init: RequestInit = {}): Promise<Response> {
    const description = await read();
    const answer = await ask(path, init);
    const response = description.paths[described]?.get.responses[String(answer.status)];
    expect(response, `${path} answered ${answer.status}`).toBeDefined();
    const contentType = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!contentType.endsWith('json')) return answer;
    const pointer = ['paths', described, 'get', 'responses', String(answer.status), 'content', contentType]
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate =
      validators.get(pointer) ??
      formats(new Ajv2020({ allErrors: true, strict: false }))
        .addSchema(description, 'api')
        .compile({ $ref: `api#/${pointer}/schema` });
    validators.set(pointer, validate);
    validate(await answer.json());
    expect(validate.errors, path).toBeNull();
    return answer;
  }

  /** What the release holds for programs, and the path by which the description should name it. */
  async function listFiles(): Promise<readonly (readonly [string, string])[]> {
    const { paths } = await read();
    const { files } = await readManifest(dataPaths(site.dataDir).current);
    return files
      .map(({ path }) => path)
      .filter((path) => /^\/api\/|^\/directory\.(?:csv|json)$/.test(path))
      .map((path) => {
        const described = Object.keys(paths).find((name) =>
          new RegExp(`^${name.replaceAll('.', '\\.').replace(/\{\w+\}/, '[\\w-]+')}$`).test(path),
        );
        return [path, described ?? `${path} is not described`];
      });
  }

  it('is OpenAPI 3.1 of the search and of every file for programs, at the address of the site', async () => {
    const description = await read();
    expect(description.openapi).toBe('3.1.1');
    expect(description.servers).toEqual([{ url: site.origin }]);
    const described = new Set((await listFiles()).map(([, name]) => name));
    expect([...described, '/api/v1/find'].sort()).toEqual(Object.keys(description.paths).sort());
  });

  it.each([
    ['hackney', 200],
    [madeUp.sectorOfTwoBoroughs, 200],
    [madeUp.outsideLondon, 200],
    [madeUp.unknown, 404],
    ['Nowhere Town', 404],
    ['zzz9', 400],
    ['', 400],
  ] as const)('is true of the search for %j', async (typed, status) => {
    const path = `/api/v1/find?${new URLSearchParams({ q: typed })}`;
    expect((await checkAnswer(path, '/api/v1/find')).status).toBe(status);
    const body = await (await ask(path)).json();
    const schema = status === 200 ? findAnswerSchema : findProblemSchema;
    expect(schema.parse(body)).toEqual(body);
  });

  it('is true of every file, which other sites may read and ask for again', async () => {
    const files = await listFiles();
    expect(files.length).toBeGreaterThan(33 + 50);
    for (const [path, described] of files) {
      const answer = await checkAnswer(path, described);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      const tag = answer.headers.get('etag') ?? '';
      expect(tag, path).toMatch(/^"[\w-]+"$/);
      const again = await checkAnswer(path, described, { headers: { 'If-None-Match': tag } });
      expect(again.status, path).toBe(304);
      const head = await ask(path, { method: 'HEAD' });
      expect(head.headers.get('etag'), path).toBe(tag);
      expect((await head.arrayBuffer()).byteLength, path).toBe(0);
    }
  });

  it('is true of what is not there', async () => {
    for (const [path, described] of [
      ['/api/v1/boroughs/nowhere.json', '/api/v1/boroughs/{slug}.json'],
      ['/api/open-referral/v3/services/nowhere', '/api/open-referral/v3/services/{id}'],
    ] as const)
      expect((await checkAnswer(path, described)).status).toBe(404);
  });
});

it('a page of another site can read the data in a browser, and no page', async () => {
  const otherSite = createHttpServer((_, response) => response.end('<title>Another site</title>'));
  await new Promise<void>((resolve) => otherSite.listen(0, '127.0.0.1', resolve));
  const bound = otherSite.address();
  const visit = await site.visit();
  await visit.page.goto(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/`);
  const read = await visit.page.evaluate(async (origin) => {
    const first = await fetch(`${origin}/directory.json`);
    const tag = first.headers.get('etag') ?? '';
    // A header of its own makes the browser ask first whether it may.
    const again = await fetch(`${origin}/directory.json`, {
      cache: 'no-store',
      headers: { 'If-None-Match': tag },
    });
    const closed = await fetch(`${origin}/boroughs/hackney/`).then(
      () => 'read',
      () => 'refused',
    );
    return { tag, status: again.status, closed };
  }, site.origin);
  expect(read).toMatchObject({ tag: expect.stringMatching(/^"/), status: 304, closed: 'refused' });
  await visit.close();
  otherSite.close();
});

describe('the data of a borough page for programs', () => {
  const blocksOf = ({ page }: Visit) => page.locator('script[type="application/ld+json"]');

  it('holds nothing made up', async () => {
    const visit = await site.revisit();
    await visit.page.goto('/boroughs/hackney/');
    expect(await visit.page.locator('.app-contact--made-up').count()).toBeGreaterThan(0);
    expect(await blocksOf(visit).count()).toBe(0);
  });

  it('has a line that was checked, reports no breach of the policy, and says what the page says', async () => {
    const checked = await startSite({}, { kind: 'checked-line', load: checkLines });
    const visit = await checked.visit();
    await visit.page.goto('/boroughs/hackney/');
    expect(await blocksOf(visit).count()).toBe(1);
    const data = JSON.parse((await blocksOf(visit).textContent()) ?? '');
    expect(data).toMatchObject({
      '@type': 'GovernmentService',
      url: `${checked.origin}/boroughs/hackney/`,
      areaServed: { '@type': 'AdministrativeArea', identifier: 'E09000012' },
    });
    const onPage = await visit.page
      .locator('main a.app-call:not(.app-call--old)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice('tel:'.length)));
    expect(data.provider.length).toBeGreaterThan(0);
    for (const { contactPoint } of data.provider) expect(onPage).toContain(contactPoint.telephone);
    expect(visit.errors).toEqual([]);
    await checked.stop();
  });

  /** As if somebody had called every line of Hackney today. */
  function checkLines(database: Database): void {
    fillDirectory(database, 'https://directory.example.org', new Date());
    const lines = database.select().from(contacts).where(like(contacts.id, 'duty-hackney%')).all();
    for (const { id: contactId, currentRevision } of lines)
      database
        .insert(verifications)
        .values({
          id: `checked-${contactId}`,
          contactId,
          revision: currentRevision,
          verifiedOn: londonDateOf(new Date()),
          method: 'telephone',
          verifiedBy: 'test',
          recordedAt: new Date().toISOString(),
        })
        .run();
  }
});

describe('search engines and browsers', () => {
  const indexable = async () => {
    const manifest = await readManifest(dataPaths(site.dataDir).current);
    const pages = manifest.files.filter(({ contentType }) => contentType.startsWith('text/html'));
    const found: string[] = [];
    for (const { path, file } of pages) {
      if (path === '/404' || path === '/500') continue;
      const html = await readFile(join(dataPaths(site.dataDir).current, file), 'utf8');
      if (!html.includes('name="robots" content="noindex"')) found.push(path);
    }
    return found.sort();
  };

  it('find every page in the sitemap that is worth finding, and no other', async () => {
    const text = await (await ask('/sitemap.xml')).text();
    const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
    expect(listed.every((loc) => loc.startsWith(`${site.origin}/`))).toBe(true);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.map((loc) => loc.slice(site.origin.length)).sort()).toEqual(await indexable());
    expect(text).toMatch(/\/boroughs\/hackney\/<\/loc><lastmod>2026-\d\d-\d\d<\/lastmod>/);
  });

  it('are told what to leave alone, and where the sitemap is', async () => {
    const answer = await ask('/robots.txt');
    const lines = (await answer.text()).split('\n');
    for (const path of ['/admin', '/confirm/', '/report', '/find'])
      expect(lines).toContain(`Disallow: ${path}`);
    expect(lines).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
    expect(lines).not.toContain('Disallow: /');
  });

  it('may offer the search, which then answers; no page but that of the data asks them to', async () => {
    const visit = await site.visit();
    await visit.page.goto('/open-data/');
    const { template, problem } = await visit.page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=search]');
      const text = await (await fetch(link?.href ?? '')).text();
      const description = new DOMParser().parseFromString(text, 'application/xml');
      return {
        template: description.querySelector('Url')?.getAttribute('template') ?? '',
        problem: description.querySelector('parsererror')?.textContent ?? null,
      };
    });
    expect(problem).toBeNull();
    await visit.page.goto(template.replace('{searchTerms}', 'hackney'));
    expect(new URL(visit.page.url()).pathname).toBe('/boroughs/hackney/');
    await visit.close();
    for (const path of ['/', '/boroughs/', '/boroughs/hackney/', '/privacy/'])
      expect(await (await ask(path)).text(), path).not.toContain('rel="search"');
  });
});
