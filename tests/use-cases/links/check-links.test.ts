/** Links to pages elsewhere, asked of a real server, from a release that was really published. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { listFailingLinks } from '../../../db/publishing/external-links.ts';
import { jobRuns } from '../../../db/schema/freshness.ts';
import { isMovedHome, judgeLink, needsPerson } from '../../../src/domain/links/link-outcome.ts';
import { answerOfError, askLink } from '../../../src/use-cases/links/ask-link.ts';
import { checkLinks } from '../../../src/use-cases/links/check-links.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { acting } from '../../support/people/acting.ts';
import {
  createFixtureSite,
  type FixtureSite,
  page,
  renderFixture,
} from '../../support/sites/fixture-site.ts';

let elsewhere: Server;
let origin: string;
let site: FixtureSite;
const asked: string[] = [];
let atOnce = 0;
let atOnceMost = 0;
/** What `/changing` answers. */
let changing = 200;
/** Where `/away` leads. */
let redirectTo = '';

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']?.includes('LinkCheck')}`);
    atOnceMost = Math.max(atOnceMost, ++atOnce);
    response.on('close', () => atOnce--);
    const answers: Record<string, () => unknown> = {
      '/there': () => response.writeHead(200).end(),
      '/no-head': () => response.writeHead(request.method === 'HEAD' ? 405 : 200).end('page'),
      '/moved': () => response.writeHead(301, { Location: '/there' }).end(),
      '/circle': () => response.writeHead(302, { Location: '/circle' }).end(),
      '/circle-of-two': () => response.writeHead(302, { Location: '/circle-of-one' }).end(),
      '/circle-of-one': () => response.writeHead(302, { Location: '/circle-of-two#part' }).end(),
      '/cookie-first': () =>
        request.headers.cookie?.includes('seen=yes')
          ? response.writeHead(200).end()
          : response.writeHead(302, { Location: '/cookie-first', 'Set-Cookie': 'seen=yes; Path=/' }).end(),
      '/cookie-forever': () =>
        response.writeHead(302, { Location: '/cookie-forever', 'Set-Cookie': 'seen=yes' }).end(),
      '/foreign-cookie': () =>
        request.headers.cookie === undefined
          ? response
              .writeHead(302, { Location: '/foreign-cookie', 'Set-Cookie': 'a=b; Domain=example.org' })
              .end()
          : response.writeHead(200).end(),
      '/': () => response.writeHead(200).end(),
      '/advice/modern-slavery': () => response.writeHead(301, { Location: '/' }).end(),
      '/mail-instead': () => response.writeHead(302, { Location: 'mailto:desk@example.org' }).end(),
      '/gone': () => response.writeHead(410).end(),
      '/refused': () => response.writeHead(403).end(),
      '/fault': () => response.writeHead(500).end(),
      '/cut': () => response.destroy(),
      '/silent': () => undefined,
      '/away': () => response.writeHead(302, { Location: redirectTo }).end(),
      '/changing': () => response.writeHead(changing).end(),
    };
    (answers[request.url ?? ''] ?? (() => response.writeHead(404).end()))();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  site = await createFixtureSite({ PUBLIC_URL: 'https://directory.example.org' });
});
afterAll(async () => {
  elsewhere?.closeAllConnections();
  elsewhere?.close();
  await site?.dispose();
});

const linkOptions = { timeoutMs: 60_000, userAgent: 'LinkCheck', mayAskPrivate: true };
/** Only the one that never answers is given up soon: the others may be late on a busy machine. */
const ask = (url: string) =>
  askLink(url, { ...linkOptions, ...(url.endsWith('/silent') && { timeoutMs: 200 }) });
const check = (now: string) =>
  checkLinks({
    database: site.database,
    settings: site.settings,
    clock: () => new Date(now),
    log: () => {},
    ask,
  });

