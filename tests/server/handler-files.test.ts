/** The files of a release over real HTTP: their forms and caching, and what pages of other sites may read. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HandlerSite, startHandlerSite } from '../support/sites/handler-site.ts';

let site: HandlerSite;
beforeAll(async () => {
  site = await startHandlerSite();
});
afterAll(() => site.dispose());

const plainText = async (path: string) => (await site.server.get(path)).body.toString();

describe('files of the release', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/boroughs/hackney/', 'text/html; charset=utf-8'],
    ['/_astro/site.AAAA.css', 'text/css; charset=utf-8'],
    ['/_astro/chunk.first.js', 'text/javascript; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/api/v1/boroughs.json', 'application/json; charset=utf-8'],
    ['/lookup/live-000000000000.bin', 'application/octet-stream'],
  ])('%s is %s', async (path, contentType) => {
    const answer = await site.server.get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('are sent as %s to those who take it', async (encoding, decode) => {
    const answer = await site.server.get('/boroughs/', { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(decode(answer.body).toString()).toBe(await plainText('/boroughs/'));
  });

  it('are sent plain to those who take nothing else, and to those who refuse everything', async () => {
    for (const accepted of ['identity', '*;q=0', 'br;q=0, gzip;q=0']) {
      const answer = await site.server.get('/boroughs/', { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers.vary).toBe('Accept-Encoding');
    }
  });

  it('have a strong entity tag of their own in each form, and answer 304 to it', async () => {
    const tags = new Set<string>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await site.server.get('/', { headers: { 'Accept-Encoding': encoding } });
      const tag = String(first.headers.etag);
      expect(tag).toMatch(/^"[0-9a-f]{32}(-br|-gzip)?"$/);
      tags.add(tag);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await site.server.get('/', {
          headers: { 'Accept-Encoding': encoding, 'If-None-Match': known },
        });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers.etag).toBe(tag);
        expect(again.headers['cache-control']).toBe('public, no-cache');
        expect(again.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      }
      const other = await site.server.get('/', {
        headers: { 'Accept-Encoding': encoding, 'If-None-Match': '"other"' },
      });
      expect(other.status).toBe(200);
    }
    expect(tags.size).toBe(3);
  });

  it.each(['/', '/nowhere', '/find?q=x', '/api/v1/find?q=hackney', '/healthz', '/boroughs'])(
    'HEAD %s answers as GET does, without the body',
    async (path) => {
      const get = await site.server.get(path);
      const head = await site.server.get(path, { method: 'HEAD' });
      expect(head.status).toBe(get.status);
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    },
  );

  it('are cached for good when their name changes with their content, and asked for again otherwise', async () => {
    const cached = 'public, max-age=31536000, immutable';
    expect((await site.server.get('/_astro/site.AAAA.css')).headers['cache-control']).toBe(cached);
    expect((await site.server.get('/lookup/live-000000000000.bin')).headers['cache-control']).toBe(cached);
    expect((await site.server.get('/boroughs/')).headers['cache-control']).toBe('public, no-cache');
    expect((await site.server.get('/icon.svg')).headers['cache-control']).toBe('public, no-cache');
  });

  it('ignore a range and say that there are none', async () => {
    const answer = await site.server.get('/', { headers: { Range: 'bytes=0-9' } });
    expect(answer.status).toBe(200);
    expect(answer.headers['accept-ranges']).toBe('none');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuse %s', async (method) => {
    for (const path of ['/', '/_astro/site.AAAA.css', '/api/v1/find', '/healthz']) {
      const answer = await site.server.get(path, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
  });

  it('tell OPTIONS what may be asked', async () => {
    const answer = await site.server.get('/api/v1/find', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });
});

describe('pages of other sites', () => {
  const open = ['/api/v1/find', '/api/v1/boroughs.json', '/directory.csv', '/boroughs/hackney.vcf'];
  const closed = [
    '/',
    '/boroughs/hackney/',
    '/find',
    '/confirm/token',
    '/admin/export.csv',
    '/api/admin/contacts',
  ];

  it.each([...open.map((path) => [path, '*'] as const), ...closed.map((path) => [path, undefined] as const)])(
    'may read %s: %s',
    async (path, allowed) => {
      const answer = await site.server.get(path, { headers: { Origin: 'https://elsewhere.example.org' } });
      expect(answer.headers['access-control-allow-origin']).toBe(allowed);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    },
  );

  it('may ask with the tag of their copy, after asking whether they may', async () => {
    const preflight = await site.server.get('/api/v1/boroughs.json', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://elsewhere.example.org',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'if-none-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD');
    expect(preflight.headers['access-control-allow-headers']).toBe('*');
    const first = await site.server.get('/api/v1/boroughs.json');
    expect(first.headers.etag).toMatch(/^"/);
    expect(first.headers['access-control-expose-headers']).toBe('ETag');
    const again = await site.server.get('/api/v1/boroughs.json', {
      headers: { 'If-None-Match': String(first.headers.etag) },
    });
    expect(again.status).toBe(304);
    expect(again.headers['access-control-allow-origin']).toBe('*');
  });

  it('are told nothing of what may be asked elsewhere', async () => {
    const answer = await site.server.get('/', { method: 'OPTIONS' });
    expect(answer.headers['access-control-allow-methods']).toBeUndefined();
  });

  it('can read why a data file is not there', async () => {
    const answer = await site.server.get('/api/v1/boroughs/nowhere.json');
    expect(answer.status).toBe(404);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });
});
