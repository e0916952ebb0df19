/** The server over real HTTP, with a small site published the real way. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { maxBodyBytes } from '../../src/server/limits.ts';
import { type Answer, type FixtureServer, sendRaw, startFixtureServer } from '../support/fixture-server.ts';
import { createFixtureSite, type FixtureSite, fixtureBuilder } from '../support/fixture-site.ts';

// Waiting is part of these tests, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let site: FixtureSite;
let server: FixtureServer;
/** The same site as it is reached behind a proxy that ends TLS. */
let behindProxy: FixtureServer;

beforeAll(async () => {
  site = await createFixtureSite();
  await site.publish({
    build: fixtureBuilder({
      files: { 'client/directory.csv': 'id\r\n', 'client/boroughs/hackney.vcf': 'BEGIN:VCARD\r\n' },
    }),
  });
  server = await startFixtureServer(site);
  behindProxy = await startFixtureServer(site, { publicUrl: 'https://directory.example.org' });
});
afterAll(async () => {
  await Promise.all([server.stop(), behindProxy.stop()]);
  await site.dispose();
});

const plainText = async (path: string) => (await server.get(path)).body.toString();

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
    const answer = await server.get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('are sent as %s to those who take it', async (encoding, decode) => {
    const answer = await server.get('/boroughs/', { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(decode(answer.body).toString()).toBe(await plainText('/boroughs/'));
  });

  it('are sent plain to those who take nothing else, and to those who refuse everything', async () => {
    for (const accepted of ['identity', '*;q=0', 'br;q=0, gzip;q=0']) {
      const answer = await server.get('/boroughs/', { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers.vary).toBe('Accept-Encoding');
    }
  });

  it('have a strong entity tag of their own in each form, and answer 304 to it', async () => {
    const tags = new Set<string>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await server.get('/', { headers: { 'Accept-Encoding': encoding } });
      const tag = String(first.headers.etag);
      expect(tag).toMatch(/^"[0-9a-f]{32}(-br|-gzip)?"$/);
      tags.add(tag);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await server.get('/', {
          headers: { 'Accept-Encoding': encoding, 'If-None-Match': known },
        });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers.etag).toBe(tag);
        expect(again.headers['cache-control']).toBe('public, no-cache');
        expect(again.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      }
      const other = await server.get('/', {
        headers: { 'Accept-Encoding': encoding, 'If-None-Match': '"other"' },
      });
      expect(other.status).toBe(200);
    }
    expect(tags.size).toBe(3);
  });

  it.each(['/', '/nowhere', '/find?q=x', '/api/v1/find?q=hackney', '/healthz', '/boroughs'])(
    'HEAD %s answers as GET does, without the body',
    async (path) => {
      const get = await server.get(path);
      const head = await server.get(path, { method: 'HEAD' });
      expect(head.status).toBe(get.status);
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    },
  );

  it('are cached for good when their name changes with their content, and asked for again otherwise', async () => {
    const cached = 'public, max-age=31536000, immutable';
    expect((await server.get('/_astro/site.AAAA.css')).headers['cache-control']).toBe(cached);
    expect((await server.get('/lookup/live-000000000000.bin')).headers['cache-control']).toBe(cached);
    expect((await server.get('/boroughs/')).headers['cache-control']).toBe('public, no-cache');
    expect((await server.get('/icon.svg')).headers['cache-control']).toBe('public, no-cache');
  });

  it('ignore a range and say that there are none', async () => {
    const answer = await server.get('/', { headers: { Range: 'bytes=0-9' } });
    expect(answer.status).toBe(200);
    expect(answer.headers['accept-ranges']).toBe('none');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuse %s', async (method) => {
    for (const path of ['/', '/_astro/site.AAAA.css', '/api/v1/find', '/healthz']) {
      const answer = await server.get(path, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
  });

  it('tell OPTIONS what may be asked', async () => {
    const answer = await server.get('/api/v1/find', { method: 'OPTIONS' });
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
      const answer = await server.get(path, { headers: { Origin: 'https://elsewhere.example.org' } });
      expect(answer.headers['access-control-allow-origin']).toBe(allowed);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    },
  );

  it('may ask with the tag of their copy, after asking whether they may', async () => {
    const preflight = await server.get('/api/v1/boroughs.json', {
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
    const first = await server.get('/api/v1/boroughs.json');
    expect(first.headers.etag).toMatch(/^"/);
    expect(first.headers['access-control-expose-headers']).toBe('ETag');
    const again = await server.get('/api/v1/boroughs.json', {
      headers: { 'If-None-Match': String(first.headers.etag) },
    });
    expect(again.status).toBe(304);
    expect(again.headers['access-control-allow-origin']).toBe('*');
  });

  it('are told nothing of what may be asked elsewhere', async () => {
    const answer = await server.get('/', { method: 'OPTIONS' });
    expect(answer.headers['access-control-allow-methods']).toBeUndefined();
  });

  it('can read why a data file is not there', async () => {
    const answer = await server.get('/api/v1/boroughs/nowhere.json');
    expect(answer.status).toBe(404);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });
});

describe('paths', () => {
  it.each([
    ['/boroughs', '/boroughs/'],
    ['/boroughs/hackney', '/boroughs/hackney/'],
    ['/Boroughs/Hackney', '/boroughs/hackney/'],
    ['/boroughs?from=poster', '/boroughs/?from=poster'],
  ])('%s leads to %s', async (path, location) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(location);
  });

  it.each([
    ['//example.org', 404],
    ['//boroughs', 404],
    ['/\\example.org', 404],
    ['/%5C%5Cexample.org/', 404],
    ['/boroughs//', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/../release.json', 404],
    ['/release.json', 404],
    ['/server/entry.mjs', 404],
    ['/boroughs/index.html', 404],
    ['/index.html.br', 404],
    ['/_image?href=http://example.org/x.png', 404],
    ['/_server-islands/x', 404],
    ['/constructor', 404],
    ['/__proto__', 404],
    ['/%00', 400],
    ['/%zz', 400],
    ['*', 400],
    ['http://example.org/', 400],
    [`/${'a'.repeat(5000)}`, 414],
  ])('%s answers %i and leads nowhere else', async (path, status) => {
    const received = await sendRaw(
      server.port,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(received).not.toMatch(/^Location:/im);
    expect(received).toContain('X-Content-Type-Options: nosniff');
  });

  it('answers the page for what does not exist, whatever is asked for', async () => {
    for (const method of ['GET', 'POST']) {
      const answer = await server.get('/nowhere', { method });
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toContain('Not found');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it('refuses headers that are too large and methods that do not exist', async () => {
    const large = await sendRaw(server.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1.1 431 /);
    const trace = await sendRaw(server.port, 'TRACE /find HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(trace).toMatch(/^HTTP\/1.1 405 /);
    expect(trace).toMatch(/\r\nAllow: GET, HEAD\r\n/);
  });
});

describe('security headers', () => {
  it.each([
    '/',
    '/nowhere',
    '/boroughs',
    '/find',
    '/long',
    '/throws',
    '/fails',
    '/healthz',
    '/readyz',
    '/%zz',
    '/icon.svg',
  ])('%s has them all, and no cookie', async (path) => {
    const { headers } = await server.get(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('let every site read the open API', async () => {
    for (const path of ['/api/v1/find?q=hackney', '/api/v1/boroughs.json']) {
      const { headers } = await server.get(path);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    }
  });

  it('ask for https once the public address has it', async () => {
    for (const path of ['/', '/find', '/api/v1/find?q=hackney', '/nowhere']) {
      expect((await behindProxy.get(path)).headers['strict-transport-security']).toBe('max-age=31536000');
    }
  });
});

describe('routes rendered on demand', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const seen = (answer: Answer) => JSON.parse(answer.body.toString());

  it('get the form, the lookup and the address listened on', async () => {
    const headers = { ...form, Host: 'localhost:4321', Origin: 'http://localhost:4321' };
    const answer = await server.get('/find', { method: 'POST', headers, body: 'q=hackney' });
    expect(seen(answer)).toEqual({
      kind: 'borough',
      host: 'localhost:4321',
      origin: 'http://localhost:4321',
      forwarded: null,
      encrypted: false,
      bytes: 9,
    });
  });

  it('see the public address behind a proxy, whatever the headers claim', async () => {
    for (const host of ['directory.example.org', '127.0.0.1:4321', 'evil.example.org']) {
      const headers = {
        ...form,
        Host: host,
        'X-Forwarded-Host': 'evil.example.org',
        'X-Forwarded-Proto': 'http',
        Forwarded: 'host=evil.example.org',
        Origin: 'https://directory.example.org',
      };
      const answer = await behindProxy.get('/find', { method: 'POST', headers, body: 'q=hackney' });
      expect(seen(answer)).toMatchObject({ host: 'directory.example.org', forwarded: null, encrypted: true });
    }
  });

  it('do not believe a forged host without a proxy either', async () => {
    const answer = await server.get('/find', {
      headers: { Host: 'evil.example.org', 'X-Forwarded-Host': 'evil.example.org' },
    });
    expect(seen(answer)).toMatchObject({ host: '127.0.0.1:4321', forwarded: null });
  });

  it('leave the origin of a browser alone, and supply a program with ours', async () => {
    const post = async (headers: Record<string, string>) =>
      seen(await behindProxy.get('/find', { method: 'POST', headers: { ...form, ...headers }, body: 'q=x' }))
        .origin;
    expect(await post({ Origin: 'https://evil.example.org' })).toBe('https://evil.example.org');
    expect(await post({ Origin: 'null' })).toBe('null');
    expect(await post({ 'Sec-Fetch-Site': 'cross-site' })).toBe(null);
    expect(await post({ Cookie: 'session=1' })).toBe(null);
    expect(await post({})).toBe('https://directory.example.org');
  });

  it('are compressed, and kept out of caches unless they say otherwise', async () => {
    const answer = await server.get('/long', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(brotliDecompressSync(answer.body).toString()).toBe('<p>long</p>'.repeat(500));
    expect((await server.get('/long')).body.toString()).toBe('<p>long</p>'.repeat(500));
  });

  it.each(['/throws?q=SE17PB', '/fails?q=SE17PB'])('%s shows the error page and no detail', async (path) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).toContain('Broken');
    expect(answer.body.toString()).not.toContain('secret');
    expect(server.logged.join('\n')).not.toContain('SE17PB');
  });

  it('are logged when they fail: method, place, status, time', async () => {
    await server.get('/throws/deep/path?q=x');
    await server.get('/throws?q=x');
    expect(server.logged.some((line) => /^GET \/throws 500 \d+ms$/.test(line))).toBe(true);
  });
});

describe('request bodies', () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };

  it('may be as large as the limit', async () => {
    const body = `q=${'a'.repeat(maxBodyBytes - 2)}`;
    expect((await server.get('/find', { method: 'POST', headers, body })).status).toBe(200);
  });

  it('are refused beyond it', async () => {
    const body = `q=${'a'.repeat(maxBodyBytes - 1)}`;
    expect((await server.get('/find', { method: 'POST', headers, body })).status).toBe(413);
  });

  it('are refused beyond it without having said their length', async () => {
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`;
    const start = 'POST /find HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
    const received = await sendRaw(server.port, start + chunk.repeat(5));
    expect(received).toMatch(/^HTTP\/1.1 413 /);
  });

  it('that never end do not stop others from being served', async () => {
    const unfinished = sendRaw(
      server.port,
      'POST /find HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nq=',
      500,
    );
    expect((await server.get('/find')).status).toBe(200);
    expect(await unfinished).toBe('');
  });
});

describe('the find API', () => {
  it('answers 200, 404 and 400 with the kind of the answer', async () => {
    const found = await server.get('/api/v1/find?q=hackney');
    expect(found.status).toBe(200);
    expect(found.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(found.headers['cache-control']).toBe('private, no-store');
    expect(JSON.parse(found.body.toString())).toEqual({
      query: 'hackney',
      kind: 'borough',
      postcode: null,
      boroughs: [
        {
          code: 'E09000012',
          name: 'Hackney',
          slug: 'hackney',
          url: 'http://127.0.0.1:4321/boroughs/hackney/',
        },
      ],
    });
    for (const [search, status, kind] of [
      ['?q=nowhere', 404, 'not-found'],
      ['?q=', 400, 'invalid'],
      ['', 400, 'invalid'],
      ['?other=1', 400, 'invalid'],
      [`?q=${'a'.repeat(201)}`, 400, 'invalid'],
    ] as const) {
      const answer = await server.get(`/api/v1/find${search}`);
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(answer.body.toString())).toMatchObject({
        kind,
        status,
        boroughs: [],
        postcode: null,
      });
    }
  });
});

describe('probes', () => {
  it('say that the process answers and that all is well', async () => {
    expect((await server.get('/healthz')).status).toBe(200);
    const ready = await server.get('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body.toString())).toMatchObject({ status: 'ready', reasons: [] });
  });
});