describe('one link', () => {
  it.each([
    ['/there', 'works'],
    ['/no-head', 'works'],
    ['/moved', 'works'],
    ['/circle', 'broken'],
    ['/circle-of-two', 'broken'],
    ['/cookie-first', 'works'],
    ['/cookie-forever', 'broken'],
    ['/foreign-cookie', 'broken'],
    ['/', 'works'],
    ['/advice/modern-slavery', 'broken'],
    ['/mail-instead', 'unclear'],
    ['/gone', 'broken'],
    ['/nothing-here', 'broken'],
    ['/refused', 'unclear'],
    ['/fault', 'unclear'],
    ['/cut', 'unclear'],
    ['/silent', 'unclear'],
  ])('%s is judged: %s', async (path, outcome) => {
    expect(judgeLink(await ask(origin + path))).toMatchObject({ outcome });
  });

  it('is asked with HEAD alone where that is answered', async () => {
    asked.length = 0;
    await askLink(`${origin}/there`, linkOptions);
    await askLink(`${origin}/no-head`, linkOptions);
    expect(asked).toEqual(['HEAD /there true', 'HEAD /no-head true', 'GET /no-head true']);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://localhost/',
    'http://10.1.2.3/',
  ])('into a private network is not asked: %s', async (url) => {
    expect(await askLink(url, { ...linkOptions, mayAskPrivate: false })).toEqual({ kind: 'private-address' });
  });

  it.each([
    ['http://192.0.0.170/'],
    ['http://198.18.0.1/'],
    ['http://[64:ff9b::a00:1]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://[::ffff:7f00:1]/'],
    ['http://[fec0::1]/'],
    ['http://0.0.0.0/'],
    ['http://2130706433/'],
  ])('to what is no public address is not asked: %s', async (url) => {
    expect(await askLink(url, { ...linkOptions, mayAskPrivate: false })).toEqual({ kind: 'private-address' });
  });

  it('goes to the address that its name was judged by, also where a second look-up would say otherwise', async () => {
    let lookups = 0;
    const { port } = elsewhere.address() as AddressInfo;
    const lookUp = async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }];
    };
    const answer = await askLink(`http://rebinding.example.org:${port}/there`, { ...linkOptions, lookUp });
    expect(judgeLink(answer)).toMatchObject({ outcome: 'works' });
    expect(lookups).toBe(1);
  });

  it.each([
    [
      'one of its addresses',
      [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    ],
    ['its only address', [{ address: '::ffff:10.0.0.1', family: 6 }]],
  ])('is not asked when %s is private', async (_, addresses) => {
    asked.length = 0;
    const answer = await askLink('http://name.example.org/', {
      ...linkOptions,
      mayAskPrivate: false,
      lookUp: async () => addresses,
    });
    expect(answer).toEqual({ kind: 'private-address' });
    expect(asked).toEqual([]);
  });

  it('that leads to another name is judged by the address of that name too', async () => {
    const { port } = elsewhere.address() as AddressInfo;
    const seen: string[] = [];
    const lookUp = async (name: string) => {
      seen.push(name);
      return [{ address: '127.0.0.1', family: 4 }];
    };
    redirectTo = `http://second.example.org:${port}/there`;
    await askLink(`http://first.example.org:${port}/away`, { ...linkOptions, lookUp });
    expect(seen).toEqual(['first.example.org', 'second.example.org']);
  });

  it.each([
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unclear'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'unclear'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unclear'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'broken'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'broken'],
    ['CERT_HAS_EXPIRED', 'broken'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'broken'],
    ['ENOTFOUND', 'broken'],
    ['EAI_AGAIN', 'unclear'],
    ['ETIMEDOUT', 'unclear'],
    ['ECONNREFUSED', 'unclear'],
    ['HPE_INVALID_HEADER_TOKEN', 'unclear'],
  ])('that ends with %s is judged: %s', (code, outcome) => {
    const answer = answerOfError(Object.assign(new Error('no'), { code }));
    expect(judgeLink(answer)).toMatchObject({ outcome });
  });

  it.each([
    ['https://example.org/advice/', 'https://example.org/', true],
    ['https://example.org/advice?topic=1', 'https://www.example.org/', true],
    ['https://example.org/advice', 'https://example.org/en-GB/', true],
    ['https://example.org/advice', 'https://example.org/index.html', true],
    ['https://example.org/?topic=1', 'https://example.org/', true],
    ['https://example.org/', 'https://www.example.org/', false],
    ['https://example.org/', 'https://example.org/en/', false],
    ['https://example.org/advice', 'https://example.org/advice/new', false],
    ['https://example.org/advice', 'https://example.org/?p=12', false],
  ])('from %s to %s has moved to a home page: %s', (from, to, expected) => {
    expect(isMovedHome(new URL(from), new URL(to))).toBe(expected);
  });

  it('that is unclear is for a person after two weeks, and one that is broken at once', () => {
    const unclear = { outcome: 'unclear', failingSinceOn: '2026-11-01' } as const;
    expect(needsPerson(unclear, '2026-11-14')).toBe(false);
    expect(needsPerson(unclear, '2026-11-15')).toBe(true);
    expect(needsPerson({ outcome: 'broken', failingSinceOn: '2026-11-01' }, '2026-11-01')).toBe(true);
    expect(needsPerson({ outcome: 'works', failingSinceOn: null }, '2026-11-15')).toBe(false);
  });
});

