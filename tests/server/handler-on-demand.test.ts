/** Routes rendered on demand behind the server, and the find API, over real HTTP. */
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/sites/fixture-server.ts';
import { type HandlerSite, startHandlerSite } from '../support/sites/handler-site.ts';

let site: HandlerSite;
beforeAll(async () => {
  site = await startHandlerSite();
});
afterAll(() => site.dispose());

describe('routes rendered on demand', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const seen = (answer: Answer) => JSON.parse(answer.body.toString());

  it('get the form, the lookup and the address listened on', async () => {
    const headers = { ...form, Host: 'localhost:4321', Origin: 'http://localhost:4321' };
    const answer = await site.server.get('/find', { method: 'POST', headers, body: 'q=hackney' });
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
      const answer = await site.behindProxy.get('/find', { method: 'POST', headers, body: 'q=hackney' });
      expect(seen(answer)).toMatchObject({ host: 'directory.example.org', forwarded: null, encrypted: true });
    }
  });

  it('do not believe a forged host without a proxy either', async () => {
    const answer = await site.server.get('/find', {
      headers: { Host: 'evil.example.org', 'X-Forwarded-Host': 'evil.example.org' },
    });
    expect(seen(answer)).toMatchObject({ host: '127.0.0.1:4321', forwarded: null });
  });

  it('leave the origin of a browser alone, and supply a program with ours', async () => {
    const post = async (headers: Record<string, string>) =>
      seen(
        await site.behindProxy.get('/find', {
          method: 'POST',
          headers: { ...form, ...headers },
          body: 'q=x',
        }),
      ).origin;
    expect(await post({ Origin: 'https://evil.example.org' })).toBe('https://evil.example.org');
    expect(await post({ Origin: 'null' })).toBe('null');
    expect(await post({ 'Sec-Fetch-Site': 'cross-site' })).toBe(null);
    expect(await post({ Cookie: 'session=1' })).toBe(null);
    expect(await post({})).toBe('https://directory.example.org');
  });

  it('are compressed, and kept out of caches unless they say otherwise', async () => {
    const answer = await site.server.get('/long', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(brotliDecompressSync(answer.body).toString()).toBe('<p>long</p>'.repeat(500));
    expect((await site.server.get('/long')).body.toString()).toBe('<p>long</p>'.repeat(500));
  });

  it.each(['/throws?q=SE17PB', '/fails?q=SE17PB'])('%s shows the error page and no detail', async (path) => {
    const answer = await site.server.get(path);
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).toContain('Broken');
    expect(answer.body.toString()).not.toContain('secret');
    expect(site.server.logged.join('\n')).not.toContain('SE17PB');
  });

  it('are logged when they fail: method, place, status, time', async () => {
    await site.server.get('/throws/deep/path?q=x');
    await site.server.get('/throws?q=x');
    expect(site.server.logged.some((line) => /^GET \/throws 500 \d+ms$/.test(line))).toBe(true);
  });
});

describe('the find API', () => {
  it('answers 200, 404 and 400 with the kind of the answer', async () => {
    const found = await site.server.get('/api/v1/find?q=hackney');
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
      const answer = await site.server.get(`/api/v1/find${search}`);
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
