/** Whom /readyz tells what: strangers which part is not well, the operator on this machine what exactly. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import { createFixtureSite, type FixtureSite, failing } from '../support/sites/fixture-site.ts';

let site: FixtureSite;
let server: FixtureServer | undefined;
beforeEach(async () => {
  site = await createFixtureSite();
  await site.publish();
  await site.publish({
    render: failing('/srv/site/src/secret.ts failed with 17092 bytes'),
  });
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await site.dispose();
});

async function reasonsTold(
  options: Parameters<typeof startFixtureServer>[1],
  headers: Record<string, string>,
): Promise<readonly string[]> {
  const running = await startFixtureServer(site, options);
  server = running;
  await eventually(async () => (await running.get('/readyz')).status === 503, 'readiness shows it');
  return JSON.parse((await running.get('/readyz', { headers })).body.toString()).reasons;
}

const elsewhere = 'https://directory.example.org';

describe('/readyz', () => {
  it.each([
    [
      'through a proxy that says so',
      { publicUrl: elsewhere, trustedProxyCount: 1 },
      { 'X-Forwarded-For': '198.51.100.7' },
    ],
    ['through a proxy, of a site on this machine', {}, { Forwarded: 'for=198.51.100.7' }],
    ['through a proxy that names only its host', {}, { 'X-Forwarded-Host': 'directory.example.org' }],
    ['where a proxy may say nothing', { publicUrl: elsewhere, trustedProxyCount: 0 }, {}],
  ] as const)('names the part and nothing of this machine to who asks %s', async (_, options, headers) => {
    expect(await reasonsTold(options, headers)).toEqual(['The last publish failed.']);
  });

  it.each([
    ['of a site on this machine', {}],
    ['past the proxy', { publicUrl: elsewhere, trustedProxyCount: 1 }],
  ] as const)('tells who asks on this machine what exactly is wrong, %s', async (_, options) => {
    const [reason] = await reasonsTold(options, {});
    expect(reason).toContain('/srv/site/src/secret.ts failed with 17092 bytes');
  });

  it('leaves the details in the log, once', async () => {
    await reasonsTold({ publicUrl: elsewhere }, {});
    const listLines = () => (server?.logged ?? []).filter((line) => line.includes('17092 bytes'));
    await eventually(() => listLines().length > 0, 'the first look has ended');
    const lines = listLines();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^not ready: The last publish failed/);
  });
});
