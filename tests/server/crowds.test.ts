/** Files are served whatever happens to pages rendered on demand; over real HTTP, with handlers that hang on purpose. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxBodyBytes, maxUploadBytes } from '../../src/server/http/limits.ts';
import {
  eventually,
  type FixtureServer,
  sendRaw,
  startFixtureServer,
} from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite } from '../support/sites/fixture-site.ts';

/** Handlers that end when the test says so, and tell of each request that they were given. */
const serverCode = `
export async function handler(req, res, next, locals) {
  const { pathname } = new URL(req.url, 'http://localhost');
  const desk = globalThis.crowdDesk;
  desk.seen.push(req.method + ' ' + pathname + ' ' + (req.body?.length ?? 0));
  desk.running++;
  desk.most = Math.max(desk.most, desk.running);
  if (pathname.startsWith('/hangs') || pathname.startsWith('/admin/hangs')) await desk.end.promise;
  desk.running--;
  if (pathname === '/foreign') { res.writeHead(403); return res.end('Cross-site POST form submissions are forbidden'); }
  res.writeHead(200, { 'content-type': 'text/plain' });
  res.end(pathname);
}`;

interface Desk {
  readonly seen: string[];
  running: number;
  most: number;
  readonly end: PromiseWithResolvers<void>;
}

let site: FixtureSite;
let server: FixtureServer;
let desk: Desk;
beforeEach(async () => {
  desk = { seen: [], running: 0, most: 0, end: Promise.withResolvers<void>() };
  Object.assign(globalThis, { crowdDesk: desk });
  site = await createFixtureSite();
  await site.publish();
});
afterEach(async () => {
  desk.end.resolve();
  await server.stop();
  await site.dispose();
});

const gate = { places: 3, placesPerAddress: 2, placesForStaff: 2, queue: 4, queuePerAddress: 2 };
const start = async (options: Parameters<typeof startFixtureServer>[1] = {}) => {
  server = await startFixtureServer(site, {
    serverCode,
    limits: { gate, sendAwayMs: 0 },
    trustedProxyCount: 1,
    ...options,
  });
};
const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

describe('while handlers hang', () => {
  it('files are served, probes answer and the find API too', async () => {
    await start();
    const hanging = ['1', '2', '3'].map((last) => server.get('/hangs', from(`198.51.100.${last}`)));
    await eventually(() => desk.running === 3, 'all places are taken');
    for (const path of ['/', '/boroughs/hackney/', '/healthz', '/api/v1/find?q=hackney'])
      expect((await server.get(path)).status).toBe(200);
    desk.end.resolve();
    for (const answer of await Promise.all(hanging)) expect(answer.status).toBe(200);
  });

  it('one address gets its share, is then told to wait, and others get through', async () => {
    await start();
    const own = Array.from({ length: 5 }, () => server.get('/hangs', from('198.51.100.1')));
    await eventually(() => desk.running === 2, 'the share is taken');
    const refused = await Promise.any(
      own.map(async (answer) =>
        (await answer).status === 503 ? answer : Promise.reject(new Error('served')),
      ),
    );
    expect(refused.headers['retry-after']).toBe('5');
    expect(refused.headers['content-type']).toBe('text/html; charset=utf-8');
    const words = refused.body.toString();
    for (const part of ['Call 999', 'href="/boroughs/"', 'Try again', '<h1>']) expect(words).toContain(part);
    expect(refused.headers['content-security-policy']).toMatch(/style-src 'sha256-[\w+/=]+'/);
    expect((await server.get('/quick', from('198.51.100.2'))).status).toBe(200);
    desk.end.resolve();
    const statuses = (await Promise.all(own)).map(({ status }) => status);
    expect((await server.get('/hangs', from('198.51.100.1'))).status).toBe(200);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    await Promise.all(['a', 'b'].map(() => server.get('/throws-nothing', from('198.51.100.3'))));
    expect(server.logged.filter((line) => line.includes(' 503 ')).length).toBeLessThanOrEqual(1);
    expect(desk.most).toBeLessThanOrEqual(3);
  });

  it('programs are told in JSON', async () => {
    await start({ limits: { gate: { ...gate, queuePerAddress: 0 }, sendAwayMs: 0 } });
    const answer = await server.get('/api/admin/contacts');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      title: 'Too many people are using this site right now',
      status: 503,
    });
  });

  it('what was typed comes back with a button, and passwords do not', async () => {
    await start({ limits: { gate: { ...gate, queuePerAddress: 0 }, sendAwayMs: 0 } });
    const post = (path: string) =>
      server.get(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'notes=a%22%3Cb%3E&act=save',
      });
    const page = (await post('/admin/contacts/x/edit/?from=list')).body.toString();
    expect(page).toContain('<form method="post" action="/admin/contacts/x/edit/?from=list">');
    expect(page).toContain('name="notes" value="a&quot;&lt;b&gt;"');
    expect(page).toContain('what you typed is kept');
    for (const path of ['/admin/sign-in', '/admin/set-up/abc', '/admin/account/password'])
      expect((await post(path)).body.toString()).not.toContain('notes');
  });
});

