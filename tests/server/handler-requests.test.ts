/** What the server makes of paths, headers and bodies, over real HTTP, and what it says of itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxBodyBytes } from '../../src/server/http/limits.ts';
import { type FixtureServer, sendRaw } from '../support/sites/fixture-server.ts';
import { type HandlerSite, startHandlerSite } from '../support/sites/handler-site.ts';

let site: HandlerSite;
beforeAll(async () => {
  site = await startHandlerSite();
});
afterAll(() => site.dispose());

describe('paths', () => {
  it.each([
    ['/boroughs', '/boroughs/'],
    ['/boroughs/hackney', '/boroughs/hackney/'],
    ['/Boroughs/Hackney', '/boroughs/hackney/'],
    ['/boroughs?from=poster', '/boroughs/?from=poster'],
  ])('%s leads to %s', async (path, location) => {
    const answer = await site.server.get(path);
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
      site.server.port,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(received).not.toMatch(/^Location:/im);
    expect(received).toContain('X-Content-Type-Options: nosniff');
  });

  it('answers the page for what does not exist, whatever is asked for', async () => {
    for (const method of ['GET', 'POST']) {
      const answer = await site.server.get('/nowhere', { method });
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toContain('Not found');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it('refuses headers that are too large and methods that do not exist', async () => {
    const large = await sendRaw(
      site.server.port,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(large).toMatch(/^HTTP\/1.1 431 /);
    const trace = await sendRaw(
      site.server.port,
      'TRACE /find HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
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
    const { headers } = await site.server.get(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('let pages load from this site alone, prerendered or not, and go to https where the site is there', async () => {
    const policy =
      "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; " +
      "img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self'; worker-src 'self'";
    const policyAt = async (server: FixtureServer, path: string) =>
      (await server.get(path)).headers['content-security-policy'];
    for (const path of ['/', '/nowhere', '/find', '/long']) {
      expect(await policyAt(site.server, path), path).toBe(policy);
      expect(await policyAt(site.behindProxy, path), path).toBe(`${policy}; upgrade-insecure-requests`);
    }
    for (const path of ['/icon.svg', '/directory.csv', '/healthz'])
      expect(await policyAt(site.server, path), path).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('let every site read the open API', async () => {
    for (const path of ['/api/v1/find?q=hackney', '/api/v1/boroughs.json']) {
      const { headers } = await site.server.get(path);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    }
  });

  it('ask for https once the public address has it', async () => {
    for (const path of ['/', '/find', '/api/v1/find?q=hackney', '/nowhere']) {
      expect((await site.behindProxy.get(path)).headers['strict-transport-security']).toBe(
        'max-age=31536000',
      );
    }
  });
});

describe('request bodies', () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };

  it('may be as large as the limit', async () => {
    const body = `q=${'a'.repeat(maxBodyBytes - 2)}`;
    expect((await site.server.get('/find', { method: 'POST', headers, body })).status).toBe(200);
  });

  it('are refused beyond it', async () => {
    const body = `q=${'a'.repeat(maxBodyBytes - 1)}`;
    expect((await site.server.get('/find', { method: 'POST', headers, body })).status).toBe(413);
  });

  it('are refused beyond it without having said their length', async () => {
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`;
    const start = 'POST /find HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
    const received = await sendRaw(site.server.port, start + chunk.repeat(5));
    expect(received).toMatch(/^HTTP\/1.1 413 /);
  });

  it('that never end do not stop others from being served', async () => {
    const others = Promise.withResolvers<void>();
    const unfinished = sendRaw(
      site.server.port,
      'POST /find HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nq=',
      others.promise,
    );
    expect((await site.server.get('/find')).status).toBe(200);
    others.resolve();
    expect(await unfinished).toBe('');
  });
});

describe('probes', () => {
  it('say that the process answers and that all is well', async () => {
    expect((await site.server.get('/healthz')).status).toBe(200);
    const ready = await site.server.get('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body.toString())).toMatchObject({ status: 'ready', reasons: [] });
  });
});
