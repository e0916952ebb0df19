/** Which answers of a real server count as visits, and that nothing of a visitor is kept with them. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readVisits } from '../../db/visits/visits.ts';
import { dataPaths } from '../../src/settings.ts';
import { type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite, page, renderFixture } from '../support/sites/fixture-site.ts';

const telephone =
  'Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
const hackney = '/boroughs/hackney/';

let site: FixtureSite;
let server: FixtureServer;
beforeEach(async () => {
  site = await createFixtureSite();
  await site.publish({
    render: renderFixture({ files: { 'ar/boroughs/hackney/index.html': page('هاكني') } }),
  });
  server = await startFixtureServer(site);
});
afterEach(() => site.dispose());

const get = (path: string, headers: Record<string, string> = {}) =>
  server.get(path, { headers: { 'User-Agent': telephone, ...headers } });

/** By what was served. */
async function countedAtTheEnd(): Promise<Readonly<Record<string, number>>> {
  await server.stop();
  return Object.fromEntries(readVisits(site.database).counts.map(({ subject, count }) => [subject, count]));
}

it('counts the page of a borough in every language, and again when the reader’s copy is still current', async () => {
  const { headers } = await get(hackney);
  expect((await get(hackney, { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  await get('/ar/boroughs/hackney/');
  expect(await countedAtTheEnd()).toEqual({ E09000012: 3 });
});

it.each([
  ['a list', '/boroughs/', {}],
  ['the home page', '/', {}],
  ['a page that leads to its true address', '/boroughs/hackney', {}],
  ['a page that is not there', '/boroughs/atlantis/', {}],
  ['a robot', hackney, { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
  ['a program', hackney, { 'User-Agent': 'curl/8.10.1' }],
  ['what a script fetches', hackney, { 'Sec-Fetch-Dest': 'empty' }],
  ['a part of a page', hackney, { Range: 'bytes=0-99' }],
  ['a page that a browser loads in case it is opened', hackney, { 'Sec-Purpose': 'prefetch;prerender' }],
])('does not count %s', async (_, path, headers) => {
  await get(path, headers);
  expect(await countedAtTheEnd()).toEqual({});
});

it('does not count what has no reader: HEAD, and a program that does not say what it is', async () => {
  await server.get(hackney, { method: 'HEAD', headers: { 'User-Agent': telephone } });
  await server.get(hackney);
  expect(await countedAtTheEnd()).toEqual({});
});

it('counts searches that were answered without a page of a borough', async () => {
  await server.get('/find', {
    method: 'POST',
    headers: { 'User-Agent': telephone, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'q=somewhere',
  });
  await get('/api/v1/find?q=hackney');
  await server.get('/api/v1/find?q=nowhere');
  expect(await countedAtTheEnd()).toEqual({ 'search-page': 1, 'search-data': 2 });
});

it('keeps nothing of the visitor', async () => {
  await get(hackney, {
    Referer: 'https://search.example.org/?q=help',
    Cookie: 'a=b',
    'Accept-Language': 'tg',
  });
  await get('/api/v1/find?q=Thistlewaite');
  await server.stop();
  const { database } = dataPaths(site.dataDir);
  const kept = Buffer.concat(await Promise.all([database, `${database}-wal`].map((file) => readFile(file))));
  for (const said of ['CUBOT', 'search.example.org', 'Thistlewaite', '127.0.0.1'])
    expect(kept.includes(said), said).toBe(false);
  expect(kept.includes('E09000012')).toBe(true);
  expect(server.logged.join('\n')).not.toMatch(/hackney|CUBOT/i);
});