describe('one connection', () => {
  const ask = (path: string, last = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${last}\r\n`;

  it('gets its answers one after the other, however many requests it sends at once', async () => {
    await start();
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const paths = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? '/' : `/quick/${at}`));
    const all = paths.map((path, at) => ask(path, at === 59 ? 'Connection: close\r\n' : '')).join('');
    const received = await sendRaw(server.port, all);
    process.off('warning', onWarning);
    expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(60);
    const rendered = paths.filter((path) => path !== '/');
    expect(desk.seen).toEqual(rendered.map((path) => `GET ${path} 0`));
    expect(received.indexOf('/quick/4')).toBeLessThan(received.indexOf('/quick/5'));
    expect(desk.most).toBe(1);
    expect(warnings).toEqual([]);
  });

  it('that hangs up has nothing more rendered for it', async () => {
    await start();
    const isUnderWay = eventually(() => desk.running === 1, 'the first is under way');
    await sendRaw(server.port, ask('/hangs') + ask('/quick/2').repeat(40), isUnderWay);
    desk.end.resolve();
    await eventually(() => desk.running === 0, 'the one under way has ended');
    expect((await server.get('/quick/last')).status).toBe(200);
    expect(desk.seen).toEqual(['GET /hangs 0', 'GET /quick/last 0']);
  });

  it('still sends a body after requests that waited', async () => {
    await start();
    const body = 'q=hackney';
    const post = `POST /quick/post HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
    const received = await sendRaw(server.port, ask('/quick/1') + ask('/') + post);
    expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(desk.seen).toEqual(['GET /quick/1 0', 'POST /quick/post 9']);
  });
});

describe('a body larger than a form', () => {
  const large = 'x'.repeat(maxBodyBytes + 1);
  const post = () =>
    server.get('/admin/import/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: large,
    });

  it('is read from whoever may import', async () => {
    await start({ mayUpload: async () => true });
    expect((await post()).status).toBe(200);
    expect(desk.seen).toEqual([`POST /admin/import/ ${large.length}`]);
  });

  it.each([
    ['/admin/import/', 'the table of contacts'],
    ['/admin/board/import/', 'the table of records'],
  ])('is answered with what to do when it is larger than any list may be: %s', async (path, copied) => {
    await start({ mayUpload: async () => true });
    const answer = await server.get(path, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: 'x'.repeat(maxUploadBytes + 1),
    });
    expect(answer.status).toBe(413);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    const page = answer.body.toString();
    expect(page).toContain('at most 2 MB');
    expect(page).toContain(copied);
    expect(page).toContain(`href="${path}"`);
    expect(desk.seen).toEqual([]);
  });

  it('is not read from anybody else, whom the page answers without it', async () => {
    await start();
    expect((await post()).status).toBe(200);
    expect(desk.seen).toEqual(['POST /admin/import/ 0']);
  });

  it('is read from whoever may import records of the Board, too', async () => {
    const asked: string[] = [];
    await start({
      mayUpload: async (_, path) => {
        asked.push(path);
        return true;
      },
    });
    const answer = await server.get('/admin/board/import/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: large,
    });
    expect(answer.status).toBe(200);
    expect(asked).toEqual(['/admin/board/import/']);
    expect(desk.seen).toEqual([`POST /admin/board/import/ ${large.length}`]);
  });

  it('is read nowhere else', async () => {
    await start({ mayUpload: async () => true });
    const answer = await server.get('/quick', { method: 'POST', body: large });
    expect(answer.status).toBe(413);
    expect(desk.seen).toEqual([]);
  });
});

describe('a form that was refused before', () => {
  it('is refused without being rendered, with what to do and what was typed', async () => {
    await start({
      findRefusal: () => ({ retryAfterSeconds: 600, words: 'Wait 10 minutes, then send again.' }),
    });
    const answer = await server.get('/report/x', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'line=no+answer',
    });
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('600');
    for (const part of ['Wait 10 minutes, then send again.', 'value="no answer"', 'Call 999'])
      expect(answer.body.toString()).toContain(part);
    expect(desk.seen).toEqual([]);
    expect((await server.get('/report/x')).status).toBe(200);
  });
});

describe('a form of another site', () => {
  it('is refused in words of this site, with whom to call and where to go', async () => {
    await start();
    const answer = await server.get('/foreign', {
      method: 'POST',
      headers: { Origin: 'https://evil.example.org', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'a=1',
    });
    expect(answer.status).toBe(403);
    const words = answer.body.toString();
    expect(words).toContain('This form was not sent from a page of this site');
    expect(words).toContain('Call 999');
    expect(words).not.toContain('Cross-site');
  });
});