describe('a check of the links of a release', () => {
  it('has nothing to ask before anything is published', async () => {
    expect(await check('2026-11-21T12:00:00Z')).toEqual({ kind: 'no-release' });
  });

  it('asks each page elsewhere once, keeps what came back, and tells the work list', async () => {
    const links = `<a href="${origin}/gone#part">1</a><a href="${origin}/gone">2</a><a href="${origin}/changing">3</a><a href="mailto:a@example.org">4</a><a href="tel:999">5</a><a href="https://directory.example.org/boroughs/">6</a>`;
    await site.publish({
      render: renderFixture({
        files: { 'one/index.html': page('One', links), 'two/index.html': page('Two', links) },
      }),
    });
    asked.length = 0;
    atOnceMost = 0;
    const result = await check('2026-11-21T12:00:00Z');
    expect(result).toMatchObject({ kind: 'checked', counts: { works: 1, unclear: 0, broken: 1 } });
    expect(asked.toSorted()).toEqual(['GET /gone true', 'HEAD /changing true', 'HEAD /gone true']);
    expect(atOnceMost).toBe(1);
    const shown = readWorkList(acting(site.database)).brokenLinks;
    expect(shown).toMatchObject([
      { url: `${origin}/gone`, foundOn: '/one/', pageCount: 2, status: 410, failingSinceOn: '2026-11-21' },
    ]);
    expect(listAuditEvents(site.database, { limit: 1 }).events[0]).toMatchObject({
      action: 'links.check',
      actor: 'system:links',
      after: { works: 1, unclear: 0, broken: 1 },
    });
    expect(site.database.select().from(jobRuns).all().at(-1)).toMatchObject({
      job: 'links',
      outcome: 'done',
    });
  });

  it('writes nothing but that it failed when this machine has no network', async () => {
    const before = listFailingLinks(site.database);
    const offline = checkLinks({
      database: site.database,
      settings: site.settings,
      clock: () => new Date('2026-11-22T12:00:00Z'),
      log: () => {},
      ask: async () => ({ kind: 'no-such-host' }),
    });
    await expect(offline).rejects.toThrow('no network');
    expect(listFailingLinks(site.database)).toEqual(before);
    expect(site.database.select().from(jobRuns).all().at(-1)).toMatchObject({ outcome: 'failed' });
  });

  it('remembers since when a link fails, and forgets it when it works again or is gone from the site', async () => {
    changing = 503;
    await check('2026-11-28T12:00:00Z');
    await check('2026-12-05T12:00:00Z');
    const since = () =>
      listFailingLinks(site.database).map(({ url, failingSinceOn }) => [url, failingSinceOn]);
    expect(since()).toEqual([
      [`${origin}/changing`, '2026-11-28'],
      [`${origin}/gone`, '2026-11-21'],
    ]);
    changing = 200;
    await check('2026-12-06T12:00:00Z');
    expect(since()).toEqual([[`${origin}/gone`, '2026-11-21']]);
    await site.publish({ render: renderFixture() });
    await check('2026-12-07T12:00:00Z');
    expect(since()).toEqual([]);
  });
});
