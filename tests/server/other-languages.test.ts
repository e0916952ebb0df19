/** Addresses in another language that the release does not have, over real HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite, page, renderFixture } from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let server: FixtureServer;
/** Polish is on, with two pages; every other translation is switched off. */
const files = {
  'pl/index.html': page('Polski'),
  'pl/boroughs/hackney/index.html': page('Hackney po polsku'),
};
beforeAll(async () => {
  site = await createFixtureSite();
  await site.publish({ render: renderFixture({ files }) });
  server = await startFixtureServer(site);
});
afterAll(async () => {
  await server.stop();
  await site.dispose();
});

const answer = async (path: string, method = 'GET') => {
  const { status, headers } = await server.get(path, { method });
  return [status, headers.location];
};

describe('a language that is on', () => {
  it.each(['/pl/', '/pl/boroughs/hackney/'])('answers %s itself', async (path) => {
    expect(await answer(path)).toEqual([200, undefined]);
  });

  it.each([
    ['/pl', '/pl/'],
    ['/PL/', '/pl/'],
    ['/pl/boroughs/hackney', '/pl/boroughs/hackney/'],
    ['/pl?from=poster', '/pl/?from=poster'],
  ])('leads from %s to its page %s for good', async (path, location) => {
    expect(await answer(path)).toEqual([308, location]);
  });

  it.each([
    ['/pl/boroughs/', '/boroughs/'],
    ['/pl/boroughs/camden/', '/boroughs/camden/'],
    ['/pl/boroughs', '/boroughs/'],
    ['/pl/directory.csv', '/pl/'],
    ['/pl/nowhere/', '/pl/'],
    ['/pl/nowhere?q=1', '/pl/'],
    ['/pl/boroughs/?from=poster', '/boroughs/?from=poster'],
  ])('leads from %s, which is not translated, to %s', async (path, location) => {
    expect(await answer(path)).toEqual([302, location]);
    expect(await answer(path, 'HEAD')).toEqual([302, location]);
  });
});

describe('a language that is switched off', () => {
  it.each([
    ['/ar/', '/'],
    ['/ar', '/'],
    ['/AR/', '/'],
    ['/ar/boroughs/hackney/', '/boroughs/hackney/'],
    ['/ar/Boroughs/Hackney', '/boroughs/hackney/'],
    ['/ar/?from=poster', '/?from=poster'],
    ['/ar/find?q=hackney', '/find?q=hackney'],
    ['/ar/nowhere/', '/'],
    ['/ar/ar/', '/'],
    ['/ar/admin/', '/'],
    ['/zh/boroughs/hackney/', '/boroughs/hackney/'],
  ])('leads from %s to %s in English', async (path, location) => {
    expect(await answer(path)).toEqual([302, location]);
  });

  it('is not remembered by browsers, and has the headers of every answer', async () => {
    const { headers } = await server.get('/ar/');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('takes no form', async () => {
    expect(await answer('/ar/', 'POST')).toEqual([404, undefined]);
  });
});

describe('what is no translation', () => {
  it.each([
    '/xx/',
    '/xx',
    '/en/',
    '/arx/boroughs/',
    '/a/',
    '/constructor/',
    '/ar%2Fboroughs/',
    '/ar//example.org/',
    '/ar/../boroughs/',
    '/boroughs/ar/',
  ])('%s is not found', async (path) => {
    expect(await answer(path)).toEqual([404, undefined]);
  });
});
