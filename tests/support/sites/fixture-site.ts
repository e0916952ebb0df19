/**
 * A small site in place of what the built code renders, so that publishing and serving are tested in milliseconds with
 * everything else real: database, files, compression, links, sockets.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { boroughReferences } from '../../../db/reference/london/boroughs.ts';
import { policeAreaReferences } from '../../../db/reference/london/police-areas.ts';
import { readServiceWorkerCode } from '../../../src/build/service-worker-code.ts';
import { dataPaths, readSettings, type Settings } from '../../../src/settings.ts';
import { type Publication, publish, type SiteRenderer } from '../../../src/use-cases/publish/publish.ts';
import type { RenderedFile } from '../../../src/use-cases/publish/release/rendered-file.ts';
import type { SiteCode } from '../../../src/use-cases/publish/site-code.ts';
import { databaseInFile } from '../database.ts';

export const projectDir = join(import.meta.dirname, '../../..');

export const testNow = new Date('2026-11-21T12:00:00Z');

export interface FixtureSite {
  readonly dataDir: string;
  readonly settings: Settings;
  readonly database: Database;
  /** Publishes the fixture with any of the publisher's options changed. */
  publish(changes?: Partial<Publication>): ReturnType<typeof publish>;
  dispose(): Promise<void>;
}

export async function createFixtureSite(environment: Record<string, string> = {}): Promise<FixtureSite> {
  const dataDir = await mkdtemp(join(tmpdir(), 'directory-test-'));
  const settings = readSettings({ DATA_DIR: dataDir, ...environment });
  const database = databaseInFile(dataPaths(dataDir).database, 'reference');
  return {
    dataDir,
    settings,
    database,
    publish: (changes = {}) =>
      publish({
        database,
        settings,
        code: fixtureCode,
        render: renderFixture(),
        now: () => testNow,
        when: 'always',
        waitMs: 0,
        // A power cut is not among what these tests try, and each file would wait for the disk.
        sync: () => Promise.resolve(),
        ...changes,
      }),
    async dispose() {
      closeDatabase(database);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export interface FixtureOptions {
  /** Written on the home page, to tell releases apart. */
  readonly mark?: string;
  /** Files for readers to add or replace, by their names; undefined leaves one out. */
  readonly files?: Readonly<Record<string, string | undefined>>;
}

/** Text long enough that compressing it pays. */
export const filler = 'Whom to call about modern slavery in this borough. '.repeat(40);

export function page(title: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><link rel="stylesheet" href="/_astro/site.AAAA.css"></head><body><a href="/">Home</a><h1 id="top-of-${title}">${title}</h1><p>${filler}</p>${body}</body></html>`;
}

/** Code without files of its own: what is rendered holds them too. */
export const fixtureCode: SiteCode = {
  format: 1,
  dir: tmpdir(),
  digest: 'c0de'.repeat(16),
  files: [],
  modules: [],
  onDemand: ['^\\/find\\/?$'],
  serviceWorker: await readServiceWorkerCode(projectDir),
};

/** A file that sees all of the directory. */
export function renderedAs(name: string, content: string): RenderedFile {
  return { name, seen: null, render: async () => Buffer.from(content) };
}

export function renderFixture({ mark = 'first', files = {} }: FixtureOptions = {}): SiteRenderer {
  return async function* render() {
    const pages: Record<string, string | undefined> = {
      'index.html': page('Home', `<p>${mark}</p><form action="/find" method="post"></form>`),
      '404.html': page('Not found'),
      '500.html': page('Broken'),
      'boroughs/index.html': page('Boroughs', '<a href="/boroughs/hackney/">Hackney</a>'),
      '_astro/site.AAAA.css': `body { color: #123456 } /* ${filler} */`,
      [`_astro/chunk.${mark}.js`]: `export const mark = '${mark}'; // ${filler}`,
      'lookup/live-000000000000.bin': `bytes ${filler}`,
      'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${filler}</title></svg>`,
      'api/v1/boroughs.json': JSON.stringify({ boroughs: [], filler }),
    };
    for (const { slug } of boroughReferences) pages[`boroughs/${slug}/index.html`] = page(slug);
    for (const { slug } of policeAreaReferences) pages[`police-areas/${slug}/index.html`] = page(slug);
    for (const [name, content] of Object.entries({ ...pages, ...files }))
      if (content !== undefined) yield renderedAs(name, content);
  };
}

/** A site of which no page can be rendered. */
export function failing(message: string): SiteRenderer {
  // biome-ignore lint/correctness/useYield: it fails before its first page
  return async function* render() {
    throw new Error(message);
  };
}

/** Stands in for the server entry that Astro builds; the shape of its handler is that of @astrojs/node. */
export const onDemandCode = `
export async function handler(req, res, next, locals) {
  const url = new URL(req.url, 'http://' + req.headers.host);
  if (url.pathname === '/find') {
    const body = req.body ? Buffer.from(req.body).toString() : '';
    const answer = locals.find(new URLSearchParams(body).get('q') ?? url.searchParams.get('q') ?? '');
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    res.write(JSON.stringify({ kind: answer.kind, host: req.headers.host, origin: req.headers.origin ?? null,
      forwarded: req.headers['x-forwarded-host'] ?? null, encrypted: req.socket.encrypted === true, bytes: body.length }));
    return res.end();
  }
  if (url.pathname === '/slow') {
    await new Promise((resolve) => setTimeout(resolve, 400));
    res.writeHead(200, { 'content-type': 'text/plain' });
    return res.end('slow but sure');
  }
  if (url.pathname === '/long') {
    res.writeHead(200, { 'content-type': 'text/html', 'x-powered-by': 'Astro' });
    return res.end('<p>long</p>'.repeat(500));
  }
  if (url.pathname === '/throws') throw new Error('secret detail of a fault');
  if (url.pathname === '/fails') { res.writeHead(500); return res.end('secret detail'); }
  return next();
}
`;
